//! Priority classes.

use serde_json::Value;

use super::reading::{flag, number, or, pairs_on_a_line};
use super::{Around, events};
use crate::apiserver::json::text;
use crate::kubectl::failure::Failure;
use crate::print::describe::Description;

pub(super) fn describe(lines: &mut Description, class: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    lines.field(0, "Name", text(class, "/metadata/name"));
    lines.field(0, "Value", number(class, "/value"));
    lines.field(0, "GlobalDefault", flag(class, "/globalDefault"));
    lines.field(0, "PreemptionPolicy", or(text(class, "/preemptionPolicy"), "PreemptLowerPriority"));
    lines.field(0, "Description", text(class, "/description"));
    lines.field(0, "Annotations", pairs_on_a_line(class.pointer("/metadata/annotations")));
    events::of(lines, class, around)
}
