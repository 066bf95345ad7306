//! `describe`: the lines that an object is told in, one file per kind.
//!
//! Mirrors `k8s.io/kubectl/pkg/describe/describe.go`. What belongs to an object and stands elsewhere is asked of a
//! [`Cluster`]; how lines are aligned is the business of [`Description`].

mod addresses;
mod autoscaler;
mod binding;
mod claim;
mod cluster;
mod conditions;
mod config_map;
mod containers;
mod cron_job;
mod csi_node;
mod csr;
mod daemon_set;
mod deployment;
mod disruption_budget;
mod endpoints;
mod environment;
mod events;
mod generic;
mod head;
mod ingress;
mod ingress_class;
mod job;
mod limit_range;
mod namespace;
mod network_policy;
mod node;
mod node_resources;
mod owned_pods;
mod persistent_volume;
mod placement;
mod pod;
mod priority_class;
mod probe;
mod reading;
mod replica_set;
mod resource_quota;
mod role;
mod secret;
mod service;
mod service_account;
mod slices;
mod stateful_set;
mod storage_class;
mod template;
mod volume_sources;
mod volumes;

#[cfg(test)]
mod tests;

use jiff::Timestamp;
use serde_json::Value;

pub use cluster::Cluster;
pub use template::pod_template;

use super::failure::Failure;
use crate::apiserver::discovery::split_api_version;
use crate::apiserver::json::text;
use crate::print::describe::Description;

/// What an object is described in.
pub struct Around<'c> {
    /// Where it stands.
    pub cluster: &'c mut dyn Cluster,
    /// Whether its events are shown.
    pub show_events: bool,
    /// The time that ages are told for.
    pub now: Timestamp,
}

/// An object as a text, every line ended by a newline.
///
/// # Errors
/// The server's refusal of something without which kubectl describes nothing.
pub fn describe(object: &Value, around: &mut Around<'_>) -> Result<String, Failure> {
    let mut lines = Description::new();
    let (group, _) = split_api_version(text(object, "/apiVersion"));
    lines_of(&mut lines, (group, text(object, "/kind")), object, around)?;
    Ok(lines.finish())
}

fn lines_of(
    lines: &mut Description,
    kind: (&str, &str),
    object: &Value,
    around: &mut Around<'_>,
) -> Result<(), Failure> {
    match kind {
        ("", "Pod") => pod::describe(lines, object, around),
        ("", "ReplicationController") => replica_set::describe_controller(lines, object, around),
        ("", "ServiceAccount") => service_account::describe(lines, object, around),
        ("", "ConfigMap") => config_map::describe(lines, object, around),
        ("", "Node") => node::describe(lines, object, around),
        ("", "Namespace") => namespace::describe(lines, object, around),
        ("", "PersistentVolume") => persistent_volume::describe(lines, object, around),
        ("", "PersistentVolumeClaim") => claim::describe(lines, object, around),
        ("", "Service") => service::describe(lines, object, around),
        ("", "Endpoints") => endpoints::describe(lines, object, around),
        ("discovery.k8s.io", "EndpointSlice") => slices::describe(lines, object, around),
        ("networking.k8s.io", "Ingress") => ingress::describe(lines, object, around),
        ("networking.k8s.io", "IngressClass") => ingress_class::describe(lines, object, around),
        ("networking.k8s.io", "ServiceCIDR") => addresses::describe_range(lines, object, around),
        ("networking.k8s.io", "IPAddress") => addresses::describe_address(lines, object, around),
        ("storage.k8s.io", "StorageClass") => storage_class::describe(lines, object, around),
        ("storage.k8s.io", "VolumeAttributesClass") => storage_class::describe_attributes(lines, object, around),
        ("storage.k8s.io", "CSINode") => csi_node::describe(lines, object, around),
        ("policy", "PodDisruptionBudget") => disruption_budget::describe(lines, object, around),
        ("scheduling.k8s.io", "PriorityClass") => priority_class::describe(lines, object, around),
        ("autoscaling", "HorizontalPodAutoscaler") => autoscaler::describe(lines, object, around),
        ("apps", "Deployment") => deployment::describe(lines, object, around),
        ("apps", "ReplicaSet") => replica_set::describe(lines, object, around),
        ("apps", "StatefulSet") => stateful_set::describe(lines, object, around),
        ("apps", "DaemonSet") => daemon_set::describe(lines, object, around),
        ("batch", "Job") => job::describe(lines, object, around),
        ("batch", "CronJob") => cron_job::describe(lines, object, around),
        ("certificates.k8s.io", "CertificateSigningRequest") => csr::describe(lines, object, around),
        _ => {
            // These have no events.
            match kind {
                ("", "Secret") => secret::describe(lines, object),
                ("", "ResourceQuota") => resource_quota::describe(lines, object),
                ("", "LimitRange") => limit_range::describe(lines, object),
                ("networking.k8s.io", "NetworkPolicy") => network_policy::describe(lines, object),
                ("rbac.authorization.k8s.io", "Role" | "ClusterRole") => role::describe(lines, object),
                ("rbac.authorization.k8s.io", "RoleBinding" | "ClusterRoleBinding") => {
                    binding::describe(lines, object);
                }
                _ => return generic::describe(lines, object, around),
            }
            Ok(())
        }
    }
}
