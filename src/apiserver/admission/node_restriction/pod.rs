//! A kubelet and pods: it makes mirror pods, reports on pods that run on it, and gets rid of them.

use serde_json::Value;

use super::{Requester, text};
use crate::apiserver::Failure;
use crate::apiserver::pods::{self, MIRROR_ANNOTATION};
use crate::apiserver::registry::metadata_text;
use crate::apiserver::status::{GoQuoted, Status, Subject};
use crate::store::Key;

/// Only mirror pods, bound to the node and owned by it, that refer to nothing.
pub(super) fn admit_create(requester: &Requester<'_>, pod: &Value) -> Result<(), Failure> {
    let node = GoQuoted(requester.node);
    if !pods::is_mirror(pod) {
        let annotation = GoQuoted(MIRROR_ANNOTATION);
        let why = format!("pod does not have {annotation:?} annotation, node {node:?} can only create mirror pods");
        return Err(requester.refuse(&why));
    }
    if text(pod, "/spec/nodeName") != requester.node {
        return Err(requester.refuse(&format!("node {node:?} can only create pods with spec.nodeName set to itself")));
    }
    admit_owner(requester, pod)?;
    match reference(pod) {
        Some(what) => Err(requester.refuse(&format!("node {node:?} can not create pods that reference {what}"))),
        None => Ok(()),
    }
}

/// The node, as it is now, must be the only owner of its mirror pods.
fn admit_owner(requester: &Requester<'_>, pod: &Value) -> Result<(), Failure> {
    let name = requester.node;
    let node = GoQuoted(name);
    let owner = match pod.pointer("/metadata/ownerReferences").and_then(Value::as_array).map_or(&[][..], Vec::as_slice)
    {
        [] => &Value::Null,
        [owner] => owner,
        [..] => {
            let why = format!("node {node:?} can only create pods with a single owner reference set to itself");
            return Err(requester.refuse(&why));
        }
    };
    if [text(owner, "/apiVersion"), text(owner, "/kind"), text(owner, "/name")] != ["v1", "Node", name] {
        let why = format!("node {node:?} can only create pods with an owner reference set to itself");
        return Err(requester.refuse(&why));
    }
    let is_set = |field: &str| owner.get(field).and_then(Value::as_bool).unwrap_or_default();
    if !is_set("controller") {
        let why = format!("node {node:?} can only create pods with a controller owner reference set to itself");
        return Err(requester.refuse(&why));
    }
    if is_set("blockOwnerDeletion") {
        let why = format!("node {node:?} must not set blockOwnerDeletion on an owner reference");
        return Err(requester.refuse(&why));
    }
    let Some(object) = requester.call.server.store().get(Key { resource: "nodes", namespace: "", name })? else {
        // Found missing by the plug-in's own lister, which names the kind.
        return Err(Status::not_found(Subject { group: "", kind: "node", name }).into());
    };
    let (expected, found) = (text(owner, "/uid"), metadata_text(&object, "uid"));
    if expected != found {
        return Err(requester.refuse(&format!("node {name} UID mismatch: expected {expected} got {found}")));
    }
    Ok(())
}

/// The first kind of object that a pod refers to (`HasAPIObjectReference` in `pkg/api/pod/util.go`).
fn reference(pod: &Value) -> Option<&'static str> {
    let has_items = |pointer: &str| pod.pointer(pointer).and_then(Value::as_array).is_some_and(|list| !list.is_empty());
    if !text(pod, "/spec/serviceAccountName").is_empty() {
        return Some("serviceaccounts");
    }
    if pods::references(pod, "secret").next().is_some() {
        return Some("secrets");
    }
    if pods::references(pod, "configMap").next().is_some() {
        return Some("configmaps");
    }
    if has_items("/spec/resourceClaims") {
        return Some("resourceclaims");
    }
    let volumes = pod.pointer("/spec/volumes").and_then(Value::as_array);
    volumes.into_iter().flatten().find_map(volume_reference)
}

fn volume_reference(volume: &Value) -> Option<&'static str> {
    let sources = volume.pointer("/projected/sources").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let projects = |kind: &str| sources.iter().any(|source| source.get(kind).is_some());
    [
        (volume.get("csi").is_some(), "csidrivers (via CSI volumes)"),
        (volume.get("glusterfs").is_some(), "endpoints (via glusterFS volumes)"),
        (volume.get("persistentVolumeClaim").is_some(), "persistentvolumeclaims"),
        (volume.get("ephemeral").is_some(), "persistentvolumeclaims (via ephemeral volumes)"),
        (projects("serviceAccountToken"), "serviceaccounts (via projected volumes)"),
        (projects("clusterTrustBundle"), "clustertrustbundles"),
        (projects("podCertificate"), "podcertificates"),
    ]
    .into_iter()
    .find_map(|(refers, what)| refers.then_some(what))
}

/// Kubelets change no pods, only their status.
pub(super) fn admit_update(requester: &Requester<'_>) -> Result<(), Failure> {
    let node = GoQuoted(requester.node);
    let why = format!("unexpected operation \"UPDATE\", node {node:?} can only create and delete mirror pods");
    Err(requester.refuse(&why))
}

/// The status of a pod that runs on the node, and nothing beside the kubelet's part of it.
pub(super) fn admit_status(requester: &Requester<'_>, new: &Value, old: &Value) -> Result<(), Failure> {
    let node = GoQuoted(requester.node);
    if text(old, "/spec/nodeName") != requester.node {
        let why = format!("node {node:?} can only update pod status for pods with spec.nodeName set to itself");
        return Err(requester.refuse(&why));
    }
    for (pointer, what) in [
        ("/metadata/labels", "labels through pod status"),
        // The server's own spelling.
        ("/status/resourceClaimStatuses", "resource claim statues"),
        ("/status/extendedResourceClaimStatus", "extended resource claim status"),
    ] {
        if new.pointer(pointer) != old.pointer(pointer) {
            return Err(requester.refuse(&format!("node {node:?} cannot update {what}")));
        }
    }
    Ok(())
}

/// Only pods bound to the node; missing ones are told apart later.
pub(super) fn admit_eviction(requester: &Requester<'_>) -> Result<(), Failure> {
    let key = Key { resource: "pods", namespace: requester.call.namespace, name: requester.name };
    let pod = requester.call.server.store().get(key)?;
    if pod.is_none_or(|pod| text(&pod, "/spec/nodeName") == requester.node) {
        return Ok(());
    }
    let why = format!("node {} can only evict pods with spec.nodeName set to itself", requester.node);
    Err(Status::forbidden(Subject { group: "", kind: "pods", name: requester.name }, &why).into())
}

/// Only pods bound to the node.
pub(super) fn admit_delete(requester: &Requester<'_>) -> Result<(), Failure> {
    let pod = requester.call.stored(requester.name)?;
    if pod.is_none_or(|pod| text(&pod, "/spec/nodeName") == requester.node) {
        return Ok(());
    }
    let node = GoQuoted(requester.node);
    Err(requester.refuse(&format!("node {node:?} can only delete pods with spec.nodeName set to itself")))
}
