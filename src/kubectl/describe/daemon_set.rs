//! Daemon sets.

use serde_json::Value;

use super::reading::{number, pairs_on_a_line};
use super::{Around, events, head, owned_pods, template};
use crate::apiserver::json::text;
use crate::apiserver::labels::selector_text;
use crate::kubectl::failure::Failure;
use crate::print::describe::Description;

pub(super) fn describe(lines: &mut Description, set: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    let selector = set.pointer("/spec/selector").map(selector_text).unwrap_or_default();
    let pods = owned_pods::status(around.cluster, set, &selector)?;
    lines.field(0, "Name", text(set, "/metadata/name"));
    lines.field(0, "Namespace", text(set, "/metadata/namespace"));
    lines.field(0, "Selector", selector);
    lines.field(0, "Node-Selector", pairs_on_a_line(set.pointer("/spec/template/spec/nodeSelector")));
    head::marks(lines, set);
    for (title, pointer) in [
        ("Desired Number of Nodes Scheduled", "/status/desiredNumberScheduled"),
        ("Current Number of Nodes Scheduled", "/status/currentNumberScheduled"),
        ("Number of Nodes Scheduled with Up-to-date Pods", "/status/updatedNumberScheduled"),
        ("Number of Nodes Scheduled with Available Pods", "/status/numberAvailable"),
        ("Number of Nodes Misscheduled", "/status/numberMisscheduled"),
    ] {
        // A space, not a tab: these lines are not aligned.
        lines.line(0, &format!("{title}: {}", number(set, pointer)));
    }
    lines.field(0, "Pods Status", pods);
    template::describe(lines, set.pointer("/spec/template"));
    events::of(lines, set, around)
}
