//! Jobs: pods that would run until they are done, if anything ran.
//!
//! Mirrors `pkg/controller/job/job_controller.go` (`manageJob`, `isPodFailed`, `removeTrackingFinalizerFromPods`). A pod that somebody deletes has
//! failed; until it is counted its finalizer holds it.

use serde_json::{Value, json};

use super::events::{self, Event};
use super::{JOBS, PODS, indexed, number, pods, put_status};
use crate::apiserver::controllers::{after_write, removal};
use crate::apiserver::json::{list, text};
use crate::apiserver::registry::{CONTROLLERS, metadata_text};
use crate::apiserver::{ApiServer, Failure, format_time};
use crate::store::Key;

const COMPONENT: &str = "job-controller";

/// Makes the pods that run at once, and says so.
pub(super) fn settle(server: &mut ApiServer, job: &Value) -> Result<(), Failure> {
    if holds(job, "Failed") {
        return Ok(());
    }
    let suspended = job.pointer("/spec/suspend") == Some(&Value::Bool(true));
    let failed = number(job, "/status/failed", 0);
    let gives_up = failed > number(job, "/spec/backoffLimit", 6);
    let parallelism = number(job, "/spec/parallelism", 1);
    let wanted = if suspended || gives_up { 0 } else { parallelism.min(number(job, "/spec/completions", parallelism)) };
    let template = job.pointer("/spec/template").unwrap_or(&Value::Null);
    let active = if job.pointer("/spec/completionMode").and_then(Value::as_str) == Some("Indexed") {
        indexed::adjust(server, COMPONENT, job, template, wanted)?
    } else {
        pods::adjust(server, COMPONENT, job, template, wanted)?.0
    };
    let now = format_time(server.now);
    let mut status = json!({"ready": 0, "terminating": 0, "uncountedTerminatedPods": {}});
    let Some(map) = status.as_object_mut() else { return Ok(()) };
    for (field, count) in [("active", active), ("failed", failed)] {
        if count > 0 {
            map.insert(field.into(), count.into());
        }
    }
    let conditions = conditions(server, job, suspended, gives_up)?;
    if !suspended {
        // Who goes on after a pause starts anew.
        let started = job.pointer("/status/startTime").filter(|_| !holds(job, "Suspended")).cloned();
        map.insert("startTime".into(), started.unwrap_or_else(|| now.into()));
    }
    if !conditions.is_empty() {
        map.insert("conditions".into(), conditions.into());
    }
    put_status(server, JOBS, job, status)
}

/// What a job says of itself now; events tell what changed.
fn conditions(server: &mut ApiServer, job: &Value, suspended: bool, gives_up: bool) -> Result<Vec<Value>, Failure> {
    let (was_suspended, was_ever) = (holds(job, "Suspended"), condition_of(job, "Suspended").is_some());
    let mut conditions = Vec::new();
    if suspended || was_ever {
        let (reason, message) =
            if suspended { ("JobSuspended", "Job suspended") } else { ("JobResumed", "Job resumed") };
        conditions.push(condition(server, "Suspended", suspended, (reason, message)));
        if suspended != was_suspended {
            let reason = if suspended { "Suspended" } else { "Resumed" };
            events::record(server, job, &Event { component: COMPONENT, kind: "Normal", reason, message })?;
        }
    }
    if gives_up {
        let (reason, message) = ("BackoffLimitExceeded", "Job has reached the specified backoff limit");
        conditions.push(condition(server, "FailureTarget", true, (reason, message)));
        conditions.push(condition(server, "Failed", true, (reason, message)));
        events::record(server, job, &Event { component: COMPONENT, kind: "Warning", reason, message })?;
    }
    Ok(conditions)
}

fn condition(server: &ApiServer, of: &str, holds: bool, (reason, message): (&str, &str)) -> Value {
    let now = format_time(server.now);
    json!({
        "type": of, "status": if holds { "True" } else { "False" }, "reason": reason, "message": message,
        "lastProbeTime": now, "lastTransitionTime": now,
    })
}

fn condition_of<'j>(job: &'j Value, of: &str) -> Option<&'j Value> {
    list(job.pointer("/status/conditions")).find(|condition| text(condition, "/type") == of)
}

fn holds(job: &Value, of: &str) -> bool {
    condition_of(job, of).is_some_and(|condition| text(condition, "/status") == "True")
}

/// Counts a pod of a job that somebody deleted as failed, and lets it go.
pub(super) fn count_deleted(server: &mut ApiServer, key: Key<'_>, job: Key<'_>, pod: &Value) -> Result<(), Failure> {
    if let Some(job) = server.store.get(job)?.filter(|job| !holds(job, "Failed")) {
        let mut status = job.get("status").cloned().unwrap_or_else(|| json!({}));
        if let Some(map) = status.as_object_mut() {
            map.insert("failed".into(), number(&job, "/status/failed", 0).saturating_add(1).into());
        }
        put_status(server, JOBS, &job, status)?;
    }
    let mut released = pod.clone();
    removal::stop_tracking(&mut released);
    if removal::is_held(&released) {
        server.put_changed(CONTROLLERS, "", key, (pod, released))?;
        return Ok(());
    }
    server.remove(Key { resource: PODS, ..key })?;
    after_write(server, key, Some(pod), None)
}

/// Whether a pod is one that its job has yet to count.
pub(super) fn is_tracked(pod: &Value) -> bool {
    list(pod.pointer("/metadata/finalizers")).any(|finalizer| finalizer == removal::JOB_TRACKING)
        && !metadata_text(pod, "deletionTimestamp").is_empty()
}
