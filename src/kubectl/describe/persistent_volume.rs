//! Persistent volumes.

use serde_json::Value;

use super::head::titled;
use super::reading::{amount, present, texts};
use super::{Around, claim, events, head, volumes};
use crate::apiserver::json::{list, text};
use crate::apiserver::tables::access_modes;
use crate::kubectl::failure::Failure;
use crate::print::describe::Description;

pub(super) fn describe(lines: &mut Description, volume: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    head::describe(lines, volume);
    lines.field(0, "Finalizers", format!("[{}]", texts(volume, "/metadata/finalizers").join(" ")));
    lines.field(0, "StorageClass", claim::class_of(volume));
    lines.field(0, "Status", claim::phase(volume, around));
    let claim = present(volume, "/spec/claimRef");
    let claim = claim.map(|claim| format!("{}/{}", text(claim, "/namespace"), text(claim, "/name")));
    lines.field(0, "Claim", claim.unwrap_or_default());
    lines.field(0, "Reclaim Policy", text(volume, "/spec/persistentVolumeReclaimPolicy"));
    lines.field(0, "Access Modes", access_modes(volume.pointer("/spec/accessModes")));
    if let Some(mode) = present(volume, "/spec/volumeMode").and_then(Value::as_str) {
        lines.field(0, "VolumeMode", mode);
    }
    lines.field(0, "Capacity", amount(volume.pointer("/spec/capacity/storage")));
    node_affinity(lines, volume);
    lines.field(0, "Message", text(volume, "/status/message"));
    lines.line(0, "Source:");
    volumes::describe_persistent(lines, volume.get("spec").unwrap_or(&Value::Null));
    events::of(lines, volume, around)
}

/// The nodes from which a volume can be had.
fn node_affinity(lines: &mut Description, volume: &Value) {
    let Some(required) = present(volume, "/spec/nodeAffinity/required") else {
        lines.field(0, "Node Affinity", "<none>");
        return;
    };
    lines.field(0, "Node Affinity", "");
    let mut terms = list(required.get("nodeSelectorTerms")).enumerate().peekable();
    lines.field(1, "Required Terms", if terms.peek().is_none() { "<none>" } else { "" });
    for (index, term) in terms {
        let wishes = list(term.get("matchExpressions")).map(|wish| {
            let wanted = format!("{} {}", text(wish, "/key"), text(wish, "/operator").to_lowercase());
            with_values(wanted, &texts(wish, "/values"))
        });
        titled(lines, &format!("    Term {index}"), wishes.collect());
    }
}

/// A requirement with the values it is about, if there are any.
pub(super) fn with_values(wanted: String, values: &[&str]) -> String {
    if values.is_empty() { wanted } else { format!("{wanted} [{}]", values.join(", ")) }
}
