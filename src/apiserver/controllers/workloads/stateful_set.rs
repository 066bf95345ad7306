//! `StatefulSets`: numbered pods.
//!
//! Mirrors `pkg/controller/statefulset/stateful_set_control.go`. A pod waits until the one before it is ready, so that only
//! the first is ever made here unless the set asks for all at once.

use serde_json::{Value, json};

use super::events::{self, Event};
use super::{STATEFUL_SETS, claims, number, owner_reference, pods, put_status, revisions};
use crate::apiserver::registry::{self, metadata_text};
use crate::apiserver::{ApiServer, Failure};

const COMPONENT: &str = "statefulset-controller";
/// More pods than anybody can look at are not made.
const LIMIT: i64 = 1000;

/// Makes or deletes pods, and says how that went.
pub(super) fn settle(server: &mut ApiServer, set: &Value) -> Result<(), Failure> {
    let template = set.pointer("/spec/template").unwrap_or(&Value::Null);
    let revision = revisions::current(server, COMPONENT, set, "controller.kubernetes.io/hash")?.name;
    let first = number(set, "/spec/ordinals/start", 0);
    let wanted = number(set, "/spec/replicas", 1).min(LIMIT);
    let parallel = set.pointer("/spec/podManagementPolicy").and_then(Value::as_str) == Some("Parallel");
    let ordinals = first..first.saturating_add(if parallel { wanted } else { wanted.min(1) });
    let name_of = |ordinal: i64| format!("{}-{ordinal}", metadata_text(set, "name"));

    let present = pods::of(server, set)?;
    let kept: Vec<String> = (first..first.saturating_add(wanted)).map(name_of).collect();
    for pod in present.iter().filter(|pod| !kept.iter().any(|name| name == metadata_text(pod, "name"))) {
        pods::delete(server, COMPONENT, set, pod)?;
    }
    for ordinal in ordinals {
        let name = name_of(ordinal);
        if present.iter().any(|pod| metadata_text(pod, "name") == name) {
            continue;
        }
        if !claims::provide(server, COMPONENT, set, &name)?
            || !create(server, set, pod(set, template, ordinal, &revision), &name)?
        {
            break;
        }
    }
    let count = pods::signed(pods::of(server, set)?.len());
    let mut status = json!({
        "replicas": count, "availableReplicas": 0, "collisionCount": 0,
        "observedGeneration": number(set, "/metadata/generation", 1),
        "currentRevision": revision, "updateRevision": revision,
    });
    if let Some(map) = status.as_object_mut().filter(|_| count > 0) {
        map.insert("currentReplicas".into(), count.into());
        map.insert("updatedReplicas".into(), count.into());
    }
    put_status(server, STATEFUL_SETS, set, status)
}

/// The pod of a number: the set names it, and it keeps its name and claims.
fn pod(set: &Value, template: &Value, ordinal: i64, revision: &str) -> Value {
    let name = format!("{}-{ordinal}", metadata_text(set, "name"));
    let mut pod = pods::from_template(set, template);
    pods::label(&mut pod, "apps.kubernetes.io/pod-index", &ordinal.to_string());
    pods::label(&mut pod, "controller-revision-hash", revision);
    pods::label(&mut pod, "statefulset.kubernetes.io/pod-name", &name);
    if let Some(metadata) = pod.get_mut("metadata").and_then(Value::as_object_mut) {
        metadata.insert("name".into(), name.clone().into());
        metadata.insert("generateName".into(), format!("{}-", metadata_text(set, "name")).into());
        metadata.insert("ownerReferences".into(), json!([owner_reference(set)]));
    }
    let claims = set.pointer("/spec/volumeClaimTemplates").and_then(Value::as_array);
    let volumes = claims.into_iter().flatten().map(|claim| {
        let claim = metadata_text(claim, "name");
        json!({"name": claim, "persistentVolumeClaim": {"claimName": format!("{claim}-{name}")}})
    });
    if let Some(spec) = pod.get_mut("spec").and_then(Value::as_object_mut) {
        spec.insert("hostname".into(), name.clone().into());
        if let Some(service) = set.pointer("/spec/serviceName") {
            spec.insert("subdomain".into(), service.clone());
        }
        if let Some(present) = spec.entry("volumes").or_insert_with(|| json!([])).as_array_mut() {
            present.extend(volumes);
        }
    }
    pod
}

/// Asks for a pod; false if it was refused.
fn create(server: &mut ApiServer, set: &Value, pod: Value, name: &str) -> Result<bool, Failure> {
    let account = format!("system:serviceaccount:kube-system:{COMPONENT}");
    let made = registry::create_for_controller(server, &account, super::PODS, metadata_text(set, "namespace"), pod);
    let what = format!("create Pod {name} in StatefulSet {}", metadata_text(set, "name"));
    let (kind, reason, message) = match &made {
        Ok(_) => ("Normal", "SuccessfulCreate", format!("{what} successful")),
        Err(Failure::Status(status)) => ("Warning", "FailedCreate", format!("{what} failed error: {}", status.message)),
        Err(Failure::Store(_)) => return made.map(|_| false),
    };
    events::record(server, set, &Event { component: COMPONENT, kind, reason, message: &message })?;
    Ok(made.is_ok())
}
