//! The controllers that make `ReplicaSets` and pods. Nothing schedules or runs them here: no pod ever gets ready.
//!
//! Mirrors `pkg/controller/{deployment,replicaset,replication,statefulset,daemon,job,history}`, without everything that waits for time or for
//! containers.

mod claims;
mod daemon_set;
mod deployment;
mod events;
mod indexed;
mod job;
mod pods;
mod replica_set;
mod revisions;
mod stateful_set;

use serde_json::{Value, json};

use crate::apiserver::json::controller;
use crate::apiserver::labels::labels_of;
use crate::apiserver::registry::{CONTROLLERS, NAMESPACES, SERVICE_ACCOUNTS, metadata_text};
use crate::apiserver::{ApiServer, Failure, format_time};
use crate::store::Key;

const CONTROLLERS_OF_OLD: &str = "replicationcontrollers";
const DEPLOYMENTS: &str = "deployments.apps";
const REPLICA_SETS: &str = "replicasets.apps";
const STATEFUL_SETS: &str = "statefulsets.apps";
const DAEMON_SETS: &str = "daemonsets.apps";
const JOBS: &str = "jobs.batch";
/// Everything that makes pods.
const ALL: [&str; 6] = [CONTROLLERS_OF_OLD, DEPLOYMENTS, REPLICA_SETS, STATEFUL_SETS, DAEMON_SETS, JOBS];
const PODS: &str = "pods";
const NODES: &str = "nodes";

/// Reacts to a change of anything that workloads depend on.
pub(super) fn settle(
    server: &mut ApiServer,
    key: Key<'_>,
    old: Option<&Value>,
    new: Option<&Value>,
) -> Result<(), Failure> {
    match (key.resource, new) {
        (NODES, _) => return settle_all(server, &[DAEMON_SETS], None),
        // What failed for want of an account, or by the labels of its namespace, is tried again.
        (SERVICE_ACCOUNTS, Some(_)) if old.is_none() => return settle_all(server, &ALL, Some(key.namespace)),
        (NAMESPACES, Some(new)) if old.is_some_and(|old| labels_of(old) != labels_of(new)) => {
            return settle_all(server, &ALL, Some(key.name));
        }
        (PODS, _) => {}
        (resource, _) if ALL.contains(&resource) => {}
        _ => return Ok(()),
    }
    let going = new.is_none_or(|new| !metadata_text(new, "deletionTimestamp").is_empty());
    if let (PODS, Some((JOBS, name)), Some(pod)) =
        (key.resource, new.and_then(controller_of), new.filter(|pod| job::is_tracked(pod)))
    {
        job::count_deleted(server, key, Key { resource: JOBS, namespace: key.namespace, name }, pod)?;
    }
    match new.or(old).and_then(controller_of) {
        // Nobody but its controller makes a controlled object, and that knows; a pod matters again when it goes.
        Some((resource, name)) if old.is_some() && (key.resource != PODS || going) => {
            settle_one(server, Key { resource, namespace: key.namespace, name })
        }
        None if new.is_some() => settle_one(server, key),
        _ => Ok(()),
    }
}

fn settle_all(server: &mut ApiServer, resources: &[&str], namespace: Option<&str>) -> Result<(), Failure> {
    for resource in resources {
        for object in server.store.list(resource, namespace)? {
            if controller_of(&object).is_none() {
                let (namespace, name) = (metadata_text(&object, "namespace"), metadata_text(&object, "name"));
                settle_one(server, Key { resource, namespace, name })?;
            }
        }
    }
    Ok(())
}

/// Lets the controller of an object's kind do its work, unless the object is gone or going.
fn settle_one(server: &mut ApiServer, key: Key<'_>) -> Result<(), Failure> {
    let Some(object) = server.store.get(key)? else { return Ok(()) };
    if !metadata_text(&object, "deletionTimestamp").is_empty() {
        return Ok(());
    }
    match key.resource {
        DEPLOYMENTS => deployment::settle(server, &object),
        REPLICA_SETS => match controller_of(&object) {
            Some((resource, name)) => settle_one(server, Key { resource, name, ..key }),
            None => replica_set::settle(server, &object),
        },
        CONTROLLERS_OF_OLD => replica_set::settle(server, &object),
        STATEFUL_SETS => stateful_set::settle(server, &object),
        DAEMON_SETS => daemon_set::settle(server, &object),
        JOBS => job::settle(server, &object),
        _ => Ok(()),
    }
}

/// The store name of the resource and the name of the object that controls another one.
fn controller_of(object: &Value) -> Option<(&'static str, &str)> {
    let owner = controller(object)?;
    let resource = match owner.get("kind").and_then(Value::as_str)? {
        "Deployment" => DEPLOYMENTS,
        "ReplicaSet" => REPLICA_SETS,
        "ReplicationController" => CONTROLLERS_OF_OLD,
        "StatefulSet" => STATEFUL_SETS,
        "DaemonSet" => DAEMON_SETS,
        "Job" => JOBS,
        _ => return None,
    };
    Some((resource, owner.get("name").and_then(Value::as_str)?))
}

/// The reference by which a controller owns what it makes.
fn owner_reference(owner: &Value) -> Value {
    json!({
        "apiVersion": owner.get("apiVersion"), "kind": owner.get("kind"),
        "name": metadata_text(owner, "name"), "uid": metadata_text(owner, "uid"),
        "controller": true, "blockOwnerDeletion": true,
    })
}

fn is_owned_by(object: &Value, owner: &Value) -> bool {
    let owners = object.pointer("/metadata/ownerReferences").and_then(Value::as_array);
    owners.into_iter().flatten().any(|reference| {
        reference.get("controller") == Some(&Value::Bool(true))
            && reference.get("uid").and_then(Value::as_str) == Some(metadata_text(owner, "uid"))
    })
}

/// A whole number of an object, or what it is taken for when absent.
fn number(object: &Value, pointer: &str, default: i64) -> i64 {
    object.pointer(pointer).and_then(Value::as_i64).unwrap_or(default)
}

/// Writes the status of an object, if it changed.
fn put_status(server: &mut ApiServer, resource: &str, object: &Value, mut status: Value) -> Result<(), Failure> {
    keep_transition_times(&mut status, object);
    if object.get("status") == Some(&status) {
        return Ok(());
    }
    let mut changed = object.clone();
    let (namespace, name) = (metadata_text(object, "namespace"), metadata_text(object, "name"));
    if let Some(map) = changed.as_object_mut() {
        map.insert("status".into(), status);
    }
    server.put_changed(CONTROLLERS, "status", Key { resource, namespace, name }, (object, changed))?;
    Ok(())
}

/// A condition that says the same as before says it since before.
fn keep_transition_times(status: &mut Value, object: &Value) {
    let before = object.pointer("/status/conditions").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    for condition in status.get_mut("conditions").and_then(Value::as_array_mut).into_iter().flatten() {
        let same =
            |known: &&Value| ["type", "status", "reason"].iter().all(|field| known.get(field) == condition.get(field));
        if let Some(known) = before.iter().find(same) {
            *condition = known.clone();
        }
    }
}

/// A condition as `apps/v1` has them.
fn condition(server: &ApiServer, of: &str, holds: bool, reason: &str, message: &str) -> Value {
    let status = if holds { "True" } else { "False" };
    let mut condition = json!({
        "type": of, "status": status, "reason": reason, "message": message,
        "lastTransitionTime": format_time(server.now),
    });
    // Those of ReplicaSets do not say when they were looked at last.
    if let Some(map) = condition.as_object_mut().filter(|_| of != "ReplicaFailure") {
        map.insert("lastUpdateTime".into(), format_time(server.now).into());
    }
    condition
}

/// Eight to ten characters that stand for a template, as in the names of `ReplicaSets`. Not the characters a real cluster
/// comes to: those are of Go's way to print the template.
fn template_hash(template: &Value) -> String {
    const ALPHABET: [char; 27] = [
        'b', 'c', 'd', 'f', 'g', 'h', 'j', 'k', 'l', 'm', 'n', 'p', 'q', 'r', 's', 't', 'v', 'w', 'x', 'z', '2', '4',
        '5', '6', '7', '8', '9',
    ];
    let hash = template
        .to_string()
        .bytes()
        .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    hash.to_string().bytes().filter_map(|digit| ALPHABET.get(usize::from(digit) % ALPHABET.len())).collect()
}
