//! Namespaces.
//!
//! Mirrors `pkg/registry/core/namespace/strategy.go`.

use serde_json::{Value, json};

use super::super::Strategy;
use super::super::call::metadata_text;
use crate::apiserver::validation::NameRule;

const NAME_LABEL: &str = "kubernetes.io/metadata.name";

pub(super) struct Namespace;

impl Strategy for Namespace {
    fn name_rule(&self) -> NameRule {
        NameRule::Label
    }

    fn returns_deleted(&self) -> bool {
        true
    }

    fn default(&self, namespace: &mut Value) {
        set_name_label(namespace);
    }

    fn adds_fields(&self) -> bool {
        true
    }

    fn prepare_create(&self, namespace: &mut Value) {
        set_name_label(namespace);
        let mut finalizers: Vec<Value> =
            namespace.pointer("/spec/finalizers").and_then(Value::as_array).cloned().unwrap_or_default();
        if !finalizers.contains(&json!("kubernetes")) {
            finalizers.push(json!("kubernetes"));
        }
        if let Some(map) = namespace.as_object_mut() {
            map.insert("spec".into(), json!({"finalizers": finalizers}));
            map.insert("status".into(), json!({"phase": "Active"}));
        }
    }

    fn prepare_update(&self, new: &mut Value, old: &Value) {
        if let Some(map) = new.as_object_mut() {
            for field in ["spec", "status"] {
                map.insert(field.into(), old.get(field).cloned().unwrap_or_default());
            }
        }
        set_name_label(new);
    }

    fn selectable(&self, namespace: &Value, field: &str) -> Option<String> {
        (field == "status.phase" || field == "name").then(|| match field {
            "name" => metadata_text(namespace, "name").to_owned(),
            _ => namespace.pointer("/status/phase").and_then(Value::as_str).unwrap_or_default().to_owned(),
        })
    }

    fn unknown_field(&self, field: &str) -> String {
        format!("field label not supported: {field}")
    }
}

/// Every namespace carries its own name as a label, whatever was asked for.
fn set_name_label(namespace: &mut Value) {
    let name = metadata_text(namespace, "name").to_owned();
    if let Some(metadata) = namespace.get_mut("metadata").and_then(Value::as_object_mut).filter(|_| !name.is_empty()) {
        let labels = metadata.entry("labels").or_insert_with(|| json!({}));
        if let Some(labels) = labels.as_object_mut() {
            labels.insert(NAME_LABEL.into(), name.into());
        }
    }
}
