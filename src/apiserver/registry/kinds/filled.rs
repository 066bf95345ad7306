//! Kinds about which nothing is special here but their defaults.
//!
//! Mirrors `pkg/apis/{core,networking,storage,scheduling,autoscaling}/…/defaults.go`.

use serde_json::{Map, Value, json};

use super::super::Strategy;
use super::pod_spec;
use crate::apiserver::quantity::Quantity;

/// A kind that is filled in.
pub(super) struct Filled {
    defaults: fn(&mut Map<String, Value>),
    /// The phase that objects begin in; empty for kinds without.
    phase: &'static str,
}

impl Strategy for Filled {
    fn default(&self, object: &mut Value) {
        if let Some(object) = object.as_object_mut() {
            (self.defaults)(object);
        }
    }

    fn adds_fields(&self) -> bool {
        true
    }

    fn prepare_create(&self, object: &mut Value) {
        if let Some(object) = object.as_object_mut().filter(|_| !self.phase.is_empty()) {
            object.insert("status".into(), json!({"phase": self.phase}));
        }
    }

    fn prepare_update(&self, new: &mut Value, old: &Value) {
        let status = old.get("status").filter(|_| !self.phase.is_empty());
        if let (Some(map), Some(status)) = (new.as_object_mut(), status) {
            map.insert("status".into(), status.clone());
        }
    }
}

pub(super) const NETWORK_POLICY: Filled = Filled { defaults: network_policy, phase: "" };
pub(super) const LIMIT_RANGE: Filled = Filled { defaults: limit_range, phase: "" };
pub(super) const PERSISTENT_VOLUME: Filled = Filled {
    defaults: |volume| {
        of_spec(volume, &json!({"persistentVolumeReclaimPolicy": "Retain", "volumeMode": "Filesystem"}));
        if let Some(path) = volume.get_mut("spec").and_then(|spec| spec.get_mut("hostPath")?.as_object_mut()) {
            pod_spec::fill(path, &json!({"type": ""}));
        }
    },
    // The controller of volumes finds nothing wrong with it.
    phase: "Available",
};
pub(super) const RESOURCE_QUOTA: Filled =
    Filled { defaults: |quota| make_canonical(quota.get_mut("spec").and_then(|spec| spec.get_mut("hard"))), phase: "" };
pub(super) const STORAGE_CLASS: Filled = Filled {
    defaults: |class| pod_spec::fill(class, &json!({"reclaimPolicy": "Delete", "volumeBindingMode": "Immediate"})),
    phase: "",
};
pub(super) const PRIORITY_CLASS: Filled =
    Filled { defaults: |class| pod_spec::fill(class, &json!({"preemptionPolicy": "PreemptLowerPriority"})), phase: "" };
pub(super) const AUTOSCALER: Filled = Filled {
    defaults: |scaler| {
        let cpu = json!({"type": "Utilization", "averageUtilization": 80});
        let metrics = json!([{"type": "Resource", "resource": {"name": "cpu", "target": cpu}}]);
        of_spec(scaler, &json!({"minReplicas": 1, "metrics": metrics}));
    },
    phase: "",
};

fn of_spec(object: &mut Map<String, Value>, defaults: &Value) {
    if let Some(spec) = object.get_mut("spec").and_then(Value::as_object_mut) {
        pod_spec::fill(spec, defaults);
    }
}

/// A policy is about what its pods receive, and about what they send if it has rules for that.
fn network_policy(policy: &mut Map<String, Value>) {
    let Some(spec) = policy.get_mut("spec").and_then(Value::as_object_mut) else { return };
    let sends = spec.get("egress").and_then(Value::as_array).is_some_and(|rules| !rules.is_empty());
    let types = if sends { json!(["Ingress", "Egress"]) } else { json!(["Ingress"]) };
    pod_spec::fill(spec, &json!({"policyTypes": types}));
    for direction in ["ingress", "egress"] {
        for rule in pod_spec::items(spec.get_mut(direction)) {
            pod_spec::items(rule.get_mut("ports")).for_each(|port| pod_spec::fill(port, &json!({"protocol": "TCP"})));
        }
    }
}

/// Writes amounts as `500m` and `1Gi`, whatever was given; what is no amount stays.
fn make_canonical(amounts: Option<&mut Value>) {
    for (_, amount) in amounts.and_then(Value::as_object_mut).into_iter().flatten() {
        if let Some(quantity) = Quantity::of(amount) {
            *amount = quantity.to_string().into();
        }
    }
}

/// Containers get by default what they may get at most, and ask by default for what they get, or for the least.
fn limit_range(range: &mut Map<String, Value>) {
    let limits = range.get_mut("spec").and_then(|spec| spec.get_mut("limits"));
    for item in pod_spec::items(limits) {
        for field in ["max", "min", "default", "defaultRequest", "maxLimitRequestRatio"] {
            make_canonical(item.get_mut(field));
        }
        if item.get("type") != Some(&json!("Container")) {
            continue;
        }
        for (field, from) in [("default", "max"), ("defaultRequest", "default"), ("defaultRequest", "min")] {
            let Some(source) = item.get(from).filter(|source| source.is_object()).cloned() else { continue };
            let amounts = item.entry(field).or_insert_with(|| json!({}));
            if let Some(amounts) = amounts.as_object_mut() {
                pod_spec::fill(amounts, &source);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_said_is_filled_in() {
        for (kind, mut given, want) in [
            (
                NETWORK_POLICY,
                json!({"spec": {"egress": [{"ports": [{"port": 80}]}]}}),
                json!({"spec": {"egress": [{"ports": [{"port": 80, "protocol": "TCP"}]}], "policyTypes": ["Ingress", "Egress"]}}),
            ),
            (
                LIMIT_RANGE,
                json!({"spec": {"limits": [{"type": "Container", "max": {"cpu": "1"}, "min": {"memory": "1Mi"}}, {"type": "Pod", "max": {}}]}}),
                json!({"spec": {"limits": [
                    {"type": "Container", "max": {"cpu": "1"}, "min": {"memory": "1Mi"}, "default": {"cpu": "1"},
                        "defaultRequest": {"cpu": "1", "memory": "1Mi"}},
                    {"type": "Pod", "max": {}}]}}),
            ),
            (NETWORK_POLICY, json!({"spec": {}}), json!({"spec": {"policyTypes": ["Ingress"]}})),
            (
                STORAGE_CLASS,
                json!({"reclaimPolicy": "Retain"}),
                json!({"reclaimPolicy": "Retain", "volumeBindingMode": "Immediate"}),
            ),
            (
                PERSISTENT_VOLUME,
                json!({"spec": {"hostPath": {"path": "/x"}}}),
                json!({"spec": {"hostPath": {"path": "/x", "type": ""}, "volumeMode": "Filesystem",
                    "persistentVolumeReclaimPolicy": "Retain"}, "status": {"phase": "Available"}}),
            ),
        ] {
            kind.default(&mut given);
            kind.prepare_create(&mut given);
            assert_eq!(given, want);
        }
    }
}
