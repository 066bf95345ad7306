//! The state of a cluster: objects by resource, namespace and name, and the way from a subject to its bindings.
//!
//! Must not know policy, users or requests. Everything is JSON with sorted keys; who writes decides what is valid.

mod binding;
mod error;
mod file;
mod many;
mod memory;
mod migrations;
mod owners;
mod prepared;
mod private;
mod schema;

pub use binding::{
    CLUSTER_ROLE_BINDINGS, CLUSTER_ROLES, ROLE_BINDINGS, ROLES, binding_of, rule_value, rules_in, rules_of,
};
pub use error::StoreError;
pub use file::{Access, FileStore};
pub use memory::MemoryStore;
pub use prepared::Prepared;

use std::sync::Arc;

use serde_json::Value;

/// Where an object lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key<'a> {
    /// `plural.group`, or the bare plural in the core group.
    pub resource: &'a str,
    /// Namespace; empty for cluster-scoped objects.
    pub namespace: &'a str,
    /// Name.
    pub name: &'a str,
}

/// Where an object lies, kept on its own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// As in [`Key`].
    pub resource: String,
    /// Namespace; empty for cluster-scoped objects.
    pub namespace: String,
    /// Name.
    pub name: String,
}

impl Place {
    /// The key of the same place.
    pub fn key(&self) -> Key<'_> {
        Key { resource: &self.resource, namespace: &self.namespace, name: &self.name }
    }
}

impl From<Key<'_>> for Place {
    fn from(key: Key<'_>) -> Self {
        Self { resource: key.resource.to_owned(), namespace: key.namespace.to_owned(), name: key.name.to_owned() }
    }
}

/// A key of the cluster, in DER: a private one that signs (PKCS #8) or a public one that only verifies. Kept apart from
/// the objects, so that no request can reach it; its `Debug` says nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct StoredKey {
    /// Whether it is a private key.
    pub signs: bool,
    /// The key.
    pub der: Vec<u8>,
}

impl std::fmt::Debug for StoredKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StoredKey").field("signs", &self.signs).finish_non_exhaustive()
    }
}

/// The certificate authority of the cluster, in DER: its certificate, and its private key in PKCS #8. Kept apart from the
/// objects, so that no request can reach the key; its `Debug` says nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct StoredAuthority {
    /// The certificate.
    pub certificate: Vec<u8>,
    /// The key.
    pub key: Vec<u8>,
}

impl std::fmt::Debug for StoredAuthority {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("StoredAuthority").finish_non_exhaustive()
    }
}

/// What the API server needs of a state.
///
/// Lists are in the order of a real server: by namespace, then name, compared bytewise as `namespace/name`.
pub trait Store {
    /// The object under the key.
    fn get(&self, key: Key<'_>) -> Result<Option<Arc<Value>>, StoreError>;

    /// All objects of a resource, in one namespace or everywhere.
    fn list(&self, resource: &str, namespace: Option<&str>) -> Result<Vec<Arc<Value>>, StoreError>;

    /// The resources of which there is at least one object in the namespace.
    fn resources_in(&self, namespace: &str) -> Result<Vec<String>, StoreError>;

    /// Puts the object under the key, replacing what was there, with a new `metadata.resourceVersion`.
    fn put(&mut self, key: Key<'_>, object: Value) -> Result<Arc<Value>, StoreError>;

    /// Removes what is under the key, if anything is.
    fn remove(&mut self, key: Key<'_>) -> Result<(), StoreError>;

    /// The certificate authority of the cluster, if it has one yet.
    fn authority(&self) -> Result<Option<StoredAuthority>, StoreError>;

    /// Gives the cluster its certificate authority.
    fn set_authority(&mut self, authority: StoredAuthority) -> Result<(), StoreError>;

    /// Names of the bindings of a scope (a namespace, or empty for `ClusterRoleBindings`) filed under a subject key,
    /// in name order.
    fn bindings_naming(&self, scope: &str, subject_key: &str) -> Result<Vec<String>, StoreError>;

    /// The objects, of any resource and namespace, whose `metadata.ownerReferences` name this UID, in order.
    fn owned_by(&self, uid: &str) -> Result<Vec<Place>, StoreError>;

    /// The keys of the cluster, in the order they were added.
    fn keys(&self) -> Result<Vec<StoredKey>, StoreError>;

    /// Adds a key.
    fn add_key(&mut self, key: StoredKey) -> Result<(), StoreError>;

    /// What the API server of the cluster was started with, if that was ever said.
    fn options(&self) -> Result<Option<Value>, StoreError>;

    /// Keeps what the API server of the cluster is started with.
    fn set_options(&mut self, options: &Value) -> Result<(), StoreError>;

    /// A number that grows with every write.
    fn revision(&self) -> u64;

    /// Makes everything since the last call last, as one.
    fn commit(&mut self) -> Result<(), StoreError>;
}

/// Sets `metadata.resourceVersion`.
fn stamp(object: &mut Value, revision: u64) {
    if let Some(metadata) = object.get_mut("metadata").and_then(Value::as_object_mut) {
        metadata.insert("resourceVersion".into(), Value::String(revision.to_string()));
    }
}
