//! Pod disruption budgets.

use serde_json::Value;

use super::reading::{number, present, selector_or_none, shown_or};
use super::{Around, events};
use crate::apiserver::json::text;
use crate::kubectl::failure::Failure;
use crate::print::describe::Description;

pub(super) fn describe(lines: &mut Description, budget: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    lines.field(0, "Name", text(budget, "/metadata/name"));
    lines.field(0, "Namespace", text(budget, "/metadata/namespace"));
    let bounds = [("Min available", "/spec/minAvailable"), ("Max unavailable", "/spec/maxUnavailable")];
    if let Some((title, pointer)) = bounds.into_iter().find(|(_, pointer)| present(budget, pointer).is_some()) {
        lines.field(0, title, shown_or(budget, pointer, ""));
    }
    let selector = present(budget, "/spec/selector").map(|selector| selector_or_none(Some(selector)));
    lines.field(0, "Selector", selector.as_deref().unwrap_or("<unset>"));
    lines.line(0, "Status:");
    for (title, pointer) in [
        ("Allowed disruptions", "/status/disruptionsAllowed"),
        ("Current", "/status/currentHealthy"),
        ("Desired", "/status/desiredHealthy"),
        ("Total", "/status/expectedPods"),
    ] {
        lines.field(2, title, number(budget, pointer));
    }
    events::of(lines, budget, around)
}
