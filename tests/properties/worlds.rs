//! Random worlds, users and questions, drawn from so few names that things meet often.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use rbacsim::rbac::{Atom, Attributes, Binding, PolicyRule, ResourceTarget, RoleRef, Subject, Target, UserInfo, World};

use super::naive::NaiveWorld;

const VERBS: [&str; 4] = ["get", "list", "*", "GET"];
const GROUPS: [&str; 3] = ["", "apps", "*"];
const RESOURCES: [&str; 7] = ["pods", "pods/log", "deployments/log", "*/log", "pods/*", "*/*", "*"];
const OBJECTS: [&str; 3] = ["", "a", "b"];
const URLS: [&str; 8] = ["/a", "/a/b", "/a/*", "/a*", "/ab**", "/*/b", "*", ""];
const NAMESPACES: [&str; 3] = ["", "ns1", "ns2"];
const ROLES: [&str; 3] = ["r1", "r2", "r3"];
const USERS: [&str; 5] =
    ["jane", "sa", "system:serviceaccount:ns1:sa", "system:serviceaccount:ns2:sa", "system:serviceaccount::sa"];
const TEAMS: [&str; 3] = ["team", "jane", ""];

fn texts(choices: &'static [&'static str], count: std::ops::Range<usize>) -> impl Strategy<Value = Vec<String>> {
    vec(select(choices).prop_map(str::to_owned), count)
}

/// Any rule, wildcards and empty lists included.
pub fn rule() -> impl Strategy<Value = PolicyRule> {
    let parts = (texts(&VERBS, 0..3), texts(&GROUPS, 0..3), texts(&RESOURCES, 0..3), texts(&OBJECTS, 0..2));
    (parts, texts(&URLS, 0..3)).prop_map(|((verbs, api_groups, resources, resource_names), non_resource_urls)| {
        PolicyRule { verbs, api_groups, resources, resource_names, non_resource_urls }
    })
}

fn subject() -> impl Strategy<Value = Subject> {
    let kind = select(vec!["User", "Group", "ServiceAccount", "Robot"]);
    let name = prop_oneof![select(&USERS[..]), select(&TEAMS[..])];
    (kind, name, select(&NAMESPACES[..])).prop_map(|(kind, name, namespace)| Subject {
        kind: kind.into(),
        name: name.into(),
        namespace: namespace.into(),
    })
}

/// A binding whose name is still to be given.
fn binding() -> impl Strategy<Value = Binding> {
    let role_ref = (select(vec!["Role", "ClusterRole", "ClusterRole", "Rolle"]), select(&ROLES[..]));
    let namespace = prop_oneof![Just(None), Just(Some("ns1")), Just(Some("ns2"))];
    (namespace, role_ref, vec(subject(), 0..4)).prop_map(|(namespace, (kind, name), subjects)| Binding {
        name: String::new(),
        namespace: namespace.map(str::to_owned),
        role_ref: RoleRef { kind: kind.into(), name: name.into() },
        subjects,
    })
}

/// A world of a dozen bindings at most, some of which lead nowhere.
pub fn world() -> impl Strategy<Value = NaiveWorld> {
    let role = (select(&NAMESPACES[1..]), select(&ROLES[..]), vec(rule(), 0..4));
    let cluster_role = (select(&ROLES[..]), vec(rule(), 0..4));
    (vec(binding(), 0..12), vec(role, 0..5), vec(cluster_role, 1..4)).prop_map(|(bindings, roles, cluster_roles)| {
        NaiveWorld {
            bindings: named(bindings),
            roles: roles.into_iter().map(|(space, name, rules)| (space.into(), name.into(), rules)).collect(),
            cluster_roles: cluster_roles.into_iter().map(|(name, rules)| (name.into(), rules)).collect(),
        }
    })
}

/// Gives the bindings names that sort in the order of the list.
pub fn named(bindings: Vec<Binding>) -> Vec<Binding> {
    let named = bindings.into_iter().enumerate();
    named.map(|(number, binding)| Binding { name: format!("b{number:02}"), ..binding }).collect()
}

/// Turns a list without changing what is in it.
pub fn rotate<T>(list: &mut [T], by: Index) {
    let middle = by.index(list.len() + 1);
    list.rotate_left(middle);
}

/// The same world as the real evaluator reads it.
pub fn fast(world: &NaiveWorld) -> World {
    World::new(world.bindings.clone(), world.roles.clone(), world.cluster_roles.clone())
}

/// A user who may be a service account.
pub fn user() -> impl Strategy<Value = UserInfo> {
    (select(&USERS[..]), subsequence(&TEAMS[..], 0..=TEAMS.len())).prop_map(|(name, groups)| UserInfo {
        name: name.into(),
        groups: groups.into_iter().map(str::to_owned).collect(),
        ..UserInfo::default()
    })
}

/// A question about a resource or a path.
pub fn attributes() -> impl Strategy<Value = Attributes<'static>> {
    let resource = (select(vec!["pods", "deployments"]), select(vec!["", "log", "*"]));
    let object = (select(&NAMESPACES[..]), select(&GROUPS[..2]), resource, select(&OBJECTS[..]));
    let object = object.prop_map(|(namespace, group, (resource, subresource), name)| {
        Target::Resource(ResourceTarget { namespace, group, version: "v1", resource, subresource, name })
    });
    let target = prop_oneof![3 => object, 1 => select(&URLS[..]).prop_map(Target::Path)];
    (select(&VERBS[..2]), target).prop_map(|(verb, target)| Attributes { verb, target })
}

/// Any atom, wildcards included.
pub fn atom() -> impl Strategy<Value = Atom<'static>> {
    let name = prop_oneof![Just(None), select(&OBJECTS[..]).prop_map(Some)];
    let resource = (select(&VERBS[..]), select(&GROUPS[..]), select(&RESOURCES[..]), name)
        .prop_map(|(verb, group, resource, name)| Atom::Resource { verb, group, resource, name });
    let url = (select(&VERBS[..]), select(&URLS[..])).prop_map(|(verb, url)| Atom::Url { verb, url });
    prop_oneof![2 => resource, 1 => url]
}
