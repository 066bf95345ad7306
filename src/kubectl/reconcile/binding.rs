//! Bindings: subjects compared as they are written, and the role that cannot change.
//!
//! Mirrors `reconcile_rolebindings.go`.

use serde_json::Value;

use super::role::{joined, set};
use super::{Operation, Plan, Removal, metadata};

pub(super) fn create(expected: &Value) -> Plan {
    Plan {
        operation: Operation::Create,
        object: expected.clone(),
        missing_subjects: subjects(expected),
        ..Plan::default()
    }
}

pub(super) fn update(existing: &Value, expected: &Value, removal: Removal) -> Plan {
    if !is_same(existing.get("roleRef"), expected.get("roleRef"), &["apiGroup", "kind", "name"]) {
        return Plan {
            operation: Operation::Recreate,
            is_protected: metadata::is_protected(existing),
            object: expected.clone(),
            ..Plan::default()
        };
    }
    let mut plan = metadata::start(existing, expected);
    let (present, wanted) = (subjects(existing), subjects(expected));
    plan.missing_subjects = without(&wanted, &present);
    plan.extra_subjects = without(&present, &wanted);
    if !removal.subjects {
        plan.extra_subjects.clear();
    }
    if !plan.missing_subjects.is_empty() || !plan.extra_subjects.is_empty() {
        let subjects = if removal.subjects {
            Value::Array(wanted)
        } else {
            joined(existing.get("subjects"), plan.missing_subjects.clone())
        };
        set(&mut plan.object, "subjects", subjects);
        plan.update();
    }
    plan
}

fn subjects(binding: &Value) -> Vec<Value> {
    binding.get("subjects").and_then(Value::as_array).cloned().unwrap_or_default()
}

fn without(subjects: &[Value], others: &[Value]) -> Vec<Value> {
    let is_other = |subject: &Value| {
        others.iter().any(|other| is_same(Some(other), Some(subject), &["kind", "apiGroup", "name", "namespace"]))
    };
    subjects.iter().filter(|subject| !is_other(subject)).cloned().collect()
}

/// Whether all fields are equal; one that is missing is empty.
fn is_same(left: Option<&Value>, right: Option<&Value>, fields: &[&str]) -> bool {
    let text = |value: Option<&Value>, field: &str| {
        value.and_then(|value| value.get(field)).and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    fields.iter().all(|field| text(left, field) == text(right, field))
}
