//! What `create KIND` makes of its flags: an object, or kubectl's words for why not.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/create`. Pure: what the server offers is handed in.

mod binding;
mod data;
mod disruption_budget;
mod ingress;
mod priority_class;
mod quota;
mod role;
mod secret;
mod service;
mod workload;

pub use binding::{RoleReference, cluster_role_binding, role_binding};
pub use data::{DataSources, check_variable_name, config_map};
pub use disruption_budget::disruption_budget;
pub use ingress::{IngressRequest, ingress};
pub use priority_class::priority_class;
pub use quota::{quota, resource_list};
pub use role::{RoleRequest, cluster_role, role};
pub use secret::{RegistryLogin, SecretName, docker_secret, generic_secret, tls_secret};
pub use service::{ServiceRequest, service};
pub use workload::{DeploymentRequest, PodRequest, cron_job, deployment, job, job_from, pod};

use serde_json::{Map, Value, json};

/// An object of a kind with a name and a namespace, unless they are empty.
pub fn named(api_version: &str, kind: &str, name: &str, namespace: &str) -> Map<String, Value> {
    let mut metadata = Map::new();
    if !name.is_empty() {
        metadata.insert("name".into(), name.into());
    }
    if !namespace.is_empty() {
        metadata.insert("namespace".into(), namespace.into());
    }
    let mut object = Map::new();
    object.insert("apiVersion".into(), api_version.into());
    object.insert("kind".into(), kind.into());
    object.insert("metadata".into(), Value::Object(metadata));
    object
}

/// `create namespace`.
pub fn namespace(name: &str) -> Value {
    let mut object = named("v1", "Namespace", name, "");
    object.insert("spec".into(), json!({}));
    object.insert("status".into(), json!({}));
    Value::Object(object)
}

/// `create serviceaccount`.
pub fn service_account(name: &str, namespace: &str) -> Value {
    Value::Object(named("v1", "ServiceAccount", name, namespace))
}

/// Each value once, in the order of first appearance.
fn distinct(values: &[String]) -> Vec<String> {
    let mut seen: Vec<String> = Vec::new();
    for value in values {
        if !seen.contains(value) {
            seen.push(value.clone());
        }
    }
    seen
}
