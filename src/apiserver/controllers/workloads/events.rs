//! What controllers say about objects: `Event` objects.
//!
//! Mirrors `k8s.io/client-go/tools/record` as far as one message after another goes; repetitions are counted.

use serde_json::{Value, json};

use crate::apiserver::registry::metadata_text;
use crate::apiserver::{ApiServer, Failure, format_time};
use crate::store::Key;

const EVENTS: &str = "events";

/// Something worth telling about an object.
pub(super) struct Event<'e> {
    /// The controller that tells it.
    pub component: &'e str,
    /// `Normal` or `Warning`.
    pub kind: &'e str,
    /// One word in camel case.
    pub reason: &'e str,
    /// What happened.
    pub message: &'e str,
}

/// Keeps an event, or counts it if the same thing was told before.
pub(super) fn record(server: &mut ApiServer, about: &Value, event: &Event<'_>) -> Result<(), Failure> {
    let (namespace, now) = (metadata_text(about, "namespace"), format_time(server.now));
    let uid = metadata_text(about, "uid");
    let same = |known: &Value| {
        known.pointer("/involvedObject/uid").and_then(Value::as_str) == Some(uid)
            && known.get("reason").and_then(Value::as_str) == Some(event.reason)
            && known.get("message").and_then(Value::as_str) == Some(event.message)
    };
    let known = server.store.list(EVENTS, Some(namespace))?;
    if let Some(known) = known.iter().find(|known| same(known)) {
        let mut counted = known.as_ref().clone();
        let count = super::number(known, "/count", 1).saturating_add(1);
        if let Some(map) = counted.as_object_mut() {
            map.insert("count".into(), count.into());
            map.insert("lastTimestamp".into(), now.into());
        }
        let name = metadata_text(known, "name").to_owned();
        server.put(Key { resource: EVENTS, namespace, name: &name }, counted)?;
        return Ok(());
    }
    // A name is made of the moment in nanoseconds; the server's one moment has room for many.
    let moment = server.now.as_nanosecond().saturating_add(i128::try_from(known.len()).unwrap_or_default());
    let name = format!("{}.{moment:x}", metadata_text(about, "name"));
    let object = json!({
        "kind": "Event", "apiVersion": "v1",
        "metadata": {"name": name, "namespace": namespace, "uid": server.ids.uid(), "creationTimestamp": now},
        "involvedObject": {
            "kind": about.get("kind"), "apiVersion": about.get("apiVersion"), "namespace": namespace,
            "name": metadata_text(about, "name"), "uid": uid,
            "resourceVersion": metadata_text(about, "resourceVersion"),
        },
        "reason": event.reason, "message": event.message, "type": event.kind, "count": 1,
        "source": {"component": event.component},
        "firstTimestamp": now, "lastTimestamp": now, "eventTime": null,
        "reportingComponent": event.component, "reportingInstance": "",
    });
    server.put(Key { resource: EVENTS, namespace, name: &name }, object)?;
    Ok(())
}
