//! `ClusterRoles` that gather the rules of others.
//!
//! Mirrors `pkg/controller/clusterroleaggregation/clusterroleaggregation_controller.go`; the computation is
//! [`crate::rbac::aggregate()`].

use std::sync::Arc;

use serde_json::Value;

use crate::apiserver::authn::MASTERS;
use crate::apiserver::discovery::qualify;
use crate::apiserver::labels::{labels_of, selectors_of};
use crate::apiserver::registry::metadata_text;
use crate::apiserver::request::{Request, RequestInfo, Scope};
use crate::apiserver::{ApiServer, Failure};
use crate::rbac::{AggregationInput, PolicyRule, UserInfo, aggregate};
use crate::store::{CLUSTER_ROLES, Key, Store, StoreError, rule_value, rules_of};

/// Under which name the controller applies rules.
const MANAGER: &str = "clusterrole-aggregation-controller";

/// Notes it if a change to one role can matter to aggregated ones. They are computed before somebody looks at them, so
/// that a thousand changes in a row cost no more than one.
pub(super) fn note(server: &mut ApiServer, old: Option<&Value>, new: Option<&Value>) -> Result<(), Failure> {
    let aggregates = |role: Option<&Value>| role.is_some_and(|role| role.get("aggregationRule").is_some());
    if aggregates(old) || aggregates(new) {
        server.aggregated = None;
    }
    let selectors = if let Some(selectors) = server.aggregated.take() {
        selectors
    } else {
        let roles = server.store.list(CLUSTER_ROLES, None)?;
        roles.iter().filter_map(|role| selectors_of(role)).flatten().collect()
    };
    let selected = |role: Option<&Value>| {
        role.is_some_and(|role| {
            let labels = labels_of(role);
            selectors.iter().any(|selector| selector.matches(&labels))
        })
    };
    let concerned = aggregates(new) || selected(old) || selected(new);
    server.aggregated = Some(selectors);
    server.aggregation_due |= concerned;
    Ok(())
}

/// Brings the aggregated roles up to date if something was noted.
///
/// # Errors
/// [`StoreError`] if the store fails.
pub(in crate::apiserver) fn settle(server: &mut ApiServer) -> Result<(), StoreError> {
    if !std::mem::take(&mut server.aggregation_due) {
        return Ok(());
    }
    for (name, role) in changed_roles(server.store.as_ref())? {
        let key = Key { resource: CLUSTER_ROLES, namespace: "", name: &name };
        let Some(old) = server.store.get(key)? else { continue };
        server.put_applied(MANAGER, key, (&old, role), "rules")?;
    }
    Ok(())
}

/// Whether a request has the same answer before [`settle`]: a superuser's, whom no role concerns, about one role that
/// is not aggregated.
pub(in crate::apiserver) fn can_wait(
    server: &ApiServer,
    requester: &UserInfo,
    request: &Request,
    info: &RequestInfo,
) -> Result<bool, StoreError> {
    if !request.impersonation.is_empty() || !requester.groups.iter().any(|group| group == MASTERS) {
        return Ok(false);
    }
    let Scope::Resource { group, resource, name, .. } = &info.scope else { return Ok(false) };
    if qualify(resource, group) != CLUSTER_ROLES {
        return Ok(false);
    }
    if name.is_empty() {
        return Ok(info.verb == "create");
    }
    let role = server.store.get(Key { resource: CLUSTER_ROLES, namespace: "", name })?;
    Ok(role.is_none_or(|role| role.get("aggregationRule").is_none()))
}

/// Brings all aggregated roles of a store up to date, as after loading many objects.
///
/// # Errors
/// [`StoreError`] if the store fails.
pub fn aggregate_all(store: &mut dyn Store) -> Result<(), StoreError> {
    for (name, role) in changed_roles(store)? {
        store.put(Key { resource: CLUSTER_ROLES, namespace: "", name: &name }, role)?;
    }
    Ok(())
}

/// The aggregated roles whose rules are not what they should be, as they should be.
fn changed_roles(store: &dyn Store) -> Result<Vec<(String, Value)>, StoreError> {
    let roles: Vec<Arc<Value>> = store.list(CLUSTER_ROLES, None)?;
    let read: Vec<_> = roles
        .iter()
        .map(|role| (metadata_text(role, "name"), labels_of(role), rules_of(role), selectors_of(role)))
        .collect();
    let inputs: Vec<AggregationInput<'_>> = read
        .iter()
        .map(|(name, labels, rules, selectors)| AggregationInput {
            name,
            labels,
            rules,
            selectors: selectors.as_deref(),
        })
        .collect();
    let changes = aggregate(&inputs).into_iter().filter_map(|(name, rules)| {
        let role = roles.iter().find(|role| metadata_text(role, "name") == name)?;
        let mut role = role.as_ref().clone();
        role.as_object_mut()?.insert("rules".into(), rules_value(&rules));
        Some((name.to_owned(), role))
    });
    Ok(changes.collect())
}

/// Rules as an object holds them; none at all is null, as the store would have it.
fn rules_value(rules: &[PolicyRule]) -> Value {
    if rules.is_empty() {
        return Value::Null;
    }
    rules.iter().map(rule_value).collect()
}
