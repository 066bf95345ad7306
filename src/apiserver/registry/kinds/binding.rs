//! `RoleBindings` and `ClusterRoleBindings`.
//!
//! Mirrors `pkg/apis/rbac/v1/defaults.go` and `pkg/apis/rbac/validation/validation.go` (`ValidateRoleBinding`,
//! `ValidateRoleBindingSubject` and their cluster-wide twins).

use serde_json::{Value, json};

use super::super::Strategy;
use crate::apiserver::status::FieldError;
use crate::apiserver::validation::{NameRule, dns_subdomain, path_segment};

const GROUP: &str = "rbac.authorization.k8s.io";

pub(super) struct Binding {
    pub cluster: bool,
}

impl Strategy for Binding {
    fn name_rule(&self) -> NameRule {
        NameRule::PathSegment
    }

    fn create_on_update(&self) -> bool {
        true
    }

    fn default(&self, binding: &mut Value) {
        if let Some(role) = binding.get_mut("roleRef").and_then(Value::as_object_mut)
            && role.get("apiGroup").and_then(Value::as_str).is_none_or(str::is_empty)
        {
            role.insert("apiGroup".into(), GROUP.into());
        }
        for subject in binding.get_mut("subjects").and_then(Value::as_array_mut).into_iter().flatten() {
            let defaulted = matches!(subject.get("kind").and_then(Value::as_str), Some("User" | "Group"));
            if let Some(map) = subject.as_object_mut().filter(|map| defaulted && !map.contains_key("apiGroup")) {
                map.insert("apiGroup".into(), GROUP.into());
            }
        }
    }

    fn validate(&self, binding: &Value) -> Vec<FieldError> {
        let mut problems = self.validate_role_ref(binding.get("roleRef").unwrap_or(&Value::Null));
        for (index, subject) in binding.get("subjects").and_then(Value::as_array).into_iter().flatten().enumerate() {
            problems.extend(self.validate_subject(subject, &format!("subjects[{index}]")));
        }
        problems
    }

    fn validate_update(&self, new: &Value, old: &Value) -> Vec<FieldError> {
        let mut problems = self.validate(new);
        let role = new.get("roleRef").unwrap_or(&Value::Null);
        if Some(role) != old.get("roleRef") {
            let shown = json!({"APIGroup": role.get("apiGroup"), "Kind": role.get("kind"), "Name": role.get("name")});
            problems.push(FieldError::invalid("roleRef", &shown, "cannot change roleRef"));
        }
        problems
    }
}

impl Binding {
    fn validate_role_ref(&self, role: &Value) -> Vec<FieldError> {
        let text = |name: &str| role.get(name).and_then(Value::as_str).unwrap_or_default();
        let mut problems = Vec::new();
        if text("apiGroup") != GROUP {
            problems.push(FieldError::unsupported("roleRef.apiGroup", text("apiGroup"), &[GROUP]));
        }
        let kinds: &[&str] = if self.cluster { &["ClusterRole"] } else { &["Role", "ClusterRole"] };
        if !kinds.contains(&text("kind")) {
            problems.push(FieldError::unsupported("roleRef.kind", text("kind"), kinds));
        }
        let name = text("name");
        if name.is_empty() {
            problems.push(FieldError::required("roleRef.name", ""));
        } else {
            let details = path_segment(name, false);
            problems.extend(details.iter().map(|detail| FieldError::invalid_text("roleRef.name", name, detail)));
        }
        problems
    }

    fn validate_subject(&self, subject: &Value, field: &str) -> Vec<FieldError> {
        let text = |name: &str| subject.get(name).and_then(Value::as_str).unwrap_or_default();
        let (name, group) = (text("name"), text("apiGroup"));
        let mut problems = Vec::new();
        if name.is_empty() {
            problems.push(FieldError::required(format!("{field}.name"), ""));
        }
        match text("kind") {
            "ServiceAccount" => {
                if !name.is_empty() {
                    let details = dns_subdomain(name);
                    let field = format!("{field}.name");
                    problems.extend(details.iter().map(|detail| FieldError::invalid_text(&field, name, detail)));
                }
                if !group.is_empty() {
                    problems.push(FieldError::unsupported(format!("{field}.apiGroup"), group, &[""]));
                }
                if self.cluster && text("namespace").is_empty() {
                    problems.push(FieldError::required(format!("{field}.namespace"), ""));
                }
            }
            "User" | "Group" => {
                if group != GROUP {
                    problems.push(FieldError::unsupported(format!("{field}.apiGroup"), group, &[GROUP]));
                }
            }
            other => {
                let kinds = ["ServiceAccount", "User", "Group"];
                problems.push(FieldError::unsupported(format!("{field}.kind"), other, &kinds));
            }
        }
        problems
    }
}
