//! A cluster as questions about the whole of it need it: its rules and bindings, who is known in it, what it serves.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value;

use super::origin::{Origin, Places};
use super::running::Running;
use crate::apiserver::discovery::Discovery;
use crate::apiserver::json::text;
use crate::apiserver::labels::selectors_of;
use crate::apiserver::registry::{DEFINITIONS, NAMESPACES, SERVICE_ACCOUNTS};
use crate::manifest::PathSegment;
use crate::rbac::{Binding, LabelSelector, PolicyRule, RoleKind, World};
use crate::store::{
    CLUSTER_ROLE_BINDINGS, CLUSTER_ROLES, Place, ROLE_BINDINGS, ROLES, Store, StoreError, binding_of, rules_of,
};

/// Everything about one cluster that access depends on.
pub struct Cluster {
    /// What the evaluator asks.
    pub rules: World,
    /// Every binding: `ClusterRoleBinding`s, then `RoleBinding`s by namespace; by name within.
    pub bindings: Vec<Binding>,
    /// Every role, `ClusterRole`s under no namespace.
    pub roles: BTreeMap<(Option<String>, String), Role>,
    /// Namespaces that exist.
    pub namespaces: BTreeSet<String>,
    /// Service accounts that exist: namespace and name.
    pub accounts: BTreeSet<(String, String)>,
    /// What is served, custom resources included.
    pub discovery: Discovery,
    /// What runs in it, and as whom.
    pub running: Running,
    /// Where objects were written.
    pub places: Places,
}

/// A Role or `ClusterRole`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Role {
    /// Its rules; of an aggregated role those gathered.
    pub rules: Vec<PolicyRule>,
    /// Its labels.
    pub labels: BTreeMap<String, String>,
    /// Whether its rules are gathered from others.
    pub is_aggregated: bool,
    /// The labels of those others; `None` for an ordinary role.
    pub selectors: Option<Vec<LabelSelector>>,
}

impl Cluster {
    /// Reads a state.
    ///
    /// # Errors
    /// [`StoreError`] if the state cannot be read.
    pub fn read(store: &dyn Store, places: Places) -> Result<Self, StoreError> {
        let mut bindings = Vec::new();
        for resource in [CLUSTER_ROLE_BINDINGS, ROLE_BINDINGS] {
            bindings.extend(store.list(resource, None)?.iter().map(|object| binding_of(object)));
        }
        let mut roles = BTreeMap::new();
        for resource in [CLUSTER_ROLES, ROLES] {
            for object in store.list(resource, None)? {
                let [namespace, name] = ["/metadata/namespace", "/metadata/name"].map(|field| text(&object, field));
                let namespace = (!namespace.is_empty()).then(|| namespace.to_owned());
                let labels = object.pointer("/metadata/labels").and_then(|labels| labels.as_object());
                let labels = labels.into_iter().flatten();
                let role = Role {
                    rules: rules_of(&object),
                    labels: labels.filter_map(|(key, value)| Some((key.clone(), value.as_str()?.to_owned()))).collect(),
                    is_aggregated: object.get("aggregationRule").is_some(),
                    selectors: selectors_of(&object),
                };
                roles.insert((namespace, name.to_owned()), role);
            }
        }
        let namespaced = roles.iter().filter_map(|((namespace, name), role)| {
            namespace.as_ref().map(|namespace| (namespace.clone(), name.clone(), role.rules.clone()))
        });
        let cluster_roles = roles.iter().filter(|((namespace, _), _)| namespace.is_none());
        let cluster_roles = cluster_roles.map(|((_, name), role)| (name.clone(), role.rules.clone()));
        let rules = World::new(bindings.iter().cloned(), namespaced, cluster_roles);
        let definitions = store.list(DEFINITIONS, None)?;
        Ok(Self {
            rules,
            bindings,
            roles,
            namespaces: names(store, NAMESPACES)?.into_iter().map(|(_, name)| name).collect(),
            accounts: names(store, SERVICE_ACCOUNTS)?,
            discovery: Discovery::with_definitions(definitions.iter().map(AsRef::as_ref)),
            running: Running::read(store)?,
            places,
        })
    }

    /// The role that a binding refers to, if there is one.
    pub fn role_of(&self, binding: &Binding) -> Option<&Role> {
        let namespace = match binding.role_ref.kind {
            RoleKind::Role => Some(binding.namespace.clone()?),
            RoleKind::ClusterRole => None,
            RoleKind::Other(_) => return None,
        };
        self.roles.get(&(namespace, binding.role_ref.name.clone()))
    }

    /// Whether objects of a resource live in namespaces; `None` if it is not served.
    pub fn is_namespaced(&self, group: &str, resource: &str) -> Option<bool> {
        let row = self.discovery.iter().find(|row| row.group == group && row.name == resource)?;
        Some(row.namespaced)
    }

    /// A field of a binding.
    pub fn origin_of_binding(&self, binding: &Binding, path: Vec<PathSegment>) -> Origin {
        let resource = if binding.namespace.is_some() { ROLE_BINDINGS } else { CLUSTER_ROLE_BINDINGS };
        self.origin(resource, binding.namespace.as_deref(), &binding.name, path)
    }

    /// A field of a role; a `ClusterRole` has no namespace.
    pub fn origin_of_role(&self, namespace: Option<&str>, name: &str, path: Vec<PathSegment>) -> Origin {
        self.origin(if namespace.is_some() { ROLES } else { CLUSTER_ROLES }, namespace, name, path)
    }

    fn origin(&self, resource: &str, namespace: Option<&str>, name: &str, path: Vec<PathSegment>) -> Origin {
        let object = Place {
            resource: resource.to_owned(),
            namespace: namespace.unwrap_or_default().to_owned(),
            name: name.to_owned(),
        };
        let location = self.places.get(&object).cloned();
        Origin { object, location, path }
    }
}

/// Namespace and name of every object of a resource.
fn names(store: &dyn Store, resource: &str) -> Result<BTreeSet<(String, String)>, StoreError> {
    let name = |object: &Arc<Value>| {
        (text(object, "/metadata/namespace").to_owned(), text(object, "/metadata/name").to_owned())
    };
    Ok(store.list(resource, None)?.iter().map(name).collect())
}
