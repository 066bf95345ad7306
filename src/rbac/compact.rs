//! Atoms put together again, for people to read: the rows of rule tables and the list of missing permissions.
//!
//! Mirrors `CompactRules` of `pkg/registry/rbac/validation/policy_compact.go` and its twin in
//! `k8s.io/kubectl/pkg/util/rbac`. Laying out columns is the printer's business.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::atom::{Atom, atoms};
use super::quote::Quoted;
use super::types::PolicyRule;

/// Merges resource atoms of the same group, resource and name by stringing their verbs together, repetitions
/// included; the result stands in first-seen order. URL atoms are never merged.
pub fn compact<'r>(atoms: impl IntoIterator<Item = Atom<'r>>) -> Vec<PolicyRule> {
    let mut rules: Vec<PolicyRule> = Vec::new();
    let mut positions = HashMap::new();
    for atom in atoms {
        if let Atom::Resource { verb, group, resource, name } = atom {
            let position = *positions.entry((group, resource, name)).or_insert(rules.len());
            if let Some(rule) = rules.get_mut(position) {
                rule.verbs.push(verb.to_owned());
                continue;
            }
        }
        rules.push(atom.into());
    }
    rules
}

/// The rows of `auth can-i --list` and `describe role`: atoms compacted, each verb once, in the order kubectl sorts
/// them.
pub fn tabulate(rules: &[PolicyRule]) -> Vec<PolicyRule> {
    let mut rows = compact(atoms(rules));
    for row in &mut rows {
        let mut seen = HashSet::new();
        row.verbs.retain(|verb| seen.insert(verb.clone()));
    }
    rows.sort_by_cached_key(sort_key);
    rows
}

/// The Go text of a rule by which kubectl sorts: the brackets and commas count.
fn sort_key(rule: &PolicyRule) -> String {
    let [verbs, groups, resources, names, urls] = lists(rule).map(|list| list.join(" "));
    format!(
        "&PolicyRule{{Verbs:[{verbs}],APIGroups:[{groups}],Resources:[{resources}],ResourceNames:[{names}],\
         NonResourceURLs:[{urls}],}}"
    )
}

fn lists(rule: &PolicyRule) -> [&[String]; 5] {
    [&rule.verbs, &rule.api_groups, &rule.resources, &rule.resource_names, &rule.non_resource_urls]
}

/// The lines of a refused escalation, one per missing permission: compacted, distinct, sorted as texts and joined by
/// newlines. `missing` is what [`super::covers::uncovered`] found.
pub fn missing_permissions(missing: &[PolicyRule]) -> String {
    let lines: BTreeSet<String> = compact(atoms(missing)).iter().map(missing_permission).collect();
    lines.into_iter().collect::<Vec<_>>().join("\n")
}

/// `{APIGroups:["g"], Resources:["r"], Verbs:["v1" "v2"]}`, leaving out what is empty.
fn missing_permission(rule: &PolicyRule) -> String {
    let parts = [
        ("APIGroups", &rule.api_groups),
        ("Resources", &rule.resources),
        ("NonResourceURLs", &rule.non_resource_urls),
        ("ResourceNames", &rule.resource_names),
        ("Verbs", &rule.verbs),
    ];
    let parts = parts.iter().filter(|(_, list)| !list.is_empty()).map(|(label, list)| {
        let quoted: Vec<String> = list.iter().map(|item| Quoted(item).to_string()).collect();
        format!("{label}:[{}]", quoted.join(" "))
    });
    format!("{{{}}}", parts.collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(verbs: &[&str], groups: &[&str], resources: &[&str], names: &[&str], urls: &[&str]) -> PolicyRule {
        let list = |items: &[&str]| items.iter().map(ToString::to_string).collect();
        PolicyRule {
            verbs: list(verbs),
            api_groups: list(groups),
            resources: list(resources),
            resource_names: list(names),
            non_resource_urls: list(urls),
        }
    }

    /// The recorded scenario can-i-list-sorting.
    #[test]
    fn tables_are_compacted_and_sorted() {
        let rules = [
            rule(&["get"], &["", "apps"], &["pods", "deployments/scale"], &[], &[]),
            rule(&["watch", "get", "list"], &[""], &["pods"], &[], &[]),
            rule(&["get"], &[""], &["secrets"], &["b", "a"], &[]),
            rule(&["list"], &["*"], &["*"], &[], &[]),
            rule(&["*"], &[""], &["pods/log", "*"], &[], &[]),
            rule(&["get"], &[], &[], &[], &["/api", "/api/*", "/api"]),
        ];
        let rows: Vec<String> =
            tabulate(&rules).iter().map(|row| lists(row).map(|list| list.join(" ")).join("|")).collect();
        let expected = [
            "*||*||",
            "*||pods/log||",
            "get watch list||pods||",
            "get||||/api/*",
            "get||||/api",
            "get||||/api",
            "get||deployments/scale||",
            "get||secrets|a|",
            "get||secrets|b|",
            "get|apps|deployments/scale||",
            "get|apps|pods||",
            "list|*|*||",
        ];
        assert_eq!(rows, expected);
    }

    #[test]
    fn missing_permissions_are_worded_like_the_api_server() {
        let missing = [
            rule(&["get", "get"], &[""], &["secrets"], &[], &[]),
            rule(&["delete"], &[""], &["pods"], &["x\ty"], &[]),
            rule(&["*"], &[], &[], &[], &["*"]),
            rule(&["*"], &[], &[], &[], &["*"]),
        ];
        let expected = r#"{APIGroups:[""], Resources:["pods"], ResourceNames:["x\ty"], Verbs:["delete"]}
{APIGroups:[""], Resources:["secrets"], Verbs:["get" "get"]}
{NonResourceURLs:["*"], Verbs:["*"]}"#;
        assert_eq!(missing_permissions(&missing), expected);
        assert_eq!(missing_permissions(&[]), "");
    }
}
