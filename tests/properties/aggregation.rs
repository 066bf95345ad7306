//! Laws of `ClusterRole` aggregation, circles of roles included.

use std::collections::{BTreeMap, BTreeSet};

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use rbacsim::rbac::{AggregationInput, LabelSelector, PolicyRule, aggregate};

use super::worlds::rule;

#[derive(Clone, Debug)]
struct ClusterRole {
    labels: BTreeMap<String, String>,
    rules: Vec<PolicyRule>,
    selectors: Option<Vec<LabelSelector>>,
}

type ClusterRoles = BTreeMap<String, ClusterRole>;

fn labels() -> impl Strategy<Value = BTreeMap<String, String>> {
    select(vec!["x", "y", "z"]).prop_map(|key| BTreeMap::from([(key.to_owned(), "true".to_owned())]))
}

fn cluster_roles() -> impl Strategy<Value = ClusterRoles> {
    let selector = labels().prop_map(|match_labels| LabelSelector { match_labels, ..LabelSelector::default() });
    let role = (prop_oneof![labels(), Just(BTreeMap::new())], vec(rule(), 0..3), option::of(vec(selector, 0..3)))
        .prop_map(|(labels, rules, selectors)| ClusterRole { labels, rules, selectors });
    proptest::collection::btree_map("[a-h]", role, 0..8)
}

/// The same roles after the aggregation has written its changes.
fn aggregated(before: &ClusterRoles) -> ClusterRoles {
    let inputs: Vec<AggregationInput<'_>> = before
        .iter()
        .map(|(name, role)| AggregationInput {
            name,
            labels: &role.labels,
            rules: &role.rules,
            selectors: role.selectors.as_deref(),
        })
        .collect();
    let mut after = before.clone();
    for (name, rules) in aggregate(&inputs) {
        after.entry(name.to_owned()).and_modify(|role| role.rules = rules);
    }
    after
}

/// The rules of all ordinary roles that can be reached from the role by following selectors.
fn reachable<'a>(world: &'a ClusterRoles, name: &'a str, seen: &mut BTreeSet<&'a str>) -> Vec<&'a PolicyRule> {
    let Some(role) = world.get(name).filter(|_| seen.insert(name)) else { return Vec::new() };
    let Some(selectors) = &role.selectors else { return role.rules.iter().collect() };
    let selected = world.iter().filter(|(_, other)| selectors.iter().any(|selector| selector.matches(&other.labels)));
    selected.flat_map(|(name, _)| reachable(world, name, seen)).collect()
}

fn rules_by_name(world: &ClusterRoles) -> Vec<(&String, &Vec<PolicyRule>)> {
    world.iter().map(|(name, role)| (name, &role.rules)).collect()
}

proptest! {
    #[test]
    fn aggregation_is_idempotent(world in cluster_roles()) {
        let once = aggregated(&world);
        let twice = aggregated(&once);
        prop_assert_eq!(rules_by_name(&twice), rules_by_name(&once));
    }

    #[test]
    fn aggregation_gathers_exactly_what_can_be_reached(world in cluster_roles()) {
        let after = aggregated(&world);
        for (name, role) in &after {
            let expected: BTreeSet<String> =
                reachable(&world, name, &mut BTreeSet::new()).iter().map(|rule| format!("{rule:?}")).collect();
            let found: BTreeSet<String> = role.rules.iter().map(|rule| format!("{rule:?}")).collect();
            prop_assert_eq!(&found, &expected);
            prop_assert!(role.selectors.is_none() || found.len() == role.rules.len(), "a rule is there twice");
        }
    }
}
