//! Ports of the node are forbidden.
//!
//! Mirrors `check_hostPorts.go`.

use std::collections::BTreeSet;

use super::Violation;
use super::pod::{Pod, named, plural};
use crate::apiserver::json::list;

pub(super) fn check(pod: &Pod<'_>) -> Option<Violation> {
    // In the order of texts, not of numbers.
    let mut ports = BTreeSet::new();
    let containers = pod.containers_that(|container| {
        let taken = list(container.get("ports")).filter_map(|port| port.get("hostPort")?.as_i64());
        let taken: Vec<String> = taken.filter(|port| *port != 0).map(|port| port.to_string()).collect();
        let takes_any = !taken.is_empty();
        ports.extend(taken);
        takes_any
    });
    let users = named("container", &containers)?;
    let (uses, noun) = (plural(containers.len(), "uses", "use"), plural(ports.len(), "hostPort", "hostPorts"));
    let ports: Vec<String> = ports.into_iter().collect();
    Some(Violation { reason: "hostPort", detail: format!("{users} {uses} {noun} {}", ports.join(", ")) })
}
