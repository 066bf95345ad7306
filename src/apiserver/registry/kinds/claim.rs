//! Claims of persistent volumes, which nobody ever provides here.
//!
//! Mirrors `pkg/registry/core/persistentvolumeclaim/strategy.go`, `SetDefaults_PersistentVolumeClaim` and the parts of
//! `ValidatePersistentVolumeClaim` that say what is missing.

use serde_json::{Value, json};

use super::super::Strategy;
use super::pod_spec::fill;
use crate::apiserver::json::list;
use crate::apiserver::status::FieldError;

const MODES: [&str; 4] = ["ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"];

pub(super) struct Claim;

impl Strategy for Claim {
    fn returns_deleted(&self) -> bool {
        true
    }

    fn default(&self, claim: &mut Value) {
        default(claim);
    }

    fn adds_fields(&self) -> bool {
        true
    }

    fn prepare_create(&self, claim: &mut Value) {
        if let Some(map) = claim.as_object_mut() {
            map.insert("status".into(), json!({"phase": "Pending"}));
        }
    }

    fn prepare_update(&self, new: &mut Value, old: &Value) {
        if let (Some(map), Some(status)) = (new.as_object_mut(), old.get("status")) {
            map.insert("status".into(), status.clone());
        }
    }

    fn validate(&self, claim: &Value) -> Vec<FieldError> {
        let mut problems = Vec::new();
        if list(claim.pointer("/spec/accessModes")).next().is_none() {
            problems.push(FieldError::required("spec.accessModes", "at least 1 access mode is required"));
        }
        for mode in list(claim.pointer("/spec/accessModes")).filter_map(Value::as_str) {
            if !MODES.contains(&mode) {
                problems.push(FieldError::unsupported("spec.accessModes", mode, &MODES));
            }
        }
        if claim.pointer("/spec/resources/requests/storage").is_none() {
            problems.push(FieldError::required("spec.resources[storage]", ""));
        }
        problems
    }
}

/// Defaults of a claim, or of a template of claims.
pub(super) fn default(claim: &mut Value) {
    if let Some(spec) = claim.get_mut("spec").and_then(Value::as_object_mut) {
        fill(spec, &json!({"volumeMode": "Filesystem"}));
    }
    if let Some(status) = claim.get_mut("status").and_then(Value::as_object_mut) {
        fill(status, &json!({"phase": "Pending"}));
    }
}
