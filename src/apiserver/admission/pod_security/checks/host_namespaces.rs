//! The network, processes and memory of the node are its own.
//!
//! Mirrors `check_hostNamespaces.go`.

use super::Violation;
use super::pod::{Pod, is_on};

pub(super) fn check(pod: &Pod<'_>) -> Option<Violation> {
    let shared =
        ["hostNetwork", "hostPID", "hostIPC"].into_iter().filter(|field| is_on(pod.spec, &format!("/{field}")));
    let shared: Vec<String> = shared.map(|field| format!("{field}=true")).collect();
    (!shared.is_empty()).then(|| Violation { reason: "host namespaces", detail: shared.join(", ") })
}
