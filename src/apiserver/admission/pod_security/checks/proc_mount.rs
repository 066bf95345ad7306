//! Nothing of `/proc` may be unmasked.
//!
//! Mirrors `check_procMount_baseline.go` and `check_procMount_restricted.go`.

use std::collections::BTreeSet;

use super::Violation;
use super::pod::{Pod, named, quoted_set};
use crate::apiserver::json::given_text;

pub(super) fn check(pod: &Pod<'_>) -> Option<Violation> {
    let mut types = BTreeSet::new();
    let containers = pod.containers_that(|container| {
        let given = given_text(container, "/securityContext/procMount").filter(|given| *given != "Default");
        types.extend(given);
        given.is_some()
    });
    let containers = named("container", &containers)?;
    let detail = format!("{containers} must not set securityContext.procMount to {}", quoted_set(&types));
    Some(Violation { reason: "procMount", detail })
}

pub(super) fn outside_user_namespaces(pod: &Pod<'_>) -> Option<Violation> {
    pod.outside_user_namespaces(check)
}
