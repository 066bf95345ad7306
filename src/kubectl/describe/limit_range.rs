//! Limit ranges: what is allowed to single pods, containers and claims, and what they get unless they say.

use std::collections::BTreeSet;

use serde_json::Value;

use super::reading::amount;
use crate::apiserver::json::{list, text};
use crate::print::describe::Description;

/// The limits of a resource, in the order of the columns.
const LIMITS: [&str; 5] = ["min", "max", "defaultRequest", "default", "maxLimitRequestRatio"];

/// One range by itself.
pub(super) fn describe(lines: &mut Description, range: &Value) {
    lines.field(0, "Name", text(range, "/metadata/name"));
    lines.field(0, "Namespace", text(range, "/metadata/namespace"));
    table(lines, "", std::slice::from_ref(range));
}

/// All ranges of a namespace.
pub(super) fn describe_all(lines: &mut Description, ranges: &[Value]) {
    if ranges.is_empty() {
        lines.line(0, "No LimitRange resource.");
        return;
    }
    lines.line(0, "Resource Limits");
    table(lines, " ", ranges);
}

/// A line for every resource that a limit speaks of; `-` where it says nothing. kubectl leaves the order of the resources
/// to chance.
fn table(lines: &mut Description, indent: &str, ranges: &[Value]) {
    for titles in [
        "Type\tResource\tMin\tMax\tDefault Request\tDefault Limit\tMax Limit/Request Ratio",
        "----\t--------\t---\t---\t---------------\t-------------\t-----------------------",
    ] {
        lines.line(0, &format!("{indent}{titles}"));
    }
    for item in ranges.iter().flat_map(|range| list(range.pointer("/spec/limits"))) {
        let named = LIMITS.into_iter().filter_map(|limit| item.get(limit)?.as_object()).flat_map(|map| map.keys());
        for resource in named.collect::<BTreeSet<&String>>() {
            let cells = LIMITS.map(|limit| match item.get(limit).and_then(|limit| limit.get(resource)) {
                Some(value) => amount(Some(value)),
                None => "-".to_owned(),
            });
            let of = text(item, "/type");
            lines.line(0, &format!("{indent}{of}\t{resource}\t{}", cells.join("\t")));
        }
    }
}
