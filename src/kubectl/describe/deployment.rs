//! Deployments, and the replica sets they roll out.

use serde_json::{Value, json};

use super::reading::{is_controlled_by, moment, number, shown_or};
use super::{Around, conditions, events, head, template};
use crate::apiserver::json::text;
use crate::apiserver::labels::selector_text;
use crate::kubectl::failure::Failure;
use crate::print::describe::Description;

const HASH_LABEL: &str = "pod-template-hash";

pub(super) fn describe(lines: &mut Description, deployment: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    lines.field(0, "Name", text(deployment, "/metadata/name"));
    lines.field(0, "Namespace", text(deployment, "/metadata/namespace"));
    lines.field(0, "CreationTimestamp", moment(deployment, "/metadata/creationTimestamp"));
    head::marks(lines, deployment);
    let selector = deployment.pointer("/spec/selector").map(selector_text).unwrap_or_default();
    lines.field(0, "Selector", &selector);
    let [desired, updated, total, available, unavailable] = [
        "/spec/replicas",
        "/status/updatedReplicas",
        "/status/replicas",
        "/status/availableReplicas",
        "/status/unavailableReplicas",
    ]
    .map(|pointer| number(deployment, pointer));
    let replicas = format!(
        "{desired} desired | {updated} updated | {total} total | {available} available | {unavailable} unavailable"
    );
    lines.field(0, "Replicas", replicas);
    lines.field(0, "StrategyType", text(deployment, "/spec/strategy/type"));
    lines.field(0, "MinReadySeconds", number(deployment, "/spec/minReadySeconds"));
    if let Some(rolling) = deployment.pointer("/spec/strategy/rollingUpdate") {
        let [unavailable, surge] = ["/maxUnavailable", "/maxSurge"].map(|pointer| shown_or(rolling, pointer, "0"));
        lines.field(0, "RollingUpdateStrategy", format!("{unavailable} max unavailable, {surge} max surge"));
    }
    template::describe(lines, deployment.pointer("/spec/template"));
    conditions::with_reasons(lines, deployment);
    replica_sets(lines, deployment, &selector, around)?;
    events::of(lines, deployment, around)
}

/// The replica set of the present template and those before it; nothing if they may not be listed, or there are none.
///
/// Mirrors `GetAllReplicaSetsInChunks` of kubectl's `pkg/util/deployment/deployment.go`.
fn replica_sets(
    lines: &mut Description,
    deployment: &Value,
    selector: &str,
    around: &mut Around<'_>,
) -> Result<(), Failure> {
    let namespace = text(deployment, "/metadata/namespace");
    let mut sets = match around.cluster.list(("apps", "replicasets"), namespace, selector, "") {
        Ok(sets) => sets,
        Err(Failure::State(error)) => return Err(error.into()),
        Err(_) => return Ok(()),
    };
    sets.retain(|set| is_controlled_by(set, text(deployment, "/metadata/uid")));
    sets.sort_by_cached_key(|set| {
        [text(set, "/metadata/creationTimestamp"), text(set, "/metadata/name")].map(str::to_owned)
    });
    if sets.is_empty() {
        return Ok(());
    }
    let wanted = without_hash(deployment);
    let new = sets.iter().position(|set| without_hash(set) == wanted);
    let told = |chosen: &dyn Fn(usize) -> bool| {
        let chosen = sets.iter().enumerate().filter(|(index, _)| chosen(*index)).map(|(_, set)| {
            let [created, desired] = ["/status/replicas", "/spec/replicas"].map(|pointer| number(set, pointer));
            format!("{} ({created}/{desired} replicas created)", text(set, "/metadata/name"))
        });
        let chosen: Vec<String> = chosen.collect();
        if chosen.is_empty() { "<none>".to_owned() } else { chosen.join(", ") }
    };
    lines.field(0, "OldReplicaSets", told(&|index| Some(index) != new));
    lines.field(0, "NewReplicaSet", told(&|index| Some(index) == new));
    Ok(())
}

/// The template of an object without the label that tells the replica sets of a deployment apart.
fn without_hash(object: &Value) -> Value {
    let mut template = object.pointer("/spec/template").cloned().unwrap_or_else(|| json!({}));
    let labels = template.pointer_mut("/metadata/labels").and_then(Value::as_object_mut);
    labels.map(|labels| labels.remove(HASH_LABEL));
    template
}
