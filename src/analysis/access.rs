//! What everybody effectively holds in a cluster: the grants of each identity, by scope.
//!
//! An identity holds what bindings give to itself and to the groups that Kubernetes puts it in; a grant for the whole cluster
//! counts in every namespace. How rules are cut, ordered and spread over roles and bindings plays no part.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use super::cluster::Cluster;
use super::identity::Identity;
use crate::rbac::{Atom, AtomSet, Binding, PolicyRule, rules_of};

/// The grants of a cluster, by whom they name and by namespace, empty for the whole cluster.
pub struct Access<'c> {
    /// The cluster.
    pub cluster: &'c Cluster,
    held: BTreeMap<Identity, BTreeMap<&'c str, Holding<'c>>>,
    /// Rules that aggregated roles may have gathered: the `ClusterRole` of a manifest, and which of its rules it is.
    gathered: OnceLock<HashMap<&'c PolicyRule, (&'c str, usize)>>,
}

/// What one identity holds in one scope by bindings that name it.
#[derive(Default)]
pub struct Holding<'c> {
    /// In the order of the bindings.
    pub grants: Vec<Grant<'c>>,
    atoms: OnceLock<AtomSet<'c>>,
}

/// A binding that gives a role to somebody.
#[derive(Clone, Copy, Debug)]
pub struct Grant<'c> {
    /// The binding.
    pub binding: &'c Binding,
    /// Which of its subjects names the identity.
    pub subject: usize,
    /// The rules of its role.
    pub rules: &'c [PolicyRule],
}

impl<'c> Access<'c> {
    /// The grants of all bindings whose role exists.
    pub fn of(cluster: &'c Cluster) -> Self {
        let mut held: BTreeMap<Identity, BTreeMap<&str, Holding<'c>>> = BTreeMap::new();
        for binding in &cluster.bindings {
            let Ok(rules) = rules_of(&cluster.rules, binding) else { continue };
            for (subject, named) in binding.subjects.iter().enumerate() {
                let Some(identity) = Identity::of_subject(named, binding) else { continue };
                let scopes = held.entry(identity).or_default();
                let holding = scopes.entry(binding.namespace.as_deref().unwrap_or_default()).or_default();
                if !holding.grants.last().is_some_and(|last| std::ptr::eq(last.binding, binding)) {
                    holding.grants.push(Grant { binding, subject, rules });
                }
            }
        }
        Self { cluster, held, gathered: OnceLock::new() }
    }

    /// The `ClusterRole` of a manifest that an aggregated role has this rule from, and which of its rules it is.
    pub fn gathered_from(&self, rule: &PolicyRule) -> Option<(&'c str, usize)> {
        let gathered = self.gathered.get_or_init(|| {
            let roles = self.cluster.roles.iter().filter(|((namespace, name), role)| {
                let is_written = || self.cluster.origin_of_role(None, name, Vec::new()).location.is_some();
                namespace.is_none() && !role.is_aggregated && !role.labels.is_empty() && is_written()
            });
            let rules = roles.flat_map(|((_, name), role)| {
                role.rules.iter().enumerate().map(move |(index, rule)| (rule, (name.as_str(), index)))
            });
            rules.collect()
        });
        gathered.get(rule).copied()
    }

    /// Everybody whom a binding names, in order, with what they hold by those bindings.
    pub fn iter(&self) -> impl Iterator<Item = (&Identity, &BTreeMap<&'c str, Holding<'c>>)> {
        self.held.iter()
    }

    /// What bindings that name the identity give it in a namespace, or with an empty one in the whole cluster, and nothing
    /// of groups or wider scopes.
    pub fn holding(&self, identity: &Identity, namespace: &str) -> Option<&Holding<'c>> {
        self.held.get(identity)?.get(namespace)
    }

    /// All that the identity holds in a namespace, or with an empty one in the whole cluster, from whatever source.
    pub fn reach<'a>(&'a self, identity: &Identity, namespace: &str) -> Reach<'a, 'c> {
        let sources = identity.sources();
        let scopes = std::iter::once("").chain((!namespace.is_empty()).then_some(namespace));
        let holdings = scopes.flat_map(|scope| sources.iter().map(move |source| self.holding(source, scope)));
        Reach { holdings: holdings.flatten().collect() }
    }
}

/// What an identity holds in one scope: by its own bindings and those of its groups, there and in the whole cluster.
pub struct Reach<'a, 'c> {
    /// Where it comes from.
    pub holdings: Vec<&'a Holding<'c>>,
}

impl Reach<'_, '_> {
    /// Whether one rule grants all of the atom.
    pub fn covers(&self, atom: &Atom<'_>) -> bool {
        self.holdings.iter().any(|holding| holding.atoms().covers(atom))
    }
}

impl<'c> Holding<'c> {
    /// All rules of all grants.
    pub fn rules(&self) -> impl Iterator<Item = &'c PolicyRule> {
        self.grants.iter().flat_map(|grant| grant.rules)
    }

    fn atoms(&self) -> &AtomSet<'c> {
        self.atoms.get_or_init(|| {
            let mut atoms = AtomSet::default();
            for rule in self.rules() {
                atoms.add(rule);
            }
            atoms
        })
    }
}
