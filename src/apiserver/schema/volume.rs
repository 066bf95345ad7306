//! The shapes of pods' volumes. Data only.
//!
//! Source: `k8s.io/api/core/v1/types.go`.
#![expect(non_upper_case_globals, reason = "shapes have the names of their Go types")]

use super::kinds::{
    LABEL_SELECTOR as LabelSelector, LOCAL_OBJECT_REFERENCE as LocalObjectReference, OBJECT_META as ObjectMeta,
};
use super::pod::{ObjectFieldSelector, ResourceFieldSelector};
use super::types::shapes;
use super::workload_status::PersistentVolumeClaimStatus;

shapes! {
    Volume {
        name! Text, hostPath? HostPathVolumeSource, emptyDir? EmptyDirVolumeSource,
        gcePersistentDisk? GCEPersistentDiskVolumeSource, awsElasticBlockStore? AWSElasticBlockStoreVolumeSource,
        gitRepo? GitRepoVolumeSource, secret? SecretVolumeSource, nfs? NFSVolumeSource, iscsi? ISCSIVolumeSource,
        glusterfs? GlusterfsVolumeSource, persistentVolumeClaim? PersistentVolumeClaimVolumeSource,
        rbd? RBDVolumeSource, flexVolume? FlexVolumeSource, cinder? CinderVolumeSource, cephfs? CephFSVolumeSource,
        flocker? FlockerVolumeSource, downwardAPI? DownwardAPIVolumeSource, fc? FCVolumeSource,
        azureFile? AzureFileVolumeSource, configMap? ConfigMapVolumeSource,
        vsphereVolume? VsphereVirtualDiskVolumeSource, quobyte? QuobyteVolumeSource, azureDisk? AzureDiskVolumeSource,
        photonPersistentDisk? PhotonPersistentDiskVolumeSource, projected? ProjectedVolumeSource,
        portworxVolume? PortworxVolumeSource, scaleIO? ScaleIOVolumeSource, storageos? StorageOSVolumeSource,
        csi? CSIVolumeSource, ephemeral? EphemeralVolumeSource, image? ImageVolumeSource,
    }
    AWSElasticBlockStoreVolumeSource { volumeID! Text, fsType: Text, partition? Int32, readOnly: Bool }
    AzureDiskVolumeSource {
        diskName! Text, diskURI! Text, cachingMode: Text, fsType: Text, readOnly? Bool, kind: Text,
    }
    AzureFileVolumeSource { secretName! Text, shareName! Text, readOnly: Bool }
    CephFSVolumeSource {
        monitors: [Text], path: Text, user: Text, secretFile: Text, secretRef? LocalObjectReference, readOnly: Bool,
    }
    CinderVolumeSource { volumeID! Text, fsType: Text, readOnly: Bool, secretRef? LocalObjectReference }
    ConfigMapVolumeSource { name: Text, items: [KeyToPath], defaultMode? Int32, optional? Bool }
    CSIVolumeSource {
        driver! Text, readOnly: Bool, fsType: Text, volumeAttributes: {Text},
        nodePublishSecretRef? LocalObjectReference,
    }
    DownwardAPIVolumeSource { items: [DownwardAPIVolumeFile], defaultMode? Int32 }
    EmptyDirVolumeSource { medium: Text, sizeLimit? Quantity }
    EphemeralVolumeSource { volumeClaimTemplate? PersistentVolumeClaimTemplate }
    FCVolumeSource { targetWWNs: [Text], lun? Int32, fsType: Text, readOnly: Bool, wwids: [Text] }
    FlexVolumeSource { driver! Text, fsType: Text, secretRef? LocalObjectReference, readOnly: Bool, options: {Text} }
    FlockerVolumeSource { datasetName: Text, datasetUUID: Text }
    GCEPersistentDiskVolumeSource { pdName! Text, fsType: Text, partition? Int32, readOnly: Bool }
    GitRepoVolumeSource { repository! Text, revision: Text, directory: Text }
    GlusterfsVolumeSource { endpoints! Text, path! Text, readOnly: Bool }
    HostPathVolumeSource { path! Text, type: Text }
    ImageVolumeSource { reference: Text, pullPolicy: Text }
    ISCSIVolumeSource {
        targetPortal! Text, iqn! Text, lun! Int32, iscsiInterface: Text, fsType: Text, readOnly: Bool, portals: [Text],
        chapAuthDiscovery? Bool, chapAuthSession? Bool, secretRef? LocalObjectReference, initiatorName: Text,
    }
    NFSVolumeSource { server! Text, path! Text, readOnly: Bool }
    PersistentVolumeClaimVolumeSource { claimName! Text, readOnly: Bool }
    PhotonPersistentDiskVolumeSource { pdID! Text, fsType: Text }
    PortworxVolumeSource { volumeID! Text, fsType: Text, readOnly: Bool }
    ProjectedVolumeSource { sources! [VolumeProjection], defaultMode? Int32 }
    QuobyteVolumeSource { registry! Text, volume! Text, readOnly: Bool, user: Text, group: Text, tenant: Text }
    RBDVolumeSource {
        monitors: [Text], image! Text, fsType: Text, pool: Text, user: Text, keyring: Text,
        secretRef? LocalObjectReference, readOnly: Bool,
    }
    ScaleIOVolumeSource {
        gateway! Text, system! Text, secretRef! LocalObjectReference, sslEnabled? Bool, protectionDomain: Text,
        storagePool: Text, storageMode: Text, volumeName: Text, fsType: Text, readOnly: Bool,
    }
    SecretVolumeSource { secretName: Text, items: [KeyToPath], defaultMode? Int32, optional? Bool }
    StorageOSVolumeSource {
        volumeName: Text, volumeNamespace: Text, fsType: Text, readOnly: Bool, secretRef? LocalObjectReference,
    }
    VsphereVirtualDiskVolumeSource { volumePath! Text, fsType: Text, storagePolicyName: Text, storagePolicyID: Text }
    KeyToPath { key! Text, path! Text, mode? Int32 }
    DownwardAPIVolumeFile {
        path! Text, fieldRef? ObjectFieldSelector, resourceFieldRef? ResourceFieldSelector, mode? Int32,
    }
    PersistentVolumeClaimTemplate { metadata! ObjectMeta, spec! PersistentVolumeClaimSpec }
    VolumeProjection {
        secret? SecretProjection, downwardAPI? DownwardAPIProjection, configMap? ConfigMapProjection,
        serviceAccountToken? ServiceAccountTokenProjection, clusterTrustBundle? ClusterTrustBundleProjection,
        podCertificate? PodCertificateProjection,
    }
    PersistentVolumeClaimSpec {
        accessModes: [Text], selector? LabelSelector, resources! VolumeResourceRequirements, volumeName: Text,
        storageClassName: Text, volumeMode: Text, dataSource? TypedLocalObjectReference,
        dataSourceRef? TypedObjectReference, volumeAttributesClassName: Text,
    }
    ClusterTrustBundleProjection {
        name: Text, signerName: Text, labelSelector? LabelSelector, optional? Bool, path! Text,
    }
    ConfigMapProjection { name: Text, items: [KeyToPath], optional? Bool }
    DownwardAPIProjection { items: [DownwardAPIVolumeFile] }
    PodCertificateProjection {
        signerName! Text, keyType! Text, maxExpirationSeconds? Int32, credentialBundlePath: Text, keyPath: Text,
        certificateChainPath: Text, userAnnotations: {Text},
    }
    SecretProjection { name: Text, items: [KeyToPath], optional? Bool }
    ServiceAccountTokenProjection { audience: Text, expirationSeconds? Int64, path! Text }
    TypedLocalObjectReference { apiGroup: Text, kind! Text, name! Text }
    TypedObjectReference { apiGroup: Text, kind! Text, name! Text, namespace: Text }
    VolumeResourceRequirements { limits: {Quantity}, requests: {Quantity} }
    PersistentVolumeClaim {
        kind: Text, apiVersion: Text, metadata! ObjectMeta, spec! PersistentVolumeClaimSpec,
        status! PersistentVolumeClaimStatus,
    }
}
