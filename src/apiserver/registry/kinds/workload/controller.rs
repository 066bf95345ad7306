//! `ReplicationControllers`, the elder brothers of `ReplicaSets`: their selector is a map of labels.
//!
//! Mirrors `pkg/registry/core/replicationcontroller/strategy.go`, `SetDefaults_ReplicationController` and
//! `ValidateReplicationControllerSpec`.

use serde_json::{Value, json};

use super::super::super::Strategy;
use super::super::pod_spec::fill;
use super::{
    advance_generation, default_template, keep_status, not_negative, problem_of_restart_policy, start_generation,
    validate_template,
};
use crate::apiserver::labels::labels_of;
use crate::apiserver::status::FieldError;

const LABELS: &str = "/spec/template/metadata/labels";

pub(in super::super) struct ReplicationController;

impl Strategy for ReplicationController {
    fn default(&self, controller: &mut Value) {
        let labels = controller.pointer(LABELS).filter(|labels| labels.is_object()).cloned();
        if let Some(spec) = controller.get_mut("spec").and_then(Value::as_object_mut) {
            fill(spec, &json!({"replicas": 1}));
            if let Some(labels) = &labels {
                fill(spec, &json!({"selector": labels}));
            }
        }
        if let (Some(labels), Some(metadata)) = (labels, controller.get_mut("metadata").and_then(Value::as_object_mut))
        {
            fill(metadata, &json!({"labels": labels}));
        }
        default_template(controller, "/spec/template");
    }

    fn adds_fields(&self) -> bool {
        true
    }

    fn prepare_create(&self, controller: &mut Value) {
        keep_status(controller, None);
        start_generation(controller);
    }

    fn prepare_update(&self, new: &mut Value, old: &Value) {
        keep_status(new, Some(old));
        advance_generation(new, old);
    }

    fn validate(&self, controller: &Value) -> Vec<FieldError> {
        let null = Value::Null;
        let spec = controller.get("spec").unwrap_or(&null);
        let template = spec.get("template").unwrap_or(&null);
        let selector = spec.get("selector").and_then(Value::as_object).filter(|selector| !selector.is_empty());
        let mut problems: Vec<FieldError> = not_negative(spec, "replicas", "spec").into_iter().collect();
        match selector {
            None => problems.push(FieldError::required("spec.selector", "")),
            Some(selector) => {
                let labels = labels_of(template);
                let is_met = |(key, value): (&String, &Value)| labels.get(key).map(String::as_str) == value.as_str();
                if !selector.iter().all(is_met) {
                    let shown = controller.pointer(LABELS).cloned().unwrap_or_else(|| json!({}));
                    let why = "`selector` does not match template `labels`";
                    problems.push(FieldError::invalid("spec.template.metadata.labels", &shown, why));
                }
            }
        }
        problems.extend(validate_template(template, "spec.template"));
        problems.extend(problem_of_restart_policy(template));
        problems
    }
}
