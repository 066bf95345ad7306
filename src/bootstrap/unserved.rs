//! Kinds that no definition can make known: those of Kubernetes' own under an API version that is gone or never was.
//!
//! An unknown kind may be a custom resource whose definition lies elsewhere. `Role` in `rbac.authorization.k8s.io/v1beta1`
//! is none: every API server refuses it, and whatever depends on it would be answered wrongly without a word.

use crate::apiserver::discovery::{ApiResource, Discovery, split_api_version};

/// The most letters by which a misspelt group or kind is off.
const MOST_EDITS: usize = 2;

/// Why a server has no such kind, and what to write instead.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unserved {
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub advice: String,
    /// The field that is wrong: `apiVersion` or `kind`.
    pub field: &'static str,
}

/// Looks at a kind that is not served; `None` if some definition may make it known.
pub(super) fn unserved(api_version: &str, kind: &str) -> Option<Unserved> {
    let discovery = Discovery::default();
    let rows: Vec<ApiResource> = discovery.iter().filter(|row| !row.is_subresource()).collect();
    let (group, _) = split_api_version(api_version);
    let (advice, field) = advice(&rows, group, kind)?;
    let message = format!("Kubernetes 1.36 does not serve {kind} ({api_version}): the API server would refuse it");
    Some(Unserved { message, advice, field })
}

fn advice(rows: &[ApiResource], group: &str, kind: &str) -> Option<(String, &'static str)> {
    let version = |row: &ApiResource| (format!("write apiVersion: {}", row.api_version()), "apiVersion");
    let of_kind = || rows.iter().filter(|row| row.kind == kind);
    if let Some(row) = of_kind().find(|row| row.group == group) {
        return Some(version(row));
    }
    let is_own = rows.iter().any(|row| row.group == group);
    // Groups of custom resources have a dot.
    if is_own || !group.contains('.') {
        if let Some(row) = of_kind().next() {
            return Some(version(row));
        }
        if kind == "PodSecurityPolicy" {
            return Some(("it was removed in Kubernetes 1.25: use Pod Security Admission".to_owned(), "kind"));
        }
        let in_group = rows.iter().filter(|row| row.group == group);
        let near = in_group.filter(|row| is_near(kind, &row.kind)).min_by_key(|row| edits(kind, &row.kind))?;
        return Some((format!("did you mean kind: {}", near.kind), "kind"));
    }
    of_kind().find(|row| is_near(group, &row.group)).map(version)
}

/// Whether one word is probably a slip for the other.
fn is_near(written: &str, meant: &str) -> bool {
    edits(written, meant) <= MOST_EDITS.min(meant.len() / 4)
}

fn edits(written: &str, meant: &str) -> usize {
    strsim::osa_distance(&written.to_lowercase(), &meant.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_server_has_is_told_from_what_a_definition_may_bring() {
        for (api_version, kind, want) in [
            ("rbac.authorization.k8s.io/v1beta1", "Role", "write apiVersion: rbac.authorization.k8s.io/v1"),
            (
                "rbac.authorization.k8s.io/v1alpha1",
                "ClusterRoleBinding",
                "write apiVersion: rbac.authorization.k8s.io/v1",
            ),
            ("rbac.authorisation.k8s.io/v1", "Role", "write apiVersion: rbac.authorization.k8s.io/v1"),
            ("rbac/v1", "Role", "write apiVersion: rbac.authorization.k8s.io/v1"),
            ("v1", "Role", "write apiVersion: rbac.authorization.k8s.io/v1"),
            ("extensions/v1beta1", "Deployment", "write apiVersion: apps/v1"),
            ("extensions/v1beta1", "Ingress", "write apiVersion: networking.k8s.io/v1"),
            ("batch/v1beta1", "CronJob", "write apiVersion: batch/v1"),
            ("policy/v1beta1", "PodDisruptionBudget", "write apiVersion: policy/v1"),
            ("autoscaling/v2beta2", "HorizontalPodAutoscaler", "write apiVersion: autoscaling/v2"),
            ("policy/v1beta1", "PodSecurityPolicy", "it was removed in Kubernetes 1.25: use Pod Security Admission"),
            ("rbac.authorization.k8s.io/v1", "Rolebinding", "did you mean kind: RoleBinding"),
            ("v1", "ServiceAcount", "did you mean kind: ServiceAccount"),
        ] {
            assert_eq!(unserved(api_version, kind).map(|found| found.advice).as_deref(), Some(want));
        }
        for (api_version, kind) in [
            ("v1", "Config"),
            ("networking.istio.io/v1", "Gateway"),
            ("cert-manager.io/v1", "Certificate"),
            ("resource.k8s.io/v1alpha3", "Novelty"),
            ("audit.k8s.io/v1", "Policy"),
        ] {
            assert_eq!(unserved(api_version, kind), None, "{kind}");
        }
    }
}
