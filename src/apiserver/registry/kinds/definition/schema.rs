//! The schemas of a definition: they must be structural.
//!
//! Mirrors `ValidateCustomResourceDefinitionOpenAPISchema` in
//! `k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go` and `ValidateStructural` in
//! `pkg/apiserver/schema/validation.go`. Patterns, defaults and rules within schemas are not looked at.

use serde_json::Value;

use crate::apiserver::json::{list, text};
use crate::apiserver::status::FieldError;

const TYPES: [&str; 6] = ["array", "boolean", "integer", "number", "object", "string"];
const LIST_TYPES: [&str; 3] = ["atomic", "set", "map"];

/// Where a schema stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    Root,
    Field,
    Item,
    /// Within a logical form, where types are not repeated.
    Inner,
}

/// What is wrong with the schemas and subresources of all versions.
pub(super) fn problems(definition: &Value) -> Vec<FieldError> {
    let mut problems = Vec::new();
    let versions: Vec<&Value> = list(definition.pointer("/spec/versions")).collect();
    // What all versions have in common is looked at, and named, as one.
    let shared = |field: &str| versions.windows(2).all(|pair| matches!(pair, [a, b] if a.get(field) == b.get(field)));
    for (index, version) in versions.iter().enumerate() {
        let of_version = format!("spec.versions[{index}]");
        if let Some(schema) = version.pointer("/schema/openAPIV3Schema") {
            let is_shared = shared("schema");
            let place = if is_shared { "spec.validation".into() } else { format!("{of_version}.schema") };
            if !is_shared || index == 0 {
                look(schema, Level::Root, &format!("{place}.openAPIV3Schema"), &mut problems);
            }
        }
        if let Some(scale) = version.pointer("/subresources/scale") {
            let is_shared = shared("subresources");
            let place = if is_shared { "spec".into() } else { of_version };
            if !is_shared || index == 0 {
                problems.extend(problems_of_scale(scale, &format!("{place}.subresources.scale")));
            }
        }
    }
    problems
}

/// Whether any version has rules in CEL.
pub(super) fn has_rules(definition: &Value) -> bool {
    let schemas = list(definition.pointer("/spec/versions")).filter_map(|version| version.get("schema"));
    schemas.into_iter().any(crate::apiserver::registry::structural::has_rules)
}

fn look(schema: &Value, level: Level, field: &str, problems: &mut Vec<FieldError>) {
    let says = |name: &str| schema.get(name) == Some(&Value::Bool(true));
    let of = text(schema, "/type");
    if !of.is_empty() && !TYPES.contains(&of) {
        problems.push(FieldError::unsupported(format!("{field}.type"), of, &TYPES));
    }
    if says("uniqueItems") {
        let why = "uniqueItems cannot be set to true since the runtime complexity becomes quadratic";
        problems.push(FieldError::forbidden(format!("{field}.uniqueItems"), why));
    }
    let has_properties = schema.get("properties").and_then(Value::as_object).is_some_and(|all| !all.is_empty());
    let additional = schema.get("additionalProperties");
    if has_properties && additional.is_some_and(|additional| additional != &Value::Bool(true)) {
        let why = "additionalProperties and properties are mutual exclusive";
        problems.push(FieldError::forbidden(format!("{field}.additionalProperties"), why));
    }
    if of == "array" && schema.get("items").is_none() && level != Level::Inner {
        problems.push(FieldError::required(format!("{field}.items"), "must be specified"));
    }
    problems.extend(problems_of_list(schema, of, field));
    if level != Level::Inner {
        problems.extend(problem_of_type(schema, of, level, field));
    }
    let next = |level: Level| if level == Level::Inner { Level::Inner } else { Level::Field };
    for (name, schema) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        look(schema, next(level), &format!("{field}.properties[{name}]"), problems);
    }
    if let Some(schema) = additional.filter(|additional| additional.is_object()) {
        look(schema, next(level), &format!("{field}.additionalProperties"), problems);
    }
    if let Some(schema) = schema.get("items") {
        let level = if level == Level::Inner { Level::Inner } else { Level::Item };
        look(schema, level, &format!("{field}.items"), problems);
    }
    for form in ["allOf", "anyOf", "oneOf"] {
        for (index, schema) in list(schema.get(form)).enumerate() {
            look(schema, Level::Inner, &format!("{field}.{form}[{index}]"), problems);
        }
    }
    if let Some(schema) = schema.get("not") {
        look(schema, Level::Inner, &format!("{field}.not"), problems);
    }
}

fn problem_of_type(schema: &Value, of: &str, level: Level, field: &str) -> Option<FieldError> {
    let says = |name: &str| schema.get(name) == Some(&Value::Bool(true));
    let field = format!("{field}.type");
    if of.is_empty() && !says("x-kubernetes-int-or-string") && !says("x-kubernetes-preserve-unknown-fields") {
        let why = match level {
            Level::Root => "must not be empty at the root",
            Level::Item => "must not be empty for specified array items",
            Level::Field | Level::Inner => "must not be empty for specified object fields",
        };
        return Some(FieldError::required(field, why));
    }
    (level == Level::Root && of != "object").then(|| FieldError::invalid_text(field, of, "must be object at the root"))
}

fn problems_of_list(schema: &Value, of: &str, field: &str) -> Vec<FieldError> {
    let mut problems = Vec::new();
    let Some(list_type) = schema.get("x-kubernetes-list-type").and_then(Value::as_str) else { return problems };
    if of != "array" {
        let field = format!("{field}.type");
        let why = "must be array if x-kubernetes-list-type is specified";
        problems.push(if of.is_empty() {
            FieldError::required(field, why)
        } else {
            FieldError::invalid_text(field, of, why)
        });
    }
    if !LIST_TYPES.contains(&list_type) {
        problems.push(FieldError::unsupported(format!("{field}.x-kubernetes-list-type"), list_type, &LIST_TYPES));
    }
    if list_type == "map" && list(schema.get("x-kubernetes-list-map-keys")).next().is_none() {
        let why = "must not be empty if x-kubernetes-list-type is map";
        problems.push(FieldError::required(format!("{field}.x-kubernetes-list-map-keys"), why));
    }
    problems
}

fn problems_of_scale(scale: &Value, field: &str) -> Vec<FieldError> {
    let mut problems = Vec::new();
    for (name, within, where_it_is) in [
        ("specReplicasPath", &[".spec."][..], "under .spec"),
        ("statusReplicasPath", &[".status."], "under .status"),
        ("labelSelectorPath", &[".spec.", ".status."], "under either .spec or .status"),
    ] {
        let (path, field) = (text(scale, &format!("/{name}")), format!("{field}.{name}"));
        if path.is_empty() {
            problems.extend((name != "labelSelectorPath").then(|| FieldError::required(field, "")));
        } else if !within.iter().any(|within| path.starts_with(within)) {
            let why = format!("should be a json path {where_it_is}");
            problems.push(FieldError::invalid_text(field, path, &why));
        }
    }
    problems
}
