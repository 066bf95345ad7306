//! Tables of conditions.

use serde_json::Value;

use super::reading::moment;
use crate::apiserver::json::{list, text};
use crate::print::describe::Description;

/// Type, status and reason: what workloads show. Nothing without conditions.
pub(super) fn with_reasons(lines: &mut Description, object: &Value) {
    let mut conditions = list(object.pointer("/status/conditions")).peekable();
    if conditions.peek().is_none() {
        return;
    }
    lines.line(0, "Conditions:");
    lines.line(1, "Type\tStatus\tReason");
    lines.line(1, "----\t------\t------");
    for condition in conditions {
        let [of, status, reason] = ["/type", "/status", "/reason"].map(|pointer| text(condition, pointer));
        lines.line(1, &format!("{of} \t{status}\t{reason}"));
    }
}

/// All about a condition with its last transition. Nothing without conditions.
pub(super) fn with_transitions(lines: &mut Description, object: &Value) {
    let mut conditions = list(object.pointer("/status/conditions")).peekable();
    if conditions.peek().is_none() {
        return;
    }
    lines.line(0, "Conditions:");
    lines.line(1, "Type\tStatus\tLastTransitionTime\tReason\tMessage");
    lines.line(1, "----\t------\t------------------\t------\t-------");
    for condition in conditions {
        let [of, status, reason, message] =
            ["/type", "/status", "/reason", "/message"].map(|pointer| text(condition, pointer));
        let since = moment(condition, "/lastTransitionTime");
        lines.line(1, &format!("{of}\t{status}\t{since}\t{reason}\t{message}"));
    }
}

/// The same with the time of the last probe or heartbeat, which stands at `probed`; cells end in a space. Nothing without
/// conditions.
pub(super) fn with_probes(lines: &mut Description, object: &Value, title: &str, probed: &str) {
    let mut conditions = list(object.pointer("/status/conditions")).peekable();
    if conditions.peek().is_none() {
        return;
    }
    lines.line(0, "Conditions:");
    lines.line(1, &format!("Type\tStatus\t{title}\tLastTransitionTime\tReason\tMessage"));
    lines.line(1, "----\t------\t-----------------\t------------------\t------\t-------");
    for condition in conditions {
        let [of, status, reason, message] =
            ["/type", "/status", "/reason", "/message"].map(|pointer| text(condition, pointer));
        let [probed, since] = [probed, "/lastTransitionTime"].map(|pointer| moment(condition, pointer));
        lines.line(1, &format!("{of} \t{status} \t{probed} \t{since} \t{reason} \t{message}"));
    }
}
