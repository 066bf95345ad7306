//! Tells Kubernetes objects from everything else that lies around in a folder of manifests.
//!
//! Looks only at `apiVersion` and `kind`; whether such a kind exists is not known here.

use serde_json::Value;
use std::fmt;

/// Why something was left out although it could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SkipReason {
    /// No text `apiVersion` and `kind`: values of a chart, pipelines, settings.
    NotAnObject,
    /// An instruction for kustomize, which rbacsim does not run.
    Kustomization,
    /// A Helm template, which is YAML only after rendering.
    HelmTemplate,
    /// A hidden folder or one of downloaded packages.
    IgnoredFolder,
    /// A link to a folder; links are not followed inside folders, as kubectl does not.
    LinkToFolder,
    /// The same to a folder that is not searched by itself.
    LinkElsewhere,
}

impl SkipReason {
    /// Whether objects come of it by another program.
    pub fn must_be_rendered(self) -> bool {
        matches!(self, Self::Kustomization | Self::HelmTemplate)
    }
}

impl fmt::Display for SkipReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            SkipReason::NotAnObject => "not a Kubernetes object: no apiVersion and kind",
            SkipReason::Kustomization => "a kustomization: build it first and load the result",
            SkipReason::HelmTemplate => "a Helm template: render it first and load the result",
            SkipReason::IgnoredFolder => "a hidden folder or a folder of packages",
            SkipReason::LinkToFolder | SkipReason::LinkElsewhere => "a link to a folder",
        })
    }
}

/// Why `value` is not an object to load; `None` if it is one.
pub(super) fn skip_reason(value: &Value) -> Option<SkipReason> {
    let text = |key: &str| value.get(key).and_then(Value::as_str).filter(|text| !text.is_empty());
    if is_template(value) {
        return Some(SkipReason::HelmTemplate);
    }
    match (text("apiVersion"), text("kind")) {
        (Some(version), Some("Kustomization" | "Component")) if version.starts_with("kustomize.config.k8s.io/") => {
            Some(SkipReason::Kustomization)
        }
        (Some(_), Some(_)) => None,
        _ => Some(SkipReason::NotAnObject),
    }
}

/// Whether the value is YAML only because its templates stand in quotes: no object has such a name.
fn is_template(value: &Value) -> bool {
    let fields = ["/apiVersion", "/kind", "/metadata/name", "/metadata/generateName", "/metadata/namespace"];
    let mut texts = fields.iter().filter_map(|field| value.pointer(field)?.as_str());
    texts.any(|text| text.contains("{{"))
}

/// Whether a folder inside a folder is passed over.
pub(super) fn is_ignored_folder(name: &str) -> bool {
    name.starts_with('.') || matches!(name, "node_modules" | "bower_components" | "__pycache__" | "site-packages")
}
