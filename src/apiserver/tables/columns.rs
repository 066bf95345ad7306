//! The columns of each kind.

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use super::age::{age_of, human_duration};
use super::{admission, amounts, event, network, node, workloads};
use crate::apiserver::signing_requests::state_of;

/// What a kind's rows consist of.
pub(super) struct Columns {
    /// Name and priority; columns of priority 1 are for wide output.
    pub names: &'static [(&'static str, u8)],
    /// The cells of one object.
    pub cells: fn(&Value, Timestamp) -> Vec<String>,
}

/// The columns of roles, and of all kinds about which a server has nothing of its own to show.
const CREATED_AT: Columns = Columns {
    names: &[("Name", 0), ("Created At", 0)],
    cells: |object, _| vec![name(object), text(object, "/metadata/creationTimestamp")],
};

/// The columns of kinds that show nothing but how old they are, such as custom ones that define no columns.
pub(super) const AGE: Columns =
    Columns { names: &[("Name", 0), ("Age", 0)], cells: |object, now| vec![name(object), age_of(object, now)] };

impl Columns {
    pub(super) fn of(group: &str, kind: &str) -> Self {
        match (group, kind) {
            ("rbac.authorization.k8s.io", "Role" | "ClusterRole") => CREATED_AT,
            ("rbac.authorization.k8s.io", "RoleBinding" | "ClusterRoleBinding") => Self {
                names: &[("Name", 0), ("Role", 0), ("Age", 0), ("Users", 1), ("Groups", 1), ("ServiceAccounts", 1)],
                cells: binding,
            },
            ("", "Secret") => Self {
                names: &[("Name", 0), ("Type", 0), ("Data", 0), ("Age", 0)],
                cells: |object, now| {
                    vec![name(object), text(object, "/type"), count(object, &["data"]), age_of(object, now)]
                },
            },
            ("", "ConfigMap") => Self {
                names: &[("Name", 0), ("Data", 0), ("Age", 0)],
                cells: |object, now| vec![name(object), count(object, &["data", "binaryData"]), age_of(object, now)],
            },
            ("", "Namespace") => Self {
                names: &[("Name", 0), ("Status", 0), ("Age", 0)],
                cells: |object, now| vec![name(object), text(object, "/status/phase"), age_of(object, now)],
            },
            ("", "Pod") => Self {
                names: &[
                    ("Name", 0),
                    ("Ready", 0),
                    ("Status", 0),
                    ("Restarts", 0),
                    ("Age", 0),
                    ("IP", 1),
                    ("Node", 1),
                    ("Nominated Node", 1),
                    ("Readiness Gates", 1),
                ],
                cells: pod,
            },
            ("", "Event") => Self { names: event::NAMES, cells: event::cells },
            ("", "Node") => Self { names: node::NAMES, cells: node::cells },
            ("coordination.k8s.io", "Lease") => Self {
                names: &[("Name", 0), ("Holder", 0), ("Age", 0)],
                cells: |object, now| vec![name(object), text(object, "/spec/holderIdentity"), age_of(object, now)],
            },
            ("certificates.k8s.io", "CertificateSigningRequest") => Self {
                names: &[
                    ("Name", 0),
                    ("Age", 0),
                    ("SignerName", 0),
                    ("Requestor", 0),
                    ("RequestedDuration", 0),
                    ("Condition", 0),
                ],
                cells: signing_request,
            },
            ("autoscaling", "Scale") => Self {
                names: &[("Name", 0), ("Desired", 0), ("Available", 0), ("Age", 0)],
                cells: |object, now| {
                    let number = |pointer: &str| object.pointer(pointer).and_then(Value::as_i64).unwrap_or_default();
                    let (desired, available) = (number("/spec/replicas"), number("/status/replicas"));
                    vec![name(object), desired.to_string(), available.to_string(), age_of(object, now)]
                },
            },
            ("", "ServiceAccount") | ("resource.k8s.io", "DeviceClass" | "ResourceClaimTemplate") => {
                Self { names: &[("Name", 0), ("Age", 0)], cells: |object, now| vec![name(object), age_of(object, now)] }
            }
            _ => [workloads::of, network::of, amounts::of, admission::of]
                .iter()
                .find_map(|of| of(group, kind))
                .unwrap_or(CREATED_AT),
        }
    }
}

pub(super) fn name(object: &Value) -> String {
    text(object, "/metadata/name")
}

pub(super) fn text(object: &Value, pointer: &str) -> String {
    object.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// The texts of a list.
pub(super) fn texts(object: &Value, pointer: &str) -> Vec<String> {
    let list = object.pointer(pointer).and_then(Value::as_array).into_iter().flatten();
    list.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// A text, or what stands for none.
pub(super) fn or_none(text: String) -> String {
    if text.is_empty() { "<none>".to_owned() } else { text }
}

fn count(object: &Value, fields: &[&str]) -> String {
    let keys =
        fields.iter().filter_map(|field| object.get(field)).filter_map(Value::as_object).map(serde_json::Map::len);
    keys.sum::<usize>().to_string()
}

fn signing_request(object: &Value, now: Timestamp) -> Vec<String> {
    let seconds = object.pointer("/spec/expirationSeconds").and_then(Value::as_i64);
    vec![
        name(object),
        age_of(object, now),
        text(object, "/spec/signerName"),
        text(object, "/spec/username"),
        seconds.map_or_else(|| "<none>".into(), |seconds| human_duration(SignedDuration::from_secs(seconds))),
        state_of(object),
    ]
}

/// A pod that no kubelet has touched: nothing is ready, nothing was restarted.
fn pod(object: &Value, now: Timestamp) -> Vec<String> {
    let containers = object.pointer("/spec/containers").and_then(Value::as_array).map_or(0, Vec::len);
    let deleted = object.pointer("/metadata/deletionTimestamp").is_some();
    let status = if deleted { "Terminating".to_owned() } else { text(object, "/status/phase") };
    vec![
        name(object),
        format!("0/{containers}"),
        status,
        "0".to_owned(),
        age_of(object, now),
        or_none(text(object, "/status/podIP")),
        or_none(text(object, "/spec/nodeName")),
        or_none(text(object, "/status/nominatedNodeName")),
        "<none>".to_owned(),
    ]
}

fn binding(object: &Value, now: Timestamp) -> Vec<String> {
    let subjects = object.get("subjects").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let named = |kind: &str| -> String {
        let of_kind = subjects.iter().filter(|subject| subject.get("kind").and_then(Value::as_str) == Some(kind));
        let names: Vec<String> = of_kind
            .map(|subject| match kind {
                "ServiceAccount" => format!("{}/{}", text(subject, "/namespace"), text(subject, "/name")),
                _ => text(subject, "/name"),
            })
            .collect();
        names.join(", ")
    };
    let role = format!("{}/{}", text(object, "/roleRef/kind"), text(object, "/roleRef/name"));
    vec![name(object), role, age_of(object, now), named("User"), named("Group"), named("ServiceAccount")]
}
