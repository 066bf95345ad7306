//! Deletion by a controller: as far as finalizers and nodes let it go.

use serde_json::Value;

use crate::apiserver::{ApiServer, Failure, format_time, grace};
use crate::store::Key;

/// Deletes an object without letting other controllers know; false if it stays for now, marked as going.
pub(super) fn remove(server: &mut ApiServer, key: Key<'_>, object: &Value) -> Result<bool, Failure> {
    let finalizers = object.pointer("/metadata/finalizers").and_then(Value::as_array);
    let grace = if key.resource == "pods" { grace::grace_seconds(object, None) } else { 0 };
    if finalizers.is_none_or(Vec::is_empty) && grace == 0 {
        server.remove(key)?;
        return Ok(true);
    }
    let mut object = object.clone();
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
