//! Privileged containers are forbidden; restricted ones may not gain privileges either.
//!
//! Mirrors `check_privileged.go` and `check_allowPrivilegeEscalation.go`.

use serde_json::Value;

use super::Violation;
use super::pod::{Pod, is_on, named};

pub(super) fn privileged(pod: &Pod<'_>) -> Option<Violation> {
    let containers = pod.containers_that(|container| is_on(container, "/securityContext/privileged"));
    let detail = format!("{} must not set securityContext.privileged=true", named("container", &containers)?);
    Some(Violation { reason: "privileged", detail })
}

pub(super) fn escalation(pod: &Pod<'_>) -> Option<Violation> {
    let containers = pod.containers_that(|container| {
        container.pointer("/securityContext/allowPrivilegeEscalation") != Some(&Value::Bool(false))
    });
    let containers = named("container", &containers)?;
    let detail = format!("{containers} must set securityContext.allowPrivilegeEscalation=false");
    Some(Violation { reason: "allowPrivilegeEscalation != false", detail })
}
