//! What a definition calls its objects.
//!
//! Mirrors `ValidateCustomResourceDefinitionNames` in
//! `k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go`.

use serde_json::Value;

use crate::apiserver::json::{list, text};
use crate::apiserver::status::FieldError;
use crate::apiserver::validation::dns_1035_label;

const MIXED_CASE: &str = "may have mixed case, but should otherwise match: ";

/// What is wrong with `spec.names`.
pub(super) fn problems(names: &Value) -> Vec<FieldError> {
    let mut problems = Vec::new();
    for field in ["plural", "singular", "kind", "listKind"] {
        if text(names, &format!("/{field}")).is_empty() {
            problems.push(FieldError::required(format!("spec.names.{field}"), ""));
        }
    }
    for field in ["plural", "singular"] {
        problems.extend(label_problem(&format!("spec.names.{field}"), text(names, &format!("/{field}")), ""));
    }
    for field in ["kind", "listKind"] {
        problems.extend(label_problem(&format!("spec.names.{field}"), text(names, &format!("/{field}")), MIXED_CASE));
    }
    let several = |field: &'static str| list(names.get(field)).filter_map(Value::as_str).enumerate();
    for (index, name) in several("shortNames") {
        problems.extend(label_problem(&format!("spec.names.shortNames[{index}]"), name, ""));
    }
    let list_kind = text(names, "/listKind");
    if !list_kind.is_empty() && text(names, "/kind") == list_kind {
        let why = "kind and listKind may not be the same";
        problems.push(FieldError::invalid_text("spec.names.listKind", list_kind, why));
    }
    for (index, name) in several("categories") {
        problems.extend(label_problem(&format!("spec.names.categories[{index}]"), name, ""));
    }
    problems
}

/// What is wrong with a name that must be a label if it is given; with words before it, its case is not looked at.
pub(super) fn label_problem(field: &str, name: &str, before: &str) -> Option<FieldError> {
    let looked_at = if before.is_empty() { name.to_owned() } else { name.to_lowercase() };
    let wrong = dns_1035_label(&looked_at);
    let is_wrong = !name.is_empty() && !wrong.is_empty();
    is_wrong.then(|| FieldError::invalid_text(field, name, &format!("{before}{}", wrong.join(","))))
}
