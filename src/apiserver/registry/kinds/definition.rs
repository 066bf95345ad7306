//! Custom resource definitions: enough of them that their resources are served.
//!
//! Mirrors the parts of `k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation` that concern names.

use serde_json::{Value, json};

use super::super::Strategy;
use super::super::call::metadata_text;
use crate::apiserver::status::FieldError;

pub(super) struct Definition;

impl Strategy for Definition {
    fn default(&self, definition: &mut Value) {
        let names = definition.pointer("/spec/names").cloned().unwrap_or_default();
        let kind = names.get("kind").and_then(Value::as_str).unwrap_or_default().to_owned();
        if let Some(map) = definition.pointer_mut("/spec/names").and_then(Value::as_object_mut) {
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
        let versions = definition.pointer("/spec/versions").and_then(Value::as_array).into_iter().flatten();
        let stored: Vec<Value> = versions
            .filter(|version| version.get("storage") == Some(&Value::Bool(true)))
            .filter_map(|version| version.get("name").cloned())
            .collect();
        let status = json!({
            "acceptedNames": names,
            "conditions": [
                condition("NamesAccepted", "NoConflicts", "no conflicts found"),
                condition("Established", "InitialNamesAccepted", "the initial names have been accepted"),
            ],
            "storedVersions": stored,
        });
        if let Some(map) = definition.as_object_mut() {
            map.insert("status".into(), status);
        }
    }

    fn prepare_update(&self, new: &mut Value, old: &Value) {
        if let (Some(map), Some(status)) = (new.as_object_mut(), old.get("status")) {
            map.insert("status".into(), status.clone());
        }
    }

    fn validate(&self, definition: &Value) -> Vec<FieldError> {
        let text = |pointer: &str| definition.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
        let (group, plural) = (text("/spec/group"), text("/spec/names/plural"));
        let mut problems = Vec::new();
        let (name, wanted) = (metadata_text(definition, "name"), format!("{plural}.{group}"));
        if name != wanted {
            let detail = "must be spec.names.plural+\".\"+spec.group";
            problems.push(FieldError::invalid_text("metadata.name", name, detail));
        }
        for (field, pointer) in [
            ("spec.group", "/spec/group"),
            ("spec.scope", "/spec/scope"),
            ("spec.names.plural", "/spec/names/plural"),
            ("spec.names.kind", "/spec/names/kind"),
        ] {
            if text(pointer).is_empty() {
                problems.push(FieldError::required(field, ""));
            }
        }
        let scope = text("/spec/scope");
        if !scope.is_empty() && scope != "Namespaced" && scope != "Cluster" {
            problems.push(FieldError::unsupported("spec.scope", scope, &["Cluster", "Namespaced"]));
        }
        let versions = definition.pointer("/spec/versions").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        if versions.iter().filter(|version| version.get("storage") == Some(&Value::Bool(true))).count() != 1 {
            let detail = "must have exactly one version marked as storage version";
            problems.push(FieldError::invalid("spec.versions", &json!(versions), detail));
        }
        problems
    }
}
