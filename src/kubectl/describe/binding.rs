//! Role bindings and cluster role bindings: what they give to whom.

use serde_json::Value;

use super::head;
use crate::apiserver::json::text;
use crate::print::describe::Description;

pub(super) fn describe(lines: &mut Description, binding: &Value) {
    head::describe(lines, binding);
    lines.line(0, "Role:");
    lines.line(1, &format!("Kind:\t{}", text(binding, "/roleRef/kind")));
    lines.line(1, &format!("Name:\t{}", text(binding, "/roleRef/name")));
    lines.line(0, "Subjects:");
    lines.line(1, "Kind\tName\tNamespace");
    lines.line(1, "----\t----\t---------");
    for subject in binding.get("subjects").and_then(Value::as_array).into_iter().flatten() {
        let [kind, name, namespace] = ["/kind", "/name", "/namespace"].map(|pointer| text(subject, pointer));
        lines.line(1, &format!("{kind}\t{name}\t{namespace}"));
    }
}
