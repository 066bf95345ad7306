//! Where an answer comes from: an object, and a place inside of it.

use std::collections::HashMap;

use crate::manifest::{Location, PathSegment};
use crate::store::{CLUSTER_ROLE_BINDINGS, CLUSTER_ROLES, Place, ROLE_BINDINGS, ROLES};

/// Where objects were written, if manifests hold them.
pub type Places = HashMap<Place, Location>;

/// A field of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The object.
    pub object: Place,
    /// Where it was written; `None` for objects of the state and of a fresh cluster.
    pub location: Option<Location>,
    /// The way from the object to the field; empty for the object as a whole.
    pub path: Vec<PathSegment>,
}

impl Origin {
    /// The kind of the object, where people know it better than its resource.
    pub fn kind(&self) -> &str {
        match self.object.resource.as_str() {
            CLUSTER_ROLES => "ClusterRole",
            CLUSTER_ROLE_BINDINGS => "ClusterRoleBinding",
            ROLES => "Role",
            ROLE_BINDINGS => "RoleBinding",
            "serviceaccounts" => "ServiceAccount",
            "secrets" => "Secret",
            "pods" => "Pod",
            "replicationcontrollers" => "ReplicationController",
            "daemonsets.apps" => "DaemonSet",
            "deployments.apps" => "Deployment",
            "replicasets.apps" => "ReplicaSet",
            "statefulsets.apps" => "StatefulSet",
            "jobs.batch" => "Job",
            "cronjobs.batch" => "CronJob",
            other => other,
        }
    }

    /// The object as people name it: `RoleBinding shop/jane-reads`.
    pub fn shown(&self) -> String {
        let Place { namespace, name, .. } = &self.object;
        let kind = self.kind();
        if namespace.is_empty() { format!("{kind} {name}") } else { format!("{kind} {namespace}/{name}") }
    }
}
