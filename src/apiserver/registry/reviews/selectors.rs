//! The selectors that access reviews carry.
//!
//! Mirrors `validateSelectorAttributes` of `pkg/apis/authorization/validation/validation.go` and
//! `pkg/registry/authorization/util/helpers.go`.

use serde_json::Value;

use crate::apiserver::selector::{FieldSelector, LabelSelector};
use crate::apiserver::status::FieldError;

/// What is wrong with the form of a selector.
pub(super) fn problems(selector: &Value, field: &str) -> Vec<FieldError> {
    let raw = selector.get("rawSelector").and_then(Value::as_str).unwrap_or_default();
    let requirements = selector.get("requirements").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let mut problems = Vec::new();
    match (raw.is_empty(), requirements.is_empty()) {
        (false, false) => problems.push(FieldError::invalid_text(
            format!("{field}.rawSelector"),
            raw,
            "may not specified at the same time as requirements",
        )),
        (true, true) => problems.push(FieldError::required(
            format!("{field}.requirements"),
            &format!("when {field} is specified, requirements or rawSelector is required"),
        )),
        _ => {}
    }
    for (index, requirement) in requirements.iter().enumerate() {
        let at = format!("{field}.requirements[{index}]");
        let text = |name: &str| requirement.get(name).and_then(Value::as_str).unwrap_or_default();
        let has_values = requirement.get("values").and_then(Value::as_array).is_some_and(|values| !values.is_empty());
        if text("key").is_empty() {
            problems.push(FieldError::required(format!("{at}.key"), "must be specified"));
        }
        match text("operator") {
            "In" | "NotIn" if !has_values => problems.push(FieldError::required(
                format!("{at}.values"),
                "must be specified when `operator` is 'In' or 'NotIn'",
            )),
            "Exists" | "DoesNotExist" if has_values => problems.push(FieldError::forbidden(
                format!("{at}.values"),
                "may not be specified when `operator` is 'Exists' or 'DoesNotExist'",
            )),
            _ => {}
        }
    }
    problems
}

/// Complaints about the selectors of resource attributes that authorizers cannot use, or only in part.
pub(super) fn errors(resource: &Value) -> Vec<String> {
    let mut errors = Vec::new();
    for (name, is_field) in [("fieldSelector", true), ("labelSelector", false)] {
        let Some(selector) = resource.get(name) else { continue };
        let raw = selector.get("rawSelector").and_then(Value::as_str).unwrap_or_default();
        let requirements = selector.get("requirements").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let (bad, all) = if requirements.is_empty() {
            let parsed =
                if is_field { FieldSelector::parse(raw).map(drop) } else { LabelSelector::parse(raw).map(drop) };
            (usize::from(parsed.is_err()), 1)
        } else {
            (requirements.iter().filter(|requirement| !is_usable(requirement, is_field)).count(), requirements.len())
        };
        let how = if bad == all { "ignored" } else { "partially ignored" };
        if bad > 0 {
            errors.push(format!("spec.resourceAttributes.{name} {how} due to parse error"));
        }
    }
    errors
}

/// What authorizers can use of the field selector of resource attributes.
pub(super) fn fields(resource: &Value) -> FieldSelector {
    let Some(selector) = resource.get("fieldSelector") else { return FieldSelector::default() };
    let requirements = selector.get("requirements").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    if requirements.is_empty() {
        let raw = selector.get("rawSelector").and_then(Value::as_str).unwrap_or_default();
        return FieldSelector::parse(raw).unwrap_or_default();
    }
    let mut fields = FieldSelector::default();
    for requirement in requirements.iter().filter(|requirement| is_usable(requirement, true)) {
        let text = |pointer: &str| requirement.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
        fields.add(text("/key"), text("/operator") == "In", text("/values/0"));
    }
    fields
}

/// Whether a requirement can be turned into one that authorizers understand; fields know only equality.
fn is_usable(requirement: &Value, is_field: bool) -> bool {
    let values = requirement.get("values").and_then(Value::as_array).map_or(0, Vec::len);
    match requirement.get("operator").and_then(Value::as_str).unwrap_or_default() {
        "In" | "NotIn" => !is_field || values == 1,
        "Exists" | "DoesNotExist" => !is_field,
        _ => false,
    }
}
