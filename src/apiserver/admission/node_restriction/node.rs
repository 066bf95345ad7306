//! A kubelet and its own Node object.

use serde_json::Value;

use super::Requester;
use super::labels::forbidden_changes;
use crate::apiserver::Failure;
use crate::apiserver::status::GoQuoted;

/// A kubelet touches no node but its own.
pub(super) fn admit_name(requester: &Requester<'_>) -> Result<(), Failure> {
    if requester.name == requester.node {
        return Ok(());
    }
    let (node, name) = (GoQuoted(requester.node), GoQuoted(requester.name));
    Err(requester.refuse(&format!("node {node:?} is not allowed to modify node {name:?}")))
}

/// A kubelet may register itself, without steering pods its way.
pub(super) fn admit_create(requester: &Requester<'_>, new: &Value) -> Result<(), Failure> {
    admit_name(requester)?;
    let node = GoQuoted(requester.node);
    if config_source(new).is_some() {
        return Err(
            requester.refuse(&format!("node {node:?} is not allowed to create pods with a non-nil configSource"))
        );
    }
    let labels = forbidden_changes(new, &Value::Null);
    if !labels.is_empty() {
        return Err(requester.refuse(&format!("node {node:?} is not allowed to set the following labels: {labels}")));
    }
    Ok(())
}

/// The same for changes, status included.
pub(super) fn admit_update(requester: &Requester<'_>, new: &Value, old: &Value) -> Result<(), Failure> {
    admit_name(requester)?;
    let node = GoQuoted(requester.node);
    if config_source(new).is_some() && config_source(new) != config_source(old) {
        let why = format!("node {node:?} is not allowed to update configSource to a new non-nil configSource");
        return Err(requester.refuse(&why));
    }
    if list(new, "/spec/taints") != list(old, "/spec/taints") {
        return Err(requester.refuse(&format!("node {node:?} is not allowed to modify taints")));
    }
    if list(new, "/metadata/ownerReferences") != list(old, "/metadata/ownerReferences") {
        return Err(requester.refuse(&format!("node {node:?} is not allowed to modify ownerReferences")));
    }
    let labels = forbidden_changes(new, old);
    if !labels.is_empty() {
        return Err(requester.refuse(&format!("is not allowed to modify labels: {labels}")));
    }
    Ok(())
}

fn config_source(node: &Value) -> Option<&Value> {
    node.pointer("/spec/configSource").filter(|source| !source.is_null())
}

/// A list; an absent one is as good as an empty one.
fn list<'v>(object: &'v Value, pointer: &str) -> &'v [Value] {
    object.pointer(pointer).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}
