//! The part of a holding that is not expected, put together for people to read, with the bindings that it comes through.

use std::collections::{BTreeMap, BTreeSet};

use super::access::{Access, Grant, Holding};
use super::origin::Origin;
use crate::manifest::PathSegment;
use crate::rbac::{Atom, MOST_ATOMS, PolicyRule, RoleKind, RoleRef, atom_count, atoms};

/// Some of what a holding gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excess {
    /// Resources of one API group, or URLs.
    pub rule: PolicyRule,
    /// The bindings that give all of it.
    pub through: Vec<Through>,
}

/// A binding on the way from a rule to somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Through {
    /// Where the binding names the identity.
    pub binding: Origin,
    /// The role that it refers to.
    pub role_ref: RoleRef,
    /// A rule in question, or the role as a whole if its rules are gathered from others.
    pub role: Origin,
    /// The rule that it was gathered from, if a manifest holds that.
    pub gathered_from: Option<Origin>,
}

/// What `is_told` of the atoms of a holding, looking only at rules of which `is_looked_at` is true.
///
/// A rule of very many atoms is told whole as soon as one of them is.
pub fn excess(
    access: &Access<'_>,
    holding: &Holding<'_>,
    is_looked_at: impl Fn(&PolicyRule) -> bool,
    is_told: impl Fn(&Atom<'_>) -> bool,
) -> Vec<Excess> {
    let mut small: BTreeMap<Atom<'_>, Vec<Source>> = BTreeMap::new();
    let mut large: Vec<(PolicyRule, Vec<Source>)> = Vec::new();
    for (grant, Grant { rules, .. }) in holding.grants.iter().enumerate() {
        for (rule, granted) in rules.iter().enumerate().filter(|(_, rule)| is_looked_at(rule)) {
            let source = Source { grant, rule };
            let mut told = atoms(std::slice::from_ref(granted)).filter(&is_told);
            if atom_count(granted) > MOST_ATOMS {
                large.extend(told.next().map(|_| (granted.clone(), vec![source])));
                continue;
            }
            for atom in told {
                let sources = small.entry(atom).or_default();
                if sources.last().is_none_or(|last| last.grant != grant) {
                    sources.push(source);
                }
            }
        }
    }
    large.extend(merge(small));
    let through = |sources: Vec<Source>| sources.into_iter().filter_map(|source| source.through(holding, access));
    large.into_iter().map(|(rule, sources)| Excess { rule, through: through(sources).collect() }).collect()
}

/// Atoms put together again for people to read: rules of one API group each, or of URLs.
pub fn compact_atoms<'r>(atoms: impl Iterator<Item = Atom<'r>>) -> Vec<PolicyRule> {
    merge(atoms.map(|atom| (atom, Vec::new())).collect()).into_iter().map(|(rule, _)| rule).collect()
}

/// A rule of a grant, by position: a grant of a holding, a rule of its role.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Source {
    grant: usize,
    rule: usize,
}

impl Source {
    fn through(self, holding: &Holding<'_>, access: &Access<'_>) -> Option<Through> {
        let Grant { binding, subject, rules } = *holding.grants.get(self.grant)?;
        let field = |name: &str, index| vec![PathSegment::Key(name.to_owned()), PathSegment::Index(index)];
        let (cluster, role_ref) = (access.cluster, binding.role_ref.clone());
        let is_gathered = cluster.role_of(binding).is_some_and(|role| role.is_aggregated);
        let rule = if is_gathered { Vec::new() } else { field("rules", self.rule) };
        let source = rules.get(self.rule).filter(|_| is_gathered).and_then(|rule| access.gathered_from(rule));
        let namespace = binding.namespace.as_deref().filter(|_| role_ref.kind == RoleKind::Role);
        Some(Through {
            role: cluster.origin_of_role(namespace, &role_ref.name, rule),
            gathered_from: source.map(|(name, index)| cluster.origin_of_role(None, name, field("rules", index))),
            role_ref,
            binding: cluster.origin_of_binding(binding, field("subjects", subject)),
        })
    }
}

/// Puts atoms with the same sources together again: verbs, then resources or URLs, then names.
fn merge(small: BTreeMap<Atom<'_>, Vec<Source>>) -> Vec<(PolicyRule, Vec<Source>)> {
    /// The grants, and the parts of atoms that were not put together yet.
    type Groups<K, V> = BTreeMap<K, (BTreeSet<V>, Vec<Source>)>;
    fn gather<K: Ord, V: Ord>(groups: &mut Groups<K, V>, key: K, value: V, sources: Vec<Source>) {
        let (values, found) = groups.entry(key).or_insert_with(|| (BTreeSet::new(), sources.clone()));
        values.insert(value);
        // The grants are the same; the first rule of each is told.
        found.iter_mut().zip(sources).for_each(|(first, source)| *first = (*first).min(source));
    }
    let grants = |sources: &[Source]| -> Vec<usize> { sources.iter().map(|source| source.grant).collect() };
    let (mut verbs, mut url_verbs) = (Groups::new(), Groups::new());
    for (atom, sources) in small {
        let of = grants(&sources);
        match atom {
            Atom::Resource { verb, group, resource, name } => {
                gather(&mut verbs, (of, group, resource, name), verb, sources);
            }
            Atom::Url { verb, url } => gather(&mut url_verbs, (of, url), verb, sources),
        }
    }
    let (mut resources, mut names, mut urls) = (Groups::new(), Groups::new(), Groups::new());
    for ((of, group, resource, name), (verbs, sources)) in verbs {
        gather(&mut resources, (of, group, name, verbs), resource, sources);
    }
    for ((of, group, name, verbs), (resources, sources)) in resources {
        gather(&mut names, (of, group, verbs, resources, name.is_some()), name, sources);
    }
    for ((of, url), (verbs, sources)) in url_verbs {
        gather(&mut urls, (of, verbs), url, sources);
    }
    let list = |texts: BTreeSet<&str>| -> Vec<String> { texts.into_iter().map(str::to_owned).collect() };
    let of_resources = names.into_iter().map(|((_, group, verbs, resources, _), (names, sources))| {
        let rule = PolicyRule {
            verbs: list(verbs),
            api_groups: vec![group.to_owned()],
            resources: list(resources),
            resource_names: names.into_iter().flatten().map(str::to_owned).collect(),
            non_resource_urls: Vec::new(),
        };
        (rule, sources)
    });
    let of_urls = urls.into_iter().map(|((_, verbs), (urls, sources))| {
        (PolicyRule { verbs: list(verbs), non_resource_urls: list(urls), ..PolicyRule::default() }, sources)
    });
    of_resources.chain(of_urls).collect()
}
