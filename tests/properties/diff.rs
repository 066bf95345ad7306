//! The difference of two clusters is what the evaluator says of them, and only that.

use proptest::prelude::*;
use proptest::sample::{Index, select};
use rbacsim::analysis::diff::{Change, Direction, diff};
use rbacsim::analysis::{Cluster, Identity, Places, Role, Running};
use rbacsim::apiserver::discovery::Discovery;
use rbacsim::rbac::{
    Atom, AtomSet, Attributes, Binding, PolicyRule, ResourceTarget, RoleKind, RoleRef, Subject, SubjectKind, Target,
    allows, atoms, covers, decide, rules_of,
};

use super::naive::NaiveWorld;
use super::worlds::{atom, attributes, fast, named, rotate, rule, world};

/// Users of the worlds, who are no strangers to them.
pub const ASKING: [&str; 4] = ["jane", "sa", "system:serviceaccount:ns1:sa", "system:serviceaccount:ns2:sa"];

/// A world whose subjects the API server would let in, and whose groups are those that Kubernetes gives.
pub fn grouped() -> impl Strategy<Value = NaiveWorld> {
    world().prop_map(|mut world| {
        for subject in world.bindings.iter_mut().flat_map(|binding| &mut binding.subjects) {
            let name = match (&subject.kind, subject.name.as_str()) {
                (SubjectKind::Group, "team") => "system:authenticated",
                (SubjectKind::Group, "jane") => "system:serviceaccounts",
                (SubjectKind::Group, _) => "system:serviceaccounts:ns1",
                (SubjectKind::ServiceAccount, _) | (_, "") => "sa",
                (_, name) => name,
            };
            subject.name = name.to_owned();
        }
        world
    })
}

/// Two worlds that may have much in common.
fn pair() -> impl Strategy<Value = (NaiveWorld, NaiveWorld)> {
    (grouped(), grouped(), any::<Index>(), any::<bool>()).prop_map(|(old, mut new, kept, same_roles)| {
        let count = kept.index(old.bindings.len() + 1);
        new.bindings.extend(old.bindings.iter().take(count).cloned());
        new.bindings = named(new.bindings);
        if same_roles {
            new.roles.clone_from(&old.roles);
            new.cluster_roles.clone_from(&old.cluster_roles);
        }
        (old, new)
    })
}

/// The world as questions about the whole of it see it.
pub fn cluster(world: &NaiveWorld) -> Cluster {
    let role = |rules: &[PolicyRule]| Role { rules: rules.to_vec(), ..Role::default() };
    let roles =
        world.roles.iter().map(|(namespace, name, rules)| ((Some(namespace.clone()), name.clone()), role(rules)));
    let cluster_roles = world.cluster_roles.iter().map(|(name, rules)| ((None, name.clone()), role(rules)));
    Cluster {
        rules: fast(world),
        bindings: world.bindings.clone(),
        roles: roles.chain(cluster_roles).collect(),
        namespaces: ["ns1", "ns2"].map(str::to_owned).into(),
        accounts: std::collections::BTreeSet::new(),
        discovery: Discovery::default(),
        places: Places::new(),
        running: Running::default(),
    }
}

fn is_allowed(world: &NaiveWorld, identity: &Identity, attributes: &Attributes<'_>) -> bool {
    decide(&fast(world), &identity.user(), attributes).is_allowed()
}

/// Whether a change of this direction, of the identity or one of its groups, speaks of the request.
fn is_told(changes: &[Change], direction: Direction, identity: &Identity, attributes: &Attributes<'_>) -> bool {
    let sources = identity.sources();
    changes.iter().any(|change| {
        change.direction == direction
            && sources.contains(&change.identity)
            && change.namespace.as_deref().is_none_or(|namespace| namespace == attributes.namespace())
            && allows(&change.rule, attributes)
    })
}

fn subject_of(identity: &Identity) -> Subject {
    let (kind, namespace, name) = match identity {
        Identity::Group(name) => (SubjectKind::Group, "", name),
        Identity::User(name) => (SubjectKind::User, "", name),
        Identity::ServiceAccount { namespace, name } => (SubjectKind::ServiceAccount, namespace.as_str(), name),
    };
    Subject { kind, name: name.clone(), namespace: namespace.to_owned() }
}

/// The world with one more binding, to a role of its own.
fn grant(world: &mut NaiveWorld, namespace: Option<String>, subject: Subject, rule: PolicyRule) {
    let role = format!("granted-{}", world.cluster_roles.len());
    world.bindings.push(Binding {
        name: format!("z-{role}"),
        namespace,
        role_ref: RoleRef { kind: RoleKind::ClusterRole, name: role.clone() },
        subjects: vec![subject],
    });
    world.cluster_roles.push((role, vec![rule]));
}

/// The same access, with a role and a binding for every atom and subject.
fn taken_apart(world: &NaiveWorld) -> NaiveWorld {
    let source = fast(world);
    let mut apart = NaiveWorld::default();
    for binding in &world.bindings {
        let rules = rules_of(&source, binding).unwrap_or_default();
        for subject in &binding.subjects {
            for atom in atoms(rules) {
                grant(&mut apart, binding.namespace.clone(), subject.clone(), atom.into());
            }
        }
    }
    apart
}

/// A request that is within the atom, with values that no rule names for whatever the atom leaves open.
fn witness(atom: &Atom<'_>, ask: impl FnOnce(&Attributes<'_>) -> bool) -> bool {
    let or_new = |text: &str| if text == "*" { "new".to_owned() } else { text.to_owned() };
    match *atom {
        Atom::Resource { verb, group, resource, name } => {
            let (verb, group) = (or_new(verb), or_new(group));
            let (resource, subresource) = resource.split_once('/').unwrap_or((resource, ""));
            let resource = or_new(resource);
            let name = name.unwrap_or("new");
            let target = ResourceTarget { group: &group, resource: &resource, subresource, name, ..Default::default() };
            ask(&Attributes { verb: &verb, target: Target::Resource(target) })
        }
        Atom::Url { verb, url } => {
            let path = if url.ends_with('*') { format!("{}\u{1}", url.trim_end_matches('*')) } else { url.to_owned() };
            ask(&Attributes { verb: &or_new(verb), target: Target::Path(&path) })
        }
    }
}

proptest! {
    #[test]
    fn a_set_of_atoms_covers_what_one_of_its_rules_covers(
        rules in proptest::collection::vec(rule(), 0..6),
        atom in atom(),
    ) {
        let mut set = AtomSet::default();
        for rule in &rules {
            set.add(rule);
        }
        // Names of a rule do not limit its URLs.
        let without_names = |rule: &PolicyRule| PolicyRule { resource_names: Vec::new(), ..rule.clone() };
        let expected = rules.iter().any(|rule| match atom {
            Atom::Resource { .. } => covers(rule, &atom),
            Atom::Url { .. } => covers(&without_names(rule), &atom),
        });
        prop_assert_eq!(set.covers(&atom), expected, "{:?} in {:?}", atom, rules);
    }

    #[test]
    fn a_world_does_not_differ_from_itself_however_it_is_written(world in grouped(), turn in any::<Index>()) {
        prop_assert_eq!(diff(&cluster(&world), &cluster(&world)), []);
        let mut apart = taken_apart(&world);
        rotate(&mut apart.cluster_roles, turn);
        rotate(&mut apart.bindings, turn);
        prop_assert_eq!(diff(&cluster(&world), &cluster(&apart)), []);
        prop_assert_eq!(diff(&cluster(&apart), &cluster(&world)), []);
    }

    #[test]
    fn requests_are_gained_and_lost_as_the_difference_says(
        (old, new) in pair(),
        name in select(&ASKING[..]),
        attributes in attributes(),
    ) {
        let identity = Identity::of_user(name);
        let changes = diff(&cluster(&old), &cluster(&new));
        let (before, after) = (is_allowed(&old, &identity, &attributes), is_allowed(&new, &identity, &attributes));
        let widened = is_told(&changes, Direction::Widened, &identity, &attributes);
        let narrowed = is_told(&changes, Direction::Narrowed, &identity, &attributes);
        prop_assert_eq!(after && !before, widened && !before, "widened: {:?}", changes);
        prop_assert_eq!(before && !after, narrowed && !after, "narrowed: {:?}", changes);
        prop_assert!(after || !widened, "told of what is not allowed: {:?}", changes);
        prop_assert!(before || !narrowed, "told of what was not allowed: {:?}", changes);
    }

    #[test]
    fn every_part_of_a_change_changes_something((old, new) in pair()) {
        for change in diff(&cluster(&old), &cluster(&new)) {
            let (without, with) = match change.direction {
                Direction::Widened => (&old, &new),
                Direction::Narrowed => (&new, &old),
            };
            for atom in atoms(std::slice::from_ref(&change.rule)) {
                let place = change.namespace.as_deref().unwrap_or_default();
                let differs = witness(&atom, |asked| {
                    let target = match asked.target {
                        Target::Resource(target) => Target::Resource(ResourceTarget { namespace: place, ..target }),
                        Target::Path(path) => Target::Path(path),
                    };
                    let asked = Attributes { target, ..*asked };
                    is_allowed(with, &change.identity, &asked) && !is_allowed(without, &change.identity, &asked)
                });
                prop_assert!(differs, "{:?} of {:?}", atom, change);
            }
        }
    }

    #[test]
    fn with_the_gains_granted_nothing_is_left_to_gain(
        (old, new) in pair(),
        name in select(&ASKING[..]),
        attributes in attributes(),
    ) {
        let mut both = old.clone();
        for change in diff(&cluster(&old), &cluster(&new)) {
            if change.direction == Direction::Widened {
                grant(&mut both, change.namespace.clone(), subject_of(&change.identity), change.rule);
            }
        }
        let identity = Identity::of_user(name);
        let expected = is_allowed(&old, &identity, &attributes) || is_allowed(&new, &identity, &attributes);
        prop_assert_eq!(is_allowed(&both, &identity, &attributes), expected);
        let left = diff(&cluster(&both), &cluster(&new));
        prop_assert!(left.iter().all(|change| change.direction == Direction::Narrowed), "{:?}", left);
    }
}
