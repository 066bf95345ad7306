//! Pods.
//!
//! Mirrors `describePod` of describe.go.

use serde_json::Value;

use super::reading::{controller, moment, number, present, since};
use super::{Around, containers, events, head, placement, template, volumes};
use crate::apiserver::json::{list, text};
use crate::apiserver::qos::qos_class;
use crate::kubectl::failure::Failure;
use crate::print::describe::Description;

pub(super) fn describe(lines: &mut Description, pod: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    let none = Value::Null;
    let spec = pod.get("spec").unwrap_or(&none);
    lines.field(0, "Name", text(pod, "/metadata/name"));
    lines.field(0, "Namespace", text(pod, "/metadata/namespace"));
    if let Some(priority) = present(spec, "/priority") {
        lines.field(0, "Priority", priority);
    }
    given(lines, "Priority Class Name", text(spec, "/priorityClassName"));
    given(lines, "Runtime Class Name", text(spec, "/runtimeClassName"));
    given(lines, "Service Account", text(spec, "/serviceAccountName"));
    match text(spec, "/nodeName") {
        "" => lines.field(0, "Node", "<none>"),
        node => lines.field(0, "Node", format!("{node}/{}", text(pod, "/status/hostIP"))),
    }
    if present(pod, "/status/startTime").is_some() {
        lines.field(0, "Start Time", moment(pod, "/status/startTime"));
    }
    head::labels(lines, "Labels", pod);
    head::annotations(lines, "Annotations", pod);
    status(lines, pod, spec, around);
    if let Some(controller) = controller(pod) {
        lines.field(0, "Controlled By", controller);
    }
    given(lines, "NominatedNodeName", text(pod, "/status/nominatedNodeName"));
    if let Some(resources) = present(spec, "/resources") {
        lines.line(0, "Resources:");
        containers::resources(lines, 1, Some(resources));
    }
    for (title, field, statuses) in [
        ("Init Containers", "initContainers", "initContainerStatuses"),
        ("Containers", "containers", "containerStatuses"),
        ("Ephemeral Containers", "ephemeralContainers", "ephemeralContainerStatuses"),
    ] {
        let of_kind = spec.get(field);
        if field == "containers" || list(of_kind).next().is_some() {
            containers::describe(lines, title, of_kind, Some((pod, statuses)));
        }
    }
    conditions(lines, pod, spec);
    volumes::describe(lines, "", spec);
    let class = text(pod, "/status/qosClass");
    lines.field(0, "QoS Class", if class.is_empty() { qos_class(spec) } else { class });
    placement::node_selector(lines, "", spec);
    placement::tolerations(lines, "", spec);
    placement::spreading(lines, "", spec);
    template::scheduling_group(lines, "", spec);
    events::of_pod(lines, pod, around)
}

/// A line of its own, unless there is nothing to tell.
fn given(lines: &mut Description, label: &str, value: &str) {
    if !value.is_empty() {
        lines.field(0, label, value);
    }
}

fn status(lines: &mut Description, pod: &Value, spec: &Value, around: &Around<'_>) {
    let phase = text(pod, "/status/phase");
    let is_over = ["Failed", "Succeeded"].contains(&phase);
    if present(pod, "/metadata/deletionTimestamp").is_some() && !is_over {
        let since = since(pod, "/metadata/deletionTimestamp", around.now);
        lines.field(0, "Status", format!("Terminating (lasts {since})"));
        let grace = number(pod, "/metadata/deletionGracePeriodSeconds");
        lines.field(0, "Termination Grace Period", format!("{grace}s"));
    } else {
        lines.field(0, "Status", phase);
    }
    given(lines, "Reason", text(pod, "/status/reason"));
    given(lines, "Message", text(pod, "/status/message"));
    if let Some(profile) = present(spec, "/securityContext/seccompProfile") {
        lines.field(0, "SeccompProfile", text(profile, "/type"));
        if text(profile, "/type") == "Localhost" {
            lines.field(0, "LocalhostProfile", text(profile, "/localhostProfile"));
        }
    }
    lines.field(0, "IP", text(pod, "/status/podIP"));
    let mut addresses = list(pod.pointer("/status/podIPs")).peekable();
    if addresses.peek().is_none() {
        lines.field(0, "IPs", "<none>");
        return;
    }
    lines.line(0, "IPs:");
    for address in addresses {
        lines.field(1, "IP", text(address, "/ip"));
    }
}

/// Readiness gates and conditions. The cells of these tables end in a space.
fn conditions(lines: &mut Description, pod: &Value, spec: &Value) {
    let conditions = || list(pod.pointer("/status/conditions"));
    let mut gates = list(spec.get("readinessGates")).peekable();
    if gates.peek().is_some() {
        lines.line(0, "Readiness Gates:");
        lines.line(1, "Type\tStatus");
    }
    for gate in gates {
        let of = text(gate, "/conditionType");
        let met = conditions().find(|condition| text(condition, "/type") == of);
        let status = met.map_or("<none>", |condition| text(condition, "/status"));
        lines.line(1, &format!("{of} \t{status} "));
    }
    if conditions().next().is_some() {
        lines.line(0, "Conditions:");
        lines.line(1, "Type\tStatus");
    }
    for condition in conditions() {
        lines.line(1, &format!("{} \t{} ", text(condition, "/type"), text(condition, "/status")));
    }
}
