//! Kinds that make pods: what their defaults and their validation have in common.
//!
//! Mirrors `pkg/registry/{apps,batch}` and the defaults and validation below `pkg/apis/{apps,batch}`. What their controllers
//! make of them is `apiserver::controllers::workloads`.

mod controller;
mod job;
mod replicated;
mod schedule;

pub(super) use controller::ReplicationController;
pub(super) use job::{CronJob, Job};
pub(super) use replicated::{DAEMON_SET, DEPLOYMENT, REPLICA_SET, STATEFUL_SET};

use serde_json::{Value, json};

use super::pod_spec;
use crate::apiserver::discovery::split_api_version;
use crate::apiserver::json::text;
use crate::apiserver::schema::{blank, shape_of};
use crate::apiserver::status::FieldError;
use crate::apiserver::validation::validate_labels;

/// Gives a new object its first generation.
pub(in crate::apiserver::registry) fn start_generation(object: &mut Value) {
    if let Some(metadata) = object.get_mut("metadata").and_then(Value::as_object_mut) {
        metadata.insert("generation".into(), 1.into());
    }
}

/// Counts a change of the specification.
pub(in crate::apiserver::registry) fn advance_generation(new: &mut Value, old: &Value) {
    let generation = old.pointer("/metadata/generation").and_then(Value::as_i64).unwrap_or_default();
    let changed = new.get("spec") != old.get("spec");
    if let Some(metadata) = new.get_mut("metadata").and_then(Value::as_object_mut).filter(|_| changed) {
        metadata.insert("generation".into(), generation.saturating_add(1).into());
    }
}

/// Only controllers write the status: a new object has none, a changed one keeps its own.
fn keep_status(new: &mut Value, old: Option<&Value>) {
    let (group, _) = split_api_version(text(new, "/apiVersion"));
    let status = match old {
        Some(old) => old.get("status").cloned(),
        None => blank(shape_of(group, text(new, "/kind"))).get("status").cloned(),
    };
    let status = status.unwrap_or_else(|| json!({}));
    if let Some(map) = new.as_object_mut() {
        map.insert("status".into(), status);
    }
}

/// Defaults of the template at `pointer`.
fn default_template(object: &mut Value, pointer: &str) {
    if let Some(spec) = object.pointer_mut(&format!("{pointer}/spec")).and_then(Value::as_object_mut) {
        pod_spec::default(spec);
    }
}

/// Problems of a template that stands at `field`.
fn validate_template(template: &Value, field: &str) -> Vec<FieldError> {
    let mut problems = validate_labels(template.pointer("/metadata/labels"), &format!("{field}.metadata.labels"));
    problems.extend(pod_spec::validate(template.get("spec").unwrap_or(&Value::Null), &format!("{field}.spec")));
    problems
}

/// Pods that are to be there always are never done.
fn problem_of_restart_policy(template: &Value) -> Option<FieldError> {
    let policy = template.pointer("/spec/restartPolicy").and_then(Value::as_str).unwrap_or("Always");
    (policy != "Always").then(|| FieldError::unsupported("spec.template.spec.restartPolicy", policy, &["Always"]))
}

fn not_negative(spec: &Value, name: &str, field: &str) -> Option<FieldError> {
    let value = spec.get(name)?;
    let negative = value.as_i64().is_some_and(|number| number < 0);
    negative.then(|| FieldError::invalid(format!("{field}.{name}"), value, "must be greater than or equal to 0"))
}
