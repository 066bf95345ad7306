//! The columns of what controllers make besides pods: revisions of templates, and claims.
//!
//! Mirrors the functions of the same kinds in `pkg/printers/internalversion/printers.go`.

use jiff::Timestamp;
use serde_json::Value;

use super::age::age_of;
use super::columns::{Columns, name, text};
use super::workloads::count;
use crate::apiserver::discovery::split_api_version;
use crate::apiserver::json::controller;

/// Columns of a kind of these groups; `None` for any other kind.
pub(super) fn of(group: &str, kind: &str) -> Option<Columns> {
    Some(match (group, kind) {
        ("apps", "ControllerRevision") => Columns {
            names: &[("Name", 0), ("Controller", 0), ("Revision", 0), ("Age", 0)],
            cells: |object, now| {
                vec![name(object), controlled_by(object), count(object, "/revision"), age_of(object, now)]
            },
        },
        ("", "PersistentVolumeClaim") => Columns {
            names: &[
                ("Name", 0),
                ("Status", 0),
                ("Volume", 0),
                ("Capacity", 0),
                ("Access Modes", 0),
                ("StorageClass", 0),
                ("VolumeAttributesClass", 0),
                ("Age", 0),
                ("VolumeMode", 1),
            ],
            cells: claim,
        },
        _ => return None,
    })
}

/// Who controls an object, as a resource and a name.
fn controlled_by(object: &Value) -> String {
    controller(object).map_or_else(
        || "<none>".into(),
        |owner| {
            let (group, _) = split_api_version(owner.get("apiVersion").and_then(Value::as_str).unwrap_or_default());
            let kind = text(owner, "/kind").to_lowercase();
            let kind = if group.is_empty() { kind } else { format!("{kind}.{group}") };
            format!("{kind}/{}", text(owner, "/name"))
        },
    )
}

/// A claim that no volume was ever bound to.
fn claim(object: &Value, now: Timestamp) -> Vec<String> {
    let status = if object.pointer("/metadata/deletionTimestamp").is_some() {
        "Terminating".into()
    } else {
        text(object, "/status/phase")
    };
    let class = text(object, "/spec/volumeAttributesClassName");
    vec![
        name(object),
        status,
        text(object, "/spec/volumeName"),
        String::new(),
        String::new(),
        text(object, "/spec/storageClassName"),
        if class.is_empty() { "<unset>".into() } else { class },
        age_of(object, now),
        text(object, "/spec/volumeMode"),
    ]
}
