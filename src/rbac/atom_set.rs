//! Many rules as one set of atoms, to be asked about one atom after the other.
//!
//! Says what [`covers`] says of the rules one by one, in a time that does not grow with their number: a few look-ups. One
//! thing is different: a rule limited to names still grants its URLs, because the authorizer lets them through.

use std::collections::HashSet;
use std::hash::BuildHasherDefault;

use super::atom::{Atom, atoms};
use super::covers::covers;
use super::hash::NameHasher;
use super::types::PolicyRule;

/// Rules with more atoms are looked at one by one.
pub const MOST_ATOMS: usize = 100_000;

/// A hash set of names, with the quick hash.
type NameSet<T> = HashSet<T, BuildHasherDefault<NameHasher>>;

/// The atoms of rules.
#[derive(Clone, Debug, Default)]
pub struct AtomSet<'r> {
    atoms: NameSet<Atom<'r>>,
    /// Verbs and what URLs must start with.
    prefixes: NameSet<(&'r str, &'r str)>,
    large: Vec<&'r PolicyRule>,
}

/// How many atoms a rule has, unless it has more than a number can say.
pub fn atom_count(rule: &PolicyRule) -> usize {
    let product = |counts: &[usize]| counts.iter().fold(1_usize, |product, count| product.saturating_mul(*count));
    let names = rule.resource_names.len().max(1);
    product(&[rule.api_groups.len(), rule.resources.len(), names, rule.verbs.len()])
        .saturating_add(product(&[rule.non_resource_urls.len(), rule.verbs.len()]))
}

impl<'r> AtomSet<'r> {
    /// Adds what a rule grants.
    pub fn add(&mut self, rule: &'r PolicyRule) {
        if atom_count(rule) > MOST_ATOMS {
            self.large.push(rule);
            return;
        }
        for atom in atoms(std::slice::from_ref(rule)) {
            if let Atom::Url { verb, url } = atom
                && url.ends_with('*')
            {
                self.prefixes.insert((verb, url.trim_end_matches('*')));
            }
            self.atoms.insert(atom);
        }
    }

    /// Whether one of the rules covers the atom.
    pub fn covers(&self, atom: &Atom<'_>) -> bool {
        let is_held = match *atom {
            Atom::Resource { verb, group, resource, name } => self.covers_resource(verb, group, resource, name),
            Atom::Url { verb, url } => [verb, "*"].iter().any(|verb| {
                self.atoms.contains(&Atom::Url { verb, url })
                    || (!self.prefixes.is_empty()
                        && prefixes(url).any(|prefix| self.prefixes.contains(&(*verb, prefix))))
            }),
        };
        is_held || self.large.iter().any(|rule| covers(rule, atom))
    }

    fn covers_resource(&self, verb: &str, group: &str, resource: &str, name: Option<&str>) -> bool {
        let of_any = resource.split_once('/').map(|(_, subresource)| format!("*/{subresource}"));
        let resources = [Some(resource), Some("*"), of_any.as_deref()];
        let names = [None, name];
        let names = if name.is_some() { &names[..] } else { &names[..1] };
        resources.iter().flatten().any(|&resource| {
            [verb, "*"].iter().any(|&verb| {
                let granted = |group, name| self.atoms.contains(&Atom::Resource { verb, group, resource, name });
                names.iter().any(|&name| granted(group, name) || granted("*", name))
            })
        })
    }
}

/// The beginnings of a text, from the empty one to all of it.
fn prefixes(text: &str) -> impl Iterator<Item = &str> {
    let ends = text.char_indices().map(|(position, _)| position).chain([text.len()]);
    ends.filter_map(|end| text.get(..end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(verb: &str, resources: usize, url: &str) -> PolicyRule {
        PolicyRule {
            verbs: vec![verb.into()],
            api_groups: vec![String::new()],
            resources: (0..resources).map(|number| format!("r{number}")).collect(),
            resource_names: vec!["only".into()],
            non_resource_urls: vec![url.into()],
        }
    }

    #[test]
    fn urls_count_whatever_the_names_of_the_rule() {
        let rule = rule("get", 1, "/a/*");
        let mut set = AtomSet::default();
        set.add(&rule);
        assert!(set.covers(&Atom::Url { verb: "get", url: "/a/b" }));
        assert!(!set.covers(&Atom::Url { verb: "get", url: "/a" }));
        assert!(!set.covers(&Atom::Url { verb: "put", url: "/a/b" }));
    }

    #[test]
    fn a_rule_of_many_atoms_counts_as_well() {
        let rule = rule("get", MOST_ATOMS + 1, "/a");
        assert!(atom_count(&rule) > MOST_ATOMS);
        let mut set = AtomSet::default();
        set.add(&rule);
        let get = |resource, name| Atom::Resource { verb: "get", group: "", resource, name };
        assert!(set.covers(&get("r7", Some("only"))));
        assert!(!set.covers(&get("r7", None)));
    }
}
