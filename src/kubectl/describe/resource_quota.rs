//! Resource quotas: what a namespace may use, and what it uses.

use serde_json::Value;

use super::reading::{amount, texts};
use crate::apiserver::json::text;
use crate::print::describe::Description;

/// One quota by itself.
pub(super) fn describe(lines: &mut Description, quota: &Value) {
    lines.field(0, "Name", text(quota, "/metadata/name"));
    lines.field(0, "Namespace", text(quota, "/metadata/namespace"));
    scopes(lines, 0, " * ", quota);
    lines.line(0, "Resource\tUsed\tHard");
    lines.line(0, "--------\t----\t----");
    resources(lines, 0, quota);
}

/// All quotas of a namespace.
pub(super) fn describe_all(lines: &mut Description, mut quotas: Vec<Value>) {
    if quotas.is_empty() {
        lines.line(0, "No resource quota.");
        return;
    }
    quotas.sort_by_cached_key(|quota| text(quota, "/metadata/name").to_owned());
    lines.line(0, "Resource Quotas");
    for quota in &quotas {
        lines.field(1, "Name", text(quota, "/metadata/name"));
        scopes(lines, 1, "* ", quota);
        lines.line(1, "Resource\tUsed\tHard");
        lines.line(1, "--------\t---\t---");
        resources(lines, 1, quota);
    }
}

/// Which pods count. Nothing if all do.
fn scopes(lines: &mut Description, level: usize, bullet: &str, quota: &Value) {
    let mut scopes = texts(quota, "/spec/scopes");
    scopes.sort_unstable();
    if scopes.is_empty() {
        return;
    }
    lines.field(level, "Scopes", scopes.join(", "));
    for help in scopes.into_iter().filter_map(help) {
        lines.line(level, &format!("{bullet}{help}"));
    }
}

fn help(scope: &str) -> Option<&'static str> {
    Some(match scope {
        "Terminating" => {
            "Matches all pods that have an active deadline. These pods have a limited lifespan on a node before being actively terminated by the system."
        }
        "NotTerminating" => {
            "Matches all pods that do not have an active deadline. These pods usually include long running pods whose container command is not expected to terminate."
        }
        "BestEffort" => {
            "Matches all pods that do not have resource requirements set. These pods have a best effort quality of service."
        }
        "NotBestEffort" => {
            "Matches all pods that have at least one resource requirement set. These pods have a burstable or guaranteed quality of service."
        }
        _ => return None,
    })
}

/// What is used of what is allowed, as the controller that counts says.
fn resources(lines: &mut Description, level: usize, quota: &Value) {
    for (resource, hard) in quota.pointer("/status/hard").and_then(Value::as_object).into_iter().flatten() {
        let used = quota.pointer("/status/used").and_then(|used| used.get(resource));
        lines.line(level, &format!("{resource}\t{}\t{}", amount(used), amount(Some(hard))));
    }
}
