//! Pods: objects that nobody runs here.
//!
//! Mirrors `pkg/apis/core/v1/defaults.go` (`SetDefaults_Pod` and its kin), `pkg/registry/core/pod/strategy.go` and the part of
//! `ValidatePod` that concerns identities.

use serde_json::{Map, Value, json};

use super::super::Strategy;
use crate::apiserver::pods::MIRROR_ANNOTATION;
use crate::apiserver::status::FieldError;

const FIXED_AFTER_CREATION: &str = "pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)";

pub(super) struct Pod;

impl Strategy for Pod {
    fn returns_deleted(&self) -> bool {
        true
    }

    fn default(&self, pod: &mut Value) {
        let Some(spec) = pod.get_mut("spec").and_then(Value::as_object_mut) else { return };
        default_spec(spec);
    }

    fn prepare_create(&self, pod: &mut Value) {
        if let Some(map) = pod.as_object_mut() {
            map.insert("status".into(), json!({"phase": "Pending", "qosClass": "BestEffort"}));
        }
    }

    fn prepare_update(&self, new: &mut Value, old: &Value) {
        if let (Some(map), Some(status)) = (new.as_object_mut(), old.get("status")) {
            map.insert("status".into(), status.clone());
        }
    }

    fn validate(&self, pod: &Value) -> Vec<FieldError> {
        let mut problems = Vec::new();
        let spec = pod.get("spec").unwrap_or(&Value::Null);
        let mirror = pod.pointer("/metadata/annotations").and_then(|annotations| annotations.get(MIRROR_ANNOTATION));
        if let Some(value) = mirror.filter(|_| spec.get("nodeName").is_none()) {
            let field = format!("metadata.annotations[{MIRROR_ANNOTATION}]");
            problems.push(FieldError::invalid(field, value, "must set spec.nodeName if mirror pod annotation is set"));
        }
        if spec.get("containers").and_then(Value::as_array).is_none_or(Vec::is_empty) {
            problems.push(FieldError::required("spec.containers", ""));
        }
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

/// Fills in what the API documents as defaults.
fn default_spec(spec: &mut Map<String, Value>) {
    // `serviceAccount` is the old name of `serviceAccountName`, which wins.
    if let Some(name) = spec.get("serviceAccountName").or_else(|| spec.get("serviceAccount")).cloned() {
        spec.insert("serviceAccountName".into(), name.clone());
        spec.insert("serviceAccount".into(), name);
    }
    let defaults = json!({
        "restartPolicy": "Always",
        "dnsPolicy": "ClusterFirst",
        "terminationGracePeriodSeconds": 30,
        "securityContext": {},
        "schedulerName": "default-scheduler",
        "enableServiceLinks": true,
        "preemptionPolicy": "PreemptLowerPriority",
        "priority": 0,
    });
    fill(spec, &defaults);
    for list in ["containers", "initContainers", "ephemeralContainers"] {
        let containers = spec.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten();
        containers.filter_map(Value::as_object_mut).for_each(default_container);
    }
}

fn default_container(container: &mut Map<String, Value>) {
    let image = container.get("image").and_then(Value::as_str).unwrap_or_default();
    let tag = image.rsplit('/').next().unwrap_or_default().split_once(':').map(|(_, tag)| tag);
    let latest = !image.contains('@') && tag.is_none_or(|tag| tag == "latest");
    let defaults = json!({
        "imagePullPolicy": if latest { "Always" } else { "IfNotPresent" },
        "resources": {},
        "terminationMessagePath": "/dev/termination-log",
        "terminationMessagePolicy": "File",
    });
    fill(container, &defaults);
}

fn fill(map: &mut Map<String, Value>, defaults: &Value) {
    for (field, value) in defaults.as_object().into_iter().flatten() {
        map.entry(field.clone()).or_insert_with(|| value.clone());
    }
}
