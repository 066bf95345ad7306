//! Pods as controllers make and delete them.
//!
//! Mirrors `RealPodControl` in `pkg/controller/controller_utils.go`. Pods go through admission like anybody's.

use std::sync::Arc;

use serde_json::{Value, json};

use super::events::{self, Event};
use super::{PODS, is_owned_by, owner_reference};
use crate::apiserver::controllers::removal;
use crate::apiserver::registry::{self, metadata_text};
use crate::apiserver::{ApiServer, Failure};
use crate::store::Key;

/// The pods that an object controls and that are not going, in name order.
pub(super) fn of(server: &ApiServer, owner: &Value) -> Result<Vec<Arc<Value>>, Failure> {
    let mut pods = server.store.list(PODS, Some(metadata_text(owner, "namespace")))?;
    pods.retain(|pod| is_owned_by(pod, owner) && metadata_text(pod, "deletionTimestamp").is_empty());
    Ok(pods)
}

/// The pod that a template asks for.
pub(super) fn from_template(owner: &Value, template: &Value) -> Value {
    let mut metadata = json!({
        "generateName": format!("{}-", metadata_text(owner, "name")),
        "namespace": metadata_text(owner, "namespace"),
        "ownerReferences": [owner_reference(owner)],
    });
    for field in ["labels", "annotations", "finalizers"] {
        if let (Some(map), Some(value)) = (metadata.as_object_mut(), template.pointer(&format!("/metadata/{field}"))) {
            map.insert(field.into(), value.clone());
        }
    }
    if owner.get("kind").and_then(Value::as_str) == Some("Job")
        && let Some(map) = metadata.as_object_mut()
    {
        let finalizers = map.entry("finalizers").or_insert_with(|| json!([]));
        if let Some(finalizers) = finalizers.as_array_mut() {
            finalizers.push(removal::JOB_TRACKING.into());
        }
    }
    json!({"kind": "Pod", "apiVersion": "v1", "metadata": metadata, "spec": template.get("spec")})
}

/// Sets a label of an object.
pub(super) fn label(object: &mut Value, name: &str, value: &str) {
    if let Some(metadata) = object.get_mut("metadata").and_then(Value::as_object_mut) {
        let labels = metadata.entry("labels").or_insert_with(|| json!({}));
        labels.as_object_mut().map(|labels| labels.insert(name.into(), value.into()));
    }
}

/// Asks the server for a pod and tells the owner's events how it went; the refusal's text if there was one.
pub(super) fn create(
    server: &mut ApiServer,
    component: &str,
    owner: &Value,
    pod: Value,
) -> Result<Option<String>, Failure> {
    let account = format!("system:serviceaccount:kube-system:{component}");
    match registry::create_for_controller(server, &account, PODS, metadata_text(owner, "namespace"), pod) {
        Ok(pod) => {
            let message = format!("Created pod: {}", metadata_text(&pod, "name"));
            let reason = "SuccessfulCreate";
            events::record(server, owner, &Event { component, kind: "Normal", reason, message: &message })?;
            Ok(None)
        }
        Err(Failure::Status(status)) => {
            let message = format!("Error creating: {}", status.message);
            let reason = "FailedCreate";
            events::record(server, owner, &Event { component, kind: "Warning", reason, message: &message })?;
            Ok(Some(status.message))
        }
        Err(failure) => Err(failure),
    }
}

/// Deletes a pod and tells the owner's events.
pub(super) fn delete(server: &mut ApiServer, component: &str, owner: &Value, pod: &Value) -> Result<(), Failure> {
    let (namespace, name) = (metadata_text(pod, "namespace"), metadata_text(pod, "name"));
    removal::remove(server, Key { resource: PODS, namespace, name }, pod)?;
    let message = format!("Deleted pod: {name}");
    let reason = "SuccessfulDelete";
    events::record(server, owner, &Event { component, kind: "Normal", reason, message: &message })
}

/// Makes or deletes pods of one template until there are as many as wanted: how many there are then, and the text of the
/// refusal that stopped it.
pub(super) fn adjust(
    server: &mut ApiServer,
    component: &str,
    owner: &Value,
    template: &Value,
    wanted: i64,
) -> Result<(i64, Option<String>), Failure> {
    let present = of(server, owner)?;
    let wanted = usize::try_from(wanted).unwrap_or_default().min(LIMIT);
    for pod in present.iter().skip(wanted) {
        delete(server, component, owner, pod)?;
    }
    let mut count = present.len().min(wanted);
    while count < wanted {
        let pod = from_template(owner, template);
        if let Some(refusal) = create(server, component, owner, pod)? {
            return Ok((signed(count), Some(refusal)));
        }
        count += 1;
    }
    Ok((signed(count), None))
}

/// More pods than anybody can look at are not made.
pub(super) const LIMIT: usize = 1000;

pub(super) fn signed(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
