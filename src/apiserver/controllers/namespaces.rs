//! What every namespace has, and how a namespace goes.
//!
//! Mirrors `pkg/controller/serviceaccount/serviceaccounts_controller.go`,
//! `pkg/controller/certificates/rootcacertpublisher/publisher.go` and `pkg/controller/namespace`.

use serde_json::{Value, json};

use super::removal;
use crate::apiserver::managed_fields::stamp;
use crate::apiserver::registry::{CONFIG_MAPS, CONTROLLERS, NAMESPACES, SERVICE_ACCOUNTS, metadata_text};
use crate::apiserver::{ApiServer, Failure, Ids, authority, format_time};
use crate::store::Key;
use jiff::Timestamp;

const DEFAULT_ACCOUNT: &str = "default";
const ROOT_CA_MAP: &str = "kube-root-ca.crt";
const ROOT_CA_TEXT: &str = "Contains a CA bundle that can be used to verify the kube-apiserver when using internal endpoints such as the internal service IP or kubernetes.default.svc. No other usage is guaranteed across distributions of Kubernetes clusters.";

/// Furnishes a namespace, or empties and removes one that is being deleted.
pub(super) fn settle(server: &mut ApiServer, name: &str, namespace: &Value) -> Result<(), Failure> {
    if namespace.pointer("/metadata/deletionTimestamp").is_none() {
        return furnish(server, name);
    }
    let mut held = false;
    for resource in server.store.resources_in(name)? {
        for object in server.store.list(&resource, Some(name))? {
            let key = Key { resource: &resource, namespace: name, name: metadata_text(&object, "name") };
            held |= !removal::remove(server, key, &object)?;
        }
    }
    if held {
        return Ok(());
    }
    let key = Key { resource: NAMESPACES, namespace: "", name };
    let mut namespace = namespace.clone();
    if let Some(spec) = namespace.get_mut("spec").and_then(Value::as_object_mut) {
        spec.remove("finalizers");
    }
    let finalizers = namespace.pointer("/metadata/finalizers").and_then(Value::as_array);
    if finalizers.is_none_or(Vec::is_empty) {
        server.remove(key)?;
    } else {
        server.put(key, namespace)?;
    }
    Ok(())
}

/// Brings back what every namespace must have after it was deleted or changed.
pub(super) fn restore(server: &mut ApiServer, key: Key<'_>) -> Result<(), Failure> {
    let furniture =
        matches!((key.resource, key.name), (SERVICE_ACCOUNTS, DEFAULT_ACCOUNT) | (CONFIG_MAPS, ROOT_CA_MAP));
    if furniture || !key.namespace.is_empty() {
        let Some(namespace) = server.store.get(Key { resource: NAMESPACES, namespace: "", name: key.namespace })?
        else {
            return Ok(());
        };
        if namespace.pointer("/metadata/deletionTimestamp").is_some() {
            // The last thing that held a namespace may have gone.
            return settle(server, key.namespace, &namespace);
        }
        if furniture {
            return furnish(server, key.namespace);
        }
    }
    Ok(())
}

fn furnish(server: &mut ApiServer, namespace: &str) -> Result<(), Failure> {
    let account = Key { resource: SERVICE_ACCOUNTS, namespace, name: DEFAULT_ACCOUNT };
    if server.store.get(account)?.is_none() {
        let object = default_account(namespace, server.ids.as_mut(), server.now);
        server.put(account, object)?;
    }
    let map = Key { resource: CONFIG_MAPS, namespace, name: ROOT_CA_MAP };
    let certificate = authority::root_certificate(server.store.as_mut(), server.now)?;
    match server.store.get(map)? {
        None => {
            let object = root_ca(namespace, &certificate, server.ids.as_mut(), server.now);
            server.put(map, object)?;
        }
        Some(present) if present.get("data") != Some(&json!({"ca.crt": certificate})) => {
            let mut restored = present.as_ref().clone();
            if let Some(fields) = restored.as_object_mut() {
                fields.insert("data".into(), json!({"ca.crt": certificate}));
                fields.remove("binaryData");
            }
            server.put_changed(CONTROLLERS, "", map, (&present, restored))?;
        }
        Some(_) => {}
    }
    Ok(())
}

/// The account that pods use unless they name another one.
pub fn default_account(namespace: &str, ids: &mut dyn Ids, now: Timestamp) -> Value {
    json!({"kind": "ServiceAccount", "apiVersion": "v1", "metadata": new_metadata(DEFAULT_ACCOUNT, namespace, ids, now)})
}

/// The `ConfigMap` with the certificate of the cluster's authority, in PEM.
pub fn root_ca(namespace: &str, certificate: &str, ids: &mut dyn Ids, now: Timestamp) -> Value {
    let mut metadata = new_metadata(ROOT_CA_MAP, namespace, ids, now);
    if let Some(map) = metadata.as_object_mut() {
        map.insert("annotations".into(), json!({"kubernetes.io/description": ROOT_CA_TEXT}));
        map.insert("managedFields".into(), stamp(CONTROLLERS));
    }
    json!({"kind": "ConfigMap", "apiVersion": "v1", "metadata": metadata, "data": {"ca.crt": certificate}})
}

pub(super) fn new_metadata(name: &str, namespace: &str, ids: &mut dyn Ids, now: Timestamp) -> Value {
    json!({"name": name, "namespace": namespace, "uid": ids.uid(), "creationTimestamp": format_time(now)})
}
