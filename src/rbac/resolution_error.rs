//! What is said when a binding applies but its role cannot be found.
//!
//! Such errors never decide anything: they are gathered, forgotten if another binding allows, and worded otherwise.

use std::collections::HashSet;
use std::fmt;

use super::quote::Quoted;
use super::types::{RoleKind, RoleRef};

/// A role reference that leads nowhere. Displays as the listers of the API server word it, resource in the singular.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ResolutionError {
    role_ref: RoleRef,
}

impl ResolutionError {
    /// The error of a reference that was looked up without success.
    pub(super) fn new(role_ref: RoleRef) -> Self {
        Self { role_ref }
    }

    /// The reference that could not be followed.
    pub fn role_ref(&self) -> &RoleRef {
        &self.role_ref
    }

    /// The text inside a request for `resource` (plural), where the storage, not a lister, is asked: whatever kind of
    /// role is missing, the resource of the request is named. Used by the escalation check.
    pub fn text_in_request(&self, resource: &str) -> String {
        match self.role_ref.kind {
            RoleKind::Other(_) => self.to_string(),
            RoleKind::Role | RoleKind::ClusterRole => not_found(resource, &self.role_ref.name),
        }
    }
}

impl fmt::Display for ResolutionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.role_ref.kind {
            RoleKind::Role => f.write_str(&not_found("role", &self.role_ref.name)),
            RoleKind::ClusterRole => f.write_str(&not_found("clusterrole", &self.role_ref.name)),
            RoleKind::Other(kind) => write!(f, "unsupported role reference kind: {}", Quoted(kind)),
        }
    }
}

impl std::error::Error for ResolutionError {}

fn not_found(resource: &str, name: &str) -> String {
    format!("{resource}.rbac.authorization.k8s.io {} not found", Quoted(name))
}

/// The text of several errors together, as Go's aggregate words it: duplicates are dropped; then nothing for none, the
/// text itself for one, `[e1, e2]` in first-seen order for more. Mirrors `k8s.io/apimachinery/pkg/util/errors`.
pub fn aggregate_text(texts: impl IntoIterator<Item = String>) -> String {
    let mut seen = HashSet::new();
    let distinct: Vec<String> = texts.into_iter().filter(|text| seen.insert(text.clone())).collect();
    match distinct.as_slice() {
        [only] => only.clone(),
        [] => String::new(),
        several => format!("[{}]", several.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wording() {
        for (kind, listed, in_request) in [
            (
                "Role",
                r#"role.rbac.authorization.k8s.io "x" not found"#,
                r#"roles.rbac.authorization.k8s.io "x" not found"#,
            ),
            (
                "ClusterRole",
                r#"clusterrole.rbac.authorization.k8s.io "x" not found"#,
                r#"roles.rbac.authorization.k8s.io "x" not found"#,
            ),
            ("Rolle", r#"unsupported role reference kind: "Rolle""#, r#"unsupported role reference kind: "Rolle""#),
        ] {
            let error = ResolutionError::new(RoleRef { kind: kind.into(), name: "x".into() });
            assert_eq!(error.to_string(), listed);
            assert_eq!(error.text_in_request("roles"), in_request);
        }
    }

    #[test]
    fn several_errors_are_bracketed_and_distinct() {
        let text = |texts: &[&str]| aggregate_text(texts.iter().map(ToString::to_string));
        assert_eq!(text(&[]), "");
        assert_eq!(text(&["a", "a"]), "a");
        assert_eq!(text(&["b", "a", "b"]), "[b, a]");
    }
}
