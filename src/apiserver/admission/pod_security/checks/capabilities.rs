//! Capabilities beyond those that containers have anyway are forbidden; restricted containers give up even these.
//!
//! Mirrors `check_capabilities_baseline.go` and `check_capabilities_restricted.go`.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Violation;
use super::pod::{Pod, named, quoted_set};
use crate::apiserver::json::list;

const DEFAULT: [&str; 13] = [
    "AUDIT_WRITE",
    "CHOWN",
    "DAC_OVERRIDE",
    "FOWNER",
    "FSETID",
    "KILL",
    "MKNOD",
    "NET_BIND_SERVICE",
    "SETFCAP",
    "SETGID",
    "SETPCAP",
    "SETUID",
    "SYS_CHROOT",
];

pub(super) fn baseline(pod: &Pod<'_>) -> Option<Violation> {
    let detail = additions(pod, &DEFAULT)?;
    Some(Violation { reason: "non-default capabilities", detail })
}

pub(super) fn restricted(pod: &Pod<'_>) -> Option<Violation> {
    let keeping = pod.containers_that(|container| !listed(container, "drop").any(|dropped| dropped == "ALL"));
    let keeping = named("container", &keeping)
        .map(|containers| format!("{containers} must set securityContext.capabilities.drop=[\"ALL\"]"));
    let details: Vec<String> = keeping.into_iter().chain(additions(pod, &["NET_BIND_SERVICE"])).collect();
    (!details.is_empty()).then(|| Violation { reason: "unrestricted capabilities", detail: details.join("; ") })
}

/// Who adds what is not allowed.
fn additions(pod: &Pod<'_>, allowed: &[&str]) -> Option<String> {
    let mut forbidden = BTreeSet::new();
    let containers = pod.containers_that(|container| {
        let added: Vec<&str> = listed(container, "add").filter(|added| !allowed.contains(added)).collect();
        forbidden.extend(added.iter().copied());
        !added.is_empty()
    });
    let containers = named("container", &containers)?;
    Some(format!("{containers} must not include {} in securityContext.capabilities.add", quoted_set(&forbidden)))
}

fn listed<'c>(container: &'c Value, field: &str) -> impl Iterator<Item = &'c str> {
    list(container.pointer(&format!("/securityContext/capabilities/{field}"))).filter_map(Value::as_str)
}
