//! `ClusterRole` aggregation: the rules of the roles that gather the rules of others.
//!
//! Computes what `pkg/controller/clusterroleaggregation` arrives at when it has come to rest: an aggregated role
//! holds the rules of every ordinary role that can be reached from it by following selectors. What an aggregated role
//! held before plays no part, so equal worlds always have equal rules. Only a circle of aggregated roles shows the
//! difference: a real controller could keep alive in it a rule that has no origin any more, and could reorder its
//! rules for ever.

use std::collections::{BTreeMap, HashSet};

use super::selector::LabelSelector;
use super::types::PolicyRule;

/// A `ClusterRole` as aggregation sees it.
#[derive(Clone, Copy, Debug)]
pub struct AggregationInput<'a> {
    /// Its name; no two roles share one.
    pub name: &'a str,
    /// Its labels, by which others select it.
    pub labels: &'a BTreeMap<String, String>,
    /// Its present rules.
    pub rules: &'a [PolicyRule],
    /// The selectors of its aggregation rule; `None` for an ordinary role.
    pub selectors: Option<&'a [LabelSelector]>,
}

/// Where rules come from, roles being known by their position in name order.
enum Node<'a> {
    /// An ordinary role with its rules.
    Ordinary(&'a [PolicyRule]),
    /// An aggregated role with the roles its selectors match, selector by selector.
    Aggregated(Vec<usize>),
}

/// The aggregated roles whose rules must change, by name, with their new rules. The rules of a role are those of the
/// roles each selector matches, selector by selector and by role name, each rule once.
pub fn aggregate<'a>(roles: &[AggregationInput<'a>]) -> BTreeMap<&'a str, Vec<PolicyRule>> {
    if roles.iter().all(|role| role.selectors.is_none()) {
        return BTreeMap::new();
    }
    let mut roles = roles.to_vec();
    roles.sort_unstable_by_key(|role| role.name);
    let nodes: Vec<Node<'_>> = roles
        .iter()
        .map(|role| match role.selectors {
            None => Node::Ordinary(role.rules),
            Some(selectors) => Node::Aggregated(selected(selectors, &roles)),
        })
        .collect();
    let aggregated = roles.iter().enumerate().filter(|(_, role)| role.selectors.is_some());
    let results = aggregated.map(|(position, role)| (role, gather(position, &nodes)));
    results.filter(|(role, rules)| rules != role.rules).map(|(role, rules)| (role.name, rules)).collect()
}

fn selected(selectors: &[LabelSelector], roles: &[AggregationInput<'_>]) -> Vec<usize> {
    let mut seen = HashSet::new();
    let matched = selectors.iter().flat_map(|selector| {
        roles.iter().enumerate().filter(|(_, role)| selector.matches(role.labels)).map(|(position, _)| position)
    });
    matched.filter(|position| seen.insert(*position)).collect()
}

/// Walks depth first from one role through its sources and collects the rules of the ordinary roles it meets. Going
/// to every role once is enough, because a second visit could only bring rules that are there already; it also makes
/// circles harmless.
fn gather(start: usize, nodes: &[Node<'_>]) -> Vec<PolicyRule> {
    let mut unvisited: Vec<Option<&Node<'_>>> = nodes.iter().map(Some).collect();
    let mut to_visit = vec![start];
    let mut known = HashSet::new();
    let mut gathered = Vec::new();
    while let Some(position) = to_visit.pop() {
        match unvisited.get_mut(position).and_then(Option::take) {
            Some(Node::Ordinary(rules)) => {
                gathered.extend(rules.iter().filter(|rule| known.insert(*rule)).cloned());
            }
            Some(Node::Aggregated(sources)) => {
                let is_unvisited = |source: &usize| unvisited.get(*source).is_some_and(Option::is_some);
                to_visit.extend(sources.iter().rev().copied().filter(is_unvisited));
            }
            None => {}
        }
    }
    gathered
}

#[cfg(test)]
mod tests {
    use super::super::selector::{Operator, Requirement};
    use super::*;

    /// A `ClusterRole` for tests: `labels` and each selector are `key=value` or empty; a rule is told by its verb.
    struct Role(&'static str, BTreeMap<String, String>, Vec<PolicyRule>, Option<Vec<LabelSelector>>);

    fn labels(text: &str) -> BTreeMap<String, String> {
        text.split_once('=').map(|(key, value)| (key.to_owned(), value.to_owned())).into_iter().collect()
    }

    fn rule(verb: &str) -> PolicyRule {
        PolicyRule { verbs: vec![verb.to_owned()], ..PolicyRule::default() }
    }

    fn role(name: &'static str, own: &str, verbs: &[&str], selectors: Option<&[&str]>) -> Role {
        let selectors = selectors.map(|selectors| {
            let selector = |text: &&str| LabelSelector { match_labels: labels(text), ..LabelSelector::default() };
            selectors.iter().map(selector).collect()
        });
        Role(name, labels(own), verbs.iter().map(|verb| rule(verb)).collect(), selectors)
    }

    /// The changes as `name: verb verb`.
    fn changes(roles: &[Role]) -> Vec<String> {
        let inputs: Vec<_> = roles
            .iter()
            .map(|Role(name, labels, rules, selectors)| AggregationInput {
                name,
                labels,
                rules,
                selectors: selectors.as_deref(),
            })
            .collect();
        let verbs = |rules: &[PolicyRule]| rules.iter().map(|rule| rule.verbs.join("")).collect::<Vec<_>>().join(" ");
        aggregate(&inputs).iter().map(|(name, rules)| format!("{name}: {}", verbs(rules))).collect()
    }

    #[test]
    fn selectors_then_names_give_the_order() {
        let sum = role("sum", "", &["stale"], Some(&["b=1", "a=1"]));
        let roles = [
            role("p2", "a=1", &["z", "y"], None),
            role("p1", "a=1", &["y", "x"], None),
            role("p0", "b=1", &["y"], None),
            sum,
        ];
        assert_eq!(changes(&roles), ["sum: y x z"]);
    }

    #[test]
    fn chains_settle_whatever_the_names() {
        let roles = [
            role("a-top", "", &[], Some(&["to=top"])),
            role("b-mid", "to=top", &["hand-written"], Some(&["to=mid"])),
            role("c-leaf", "to=mid", &["get"], None),
            role("d-same", "", &["get"], Some(&["to=mid"])),
        ];
        assert_eq!(changes(&roles), ["a-top: get", "b-mid: get"]);
    }

    #[test]
    fn nothing_selected_means_no_rules_and_no_change_of_none() {
        let roles = [role("empty", "", &[], Some(&["a=1"])), role("full", "", &["get"], Some(&["a=1"]))];
        assert_eq!(changes(&roles), ["full: "]);
        assert_eq!(changes(&[role("ordinary", "a=1", &["get"], None)]), Vec::<String>::new());
    }

    #[test]
    fn circles_end_in_the_union_and_drop_rules_without_origin() {
        let circle = |name, own| role(name, own, &["stale"], Some(&["c=1"]));
        let roles = [
            circle("r1", "c=1"),
            circle("r2", "c=1"),
            circle("r3", "c=1"),
            role("s1", "c=1", &["x"], None),
            role("s2", "c=1", &["y"], None),
            role("top", "", &[], Some(&[""])),
        ];
        assert_eq!(changes(&roles), ["r1: x y", "r2: x y", "r3: x y", "top: x y"]);
    }

    #[test]
    fn expressions_select_too() {
        let requirement = Requirement { key: "a".into(), operator: Operator::Exists };
        let selector = LabelSelector { match_expressions: vec![requirement], ..LabelSelector::default() };
        let sum = Role("sum", BTreeMap::new(), Vec::new(), Some(vec![selector]));
        assert_eq!(changes(&[sum, role("x", "a=1", &["get"], None), role("y", "b=1", &["put"], None)]), ["sum: get"]);
    }
}
