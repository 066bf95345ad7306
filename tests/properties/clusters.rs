//! Whole clusters for the laws of `analysis`: random worlds as clusters, and what a change makes of one.

use std::collections::{BTreeMap, BTreeSet};

use rbacsim::analysis::why::Step;
use rbacsim::analysis::{Asked, AskedResource, Cluster, Holders, Identity, Places, Question, Role};
use rbacsim::apiserver::discovery::Discovery;
use rbacsim::rbac::{Attributes, Binding, PolicyRule, Target, UserInfo, World};
use rbacsim::store::{CLUSTER_ROLES, Place, ROLES, binding_of, rule_value, rules_in, rules_of};
use serde_json::{Value, json};

use super::naive::NaiveWorld;

/// A random world as a cluster.
pub fn cluster_of(world: &NaiveWorld) -> Cluster {
    let role = |rules: &Vec<PolicyRule>| Role { rules: rules.clone(), ..Role::default() };
    let roles = world.roles.iter().map(|(space, name, rules)| ((Some(space.clone()), name.clone()), role(rules)));
    let cluster_roles = world.cluster_roles.iter().map(|(name, rules)| ((None, name.clone()), role(rules)));
    let roles: BTreeMap<_, _> = roles.chain(cluster_roles).collect();
    Cluster {
        rules: rules_of_all(&world.bindings, &roles),
        bindings: world.bindings.clone(),
        roles,
        namespaces: BTreeSet::from(["ns1".to_owned(), "ns2".to_owned()]),
        accounts: BTreeSet::from([("ns1".to_owned(), "sa".to_owned())]),
        discovery: Discovery::default(),
        running: rbacsim::analysis::Running::default(),
        places: Places::new(),
    }
}

fn rules_of_all(bindings: &[Binding], roles: &BTreeMap<(Option<String>, String), Role>) -> World {
    let namespaced =
        roles.iter().filter_map(|((space, name), role)| Some((space.clone()?, name.clone(), role.rules.clone())));
    let cluster = roles.iter().filter(|((space, _), _)| space.is_none());
    let cluster = cluster.map(|((_, name), role)| (name.clone(), role.rules.clone()));
    World::new(bindings.iter().cloned(), namespaced, cluster)
}

/// The rules of a cluster after a change.
pub fn after(cluster: &Cluster, steps: &[Step]) -> World {
    let (mut bindings, mut roles) = (cluster.bindings.clone(), cluster.roles.clone());
    for step in steps {
        match step {
            Step::Create(object) if object["kind"].as_str().unwrap().ends_with("Binding") => {
                bindings.push(binding_of(object));
            }
            Step::Create(object) => {
                let namespace = object["metadata"]["namespace"].as_str().map(str::to_owned);
                let name = object["metadata"]["name"].as_str().unwrap().to_owned();
                let role = Role { rules: rules_of(object), ..Role::default() };
                assert!(roles.insert((namespace, name), role).is_none(), "there already: {object}");
            }
            Step::Patch(place, operations) => patch(&mut bindings, &mut roles, place, operations),
        }
    }
    rules_of_all(&bindings, &roles)
}

fn patch(
    bindings: &mut [Binding],
    roles: &mut BTreeMap<(Option<String>, String), Role>,
    place: &Place,
    operations: &[Value],
) {
    let operations: json_patch::Patch = serde_json::from_value(json!(operations)).unwrap();
    let namespace = Some(place.namespace.clone()).filter(|namespace| !namespace.is_empty());
    if [ROLES, CLUSTER_ROLES].contains(&place.resource.as_str()) {
        let role = roles.get_mut(&(namespace, place.name.clone())).unwrap();
        let mut object = json!({"rules": role.rules.iter().map(rule_value).collect::<Vec<_>>()});
        json_patch::patch(&mut object, &operations).unwrap();
        role.rules = rules_in(object.get("rules"));
        return;
    }
    let found = bindings.iter_mut().find(|binding| binding.namespace == namespace && binding.name == place.name);
    let binding = found.unwrap();
    let subject = |subject: &rbacsim::rbac::Subject| json!({"kind": subject.kind.as_str(), "name": subject.name, "namespace": subject.namespace});
    let mut object = json!({"subjects": binding.subjects.iter().map(subject).collect::<Vec<_>>()});
    json_patch::patch(&mut object, &operations).unwrap();
    binding.subjects = binding_of(&object).subjects;
}

/// Attributes kept on their own.
pub fn question_of(attributes: &Attributes<'_>) -> Question {
    let target = match attributes.target {
        Target::Path(path) => Asked::Path(path.to_owned()),
        Target::Resource(target) => Asked::Resource(AskedResource {
            namespace: target.namespace.to_owned(),
            group: target.group.to_owned(),
            resource: target.resource.to_owned(),
            subresource: target.subresource.to_owned(),
            name: target.name.to_owned(),
        }),
    };
    Question { verb: attributes.verb.to_owned(), target }
}

/// Whether a user is among those who may, as itself or as a member.
pub fn is_among(holders: &Holders<'_>, user: &UserInfo) -> bool {
    let groups = user.groups.iter().map(|group| Identity::Group(group.clone()));
    let mut identities = groups.chain([Identity::of_user(&user.name)]);
    identities.any(|identity| holders.contains_key(&identity))
}
