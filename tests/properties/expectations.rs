//! Expectations hold exactly when the evaluator says so.

use proptest::prelude::*;
use proptest::sample::select;
use rbacsim::analysis::{Identity, expectations};
use rbacsim::manifest::{LoadedObject, Location};
use rbacsim::rbac::{Attributes, ResourceTarget, Target, decide};
use serde_json::{Value, json};

use super::diff::{ASKING, cluster, grouped};
use super::naive::NaiveWorld;
use super::worlds::fast;

/// How an expectation spells a resource, and what it is.
const RESOURCES: [(&str, &str, &str, &str); 3] =
    [("pods", "", "pods", ""), ("pods/log", "", "pods", "log"), ("deployments.apps", "apps", "deployments", "")];

/// Whether an expectation about this user holds.
fn holds(world: &NaiveWorld, user: &str, mut entry: Value) -> bool {
    entry["subject"] = format!("User {user}").into();
    entry["subjectsExist"] = true.into();
    let value = json!({"apiVersion": "rbacsim/v1", "kind": "Expectations", "expectations": [entry]});
    let document = LoadedObject { value, location: Location::new("e.yaml".into(), 1, 0) };
    let (own, fresh) = (cluster(world), cluster(&NaiveWorld::default()));
    let findings = expectations::check(&[document], &own, &fresh, true);
    assert!(findings.iter().all(|finding| finding.rule.code != "X01"), "{findings:?}");
    findings.is_empty()
}

proptest! {
    #[test]
    fn what_is_allowed_can_be_done(
        world in grouped(),
        user in select(&ASKING[..]),
        verb in select(vec!["get", "list"]),
        (spelled, group, resource, subresource) in select(&RESOURCES[..]),
        namespace in select(vec!["ns1", "ns2"]),
        name in select(vec!["a", "b"]),
    ) {
        let is_allowed = |namespace| {
            let target = ResourceTarget { namespace, group, version: "v1", resource, subresource, name };
            let attributes = Attributes { verb, target: Target::Resource(target) };
            decide(&fast(&world), &Identity::of_user(user).user(), &attributes).is_allowed()
        };
        let clause = json!([{"verbs": [verb], "resources": [spelled], "names": [name]}]);
        let allowed = is_allowed(namespace);
        prop_assert_eq!(holds(&world, user, json!({"namespaces": [namespace], "can": clause})), allowed);
        prop_assert_eq!(holds(&world, user, json!({"namespaces": [namespace], "cannot": clause})), !allowed);
        prop_assert_eq!(holds(&world, user, json!({"can": clause})), is_allowed(""));
        let anywhere = ["", "ns1", "ns2"].into_iter().any(is_allowed);
        prop_assert_eq!(holds(&world, user, json!({"cannot": clause})), !anywhere);
        if holds(&world, user, json!({"canOnly": []})) {
            prop_assert!(!anywhere);
        }
    }
}
