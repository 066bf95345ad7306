//! Jobs: pods that would run until they are done, if anything ran.
//!
//! Mirrors `pkg/controller/job/job_controller.go` (`manageJob`).

use serde_json::{Value, json};

use super::{JOBS, indexed, number, pods, put_status};
use crate::apiserver::{ApiServer, Failure, format_time};

const COMPONENT: &str = "job-controller";

/// Makes the pods that run at once, and says so.
pub(super) fn settle(server: &mut ApiServer, job: &Value) -> Result<(), Failure> {
    let suspended = job.pointer("/spec/suspend") == Some(&Value::Bool(true));
    let parallelism = number(job, "/spec/parallelism", 1);
    let wanted = if suspended { 0 } else { parallelism.min(number(job, "/spec/completions", parallelism)) };
    let template = job.pointer("/spec/template").unwrap_or(&Value::Null);
    let active = if job.pointer("/spec/completionMode").and_then(Value::as_str) == Some("Indexed") {
        indexed::adjust(server, COMPONENT, job, template, wanted)?
    } else {
        pods::adjust(server, COMPONENT, job, template, wanted)?.0
    };
    let now = format_time(server.now);
    let mut status = json!({"ready": 0, "terminating": 0, "uncountedTerminatedPods": {}});
    if let Some(map) = status.as_object_mut() {
        if suspended {
            let condition = json!({
                "type": "Suspended", "status": "True", "reason": "JobSuspended", "message": "Job suspended",
                "lastProbeTime": now, "lastTransitionTime": now,
            });
            map.insert("conditions".into(), json!([condition]));
        } else {
            let started = job.pointer("/status/startTime").cloned();
            map.insert("startTime".into(), started.unwrap_or_else(|| now.into()));
        }
        if active > 0 {
            map.insert("active".into(), active.into());
        }
    }
    put_status(server, JOBS, job, status)
}
