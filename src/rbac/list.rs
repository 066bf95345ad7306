//! What may this user do? All rules that reach a user, as a `SelfSubjectRulesReview` and the escalation check see them.
//!
//! Mirrors `RulesFor` of `pkg/registry/rbac/validation/rule.go`. Nothing is merged, sorted or de-duplicated here, and
//! URLs in the rules of a `RoleBinding` are listed although they have no effect, because the API server lists them.

use super::resolution_error::ResolutionError;
use super::resolve::applicable;
use super::source::RuleSource;
use super::types::PolicyRule;
use super::user::UserInfo;

/// All rules of all bindings that apply to the user in the namespace (empty for the cluster scope alone), in the
/// order of the bindings, and the errors of those whose role could not be found, possibly repeated.
pub fn rules_for<S: RuleSource + ?Sized>(
    source: &S,
    user: &UserInfo,
    namespace: &str,
) -> (Vec<PolicyRule>, Vec<ResolutionError>) {
    let mut rules = Vec::new();
    let mut errors = Vec::new();
    for found in applicable(source, user, namespace) {
        match found.rules {
            Ok(found) => rules.extend_from_slice(found),
            Err(error) => errors.push(error),
        }
    }
    (rules, errors)
}

#[cfg(test)]
mod tests {
    use super::super::types::{Binding, RoleKind, RoleRef, Subject, SubjectKind};
    use super::super::world::World;
    use super::*;

    #[test]
    fn lists_cluster_rules_first_and_keeps_repetitions_and_errors() {
        let binding = |name: &str, namespace: Option<&str>, kind: RoleKind| Binding {
            name: name.into(),
            namespace: namespace.map(Into::into),
            role_ref: RoleRef { kind, name: "r".into() },
            subjects: vec![Subject { kind: SubjectKind::User, name: "u".into(), namespace: String::new() }],
        };
        let rules = |verb: &str| vec![PolicyRule { verbs: vec![verb.into()], ..PolicyRule::default() }];
        let bindings = [
            binding("a", Some("ns"), RoleKind::Role),
            binding("z", None, RoleKind::ClusterRole),
            binding("b", Some("ns"), RoleKind::ClusterRole),
            binding("c", Some("ns"), "Rolle".into()),
        ];
        let world = World::new(bindings, [("ns".into(), "r".into(), rules("get"))], [("r".into(), rules("list"))]);
        let user = UserInfo { name: "u".into(), ..UserInfo::default() };
        let (found, errors) = rules_for(&world, &user, "ns");
        assert_eq!(found, [rules("list"), rules("get"), rules("list")].concat());
        assert_eq!(errors.len(), 1);
        assert_eq!(rules_for(&world, &user, ""), (rules("list"), Vec::new()));
    }
}
