//! Custom resource definitions: names, versions and schemas.
//!
//! Mirrors `ValidateCustomResourceDefinition` in `k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go`, the
//! defaults in `v1/defaults.go`, and what the controllers of names and of establishing say at once.

mod names;
mod schema;

use serde_json::{Value, json};

use super::super::Strategy;
use super::super::call::metadata_text;
use super::{advance_generation, start_generation};
use crate::apiserver::json::{list, text};
use crate::apiserver::status::FieldError;
use crate::apiserver::validation::dns_subdomain;

const APPROVAL: &str = "api-approved.kubernetes.io";

pub(super) struct Definition;

impl Strategy for Definition {
    fn default(&self, definition: &mut Value) {
        let kind = text(definition, "/spec/names/kind").to_owned();
        if let Some(map) =
            definition.pointer_mut("/spec/names").and_then(Value::as_object_mut).filter(|_| !kind.is_empty())
        {
            map.entry("singular").or_insert_with(|| kind.to_lowercase().into());
            map.entry("listKind").or_insert_with(|| format!("{kind}List").into());
        }
        if let Some(spec) = definition.get_mut("spec").and_then(Value::as_object_mut) {
            spec.entry("conversion").or_insert_with(|| json!({"strategy": "None"}));
        }
    }

    fn prepare_create(&self, definition: &mut Value) {
        let names = definition.pointer("/spec/names").cloned().unwrap_or_default();
        let time = metadata_text(definition, "creationTimestamp").to_owned();
        let condition = |of: &str, reason: &str, message: &str| json!({"type": of, "status": "True", "reason": reason, "message": message, "lastTransitionTime": time});
        let status = json!({
            "acceptedNames": names,
            "conditions": [
                condition("NamesAccepted", "NoConflicts", "no conflicts found"),
                condition("Established", "InitialNamesAccepted", "the initial names have been accepted"),
            ],
            "storedVersions": stored_versions(definition).collect::<Vec<Value>>(),
        });
        if let Some(map) = definition.as_object_mut() {
            map.insert("status".into(), status);
        }
        start_generation(definition);
    }

    fn prepare_update(&self, new: &mut Value, old: &Value) {
        let Some(mut status) = old.get("status").cloned() else { return };
        let stored: Vec<Value> = stored_versions(new).collect();
        if let Some(known) = status.get_mut("storedVersions").and_then(Value::as_array_mut) {
            let added: Vec<Value> = stored.into_iter().filter(|version| !known.contains(version)).collect();
            known.extend(added);
        }
        if let (Some(status), Some(names)) = (status.as_object_mut(), new.pointer("/spec/names")) {
            status.insert("acceptedNames".into(), names.clone());
        }
        if let Some(map) = new.as_object_mut() {
            map.insert("status".into(), status);
        }
        advance_generation(new, old);
    }

    fn validate(&self, definition: &Value) -> Vec<FieldError> {
        let mut problems = Vec::new();
        let (group, plural) = (text(definition, "/spec/group"), text(definition, "/spec/names/plural"));
        let (name, wanted) = (metadata_text(definition, "name"), format!("{plural}.{group}"));
        if name != wanted {
            let detail = "must be spec.names.plural+\".\"+spec.group";
            problems.push(FieldError::invalid_text("metadata.name", name, detail));
        }
        problems.extend(problems_of_group(definition, group));
        let scope = text(definition, "/spec/scope");
        match scope {
            "Cluster" | "Namespaced" => {}
            "" => problems.push(FieldError::required("spec.scope", "")),
            _ => problems.push(FieldError::unsupported("spec.scope", scope, &["Cluster", "Namespaced"])),
        }
        problems.extend(problems_of_versions(definition));
        problems.extend(names::problems(definition.pointer("/spec/names").unwrap_or(&Value::Null)));
        problems.extend(schema::problems(definition));
        problems
    }

    fn validate_update(&self, new: &Value, old: &Value) -> Vec<FieldError> {
        let mut problems = self.validate(new);
        for field in ["scope", "names/kind", "group", "names/plural"] {
            let pointer = format!("/spec/{field}");
            if new.pointer(&pointer) != old.pointer(&pointer) {
                let shown = text(new, &pointer);
                let field = format!("spec.{}", field.replace('/', "."));
                problems.push(FieldError::invalid_text(field, shown, "field is immutable"));
            }
        }
        let versions: Vec<&str> = list(new.pointer("/spec/versions")).map(|version| text(version, "/name")).collect();
        for (index, stored) in list(old.pointer("/status/storedVersions")).filter_map(Value::as_str).enumerate() {
            if !versions.contains(&stored) {
                let detail = format!(
                    "missing from spec.versions; {stored} was previously a storage version, and must remain in spec.versions until a storage migration ensures no data remains persisted in {stored} and removes {stored} from status.storedVersions"
                );
                problems.push(FieldError::invalid_text(format!("status.storedVersions[{index}]"), stored, &detail));
            }
        }
        problems
    }

    fn warnings(&self, new: &Value, old: Option<&Value>) -> Vec<String> {
        let is_news = old.is_none_or(|old| old.get("spec") != new.get("spec"));
        if is_news && schema::has_rules(new) {
            return vec!["rbacsim does not evaluate x-kubernetes-validations: their rules refuse nothing here".into()];
        }
        Vec::new()
    }
}

/// The versions that objects are kept in.
fn stored_versions(definition: &Value) -> impl Iterator<Item = Value> {
    let stored =
        list(definition.pointer("/spec/versions")).filter(|version| version.get("storage") == Some(&true.into()));
    stored.filter_map(|version| version.get("name").cloned())
}

fn problems_of_group(definition: &Value, group: &str) -> Vec<FieldError> {
    let mut problems = Vec::new();
    let wrong = dns_subdomain(group);
    if group.is_empty() {
        problems.push(FieldError::required("spec.group", ""));
    } else if !wrong.is_empty() {
        problems.push(FieldError::invalid_text("spec.group", group, &wrong.join(",")));
    } else if !group.contains('.') {
        let why = "should be a domain with at least one dot";
        problems.push(FieldError::invalid_text("spec.group", group, why));
    }
    let is_protected =
        ["k8s.io", "kubernetes.io"].iter().any(|domain| group == *domain || group.ends_with(&format!(".{domain}")));
    let approval =
        definition.pointer("/metadata/annotations").and_then(|all| all.get(APPROVAL)).and_then(Value::as_str);
    if is_protected && approval.unwrap_or_default().is_empty() {
        let why = format!(
            "protected groups must have approval annotation \"{APPROVAL}\", see https://github.com/kubernetes/enhancements/pull/1111"
        );
        problems.push(FieldError::required(format!("metadata.annotations[{APPROVAL}]"), &why));
    }
    problems
}

fn problems_of_versions(definition: &Value) -> Vec<FieldError> {
    let mut problems = Vec::new();
    let versions: Vec<&Value> = list(definition.pointer("/spec/versions")).collect();
    let is_on = |version: &Value, field: &str| version.get(field) == Some(&Value::Bool(true));
    let mut known = Vec::new();
    for (index, version) in versions.iter().enumerate() {
        let name = text(version, "/name");
        problems.extend(names::label_problem(&format!("spec.versions[{index}].name"), name, ""));
        if is_on(version, "served") && version.pointer("/schema/openAPIV3Schema").is_none() {
            let field = format!("spec.versions[{index}].schema.openAPIV3Schema");
            problems.push(FieldError::required(field, "schemas are required"));
        }
        known.push(name);
    }
    known.sort_unstable();
    known.dedup();
    let shown = definition.pointer("/spec/versions").cloned().unwrap_or_default();
    if known.len() != versions.len() {
        problems.push(FieldError::invalid("spec.versions", &shown, "must contain unique version names"));
    }
    if versions.iter().filter(|version| is_on(version, "storage")).count() != 1 {
        let detail = "must have exactly one version marked as storage version";
        problems.push(FieldError::invalid("spec.versions", &shown, detail));
    }
    problems
}
