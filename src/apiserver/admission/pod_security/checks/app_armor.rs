//! `AppArmor` profiles other than the runtime's and the node's own are forbidden.
//!
//! Mirrors `check_appArmorProfile.go`.

use std::collections::BTreeSet;

use super::Violation;
use super::pod::{Pod, plural, quoted};
use crate::apiserver::json::text;
use crate::apiserver::status::GoQuoted;

const ANNOTATION: &str = "container.apparmor.security.beta.kubernetes.io/";

pub(super) fn check(pod: &Pod<'_>) -> Option<Violation> {
    let mut types = BTreeSet::new();
    let setters = pod.setters(|context| {
        let profile = context.get("appArmorProfile").map(|profile| text(profile, "/type"));
        let forbidden = profile.filter(|profile| !["RuntimeDefault", "Localhost"].contains(profile));
        types.extend(forbidden);
        forbidden.is_some()
    });
    let is_forbidden =
        |value: &str| !(value.is_empty() || value == "runtime/default" || value.starts_with("localhost/"));
    let mut annotations: Vec<String> = pod
        .annotations()
        .filter(|(key, value)| key.starts_with(ANNOTATION) && is_forbidden(value))
        .map(|(key, value)| format!("{key}={:?}", GoQuoted(value)))
        .collect();
    annotations.sort();
    let by_annotation = (!annotations.is_empty()).then(|| plural(annotations.len(), "annotation", "annotations"));
    let setters: Vec<&str> = setters.as_deref().into_iter().chain(by_annotation).collect();
    if setters.is_empty() {
        return None;
    }
    let values: Vec<&str> = types.into_iter().chain(annotations.iter().map(String::as_str)).collect();
    Some(Violation {
        reason: plural(values.len(), "forbidden AppArmor profile", "forbidden AppArmor profiles"),
        detail: format!("{} must not set AppArmor profile type to {}", setters.join(" and "), quoted(values)),
    })
}
