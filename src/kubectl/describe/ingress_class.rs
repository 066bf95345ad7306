//! Ingress classes.

use serde_json::Value;

use super::reading::present;
use super::{Around, events, head};
use crate::apiserver::json::text;
use crate::kubectl::failure::Failure;
use crate::print::describe::Description;

pub(super) fn describe(lines: &mut Description, class: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    head::describe(lines, class);
    lines.field(0, "Controller", text(class, "/spec/controller"));
    if let Some(parameters) = present(class, "/spec/parameters") {
        lines.line(0, "Parameters:");
        if present(parameters, "/apiGroup").is_some() {
            lines.field(1, "APIGroup", text(parameters, "/apiGroup"));
        }
        lines.field(1, "Kind", text(parameters, "/kind"));
        lines.field(1, "Name", text(parameters, "/name"));
    }
    events::of(lines, class, around)
}
