//! The columns of events.
//!
//! Mirrors `printEvent` of `pkg/printers/internalversion/printers.go`.

use jiff::Timestamp;
use serde_json::Value;

use super::age::age_since;
use crate::apiserver::json::text;

pub(super) const NAMES: &[(&str, u8)] = &[
    ("Last Seen", 0),
    ("Type", 0),
    ("Reason", 0),
    ("Object", 0),
    ("Subobject", 1),
    ("Source", 1),
    ("Message", 0),
    ("First Seen", 1),
    ("Count", 1),
    ("Name", 1),
];

pub(super) fn cells(event: &Value, now: Timestamp) -> Vec<String> {
    let first = match text(event, "/firstTimestamp") {
        "" => age_since(text(event, "/eventTime"), now),
        first => age_since(first, now),
    };
    let last = match text(event, "/lastTimestamp") {
        "" => first.clone(),
        last => age_since(last, now),
    };
    let kind = text(event, "/involvedObject/kind").to_lowercase();
    let object = match text(event, "/involvedObject/name") {
        "" => kind,
        name => format!("{kind}/{name}"),
    };
    let source = match (text(event, "/source/component"), text(event, "/source/host")) {
        ("", _) => text(event, "/reportingComponent").to_owned(),
        (component, "") => component.to_owned(),
        (component, host) => format!("{component}, {host}"),
    };
    vec![
        last,
        text(event, "/type").to_owned(),
        text(event, "/reason").to_owned(),
        object,
        text(event, "/involvedObject/fieldPath").to_owned(),
        source,
        text(event, "/message").trim().to_owned(),
        first,
        event.get("count").and_then(Value::as_i64).unwrap_or_default().to_string(),
        text(event, "/metadata/name").to_owned(),
    ]
}
