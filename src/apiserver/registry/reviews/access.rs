//! `SubjectAccessReview` and its kin: may somebody do something?
//!
//! Mirrors `pkg/registry/authorization/*/rest.go` and `pkg/apis/authorization/validation/validation.go`.

use serde_json::{Map, Value, json};

use super::super::Call;
use super::selectors;
use super::user::user_of;
use crate::apiserver::Failure;
use crate::apiserver::status::{FieldError, Status, Subject};
use crate::rbac::{Attributes, ResourceTarget, Target, UserInfo};

/// `SubjectAccessReview`.
pub(super) fn subject(call: &Call<'_>, review: &Value) -> Result<Value, Failure> {
    let spec = review.get("spec").unwrap_or(&Value::Null);
    let mut problems = attribute_problems(spec);
    problems.extend(subject_problems(spec));
    problems.extend(metadata_problem(review, "must be empty", |_| false));
    refuse(call, &problems)?;
    decide(call, review, &user_of(spec))
}

/// `LocalSubjectAccessReview`: the same, confined to a namespace.
pub(super) fn local_subject(call: &Call<'_>, review: &Value) -> Result<Value, Failure> {
    let spec = review.get("spec").unwrap_or(&Value::Null);
    let mut problems = attribute_problems(spec);
    problems.extend(subject_problems(spec));
    problems.extend(metadata_problem(review, "must be empty except for namespace", |field| field == "namespace"));
    let namespace = spec.pointer("/resourceAttributes/namespace").and_then(Value::as_str).unwrap_or_default();
    if spec.get("resourceAttributes").is_some() && namespace != call.namespace {
        let field = "spec.resourceAttributes.namespace";
        problems.push(FieldError::invalid_text(field, namespace, "must match metadata.namespace"));
    }
    if let Some(attributes) = spec.get("nonResourceAttributes") {
        let shown = go_attributes(attributes);
        problems.push(FieldError::invalid("spec.nonResourceAttributes", &shown, "disallowed on this kind of request"));
    }
    refuse(call, &problems)?;
    decide(call, review, &user_of(spec))
}

/// `SelfSubjectAccessReview`: the same about whoever asks.
pub(super) fn self_subject(call: &Call<'_>, review: &Value) -> Result<Value, Failure> {
    let spec = review.get("spec").unwrap_or(&Value::Null);
    let mut problems = attribute_problems(spec);
    problems.extend(metadata_problem(review, "must be empty", |_| false));
    refuse(call, &problems)?;
    decide(call, review, call.user)
}

/// Reviews have neither kind nor name in their refusals.
fn refuse(call: &Call<'_>, problems: &[FieldError]) -> Result<(), Failure> {
    if problems.is_empty() {
        return Ok(());
    }
    Err(Status::invalid(Subject { group: &call.resource.group, kind: "", name: "" }, problems).into())
}

fn decide(call: &Call<'_>, review: &Value, user: &UserInfo) -> Result<Value, Failure> {
    let spec = review.get("spec").unwrap_or(&Value::Null);
    let part = |field: &str| spec.get(field).unwrap_or(&Value::Null);
    let (resource, url) = (part("resourceAttributes"), part("nonResourceAttributes"));
    let text = |part: &'_ Value, field: &str| part.get(field).and_then(Value::as_str).unwrap_or_default().to_owned();
    let field = |name: &str| text(resource, name);
    let (namespace, group, version, name) = (field("namespace"), field("group"), field("version"), field("name"));
    let (kind, subresource, path) = (field("resource"), field("subresource"), text(url, "path"));
    let (verb, target) = if resource.is_object() {
        let version = if version.is_empty() { "*" } else { &version };
        let target = ResourceTarget {
            namespace: &namespace,
            group: &group,
            version,
            resource: &kind,
            subresource: &subresource,
            name: &name,
        };
        (field("verb"), Target::Resource(target))
    } else {
        (text(url, "verb"), Target::Path(&path))
    };
    let attributes = Attributes { verb: &verb, target };
    let fields = selectors::fields(resource);
    let verdict = call.server.authorizer.decide_selected(call.server.store.as_ref(), user, &attributes, &fields)?;

    let mut status = Map::new();
    status.insert("allowed".into(), verdict.allowed.into());
    if !verdict.reason.is_empty() {
        status.insert("reason".into(), verdict.reason.into());
    }
    let errors = selectors::errors(resource);
    if !errors.is_empty() {
        status.insert("evaluationError".into(), errors.join("; ").into());
    }
    let metadata = match call.namespace {
        "" => json!({}),
        namespace => json!({"namespace": namespace}),
    };
    let mut answer = review.clone();
    if let Some(map) = answer.as_object_mut() {
        map.insert("metadata".into(), metadata);
        map.insert("status".into(), Value::Object(status));
    }
    Ok(answer)
}

fn attribute_problems(spec: &Value) -> Vec<FieldError> {
    match (spec.get("resourceAttributes"), spec.get("nonResourceAttributes")) {
        (Some(_), Some(url)) => vec![FieldError::invalid(
            "spec.nonResourceAttributes",
            &go_attributes(url),
            "cannot be specified in combination with resourceAttributes",
        )],
        (None, None) => vec![FieldError::invalid(
            "spec.resourceAttributes",
            &Value::Null,
            "exactly one of nonResourceAttributes or resourceAttributes must be specified",
        )],
        (Some(resource), None) => ["fieldSelector", "labelSelector"]
            .into_iter()
            .filter_map(|name| Some((name, resource.get(name)?)))
            .flat_map(|(name, selector)| selectors::problems(selector, &format!("spec.resourceAttributes.{name}")))
            .collect(),
        (None, Some(_)) => Vec::new(),
    }
}

fn subject_problems(spec: &Value) -> Option<FieldError> {
    let has_user = spec.get("user").and_then(Value::as_str).is_some_and(|user| !user.is_empty());
    let has_groups = spec.get("groups").and_then(Value::as_array).is_some_and(|groups| !groups.is_empty());
    let detail = "at least one of user or group must be specified";
    (!has_user && !has_groups).then(|| FieldError::invalid_text("spec.user", "", detail))
}

/// Reviews may carry no metadata besides what the server wipes by itself.
fn metadata_problem(review: &Value, detail: &str, allowed: impl Fn(&str) -> bool) -> Option<FieldError> {
    const WIPED: [&str; 6] =
        ["uid", "creationTimestamp", "deletionTimestamp", "deletionGracePeriodSeconds", "selfLink", "managedFields"];
    let metadata = review.get("metadata").and_then(Value::as_object)?;
    let left = metadata.iter().filter(|(field, _)| !WIPED.contains(&field.as_str()));
    let left: Map<String, Value> = left.map(|(field, value)| (field.clone(), value.clone())).collect();
    if left.keys().all(|field| allowed(field)) {
        return None;
    }
    Some(FieldError::invalid("metadata", &Value::Object(left), detail))
}

/// Attributes of a path under Go's own field names, as messages show them.
fn go_attributes(attributes: &Value) -> Value {
    let text = |field: &str| attributes.get(field).and_then(Value::as_str).unwrap_or_default();
    json!({"Path": text("path"), "Verb": text("verb")})
}
