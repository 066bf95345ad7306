//! Jobs.

use serde_json::Value;

use super::reading::{between, controller, moment, number, present, shown_or};
use super::{Around, events, head, template};
use crate::apiserver::json::text;
use crate::apiserver::labels::selector_text;
use crate::apiserver::tables::human_duration;
use crate::kubectl::failure::Failure;
use crate::print::describe::Description;
use crate::print::go_value::to_go_text;

/// About as long as a list of indexes may be.
const INDEXES_WIDTH: usize = 50;

pub(super) fn describe(lines: &mut Description, job: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    lines.field(0, "Name", text(job, "/metadata/name"));
    lines.field(0, "Namespace", text(job, "/metadata/namespace"));
    lines.field(0, "Selector", job.pointer("/spec/selector").map(selector_text).unwrap_or_default());
    head::marks(lines, job);
    if let Some(owner) = controller(job) {
        lines.field(0, "Controlled By", owner);
    }
    let given = |lines: &mut Description, label: &str, pointer: &str| {
        if let Some(value) = present(job, pointer) {
            lines.field(0, label, to_go_text(value));
        }
    };
    given(lines, "Parallelism", "/spec/parallelism");
    lines.field(0, "Completions", shown_or(job, "/spec/completions", "<unset>"));
    given(lines, "Completion Mode", "/spec/completionMode");
    given(lines, "Suspend", "/spec/suspend");
    given(lines, "Backoff Limit", "/spec/backoffLimit");
    given(lines, "TTL Seconds After Finished", "/spec/ttlSecondsAfterFinished");
    for (label, pointer) in [("Start Time", "/status/startTime"), ("Completed At", "/status/completionTime")] {
        if present(job, pointer).is_some() {
            lines.field(0, label, moment(job, pointer));
        }
    }
    if let Some(duration) = between(job, "/status/startTime", "/status/completionTime") {
        lines.field(0, "Duration", human_duration(duration));
    }
    if let Some(seconds) = present(job, "/spec/activeDeadlineSeconds") {
        lines.field(0, "Active Deadline Seconds", format!("{seconds}s"));
    }
    let [active, succeeded, failed] =
        ["/status/active", "/status/succeeded", "/status/failed"].map(|pointer| number(job, pointer));
    let ready = present(job, "/status/ready").map(|ready| format!(" ({ready} Ready)")).unwrap_or_default();
    lines.field(0, "Pods Statuses", format!("{active} Active{ready} / {succeeded} Succeeded / {failed} Failed"));
    if text(job, "/spec/completionMode") == "Indexed" {
        lines.field(0, "Completed Indexes", capped(text(job, "/status/completedIndexes")));
    }
    template::describe(lines, job.pointer("/spec/template"));
    events::of(lines, job, around)
}

/// A list of indexes, cut off behind the first comma that would make it too long.
fn capped(indexes: &str) -> String {
    if indexes.is_empty() {
        return "<none>".to_owned();
    }
    let comma = indexes.bytes().enumerate().skip(INDEXES_WIDTH).find(|(_, byte)| *byte == b',');
    match comma.and_then(|(index, _)| indexes.get(..=index)) {
        Some(kept) => format!("{kept}..."),
        None => indexes.to_owned(),
    }
}
