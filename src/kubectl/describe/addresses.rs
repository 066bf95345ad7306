//! Ranges of service addresses, and addresses out of them.

use serde_json::Value;

use super::reading::{present, texts};
use super::{Around, conditions, events, head};
use crate::apiserver::json::{list, text};
use crate::kubectl::failure::Failure;
use crate::print::describe::Description;

pub(super) fn describe_range(lines: &mut Description, range: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    head::describe(lines, range);
    lines.field(0, "CIDRs", texts(range, "/spec/cidrs").join(", "));
    if list(range.pointer("/status/conditions")).next().is_some() {
        lines.line(0, "Status:");
    }
    conditions::with_transitions(lines, range);
    events::of(lines, range, around)
}

pub(super) fn describe_address(
    lines: &mut Description,
    address: &Value,
    around: &mut Around<'_>,
) -> Result<(), Failure> {
    head::describe(lines, address);
    if let Some(parent) = present(address, "/spec/parentRef") {
        lines.line(0, "Parent Reference:");
        for (title, pointer) in
            [("Group", "/group"), ("Resource", "/resource"), ("Namespace", "/namespace"), ("Name", "/name")]
        {
            lines.field(1, title, text(parent, pointer));
        }
    }
    events::of(lines, address, around)
}
