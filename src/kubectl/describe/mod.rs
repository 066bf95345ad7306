//! `describe`: the lines that an object is told in, one file per kind.
//!
//! Mirrors `k8s.io/kubectl/pkg/describe/describe.go`. Works on fetched objects and sends nothing; how lines are aligned
//! is the business of [`Description`].

mod binding;
mod config_map;
mod csr;
mod events;
mod generic;
mod head;
mod namespace;
mod role;
mod secret;
mod service_account;

use jiff::Timestamp;
use serde_json::Value;

pub use namespace::{LIMIT_RANGES, RESOURCE_QUOTAS};

use crate::apiserver::discovery::split_api_version;
use crate::apiserver::json::text;
use crate::print::describe::Description;

/// What is told besides the object itself.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// The events of the object, if they are shown.
    pub events: Option<Vec<Value>>,
    /// The time that ages are told for.
    pub now: Timestamp,
    /// Names of the resource quotas of a namespace; `None` if the server has no such thing.
    pub resource_quotas: Option<Vec<String>>,
    /// Names of the limit ranges of a namespace; `None` if the server has no such thing.
    pub limit_ranges: Option<Vec<String>>,
}

/// An object as a text, every line ended by a newline.
pub fn describe(object: &Value, surroundings: &Surroundings) -> String {
    let mut lines = Description::new();
    let (group, _) = split_api_version(text(object, "/apiVersion"));
    match (group, text(object, "/kind")) {
        ("rbac.authorization.k8s.io", "Role" | "ClusterRole") => role::describe(&mut lines, object),
        ("rbac.authorization.k8s.io", "RoleBinding" | "ClusterRoleBinding") => binding::describe(&mut lines, object),
        ("", "ServiceAccount") => service_account::describe(&mut lines, object, surroundings),
        ("", "Secret") => secret::describe(&mut lines, object),
        ("", "ConfigMap") => config_map::describe(&mut lines, object, surroundings),
        ("", "Namespace") => namespace::describe(&mut lines, object, surroundings),
        ("certificates.k8s.io", "CertificateSigningRequest") => csr::describe(&mut lines, object, surroundings),
        _ => generic::describe(&mut lines, object, surroundings),
    }
    lines.finish()
}

/// The last line of kinds that things happen to.
fn events(lines: &mut Description, surroundings: &Surroundings) {
    if let Some(told) = &surroundings.events {
        events::describe(lines, told, surroundings.now);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_kind_has_its_lines() {
        let shown = Surroundings { events: Some(Vec::new()), ..Surroundings::default() };
        let cases = [
            (
                json!({"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": "s", "namespace": "n"},
                    "imagePullSecrets": [{"name": "p"}, {"name": "q"}]}),
                "Name:                s\nNamespace:           n\nLabels:              <none>\n\
                 Annotations:         <none>\nImage pull secrets:  p\n                     q\n\
                 Events:              <none>\n",
            ),
            (
                json!({"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "s"}, "type": "Opaque",
                    "data": {"k": "aGVsbG8="}}),
                "Name:         s\nNamespace:    \nLabels:       <none>\nAnnotations:  <none>\n\n\
                 Type:  Opaque\n\nData\n====\nk:  5 bytes\n",
            ),
            (
                json!({"apiVersion": "example.com/v1", "kind": "CronTab", "metadata": {"name": "c", "uid": "u"},
                    "spec": {"cronSpec": "x", "replicas": 3, "list": ["a"]}}),
                "Name:         c\nNamespace:    \nLabels:       <none>\nAnnotations:  <none>\n\
                 API Version:  example.com/v1\nKind:         CronTab\nMetadata:\n  UID:  u\nSpec:\n  \
                 Cron Spec:  x\n  List:\n    a\n  Replicas:  3\nEvents:      <none>\n",
            ),
        ];
        for (object, want) in cases {
            assert_eq!(describe(&object, &shown), want);
        }
    }
}
