//! Cron jobs.

use serde_json::Value;

use super::reading::{flag, moment, or, present, shown_or, true_false};
use super::{Around, events, head, template};
use crate::apiserver::json::{list, text};
use crate::apiserver::labels::selector_text;
use crate::kubectl::failure::Failure;
use crate::print::describe::Description;

pub(super) fn describe(lines: &mut Description, job: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    head::describe_with_namespace(lines, job);
    lines.field(0, "Schedule", text(job, "/spec/schedule"));
    lines.field(0, "Concurrency Policy", text(job, "/spec/concurrencyPolicy"));
    let suspended = present(job, "/spec/suspend").map(|_| true_false(flag(job, "/spec/suspend")));
    lines.field(0, "Suspend", suspended.unwrap_or("<unset>"));
    lines.field(0, "Time Zone", or(text(job, "/spec/timeZone"), "<unset>"));
    let limit = |pointer: &str| shown_or(job, pointer, "<unset>");
    lines.field(0, "Successful Job History Limit", limit("/spec/successfulJobsHistoryLimit"));
    lines.field(0, "Failed Job History Limit", limit("/spec/failedJobsHistoryLimit"));
    let deadline = present(job, "/spec/startingDeadlineSeconds").map(|seconds| format!("{seconds}s"));
    lines.field(0, "Starting Deadline Seconds", deadline.as_deref().unwrap_or("<unset>"));
    job_template(lines, job.pointer("/spec/jobTemplate/spec").unwrap_or(&Value::Null));
    let last = present(job, "/status/lastScheduleTime").map(|_| moment(job, "/status/lastScheduleTime"));
    lines.field(0, "Last Schedule Time", last.as_deref().unwrap_or("<unset>"));
    let active: Vec<&str> = list(job.pointer("/status/active")).map(|job| text(job, "/name")).collect();
    lines.field(0, "Active Jobs", or(&active.join(", "), "<none>"));
    events::of(lines, job, around)
}

fn job_template(lines: &mut Description, spec: &Value) {
    let selector = present(spec, "/selector").map(selector_text);
    lines.field(0, "Selector", selector.as_deref().unwrap_or("<unset>"));
    lines.field(0, "Parallelism", shown_or(spec, "/parallelism", "<unset>"));
    lines.field(0, "Completions", shown_or(spec, "/completions", "<unset>"));
    if let Some(seconds) = present(spec, "/activeDeadlineSeconds") {
        lines.field(0, "Active Deadline Seconds", format!("{seconds}s"));
    }
    template::describe(lines, spec.get("template"));
}
