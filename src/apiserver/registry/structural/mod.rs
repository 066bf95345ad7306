//! Custom resources by the schema of their definition: fields it does not know, defaults, values that it forbids.
//!
//! Mirrors `k8s.io/apiextensions-apiserver/pkg/{apiserver/schema,registry/customresource}`. Rules in CEL are not
//! looked at, so that they refuse nothing.

mod formats;
mod lists;
mod logic;
mod prune;
mod scalars;
mod scale;
#[cfg(test)]
mod tests;
mod validate;

pub(super) use scale::{ScalePaths, put as put_number};

use serde_json::Value;

use super::kinds::{advance_generation, start_generation};
use super::{Call, DEFINITIONS, is_built_in};
use crate::apiserver::json::{list, text};
use crate::apiserver::status::FieldError;
use crate::store::{Key, StoreError};

/// One version of a definition.
pub(super) struct Custom(Value);

impl Call<'_> {
    /// The version of the definition that this call is about; `None` for Kubernetes' own resources.
    pub(super) fn custom(&self) -> Result<Option<Custom>, StoreError> {
        if is_built_in(self.resource) {
            return Ok(None);
        }
        let name = self.resource.group_resource();
        let name = name.split_once('/').map_or(name.clone(), |(plural, _)| format!("{plural}.{}", self.resource.group));
        let definition = self.server.store.get(Key { resource: DEFINITIONS, namespace: "", name: &name })?;
        let version = definition.as_ref().and_then(|definition| {
            list(definition.pointer("/spec/versions")).find(|version| text(version, "/name") == self.resource.version)
        });
        Ok(version.cloned().map(Custom))
    }
}

impl Custom {
    fn schema(&self) -> Option<&Value> {
        self.0.pointer("/schema/openAPIV3Schema")
    }

    fn has_status(&self) -> bool {
        self.0.pointer("/subresources/status").is_some()
    }

    /// Drops what the schema does not know, and fills in its defaults. Gives `unknown field "…"` for what was dropped.
    pub fn read(&self, object: &mut Value) -> Vec<String> {
        let mut unknown = Vec::new();
        if let Some(schema) = self.schema() {
            prune::prune(schema, object, prune::Place::Root, "", &mut unknown);
            prune::fill(schema, object);
        }
        unknown.into_iter().map(|path| format!("unknown field {path:?}")).collect()
    }

    /// Sets what only the server may set, on a new object.
    pub fn prepare_create(&self, object: &mut Value) {
        if let Some(map) = object.as_object_mut().filter(|_| self.has_status()) {
            map.remove("status");
        }
        start_generation(object);
    }

    /// The same on a changed object: where status is a subresource, it is changed there alone.
    pub fn prepare_update(&self, new: &mut Value, old: &Value) {
        if let Some(map) = new.as_object_mut().filter(|_| self.has_status()) {
            match old.get("status") {
                Some(status) => map.insert("status".into(), status.clone()),
                None => map.remove("status"),
            };
        }
        advance_generation(new, old);
    }

    /// Everything that the schema forbids.
    pub fn validate(&self, object: &Value) -> Vec<FieldError> {
        let Some(schema) = self.schema() else { return Vec::new() };
        let mut problems = validate::validate(schema, object, "").problems;
        lists::validate(schema, object, "", &mut problems);
        if problems.iter().any(FieldError::blocks_rules) && has_rules(schema) {
            let why = "some validation rules were not checked because the object was invalid; correct the existing errors to complete validation";
            problems.push(FieldError::invalid("<nil>", &Value::Null, why));
        }
        problems
    }
}

/// Whether a schema, or any within it, has rules in CEL.
pub(super) fn has_rules(schema: &Value) -> bool {
    match schema {
        Value::Object(map) => map.contains_key("x-kubernetes-validations") || map.values().any(has_rules),
        Value::Array(items) => items.iter().any(has_rules),
        _ => false,
    }
}
