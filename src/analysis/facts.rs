//! What all rules of a check look at: a cluster beside a fresh one, and indexes that are computed once.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::cluster::{Cluster, Role};
use super::finding::Spot;
use super::identity::Identity;
use super::origin::Origin;
use super::rules::powers::{Met, met_by};
use crate::manifest::PathSegment;
use crate::rbac::{Binding, PolicyRule, RoleKind, UserInfo};

/// Namespace (none for a `ClusterRole`) and name.
pub(super) type RoleKey = (Option<String>, String);

/// A cluster, and what a check wants to know of it again and again.
pub struct Facts<'c> {
    /// The cluster.
    pub(super) cluster: &'c Cluster,
    /// A cluster nobody has changed yet: what it holds is not reported.
    pub(super) fresh: &'c Cluster,
    /// Whether what is not in the cluster does not exist; otherwise it may have been left out.
    pub(super) is_complete: bool,
    /// Who applies the manifests, if that is stated.
    pub(super) applier: Option<UserInfo>,
    /// Every binding whose role there is.
    pub(super) grants: Vec<Grant<'c>>,
    /// What the roles that are bound give of each power.
    powers: BTreeMap<&'c RoleKey, Vec<Met>>,
    /// Namespaces with `RoleBinding`s for an identity.
    namespaces_of: HashMap<Identity, BTreeSet<&'c str>>,
}

/// A binding, and the role it gives.
pub(super) struct Grant<'c> {
    pub binding: &'c Binding,
    pub key: &'c RoleKey,
    pub role: &'c Role,
    /// Whether a fresh cluster lacks the binding.
    pub is_own: bool,
}

impl<'c> Facts<'c> {
    /// Looks at a cluster. With `is_complete`, what is not in it does not exist.
    pub fn new(cluster: &'c Cluster, fresh: &'c Cluster, is_complete: bool) -> Self {
        let of_fresh: BTreeMap<_, &Binding> =
            fresh.bindings.iter().map(|binding| ((&binding.namespace, &binding.name), binding)).collect();
        let mut grants = Vec::new();
        let mut namespaces_of: HashMap<Identity, BTreeSet<&str>> = HashMap::new();
        for binding in &cluster.bindings {
            if let Some(namespace) = &binding.namespace {
                for identity in binding.subjects.iter().filter_map(|subject| Identity::of_subject(subject, binding)) {
                    namespaces_of.entry(identity).or_default().insert(namespace);
                }
            }
            let namespace = match binding.role_ref.kind {
                RoleKind::Role => binding.namespace.clone(),
                _ => None,
            };
            if cluster.role_of(binding).is_none() {
                continue;
            }
            let key = (namespace, binding.role_ref.name.clone());
            let Some((key, role)) = cluster.roles.get_key_value(&key) else { continue };
            let is_own = of_fresh.get(&(&binding.namespace, &binding.name)) != Some(&binding);
            grants.push(Grant { binding, key, role, is_own });
        }
        let bound: BTreeMap<&RoleKey, &Role> = grants.iter().map(|grant| (grant.key, grant.role)).collect();
        let powers = bound.into_iter().map(|(key, role)| (key, met_by(&role.rules))).collect();
        Self { cluster, fresh, is_complete, applier: None, grants, powers, namespaces_of }
    }

    /// The same with who applies the manifests.
    #[must_use]
    pub fn applied_by(self, applier: Option<UserInfo>) -> Self {
        Self { applier, ..self }
    }

    /// What a role that is bound gives of each power.
    pub(super) fn powers_of(&self, key: &RoleKey) -> &[Met] {
        self.powers.get(key).map(Vec::as_slice).unwrap_or_default()
    }

    /// The namespaces that have `RoleBinding`s for an identity.
    pub(super) fn namespaces_of(&self, identity: &Identity) -> impl Iterator<Item = &'c str> {
        self.namespaces_of.get(identity).into_iter().flatten().copied()
    }

    /// The rules that the same role has in a fresh cluster.
    pub(super) fn fresh_rules(&self, key: &RoleKey) -> &'c [PolicyRule] {
        self.fresh.roles.get(key).map(|role| role.rules.as_slice()).unwrap_or_default()
    }

    /// The roles that were written and not gathered, and that a fresh cluster does not hold like this.
    pub(super) fn own_roles(&self) -> impl Iterator<Item = (&'c RoleKey, &'c Role)> {
        let (cluster, fresh) = (self.cluster, self.fresh);
        cluster.roles.iter().filter(|(key, role)| !role.is_aggregated && fresh.roles.get(*key) != Some(*role))
    }

    /// The bindings that a fresh cluster does not hold like this.
    pub(super) fn own_bindings(&self) -> impl Iterator<Item = &'c Binding> {
        let of_fresh: BTreeMap<_, &Binding> =
            self.fresh.bindings.iter().map(|binding| ((&binding.namespace, &binding.name), binding)).collect();
        let bindings = self.cluster.bindings.iter();
        bindings.filter(move |binding| of_fresh.get(&(&binding.namespace, &binding.name)) != Some(binding))
    }

    /// A field of a binding; its name, for the binding as a whole.
    pub(super) fn spot_of_binding(&self, binding: &Binding, path: Vec<PathSegment>) -> Spot {
        let path = if path.is_empty() { name_path() } else { path };
        self.cluster.origin_of_binding(binding, path).into()
    }

    /// A rule of a role; of an aggregated one the rule it was gathered from, where that can be told.
    pub(super) fn spot_of_rule(&self, key: &RoleKey, position: usize) -> Spot {
        let (namespace, name) = (key.0.as_deref(), key.1.as_str());
        let Some(role) = self.cluster.roles.get(key).filter(|role| role.is_aggregated) else {
            return self.cluster.origin_of_role(namespace, name, rule_path(position, None)).into();
        };
        let Some(rule) = role.rules.get(position) else {
            return self.cluster.origin_of_role(namespace, name, name_path()).into();
        };
        let sources = self.cluster.roles.iter().filter(|((namespace, _), role)| {
            namespace.is_none() && !role.is_aggregated && !role.labels.is_empty() && role.rules.contains(rule)
        });
        let origins = sources.filter_map(|((_, source), role)| {
            let position = role.rules.iter().position(|other| other == rule)?;
            Some(self.cluster.origin_of_role(None, source, rule_path(position, None)))
        });
        let mut origins: Vec<Origin> = origins.collect();
        // A fresh cluster's own source is the likelier one only if no manifest holds another.
        origins.sort_by_key(|origin| origin.location.is_none());
        let whole = || self.cluster.origin_of_role(namespace, name, name_path());
        origins.into_iter().next().unwrap_or_else(whole).into()
    }
}

/// The way to a rule of a role, or to one of its fields.
pub(super) fn rule_path(position: usize, field: Option<&str>) -> Vec<PathSegment> {
    let mut path = vec![PathSegment::Key("rules".to_owned()), PathSegment::Index(position)];
    path.extend(field.map(|field| PathSegment::Key(field.to_owned())));
    path
}

/// The way to the name of an object, which is what to show of an object as a whole.
pub(super) fn name_path() -> Vec<PathSegment> {
    ["metadata", "name"].map(|key| PathSegment::Key(key.to_owned())).to_vec()
}

/// The way to the namespace of an object, or to its metadata if it names none.
pub(super) fn namespace_path() -> Vec<PathSegment> {
    ["metadata", "namespace"].map(|key| PathSegment::Key(key.to_owned())).to_vec()
}

/// The way to a subject of a binding.
pub(super) fn subject_path(position: usize) -> Vec<PathSegment> {
    vec![PathSegment::Key("subjects".to_owned()), PathSegment::Index(position)]
}

/// The way to a field at the top of an object.
pub(super) fn field(name: &str) -> Vec<PathSegment> {
    vec![PathSegment::Key(name.to_owned())]
}
