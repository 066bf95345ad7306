//! Roles and `ClusterRoles`.
//!
//! Mirrors `pkg/apis/rbac/validation/validation.go` (`ValidateRole`, `ValidateClusterRole`, `ValidatePolicyRule`).

use serde_json::Value;

use super::super::Strategy;
use crate::apiserver::status::FieldError;
use crate::apiserver::validation::{NameRule, label_value, qualified_name};

pub(super) struct Role {
    pub cluster: bool,
}

impl Strategy for Role {
    fn name_rule(&self) -> NameRule {
        NameRule::PathSegment
    }

    fn create_on_update(&self) -> bool {
        true
    }

    fn validate(&self, role: &Value) -> Vec<FieldError> {
        let mut problems = Vec::new();
        for (index, rule) in role.get("rules").and_then(Value::as_array).into_iter().flatten().enumerate() {
            problems.extend(validate_rule(rule, &format!("rules[{index}]"), self.cluster));
        }
        if let Some(rule) = role.get("aggregationRule") {
            problems.extend(validate_aggregation(rule));
        }
        problems
    }
}

fn validate_rule(rule: &Value, field: &str, cluster: bool) -> Vec<FieldError> {
    let given = |name: &str| rule.get(name).and_then(Value::as_array).is_some_and(|list| !list.is_empty());
    let mut problems = Vec::new();
    if !given("verbs") {
        problems.push(FieldError::required(format!("{field}.verbs"), "verbs must contain at least one value"));
    }
    if given("nonResourceURLs") {
        let urls = rule.get("nonResourceURLs").unwrap_or(&Value::Null);
        let mut refuse = |why| problems.push(FieldError::invalid(format!("{field}.nonResourceURLs"), urls, why));
        if !cluster {
            refuse("namespaced rules cannot apply to non-resource URLs");
        }
        if given("apiGroups") || given("resources") || given("resourceNames") {
            refuse("rules cannot apply to both regular resources and non-resource URLs");
        }
        return problems;
    }
    for (name, detail) in [
        ("apiGroups", "resource rules must supply at least one api group"),
        ("resources", "resource rules must supply at least one resource"),
    ] {
        if !given(name) {
            problems.push(FieldError::required(format!("{field}.{name}"), detail));
        }
    }
    problems
}

fn validate_aggregation(rule: &Value) -> Vec<FieldError> {
    let field = "aggregationRule.clusterRoleSelectors";
    let selectors = rule.get("clusterRoleSelectors").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    if selectors.is_empty() {
        let detail = "at least one clusterRoleSelector required if aggregationRule is non-nil";
        return vec![FieldError::required(field, detail)];
    }
    let mut problems = Vec::new();
    for (index, selector) in selectors.iter().enumerate() {
        let field = format!("{field}[{index}]");
        let found = validate_selector(selector, &field);
        if !found.is_empty() {
            problems.extend(found);
            // The server prints the selector it could not make, not the one it was given.
            problems.push(FieldError::invalid(field, &Value::Null, "invalid label selector."));
        }
    }
    problems
}

fn validate_selector(selector: &Value, field: &str) -> Vec<FieldError> {
    let mut problems = Vec::new();
    let labels_field = format!("{field}.matchLabels");
    for (key, value) in selector.get("matchLabels").and_then(Value::as_object).into_iter().flatten() {
        let value = value.as_str().unwrap_or_default();
        problems.extend(qualified_name(key).iter().map(|detail| FieldError::invalid_text(&labels_field, key, detail)));
        problems.extend(label_value(value).iter().map(|detail| FieldError::invalid_text(&labels_field, value, detail)));
    }
    let expressions = selector.get("matchExpressions").and_then(Value::as_array);
    for (index, expression) in expressions.into_iter().flatten().enumerate() {
        problems.extend(validate_requirement(expression, &format!("{field}.matchExpressions[{index}]")));
    }
    problems
}

fn validate_requirement(expression: &Value, field: &str) -> Vec<FieldError> {
    let text = |name: &str| expression.get(name).and_then(Value::as_str).unwrap_or_default();
    let values = expression.get("values").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let mut problems = Vec::new();
    match text("operator") {
        "In" | "NotIn" if values.is_empty() => problems.push(FieldError::required(
            format!("{field}.values"),
            "must be specified when `operator` is 'In' or 'NotIn'",
        )),
        "Exists" | "DoesNotExist" if !values.is_empty() => problems.push(FieldError::forbidden(
            format!("{field}.values"),
            "may not be specified when `operator` is 'Exists' or 'DoesNotExist'",
        )),
        "In" | "NotIn" | "Exists" | "DoesNotExist" => {}
        other => {
            problems.push(FieldError::invalid_text(
                format!("{field}.operator"),
                other,
                "not a valid selector operator",
            ));
        }
    }
    let key = text("key");
    let key_field = format!("{field}.key");
    problems.extend(qualified_name(key).iter().map(|detail| FieldError::invalid_text(&key_field, key, detail)));
    for (index, value) in values.iter().enumerate() {
        let value = value.as_str().unwrap_or_default();
        let value_field = format!("{field}.values[{index}]");
        problems.extend(label_value(value).iter().map(|detail| FieldError::invalid_text(&value_field, value, detail)));
    }
    problems
}
