//! What `check` says somebody holds is what the evaluator says.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use rbacsim::analysis::{Cluster, Facts, Identity, Places, check};
use rbacsim::rbac::{Attributes, ResourceTarget, Target, decide};
use rbacsim::store::{CLUSTER_ROLE_BINDINGS, CLUSTER_ROLES, Key, MemoryStore, ROLE_BINDINGS, ROLES, Store};
use serde_json::{Value, json};

const USERS: [&str; 3] = ["u1", "u2", "system:serviceaccount:shop:x"];
const NAMESPACES: [&str; 2] = ["shop", "kube-system"];

fn rule() -> impl Strategy<Value = Value> {
    let verbs = subsequence(vec!["get", "list", "create", "*", "update"], 1..3);
    let groups = subsequence(vec!["", "apps", "*", "example.com"], 1..3);
    let resources = subsequence(vec!["secrets", "pods", "deployments", "*", "pods/exec"], 1..3);
    let names = prop_oneof![3 => Just(Vec::new()), 1 => Just(vec!["a"])];
    (verbs, groups, resources, names).prop_map(|(verbs, groups, resources, names)| {
        json!({"verbs": verbs, "apiGroups": groups, "resources": resources, "resourceNames": names})
    })
}

/// A role's namespace, if it has one, and its rules; its name is its position.
fn role() -> impl Strategy<Value = (Option<&'static str>, Vec<Value>)> {
    (prop_oneof![Just(None), select(&NAMESPACES[..]).prop_map(Some)], vec(rule(), 0..3))
}

/// A binding's namespace, if it has one, the role it gives, and to whom.
fn binding() -> impl Strategy<Value = (Option<&'static str>, bool, usize, &'static str)> {
    let namespace = prop_oneof![Just(None), select(&NAMESPACES[..]).prop_map(Some)];
    (namespace, any::<bool>(), 0..4_usize, select(&USERS[..]))
}

fn put(store: &mut MemoryStore, resources: [&str; 2], namespace: Option<&str>, name: &str, mut object: Value) {
    object["metadata"] = json!({"name": name});
    if let Some(namespace) = namespace {
        object["metadata"]["namespace"] = namespace.into();
    }
    let resource = resources[usize::from(namespace.is_some())];
    store.put(Key { resource, namespace: namespace.unwrap_or_default(), name }, object).unwrap();
}

/// Verbs of which one must be allowed, group, resource, subresource, and codes.
type Question = (&'static [&'static str], &'static str, &'static str, &'static str, [&'static str; 2]);

/// Questions, and the codes that say they are allowed in the cluster or a namespace.
const QUESTIONS: [Question; 3] = [
    (&["get", "list"], "", "secrets", "", ["B01", "B02"]),
    (&["create"], "", "pods", "", ["C01", "C01"]),
    (&["create"], "", "pods", "exec", ["C03", "C03"]),
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn findings_say_what_the_evaluator_says(roles in vec(role(), 1..4), bindings in vec(binding(), 0..5)) {
        let mut store = MemoryStore::default();
        for (number, (namespace, rules)) in roles.iter().enumerate() {
            put(&mut store, [CLUSTER_ROLES, ROLES], *namespace, &format!("r{number}"), json!({"rules": rules}));
        }
        for (number, (namespace, is_role, role, user)) in bindings.iter().enumerate() {
            let kind = if *is_role { "Role" } else { "ClusterRole" };
            let binding = json!({"roleRef": {"kind": kind, "name": format!("r{role}")}, "subjects": [{"kind": "User", "name": user}]});
            put(&mut store, [CLUSTER_ROLE_BINDINGS, ROLE_BINDINGS], *namespace, &format!("b{number}"), binding);
        }
        let fresh = Cluster::read(&MemoryStore::default(), Places::new()).unwrap();
        let cluster = Cluster::read(&store, Places::new()).unwrap();
        let findings = check(&Facts::new(&cluster, &fresh, false));
        for user in USERS.map(Identity::of_user) {
            // What is said of the user in the cluster, and in each namespace.
            let said = |namespace: Option<&str>| -> BTreeSet<String> {
                let place = place(namespace);
                let about = findings.iter().filter(|finding| finding.subjects.contains(&user) && finding.message.contains(&place));
                about.flat_map(|finding| {
                    let included = finding.message.split("which includes ").nth(1).unwrap_or_default();
                    included.split(", ").map(str::to_owned).chain([finding.rule.code.to_owned()]).collect::<Vec<_>>()
                }).collect()
            };
            for namespace in [None, Some("shop"), Some("kube-system")] {
                for (verbs, group, resource, subresource, codes) in QUESTIONS {
                    let target = ResourceTarget {
                        namespace: namespace.unwrap_or_default(), group, resource, subresource, ..ResourceTarget::default()
                    };
                    let may = |verb: &&str| {
                        let asked = Attributes { verb, target: Target::Resource(target) };
                        decide(&cluster.rules, &user.user(), &asked).is_allowed()
                    };
                    let allowed = verbs.iter().any(may);
                    let mut all = said(None);
                    if namespace.is_some() {
                        all.extend(said(namespace));
                    }
                    let found = codes.iter().any(|code| all.contains(*code)) || all.contains("A01");
                    let where_to = place(namespace);
                    prop_assert!(allowed == found, "{user} {verbs:?} {resource} {where_to}: {allowed}, but {all:?}");
                }
            }
        }
    }
}

/// How messages name a scope.
fn place(namespace: Option<&str>) -> String {
    namespace.map_or_else(|| "in the whole cluster".to_owned(), |namespace| format!("in namespace {namespace}"))
}
