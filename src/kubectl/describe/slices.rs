//! Slices of endpoints: a single one, and the addresses behind a service in few words.

use serde_json::Value;

use super::cluster::Cluster;
use super::reading::{number, or, present, shown_or, texts};
use super::{Around, events, head};
use crate::apiserver::json::{list, text};
use crate::kubectl::failure::Failure;
use crate::print::describe::Description;

/// More addresses are counted only.
const SHOWN: usize = 3;

pub(super) fn describe(lines: &mut Description, slice: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    head::describe_with_namespace(lines, slice);
    lines.field(0, "AddressType", text(slice, "/addressType"));
    let mut ports = list(slice.get("ports")).peekable();
    if ports.peek().is_none() {
        // A space, not a tab.
        lines.line(0, "Ports: <unset>");
    } else {
        lines.line(0, "Ports:");
        lines.line(1, "Name\tPort\tProtocol");
        lines.line(1, "----\t----\t--------");
    }
    for port in ports {
        let (name, number) = (or(text(port, "/name"), "<unset>"), shown_or(port, "/port", "<unset>"));
        lines.line(1, &format!("{name}\t{number}\t{}", text(port, "/protocol")));
    }
    let mut endpoints = list(slice.get("endpoints")).peekable();
    let none = if endpoints.peek().is_none() { " <none>" } else { "" };
    lines.line(0, &format!("Endpoints:{none}"));
    for endpoint in endpoints {
        lines.field(1, "- Addresses", or(&texts(endpoint, "/addresses").join(", "), "<none>"));
        lines.line(2, "Conditions:");
        lines.field(3, "Ready", shown_or(endpoint, "/conditions/ready", "<unset>"));
        lines.field(2, "Hostname", shown_or(endpoint, "/hostname", "<unset>"));
        if let Some(target) = present(endpoint, "/targetRef") {
            lines.field(2, "TargetRef", format!("{}/{}", text(target, "/kind"), text(target, "/name")));
        }
        lines.field(2, "NodeName", shown_or(endpoint, "/nodeName", "<unset>"));
        lines.field(2, "Zone", shown_or(endpoint, "/zone", "<unset>"));
    }
    events::of(lines, slice, around)
}

/// The slices of a service.
///
/// # Errors
/// The server's refusal.
pub(super) fn of_service(cluster: &mut dyn Cluster, namespace: &str, service: &str) -> Result<Vec<Value>, Failure> {
    let label = format!("kubernetes.io/service-name={service}");
    cluster.list(("discovery.k8s.io", "endpointslices"), namespace, &label, "")
}

/// The first ready addresses behind a port, and how many more there are.
///
/// Mirrors `formatEndpointSlices` of describe.go, by which even one that is not ready makes `+ 0 more...` of a full list.
pub(super) fn addresses(slices: &[Value], port: &str) -> String {
    if slices.is_empty() {
        return "<none>".to_owned();
    }
    let (mut shown, mut count, mut is_full) = (Vec::new(), 0_usize, false);
    let mut add = |slice: &Value, port: Option<&Value>| {
        for endpoint in list(slice.get("endpoints")) {
            is_full |= shown.len() == SHOWN;
            let is_ready = endpoint.pointer("/conditions/ready").and_then(Value::as_bool) != Some(false);
            let Some(address) = texts(endpoint, "/addresses").first().copied().filter(|_| is_ready) else { continue };
            count += 1;
            if !is_full {
                shown.push(port.map_or_else(|| address.to_owned(), |port| joined(address, number(port, "/port"))));
            }
        }
    };
    for slice in slices {
        let ports: Vec<&Value> = list(slice.get("ports")).collect();
        if ports.is_empty() {
            // A headless service may have none.
            add(slice, None);
        }
        ports.into_iter().filter(|served| text(served, "/name") == port).for_each(|served| add(slice, Some(served)));
    }
    let shown = shown.join(",");
    if is_full { format!("{shown} + {} more...", count.saturating_sub(SHOWN)) } else { shown }
}

/// An address with a port (Go's `net.JoinHostPort`).
fn joined(address: &str, port: i64) -> String {
    if address.contains(':') { format!("[{address}]:{port}") } else { format!("{address}:{port}") }
}
