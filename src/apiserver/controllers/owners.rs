//! Objects whose owners are gone go too.
//!
//! Mirrors `pkg/controller/garbagecollector`, for owners in the same namespace and cluster-scoped ones. Only resources
//! that some object of the same namespace lives in are looked at.

use serde_json::Value;

use super::removal;
use crate::apiserver::registry::metadata_text;
use crate::apiserver::{ApiServer, Failure};
use crate::store::Key;

/// Deletes the dependents of an object that was removed, or releases them if they have other owners.
pub(super) fn collect(server: &mut ApiServer, key: Key<'_>, owner: &Value) -> Result<(), Failure> {
    release(server, key, owner, true)
}

/// Lets the dependents of an object live on without it.
pub(in crate::apiserver) fn orphan(server: &mut ApiServer, key: Key<'_>, owner: &Value) -> Result<(), Failure> {
    release(server, key, owner, false)
}

fn release(server: &mut ApiServer, key: Key<'_>, owner: &Value, delete: bool) -> Result<(), Failure> {
    let uid = metadata_text(owner, "uid");
    if uid.is_empty() {
        return Ok(());
    }
    for resource in server.store.resources_in(key.namespace)? {
        for dependent in server.store.list(&resource, Some(key.namespace))? {
            let owners = dependent.pointer("/metadata/ownerReferences").and_then(Value::as_array);
            let Some(owners) = owners.filter(|owners| owners.iter().any(|owner| owned_by(owner, uid))) else {
                continue;
            };
            let others: Vec<Value> = owners.iter().filter(|owner| !owned_by(owner, uid)).cloned().collect();
            let place = Key { resource: &resource, namespace: key.namespace, name: metadata_text(&dependent, "name") };
            if others.is_empty() && delete {
                if removal::remove(server, place, &dependent)? {
                    super::after_write(server, place, Some(&dependent), None)?;
                }
            } else {
                let mut released = dependent.as_ref().clone();
                if let Some(list) = released.pointer_mut("/metadata/ownerReferences") {
                    *list = others.into();
                }
                server.put(place, released)?;
            }
        }
    }
    Ok(())
}

fn owned_by(reference: &Value, uid: &str) -> bool {
    reference.get("uid").and_then(Value::as_str) == Some(uid)
}
