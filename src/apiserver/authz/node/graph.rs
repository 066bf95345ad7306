//! Which objects have to do with a node: its pods, and what those refer to.
//!
//! Mirrors `plugin/pkg/auth/authorizer/node/{graph,graph_populator}.go`. The graph is not kept but looked up in the store
//! for each question, and only in the namespace that the question is about. An object that is referred to need not exist.

use serde_json::Value;

use crate::apiserver::json::text;
use crate::apiserver::{pods, volumes};
use crate::rbac::ResourceTarget;
use crate::store::{Key, Store, StoreError};

/// Whether the object that a request names has to do with a node.
pub(super) fn is_related(store: &dyn Store, node: &str, target: &ResourceTarget<'_>) -> Result<bool, StoreError> {
    let ResourceTarget { namespace, name, .. } = *target;
    match (target.group, target.resource) {
        ("", "pods") => {
            let pod = store.get(Key { resource: "pods", namespace, name })?;
            Ok(pod.is_some_and(|pod| text(&pod, "/spec/nodeName") == node))
        }
        ("", "secrets") => {
            Ok(any_pod(store, node, namespace, |pod| pods::references(pod, "secret").any(|s| s == name))?
                || is_secret_of_volume(store, node, namespace, name)?)
        }
        ("", "configmaps") => {
            any_pod(store, node, namespace, |pod| pods::references(pod, "configMap").any(|m| m == name))
        }
        ("", "serviceaccounts") => any_pod(store, node, namespace, |pod| text(pod, "/spec/serviceAccountName") == name),
        ("", "persistentvolumeclaims") => is_claim_of_pod(store, node, namespace, name),
        ("", "persistentvolumes") => {
            let volume = store.get(Key { resource: "persistentvolumes", namespace: "", name })?;
            volume.map_or(Ok(false), |volume| is_volume_of_pod(store, node, &volume))
        }
        ("resource.k8s.io", "resourceclaims") => {
            any_pod(store, node, namespace, |pod| pods::resource_claims(pod).any(|claim| claim == name))
        }
        (group, resource) => {
            // Volume attachments and resource slices say themselves which node they belong to.
            let object = store.get(Key { resource: &format!("{resource}.{group}"), namespace, name })?;
            Ok(object.is_some_and(|object| text(&object, "/spec/nodeName") == node))
        }
    }
}

/// Whether a pod of the node in a namespace refers to something. Mirror pods refer to nothing.
fn any_pod(
    store: &dyn Store,
    node: &str,
    namespace: &str,
    refers: impl Fn(&Value) -> bool,
) -> Result<bool, StoreError> {
    let pods = store.list("pods", Some(namespace))?;
    Ok(pods.iter().any(|pod| text(pod, "/spec/nodeName") == node && !pods::is_mirror(pod) && refers(pod)))
}

fn is_claim_of_pod(store: &dyn Store, node: &str, namespace: &str, claim: &str) -> Result<bool, StoreError> {
    any_pod(store, node, namespace, |pod| pods::volume_claims(pod).any(|used| used == claim))
}

/// Whether a persistent volume is bound to a claim that a pod of the node uses.
fn is_volume_of_pod(store: &dyn Store, node: &str, volume: &Value) -> Result<bool, StoreError> {
    let (namespace, claim) = (text(volume, "/spec/claimRef/namespace"), text(volume, "/spec/claimRef/name"));
    if claim.is_empty() {
        return Ok(false);
    }
    is_claim_of_pod(store, node, namespace, claim)
}

/// Whether a kubelet needs a secret to mount a persistent volume for a pod of the node.
fn is_secret_of_volume(store: &dyn Store, node: &str, namespace: &str, name: &str) -> Result<bool, StoreError> {
    for volume in store.list("persistentvolumes", None)? {
        if volumes::secrets(&volume).any(|secret| secret == (namespace, name))
            && is_volume_of_pod(store, node, &volume)?
        {
            return Ok(true);
        }
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::store::MemoryStore;

    fn store() -> MemoryStore {
        let mut store = MemoryStore::default();
        let mut put = |resource, namespace, name: &str, mut object: Value| {
            object["metadata"]["name"] = name.into();
            store.put(Key { resource, namespace, name }, object).unwrap();
        };
        let spec = json!({
            "nodeName": "n", "serviceAccountName": "sa",
            "volumes": [
                {"name": "v", "persistentVolumeClaim": {"claimName": "claim"}},
                {"name": "e", "ephemeral": {}},
                {"name": "s", "secret": {"secretName": "seen"}},
            ],
            "resourceClaims": [{"name": "direct", "resourceClaimName": "rc"}, {"name": "made"}],
        });
        let status = json!({"resourceClaimStatuses": [{"name": "made", "resourceClaimName": "rc-made"}]});
        let mirror = json!({"annotations": {"kubernetes.io/config.mirror": ""}});
        put("pods", "ns", "p", json!({"metadata": {}, "spec": spec, "status": status}));
        put("pods", "other", "m", json!({"metadata": mirror, "spec": {"nodeName": "n", "serviceAccountName": "sa"}}));
        let claim = json!({"namespace": "ns", "name": "claim"});
        let source = json!({"nodeStageSecretRef": {"name": "far", "namespace": "vault"}, "controllerExpandSecretRef": {"name": "hidden", "namespace": "vault"}});
        put("persistentvolumes", "", "pv", json!({"metadata": {}, "spec": {"claimRef": claim, "csi": source}}));
        put("persistentvolumes", "", "free", json!({"metadata": {}, "spec": {"csi": source}}));
        put("volumeattachments.storage.k8s.io", "", "va", json!({"metadata": {}, "spec": {"nodeName": "n"}}));
        store
    }

    #[test]
    fn relations_lead_from_objects_over_pods_to_the_node() {
        let store = store();
        for (group, resource, namespace, name, want) in [
            ("", "pods", "ns", "p", true),
            ("", "pods", "other", "m", true),
            ("", "serviceaccounts", "ns", "sa", true),
            ("", "serviceaccounts", "other", "sa", false),
            ("", "secrets", "ns", "seen", true),
            ("", "secrets", "other", "seen", false),
            ("", "secrets", "vault", "far", true),
            ("", "secrets", "vault", "hidden", false),
            ("", "persistentvolumeclaims", "ns", "claim", true),
            ("", "persistentvolumeclaims", "ns", "p-e", true),
            ("", "persistentvolumes", "", "pv", true),
            ("", "persistentvolumes", "", "free", false),
            ("resource.k8s.io", "resourceclaims", "ns", "rc", true),
            ("resource.k8s.io", "resourceclaims", "ns", "rc-made", true),
            ("resource.k8s.io", "resourceclaims", "ns", "made", false),
            ("storage.k8s.io", "volumeattachments", "", "va", true),
        ] {
            let target = ResourceTarget { namespace, group, resource, name, ..ResourceTarget::default() };
            assert_eq!(is_related(&store, "n", &target).unwrap(), want, "{resource} {namespace}/{name}");
            assert!(!is_related(&store, "m", &target).unwrap(), "{resource} {namespace}/{name} of another node");
        }
    }
}
