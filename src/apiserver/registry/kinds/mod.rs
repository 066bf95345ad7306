//! The rules of single kinds, and the way of a manifest into a fresh cluster.

mod binding;
mod claim;
mod config_map;
mod container;
mod definition;
mod event;
mod filled;
mod lease;
mod manifest;
mod namespace;
mod node;
mod pod;
mod pod_spec;
mod role;
mod secret;
mod service;
mod service_account;
mod signing_request;
mod workload;

pub use manifest::{Refusal, admit_manifest};
pub(super) use workload::{advance_generation, start_generation};

use super::Strategy;

struct Ordinary;

impl Strategy for Ordinary {}

/// The rules of a kind.
pub fn strategy_for(group: &str, kind: &str) -> &'static dyn Strategy {
    match (group, kind) {
        ("", "Namespace") => &namespace::Namespace,
        ("", "ServiceAccount") => &service_account::ServiceAccount,
        ("", "Secret") => &secret::Secret,
        ("", "Node") => &node::Node,
        ("", "Pod") => &pod::Pod,
        ("", "Event") => &event::Event,
        ("", "ConfigMap") => &config_map::ConfigMap,
        ("", "PersistentVolumeClaim") => &claim::Claim,
        ("", "ReplicationController") => &workload::ReplicationController,
        ("", "Service") => &service::Service,
        ("", "ResourceQuota") => &filled::RESOURCE_QUOTA,
        ("", "LimitRange") => &filled::LIMIT_RANGE,
        ("", "PersistentVolume") => &filled::PERSISTENT_VOLUME,
        ("networking.k8s.io", "NetworkPolicy") => &filled::NETWORK_POLICY,
        ("storage.k8s.io", "StorageClass") => &filled::STORAGE_CLASS,
        ("scheduling.k8s.io", "PriorityClass") => &filled::PRIORITY_CLASS,
        ("autoscaling", "HorizontalPodAutoscaler") => &filled::AUTOSCALER,
        ("apps", "Deployment") => &workload::DEPLOYMENT,
        ("apps", "ReplicaSet") => &workload::REPLICA_SET,
        ("apps", "StatefulSet") => &workload::STATEFUL_SET,
        ("apps", "DaemonSet") => &workload::DAEMON_SET,
        ("batch", "Job") => &workload::Job,
        ("batch", "CronJob") => &workload::CronJob,
        ("apiextensions.k8s.io", "CustomResourceDefinition") => &definition::Definition,
        ("coordination.k8s.io", "Lease") => &lease::Lease,
        ("certificates.k8s.io", "CertificateSigningRequest") => &signing_request::SigningRequest,
        ("rbac.authorization.k8s.io", "Role") => &role::Role { cluster: false },
        ("rbac.authorization.k8s.io", "ClusterRole") => &role::Role { cluster: true },
        ("rbac.authorization.k8s.io", "RoleBinding") => &binding::Binding { cluster: false },
        ("rbac.authorization.k8s.io", "ClusterRoleBinding") => &binding::Binding { cluster: true },
        _ => &Ordinary,
    }
}
