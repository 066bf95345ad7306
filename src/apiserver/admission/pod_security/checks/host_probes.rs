//! Probes and lifecycle hooks may not reach out to other hosts.
//!
//! Mirrors `check_hostProbesAndhostLifecycle.go`.

use std::collections::BTreeSet;

use super::Violation;
use super::pod::{Pod, named, plural, quoted_set};
use crate::apiserver::json::given_text;

const HANDLERS: [&str; 5] =
    ["/livenessProbe", "/readinessProbe", "/startupProbe", "/lifecycle/postStart", "/lifecycle/preStop"];

pub(super) fn check(pod: &Pod<'_>) -> Option<Violation> {
    let mut hosts = BTreeSet::new();
    let mut containers = pod.containers_that(|container| {
        let handlers = HANDLERS.iter().filter_map(|pointer| container.pointer(pointer));
        let named = handlers.flat_map(|handler| {
            ["/httpGet/host", "/tcpSocket/host"].into_iter().filter_map(move |pointer| given_text(handler, pointer))
        });
        let named: Vec<&str> = named.collect();
        hosts.extend(named.iter().copied());
        !named.is_empty()
    });
    containers.sort_unstable();
    let users = named("container", &containers)?;
    let uses = plural(containers.len(), "uses", "use");
    let noun = plural(hosts.len(), "probe or lifecycle host", "probe or lifecycle hosts");
    Some(Violation {
        reason: "probe or lifecycle host",
        detail: format!("{users} {uses} {noun} {}", quoted_set(&hosts)),
    })
}
