//! `auth reconcile`: what has to happen so that a role or binding grants what a manifest says.
//!
//! Mirrors `k8s.io/component-helpers/auth/rbac/reconciliation`. Pure: from the object that is there and the one that is
//! wanted to a [`Plan`]; carrying it out is the command's business.

mod binding;
mod metadata;
mod report;
mod role;

use serde_json::Value;

use crate::rbac::PolicyRule;

/// Whether what is there too much goes.
#[derive(Clone, Copy, Debug, Default)]
pub struct Removal {
    /// Rules that the manifest does not have.
    pub permissions: bool,
    /// Subjects that the manifest does not have.
    pub subjects: bool,
}

/// What has to happen to an object.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Operation {
    /// Nothing.
    #[default]
    None,
    /// It is not there.
    Create,
    /// It lacks something, or has too much.
    Update,
    /// A binding refers to another role, which cannot be changed.
    Recreate,
}

/// What has to happen, and why.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// What to do.
    pub operation: Operation,
    /// Whether the object that is there opted out: then nothing may be done.
    pub is_protected: bool,
    /// The object as it should be.
    pub object: Value,
    missing_rules: Vec<PolicyRule>,
    extra_rules: Vec<PolicyRule>,
    missing_subjects: Vec<Value>,
    extra_subjects: Vec<Value>,
}

impl Plan {
    /// Notes that the object that is there is not as it should be.
    fn update(&mut self) {
        self.operation = Operation::Update;
    }
}

/// Compares what is there with what is wanted.
pub fn plan(existing: Option<&Value>, expected: &Value, removal: Removal) -> Plan {
    let is_role = expected.get("kind").and_then(Value::as_str).is_some_and(|kind| kind.ends_with("Role"));
    match (existing, is_role) {
        (None, true) => role::create(expected),
        (None, false) => binding::create(expected),
        (Some(existing), true) => role::update(existing, expected, removal),
        (Some(existing), false) => binding::update(existing, expected, removal),
    }
}
