//! Endpoints of the old kind, several subsets in one object.

use serde_json::Value;

use super::reading::{number, or};
use super::{Around, events, head};
use crate::apiserver::json::{list, text};
use crate::kubectl::failure::Failure;
use crate::print::describe::Description;

pub(super) fn describe(lines: &mut Description, endpoints: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    head::describe_with_namespace(lines, endpoints);
    lines.line(0, "Subsets:");
    for subset in list(endpoints.get("subsets")) {
        for (title, field) in [("Addresses", "addresses"), ("NotReadyAddresses", "notReadyAddresses")] {
            let addresses: Vec<&str> = list(subset.get(field)).map(|address| text(address, "/ip")).collect();
            lines.field(1, title, or(&addresses.join(","), "<none>"));
        }
        let mut ports = list(subset.get("ports")).peekable();
        if ports.peek().is_some() {
            lines.line(1, "Ports:");
            lines.line(2, "Name\tPort\tProtocol");
            lines.line(2, "----\t----\t--------");
        }
        for port in ports {
            let name = or(text(port, "/name"), "<unset>");
            lines.line(2, &format!("{name}\t{}\t{}", number(port, "/port"), text(port, "/protocol")));
        }
        lines.line(0, "");
    }
    events::of(lines, endpoints, around)
}
