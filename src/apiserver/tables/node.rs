//! The columns of nodes.
//!
//! Mirrors `printNode` of `pkg/printers/internalversion/printers.go`.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde_json::Value;

use super::age::age_of;
use crate::apiserver::json::{list, text};

const ROLE_PREFIX: &str = "node-role.kubernetes.io/";
const ROLE_LABEL: &str = "kubernetes.io/role";

pub(super) const NAMES: &[(&str, u8)] = &[
    ("Name", 0),
    ("Status", 0),
    ("Roles", 0),
    ("Age", 0),
    ("Version", 0),
    ("Internal-IP", 1),
    ("External-IP", 1),
    ("OS-Image", 1),
    ("Kernel-Version", 1),
    ("Container-Runtime", 1),
];

pub(super) fn cells(node: &Value, now: Timestamp) -> Vec<String> {
    let info = |field: &str| text(node, &format!("/status/nodeInfo/{field}"));
    let or_unknown = |text: &str| if text.is_empty() { "<unknown>".to_owned() } else { text.to_owned() };
    let kernel = match (info("kernelVersion"), info("architecture")) {
        ("", _) | (_, "") => or_unknown(info("kernelVersion")),
        (kernel, architecture) => format!("{kernel} ({architecture})"),
    };
    vec![
        text(node, "/metadata/name").to_owned(),
        status(node),
        roles(node),
        age_of(node, now),
        info("kubeletVersion").to_owned(),
        address(node, "InternalIP"),
        address(node, "ExternalIP"),
        or_unknown(info("osImage")),
        kernel,
        or_unknown(info("containerRuntimeVersion")),
    ]
}

fn status(node: &Value) -> String {
    let mut conditions = list(node.pointer("/status/conditions"));
    let ready = conditions.find(|condition| text(condition, "/type") == "Ready");
    let status = match ready.map(|condition| text(condition, "/status")) {
        Some("True") => "Ready",
        Some(_) => "NotReady",
        None => "Unknown",
    };
    let closed = node.pointer("/spec/unschedulable").and_then(Value::as_bool).unwrap_or_default();
    if closed { format!("{status},SchedulingDisabled") } else { status.to_owned() }
}

fn roles(node: &Value) -> String {
    let labels = node.pointer("/metadata/labels").and_then(Value::as_object).into_iter().flatten();
    let roles: BTreeSet<&str> = labels
        .filter_map(|(key, value)| if key == ROLE_LABEL { value.as_str() } else { key.strip_prefix(ROLE_PREFIX) })
        .filter(|role| !role.is_empty())
        .collect();
    if roles.is_empty() { "<none>".to_owned() } else { roles.into_iter().collect::<Vec<_>>().join(",") }
}

fn address(node: &Value, of: &str) -> String {
    let found = list(node.pointer("/status/addresses")).find(|address| text(address, "/type") == of);
    found.map_or("<none>", |address| text(address, "/address")).to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn cells_say_what_is_known() {
        let row = |node: &Value| cells(node, Timestamp::UNIX_EPOCH).join("|");
        let new = json!({"metadata": {"name": "n"}, "spec": {}, "status": {}});
        assert_eq!(row(&new), "n|Unknown|<none>|<unknown>||<none>|<none>|<unknown>|<unknown>|<unknown>");
        let known = json!({
            "metadata": {"name": "n", "labels": {"node-role.kubernetes.io/worker": "", "kubernetes.io/role": "db"}},
            "spec": {"unschedulable": true},
            "status": {
                "conditions": [{"type": "Ready", "status": "True"}],
                "addresses": [{"type": "InternalIP", "address": "10.0.0.1"}],
                "nodeInfo": {"kubeletVersion": "v1", "kernelVersion": "6.1", "architecture": "amd64", "osImage": "os"},
            },
        });
        assert_eq!(
            row(&known),
            "n|Ready,SchedulingDisabled|db,worker|<unknown>|v1|10.0.0.1|<none>|os|6.1 (amd64)|<unknown>"
        );
    }
}
