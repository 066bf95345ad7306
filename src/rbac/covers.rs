//! Does somebody who holds these rules already hold those? The comparison behind the escalation check and `auth
//! reconcile`.
//!
//! Mirrors `Covers` of `k8s.io/component-helpers/auth/rbac/validation/policy_comparator.go`: every wanted atom must be
//! covered by one single rule. Rules are compared as texts; nothing is known about which resources exist.

use super::atom::{Atom, atoms};
use super::matching::{has_or_all, url_matches};
use super::types::PolicyRule;

/// Whether the rule grants all that the atom grants. A wildcard in the atom is covered only by a wildcard of the
/// rule, and an atom for every name only by a rule without names.
pub fn covers(owner: &PolicyRule, atom: &Atom<'_>) -> bool {
    match *atom {
        Atom::Resource { verb, group, resource, name } => {
            has_or_all(&owner.verbs, verb)
                && has_or_all(&owner.api_groups, group)
                && covers_resource(&owner.resources, resource)
                && (owner.resource_names.is_empty()
                    || name.is_some_and(|name| owner.resource_names.iter().any(|owned| owned == name)))
        }
        Atom::Url { verb, url } => {
            // A rule limited to names covers nothing nameless, not even a URL.
            has_or_all(&owner.verbs, verb)
                && owner.resource_names.is_empty()
                && owner.non_resource_urls.iter().any(|owned| url_matches(owned, url))
        }
    }
}

/// The atoms of `wanted`, as rules and in order, that no single rule of `owned` covers.
pub fn uncovered(owned: &[PolicyRule], wanted: &[PolicyRule]) -> Vec<PolicyRule> {
    atoms(wanted).filter(|atom| !owned.iter().any(|rule| covers(rule, atom))).map(PolicyRule::from).collect()
}

fn covers_resource(owned: &[String], wanted: &str) -> bool {
    let subresource = wanted.split_once('/').map(|(_, subresource)| subresource);
    owned.iter().any(|element| {
        element == "*"
            || element == wanted
            || subresource.is_some_and(|subresource| element.strip_prefix("*/") == Some(subresource))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `verbs groups resources names urls`, each a comma list, `-` for the empty list, `core` for the core group.
    fn rule(text: &str) -> PolicyRule {
        let lists: Vec<Vec<String>> = text
            .split(' ')
            .map(|list| match list {
                "-" => Vec::new(),
                list => list.split(',').map(|item| item.replace("core", "")).collect(),
            })
            .collect();
        PolicyRule {
            verbs: lists[0].clone(),
            api_groups: lists[1].clone(),
            resources: lists[2].clone(),
            resource_names: lists[3].clone(),
            non_resource_urls: lists[4].clone(),
        }
    }

    #[test]
    fn one_rule_against_one_atom() {
        for (owned, wanted, expected) in [
            ("update * */scale - -", "update apps deployments/scale - -", true),
            ("update * */scale - -", "update apps deployments - -", false),
            ("update * */a/b - -", "update apps x/a/b - -", true),
            ("* core pods - -", "fly core pods - -", true),
            ("* core pods - -", "get core pods/log - -", false),
            ("get core secrets a,b -", "get core secrets a -", true),
            ("get core secrets a,b -", "get core secrets z -", false),
            ("get core secrets a,b -", "get core secrets - -", false),
            ("get core secrets - -", "get core secrets a -", true),
            ("get batch * - -", "get batch * - -", true),
            ("get batch jobs - -", "get batch * - -", false),
            ("get batch * - -", "get * jobs - -", false),
            ("get - - - /a*", "get - - - /ab", true),
            ("get - - - /a*", "get - - - /ab*", true),
            ("get - - - /ab*", "get - - - /a*", false),
            ("get - - - *", "get - - - *", true),
            ("get - - n *", "get - - - /a", false),
            ("* * * - -", "get - - - /a", false),
        ] {
            let (owned, wanted) = (rule(owned), [rule(wanted)]);
            assert_eq!(uncovered(std::slice::from_ref(&owned), &wanted).is_empty(), expected, "{owned:?} {wanted:?}");
        }
    }

    #[test]
    fn rules_do_not_add_up_but_atoms_are_compared_one_by_one() {
        let owned = [rule("get core pods - -"), rule("list core pods - -")];
        assert!(uncovered(&owned, &[rule("get,list core pods - -")]).is_empty());
        let missing = uncovered(&owned, &[rule("get,watch core pods,nodes - -")]);
        assert_eq!(missing, [rule("watch core pods - -"), rule("get core nodes - -"), rule("watch core nodes - -")]);
    }
}
