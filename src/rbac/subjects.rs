//! Does a subject of a binding name this user?
//!
//! Mirrors `appliesTo` of `pkg/registry/rbac/validation/rule.go`. The subject's API group plays no part.

use super::types::{Binding, Subject, SubjectKind};
use super::user::UserInfo;

/// What the user name of every service account starts with.
pub const SERVICE_ACCOUNT_PREFIX: &str = "system:serviceaccount:";

/// The first subject of the binding that names the user, which is the one a reason mentions.
pub fn applying_subject<'b>(binding: &'b Binding, user: &UserInfo) -> Option<&'b Subject> {
    binding.subjects.iter().find(|subject| match subject.kind {
        SubjectKind::User => subject.name == user.name,
        SubjectKind::Group => user.groups.contains(&subject.name),
        SubjectKind::ServiceAccount => names_service_account(subject, binding, &user.name),
        SubjectKind::Other(_) => false,
    })
}

/// The namespace a service account subject of the binding lives in: its own, else the binding's; empty if neither has
/// one, and then the subject applies to nobody.
pub fn service_account_namespace<'b>(subject: &'b Subject, binding: &'b Binding) -> &'b str {
    if subject.namespace.is_empty() { binding.namespace.as_deref().unwrap_or_default() } else { &subject.namespace }
}

fn names_service_account(subject: &Subject, binding: &Binding, user_name: &str) -> bool {
    let namespace = service_account_namespace(subject, binding);
    !namespace.is_empty()
        && user_name
            .strip_prefix(SERVICE_ACCOUNT_PREFIX)
            .and_then(|rest| rest.strip_prefix(namespace))
            .and_then(|rest| rest.strip_prefix(':'))
            == Some(subject.name.as_str())
}

#[cfg(test)]
mod tests {
    use super::super::types::{RoleKind, RoleRef};
    use super::*;

    fn applies(kind: &str, name: &str, namespace: &str, binding_namespace: Option<&str>) -> bool {
        let binding = Binding {
            name: "b".into(),
            namespace: binding_namespace.map(Into::into),
            role_ref: RoleRef { kind: RoleKind::ClusterRole, name: "r".into() },
            subjects: vec![Subject { kind: kind.into(), name: name.into(), namespace: namespace.into() }],
        };
        let user = UserInfo {
            name: "system:serviceaccount:ns:sa".into(),
            groups: vec!["team".into(), String::new()],
            ..UserInfo::default()
        };
        applying_subject(&binding, &user).is_some()
    }

    #[test]
    fn kinds_names_and_namespaces() {
        for (kind, name, namespace, binding_namespace, expected) in [
            ("User", "system:serviceaccount:ns:sa", "", None, true),
            ("User", "system:serviceaccount:ns:sa", "elsewhere", None, true),
            ("User", "sa", "ns", None, false),
            ("Group", "team", "", None, true),
            ("Group", "Team", "", None, false),
            ("Group", "", "", None, true),
            ("ServiceAccount", "sa", "ns", None, true),
            ("ServiceAccount", "sa", "other", Some("ns"), false),
            ("ServiceAccount", "sa", "", Some("ns"), true),
            ("ServiceAccount", "sa", "", Some("other"), false),
            ("ServiceAccount", "sa", "", None, false),
            ("ServiceAccount", "system:serviceaccount:ns:sa", "ns", None, false),
            ("user", "system:serviceaccount:ns:sa", "", None, false),
        ] {
            let case = format!("{kind} {namespace}/{name} in {binding_namespace:?}");
            assert_eq!(applies(kind, name, namespace, binding_namespace), expected, "{case}");
        }
    }
}
