//! Requests for certificates.
//!
//! Mirrors `pkg/registry/certificates/certificates/strategy.go` and `pkg/apis/certificates/validation/validation.go`. Who
//! asks is written into them by admission, which knows the user.

mod conditions;
mod signer_name;

use std::collections::HashSet;

use serde_json::{Value, json};

use super::super::Strategy;
use crate::apiserver::signing_requests::{request_of, signer_of, stamp_conditions, usages_of};
use crate::apiserver::status::FieldError;
use crate::apiserver::validation::NameRule;
use crate::apiserver::x509::USAGES;

const SHORTEST: i64 = 600;

pub(super) struct SigningRequest;

impl Strategy for SigningRequest {
    fn name_rule(&self) -> NameRule {
        NameRule::PathSegment
    }

    fn prepare_create(&self, request: &mut Value) {
        if let Some(map) = request.as_object_mut() {
            map.insert("status".into(), json!({}));
        }
    }

    fn prepare_update(&self, new: &mut Value, old: &Value) {
        if let Some(map) = new.as_object_mut() {
            for field in ["spec", "status"] {
                map.insert(field.into(), old.get(field).cloned().unwrap_or_default());
            }
        }
    }

    fn prepare_part(&self, subresource: &str, new: &mut Value, old: &Value, now: &str) {
        if subresource == "approval"
            && let Some(status) = new.get_mut("status").and_then(Value::as_object_mut)
        {
            match old.pointer("/status/certificate") {
                Some(certificate) => status.insert("certificate".into(), certificate.clone()),
                None => status.remove("certificate"),
            };
        }
        stamp_conditions(new, old, now);
    }

    fn validate(&self, request: &Value) -> Vec<FieldError> {
        let mut problems = Vec::new();
        if let Err(error) = request_of(request) {
            let given = request.pointer("/spec/request").unwrap_or(&Value::Null);
            problems.push(FieldError::invalid("spec.request", given, &error.to_string()));
        }
        problems.extend(usage_problems(&usages_of(request)));
        problems.extend(signer_name::problems(signer_of(request)));
        if let Some(seconds) = request.pointer("/spec/expirationSeconds").and_then(Value::as_i64)
            && seconds < SHORTEST
        {
            let detail = "may not specify a duration less than 600 seconds (10 minutes)";
            problems.push(FieldError::invalid("spec.expirationSeconds", &seconds.into(), detail));
        }
        problems.extend(conditions::problems(request));
        problems.extend(conditions::certificate_problem(request));
        problems
    }

    fn validate_part(&self, subresource: &str, new: &Value, old: &Value) -> Vec<FieldError> {
        let mut problems = self.validate(new);
        problems.extend(conditions::change_problems(subresource, new, old));
        problems
    }

    fn selectable(&self, request: &Value, field: &str) -> Option<String> {
        (field == "spec.signerName").then(|| signer_of(request).to_owned())
    }

    fn unknown_field(&self, field: &str) -> String {
        format!("field label not supported: {field}")
    }
}

fn usage_problems(usages: &[&str]) -> Vec<FieldError> {
    let mut problems = Vec::new();
    if usages.is_empty() {
        problems.push(FieldError::required("spec.usages", ""));
    }
    for (index, usage) in usages.iter().enumerate().filter(|(_, usage)| !USAGES.contains(usage)) {
        problems.push(FieldError::unsupported(format!("spec.usages[{index}]"), usage, &USAGES));
    }
    let mut seen = HashSet::new();
    for (index, usage) in usages.iter().enumerate() {
        if !seen.insert(usage) {
            problems.push(FieldError::duplicate(format!("spec.usages[{index}]"), usage));
        }
    }
    problems
}
