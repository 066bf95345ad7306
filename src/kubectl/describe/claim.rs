//! Persistent volume claims, those inside of pods included.

use serde_json::Value;

use super::cluster::Cluster;
use super::head::{self, titled};
use super::reading::{amount, present, since, texts};
use super::{Around, conditions, events};
use crate::apiserver::json::{list, text};
use crate::apiserver::tables::access_modes;
use crate::kubectl::failure::Failure;
use crate::print::describe::Description;

/// Where the class of a claim stood before it got a field.
const CLASS_ANNOTATION: &str = "volume.beta.kubernetes.io/storage-class";

pub(super) fn describe(lines: &mut Description, claim: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    let users = users(around.cluster, claim)?;
    lines.field(0, "Name", text(claim, "/metadata/name"));
    lines.field(0, "Namespace", text(claim, "/metadata/namespace"));
    lines.field(0, "StorageClass", class_of(claim));
    lines.field(0, "Status", phase(claim, around));
    volume_and_marks(lines, 0, claim);
    lines.field(0, "Finalizers", format!("[{}]", texts(claim, "/metadata/finalizers").join(" ")));
    wishes(lines, 0, claim);
    titled(lines, "Used By", users);
    conditions::with_probes(lines, claim, "LastProbeTime", "/lastProbeTime");
    events::of(lines, claim, around)
}

/// What becomes of a claim or volume that has this phase, unless it is being deleted.
pub(super) fn phase(object: &Value, around: &Around<'_>) -> String {
    if present(object, "/metadata/deletionTimestamp").is_some() {
        return format!("Terminating (lasts {})", since(object, "/metadata/deletionTimestamp", around.now));
    }
    text(object, "/status/phase").to_owned()
}

/// The template of a claim that is made with a pod, which has no name and no status.
pub(super) fn describe_template(lines: &mut Description, level: usize, claim: &Value) {
    lines.field(level, "StorageClass", class_of(claim));
    volume_and_marks(lines, level, claim);
    wishes(lines, level, claim);
}

/// The storage class that a claim names, in whichever way.
pub(super) fn class_of(claim: &Value) -> &str {
    let annotation = claim.pointer("/metadata/annotations").and_then(|annotations| annotations.get(CLASS_ANNOTATION));
    annotation.and_then(Value::as_str).unwrap_or_else(|| text(claim, "/spec/storageClassName"))
}

fn volume_and_marks(lines: &mut Description, level: usize, claim: &Value) {
    lines.field(level, "Volume", text(claim, "/spec/volumeName"));
    let indent = "  ".repeat(level);
    for (title, texts) in [("Labels", head::label_texts(claim)), ("Annotations", head::annotation_texts(claim))] {
        // kubectl indents what stands behind the titles as well.
        let texts = if texts.is_empty() { vec!["<none>".to_owned()] } else { texts };
        titled(lines, &format!("{indent}{title}"), texts.iter().map(|text| format!("{indent}{text}")).collect());
    }
}

fn wishes(lines: &mut Description, level: usize, claim: &Value) {
    let is_bound = !text(claim, "/spec/volumeName").is_empty();
    let capacity = if is_bound { amount(claim.pointer("/status/capacity/storage")) } else { String::new() };
    let modes = if is_bound { access_modes(claim.pointer("/status/accessModes")) } else { String::new() };
    lines.field(level, "Capacity", capacity);
    lines.field(level, "Access Modes", modes);
    if let Some(mode) = present(claim, "/spec/volumeMode").and_then(Value::as_str) {
        lines.field(level, "VolumeMode", mode);
    }
    let Some(source) = present(claim, "/spec/dataSource") else { return };
    lines.line(level, "DataSource:");
    if let Some(group) = present(source, "/apiGroup").and_then(Value::as_str) {
        lines.field(level + 1, "APIGroup", group);
    }
    lines.field(level + 1, "Kind", text(source, "/kind"));
    lines.field(level + 1, "Name", text(source, "/name"));
}

/// The pods that mount a claim, once for every volume, and those that own it (`getPodsForPVC`).
fn users(cluster: &mut dyn Cluster, claim: &Value) -> Result<Vec<String>, Failure> {
    let pods = cluster.list(("", "pods"), text(claim, "/metadata/namespace"), "", "")?;
    let name = text(claim, "/metadata/name");
    let mut users: Vec<&Value> = Vec::new();
    for pod in &pods {
        let volumes = list(pod.pointer("/spec/volumes"));
        let mounts = volumes.filter(|volume| text(volume, "/persistentVolumeClaim/claimName") == name);
        users.extend(mounts.map(|_| pod));
    }
    for owner in list(claim.pointer("/metadata/ownerReferences")).filter(|owner| text(owner, "/kind") == "Pod") {
        let owner = pods.iter().find(|pod| text(pod, "/metadata/uid") == text(owner, "/uid"));
        users.extend(owner.filter(|owner| !users.contains(owner)));
    }
    let mut names: Vec<String> = users.into_iter().map(|pod| text(pod, "/metadata/name").to_owned()).collect();
    names.sort();
    Ok(names)
}
