//! Seccomp may not be switched off; restricted containers must say that it is on.
//!
//! Mirrors `check_seccompProfile_baseline.go` and `check_seccompProfile_restricted.go`.

use std::collections::BTreeSet;

use serde_json::Value;

use super::super::{SECCOMP_CONTAINER, SECCOMP_POD};
use super::Violation;
use super::pod::{Fault, Pod, plural, quoted_set};
use crate::apiserver::json::text;
use crate::apiserver::status::GoQuoted;

/// Before there were fields there were annotations.
pub(super) fn annotations(pod: &Pod<'_>) -> Option<Violation> {
    let containers: Vec<&str> = pod.containers_that(|_| true);
    let is_one = |key: &str| {
        key == SECCOMP_POD || key.strip_prefix(SECCOMP_CONTAINER).is_some_and(|name| containers.contains(&name))
    };
    let is_right =
        |value: &str| ["runtime/default", "docker/default"].contains(&value) || value.starts_with("localhost/");
    let wrong = pod.annotations().filter(|(key, value)| is_one(key) && !is_right(value));
    let wrong: BTreeSet<String> = wrong.map(|(key, value)| format!("{key}={:?}", GoQuoted(value))).collect();
    let noun = plural(wrong.len(), "annotation", "annotations");
    let listed = wrong.into_iter().collect::<Vec<_>>().join(", ");
    (!listed.is_empty()).then(|| violation(format!("forbidden {noun} {listed}")))
}

pub(super) fn baseline(pod: &Pod<'_>) -> Option<Violation> {
    match look(pod) {
        (Some(Fault::Wrong(setters)), types) => Some(wrong(&setters, &types)),
        _ => None,
    }
}

pub(super) fn restricted(pod: &Pod<'_>) -> Option<Violation> {
    Some(match look(pod) {
        (Some(Fault::Wrong(setters)), types) => wrong(&setters, &types),
        (Some(Fault::Missing(containers)), _) => violation(format!(
            "pod or {containers} must set securityContext.seccompProfile.type to \"RuntimeDefault\" or \"Localhost\""
        )),
        (None, _) => return None,
    })
}

/// What is wrong with the profiles, and the types that are.
fn look<'p>(pod: &Pod<'p>) -> (Option<Fault>, BTreeSet<&'p str>) {
    let mut types = BTreeSet::new();
    let fault = pod.fault(|context: &'p Value| {
        let of = text(context.get("seccompProfile")?, "/type");
        let is_right = of == "RuntimeDefault" || of == "Localhost";
        types.extend((!is_right).then_some(of));
        Some(is_right)
    });
    (fault, types)
}

fn wrong(setters: &str, types: &BTreeSet<&str>) -> Violation {
    violation(format!("{setters} must not set securityContext.seccompProfile.type to {}", quoted_set(types)))
}

fn violation(detail: String) -> Violation {
    Violation { reason: "seccompProfile", detail }
}
