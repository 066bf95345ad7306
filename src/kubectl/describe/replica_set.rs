//! Replica sets and replication controllers.

use serde_json::Value;

use super::reading::{controller, number, pairs_on_a_line, selector_or_none};
use super::{Around, conditions, events, head, owned_pods, template};
use crate::apiserver::json::text;
use crate::apiserver::labels::selector_text;
use crate::kubectl::failure::Failure;
use crate::print::describe::Description;

pub(super) fn describe(lines: &mut Description, set: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    let selector = set.pointer("/spec/selector");
    let query = selector.map(selector_text).unwrap_or_default();
    // A refusal is told in the description.
    let pods = match owned_pods::status(around.cluster, set, &query) {
        Err(Failure::State(error)) => return Err(error.into()),
        Err(refusal) => format!("error in fetching pods: {}", refusal.message()),
        Ok(pods) => pods,
    };
    body(lines, set, &selector_or_none(selector), &pods, around)
}

pub(super) fn describe_controller(
    lines: &mut Description,
    set: &Value,
    around: &mut Around<'_>,
) -> Result<(), Failure> {
    let selector = pairs_on_a_line(set.pointer("/spec/selector"));
    let query = if selector == "<none>" { "" } else { &selector };
    let pods = owned_pods::status(around.cluster, set, query)?;
    body(lines, set, &selector, &pods, around)
}

fn body(
    lines: &mut Description,
    set: &Value,
    selector: &str,
    pods: &str,
    around: &mut Around<'_>,
) -> Result<(), Failure> {
    lines.field(0, "Name", text(set, "/metadata/name"));
    lines.field(0, "Namespace", text(set, "/metadata/namespace"));
    lines.field(0, "Selector", selector);
    head::marks(lines, set);
    if let Some(owner) = controller(set).filter(|_| text(set, "/kind") == "ReplicaSet") {
        lines.field(0, "Controlled By", owner);
    }
    let [current, desired] = ["/status/replicas", "/spec/replicas"].map(|pointer| number(set, pointer));
    lines.field(0, "Replicas", format!("{current} current / {desired} desired"));
    lines.field(0, "Pods Status", pods);
    template::describe(lines, set.pointer("/spec/template"));
    conditions::with_reasons(lines, set);
    events::of(lines, set, around)
}
