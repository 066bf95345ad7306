//! A pod as the checks see it, and the words they have in common.
//!
//! Mirrors `visitor.go` and `helpers.go` in `k8s.io/pod-security-admission/policy`.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{CheckPod, Violation};
use crate::apiserver::json::{list, text};

/// A pod, or a template of pods.
pub(in super::super) struct Pod<'p> {
    metadata: Option<&'p Value>,
    /// Its specification.
    pub spec: &'p Value,
}

/// What is wrong with a setting that must be right in every container.
pub(in super::super) enum Fault {
    /// The pod or containers set it wrongly; they are named.
    Wrong(String),
    /// Containers leave it open, and so does the pod; they are named.
    Missing(String),
}

impl<'p> Pod<'p> {
    /// Looks at an object with `metadata` and `spec`.
    pub fn new(object: &'p Value) -> Option<Self> {
        Some(Self { metadata: object.get("metadata"), spec: object.get("spec")? })
    }

    /// Init containers first, those added later last.
    pub fn containers(&self) -> impl Iterator<Item = &'p Value> {
        let spec = self.spec;
        ["initContainers", "containers", "ephemeralContainers"].into_iter().flat_map(move |field| list(spec.get(field)))
    }

    pub fn annotations(&self) -> impl Iterator<Item = (&'p String, &'p str)> {
        let annotations = self.metadata.and_then(|metadata| metadata.get("annotations")).and_then(Value::as_object);
        annotations.into_iter().flat_map(Map::iter).filter_map(|(key, value)| Some((key, value.as_str()?)))
    }

    /// The names of the containers that something holds of.
    pub fn containers_that(&self, mut holds: impl FnMut(&'p Value) -> bool) -> Vec<&'p str> {
        self.containers().filter(|container| holds(container)).map(|container| text(container, "/name")).collect()
    }

    /// Whose security context something holds of: `pod and containers "a", "b"`. `None` if it holds of none.
    pub fn setters(&self, mut holds: impl FnMut(&'p Value) -> bool) -> Option<String> {
        let by_pod = self.spec.get("securityContext").is_some_and(&mut holds);
        let containers = self.containers_that(|container| container.get("securityContext").is_some_and(&mut holds));
        let by_pod = by_pod.then(|| "pod".to_owned());
        let setters: Vec<String> = by_pod.into_iter().chain(named("container", &containers)).collect();
        (!setters.is_empty()).then(|| setters.join(" and "))
    }

    /// Looks at a setting of security contexts that containers have from the pod unless they set it themselves. `setting`
    /// says whether a context sets it, and rightly.
    pub fn fault(&self, mut setting: impl FnMut(&'p Value) -> Option<bool>) -> Option<Fault> {
        if let Some(setters) = self.setters(|context| setting(context) == Some(false)) {
            return Some(Fault::Wrong(setters));
        }
        if self.spec.get("securityContext").and_then(&mut setting).is_some() {
            return None;
        }
        let open = self.containers_that(|container| container.get("securityContext").and_then(&mut setting).is_none());
        named("container", &open).map(Fault::Missing)
    }

    /// Windows has no such setting, and the server refuses it there.
    pub fn unless_windows(&self, check: CheckPod) -> Option<Violation> {
        if text(self.spec, "/os/name") == "windows" { None } else { check(self) }
    }

    /// In a user namespace root is nobody on the node.
    pub fn outside_user_namespaces(&self, check: CheckPod) -> Option<Violation> {
        if self.spec.get("hostUsers") == Some(&Value::Bool(false)) { None } else { check(self) }
    }
}

/// Whether a switch at a JSON pointer is on.
pub(super) fn is_on(value: &Value, pointer: &str) -> bool {
    value.pointer(pointer) == Some(&Value::Bool(true))
}

/// `container "a"`, `containers "a", "b"`; nothing for none.
pub(super) fn named(noun: &str, names: &[&str]) -> Option<String> {
    match names {
        [] => None,
        [one] => Some(format!("{noun} \"{one}\"")),
        many => Some(format!("{noun}s {}", quoted(many.iter().copied()))),
    }
}

/// `"a", "b"`. Quotation marks within are left as they are.
pub(super) fn quoted<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    names.into_iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ")
}

/// The same of each name once, in order.
pub(super) fn quoted_set(names: &BTreeSet<&str>) -> String {
    quoted(names.iter().copied())
}

/// One form of words for one thing, the other for any other number.
pub(super) fn plural<'w>(count: usize, one: &'w str, many: &'w str) -> &'w str {
    if count == 1 { one } else { many }
}
