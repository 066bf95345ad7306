//! Deletion by a controller: as far as finalizers and nodes let it go.

use serde_json::Value;

use crate::apiserver::{ApiServer, Failure, format_time, grace};
use crate::store::Key;

/// Holds pods of jobs until they are counted.
pub(super) const JOB_TRACKING: &str = "batch.kubernetes.io/job-tracking";

/// Deletes an object without letting other controllers know; false if it stays for now, marked as going.
pub(super) fn remove(server: &mut ApiServer, key: Key<'_>, object: &Value) -> Result<bool, Failure> {
    let mut object = object.clone();
    // Controllers delete pods of a job that is gone or wants them no more: nobody will count them.
    stop_tracking(&mut object);
    let grace = if key.resource == "pods" { grace::grace_seconds(&object, None) } else { 0 };
    if !has_finalizers(&object) && grace == 0 {
        server.remove(key)?;
        return Ok(true);
    }
    let end = format_time(grace::after_grace(server.now, grace));
    if let Some(metadata) = object.get_mut("metadata").and_then(Value::as_object_mut)
        && !metadata.contains_key("deletionTimestamp")
    {
        metadata.insert("deletionTimestamp".into(), end.into());
        metadata.insert("deletionGracePeriodSeconds".into(), grace.into());
        server.put(key, object)?;
    }
    Ok(false)
}

/// Takes the finalizer of jobs off a pod.
pub(super) fn stop_tracking(pod: &mut Value) {
    let Some(metadata) = pod.get_mut("metadata").and_then(Value::as_object_mut) else { return };
    let Some(finalizers) = metadata.get_mut("finalizers").and_then(Value::as_array_mut) else { return };
    finalizers.retain(|finalizer| finalizer != JOB_TRACKING);
    if finalizers.is_empty() {
        metadata.remove("finalizers");
    }
}

/// Whether anything keeps an object that is going.
pub(super) fn is_held(object: &Value) -> bool {
    let grace = object.pointer("/metadata/deletionGracePeriodSeconds").and_then(Value::as_i64).unwrap_or_default();
    has_finalizers(object) || grace > 0
}

fn has_finalizers(object: &Value) -> bool {
    object.pointer("/metadata/finalizers").and_then(Value::as_array).is_some_and(|list| !list.is_empty())
}
