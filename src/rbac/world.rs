//! The roles and bindings of a whole cluster in memory, indexed by subject.
//!
//! A question reads only the bindings filed under the user's own keys, so its cost does not grow with the world. The
//! world is built once and then only read.

use std::collections::BTreeMap;

use super::hash::NameMap;
use super::keys::{SubjectKey, binding_keys, subject_keys};
use super::source::RuleSource;
use super::types::{Binding, PolicyRule};
use super::user::UserInfo;

/// An in-memory [`RuleSource`].
#[derive(Clone, Debug, Default)]
pub struct World {
    cluster: Scope,
    namespaces: NameMap<String, Scope>,
}

/// What lives in one namespace, or at cluster scope.
#[derive(Clone, Debug, Default)]
struct Scope {
    /// In name order.
    bindings: Vec<Binding>,
    /// Positions in `bindings`, ascending.
    by_subject: NameMap<SubjectKey<'static>, Vec<usize>>,
    roles: NameMap<String, Vec<PolicyRule>>,
}

impl World {
    /// A world of these bindings, Roles (namespace, name, rules) and `ClusterRole`s (name, rules). Of objects with
    /// the same kind, namespace and name the last one stays.
    pub fn new(
        bindings: impl IntoIterator<Item = Binding>,
        roles: impl IntoIterator<Item = (String, String, Vec<PolicyRule>)>,
        cluster_roles: impl IntoIterator<Item = (String, Vec<PolicyRule>)>,
    ) -> Self {
        let mut world = Self::default();
        world.cluster.roles.extend(cluster_roles);
        for (namespace, name, rules) in roles {
            world.namespaces.entry(namespace).or_default().roles.insert(name, rules);
        }
        let by_name: BTreeMap<(Option<String>, String), Binding> =
            bindings.into_iter().map(|binding| ((binding.namespace.clone(), binding.name.clone()), binding)).collect();
        for ((namespace, _), binding) in by_name {
            let scope = match namespace {
                None => &mut world.cluster,
                Some(namespace) => world.namespaces.entry(namespace).or_default(),
            };
            scope.push(binding);
        }
        world
    }
}

impl Scope {
    /// Files a binding whose name comes after all names already there.
    fn push(&mut self, binding: Binding) {
        let position = self.bindings.len();
        for key in binding_keys(&binding) {
            let positions = self.by_subject.entry(key.into_owned()).or_default();
            if positions.last() != Some(&position) {
                positions.push(position);
            }
        }
        self.bindings.push(binding);
    }

    fn bindings(&self, user: &UserInfo) -> Vec<&Binding> {
        let found = subject_keys(user).filter_map(|key| self.by_subject.get(&key));
        let mut positions: Vec<usize> = found.flatten().copied().collect();
        positions.sort_unstable();
        positions.dedup();
        positions.into_iter().filter_map(|position| self.bindings.get(position)).collect()
    }
}

impl RuleSource for World {
    fn bindings<'s>(&'s self, user: &UserInfo, namespace: Option<&str>) -> Vec<&'s Binding> {
        let scope = match namespace {
            None => Some(&self.cluster),
            Some(namespace) => self.namespaces.get(namespace),
        };
        scope.map(|scope| scope.bindings(user)).unwrap_or_default()
    }

    fn role(&self, namespace: &str, name: &str) -> Option<&[PolicyRule]> {
        self.namespaces.get(namespace)?.roles.get(name).map(Vec::as_slice)
    }

    fn cluster_role(&self, name: &str) -> Option<&[PolicyRule]> {
        self.cluster.roles.get(name).map(Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use super::super::types::{RoleKind, RoleRef, Subject, SubjectKind};
    use super::*;

    /// A binding to users, or to groups where the name starts with `g`.
    fn binding(name: &str, namespace: Option<&str>, subjects: &[&str]) -> Binding {
        let subject = |name: &&str| Subject {
            kind: if name.starts_with('g') { SubjectKind::Group } else { SubjectKind::User },
            name: (*name).into(),
            namespace: String::new(),
        };
        Binding {
            name: name.into(),
            namespace: namespace.map(Into::into),
            role_ref: RoleRef { kind: RoleKind::ClusterRole, name: "r".into() },
            subjects: subjects.iter().map(subject).collect(),
        }
    }

    #[test]
    fn finds_the_bindings_of_a_scope_once_and_in_name_order() {
        let bindings = [
            binding("c", None, &["u", "u", "v", "g"]),
            binding("a", None, &["g"]),
            binding("b", None, &["v"]),
            binding("a", Some("ns"), &["v"]),
            binding("a", Some("ns"), &["u"]),
        ];
        let world = World::new(bindings, [], []);
        let names = |name: &str, scope| {
            let user = UserInfo { name: name.into(), groups: vec!["g".into(), "g".into()], ..UserInfo::default() };
            world.bindings(&user, scope).iter().map(|binding| binding.name.clone()).collect::<Vec<_>>()
        };
        assert_eq!(names("u", None), ["a", "c"]);
        assert_eq!(names("v", None), ["a", "b", "c"]);
        assert_eq!(names("u", Some("ns")), ["a"]);
        assert!(names("v", Some("ns")).is_empty(), "the later binding of the same name stays");
        assert!(names("u", Some("elsewhere")).is_empty());
    }

    #[test]
    fn roles_are_found_by_scope_and_name() {
        let rules = |verb: &str| vec![PolicyRule { verbs: vec![verb.into()], ..PolicyRule::default() }];
        let world = World::new([], [("ns".into(), "r".into(), rules("get"))], [("r".into(), rules("list"))]);
        assert_eq!(world.role("ns", "r"), Some(rules("get").as_slice()));
        assert_eq!(world.cluster_role("r"), Some(rules("list").as_slice()));
        assert_eq!(world.role("", "r"), None);
        assert_eq!(world.role("ns", "x"), None);
    }
}
