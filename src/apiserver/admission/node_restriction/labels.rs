//! Which labels a kubelet may give its node.
//!
//! Mirrors `getForbiddenLabels` of `plugin/pkg/admission/noderestriction/admission.go` and
//! `k8s.io/kubelet/pkg/apis/well_known_labels.go`.

use serde_json::{Map, Value};

const RESTRICTED: &str = "node-restriction.kubernetes.io";
const KUBELET_LABELS: [&str; 11] = [
    "beta.kubernetes.io/arch",
    "beta.kubernetes.io/instance-type",
    "beta.kubernetes.io/os",
    "failure-domain.beta.kubernetes.io/region",
    "failure-domain.beta.kubernetes.io/zone",
    "kubernetes.io/arch",
    "kubernetes.io/hostname",
    "kubernetes.io/os",
    "node.kubernetes.io/instance-type",
    "topology.kubernetes.io/region",
    "topology.kubernetes.io/zone",
];

/// The keys, sorted, that differ between two sets of labels and are not the kubelet's to set, as one text; empty if there
/// are none.
pub(super) fn forbidden_changes(new: &Value, old: &Value) -> String {
    let (new, old) = (labels_of(new), labels_of(old));
    let value = |labels: Option<&Map<String, Value>>, key: &str| labels.and_then(|labels| labels.get(key)).cloned();
    let mut keys: Vec<&String> = new.into_iter().chain(old).flat_map(Map::keys).collect();
    keys.sort();
    keys.dedup();
    let forbidden = keys.into_iter().filter(|key| value(new, key) != value(old, key) && is_forbidden(key));
    forbidden.map(String::as_str).collect::<Vec<_>>().join(", ")
}

fn labels_of(object: &Value) -> Option<&Map<String, Value>> {
    object.pointer("/metadata/labels").and_then(Value::as_object)
}

fn is_forbidden(key: &str) -> bool {
    let prefix = key.split_once('/').map_or("", |(prefix, _)| prefix);
    let of_kubernetes = is_below(prefix, "kubernetes.io") || is_below(prefix, "k8s.io");
    let of_kubelet = KUBELET_LABELS.contains(&key)
        || is_below(prefix, "kubelet.kubernetes.io")
        || is_below(prefix, "node.kubernetes.io");
    is_below(prefix, RESTRICTED) || (of_kubernetes && !of_kubelet)
}

/// Whether a prefix is a domain or a part of it.
fn is_below(prefix: &str, domain: &str) -> bool {
    prefix.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn kubernetes_labels_are_not_the_kubelets() {
        for (key, want) in [
            ("team", false),
            ("example.com/kubernetes.io", false),
            ("mykubernetes.io/a", false),
            ("kubernetes.io/hostname", false),
            ("kubernetes.io/other", true),
            ("other.k8s.io/a", true),
            ("node-role.kubernetes.io/control-plane", true),
            ("kubelet.kubernetes.io/a", false),
            ("deep.node.kubernetes.io/a", false),
            ("node-restriction.kubernetes.io/a", true),
            ("sub.node-restriction.kubernetes.io/a", true),
        ] {
            assert_eq!(is_forbidden(key), want, "{key}");
        }
    }

    #[test]
    fn only_changes_count() {
        let node = |labels: Value| json!({"metadata": {"labels": labels}});
        let old = node(json!({"k8s.io/gone": "1", "k8s.io/kept": "1", "k8s.io/new": "1"}));
        let new = node(json!({"k8s.io/kept": "1", "k8s.io/new": "2", "free": ""}));
        assert_eq!(forbidden_changes(&new, &old), "k8s.io/gone, k8s.io/new");
        assert_eq!(forbidden_changes(&new, &new), "");
        assert_eq!(forbidden_changes(&new, &Value::Null), "k8s.io/kept, k8s.io/new");
    }
}
