//! Only kernel parameters that stay within the pod may be set.
//!
//! Mirrors `check_sysctls.go`.

use super::Violation;
use super::pod::Pod;
use crate::apiserver::json::{list, text};

/// Each with the minor version that it became safe with.
const SAFE: [(&str, u64); 12] = [
    ("kernel.shm_rmid_forced", 0),
    ("net.ipv4.ip_local_port_range", 0),
    ("net.ipv4.tcp_syncookies", 0),
    ("net.ipv4.ping_group_range", 0),
    ("net.ipv4.ip_unprivileged_port_start", 0),
    ("net.ipv4.ip_local_reserved_ports", 27),
    ("net.ipv4.tcp_keepalive_time", 29),
    ("net.ipv4.tcp_fin_timeout", 29),
    ("net.ipv4.tcp_keepalive_intvl", 29),
    ("net.ipv4.tcp_keepalive_probes", 29),
    ("net.ipv4.tcp_rmem", 32),
    ("net.ipv4.tcp_wmem", 32),
];

pub(super) fn check_1_0(pod: &Pod<'_>) -> Option<Violation> {
    check(pod, 0)
}

pub(super) fn check_1_27(pod: &Pod<'_>) -> Option<Violation> {
    check(pod, 27)
}

pub(super) fn check_1_29(pod: &Pod<'_>) -> Option<Violation> {
    check(pod, 29)
}

pub(super) fn check_1_32(pod: &Pod<'_>) -> Option<Violation> {
    check(pod, 32)
}

fn check(pod: &Pod<'_>, minor: u64) -> Option<Violation> {
    let is_safe = |name: &str| SAFE.iter().any(|(safe, since)| *safe == name && *since <= minor);
    let set = list(pod.spec.pointer("/securityContext/sysctls")).map(|sysctl| text(sysctl, "/name"));
    let forbidden: Vec<&str> = set.filter(|name| !is_safe(name)).collect();
    (!forbidden.is_empty()).then(|| Violation { reason: "forbidden sysctls", detail: forbidden.join(", ") })
}
