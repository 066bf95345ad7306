//! `DaemonSets`: a pod for every node there is.
//!
//! Mirrors `pkg/controller/daemon/daemon_controller.go` and `util/daemonset_util.go`. Of a node only its labels are looked
//! at. A pod is meant for a node, but nobody puts it there.

use serde_json::{Value, json};

use super::{DAEMON_SETS, NODES, number, pods, put_status, revisions};
use crate::apiserver::labels::labels_of;
use crate::apiserver::registry::metadata_text;
use crate::apiserver::{ApiServer, Failure};

const COMPONENT: &str = "daemonset-controller";
const HASH: &str = "controller-revision-hash";
/// Conditions of a node that keep other pods away; those marked true also drive them out.
const TOLERATED: [(&str, bool); 6] = [
    ("not-ready", true),
    ("unreachable", true),
    ("disk-pressure", false),
    ("memory-pressure", false),
    ("pid-pressure", false),
    ("unschedulable", false),
];

/// Makes and deletes pods, and says how many there are.
pub(super) fn settle(server: &mut ApiServer, set: &Value) -> Result<(), Failure> {
    let template = set.pointer("/spec/template").unwrap_or(&Value::Null);
    let hash = revisions::current(server, COMPONENT, set, HASH)?.hash;
    let nodes = server.store.list(NODES, None)?;
    let nodes: Vec<&str> =
        nodes.iter().filter(|node| is_selected(template, node)).map(|node| metadata_text(node, "name")).collect();
    // A pod that is not ready is in nobody's way: all of an old template are replaced at once.
    let mut served: Vec<String> = Vec::new();
    for pod in pods::of(server, set)? {
        let node = node_of(&pod).unwrap_or_default().to_owned();
        let current = labels_of(&pod).get(HASH) == Some(&hash);
        if current && nodes.contains(&node.as_str()) && !served.contains(&node) {
            served.push(node);
        } else {
            pods::delete(server, COMPONENT, set, &pod)?;
        }
    }
    for node in &nodes {
        if served.iter().any(|served| served == node) {
            continue;
        }
        let mut pod = pods::from_template(set, template);
        pods::label(&mut pod, HASH, &hash);
        pods::label(&mut pod, "pod-template-generation", &number(set, "/metadata/generation", 1).to_string());
        direct_to(&mut pod, node);
        if pods::create(server, COMPONENT, set, pod)?.is_none() {
            served.push((*node).to_owned());
        }
    }
    let (desired, count) = (pods::signed(nodes.len()), pods::signed(served.len()));
    let mut status = json!({
        "currentNumberScheduled": count, "desiredNumberScheduled": desired, "numberMisscheduled": 0, "numberReady": 0,
        "observedGeneration": number(set, "/metadata/generation", 1),
    });
    for (field, value) in [("numberUnavailable", desired), ("updatedNumberScheduled", count)] {
        if let Some(map) = status.as_object_mut().filter(|_| value > 0) {
            map.insert(field.into(), value.into());
        }
    }
    put_status(server, DAEMON_SETS, set, status)
}

fn is_selected(template: &Value, node: &Value) -> bool {
    let labels = labels_of(node);
    let wanted = template.pointer("/spec/nodeSelector").and_then(Value::as_object);
    wanted.into_iter().flatten().all(|(key, value)| labels.get(key).map(String::as_str) == value.as_str())
}

const NODE_TERMS: &str = "/spec/affinity/nodeAffinity/requiredDuringSchedulingIgnoredDuringExecution/nodeSelectorTerms";

/// Lets a pod run on one node alone, whatever state that is in.
fn direct_to(pod: &mut Value, node: &str) {
    let Some(spec) = pod.get_mut("spec").and_then(Value::as_object_mut) else { return };
    let term = json!({"matchFields": [{"key": "metadata.name", "operator": "In", "values": [node]}]});
    let required = json!({"nodeSelectorTerms": [term]});
    let affinity = spec.entry("affinity").or_insert_with(|| json!({}));
    if let Some(affinity) = affinity.as_object_mut() {
        affinity.insert("nodeAffinity".into(), json!({"requiredDuringSchedulingIgnoredDuringExecution": required}));
    }
    let tolerations = spec.entry("tolerations").or_insert_with(|| json!([]));
    if let Some(tolerations) = tolerations.as_array_mut() {
        tolerations.extend(TOLERATED.iter().map(|(condition, drives_out)| {
            let effect = if *drives_out { "NoExecute" } else { "NoSchedule" };
            json!({"effect": effect, "key": format!("node.kubernetes.io/{condition}"), "operator": "Exists"})
        }));
    }
}

/// The node that a pod is meant for.
fn node_of(pod: &Value) -> Option<&str> {
    pod.pointer(&format!("{NODE_TERMS}/0/matchFields/0/values/0")).and_then(Value::as_str)
}
