//! Namespaces, and which limits hold in them.

use jiff::Timestamp;
use serde_json::Value;

use super::{Surroundings, head};
use crate::apiserver::json::text;
use crate::print::describe::Description;

/// The resource whose objects limit a namespace as a whole.
pub const RESOURCE_QUOTAS: &str = "resourcequotas";
/// The resource whose objects limit what is in a namespace.
pub const LIMIT_RANGES: &str = "limitranges";

pub(super) fn describe(lines: &mut Description, namespace: &Value, surroundings: &Surroundings) {
    head::describe(lines, namespace);
    lines.line(0, &format!("Status:\t{}", text(namespace, "/status/phase")));
    conditions(lines, namespace);
    limits(lines, surroundings.resource_quotas.as_ref(), "Resource Quotas", "No resource quota.");
    limits(lines, surroundings.limit_ranges.as_ref(), "Resource Limits", "No LimitRange resource.");
}

fn conditions(lines: &mut Description, namespace: &Value) {
    let conditions = namespace.pointer("/status/conditions").and_then(Value::as_array);
    let Some(conditions) = conditions.filter(|conditions| !conditions.is_empty()) else { return };
    lines.line(0, "Conditions:");
    lines.line(1, "Type\tStatus\tLastTransitionTime\tReason\tMessage");
    lines.line(1, "----\t------\t------------------\t------\t-------");
    for condition in conditions {
        let [of, status, since, reason, message] =
            ["/type", "/status", "/lastTransitionTime", "/reason", "/message"].map(|pointer| text(condition, pointer));
        let since = since.parse::<Timestamp>().map_or_else(|_| since.to_owned(), rfc1123);
        lines.line(1, &format!("{of}\t{status}\t{since}\t{reason}\t{message}"));
    }
}

/// A time as Go's `time.RFC1123Z` prints it.
fn rfc1123(time: Timestamp) -> String {
    time.strftime("%a, %d %b %Y %H:%M:%S +0000").to_string()
}

/// The names of what limits the namespace; what the limits are is not simulated.
fn limits(lines: &mut Description, names: Option<&Vec<String>>, title: &str, without: &str) {
    let Some(names) = names else { return };
    lines.line(0, "");
    if names.is_empty() {
        lines.line(0, without);
        return;
    }
    lines.line(0, title);
    for name in names {
        lines.line(1, &format!("Name:\t{name}"));
    }
}
