//! Windows containers may not be processes of the node.
//!
//! Mirrors `check_windowsHostProcess.go`.

use super::Violation;
use super::pod::{Pod, is_on};

pub(super) fn check(pod: &Pod<'_>) -> Option<Violation> {
    let setters = pod.setters(|context| is_on(context, "/windowsOptions/hostProcess"))?;
    let detail = format!("{setters} must not set securityContext.windowsOptions.hostProcess=true");
    Some(Violation { reason: "hostProcess", detail })
}
