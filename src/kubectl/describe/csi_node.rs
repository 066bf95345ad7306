//! The storage drivers of a node.

use serde_json::Value;

use super::reading::{moment, present, texts};
use super::{Around, events, head};
use crate::apiserver::json::{list, text};
use crate::kubectl::failure::Failure;
use crate::print::describe::Description;

pub(super) fn describe(lines: &mut Description, node: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    head::describe(lines, node);
    lines.field(0, "CreationTimestamp", moment(node, "/metadata/creationTimestamp"));
    lines.line(0, "Spec:");
    if present(node, "/spec/drivers").is_some() {
        lines.line(1, "Drivers:");
    }
    for driver in list(node.pointer("/spec/drivers")) {
        lines.line(2, &format!("{}:", text(driver, "/name")));
        lines.field(3, "Node ID", text(driver, "/nodeID"));
        if let Some(count) = present(driver, "/allocatable/count") {
            lines.line(3, "Allocatables:");
            lines.field(4, "Count", count);
        }
        if present(driver, "/topologyKeys").is_some() {
            lines.field(3, "Topology Keys", format!("[{}]", texts(driver, "/topologyKeys").join(" ")));
        }
    }
    events::of(lines, node, around)
}
