//! What a persistent volume refers to.
//!
//! Mirrors `VisitPVSecretNames` of `pkg/api/v1/persistentvolume/util.go`, as far as kubelets need the secrets.

use serde_json::Value;

use super::json::given_text;

/// Where a volume names a secret that a kubelet reads to mount it: name and namespace.
const SECRETS: [(&str, &str); 10] = [
    ("/spec/azureFile/secretName", "/spec/azureFile/secretNamespace"),
    ("/spec/cephfs/secretRef/name", "/spec/cephfs/secretRef/namespace"),
    ("/spec/flexVolume/secretRef/name", "/spec/flexVolume/secretRef/namespace"),
    ("/spec/iscsi/secretRef/name", "/spec/iscsi/secretRef/namespace"),
    ("/spec/rbd/secretRef/name", "/spec/rbd/secretRef/namespace"),
    ("/spec/scaleIO/secretRef/name", "/spec/scaleIO/secretRef/namespace"),
    ("/spec/storageos/secretRef/name", "/spec/storageos/secretRef/namespace"),
    ("/spec/csi/nodePublishSecretRef/name", "/spec/csi/nodePublishSecretRef/namespace"),
    ("/spec/csi/nodeStageSecretRef/name", "/spec/csi/nodeStageSecretRef/namespace"),
    ("/spec/csi/nodeExpandSecretRef/name", "/spec/csi/nodeExpandSecretRef/namespace"),
];

/// Namespace and name of each secret that a kubelet reads to mount a volume. A reference without a namespace means that
/// of the volume's claim.
pub fn secrets(volume: &Value) -> impl Iterator<Item = (&str, &str)> {
    let claimed_in = given_text(volume, "/spec/claimRef/namespace").unwrap_or_default();
    SECRETS.iter().filter_map(move |(name, namespace)| {
        Some((given_text(volume, namespace).unwrap_or(claimed_in), given_text(volume, name)?))
    })
}
