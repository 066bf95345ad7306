//! What happened to an object.
//!
//! Mirrors `DescribeEvents` of `k8s.io/kubectl/pkg/describe/describe.go`.

use jiff::Timestamp;
use serde_json::Value;

use crate::apiserver::json::text;
use crate::apiserver::tables::human_duration;
use crate::print::describe::Description;

/// Adds the lines of an object's events, the latest one last.
pub(super) fn describe(lines: &mut Description, events: &[Value], now: Timestamp) {
    if events.is_empty() {
        lines.line(0, "Events:\t<none>");
        return;
    }
    lines.line(0, "Events:");
    lines.line(1, "Type\tReason\tAge\tFrom\tMessage");
    lines.line(1, "----\t------\t----\t----\t-------");
    let mut events: Vec<&Value> = events.iter().collect();
    events.sort_by_key(|event| text(event, "/lastTimestamp"));
    for event in events {
        let since = |pointer: &str| {
            let time: Option<Timestamp> = text(event, pointer).parse().ok();
            time.map_or_else(|| "<unknown>".to_owned(), |time| human_duration(now.duration_since(time)))
        };
        let count = event.get("count").and_then(Value::as_i64).unwrap_or_default();
        let age = if count > 1 {
            format!("{} (x{count} over {})", since("/lastTimestamp"), since("/firstTimestamp"))
        } else {
            since("/firstTimestamp")
        };
        let source = match text(event, "/source/component") {
            "" => text(event, "/reportingComponent"),
            component => component,
        };
        let (kind, reason, message) = (text(event, "/type"), text(event, "/reason"), text(event, "/message").trim());
        lines.line(1, &format!("{kind}\t{reason}\t{age}\t{source}\t{message}"));
    }
}
