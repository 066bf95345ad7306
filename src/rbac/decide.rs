//! May this user do that? The decision, with everything needed to say why.
//!
//! Mirrors `Authorize` of `plugin/pkg/auth/authorizer/rbac/rbac.go`. RBAC never denies: it allows or has no opinion.
//! Reasons are worded only when asked for, so that deciding formats nothing.

use std::fmt;

use super::attributes::Attributes;
use super::matching::allows;
use super::quote::Quoted;
use super::resolution_error::{ResolutionError, aggregate_text};
use super::resolve::applicable;
use super::source::RuleSource;
use super::subjects::service_account_namespace;
use super::types::{Binding, PolicyRule, Subject, SubjectKind};
use super::user::UserInfo;

/// The answer of RBAC.
#[derive(Clone, Debug)]
pub enum Decision<'s> {
    /// A rule allows the request.
    Allow(Grant<'s>),
    /// No rule allows it. The errors are those of applicable bindings whose role could not be found, in the order met,
    /// possibly repeated.
    NoOpinion(Vec<ResolutionError>),
}

/// What allowed a request. Displays as `KIND "BINDING" of KIND "ROLE" to KIND "SUBJECT"`, in which a `RoleBinding`
/// and a service account are named `NAME/NAMESPACE`.
#[derive(Clone, Copy, Debug)]
pub struct Grant<'s> {
    /// The binding through which the rule reached the user.
    pub binding: &'s Binding,
    /// Its first subject that names the user.
    pub subject: &'s Subject,
    /// The first rule of its role that allows the request.
    pub rule: &'s PolicyRule,
}

/// Decides a request: the first rule that allows ends the search, `ClusterRoleBinding`s before `RoleBinding`s, each
/// in name order. The outcome `Allow` or not does not depend on any order.
pub fn decide<'s, S: RuleSource + ?Sized>(source: &'s S, user: &UserInfo, attributes: &Attributes<'_>) -> Decision<'s> {
    source.decide(user, attributes)
}

/// The decision, by a walk over all bindings that apply: what every source answers that has no shorter way.
pub fn walk<'s, S: RuleSource + ?Sized>(source: &'s S, user: &UserInfo, attributes: &Attributes<'_>) -> Decision<'s> {
    let mut errors = Vec::new();
    for found in applicable(source, user, attributes.namespace()) {
        match found.rules {
            Ok(rules) => {
                if let Some(rule) = rules.iter().find(|rule| allows(rule, attributes)) {
                    return Decision::Allow(Grant { binding: found.binding, subject: found.subject, rule });
                }
            }
            Err(error) => errors.push(error),
        }
    }
    Decision::NoOpinion(errors)
}

impl Decision<'_> {
    /// Whether the request is allowed.
    pub fn is_allowed(&self) -> bool {
        matches!(self, Self::Allow(_))
    }

    /// The reason as the API server words it: of an allow who got what from where, of a denial the roles that could not
    /// be found, and nothing if there are none.
    pub fn reason(&self) -> String {
        match self {
            Self::Allow(grant) => format!("RBAC: allowed by {grant}"),
            Self::NoOpinion(errors) if errors.is_empty() => String::new(),
            Self::NoOpinion(errors) => format!("RBAC: {}", aggregate_text(errors.iter().map(ToString::to_string))),
        }
    }
}

impl fmt::Display for Grant<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { binding, subject, .. } = self;
        match &binding.namespace {
            None => write!(f, "ClusterRoleBinding {}", Quoted(&binding.name))?,
            Some(namespace) => write!(f, "RoleBinding {}", Quoted(&format!("{}/{namespace}", binding.name)))?,
        }
        write!(f, " of {} {} to {} ", binding.role_ref.kind, Quoted(&binding.role_ref.name), subject.kind)?;
        if subject.kind == SubjectKind::ServiceAccount {
            let namespace = service_account_namespace(subject, binding);
            write!(f, "{}", Quoted(&format!("{}/{namespace}", subject.name)))
        } else {
            write!(f, "{}", Quoted(&subject.name))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::attributes::{ResourceTarget, Target};
    use super::super::types::RoleRef;
    use super::super::world::World;
    use super::*;

    fn binding(
        name: &str,
        namespace: Option<&str>,
        (role_kind, role): (&str, &str),
        subjects: &[(&str, &str)],
    ) -> Binding {
        let subject = |(kind, name): &(&str, &str)| Subject {
            kind: (*kind).into(),
            name: (*name).into(),
            namespace: String::new(),
        };
        Binding {
            name: name.into(),
            namespace: namespace.map(Into::into),
            role_ref: RoleRef { kind: role_kind.into(), name: role.into() },
            subjects: subjects.iter().map(subject).collect(),
        }
    }

    fn world() -> World {
        let rule = |verb: &str, resource: &str, url: &str| PolicyRule {
            verbs: vec![verb.into()],
            api_groups: vec![String::new()],
            resources: vec![resource.into()],
            non_resource_urls: vec![url.into()],
            ..PolicyRule::default()
        };
        let bindings = [
            binding("b1", Some("ns"), ("ClusterRole", "podget"), &[("ServiceAccount", "s1")]),
            binding("b2", Some("ns"), ("Role", "own"), &[("Robot", "u"), ("Group", "g1"), ("Group", "g2")]),
            binding("b3", None, ("ClusterRole", "podget"), &[("User", "u\"3")]),
            binding("lost", None, ("ClusterRole", "phantom"), &[("User", "u")]),
            binding("lost-2", None, ("ClusterRole", "phantom"), &[("User", "u")]),
            binding("odd", None, ("Role", "own"), &[("User", "odd")]),
            binding("rb", Some("ns"), ("Role", "ghost"), &[("User", "u")]),
        ];
        World::new(
            bindings,
            [("ns".into(), "own".into(), vec![rule("list", "pods", "/x"), rule("get", "pods", "/x")])],
            [("podget".into(), vec![rule("get", "pods", "/x")])],
        )
    }

    fn reason(user: &str, groups: &[&str], target: Target<'_>) -> (bool, String) {
        let groups = groups.iter().map(ToString::to_string).collect();
        let user = UserInfo { name: user.into(), groups, ..UserInfo::default() };
        let world = world();
        let decision = decide(&world, &user, &Attributes { verb: "get", target });
        (decision.is_allowed(), decision.reason())
    }

    #[test]
    fn reasons_are_worded_like_the_api_server() {
        let pods =
            |namespace| Target::Resource(ResourceTarget { namespace, resource: "pods", ..ResourceTarget::default() });
        let nodes =
            |namespace| Target::Resource(ResourceTarget { namespace, resource: "nodes", ..ResourceTarget::default() });
        let phantom = r#"clusterrole.rbac.authorization.k8s.io "phantom" not found"#;
        let ghost = r#"role.rbac.authorization.k8s.io "ghost" not found"#;
        let account = "system:serviceaccount:ns:s1";
        let by_b1 = r#"RBAC: allowed by RoleBinding "b1/ns" of ClusterRole "podget" to ServiceAccount "s1/ns""#;
        let by_b2 = r#"RBAC: allowed by RoleBinding "b2/ns" of Role "own" to Group "g1""#;
        let by_b3 = r#"RBAC: allowed by ClusterRoleBinding "b3" of ClusterRole "podget" to User "u\"3""#;
        for (user, groups, target, allowed, expected) in [
            (account, [""; 2], pods("ns"), true, by_b1.to_owned()),
            (account, [""; 2], pods("elsewhere"), false, String::new()),
            (account, [""; 2], Target::Path("/x"), false, String::new()),
            ("any", ["g2", "g1"], pods("ns"), true, by_b2.to_owned()),
            ("u\"3", [""; 2], pods("ns"), true, by_b3.to_owned()),
            ("u\"3", [""; 2], Target::Path("/x"), true, by_b3.to_owned()),
            ("u\"3", [""; 2], nodes(""), false, String::new()),
            ("u", ["g1", ""], pods("ns"), true, by_b2.to_owned()),
            ("u", [""; 2], pods(""), false, format!("RBAC: {phantom}")),
            ("u", [""; 2], nodes("ns"), false, format!("RBAC: [{phantom}, {ghost}]")),
            ("odd", [""; 2], pods("ns"), false, r#"RBAC: role.rbac.authorization.k8s.io "own" not found"#.to_owned()),
        ] {
            assert_eq!(reason(user, &groups, target), (allowed, expected), "{user} {groups:?} {target:?}");
        }
    }
}
