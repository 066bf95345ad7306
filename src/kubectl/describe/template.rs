//! The template that a workload makes its pods of.
//!
//! Mirrors `DescribePodTemplate` of describe.go.

use serde_json::Value;

use super::{containers, head, placement, volumes};
use crate::apiserver::json::text;
use crate::kubectl::marking::Mark;
use crate::print::describe::Description;

/// A step to the right of what the template belongs to.
const INDENT: &str = "  ";

pub(super) fn describe(lines: &mut Description, template: Option<&Value>) {
    lines.line(0, "Pod Template:");
    let Some(template) = template else {
        lines.line(1, "<unset>");
        return;
    };
    head::labels(lines, "  Labels", template);
    if !Mark::Annotation.of(template).is_empty() {
        head::annotations(lines, "  Annotations", template);
    }
    let none = Value::Null;
    let spec = template.get("spec").unwrap_or(&none);
    let account = text(spec, "/serviceAccountName");
    if !account.is_empty() {
        lines.field(1, "Service Account", account);
    }
    let init = spec.get("initContainers");
    if init.and_then(Value::as_array).is_some_and(|init| !init.is_empty()) {
        containers::describe(lines, "Init Containers", init, None);
    }
    containers::describe(lines, "Containers", spec.get("containers"), None);
    volumes::describe(lines, INDENT, spec);
    placement::spreading(lines, INDENT, spec);
    let class = text(spec, "/priorityClassName");
    if !class.is_empty() {
        lines.field(1, "Priority Class Name", class);
    }
    placement::node_selector(lines, INDENT, spec);
    placement::tolerations(lines, INDENT, spec);
    scheduling_group(lines, INDENT, spec);
}

/// The group that pods are scheduled with. Nothing without one.
pub(super) fn scheduling_group(lines: &mut Description, indent: &str, spec: &Value) {
    if let Some(group) = spec.get("schedulingGroup") {
        lines.line(0, &format!("{indent}SchedulingGroup:"));
        lines.field(1, "PodGroupName", text(group, "/podGroupName"));
    }
}

/// A template alone, its cells not aligned: `rollout history` shows it so.
pub fn pod_template(template: Option<&Value>) -> String {
    let mut lines = Description::new();
    describe(&mut lines, template);
    lines.unaligned()
}
