//! Where the pods of a workload are described.
//!
//! Mirrors `k8s.io/kubectl/pkg/polymorphichelpers/updatepodspec.go`.

/// The path to the pod specification in objects of a kind; `None` for kinds that make no pods.
pub fn pod_spec_path(group: &str, kind: &str) -> Option<&'static [&'static str]> {
    match (group, kind) {
        ("", "Pod") => Some(&["spec"]),
        ("", "ReplicationController")
        | ("apps", "Deployment" | "ReplicaSet" | "DaemonSet" | "StatefulSet")
        | ("batch", "Job") => Some(&["spec", "template", "spec"]),
        ("batch", "CronJob") => Some(&["spec", "jobTemplate", "spec", "template", "spec"]),
        _ => None,
    }
}
