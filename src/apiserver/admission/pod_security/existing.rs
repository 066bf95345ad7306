//! Pods that are there already when their namespace becomes stricter: they stay, and whoever changes it is warned.
//!
//! Mirrors `EvaluatePodsInNamespace` in `k8s.io/pod-security-admission/admission/admission.go`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value;

use super::checks::{self, Pod};
use super::policy::{Level, Policy};
use crate::apiserver::Failure;
use crate::apiserver::json::{controller, text};
use crate::apiserver::registry::{Call, metadata_text};

/// How many pods are looked at.
const LIMIT: usize = 3000;

/// Warns of pods that a changed namespace would not let in any more.
pub(super) fn warn(call: &mut Call<'_>, new: &Value, old: &Value) -> Result<(), Failure> {
    let (now, before) = (Policy::of(new).0.enforce, Policy::of(old).0.enforce);
    let is_relaxed = now.version == before.version && now.level <= before.level;
    if now == before || now.level == Level::Privileged || is_relaxed {
        return Ok(());
    }
    let namespace = metadata_text(new, "name");
    let pods = one_of_each_first(call.server.store().list("pods", Some(namespace))?);
    // The names of the pods that break the same rules.
    let mut broken: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for pod in pods.iter().take(LIMIT) {
        let violations = Pod::new(pod).map(|pod| checks::violations(now, &pod)).unwrap_or_default();
        if !violations.is_empty() {
            broken.entry(checks::in_short(&violations)).or_default().push(metadata_text(pod, "name"));
        }
    }
    if pods.len() > LIMIT {
        let of = pods.len();
        call.warn(format!(
            "new PodSecurity enforce level only checked against the first {LIMIT} of {of} existing pods"
        ));
    }
    if !broken.is_empty() {
        let what = "violate the new PodSecurity enforce level";
        call.warn(format!("existing pods in namespace \"{namespace}\" {what} \"{now}\""));
    }
    let mut warnings: Vec<String> = broken
        .iter()
        .map(|(reasons, names)| {
            let first = names.iter().min().copied().unwrap_or_default();
            match names.len() {
                0 | 1 => format!("{first}: {reasons}"),
                2 => format!("{first} (and 1 other pod): {reasons}"),
                count => format!("{first} (and {} other pods): {reasons}", count - 1),
            }
        })
        .collect();
    warnings.sort();
    for warning in warnings {
        call.warn(warning);
    }
    Ok(())
}

/// Of many pods of one controller the first is enough, if there are too many to look at.
fn one_of_each_first(pods: Vec<Arc<Value>>) -> Vec<Arc<Value>> {
    let mut seen = BTreeSet::new();
    let (first, others): (Vec<_>, Vec<_>) = pods
        .into_iter()
        .partition(|pod| controller(pod).is_none_or(|controller| seen.insert(text(controller, "/uid").to_owned())));
    first.into_iter().chain(others).collect()
}
