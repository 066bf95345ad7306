//! What the pods on a node ask for, and how much of the node that is.
//!
//! Mirrors `describeNodeResource` of describe.go.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use super::reading::since;
use crate::apiserver::json::text;
use crate::apiserver::pod_amounts::{Amounts, of_pod};
use crate::apiserver::quantity::Quantity;
use crate::print::describe::Description;

pub(super) fn describe(lines: &mut Description, node: &Value, pods: &[Value], now: Timestamp) {
    let amounts = ["/status/allocatable", "/status/capacity"].map(|pointer| Amounts::of(node.pointer(pointer)));
    let [allocatable, capacity] = amounts;
    let available = if allocatable.0.is_empty() { capacity } else { allocatable };
    lines.field(0, "Non-terminated Pods", format!("({} in total)", pods.len()));
    lines.line(1, "Namespace\tName\t\tCPU Requests\tCPU Limits\tMemory Requests\tMemory Limits\tAge");
    lines.line(1, "---------\t----\t\t------------\t----------\t---------------\t-------------\t---");
    let (mut requests, mut limits) = (Amounts::default(), Amounts::default());
    for pod in pods {
        let [asked, limited] = ["requests", "limits"].map(|which| of_pod(pod, which));
        let [namespace, name] = ["/metadata/namespace", "/metadata/name"].map(|pointer| text(pod, pointer));
        let shares = [("cpu", &asked), ("cpu", &limited), ("memory", &asked), ("memory", &limited)];
        let shares = shares.map(|(resource, amounts)| share(amounts.get(resource), resource, &available));
        let age = since(pod, "/metadata/creationTimestamp", now);
        lines.line(1, &format!("{namespace}\t{name}\t\t{}\t{age}", shares.join("\t")));
        requests.add(&asked);
        limits.add(&limited);
    }
    lines.line(0, "Allocated resources:");
    lines.line(1, "(Total limits may be over 100 percent, i.e., overcommitted.)");
    lines.line(1, "Resource\tRequests\tLimits");
    lines.line(1, "--------\t--------\t------");
    let known = ["cpu", "memory", "ephemeral-storage"];
    let (huge, other): (BTreeMap<&String, _>, BTreeMap<&String, _>) = available
        .0
        .iter()
        .filter(|(resource, _)| !known.contains(&resource.as_str()) && *resource != "pods")
        .partition(|(resource, _)| resource.starts_with("hugepages-"));
    for resource in known.into_iter().chain(huge.keys().map(|resource| resource.as_str())) {
        let [asked, limited] = [&requests, &limits].map(|sum| share(sum.get(resource), resource, &available));
        lines.line(1, &format!("{resource}\t{asked}\t{limited}"));
    }
    for resource in other.keys() {
        lines.line(1, &format!("{resource}\t{}\t{}", requests.get(resource), limits.get(resource)));
    }
}

/// `500m (25%)`; nothing can be said of what a node does not have, and kubectl's division is left to the machine there.
fn share(amount: Quantity, resource: &str, available: &Amounts) -> String {
    let whole = available.get(resource);
    let (part, whole) = match resource {
        "cpu" => (amount.thousandths(), whole.thousandths()),
        _ => (amount.units(), whole.units()),
    };
    let percent = part.saturating_mul(100).checked_div(whole).unwrap_or_default();
    format!("{amount} ({percent}%)")
}
