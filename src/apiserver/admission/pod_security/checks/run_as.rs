//! Containers must say that they do not run as root.
//!
//! Mirrors `check_runAsNonRoot.go` and `check_runAsUser.go`.

use serde_json::Value;

use super::Violation;
use super::pod::{Fault, Pod};

pub(super) fn non_root(pod: &Pod<'_>) -> Option<Violation> {
    let detail = match pod.fault(|context| context.get("runAsNonRoot").and_then(Value::as_bool))? {
        Fault::Wrong(setters) => format!("{setters} must not set securityContext.runAsNonRoot=false"),
        Fault::Missing(containers) => format!("pod or {containers} must set securityContext.runAsNonRoot=true"),
    };
    Some(Violation { reason: "runAsNonRoot != true", detail })
}

pub(super) fn user(pod: &Pod<'_>) -> Option<Violation> {
    let setters = pod.setters(|context| context.get("runAsUser").and_then(Value::as_i64) == Some(0))?;
    Some(Violation { reason: "runAsUser=0", detail: format!("{setters} must not set runAsUser=0") })
}
