//! Rules taken apart into atoms: one verb on one resource (or one URL), for one name at most.
//!
//! Mirrors `BreakdownRule` of `k8s.io/component-helpers/auth/rbac/validation/policy_comparator.go`. Atoms borrow from
//! the rules and are made one at a time, because a small rule can have millions of them.

use super::types::PolicyRule;

/// The smallest permission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Atom<'r> {
    /// One verb on one resource.
    Resource {
        /// The verb.
        verb: &'r str,
        /// The API group.
        group: &'r str,
        /// The resource, possibly with a subresource.
        resource: &'r str,
        /// The only name it is limited to, or `None` for every name.
        name: Option<&'r str>,
    },
    /// One verb on one URL.
    Url {
        /// The verb.
        verb: &'r str,
        /// The URL, possibly with a trailing `*`.
        url: &'r str,
    },
}

/// The atoms of the rules, in order: of each rule first the resources (group, then resource, then verb, then name),
/// then the URLs (URL, then verb). A rule that lacks groups, resources or verbs has no resource atoms.
pub fn atoms(rules: &[PolicyRule]) -> impl Iterator<Item = Atom<'_>> {
    rules.iter().flat_map(|rule| resource_atoms(rule).chain(url_atoms(rule)))
}

fn resource_atoms(rule: &PolicyRule) -> impl Iterator<Item = Atom<'_>> {
    rule.api_groups.iter().flat_map(move |group| {
        rule.resources.iter().flat_map(move |resource| {
            rule.verbs
                .iter()
                .flat_map(move |verb| names(rule).map(move |name| Atom::Resource { verb, group, resource, name }))
        })
    })
}

/// The names of a rule one by one, or one `None` if it is not limited to names.
fn names(rule: &PolicyRule) -> impl Iterator<Item = Option<&str>> {
    let every_name = rule.resource_names.is_empty().then_some(None);
    every_name.into_iter().chain(rule.resource_names.iter().map(|name| Some(name.as_str())))
}

fn url_atoms(rule: &PolicyRule) -> impl Iterator<Item = Atom<'_>> {
    rule.non_resource_urls.iter().flat_map(move |url| rule.verbs.iter().map(move |verb| Atom::Url { verb, url }))
}

impl From<Atom<'_>> for PolicyRule {
    fn from(atom: Atom<'_>) -> Self {
        match atom {
            Atom::Resource { verb, group, resource, name } => Self {
                verbs: vec![verb.to_owned()],
                api_groups: vec![group.to_owned()],
                resources: vec![resource.to_owned()],
                resource_names: name.map(ToOwned::to_owned).into_iter().collect(),
                non_resource_urls: Vec::new(),
            },
            Atom::Url { verb, url } => {
                Self { verbs: vec![verb.to_owned()], non_resource_urls: vec![url.to_owned()], ..Self::default() }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_down_in_nested_order() {
        let list = |text: &str| text.split(' ').map(ToOwned::to_owned).collect::<Vec<_>>();
        let rule = PolicyRule {
            verbs: list("v1 v2"),
            api_groups: list("g1 g2"),
            resources: list("r1 r2"),
            resource_names: list("n1 n2"),
            non_resource_urls: list("/u1 /u2"),
        };
        let texts: Vec<String> = atoms(std::slice::from_ref(&rule))
            .map(|atom| match atom {
                Atom::Resource { verb, group, resource, name } => format!("{group}{resource}{verb}{}", name.unwrap()),
                Atom::Url { verb, url } => format!("{url}{verb}"),
            })
            .collect();
        assert_eq!(texts.len(), 20);
        assert_eq!(&texts[..5], ["g1r1v1n1", "g1r1v1n2", "g1r1v2n1", "g1r1v2n2", "g1r2v1n1"]);
        assert_eq!(&texts[16..], ["/u1v1", "/u1v2", "/u2v1", "/u2v2"]);
    }

    #[test]
    fn a_rule_with_an_empty_list_has_no_atoms() {
        let rule = PolicyRule { verbs: vec!["get".into()], resources: vec!["pods".into()], ..PolicyRule::default() };
        assert_eq!(atoms(&[rule]).count(), 0);
    }
}
