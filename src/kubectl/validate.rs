//! What kubectl checks itself before it sends an object: kinds that cannot be patched are not validated by the server.
//!
//! Mirrors `k8s.io/kubectl/pkg/util/openapi` and `pkg/validation`, for the kinds of the field. Must not judge values.

use serde_json::Value;

use crate::apiserver::discovery::split_api_version;
use crate::apiserver::schema::{Shape, Type, shape_of};

/// Fields that the published schema demands, by type.
const REQUIRED: [(&str, &str); 6] = [
    ("TokenReview", "spec"),
    ("TokenReviewSpec", "token"),
    ("SubjectAccessReview", "spec"),
    ("LocalSubjectAccessReview", "spec"),
    ("SelfSubjectAccessReview", "spec"),
    ("SelfSubjectRulesReview", "spec"),
];

/// Everything that is wrong with a review by its published schema; nothing for other kinds.
pub fn schema_problems(object: &Value) -> Vec<String> {
    let text = |field: &str| object.get(field).and_then(Value::as_str).unwrap_or_default();
    let ((group, _), kind) = (split_api_version(text("apiVersion")), text("kind"));
    if group != "authentication.k8s.io" && group != "authorization.k8s.io" {
        return Vec::new();
    }
    let package = format!("io.k8s.api.{}.v1", group.split('.').next().unwrap_or_default());
    let mut problems = Vec::new();
    check(object, shape_of(group, kind), kind, &package, &mut problems);
    problems
}

fn check(object: &Value, shape: &'static Shape, path: &str, package: &str, problems: &mut Vec<String>) {
    let Some(map) = object.as_object() else { return };
    let place = |name: &str| {
        if name == "ObjectMeta" { "io.k8s.apimachinery.pkg.apis.meta.v1".to_owned() } else { package.to_owned() }
    };
    let of = format!("{}.{}", place(shape.name), shape.name);
    for (name, value) in map {
        match shape.fields.iter().find(|field| field.name == name) {
            None if shape.open => {}
            None => problems.push(format!("ValidationError({path}): unknown field \"{name}\" in {of}")),
            Some(field) => check_value(value, &field.of, &format!("{path}.{name}"), package, problems),
        }
    }
    for (_, field) in REQUIRED.iter().filter(|(of, field)| *of == shape.name && !map.contains_key(*field)) {
        problems.push(format!("ValidationError({path}): missing required field \"{field}\" in {of}"));
    }
}

fn check_value(value: &Value, of: &'static Type, path: &str, package: &str, problems: &mut Vec<String>) {
    match (of, value) {
        (Type::Object(shape), Value::Object(_)) => check(value, shape, path, package, problems),
        (Type::List(item), Value::Array(values)) => {
            for (index, value) in values.iter().enumerate() {
                check_value(value, item, &format!("{path}[{index}]"), package, problems);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn reviews_are_held_against_their_schema() {
        let review =
            |spec: Value| json!({"apiVersion": "authentication.k8s.io/v1", "kind": "TokenReview", "spec": spec});
        assert!(schema_problems(&review(json!({"token": "t"}))).is_empty());
        assert_eq!(
            schema_problems(&review(json!({"colour": "red"}))),
            [
                "ValidationError(TokenReview.spec): unknown field \"colour\" in io.k8s.api.authentication.v1.TokenReviewSpec",
                "ValidationError(TokenReview.spec): missing required field \"token\" in io.k8s.api.authentication.v1.TokenReviewSpec",
            ]
        );
        assert!(schema_problems(&json!({"apiVersion": "v1", "kind": "Pod", "colour": 1})).is_empty());
    }
}
