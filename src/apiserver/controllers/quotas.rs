//! What is used of resource quotas. It is counted, but nothing is refused for want of it.
//!
//! Mirrors `pkg/controller/resourcequota/resource_quota_controller.go` and `pkg/quota/v1/evaluator/core`.

use serde_json::{Map, Value, json};

use crate::apiserver::ApiServer;
use crate::apiserver::json::{list, text};
use crate::apiserver::pod_amounts::of_pod;
use crate::apiserver::qos::qos_class;
use crate::apiserver::quantity::Quantity;
use crate::apiserver::registry::CONTROLLERS;
use crate::store::{Key, Store, StoreError};

pub(in crate::apiserver) const QUOTAS: &str = "resourcequotas";

/// Notes the namespace that something was written in. Its quotas are counted before somebody looks at them, so that a
/// thousand objects in a row are counted once.
pub(super) fn note(server: &mut ApiServer, key: Key<'_>) {
    if !key.namespace.is_empty() && !server.uncounted.contains(key.namespace) {
        server.uncounted.insert(key.namespace.to_owned());
    }
}

/// Counts anew for all quotas of the namespaces that were noted.
///
/// # Errors
/// [`StoreError`] if the store fails.
pub(in crate::apiserver) fn settle(server: &mut ApiServer) -> Result<(), StoreError> {
    for namespace in std::mem::take(&mut server.uncounted) {
        for quota in server.store.list(QUOTAS, Some(&namespace))? {
            let counted = counted(server.store.as_ref(), &namespace, &quota)?;
            if *quota == counted {
                continue;
            }
            let place = Key { resource: QUOTAS, namespace: &namespace, name: text(&quota, "/metadata/name") };
            server.put_changed(CONTROLLERS, "status", place, (&quota, counted))?;
        }
    }
    Ok(())
}

/// The same for all quotas of a cluster that was made of manifests.
///
/// # Errors
/// [`StoreError`] if the state cannot be read or written.
pub fn count_all(store: &mut dyn Store) -> Result<(), StoreError> {
    for quota in store.list(QUOTAS, None)? {
        let [namespace, name] = ["/metadata/namespace", "/metadata/name"].map(|pointer| text(&quota, pointer));
        let counted = counted(store, namespace, &quota)?;
        store.put(Key { resource: QUOTAS, namespace, name }, counted)?;
    }
    Ok(())
}

/// A quota with what is used of it.
fn counted(store: &dyn Store, namespace: &str, quota: &Value) -> Result<Value, StoreError> {
    let status = status(store, namespace, quota)?;
    let mut counted = quota.clone();
    if let Some(map) = counted.as_object_mut() {
        map.insert("status".into(), status);
    }
    Ok(counted)
}

fn status(store: &dyn Store, namespace: &str, quota: &Value) -> Result<Value, StoreError> {
    let hard = quota.pointer("/spec/hard").and_then(Value::as_object).cloned().unwrap_or_default();
    if hard.is_empty() {
        return Ok(json!({}));
    }
    let pods = store.list("pods", Some(namespace))?;
    let pods: Vec<&Value> = pods.iter().map(AsRef::as_ref).filter(|pod| is_counted(pod, quota)).collect();
    let mut used = Map::new();
    for resource in hard.keys() {
        let amount = match resource.as_str() {
            "pods" | "count/pods" => number(pods.len()),
            _ => match of_pods(resource, &pods) {
                Some(sum) => sum,
                None => of_others(store, namespace, resource)?,
            },
        };
        used.insert(resource.clone(), amount.to_string().into());
    }
    Ok(json!({"hard": hard, "used": used}))
}

fn number(count: usize) -> Quantity {
    Quantity::of(&count.into()).unwrap_or_default()
}

/// Whether a pod is still of weight, and is in all scopes of a quota.
fn is_counted(pod: &Value, quota: &Value) -> bool {
    let is_over = ["Succeeded", "Failed"].contains(&text(pod, "/status/phase"));
    let plain = list(quota.pointer("/spec/scopes")).filter_map(Value::as_str);
    let selected = list(quota.pointer("/spec/scopeSelector/matchExpressions"));
    !is_over && plain.into_iter().all(|scope| is_in(pod, scope)) && selected.into_iter().all(|wish| meets(pod, wish))
}

fn is_in(pod: &Value, scope: &str) -> bool {
    let has_deadline = pod.pointer("/spec/activeDeadlineSeconds").is_some();
    let is_best_effort = pod.get("spec").is_none_or(|spec| qos_class(spec) == "BestEffort");
    match scope {
        "Terminating" => has_deadline,
        "NotTerminating" => !has_deadline,
        "BestEffort" => is_best_effort,
        "NotBestEffort" => !is_best_effort,
        "PriorityClass" => !text(pod, "/spec/priorityClassName").is_empty(),
        _ => true,
    }
}

/// A scope with an operator; only those of priority classes have values.
fn meets(pod: &Value, wish: &Value) -> bool {
    let (scope, class) = (text(wish, "/scopeName"), text(pod, "/spec/priorityClassName"));
    let is_named = list(wish.get("values")).any(|value| value.as_str() == Some(class));
    match text(wish, "/operator") {
        "In" => is_named,
        "NotIn" => !is_named,
        "DoesNotExist" => !is_in(pod, scope),
        _ => is_in(pod, scope),
    }
}

/// What pods ask for or are limited to; `None` if the resource is not one of pods.
fn of_pods(resource: &str, pods: &[&Value]) -> Option<Quantity> {
    let (which, name) = match resource.split_once('.') {
        Some(("limits", name)) => ("limits", name),
        Some(("requests", name)) if name != "storage" => ("requests", name),
        None if ["cpu", "memory", "ephemeral-storage"].contains(&resource) => ("requests", resource),
        _ => return None,
    };
    let mut sum = Quantity::default();
    for pod in pods {
        sum += of_pod(pod, which).get(name);
    }
    Some(sum)
}

/// How many objects there are of a resource, or how much claims ask for.
fn of_others(store: &dyn Store, namespace: &str, resource: &str) -> Result<Quantity, StoreError> {
    let resource = resource.strip_prefix("count/").unwrap_or(resource);
    let services = |types: &[&str]| -> Result<Quantity, StoreError> {
        let services = store.list("services", Some(namespace))?;
        let of_type = services.iter().filter(|service| types.contains(&text(service, "/spec/type")));
        Ok(number(of_type.count()))
    };
    match resource {
        "services.nodeports" => services(&["NodePort", "LoadBalancer"]),
        "services.loadbalancers" => services(&["LoadBalancer"]),
        "requests.storage" => {
            let mut sum = Quantity::default();
            for claim in store.list("persistentvolumeclaims", Some(namespace))? {
                sum += claim.pointer("/spec/resources/requests/storage").and_then(Quantity::of).unwrap_or_default();
            }
            Ok(sum)
        }
        _ => Ok(number(store.list(resource, Some(namespace))?.len())),
    }
}
