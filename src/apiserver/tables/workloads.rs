//! The columns of the kinds that make pods.
//!
//! Mirrors the functions of the same kinds in `pkg/printers/internalversion/printers.go`.

use jiff::Timestamp;
use serde_json::Value;

use super::age::{age_of, age_since};
use super::columns::{Columns, name, or_none, text};
use super::made;
use crate::apiserver::labels::selector_text;

/// Columns of a kind of these groups; `None` for any other kind.
pub(super) fn of(group: &str, kind: &str) -> Option<Columns> {
    Some(match (group, kind) {
        ("apps", "Deployment") => Columns {
            names: &[
                ("Name", 0),
                ("Ready", 0),
                ("Up-to-date", 0),
                ("Available", 0),
                ("Age", 0),
                ("Containers", 1),
                ("Images", 1),
                ("Selector", 1),
            ],
            cells: |object, now| {
                let ready = format!("{}/{}", count(object, "/status/readyReplicas"), count(object, "/spec/replicas"));
                let (updated, available) = ("/status/updatedReplicas", "/status/availableReplicas");
                let cells = vec![name(object), ready, count(object, updated), count(object, available)];
                with_pods(cells, object, now)
            },
        },
        ("apps", "ReplicaSet") | ("", "ReplicationController") => Columns {
            names: &[
                ("Name", 0),
                ("Desired", 0),
                ("Current", 0),
                ("Ready", 0),
                ("Age", 0),
                ("Containers", 1),
                ("Images", 1),
                ("Selector", 1),
            ],
            cells: |object, now| {
                let counts = ["/spec/replicas", "/status/replicas", "/status/readyReplicas"];
                let cells = std::iter::once(name(object)).chain(counts.map(|pointer| count(object, pointer)));
                with_pods(cells.collect(), object, now)
            },
        },
        ("apps", "StatefulSet") => Columns {
            names: &[("Name", 0), ("Ready", 0), ("Age", 0), ("Containers", 1), ("Images", 1)],
            cells: |object, now| {
                let ready = format!("{}/{}", count(object, "/status/readyReplicas"), count(object, "/spec/replicas"));
                let mut cells = with_pods(vec![name(object), ready], object, now);
                cells.pop();
                cells
            },
        },
        ("apps", "DaemonSet") => Columns {
            names: &[
                ("Name", 0),
                ("Desired", 0),
                ("Current", 0),
                ("Ready", 0),
                ("Up-to-date", 0),
                ("Available", 0),
                ("Node Selector", 0),
                ("Age", 0),
                ("Containers", 1),
                ("Images", 1),
                ("Selector", 1),
            ],
            cells: daemon_set,
        },
        ("batch", "Job") => Columns {
            names: &[
                ("Name", 0),
                ("Status", 0),
                ("Completions", 0),
                ("Duration", 0),
                ("Age", 0),
                ("Containers", 1),
                ("Images", 1),
                ("Selector", 1),
            ],
            cells: job,
        },
        ("batch", "CronJob") => Columns {
            names: &[
                ("Name", 0),
                ("Schedule", 0),
                ("Timezone", 0),
                ("Suspend", 0),
                ("Active", 0),
                ("Last Schedule", 0),
                ("Age", 0),
                ("Containers", 1),
                ("Images", 1),
                ("Selector", 1),
            ],
            cells: cron_job,
        },
        _ => return made::of(group, kind),
    })
}

pub(super) fn count(object: &Value, pointer: &str) -> String {
    object.pointer(pointer).and_then(Value::as_i64).unwrap_or_default().to_string()
}

/// The cells every such kind ends with: age, containers, images, selector.
fn with_pods(mut cells: Vec<String>, object: &Value, now: Timestamp) -> Vec<String> {
    let template = ["/spec/template", "/spec/jobTemplate/spec/template"].into_iter().find_map(|at| object.pointer(at));
    let containers = template.and_then(|template| template.pointer("/spec/containers")).and_then(Value::as_array);
    let all = |field: &str| {
        let values = containers.into_iter().flatten().map(|container| text(container, field));
        values.collect::<Vec<String>>().join(",")
    };
    cells.extend([age_of(object, now), all("/name"), all("/image"), selector(object)]);
    cells
}

fn selector(object: &Value) -> String {
    let at = ["/spec/selector", "/spec/jobTemplate/spec/selector"].into_iter().find_map(|at| object.pointer(at));
    match at {
        None => "<none>".into(),
        Some(labels) if text(object, "/kind") == "ReplicationController" => {
            selector_text(&serde_json::json!({"matchLabels": labels}))
        }
        Some(selector) => selector_text(selector),
    }
}

fn daemon_set(object: &Value, now: Timestamp) -> Vec<String> {
    let counts = [
        "desiredNumberScheduled",
        "currentNumberScheduled",
        "numberReady",
        "updatedNumberScheduled",
        "numberAvailable",
    ];
    let mut cells = vec![name(object)];
    cells.extend(counts.map(|field| count(object, &format!("/status/{field}"))));
    let wanted = object.pointer("/spec/template/spec/nodeSelector").and_then(Value::as_object);
    let wanted: Vec<String> = wanted
        .into_iter()
        .flatten()
        .map(|(key, value)| format!("{key}={}", value.as_str().unwrap_or_default()))
        .collect();
    cells.push(if wanted.is_empty() { "<none>".into() } else { wanted.join(",") });
    with_pods(cells, object, now)
}

/// A job that nobody runs is running, unless it is held back.
fn job(object: &Value, now: Timestamp) -> Vec<String> {
    let is = |of: &str| {
        let conditions = object.pointer("/status/conditions").and_then(Value::as_array).into_iter().flatten();
        conditions.into_iter().any(|condition| text(condition, "/type") == of && text(condition, "/status") == "True")
    };
    let status = ["Complete", "Failed", "Suspended"].into_iter().find(|status| is(status)).unwrap_or("Running");
    let done = count(object, "/status/succeeded");
    let completions = match (object.pointer("/spec/completions"), object.pointer("/spec/parallelism")) {
        (Some(wanted), _) => format!("{done}/{wanted}"),
        (None, Some(parallel)) if parallel.as_i64() > Some(1) => format!("{done}/1 of {parallel}"),
        _ => format!("{done}/1"),
    };
    let started = text(object, "/status/startTime");
    let duration = if started.is_empty() { String::new() } else { age_since(&started, now) };
    with_pods(vec![name(object), status.into(), completions, duration], object, now)
}

fn cron_job(object: &Value, now: Timestamp) -> Vec<String> {
    let suspended = object.pointer("/spec/suspend").and_then(Value::as_bool).unwrap_or_default();
    let active = object.pointer("/status/active").and_then(Value::as_array).map_or(0, Vec::len);
    let last = text(object, "/status/lastScheduleTime");
    let cells = vec![
        name(object),
        text(object, "/spec/schedule"),
        or_none(text(object, "/spec/timeZone")),
        if suspended { "True".into() } else { "False".into() },
        active.to_string(),
        if last.is_empty() { "<none>".into() } else { age_since(&last, now) },
    ];
    with_pods(cells, object, now)
}
