//! What a fresh cluster holds: namespaces with their furniture, and the default roles and bindings.
//!
//! Data read from a real Kubernetes 1.36.2 control plane (`fixtures/bootstrap/bootstrap-objects.yaml`), one JSON object a
//! line so that nothing but JSON has to be read at birth. Must not know requests.

mod manifests;
mod unserved;

pub use manifests::{Fault, LoadError, LoadedCluster, Problem, Refused, Repeated, load, load_texts};

use jiff::Timestamp;
use serde_json::Value;

use crate::apiserver::authority::root_certificate;
use crate::apiserver::controllers::{TRACKING, default_account, root_ca, tracking_map};
use crate::apiserver::discovery::{qualify, split_api_version};
use crate::apiserver::json::text;
use crate::apiserver::managed_fields::stamp;
use crate::apiserver::registry::API_SERVER;
use crate::apiserver::{Ids, format_time};
use crate::store::{Key, Store, StoreError};

/// Roles, bindings and namespaces, aggregated roles already aggregated.
const OBJECTS: &str = include_str!("objects.jsonl");

/// Fills an empty store with a fresh cluster.
///
/// # Errors
/// [`StoreError`] if the store cannot be written.
pub fn populate(store: &mut dyn Store, ids: &mut dyn Ids, now: Timestamp) -> Result<(), StoreError> {
    for mut object in objects() {
        let (group, _) = split_api_version(text(&object, "/apiVersion"));
        let resource = qualify(&format!("{}s", text(&object, "/kind").to_lowercase()), group);
        let (namespace, name) =
            (text(&object, "/metadata/namespace").to_owned(), text(&object, "/metadata/name").to_owned());
        if let Some(metadata) = object.get_mut("metadata").and_then(Value::as_object_mut) {
            metadata.insert("uid".into(), ids.uid().into());
            metadata.insert("creationTimestamp".into(), format_time(now).into());
            metadata.insert("managedFields".into(), stamp(API_SERVER));
        }
        let is_namespace = resource == "namespaces";
        store.put(Key { resource: &resource, namespace: &namespace, name: &name }, object)?;
        if is_namespace {
            furnish(store, &name, ids, now)?;
        }
    }
    store.put(TRACKING, tracking_map(ids, now))?;
    Ok(())
}

/// Puts what every namespace has into one.
///
/// # Errors
/// [`StoreError`] if the store cannot be written.
pub fn furnish(store: &mut dyn Store, namespace: &str, ids: &mut dyn Ids, now: Timestamp) -> Result<(), StoreError> {
    let account = default_account(namespace, ids, now);
    store.put(Key { resource: "serviceaccounts", namespace, name: "default" }, account)?;
    let certificate = root_certificate(store, now)?;
    let map = root_ca(namespace, &certificate, ids, now);
    store.put(Key { resource: "configmaps", namespace, name: "kube-root-ca.crt" }, map)?;
    Ok(())
}

/// Whether a fresh cluster holds an object of this kind and name, whatever it looks like by now.
pub fn is_part_of_fresh_cluster(kind: &str, namespace: &str, name: &str) -> bool {
    if matches!((kind, name), ("ServiceAccount", "default") | ("ConfigMap", "kube-root-ca.crt")) {
        return true;
    }
    if (kind, namespace, name) == ("ConfigMap", TRACKING.namespace, TRACKING.name) {
        return true;
    }
    objects().any(|object| {
        text(&object, "/kind") == kind
            && text(&object, "/metadata/name") == name
            && text(&object, "/metadata/namespace") == namespace
    })
}

fn objects() -> impl Iterator<Item = Value> {
    OBJECTS.lines().filter_map(|line| serde_json::from_str(line).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_an_object_and_the_counts_are_those_of_a_real_cluster() {
        assert_eq!(objects().count(), OBJECTS.lines().count());
        let count = |kind: &str| objects().filter(|object| text(object, "/kind") == kind).count();
        let counts = ["Namespace", "ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding"].map(count);
        assert_eq!(counts, [4, 69, 50, 7, 7]);
    }
}
