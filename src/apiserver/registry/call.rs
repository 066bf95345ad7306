//! One request on its way through the registry: what all verbs need to know of it.

use serde_json::Value;

use super::{Strategy, strategy_for};
use crate::apiserver::ApiServer;
use crate::apiserver::discovery::ApiResource;
use crate::apiserver::request::Query;
use crate::apiserver::status::Subject;
use crate::rbac::UserInfo;
use crate::store::Key;

/// What is done with fields that a kind does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::apiserver) enum FieldValidation {
    Ignore,
    Warn,
    Strict,
}

/// A request for a resource, routed and authorized.
pub(in crate::apiserver) struct Call<'a> {
    pub server: &'a mut ApiServer,
    pub user: &'a UserInfo,
    pub resource: &'a ApiResource,
    /// Empty for cluster-scoped resources and for lists of all namespaces.
    pub namespace: &'a str,
    /// Empty for collections.
    pub name: &'a str,
    pub query: &'a Query,
    pub warnings: &'a mut Vec<String>,
}

impl Call<'_> {
    /// How objects of this resource are treated.
    pub fn strategy(&self) -> &'static dyn Strategy {
        strategy_for(&self.resource.group, &self.resource.kind)
    }

    /// The store name of the resource.
    pub fn stored_as(&self) -> String {
        self.resource.group_resource()
    }

    /// What a failure about an object of this resource names.
    pub fn subject<'n>(&'n self, name: &'n str) -> Subject<'n> {
        let kind = self.resource.name.split('/').next().unwrap_or_default();
        Subject { group: &self.resource.group, kind, name }
    }

    /// The same request, about objects of another resource.
    pub fn about<'c>(&'c mut self, resource: &'c ApiResource) -> Call<'c> {
        Call {
            server: self.server,
            user: self.user,
            resource,
            namespace: self.namespace,
            name: self.name,
            query: self.query,
            warnings: self.warnings,
        }
    }

    /// The same for validation failures, which name the kind.
    pub fn kind_subject<'n>(&'n self, name: &'n str) -> Subject<'n> {
        Subject { group: &self.resource.group, kind: &self.resource.kind, name }
    }

    /// The object of the given name, if there is one.
    pub fn stored(&self, name: &str) -> Result<Option<std::sync::Arc<Value>>, crate::store::StoreError> {
        let resource = self.stored_as();
        self.server.store.get(Key { resource: &resource, namespace: self.namespace, name })
    }

    /// Whether everything is to be done except writing (`dryRun=All`).
    pub fn is_dry_run(&self) -> bool {
        self.query.first("dryRun").is_some()
    }

    /// What is done with unknown fields (`fieldValidation`); the server warns by itself.
    pub fn field_validation(&self) -> FieldValidation {
        match self.query.first("fieldValidation") {
            Some("Strict") => FieldValidation::Strict,
            Some("Ignore") => FieldValidation::Ignore,
            _ => FieldValidation::Warn,
        }
    }

    /// Adds a warning, once.
    pub fn warn(&mut self, text: String) {
        if !self.warnings.contains(&text) {
            self.warnings.push(text);
        }
    }
}

/// A text inside `metadata`, empty if absent.
pub(in crate::apiserver) fn metadata_text<'v>(object: &'v Value, field: &str) -> &'v str {
    object.get("metadata").and_then(|metadata| metadata.get(field)).and_then(Value::as_str).unwrap_or_default()
}
