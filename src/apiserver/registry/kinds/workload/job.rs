//! Jobs and `CronJobs`.
//!
//! Mirrors `pkg/apis/batch/v1/defaults.go`, `pkg/apis/batch/validation/validation.go` and
//! `pkg/registry/batch/job/strategy.go` (`generateSelector`).

use serde_json::{Value, json};

use super::super::super::Strategy;
use super::super::super::call::metadata_text;
use super::super::pod_spec::fill;
use super::{
    advance_generation, default_template, keep_status, not_negative, schedule, start_generation, validate_template,
};
use crate::apiserver::status::FieldError;

/// The longest name of a `CronJob`: eleven characters are left for the names of its jobs.
const CRON_JOB_NAME: usize = 52;

pub(in super::super) struct Job;

impl Strategy for Job {
    fn default(&self, job: &mut Value) {
        if let Some(spec) = job.get_mut("spec").and_then(Value::as_object_mut) {
            // Who says how many pods run at once, and not how many must succeed, wants a queue worked off.
            if !spec.contains_key("parallelism") && !spec.contains_key("completions") {
                spec.insert("completions".into(), 1.into());
            }
            let defaults = json!({
                "parallelism": 1, "backoffLimit": 6, "completionMode": "NonIndexed", "suspend": false,
                "manualSelector": false,
                "podReplacementPolicy": if spec.contains_key("podFailurePolicy") { "Failed" } else { "TerminatingOrFailed" },
            });
            fill(spec, &defaults);
        }
        default_template(job, "/spec/template");
    }

    fn adds_fields(&self) -> bool {
        true
    }

    fn prepare_create(&self, job: &mut Value) {
        keep_status(job, None);
        start_generation(job);
        generate_selector(job);
    }

    fn prepare_update(&self, new: &mut Value, old: &Value) {
        keep_status(new, Some(old));
        advance_generation(new, old);
    }

    fn validate(&self, job: &Value) -> Vec<FieldError> {
        let spec = job.get("spec").unwrap_or(&Value::Null);
        validate_spec(spec, "spec")
    }

    fn validate_update(&self, new: &Value, old: &Value) -> Vec<FieldError> {
        let mut problems = self.validate(new);
        for field in ["completions", "selector", "template", "completionMode"] {
            let value = |job: &Value| job.pointer(&format!("/spec/{field}")).cloned().unwrap_or_default();
            if value(new) != value(old) {
                problems.push(FieldError::invalid(format!("spec.{field}"), &value(new), "field is immutable"));
            }
        }
        problems
    }
}

/// A job picks its pods by its own UID.
fn generate_selector(job: &mut Value) {
    let (name, uid) = (metadata_text(job, "name").to_owned(), metadata_text(job, "uid").to_owned());
    if uid.is_empty() || job.pointer("/spec/manualSelector") == Some(&Value::Bool(true)) {
        return;
    }
    let labels = [
        ("batch.kubernetes.io/controller-uid", &uid),
        ("batch.kubernetes.io/job-name", &name),
        ("controller-uid", &uid),
        ("job-name", &name),
    ];
    if let Some(metadata) = job.pointer_mut("/spec/template/metadata").and_then(Value::as_object_mut) {
        let present = metadata.entry("labels").or_insert_with(|| json!({}));
        for (label, value) in labels {
            present.as_object_mut().map(|present| present.insert(label.into(), value.clone().into()));
        }
    }
    if let Some(spec) = job.get_mut("spec").and_then(Value::as_object_mut) {
        spec.insert("selector".into(), json!({"matchLabels": {"batch.kubernetes.io/controller-uid": uid}}));
    }
}

fn validate_spec(spec: &Value, field: &str) -> Vec<FieldError> {
    let counts = ["parallelism", "completions", "activeDeadlineSeconds", "backoffLimit", "ttlSecondsAfterFinished"];
    let mut problems: Vec<FieldError> =
        counts.into_iter().filter_map(|count| not_negative(spec, count, field)).collect();
    let is_indexed = spec.get("completionMode").and_then(Value::as_str) == Some("Indexed");
    if is_indexed && spec.get("completions").is_none_or(Value::is_null) {
        let detail = "when completion mode is Indexed";
        problems.push(FieldError::required(format!("{field}.completions"), detail));
    }
    let template = spec.get("template").unwrap_or(&Value::Null);
    problems.extend(validate_template(template, &format!("{field}.template")));
    let policy = template.pointer("/spec/restartPolicy").and_then(Value::as_str);
    if !matches!(policy, Some("OnFailure" | "Never")) {
        let field = format!("{field}.template.spec.restartPolicy");
        problems.push(FieldError::required(field, "valid values: \"OnFailure\", \"Never\""));
    }
    problems
}

pub(in super::super) struct CronJob;

impl Strategy for CronJob {
    fn default(&self, cron_job: &mut Value) {
        if let Some(spec) = cron_job.get_mut("spec").and_then(Value::as_object_mut) {
            let defaults = json!({
                "concurrencyPolicy": "Allow", "suspend": false,
                "successfulJobsHistoryLimit": 3, "failedJobsHistoryLimit": 1,
            });
            fill(spec, &defaults);
        }
        default_template(cron_job, "/spec/jobTemplate/spec/template");
    }

    fn prepare_create(&self, cron_job: &mut Value) {
        keep_status(cron_job, None);
        start_generation(cron_job);
    }

    fn prepare_update(&self, new: &mut Value, old: &Value) {
        keep_status(new, Some(old));
        advance_generation(new, old);
    }

    fn validate(&self, cron_job: &Value) -> Vec<FieldError> {
        let null = Value::Null;
        let spec = cron_job.get("spec").unwrap_or(&null);
        let mut problems = Vec::new();
        let (name, given) = (metadata_text(cron_job, "name"), spec.get("schedule").and_then(Value::as_str));
        match given.unwrap_or_default() {
            "" => problems.push(FieldError::required("spec.schedule", "")),
            given => {
                let problem = schedule::problem(given);
                problems.extend(problem.map(|why| FieldError::invalid_text("spec.schedule", given, &why)));
            }
        }
        let policy = spec.get("concurrencyPolicy").and_then(Value::as_str).unwrap_or_default();
        if !["Allow", "Forbid", "Replace"].contains(&policy) {
            problems.push(FieldError::unsupported("spec.concurrencyPolicy", policy, &["Allow", "Forbid", "Replace"]));
        }
        problems.extend(validate_spec(spec.pointer("/jobTemplate/spec").unwrap_or(&null), "spec.jobTemplate.spec"));
        if name.len() > CRON_JOB_NAME {
            problems.push(FieldError::invalid_text("metadata.name", name, "must be no more than 52 characters"));
        }
        problems
    }
}
