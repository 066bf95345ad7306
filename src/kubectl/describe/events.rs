//! What happened to an object, as far as the user may know.
//!
//! Mirrors `searchEvents` and `DescribeEvents` of `k8s.io/kubectl/pkg/describe/describe.go`.

use serde_json::Value;

use super::Around;
use super::reading::{number, present, since};
use crate::apiserver::json::text;
use crate::apiserver::pods::MIRROR_ANNOTATION;
use crate::kubectl::failure::Failure;
use crate::print::describe::Description;

/// Adds the lines of an object's events, if they are shown. One who may not know them is told that there are none.
///
/// # Errors
/// Only [`Failure::State`].
pub(super) fn of(lines: &mut Description, object: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    shown(lines, around, |around| forgiven(search(object, Some("/kind"), text(object, "/metadata/uid"), around)))
}

/// The same for config maps, of which those who may not know the events are told nothing at all.
///
/// # Errors
/// The server's refusal.
pub(super) fn of_config_map(lines: &mut Description, map: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    shown(lines, around, |around| search(map, Some("/kind"), text(map, "/metadata/uid"), around))
}

/// The same for pods; what happens to the API's copy of a pod bears the uid that the kubelet gave it.
///
/// # Errors
/// Only [`Failure::State`].
pub(super) fn of_pod(lines: &mut Description, pod: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    let original = pod.pointer("/metadata/annotations").and_then(|annotations| annotations.get(MIRROR_ANNOTATION));
    let uid = original.and_then(Value::as_str).unwrap_or_else(|| text(pod, "/metadata/uid"));
    shown(lines, around, |around| forgiven(search(pod, None, uid, around)))
}

/// The same for nodes, whose kubelets give their names for uids.
///
/// # Errors
/// Only [`Failure::State`].
pub(super) fn of_node(lines: &mut Description, node: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    shown(lines, around, |around| {
        let mut events = forgiven(search(node, Some("/kind"), text(node, "/metadata/uid"), around))?;
        events.extend(forgiven(search(node, Some("/kind"), text(node, "/metadata/name"), around))?);
        Ok(events)
    })
}

fn shown(
    lines: &mut Description,
    around: &mut Around<'_>,
    search: impl FnOnce(&mut Around<'_>) -> Result<Vec<Value>, Failure>,
) -> Result<(), Failure> {
    if around.show_events {
        let events = search(around)?;
        table(lines, events, around);
    }
    Ok(())
}

/// Whatever the server refused, nothing is known.
fn forgiven(events: Result<Vec<Value>, Failure>) -> Result<Vec<Value>, Failure> {
    match events {
        Err(failure) if !matches!(failure, Failure::State(_)) => Ok(Vec::new()),
        events => events,
    }
}

fn search(object: &Value, kind: Option<&str>, uid: &str, around: &mut Around<'_>) -> Result<Vec<Value>, Failure> {
    let namespace = text(object, "/metadata/namespace");
    let name = text(object, "/metadata/name");
    let mut selector = format!("involvedObject.name={name},involvedObject.namespace={namespace}");
    if let Some(kind) = kind {
        selector = format!("{selector},involvedObject.kind={}", text(object, kind));
    }
    if !uid.is_empty() {
        selector = format!("{selector},involvedObject.uid={uid}");
    }
    around.cluster.list(("", "events"), namespace, "", &selector)
}

/// The events as a table, the latest one last.
fn table(lines: &mut Description, mut events: Vec<Value>, around: &Around<'_>) {
    if events.is_empty() {
        lines.field(0, "Events", "<none>");
        return;
    }
    lines.line(0, "Events:");
    lines.line(1, "Type\tReason\tAge\tFrom\tMessage");
    lines.line(1, "----\t------\t----\t----\t-------");
    events.sort_by_cached_key(|event| text(event, "/lastTimestamp").to_owned());
    for event in &events {
        let since = |pointer: &str| since(event, pointer, around.now);
        let first = since(if present(event, "/eventTime").is_some() { "/eventTime" } else { "/firstTimestamp" });
        let age = if present(event, "/series").is_some() {
            let count = number(event, "/series/count");
            format!("{} (x{count} over {first})", since("/series/lastObservedTime"))
        } else if number(event, "/count") > 1 {
            format!("{} (x{} over {first})", since("/lastTimestamp"), number(event, "/count"))
        } else {
            first
        };
        let source = match text(event, "/source/component") {
            "" => text(event, "/reportingComponent"),
            component => component,
        };
        let message = text(event, "/message").trim();
        let message = match text(event, "/involvedObject/fieldPath") {
            "" => message.to_owned(),
            path => format!("{path}: {message}"),
        };
        let (kind, reason) = (text(event, "/type"), text(event, "/reason"));
        lines.line(1, &format!("{kind}\t{reason}\t{age}\t{source}\t{message}"));
    }
}
