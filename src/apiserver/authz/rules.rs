//! The part of a state's RBAC objects that questions have needed so far.
//!
//! A question reads only the bindings that name its user and the roles they refer to, however much else there is; the next
//! questions share what was read. After a thousand questions everything is read, once, for there will be more.
//! Emptied whenever an RBAC object changes.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde_json::Value;

use crate::apiserver::json::text;
use crate::rbac::{
    Attributes, Binding, Decision, PolicyRule, RoleKind, RuleSource, UserInfo, World, decide, subject_keys,
};
use crate::store::{
    CLUSTER_ROLE_BINDINGS, CLUSTER_ROLES, Key, ROLE_BINDINGS, ROLES, Store, StoreError, binding_of, rules_of,
};

/// From so many questions on it is quicker to read all that is there.
const MANY_QUESTIONS: usize = 1_000;

/// A [`RuleSource`] that is filled from a store before each question.
#[derive(Debug, Default)]
pub(super) struct LoadedRules {
    /// By namespace; the cluster's own under the empty name.
    scopes: HashMap<String, Scope>,
    /// How many questions were asked.
    questions: usize,
    /// Everything, once it was read.
    whole: Option<World>,
}

#[derive(Debug, Default)]
struct Scope {
    /// Names of bindings by subject key.
    named: HashMap<String, Vec<String>>,
    bindings: HashMap<String, Binding>,
    /// Roles that were looked for; `None` where there is none.
    roles: HashMap<String, Option<Vec<PolicyRule>>>,
}

impl LoadedRules {
    /// Forgets everything.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Reads what a question of this user in this namespace (empty: cluster scope) can need.
    pub(super) fn load(&mut self, store: &dyn Store, user: &UserInfo, namespace: &str) -> Result<(), StoreError> {
        self.questions += 1;
        if self.whole.is_none() && self.questions > MANY_QUESTIONS {
            self.whole = Some(everything(store)?);
        }
        if self.whole.is_some() {
            return Ok(());
        }
        let scopes: BTreeSet<&str> = BTreeSet::from(["", namespace]);
        for scope in scopes {
            for key in subject_keys(user) {
                self.load_named(store, scope, &key.to_string())?;
            }
        }
        Ok(())
    }

    fn load_named(&mut self, store: &dyn Store, scope_name: &str, subject_key: &str) -> Result<(), StoreError> {
        let scope = self.scopes.entry(scope_name.to_owned()).or_default();
        if scope.named.contains_key(subject_key) {
            return Ok(());
        }
        let names = store.bindings_naming(scope_name, subject_key)?;
        let resource = if scope_name.is_empty() { CLUSTER_ROLE_BINDINGS } else { ROLE_BINDINGS };
        let mut wanted = HashSet::new();
        for name in &names {
            if scope.bindings.contains_key(name) {
                continue;
            }
            let Some(object) = store.get(Key { resource, namespace: scope_name, name })? else { continue };
            let binding = binding_of(&object);
            wanted.insert(binding.role_ref.clone());
            scope.bindings.insert(name.clone(), binding);
        }
        scope.named.insert(subject_key.to_owned(), names);
        for role in wanted {
            match role.kind {
                RoleKind::Role => self.load_role(store, ROLES, scope_name, &role.name)?,
                RoleKind::ClusterRole => self.load_role(store, CLUSTER_ROLES, "", &role.name)?,
                RoleKind::Other(_) => {}
            }
        }
        Ok(())
    }

    fn load_role(&mut self, store: &dyn Store, resource: &str, namespace: &str, name: &str) -> Result<(), StoreError> {
        let scope = self.scopes.entry(namespace.to_owned()).or_default();
        if !scope.roles.contains_key(name) {
            let object = store.get(Key { resource, namespace, name })?;
            scope.roles.insert(name.to_owned(), object.map(|object| rules_of(&object)));
        }
        Ok(())
    }
}

/// All roles and bindings of a store.
fn everything(store: &dyn Store) -> Result<World, StoreError> {
    let name_of = |object: &Value, field: &str| text(object, &format!("/metadata/{field}")).to_owned();
    let list = |resource: &str| store.list(resource, None);
    let (cluster_bindings, bindings) = (list(CLUSTER_ROLE_BINDINGS)?, list(ROLE_BINDINGS)?);
    let (roles, cluster_roles) = (list(ROLES)?, list(CLUSTER_ROLES)?);
    Ok(World::new(
        cluster_bindings.iter().chain(&bindings).map(|binding| binding_of(binding)),
        roles.iter().map(|role| (name_of(role, "namespace"), name_of(role, "name"), rules_of(role))),
        cluster_roles.iter().map(|role| (name_of(role, "name"), rules_of(role))),
    ))
}

impl RuleSource for LoadedRules {
    fn decide<'s>(&'s self, user: &UserInfo, attributes: &Attributes<'_>) -> Decision<'s> {
        match &self.whole {
            Some(world) => world.decide(user, attributes),
            None => decide::walk(self, user, attributes),
        }
    }

    fn bindings<'s>(&'s self, user: &UserInfo, namespace: Option<&str>) -> Vec<&'s Binding> {
        if let Some(world) = &self.whole {
            return world.bindings(user, namespace);
        }
        let Some(scope) = self.scopes.get(namespace.unwrap_or_default()) else { return Vec::new() };
        let named = subject_keys(user).filter_map(|key| scope.named.get(&key.to_string())).flatten();
        let names: BTreeSet<&String> = named.collect();
        names.into_iter().filter_map(|name| scope.bindings.get(name)).collect()
    }

    fn role(&self, namespace: &str, name: &str) -> Option<&[PolicyRule]> {
        if let Some(world) = &self.whole {
            return if namespace.is_empty() { world.cluster_role(name) } else { world.role(namespace, name) };
        }
        self.scopes.get(namespace)?.roles.get(name)?.as_deref()
    }

    fn cluster_role(&self, name: &str) -> Option<&[PolicyRule]> {
        self.role("", name)
    }
}
