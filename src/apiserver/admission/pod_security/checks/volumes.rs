//! The files of the node are forbidden; restricted pods may have no other volumes than Kubernetes' own and claimed ones.
//!
//! Mirrors `check_hostPathVolumes.go` and `check_restrictedVolumes.go`.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Violation;
use super::pod::{Pod, named, plural, quoted_set};
use crate::apiserver::json::{list, text};

const ALLOWED: [&str; 9] = [
    "configMap",
    "csi",
    "downwardAPI",
    "emptyDir",
    "ephemeral",
    "image",
    "persistentVolumeClaim",
    "projected",
    "secret",
];

pub(super) fn baseline(pod: &Pod<'_>) -> Option<Violation> {
    let volumes = list(pod.spec.get("volumes")).filter(|volume| volume.get("hostPath").is_some());
    let names: Vec<&str> = volumes.map(|volume| text(volume, "/name")).collect();
    Some(Violation { reason: "hostPath volumes", detail: named("volume", &names)? })
}

pub(super) fn restricted(pod: &Pod<'_>) -> Option<Violation> {
    let forbidden =
        || list(pod.spec.get("volumes")).filter_map(|volume| Some((text(volume, "/name"), type_of(volume)?)));
    let names: Vec<&str> = forbidden().map(|(name, _)| name).collect();
    let types: BTreeSet<&str> = forbidden().map(|(_, of)| of).collect();
    let volumes = named("volume", &names)?;
    let uses = plural(names.len(), "uses", "use");
    let noun = plural(types.len(), "restricted volume type", "restricted volume types");
    Some(Violation {
        reason: "restricted volume types",
        detail: format!("{volumes} {uses} {noun} {}", quoted_set(&types)),
    })
}

/// The type of a volume, unless it is allowed.
fn type_of(volume: &Value) -> Option<&str> {
    let fields = || volume.as_object().into_iter().flat_map(|fields| fields.keys()).filter(|field| *field != "name");
    if fields().any(|field| ALLOWED.contains(&field.as_str())) {
        return None;
    }
    Some(fields().next().map_or("unknown", String::as_str))
}
