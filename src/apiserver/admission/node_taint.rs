//! New nodes take no pods until somebody says that they are ready.
//!
//! Mirrors `plugin/pkg/admission/nodetaint/admission.go` (`TaintNodesByCondition`).

use serde_json::{Value, json};

use crate::apiserver::registry::Call;

const NOT_READY: &str = "node.kubernetes.io/not-ready";

/// Gives a new node its first taint.
pub(super) fn admit_create(call: &Call<'_>, node: &mut Value) {
    if !call.resource.group.is_empty() || call.resource.kind != "Node" {
        return;
    }
    let Some(spec) = node.get_mut("spec").and_then(Value::as_object_mut) else { return };
    let taints = spec.entry("taints").or_insert_with(|| json!([]));
    let Some(taints) = taints.as_array_mut() else { return };
    let taint = json!({"key": NOT_READY, "effect": "NoSchedule"});
    let same = |present: &Value| present.get("key") == taint.get("key") && present.get("effect") == taint.get("effect");
    if !taints.iter().any(same) {
        taints.push(taint);
    }
}
