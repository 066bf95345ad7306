//! The roles and bindings of a whole cluster in memory, indexed by subject, their rules compiled.
//!
//! A question reads only what is filed under the user's own keys, and of that passes over what cannot matter without
//! looking at it, so its cost does not grow with the world. It allocates nothing. The world is built once and then only
//! read.

mod compiled;
mod index;

use std::collections::BTreeMap;

use super::attributes::Attributes;
use super::decide::{Decision, Grant, walk};
use super::hash::NameMap;
use super::resolution_error::ResolutionError;
use super::resolve::rules_of;
use super::source::RuleSource;
use super::subjects::applying_subject;
use super::types::{Binding, PolicyRule, RoleKind, RoleRef};
use super::user::UserInfo;
use compiled::{Compiled, CompiledRole, Wanted};
use index::{Filed, Index, MISSING, Posting};

/// An in-memory [`RuleSource`].
#[derive(Clone, Debug, Default)]
pub struct World {
    /// First those of the cluster, then namespace by namespace, in name order.
    bindings: Vec<Binding>,
    index: Index,
    roles: Vec<Role>,
    /// Positions of the `ClusterRole`s.
    cluster_roles: NameMap<String, u32>,
    /// Positions of the Roles, by namespace.
    namespaced_roles: NameMap<String, NameMap<String, u32>>,
    compiled: Compiled,
}

#[derive(Clone, Debug)]
struct Role {
    compiled: CompiledRole,
    rules: Vec<PolicyRule>,
}

/// What one scope says to a request.
enum Answer<'w> {
    /// The first binding that allows it, with the rule.
    Found(&'w Binding, &'w PolicyRule),
    /// Nothing, but a role is missing.
    Dangling,
    Nothing,
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
        for (name, rules) in cluster_roles {
            let position = world.add_role(rules);
            world.cluster_roles.insert(name, position);
        }
        for (namespace, name, rules) in roles {
            let position = world.add_role(rules);
            world.namespaced_roles.entry(namespace).or_default().insert(name, position);
        }
        let by_name: BTreeMap<(Option<String>, String), Binding> =
            bindings.into_iter().map(|binding| ((binding.namespace.clone(), binding.name.clone()), binding)).collect();
        world.bindings = by_name.into_values().collect();
        let roles = world.bindings.iter().map(|binding| {
            let namespace = binding.namespace.as_deref().unwrap_or_default();
            (binding, world.role_position(namespace, &binding.role_ref).unwrap_or(MISSING))
        });
        let index = Index::new(roles, &world.compiled, |role| world.role_at(role).map(|role| &role.compiled));
        world.index = index;
        world
    }

    fn add_role(&mut self, rules: Vec<PolicyRule>) -> u32 {
        let position = as_position(self.roles.len());
        let compiled = self.compiled.add(&rules);
        self.roles.push(Role { compiled, rules });
        position
    }

    fn role_position(&self, namespace: &str, role: &RoleRef) -> Option<u32> {
        match role.kind {
            RoleKind::Role => self.namespaced_roles.get(namespace)?.get(&role.name).copied(),
            RoleKind::ClusterRole => self.cluster_roles.get(&role.name).copied(),
            RoleKind::Other(_) => None,
        }
    }

    fn role_at(&self, position: u32) -> Option<&Role> {
        self.roles.get(position as usize)
    }

    fn binding_at(&self, position: u32) -> Option<&Binding> {
        self.bindings.get(position as usize)
    }

    /// What cannot be resolved for a user in a scope.
    fn missing(&self, user: &UserInfo, namespace: Option<&str>) -> Vec<ResolutionError> {
        let positions = self.index.dangling(user, namespace).into_iter();
        let bindings = positions.filter_map(|position| self.binding_at(position));
        let applying = bindings
            .filter(|binding| binding.namespace.as_deref() == namespace && applying_subject(binding, user).is_some());
        applying.filter_map(|binding| rules_of(self, binding).err()).collect()
    }

    /// The first binding of a scope, in name order, whose role allows what is wanted. Whether it names the user is left
    /// to be looked at.
    fn ask<'w>(&'w self, user: &UserInfo, namespace: Option<&str>, wanted: &Wanted<'_>) -> Answer<'w> {
        let mut search = Search { world: self, wanted, first: MISSING, rule: None, dangling: false };
        for filed in self.index.of(user, namespace) {
            match filed {
                Filed::Few(postings) => search.look_through(postings),
                Filed::Many(many) => {
                    search.dangling |= !many.dangling().is_empty();
                    wanted.classes().into_iter().for_each(|class| search.look_through(many.of_class(class)));
                }
            }
        }
        match (self.binding_at(search.first), search.rule) {
            (Some(binding), Some(rule)) => Answer::Found(binding, rule),
            _ if search.dangling => Answer::Dangling,
            _ => Answer::Nothing,
        }
    }
}

/// The search for the first binding that allows something.
struct Search<'w, 'a> {
    world: &'w World,
    wanted: &'a Wanted<'a>,
    /// The position of the first one so far.
    first: u32,
    rule: Option<&'w PolicyRule>,
    dangling: bool,
}

impl Search<'_, '_> {
    fn look_through(&mut self, postings: &[Posting]) {
        for posting in postings {
            if posting.binding >= self.first {
                return;
            }
            if !posting.mask.may_meet(self.wanted.mask) {
                continue;
            }
            let Some(role) = self.world.role_at(posting.role) else {
                self.dangling = true;
                continue;
            };
            if let Some(rule) = self.world.compiled.first_allowing(&role.compiled, &role.rules, self.wanted) {
                (self.first, self.rule) = (posting.binding, role.rules.get(rule));
                return;
            }
        }
    }
}

impl RuleSource for World {
    fn bindings<'s>(&'s self, user: &UserInfo, namespace: Option<&str>) -> Vec<&'s Binding> {
        let positions = self.index.positions(user, namespace);
        let bindings = positions.into_iter().filter_map(|position| self.binding_at(position));
        bindings.filter(|binding| binding.namespace.as_deref() == namespace).collect()
    }

    fn role(&self, namespace: &str, name: &str) -> Option<&[PolicyRule]> {
        let position = self.namespaced_roles.get(namespace)?.get(name)?;
        self.role_at(*position).map(|role| role.rules.as_slice())
    }

    fn cluster_role(&self, name: &str) -> Option<&[PolicyRule]> {
        self.role_at(*self.cluster_roles.get(name)?).map(|role| role.rules.as_slice())
    }

    fn decide<'s>(&'s self, user: &UserInfo, attributes: &Attributes<'_>) -> Decision<'s> {
        let wanted = self.compiled.wanted(attributes);
        let namespace = Some(attributes.namespace()).filter(|namespace| !namespace.is_empty());
        let mut dangling = false;
        for scope in [None].into_iter().chain(namespace.map(Some)) {
            match self.ask(user, scope, &wanted) {
                Answer::Nothing => {}
                Answer::Dangling => dangling = true,
                Answer::Found(binding, rule) => {
                    return match applying_subject(binding, user).filter(|_| binding.namespace.as_deref() == scope) {
                        Some(subject) => Decision::Allow(Grant { binding, subject, rule }),
                        // Two subjects of one hash: once in a lifetime, so it may take its time.
                        None => walk(self, user, attributes),
                    };
                }
            }
        }
        if !dangling {
            return Decision::NoOpinion(Vec::new());
        }
        let missing = [None].into_iter().chain(namespace.map(Some)).flat_map(|scope| self.missing(user, scope));
        Decision::NoOpinion(missing.collect())
    }
}

/// Positions fit 32 bits: that many objects do not fit the memory of any machine.
fn as_position(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(MISSING)
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
