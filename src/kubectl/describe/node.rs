//! Nodes.

use serde_json::Value;

use super::reading::{amount, flag, moment, or, present, texts};
use super::{Around, conditions, events, head, node_resources, placement};
use crate::apiserver::json::{list, text};
use crate::kubectl::failure::Failure;
use crate::kubectl::marking::Mark;
use crate::print::describe::Description;

/// Where kubelets keep the leases by which they show that they live.
const LEASES: &str = "kube-node-lease";
const ROLE_PREFIX: &str = "node-role.kubernetes.io/";
const ROLE_LABEL: &str = "kubernetes.io/role";

pub(super) fn describe(lines: &mut Description, node: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    let name = text(node, "/metadata/name");
    let running = format!("spec.nodeName={name},status.phase!=Succeeded,status.phase!=Failed");
    let pods = match around.cluster.list(("", "pods"), "", "", &running) {
        Ok(pods) => Some(pods),
        Err(refusal) if refusal.has_reason("Forbidden") => None,
        Err(failure) => return Err(failure),
    };
    lines.field(0, "Name", name);
    lines.field(0, "Roles", or(&roles(node).join(","), "<none>"));
    head::marks(lines, node);
    lines.field(0, "CreationTimestamp", moment(node, "/metadata/creationTimestamp"));
    placement::taints(lines, node);
    lines.field(0, "Unschedulable", flag(node, "/spec/unschedulable"));
    lease(lines, name, around)?;
    conditions::with_probes(lines, node, "LastHeartbeatTime", "/lastHeartbeatTime");
    lines.line(0, "Addresses:");
    for address in list(node.pointer("/status/addresses")) {
        lines.field(1, text(address, "/type"), text(address, "/address"));
    }
    for (title, pointer) in [("Capacity", "/status/capacity"), ("Allocatable", "/status/allocatable")] {
        let amounts = node.pointer(pointer).and_then(Value::as_object);
        let Some(amounts) = amounts.filter(|amounts| !amounts.is_empty()) else { continue };
        lines.line(0, &format!("{title}:"));
        for (resource, value) in amounts {
            lines.field(1, resource, amount(Some(value)));
        }
    }
    system(lines, node);
    match pods {
        Some(pods) => node_resources::describe(lines, node, &pods, around.now),
        None => lines.field(0, "Pods", "not authorized"),
    }
    events::of_node(lines, node, around)
}

/// The roles that labels give a node, in order.
fn roles(node: &Value) -> Vec<String> {
    let roles = Mark::Label.of(node).into_iter().filter_map(|(key, value)| {
        let role = if key == ROLE_LABEL { &value } else { key.strip_prefix(ROLE_PREFIX)? };
        Some(role.to_owned()).filter(|role| !role.is_empty())
    });
    let mut roles: Vec<String> = roles.collect();
    roles.sort();
    roles.dedup();
    roles
}

fn lease(lines: &mut Description, node: &str, around: &mut Around<'_>) -> Result<(), Failure> {
    let lease = match around.cluster.get(("coordination.k8s.io", "leases"), LEASES, node) {
        Ok(lease) => lease,
        Err(Failure::State(error)) => return Err(error.into()),
        Err(refusal) => {
            lines.field(0, "Lease", format!("Failed to get lease: {}", refusal.message()));
            return Ok(());
        }
    };
    lines.line(0, "Lease:");
    lines.field(1, "HolderIdentity", or(text(&lease, "/spec/holderIdentity"), "<unset>"));
    for (title, pointer) in [("AcquireTime", "/spec/acquireTime"), ("RenewTime", "/spec/renewTime")] {
        let time = present(&lease, pointer).map(|_| moment(&lease, pointer));
        lines.field(1, title, time.as_deref().unwrap_or("<unset>"));
    }
    Ok(())
}

fn system(lines: &mut Description, node: &Value) {
    lines.line(0, "System Info:");
    for (title, field) in [
        ("Machine ID", "machineID"),
        ("System UUID", "systemUUID"),
        ("Boot ID", "bootID"),
        ("Kernel Version", "kernelVersion"),
        ("OS Image", "osImage"),
        ("Operating System", "operatingSystem"),
        ("Architecture", "architecture"),
        ("Container Runtime Version", "containerRuntimeVersion"),
        ("Kubelet Version", "kubeletVersion"),
    ] {
        lines.field(1, title, text(node, &format!("/status/nodeInfo/{field}")));
    }
    for (title, value) in [
        ("PodCIDR", text(node, "/spec/podCIDR").to_owned()),
        ("PodCIDRs", texts(node, "/spec/podCIDRs").join(",")),
        ("ProviderID", text(node, "/spec/providerID").to_owned()),
    ] {
        if !value.is_empty() {
            lines.field(0, title, value);
        }
    }
}
