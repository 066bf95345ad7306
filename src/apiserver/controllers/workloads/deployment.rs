//! Deployments: one `ReplicaSet` for every template they ever had.
//!
//! Mirrors `pkg/controller/deployment` (`sync.go`, `rolling.go`, `recreate.go`, `progress.go`). No pod gets ready, so a change
//! of the template goes as far as it goes before the controller would wait. Old sets are not cleaned up.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::events::{self, Event};
use super::{
    DEPLOYMENTS, REPLICA_SETS, condition, is_owned_by, number, owner_reference, pods, put_status, replica_set,
    template_hash,
};
use crate::apiserver::registry::{self, CONTROLLERS, metadata_text};
use crate::apiserver::{ApiServer, Failure};
use crate::store::Key;

const COMPONENT: &str = "deployment-controller";
const HASH: &str = "pod-template-hash";
/// Annotations that belong to one object.
const NOT_SHARED: [&str; 6] = [
    "kubectl.kubernetes.io/last-applied-configuration",
    REVISION,
    "deployment.kubernetes.io/revision-history",
    "deployment.kubernetes.io/desired-replicas",
    "deployment.kubernetes.io/max-replicas",
    "deprecated.deployment.rollback.to",
];
const REVISION: &str = "deployment.kubernetes.io/revision";

/// Makes the set of the present template, moves replicas to it, and says how that went.
pub(super) fn settle(server: &mut ApiServer, deployment: &Value) -> Result<(), Failure> {
    let sets = sets_of(server, deployment)?;
    let template = deployment.pointer("/spec/template").unwrap_or(&Value::Null);
    let is_new = |set: &&Arc<Value>| without_hash(set.pointer("/spec/template")) == *template;
    let present = sets.iter().find(is_new).map(Arc::clone);
    let others: Vec<Arc<Value>> =
        sets.iter().filter(|set| present.as_ref().is_none_or(|present| !Arc::ptr_eq(set, present))).cloned().collect();
    let revision = match &present {
        Some(set) if others.iter().all(|other| revision_of(other) < revision_of(set)) => revision_of(set),
        _ => sets.iter().map(|set| revision_of(set)).max().unwrap_or_default().saturating_add(1),
    };
    let present_replicas = present.as_ref().map(|set| replicas_of(set)).unwrap_or_default();
    let plan = Plan::of(deployment, others.iter().map(|set| replicas_of(set)).sum(), present_replicas);
    let new = match present {
        Some(set) => set,
        None => create_set(server, deployment, template, revision, plan.new)?,
    };
    let mut surplus = others.iter().map(|set| replicas_of(set)).sum::<i64>() - plan.old;
    // The oldest go first.
    for set in &others {
        let fewer = surplus.clamp(0, replicas_of(set));
        surplus -= fewer;
        scale(server, deployment, set, replicas_of(set) - fewer, None)?;
    }
    scale(server, deployment, &new, plan.new, Some(revision))?;
    put_revision(server, deployment, revision)?;
    report(server, deployment, metadata_text(&new, "name"))
}

/// How many replicas go to old sets and to the new one.
#[derive(Debug, PartialEq, Eq)]
struct Plan {
    old: i64,
    new: i64,
}

impl Plan {
    /// Where the controller comes to rest as long as no new pod gets ready.
    fn of(deployment: &Value, old: i64, new: i64) -> Self {
        let desired = number(deployment, "/spec/replicas", 1);
        if deployment.pointer("/spec/paused") == Some(&Value::Bool(true)) && old > 0 {
            return Self { old, new };
        }
        if old == 0 || deployment.pointer("/spec/strategy/type").and_then(Value::as_str) == Some("Recreate") {
            return Self { old: 0, new: desired };
        }
        let share = |field: &str, up: bool| {
            portion(deployment.pointer(&format!("/spec/strategy/rollingUpdate/{field}")), desired, up)
        };
        let surge = share("maxSurge", true);
        let unavailable = match share("maxUnavailable", false) {
            0 if surge == 0 => 1,
            share => share,
        };
        let old = old.min(desired.saturating_sub(unavailable).max(0));
        Self { old, new: desired.min(desired.saturating_add(surge).saturating_sub(old)).max(0) }
    }
}

/// A number of replicas, or a percentage of them.
fn portion(value: Option<&Value>, of: i64, round_up: bool) -> i64 {
    let percent = value.and_then(Value::as_str).and_then(|text| text.strip_suffix('%')?.parse::<i64>().ok());
    match percent {
        Some(percent) => percent.saturating_mul(of).saturating_add(if round_up { 99 } else { 0 }) / 100,
        None => value.and_then(Value::as_i64).unwrap_or_default(),
    }
}

/// The sets of a deployment, oldest first.
fn sets_of(server: &ApiServer, deployment: &Value) -> Result<Vec<Arc<Value>>, Failure> {
    let mut sets = server.store.list(REPLICA_SETS, Some(metadata_text(deployment, "namespace")))?;
    sets.retain(|set| is_owned_by(set, deployment) && metadata_text(set, "deletionTimestamp").is_empty());
    sets.sort_by_key(|set| revision_of(set));
    Ok(sets)
}

fn without_hash(template: Option<&Value>) -> Value {
    let mut template = template.cloned().unwrap_or_default();
    if let Some(labels) = template.pointer_mut("/metadata/labels").and_then(Value::as_object_mut) {
        labels.remove(HASH);
    }
    template
}

fn replicas_of(set: &Value) -> i64 {
    number(set, "/spec/replicas", 0)
}

fn revision_of(object: &Value) -> i64 {
    let annotations = object.pointer("/metadata/annotations");
    let revision = annotations.and_then(|all| all.get(REVISION)).and_then(Value::as_str);
    revision.and_then(|text| text.parse().ok()).unwrap_or_default()
}

fn create_set(
    server: &mut ApiServer,
    deployment: &Value,
    template: &Value,
    revision: i64,
    replicas: i64,
) -> Result<Arc<Value>, Failure> {
    let hash = template_hash(template);
    let mut template = template.clone();
    pods::label(&mut template, HASH, &hash);
    let mut selector = deployment.pointer("/spec/selector").cloned().unwrap_or_default();
    if let Some(selector) = selector.as_object_mut() {
        let labels = selector.entry("matchLabels").or_insert_with(|| json!({}));
        labels.as_object_mut().map(|labels| labels.insert(HASH.into(), hash.clone().into()));
    }
    let namespace = metadata_text(deployment, "namespace");
    let mut annotations = sizes(deployment);
    annotations.insert(REVISION.into(), revision.to_string().into());
    let metadata = json!({
        "name": format!("{}-{hash}", metadata_text(deployment, "name")), "namespace": namespace,
        "labels": template.pointer("/metadata/labels"),
        "annotations": annotations,
        "ownerReferences": [owner_reference(deployment)],
    });
    let set = json!({
        "kind": "ReplicaSet", "apiVersion": "apps/v1", "metadata": metadata,
        "spec": {"replicas": replicas, "selector": selector, "template": template},
    });
    let account = format!("system:serviceaccount:kube-system:{COMPONENT}");
    let set = registry::create_for_controller(server, &account, REPLICA_SETS, namespace, set)?;
    if replicas > 0 {
        tell_scaling(server, deployment, metadata_text(&set, "name"), 0, replicas)?;
    }
    Ok(set)
}

/// What a set is told of the size of its deployment: how many replicas that wants, and how many it may have meanwhile.
fn sizes(deployment: &Value) -> Map<String, Value> {
    let desired = number(deployment, "/spec/replicas", 1);
    let surge = portion(deployment.pointer("/spec/strategy/rollingUpdate/maxSurge"), desired, true);
    [("desired-replicas", desired), ("max-replicas", desired.saturating_add(surge))]
        .into_iter()
        .map(|(name, count)| (format!("deployment.kubernetes.io/{name}"), count.to_string().into()))
        .collect()
}

fn tell_scaling(server: &mut ApiServer, deployment: &Value, set: &str, from: i64, to: i64) -> Result<(), Failure> {
    let direction = if from < to { "up" } else { "down" };
    let message = format!("Scaled {direction} replica set {set} from {from} to {to}");
    let event = Event { component: COMPONENT, kind: "Normal", reason: "ScalingReplicaSet", message: &message };
    events::record(server, deployment, &event)
}

/// The annotations that a deployment shares with its present set.
///
/// Mirrors `copyDeploymentAnnotationsToReplicaSet` of `pkg/controller/deployment/util/deployment_util.go`.
fn shared_annotations(deployment: &Value) -> Map<String, Value> {
    let all = deployment.pointer("/metadata/annotations").and_then(Value::as_object).cloned().unwrap_or_default();
    all.into_iter().filter(|(key, _)| !NOT_SHARED.contains(&key.as_str())).collect()
}

/// Gives a set its replicas and lets it work.
fn scale(
    server: &mut ApiServer,
    deployment: &Value,
    set: &Value,
    replicas: i64,
    revision: Option<i64>,
) -> Result<(), Failure> {
    let (namespace, name) = (metadata_text(set, "namespace"), metadata_text(set, "name"));
    let key = Key { resource: REPLICA_SETS, namespace, name };
    let Some(current) = server.store.get(key)? else { return Ok(()) };
    let before = replicas_of(&current);
    let mut changed = current.as_ref().clone();
    if let Some(map) = changed.pointer_mut("/metadata/annotations").and_then(Value::as_object_mut) {
        map.extend(sizes(deployment));
        if let Some(revision) = revision {
            map.extend(shared_annotations(deployment));
            map.insert(REVISION.into(), revision.to_string().into());
        }
    }
    if let Some(spec) = changed.get_mut("spec").and_then(Value::as_object_mut) {
        spec.insert("replicas".into(), replicas.into());
    }
    if before != replicas {
        let generation = number(&changed, "/metadata/generation", 0).saturating_add(1);
        if let Some(metadata) = changed.get_mut("metadata").and_then(Value::as_object_mut) {
            metadata.insert("generation".into(), generation.into());
        }
        tell_scaling(server, deployment, name, before, replicas)?;
    }
    let set =
        if changed == *current { current } else { server.put_changed(CONTROLLERS, "", key, (&current, changed))? };
    replica_set::settle(server, &set)
}

/// Keeps the number of the template at the deployment.
fn put_revision(server: &mut ApiServer, deployment: &Value, revision: i64) -> Result<(), Failure> {
    if revision_of(deployment) == revision {
        return Ok(());
    }
    let mut numbered = deployment.clone();
    if let Some(metadata) = numbered.get_mut("metadata").and_then(Value::as_object_mut) {
        let annotations = metadata.entry("annotations").or_insert_with(|| json!({}));
        annotations.as_object_mut().map(|all| all.insert(REVISION.into(), revision.to_string().into()));
    }
    let (namespace, name) = (metadata_text(deployment, "namespace"), metadata_text(deployment, "name"));
    server.put_changed(CONTROLLERS, "", Key { resource: DEPLOYMENTS, namespace, name }, (deployment, numbered))?;
    Ok(())
}

/// Writes the status that the sets add up to.
fn report(server: &mut ApiServer, deployment: &Value, new: &str) -> Result<(), Failure> {
    let sets = sets_of(server, deployment)?;
    let made = |set: &Value| number(set, "/status/replicas", 0);
    let (total, updated) = (
        sets.iter().map(|set| made(set)).sum::<i64>(),
        sets.iter().filter(|set| metadata_text(set, "name") == new).map(|set| made(set)).sum::<i64>(),
    );
    let desired = number(deployment, "/spec/replicas", 1);
    let failure = sets.iter().find_map(|set| set.pointer("/status/conditions/0/message").and_then(Value::as_str));
    let mut conditions = vec![if desired == 0 {
        let message = "Deployment has minimum availability.";
        condition(server, "Available", true, "MinimumReplicasAvailable", message)
    } else {
        let message = "Deployment does not have minimum availability.";
        condition(server, "Available", false, "MinimumReplicasUnavailable", message)
    }];
    if let Some(message) = failure {
        let mut failed = condition(server, "ReplicaFailure", true, "FailedCreate", message);
        let since = failed.get("lastTransitionTime").cloned().unwrap_or_default();
        failed.as_object_mut().map(|map| map.insert("lastUpdateTime".into(), since));
        conditions.push(failed);
    }
    let (reason, message) = match (desired, updated) {
        (0, _) => ("NewReplicaSetAvailable", format!("ReplicaSet \"{new}\" has successfully progressed.")),
        (_, 0) => ("NewReplicaSetCreated", format!("Created new replica set \"{new}\"")),
        _ => ("ReplicaSetUpdated", format!("ReplicaSet \"{new}\" is progressing.")),
    };
    conditions.push(condition(server, "Progressing", true, reason, &message));
    let mut status =
        json!({"observedGeneration": number(deployment, "/metadata/generation", 1), "conditions": conditions});
    for (field, count) in
        [("replicas", total), ("updatedReplicas", updated), ("unavailableReplicas", total.max(desired))]
    {
        if let Some(map) = status.as_object_mut().filter(|_| count > 0) {
            map.insert(field.into(), count.into());
        }
    }
    let (namespace, name) = (metadata_text(deployment, "namespace"), metadata_text(deployment, "name"));
    let Some(deployment) = server.store.get(Key { resource: DEPLOYMENTS, namespace, name })? else { return Ok(()) };
    put_status(server, DEPLOYMENTS, &deployment, status)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rollout_goes_as_far_as_it_can_without_ready_pods() {
        let cases = [(1, 0, 0, (0, 1)), (1, 1, 0, (1, 1)), (4, 4, 0, (3, 2)), (10, 10, 0, (8, 5)), (0, 3, 0, (0, 0))];
        for (desired, old, new, (old_after, new_after)) in cases {
            let rolling = json!({"maxSurge": "25%", "maxUnavailable": "25%"});
            let deployment =
                json!({"spec": {"replicas": desired, "strategy": {"type": "RollingUpdate", "rollingUpdate": rolling}}});
            let want = Plan { old: old_after, new: new_after };
            assert_eq!(Plan::of(&deployment, old, new), want, "{desired} replicas");
        }
    }
}
