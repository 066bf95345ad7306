//! Objects need a namespace that is there to stay, and some namespaces may not go.
//!
//! Mirrors `k8s.io/apiserver/pkg/admission/plugin/namespace/lifecycle/admission.go`.

use serde_json::Value;

use crate::apiserver::Failure;
use crate::apiserver::registry::{Call, NAMESPACES};
use crate::apiserver::status::{Cause, Status, Subject};
use crate::store::Key;

const PROTECTED: [&str; 3] = ["default", "kube-system", "kube-public"];

/// Refuses new objects in namespaces that are missing or going.
pub(super) fn admit_create(call: &Call<'_>, object: &Value) -> Result<(), Failure> {
    if !call.resource.namespaced || call.namespace.is_empty() || call.resource.kind == "LocalSubjectAccessReview" {
        return Ok(());
    }
    let name = call.namespace;
    let Some(namespace) = call.server.store().get(Key { resource: NAMESPACES, namespace: "", name })? else {
        return Err(Status::not_found(Subject { group: "", kind: NAMESPACES, name }).into());
    };
    if namespace.pointer("/metadata/deletionTimestamp").is_none() {
        return Ok(());
    }
    let text = |field: &str| {
        object.pointer(&format!("/metadata/{field}")).and_then(Value::as_str).filter(|text| !text.is_empty())
    };
    let asked = Some(call.name).filter(|name| !name.is_empty());
    let refused = asked.or_else(|| text("name")).or_else(|| text("generateName")).unwrap_or("Unknown");
    let why = format!("unable to create new content in namespace {name} because it is being terminated");
    let mut status = Status::forbidden(call.subject(refused), &why);
    if let Some(details) = &mut status.details {
        details.causes.push(Cause {
            reason: "NamespaceTerminating",
            message: format!("namespace {name} is being terminated"),
            field: "metadata.namespace".into(),
        });
    }
    Err(status.into())
}

/// Refuses the deletion of namespaces that every cluster needs.
pub(super) fn admit_delete(call: &Call<'_>) -> Result<(), Failure> {
    let is_namespace = call.resource.group.is_empty() && call.resource.kind == "Namespace";
    if is_namespace && PROTECTED.contains(&call.name) {
        return Err(Status::forbidden(call.subject(call.name), "this namespace may not be deleted").into());
    }
    Ok(())
}
