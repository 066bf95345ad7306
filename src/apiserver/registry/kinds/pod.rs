//! Pods: objects that nobody runs here.
//!
//! Mirrors `pkg/registry/core/pod/strategy.go`. What a pod has in common with a template of pods is in [`pod_spec`].

use serde_json::{Value, json};

use super::super::Strategy;
use super::workload::{advance_generation, start_generation};
use super::{container, pod_spec};
use crate::apiserver::pods::MIRROR_ANNOTATION;
use crate::apiserver::qos::qos_class;
use crate::apiserver::status::FieldError;

const FIXED_AFTER_CREATION: &str = "pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)";

pub(super) struct Pod;

impl Strategy for Pod {
    fn returns_deleted(&self) -> bool {
        true
    }

    fn default(&self, pod: &mut Value) {
        let Some(spec) = pod.get_mut("spec").and_then(Value::as_object_mut) else { return };
        pod_spec::default(spec);
        // Of a pod itself, not of a template.
        let defaults = json!({"enableServiceLinks": true});
        pod_spec::fill(spec, &defaults);
        container::request_limits(spec);
    }

    fn adds_fields(&self) -> bool {
        true
    }

    fn prepare_create(&self, pod: &mut Value) {
        let class = pod.get("spec").map_or("BestEffort", qos_class);
        if let Some(map) = pod.as_object_mut() {
            map.insert("status".into(), json!({"phase": "Pending", "qosClass": class}));
        }
        start_generation(pod);
    }

    fn prepare_update(&self, new: &mut Value, old: &Value) {
        if let (Some(map), Some(status)) = (new.as_object_mut(), old.get("status")) {
            map.insert("status".into(), status.clone());
        }
        advance_generation(new, old);
    }

    fn validate(&self, pod: &Value) -> Vec<FieldError> {
        let mut problems = Vec::new();
        let spec = pod.get("spec").unwrap_or(&Value::Null);
        let mirror = pod.pointer("/metadata/annotations").and_then(|annotations| annotations.get(MIRROR_ANNOTATION));
        if let Some(value) = mirror.filter(|_| spec.get("nodeName").is_none()) {
            let field = format!("metadata.annotations[{MIRROR_ANNOTATION}]");
            problems.push(FieldError::invalid(field, value, "must set spec.nodeName if mirror pod annotation is set"));
        }
        problems.extend(pod_spec::validate(spec, "spec"));
        problems
    }

    fn validate_update(&self, new: &Value, old: &Value) -> Vec<FieldError> {
        if fixed_part(new) == fixed_part(old) {
            return Vec::new();
        }
        vec![FieldError::forbidden("spec", FIXED_AFTER_CREATION)]
    }

    fn selectable(&self, pod: &Value, field: &str) -> Option<String> {
        let known = [
            "spec.nodeName",
            "spec.restartPolicy",
            "spec.schedulerName",
            "spec.serviceAccountName",
            "status.phase",
            "status.podIP",
            "status.nominatedNodeName",
        ];
        let pointer = format!("/{}", field.replace('.', "/"));
        known.contains(&field).then(|| pod.pointer(&pointer).and_then(Value::as_str).unwrap_or_default().to_owned())
    }

    fn unknown_field(&self, field: &str) -> String {
        format!("field label not supported: {field}")
    }
}

/// A pod's specification without what may change.
fn fixed_part(pod: &Value) -> Value {
    let mut spec = pod.get("spec").cloned().unwrap_or_default();
    for list in ["containers", "initContainers"] {
        for container in spec.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
            container.as_object_mut().map(|container| container.remove("image"));
        }
    }
    if let Some(map) = spec.as_object_mut() {
        for field in ["activeDeadlineSeconds", "tolerations", "terminationGracePeriodSeconds"] {
            map.remove(field);
        }
    }
    spec
}
