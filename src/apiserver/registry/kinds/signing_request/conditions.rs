//! The status of a request: its conditions, and the certificate.
//!
//! Mirrors `validateConditions` and `validateCertificateSigningRequestUpdate` in
//! `pkg/apis/certificates/validation/validation.go`.

use std::collections::HashSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use crate::apiserver::signing_requests::{conditions_of, has_condition};
use crate::apiserver::status::{FieldError, GoQuoted};
use crate::apiserver::x509::{CERTIFICATE, blocks};

const CONDITIONS: &str = "status.conditions";
const DECIDED: [&str; 3] = ["Approved", "Denied", "Failed"];

/// Everything that is wrong with the conditions by themselves.
pub(super) fn problems(request: &Value) -> Vec<FieldError> {
    let (mut problems, mut seen) = (Vec::new(), HashSet::new());
    let (mut approved, mut denied) = (false, false);
    for (index, condition) in conditions_of(request).iter().enumerate() {
        let place = format!("{CONDITIONS}[{index}]");
        let text = |field: &str| condition.get(field).and_then(Value::as_str).unwrap_or_default();
        let (of, status) = (text("type"), text("status"));
        if of.is_empty() {
            problems.push(FieldError::required(format!("{place}.type"), ""));
        }
        let supported: &[&str] = if DECIDED.contains(&of) { &["True"] } else { &["False", "True", "Unknown"] };
        if status.is_empty() {
            problems.push(FieldError::required(format!("{place}.status"), ""));
        } else if !supported.contains(&status) {
            problems.push(FieldError::unsupported(format!("{place}.status"), status, supported));
        }
        approved |= of == "Approved";
        denied |= of == "Denied";
        if approved && denied && (of == "Approved" || of == "Denied") {
            let detail = "Approved and Denied conditions are mutually exclusive";
            problems.push(FieldError::invalid_text(CONDITIONS, of, detail));
        }
        if !seen.insert(of) {
            problems.push(FieldError::duplicate(format!("{place}.type"), of));
        }
    }
    problems
}

/// What is wrong with the certificate, if it is there.
pub(super) fn certificate_problem(request: &Value) -> Option<FieldError> {
    let encoded = certificate(request)?;
    let text = STANDARD.decode(encoded).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let blocks = blocks(&text);
    let why = match blocks.iter().find(|(label, _)| *label != CERTIFICATE) {
        Some((label, _)) => format!("only CERTIFICATE PEM blocks are allowed, found {:?}", GoQuoted(label)),
        None if blocks.is_empty() => "must contain at least one CERTIFICATE PEM block".to_owned(),
        None => return None,
    };
    Some(FieldError::invalid_text("status.certificate", "<certificate data>", &why))
}

/// What is wrong with the difference between two states. Decisions come through `approval` and stay, certificates through
/// `status`.
pub(super) fn change_problems(subresource: &str, new: &Value, old: &Value) -> Vec<FieldError> {
    let mut problems = Vec::new();
    let forbidden = |what: &str, of: &str| {
        FieldError::forbidden(CONDITIONS, &format!("updates may not {what} a condition of type {of:?}"))
    };
    for of in DECIDED.iter().filter(|of| has_condition(old, of) && !has_condition(new, of)) {
        problems.push(forbidden("remove", of));
    }
    if subresource == "approval" {
        return problems;
    }
    for of in ["Approved", "Denied"] {
        let condition = |request| {
            conditions_of(request).iter().find(|condition| condition.get("type").and_then(Value::as_str) == Some(of))
        };
        match (condition(old), condition(new)) {
            (None, Some(_)) => problems.push(forbidden("add", of)),
            (Some(before), Some(after)) if before != after => problems.push(forbidden("modify", of)),
            _ => {}
        }
    }
    if certificate(old).is_some() && certificate(old) != certificate(new) {
        let detail = "updates may not modify existing certificate content";
        problems.push(FieldError::forbidden("status.certificate", detail));
    }
    problems
}

fn certificate(request: &Value) -> Option<&str> {
    request.pointer("/status/certificate").and_then(Value::as_str).filter(|text| !text.is_empty())
}
