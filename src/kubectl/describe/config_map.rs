//! Config maps, their values in full.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::{Around, events, head};
use crate::kubectl::failure::Failure;
use crate::print::describe::Description;

pub(super) fn describe(lines: &mut Description, map: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    head::describe_with_namespace(lines, map);
    let entries = |field: &str| map.get(field).and_then(Value::as_object).into_iter().flatten();
    section(lines, "Data");
    for (key, value) in entries("data") {
        lines.line(0, &format!("{key}:"));
        lines.line(0, "----");
        lines.line(0, value.as_str().unwrap_or_default());
        lines.line(0, "");
    }
    section(lines, "BinaryData");
    for (key, value) in entries("binaryData") {
        let value = STANDARD.decode(value.as_str().unwrap_or_default()).unwrap_or_default();
        lines.line(0, &format!("{key}: {} bytes", value.len()));
    }
    lines.line(0, "");
    events::of_config_map(lines, map, around)
}

fn section(lines: &mut Description, title: &str) {
    lines.line(0, "");
    lines.line(0, title);
    lines.line(0, "====");
}
