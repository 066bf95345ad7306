//! Objects whose owners are gone go too.
//!
//! Mirrors `pkg/controller/garbagecollector`, for owners that were removed just now: references to owners that never
//! were are left alone.

use serde_json::Value;

use super::removal;
use crate::apiserver::registry::{CONTROLLERS, metadata_text};
use crate::apiserver::{ApiServer, Failure};
use crate::store::{Key, Place};

/// Deletes the dependents of an object that was removed, theirs and so on; those with other owners are only released.
pub(super) fn collect(server: &mut ApiServer, key: Key<'_>, owner: &Value) -> Result<(), Failure> {
    // A list instead of recursion, because owners can form a chain of any length.
    let mut removed = vec![(key.namespace.to_owned(), metadata_text(owner, "uid").to_owned())];
    while let Some((namespace, uid)) = removed.pop() {
        for place in dependents(server, &namespace, &uid)? {
            let Some(dependent) = server.store.get(place.key())? else { continue };
            if other_owners(&dependent, &uid).is_some() {
                release(server, place.key(), &dependent, &uid)?;
            } else if removal::remove(server, place.key(), &dependent)? {
                super::react(server, place.key(), Some(&dependent), None)?;
                removed.push((place.namespace, metadata_text(&dependent, "uid").to_owned()));
            }
        }
    }
    Ok(())
}

/// Lets the dependents of an object live on without it.
pub(in crate::apiserver) fn orphan(server: &mut ApiServer, key: Key<'_>, owner: &Value) -> Result<(), Failure> {
    let uid = metadata_text(owner, "uid");
    for place in dependents(server, key.namespace, uid)? {
        if let Some(dependent) = server.store.get(place.key())? {
            release(server, place.key(), &dependent, uid)?;
        }
    }
    Ok(())
}

/// What names an owner, except cluster-scoped objects that name one in a namespace: those nobody collects.
fn dependents(server: &ApiServer, namespace: &str, uid: &str) -> Result<Vec<Place>, Failure> {
    let mut places = if uid.is_empty() { Vec::new() } else { server.store.owned_by(uid)? };
    places.retain(|place| namespace.is_empty() || !place.namespace.is_empty());
    Ok(places)
}

/// Takes an owner off the list of an object.
fn release(server: &mut ApiServer, key: Key<'_>, dependent: &Value, uid: &str) -> Result<(), Failure> {
    let others = other_owners(dependent, uid);
    let mut released = dependent.clone();
    if let Some(metadata) = released.get_mut("metadata").and_then(Value::as_object_mut) {
        match others {
            Some(others) => metadata.insert("ownerReferences".into(), others.into()),
            None => metadata.remove("ownerReferences"),
        };
    }
    server.put_changed(CONTROLLERS, "", key, (dependent, released))?;
    Ok(())
}

/// The references to owners other than this one; `None` if there are none.
fn other_owners(dependent: &Value, uid: &str) -> Option<Vec<Value>> {
    let owners = dependent.pointer("/metadata/ownerReferences").and_then(Value::as_array)?;
    let is_other = |owner: &&Value| owner.get("uid").and_then(Value::as_str) != Some(uid);
    let others: Vec<Value> = owners.iter().filter(is_other).cloned().collect();
    (!others.is_empty()).then_some(others)
}
