//! Nodes: machines that nobody runs here.
//!
//! Mirrors `pkg/registry/core/node/strategy.go`, `SetDefaults_NodeStatus` of `pkg/apis/core/v1/defaults.go` and
//! `ValidateNode`, `ValidateNodeUpdate` of `pkg/apis/core/validation/validation.go`.

use serde_json::{Map, Value};

use super::super::Strategy;
use crate::apiserver::status::FieldError;

const ALLOWED_CHANGES: &str = "node updates may only change labels, taints, or capacity (or configSource, if the DynamicKubeletConfig feature gate is enabled)";
const EFFECTS: [&str; 3] = ["NoSchedule", "PreferNoSchedule", "NoExecute"];

pub(super) struct Node;

impl Strategy for Node {
    fn default(&self, node: &mut Value) {
        let Some(status) = node.get_mut("status").and_then(Value::as_object_mut) else { return };
        if let (Some(capacity), false) = (status.get("capacity").cloned(), status.contains_key("allocatable")) {
            status.insert("allocatable".into(), capacity);
        }
    }

    fn prepare_update(&self, new: &mut Value, old: &Value) {
        if let (Some(map), Some(status)) = (new.as_object_mut(), old.get("status")) {
            map.insert("status".into(), status.clone());
        }
    }

    fn validate(&self, node: &Value) -> Vec<FieldError> {
        let taints = node.pointer("/spec/taints").and_then(Value::as_array).into_iter().flatten();
        taints.enumerate().flat_map(|(index, taint)| taint_problems(index, taint)).collect()
    }

    fn validate_update(&self, new: &Value, old: &Value) -> Vec<FieldError> {
        let mut problems = self.validate(new);
        if !keeps_fixed_fields(new, old) {
            // The server's path is empty, which it shows like this.
            problems.push(FieldError::forbidden("[]", ALLOWED_CHANGES));
        }
        problems
    }

    fn selectable(&self, node: &Value, field: &str) -> Option<String> {
        let shown = |flag: bool| flag.to_string();
        let unschedulable = node.pointer("/spec/unschedulable").and_then(Value::as_bool).unwrap_or_default();
        (field == "spec.unschedulable").then(|| shown(unschedulable))
    }

    fn unknown_field(&self, field: &str) -> String {
        format!("field label not supported: {field}")
    }
}

fn taint_problems(index: usize, taint: &Value) -> Vec<FieldError> {
    let text = |field: &str| taint.get(field).and_then(Value::as_str).unwrap_or_default();
    let mut problems = Vec::new();
    if text("key").is_empty() {
        problems.push(FieldError::required(format!("metadata.taints[{index}].key"), ""));
    }
    let field = format!("metadata.taints[{index}].effect");
    match text("effect") {
        "" => problems.push(FieldError::required(field, "")),
        effect if EFFECTS.contains(&effect) => {}
        effect => problems.push(FieldError::unsupported(field, effect, &EFFECTS)),
    }
    problems
}

/// Whether a change leaves alone what is fixed for good, or fixed once it is set.
fn keeps_fixed_fields(new: &Value, old: &Value) -> bool {
    let spec = |node: &Value| -> Map<String, Value> {
        let mut spec = node.get("spec").and_then(Value::as_object).cloned().unwrap_or_default();
        spec.retain(|field, _| !matches!(field.as_str(), "unschedulable" | "taints"));
        spec
    };
    let (mut new, old) = (spec(new), spec(old));
    new.retain(|field, _| old.contains_key(field) || !matches!(field.as_str(), "podCIDR" | "podCIDRs" | "providerID"));
    new == old
}
