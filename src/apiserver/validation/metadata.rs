//! What every object's `metadata` must satisfy.

use serde_json::{Map, Value};

use super::names::{NameRule, dns_label, label_value, qualified_name};
use crate::apiserver::status::FieldError;

const ANNOTATIONS_LIMIT: usize = 256 * 1024;

/// Problems of a new object's metadata (`ValidateObjectMetaAccessor`).
pub fn validate_metadata(metadata: &Map<String, Value>, rule: NameRule, namespaced: bool) -> Vec<FieldError> {
    let text = |field: &str| metadata.get(field).and_then(Value::as_str).unwrap_or_default();
    let mut problems = Vec::new();
    let (name, prefix, namespace) = (text("name"), text("generateName"), text("namespace"));
    let invalid = |field: &str, value: &str, details: Vec<String>| -> Vec<FieldError> {
        details.iter().map(|detail| FieldError::invalid_text(format!("metadata.{field}"), value, detail)).collect()
    };
    if !prefix.is_empty() {
        problems.extend(invalid("generateName", prefix, rule.problems(prefix, true)));
    }
    if name.is_empty() {
        problems.push(FieldError::required("metadata.name", "name or generateName is required"));
    } else {
        problems.extend(invalid("name", name, rule.problems(name, false)));
    }
    if namespaced {
        if namespace.is_empty() {
            problems.push(FieldError::required("metadata.namespace", ""));
        } else {
            problems.extend(invalid("namespace", namespace, dns_label(namespace)));
        }
    }
    if let Some(generation) = metadata.get("generation").filter(|number| number.as_i64().is_some_and(i64::is_negative))
    {
        problems.push(FieldError::invalid("metadata.generation", generation, "must be greater than or equal to 0"));
    }
    problems.extend(validate_shared(metadata));
    problems
}

/// Problems of a changed object's metadata (`ValidateObjectMetaAccessorUpdate`).
pub fn validate_metadata_update(new: &Map<String, Value>, old: &Map<String, Value>) -> Vec<FieldError> {
    let mut problems = validate_shared(new);
    let being_deleted = old.contains_key("deletionTimestamp");
    if being_deleted {
        let finalizers = |metadata: &Map<String, Value>| -> Vec<Value> {
            metadata.get("finalizers").and_then(Value::as_array).cloned().unwrap_or_default()
        };
        let before = finalizers(old);
        let added: Vec<Value> = finalizers(new).into_iter().filter(|finalizer| !before.contains(finalizer)).collect();
        if !added.is_empty() {
            let detail = format!(
                "no new finalizers can be added if the object is being deleted, found new finalizers {}",
                go_set(&added)
            );
            problems.push(FieldError::forbidden("metadata.finalizers", &detail));
        }
    }
    for field in ["name", "namespace", "uid"] {
        if new.get(field) != old.get(field) {
            let value = new.get(field).cloned().unwrap_or_default();
            problems.push(FieldError::invalid(format!("metadata.{field}"), &value, "field is immutable"));
        }
    }
    problems
}

fn go_set(values: &[Value]) -> String {
    let entries: Vec<String> = values.iter().map(|value| format!("{value}:sets.Empty{{}}")).collect();
    format!("sets.Set[string]{{{}}}", entries.join(", "))
}

/// Labels, annotations, owner references and finalizers.
fn validate_shared(metadata: &Map<String, Value>) -> Vec<FieldError> {
    let mut problems = validate_labels(metadata.get("labels"), "metadata.labels");
    problems.extend(validate_annotations(metadata.get("annotations")));
    problems.extend(validate_owners(metadata.get("ownerReferences")));
    for (index, finalizer) in metadata.get("finalizers").and_then(Value::as_array).into_iter().flatten().enumerate() {
        let text = finalizer.as_str().unwrap_or_default();
        let field = format!("metadata.finalizers[{index}]");
        problems.extend(qualified_name(text).iter().map(|detail| FieldError::invalid_text(&field, text, detail)));
        if qualified_name(text).is_empty() && !text.contains('/') && !STANDARD_FINALIZERS.contains(&text) {
            let detail = "name is neither a standard finalizer name nor is it fully qualified";
            problems.push(FieldError::invalid_text(&field, text, detail));
        }
    }
    problems
}

const STANDARD_FINALIZERS: [&str; 3] = ["kubernetes", "orphan", "foregroundDeletion"];

/// Problems of a map of labels.
pub fn validate_labels(labels: Option<&Value>, field: &str) -> Vec<FieldError> {
    let mut problems = Vec::new();
    for (key, value) in labels.and_then(Value::as_object).into_iter().flatten() {
        let value = value.as_str().unwrap_or_default();
        problems.extend(qualified_name(key).iter().map(|detail| FieldError::invalid_text(field, key, detail)));
        problems.extend(label_value(value).iter().map(|detail| FieldError::invalid_text(field, value, detail)));
    }
    problems
}

fn validate_annotations(annotations: Option<&Value>) -> Vec<FieldError> {
    let mut problems = Vec::new();
    let mut size = 0;
    for (key, value) in annotations.and_then(Value::as_object).into_iter().flatten() {
        // Keys of annotations are judged in lower case.
        let details = qualified_name(&key.to_lowercase());
        problems.extend(details.iter().map(|detail| FieldError::invalid_text("metadata.annotations", key, detail)));
        size += key.len() + value.as_str().map_or(0, str::len);
    }
    if size > ANNOTATIONS_LIMIT {
        problems.push(FieldError::too_long("metadata.annotations", ANNOTATIONS_LIMIT));
    }
    problems
}

/// Owner references as Go writes them.
fn shown_owners(owners: Option<&Value>) -> String {
    let owners = owners.and_then(Value::as_array).into_iter().flatten().map(|owner| {
        let fields = ["apiVersion", "kind", "name", "uid", "controller", "blockOwnerDeletion"];
        let fields = fields.iter().filter_map(|name| Some(format!("\"{name}\":{}", owner.get(*name)?)));
        format!("{{{}}}", fields.collect::<Vec<String>>().join(","))
    });
    format!("[{}]", owners.collect::<Vec<String>>().join(","))
}

fn validate_owners(owners: Option<&Value>) -> Vec<FieldError> {
    let mut problems = Vec::new();
    let mut controller: Option<String> = None;
    for owner in owners.and_then(Value::as_array).into_iter().flatten() {
        let text = |field: &str| owner.get(field).and_then(Value::as_str).unwrap_or_default();
        // The server names no index here.
        let field = "metadata.ownerReferences";
        for (name, detail) in [
            ("apiVersion", "version must not be empty"),
            ("kind", "must not be empty"),
            ("name", "must not be empty"),
            ("uid", "must not be empty"),
        ] {
            if text(name).is_empty() {
                problems.push(FieldError::invalid_text(format!("{field}.{name}"), "", detail));
            }
        }
        if owner.get("controller") == Some(&Value::Bool(true)) {
            let this = format!("{}/{}", text("kind"), text("name"));
            if let Some(first) = &controller {
                let detail = format!(
                    "Only one reference can have Controller set to true. Found \"true\" in references for {first} and {this}"
                );
                problems.push(FieldError::invalid_shown("metadata.ownerReferences", &shown_owners(owners), &detail));
            }
            controller.get_or_insert(this);
        }
    }
    problems
}
