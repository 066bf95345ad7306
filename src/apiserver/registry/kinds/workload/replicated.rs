//! Deployments, `ReplicaSets`, `StatefulSets` and `DaemonSets`: a selector and a template that it selects.
//!
//! Mirrors `pkg/apis/apps/v1/defaults.go` and `pkg/apis/apps/validation/validation.go`.

use serde_json::{Map, Value, json};

use super::super::super::Strategy;
use super::super::{claim, pod_spec::fill};
use super::{
    advance_generation, default_template, keep_status, not_negative, problem_of_restart_policy, start_generation,
    validate_template,
};
use crate::apiserver::labels::{labels_of, selector_of};
use crate::apiserver::status::FieldError;

const STATEFUL_SET_FIXED: &str = "updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', 'updateStrategy', 'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden";

/// One of the kinds.
pub(in super::super) struct Replicated {
    /// The kind as refusals of its selector name it.
    name: &'static str,
    /// Its defaults besides the template's.
    defaults: fn(&mut Map<String, Value>),
    /// Whether a missing selector is refused by itself.
    selector_required: bool,
    /// The fields that may not change at all, if those are not just the selector.
    fixed: Option<fn(&Value) -> Value>,
}

pub(in super::super) static DEPLOYMENT: Replicated =
    Replicated { name: "deployment", defaults: default_deployment, selector_required: true, fixed: None };
pub(in super::super) static REPLICA_SET: Replicated = Replicated {
    name: "replicaset",
    defaults: |spec| fill(spec, &json!({"replicas": 1})),
    selector_required: true,
    fixed: None,
};
pub(in super::super) static STATEFUL_SET: Replicated = Replicated {
    name: "statefulset",
    defaults: default_stateful_set,
    selector_required: true,
    fixed: Some(fixed_in_stateful_set),
};
pub(in super::super) static DAEMON_SET: Replicated =
    Replicated { name: "daemonset", defaults: default_daemon_set, selector_required: false, fixed: None };

impl Strategy for Replicated {
    fn default(&self, object: &mut Value) {
        if let Some(spec) = object.get_mut("spec").and_then(Value::as_object_mut) {
            (self.defaults)(spec);
        }
        default_template(object, "/spec/template");
    }

    fn prepare_create(&self, object: &mut Value) {
        keep_status(object, None);
        start_generation(object);
    }

    fn prepare_update(&self, new: &mut Value, old: &Value) {
        keep_status(new, Some(old));
        advance_generation(new, old);
    }

    fn validate(&self, object: &Value) -> Vec<FieldError> {
        let null = Value::Null;
        let spec = object.get("spec").unwrap_or(&null);
        let template = spec.get("template").unwrap_or(&null);
        let mut problems: Vec<FieldError> = not_negative(spec, "replicas", "spec").into_iter().collect();
        problems.extend(self.validate_selector(spec.get("selector"), template));
        problems.extend(validate_template(template, "spec.template"));
        problems.extend(problem_of_restart_policy(template));
        problems
    }

    fn validate_update(&self, new: &Value, old: &Value) -> Vec<FieldError> {
        let mut problems = self.validate(new);
        let null = Value::Null;
        let (new, old) = (new.get("spec").unwrap_or(&null), old.get("spec").unwrap_or(&null));
        match self.fixed {
            Some(fixed) if fixed(new) != fixed(old) => problems.push(FieldError::forbidden("spec", STATEFUL_SET_FIXED)),
            None if new.get("selector") != old.get("selector") => {
                let selector = new.get("selector").unwrap_or(&null);
                problems.push(FieldError::invalid("spec.selector", selector, "field is immutable"));
            }
            _ => {}
        }
        problems
    }
}

impl Replicated {
    fn validate_selector(&self, selector: Option<&Value>, template: &Value) -> Vec<FieldError> {
        let mut problems = Vec::new();
        let labels = template.pointer("/metadata/labels").unwrap_or(&Value::Null);
        let mismatch = || {
            let shown = if labels.is_null() { &json!({}) } else { labels };
            FieldError::invalid("spec.template.metadata.labels", shown, "`selector` does not match template `labels`")
        };
        match selector {
            None => {
                problems.extend(self.selector_required.then(|| FieldError::required("spec.selector", "")));
                problems.push(mismatch());
            }
            Some(selector) if selector.as_object().is_none_or(Map::is_empty) => {
                let why = format!("empty selector is invalid for {}", self.name);
                problems.push(FieldError::invalid("spec.selector", selector, &why));
            }
            Some(selector) if !selector_of(selector).matches(&labels_of(template)) => problems.push(mismatch()),
            Some(_) => {}
        }
        problems
    }
}

fn default_deployment(spec: &mut Map<String, Value>) {
    fill(spec, &json!({"replicas": 1, "revisionHistoryLimit": 10, "progressDeadlineSeconds": 600}));
    default_strategy(spec, "strategy", &json!({"maxUnavailable": "25%", "maxSurge": "25%"}));
}

fn default_stateful_set(spec: &mut Map<String, Value>) {
    let retention = json!({"whenDeleted": "Retain", "whenScaled": "Retain"});
    let defaults = json!({
        "replicas": 1,
        "podManagementPolicy": "OrderedReady",
        "revisionHistoryLimit": 10,
        "persistentVolumeClaimRetentionPolicy": retention,
    });
    fill(spec, &defaults);
    for claim in spec.get_mut("volumeClaimTemplates").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(claim) = claim.as_object_mut() {
            fill(claim, &json!({"kind": "PersistentVolumeClaim", "apiVersion": "v1"}));
        }
        claim::default(claim);
    }
    default_strategy(spec, "updateStrategy", &json!({"partition": 0}));
}

fn default_daemon_set(spec: &mut Map<String, Value>) {
    fill(spec, &json!({"revisionHistoryLimit": 10}));
    default_strategy(spec, "updateStrategy", &json!({"maxUnavailable": 1, "maxSurge": 0}));
}

/// Changes go by rolling over unless another way is named.
fn default_strategy(spec: &mut Map<String, Value>, field: &str, rolling: &Value) {
    let strategy = spec.entry(field).or_insert_with(|| json!({}));
    let Some(strategy) = strategy.as_object_mut() else { return };
    fill(strategy, &json!({"type": "RollingUpdate"}));
    if strategy.get("type").and_then(Value::as_str) == Some("RollingUpdate") {
        let parameters = strategy.entry("rollingUpdate").or_insert_with(|| json!({}));
        if let Some(parameters) = parameters.as_object_mut() {
            fill(parameters, rolling);
        }
    }
}

fn fixed_in_stateful_set(spec: &Value) -> Value {
    let mut spec = spec.clone();
    for field in [
        "replicas",
        "ordinals",
        "template",
        "updateStrategy",
        "revisionHistoryLimit",
        "persistentVolumeClaimRetentionPolicy",
        "minReadySeconds",
    ] {
        spec.as_object_mut().map(|spec| spec.remove(field));
    }
    spec
}
