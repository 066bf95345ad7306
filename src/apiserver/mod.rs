//! The API server: one request in, one answer out, exactly as kube-apiserver 1.36 with `--authorization-mode=Node,RBAC`.
//!
//! [`chain`] shows the whole order in one function. Must not know command lines, files or terminals.

pub mod admission;
pub mod authn;
pub mod authority;
pub mod authz;
pub mod chain;
pub mod controllers;
pub mod discovery;
mod escalation;
mod grace;
pub mod impersonation;
pub mod json;
pub mod keys;
pub mod labels;
pub mod managed_fields;
pub mod negotiation;
pub mod nodes;
pub mod options;
pub mod pod_amounts;
pub mod pods;
pub mod qos;
pub mod quantity;
pub mod registry;
pub mod request;
pub mod schema;
pub mod selector;
pub mod signing_requests;
pub mod status;
pub mod tables;
pub mod validation;
pub mod volumes;
mod warnings;
pub mod x509;

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::Timestamp;
use serde_json::Value;

// Rules are part of what a server answers with, so its clients read them as it does.
pub use crate::store::{rule_value, rules_in};

use crate::store::{Key, Place, Store, StoreError};
use crate::token::Keyring;
use authz::Authorizer;
use discovery::{ApiResource, Discovery};
use options::TokenOptions;
use status::Status;

/// Why a request has no successful answer.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The server's answer is a failure.
    #[error("{}", .0.message)]
    Status(Box<Status>),
    /// There is no answer: the state cannot be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<Status> for Failure {
    fn from(status: Status) -> Self {
        Self::Status(Box::new(status))
    }
}

/// Where new identifiers come from. Handed in, so that the same input can give the same output.
pub trait Ids {
    /// A new UID (UUID version 4).
    fn uid(&mut self) -> String;
    /// Five characters to make a name unique.
    fn suffix(&mut self) -> String;
}

/// The API server over one state, at one moment.
pub struct ApiServer {
    store: Box<dyn Store>,
    ids: Box<dyn Ids>,
    now: Timestamp,
    authorizer: Authorizer,
    discovery: Option<Arc<Discovery>>,
    /// The keys, once they were needed.
    keyring: Option<Arc<Keyring>>,
    /// What it was told about tokens, once that was needed.
    token_options: Option<Arc<TokenOptions>>,
    /// Selectors of all aggregated roles, once they were looked for.
    aggregated: Option<Vec<crate::rbac::LabelSelector>>,
    /// Whether roles changed in a way that can matter to aggregated ones.
    aggregation_due: bool,
    /// Namespaces whose quotas are to be counted anew.
    uncounted: BTreeSet<String>,
    /// Secrets that wait for a token until somebody looks at Secrets.
    unfilled: Vec<Place>,
}

impl ApiServer {
    /// A server over a state. `now` is the time of everything it does.
    pub fn new(store: Box<dyn Store>, ids: Box<dyn Ids>, now: Timestamp) -> Self {
        Self {
            store,
            ids,
            now,
            authorizer: Authorizer::default(),
            discovery: None,
            keyring: None,
            token_options: None,
            aggregated: None,
            aggregation_due: false,
            uncounted: BTreeSet::new(),
            unfilled: Vec::new(),
        }
    }

    /// Names Secrets for tokens that came into the state without a request. They are filled when they are needed, so that
    /// they cost nothing where they are not.
    pub fn fill_later(&mut self, secrets: Vec<Place>) {
        self.unfilled = secrets;
    }

    /// The resources that are served, custom ones included.
    pub fn discovery(&mut self) -> Result<Arc<Discovery>, StoreError> {
        if let Some(known) = &self.discovery {
            return Ok(Arc::clone(known));
        }
        let definitions = self.store.list(registry::DEFINITIONS, None)?;
        let discovery = Arc::new(Discovery::with_definitions(definitions.iter().map(AsRef::as_ref)));
        self.discovery = Some(Arc::clone(&discovery));
        Ok(discovery)
    }

    /// The `OpenAPI` schema of a resource's objects; that of custom resources is as their definition has it.
    pub fn schema(&self, resource: &ApiResource) -> Result<Value, StoreError> {
        for definition in self.store.list(registry::DEFINITIONS, None)? {
            if json::text(&definition, "/spec/group") == resource.group
                && json::text(&definition, "/spec/names/kind") == resource.kind
            {
                return Ok(discovery::schema_of(&definition, &resource.version));
            }
        }
        Ok(schema::openapi(schema::shape_of(&resource.group, &resource.kind)))
    }

    /// The time of everything the server does.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// The state, for the project's own questions about it.
    pub fn store(&self) -> &dyn Store {
        self.store.as_ref()
    }

    /// Makes everything that was written last.
    ///
    /// # Errors
    /// [`StoreError`] if the state cannot be written; then nothing was.
    pub fn commit(&mut self) -> Result<(), StoreError> {
        controllers::settle_aggregation(self)?;
        controllers::settle_quotas(self)?;
        self.store.commit()
    }

    /// Puts an object into the state; whatever is derived from objects is looked up anew afterwards.
    fn put(&mut self, key: Key<'_>, object: Value) -> Result<Arc<Value>, StoreError> {
        self.forget(key);
        self.store.put(key, object)
    }

    /// Removes an object from the state.
    fn remove(&mut self, key: Key<'_>) -> Result<(), StoreError> {
        self.forget(key);
        self.store.remove(key)
    }

    fn forget(&mut self, key: Key<'_>) {
        if key.resource == registry::DEFINITIONS {
            self.discovery = None;
        }
        self.authorizer.forget(key);
    }
}

/// The current time as objects carry it: UTC, whole seconds.
pub fn format_time(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
