//! Stateful sets.

use serde_json::Value;

use super::claim::class_of;
use super::head::titled;
use super::reading::{amount, moment, number, pairs, present, shown_or};
use super::{Around, events, head, owned_pods, template};
use crate::apiserver::json::{list, text};
use crate::apiserver::labels::selector_text;
use crate::kubectl::failure::Failure;
use crate::print::describe::Description;
use crate::print::go_value::to_go_text;

pub(super) fn describe(lines: &mut Description, set: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    let selector = set.pointer("/spec/selector").map(selector_text).unwrap_or_default();
    let pods = owned_pods::status(around.cluster, set, &selector)?;
    lines.field(0, "Name", text(set, "/metadata/name"));
    lines.field(0, "Namespace", text(set, "/metadata/namespace"));
    lines.field(0, "CreationTimestamp", moment(set, "/metadata/creationTimestamp"));
    lines.field(0, "Selector", selector);
    head::marks(lines, set);
    let [desired, total] = ["/spec/replicas", "/status/replicas"].map(|pointer| number(set, pointer));
    lines.field(0, "Replicas", format!("{desired} desired | {total} total"));
    lines.field(0, "Update Strategy", text(set, "/spec/updateStrategy/type"));
    let rolling = set.pointer("/spec/updateStrategy/rollingUpdate");
    if let Some(rolling) = rolling.filter(|rolling| present(rolling, "/partition").is_some()) {
        lines.field(1, "Partition", number(rolling, "/partition"));
        if present(rolling, "/maxUnavailable").is_some() {
            lines.field(1, "MaxUnavailable", shown_or(rolling, "/maxUnavailable", ""));
        }
    }
    lines.field(0, "Pods Status", pods);
    template::describe(lines, set.pointer("/spec/template"));
    claims(lines, set);
    events::of(lines, set, around)
}

/// The claims that every pod of the set gets.
fn claims(lines: &mut Description, set: &Value) {
    let mut claims = list(set.pointer("/spec/volumeClaimTemplates")).peekable();
    if claims.peek().is_none() {
        lines.field(0, "Volume Claims", "<none>");
        return;
    }
    lines.line(0, "Volume Claims:");
    for claim in claims {
        lines.field(1, "Name", text(claim, "/metadata/name"));
        lines.field(1, "StorageClass", class_of(claim));
        titled(lines, "  Labels", pairs(claim.pointer("/metadata/labels")));
        titled(lines, "  Annotations", pairs(claim.pointer("/metadata/annotations")));
        let capacity = claim.pointer("/spec/resources/requests/storage");
        lines.field(1, "Capacity", capacity.map_or_else(|| "<default>".to_owned(), |storage| amount(Some(storage))));
        let modes = claim.pointer("/spec/accessModes");
        lines.field(1, "Access Modes", modes.map_or_else(|| "[]".to_owned(), to_go_text));
    }
}
