//! What a pod refers to: the parts of its specification that name other objects.
//!
//! Mirrors `pkg/api/v1/pod/util.go` (`VisitPodSecretNames`, `VisitPodConfigmapNames`), and
//! `k8s.io/component-helpers/storage/ephemeral` and `k8s.io/dynamic-resource-allocation/resourceclaim` for claims.

use serde_json::Value;

use super::json::{given_text, list};

/// Marks the API's copy of a pod that a kubelet runs by itself.
pub const MIRROR_ANNOTATION: &str = "kubernetes.io/config.mirror";

/// Where volumes name secrets, besides volumes of type secret and projected ones.
const VOLUME_SECRETS: [&str; 8] = [
    "/azureFile/secretName",
    "/cephfs/secretRef/name",
    "/csi/nodePublishSecretRef/name",
    "/flexVolume/secretRef/name",
    "/iscsi/secretRef/name",
    "/rbd/secretRef/name",
    "/scaleIO/secretRef/name",
    "/storageos/secretRef/name",
];

/// Whether a pod is the API's copy of one that a kubelet runs by itself.
pub fn is_mirror(pod: &Value) -> bool {
    pod.pointer("/metadata/annotations").is_some_and(|annotations| annotations.get(MIRROR_ANNOTATION).is_some())
}

/// The names of secrets (`secret`) or config maps (`configMap`) that a pod refers to, repetitions included.
pub fn references<'p>(pod: &'p Value, kind: &'p str) -> impl Iterator<Item = &'p str> {
    let (key_reference, env_reference, volume_name) = match kind {
        "secret" => ("/valueFrom/secretKeyRef/name", "/secretRef/name", "/secret/secretName"),
        _ => ("/valueFrom/configMapKeyRef/name", "/configMapRef/name", "/configMap/name"),
    };
    let containers = ["initContainers", "containers", "ephemeralContainers"]
        .into_iter()
        .flat_map(move |field| list(pod.pointer("/spec").and_then(|spec| spec.get(field))));
    let in_containers = containers.flat_map(move |container| {
        let variables = list(container.get("env")).filter_map(move |variable| given_text(variable, key_reference));
        variables.chain(list(container.get("envFrom")).filter_map(move |source| given_text(source, env_reference)))
    });
    let in_volumes = list(pod.pointer("/spec/volumes")).filter_map(move |volume| given_text(volume, volume_name));
    let projected = projections(pod).filter_map(move |source| given_text(source, &format!("/{kind}/name")));
    let pulled = list(pod.pointer("/spec/imagePullSecrets")).filter_map(|secret| given_text(secret, "/name"));
    let mounting = list(pod.pointer("/spec/volumes"))
        .flat_map(|volume| VOLUME_SECRETS.iter().filter_map(move |pointer| given_text(volume, pointer)));
    let only_secrets = pulled.chain(mounting).filter(move |_| kind == "secret");
    in_containers.chain(in_volumes).chain(projected).chain(only_secrets)
}

/// The names of the persistent volume claims that a pod uses, those made for it alone included.
pub fn volume_claims(pod: &Value) -> impl Iterator<Item = String> {
    let pod_name = pod.pointer("/metadata/name").and_then(Value::as_str).unwrap_or_default();
    list(pod.pointer("/spec/volumes")).filter_map(move |volume| {
        match given_text(volume, "/persistentVolumeClaim/claimName") {
            Some(claim) => Some(claim.to_owned()),
            None => volume.get("ephemeral").and_then(|_| Some(format!("{pod_name}-{}", given_text(volume, "/name")?))),
        }
    })
}

/// The names of the resource claims that a pod uses; one made from a template is known by the pod's status.
pub fn resource_claims(pod: &Value) -> impl Iterator<Item = &str> {
    let made = |name: &str| {
        let mut statuses = list(pod.pointer("/status/resourceClaimStatuses"));
        statuses
            .find(|status| given_text(status, "/name") == Some(name))
            .and_then(|status| given_text(status, "/resourceClaimName"))
    };
    let wanted = list(pod.pointer("/spec/resourceClaims"))
        .filter_map(move |claim| given_text(claim, "/resourceClaimName").or_else(|| made(given_text(claim, "/name")?)));
    wanted.chain(given_text(pod, "/status/extendedResourceClaimStatus/resourceClaimName"))
}

/// The sources of all projected volumes.
pub fn projections(pod: &Value) -> impl Iterator<Item = &Value> {
    list(pod.pointer("/spec/volumes")).flat_map(|volume| list(volume.pointer("/projected/sources")))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn all_ways_to_refer_to_a_secret_are_seen() {
        let pod = json!({"spec": {
            "imagePullSecrets": [{"name": "pull"}],
            "containers": [{"env": [{"valueFrom": {"secretKeyRef": {"name": "env"}}}], "envFrom": [{"configMapRef": {"name": "cm"}}]}],
            "initContainers": [{"envFrom": [{"secretRef": {"name": "from"}}]}],
            "volumes": [{"secret": {"secretName": "volume"}}, {"projected": {"sources": [{"secret": {"name": "projected"}}]}}],
        }});
        let mut secrets: Vec<&str> = references(&pod, "secret").collect();
        secrets.sort_unstable();
        assert_eq!(secrets, ["env", "from", "projected", "pull", "volume"]);
        assert_eq!(references(&pod, "configMap").collect::<Vec<_>>(), ["cm"]);
    }
}
