//! The shapes of pods' volumes. Data only.
//!
//! Source: `k8s.io/api/core/v1/types.go`.
#![expect(non_upper_case_globals, reason = "shapes have the names of their Go types")]

use super::kinds::{
    LABEL_SELECTOR as LabelSelector, LOCAL_OBJECT_REFERENCE as LocalObjectReference, OBJECT_META as ObjectMeta,
};
use super::pod::{ObjectFieldSelector, ResourceFieldSelector};
use super::types::shapes;
use super::workload::Status;

shapes! {
    Volume {
        awsElasticBlockStore? AWSElasticBlockStoreVolumeSource, azureDisk? AzureDiskVolumeSource,
        azureFile? AzureFileVolumeSource, cephfs? CephFSVolumeSource, cinder? CinderVolumeSource,
        configMap? ConfigMapVolumeSource, csi? CSIVolumeSource, downwardAPI? DownwardAPIVolumeSource,
        emptyDir? EmptyDirVolumeSource, ephemeral? EphemeralVolumeSource, fc? FCVolumeSource,
        flexVolume? FlexVolumeSource, flocker? FlockerVolumeSource, gcePersistentDisk? GCEPersistentDiskVolumeSource,
        gitRepo? GitRepoVolumeSource, glusterfs? GlusterfsVolumeSource, hostPath? HostPathVolumeSource,
        image? ImageVolumeSource, iscsi? ISCSIVolumeSource, name! Text, nfs? NFSVolumeSource,
        persistentVolumeClaim? PersistentVolumeClaimVolumeSource,
        photonPersistentDisk? PhotonPersistentDiskVolumeSource, portworxVolume? PortworxVolumeSource,
        projected? ProjectedVolumeSource, quobyte? QuobyteVolumeSource, rbd? RBDVolumeSource,
        scaleIO? ScaleIOVolumeSource, secret? SecretVolumeSource, storageos? StorageOSVolumeSource,
        vsphereVolume? VsphereVirtualDiskVolumeSource,
    }
    AWSElasticBlockStoreVolumeSource { fsType: Text, partition? Int32, readOnly: Bool, volumeID! Text }
    AzureDiskVolumeSource {
        diskName! Text, diskURI! Text, cachingMode: Text, fsType: Text, readOnly? Bool, kind: Text,
    }
    AzureFileVolumeSource { readOnly: Bool, secretName! Text, shareName! Text }
    CephFSVolumeSource {
        monitors: [Text], path: Text, readOnly: Bool, secretFile: Text, secretRef? LocalObjectReference, user: Text,
    }
    CinderVolumeSource { fsType: Text, readOnly: Bool, secretRef? LocalObjectReference, volumeID! Text }
    ConfigMapVolumeSource { defaultMode? Int32, items: [KeyToPath], name: Text, optional? Bool }
    CSIVolumeSource {
        driver! Text, fsType: Text, nodePublishSecretRef? LocalObjectReference, readOnly: Bool,
        volumeAttributes: {Text},
    }
    DownwardAPIVolumeSource { defaultMode? Int32, items: [DownwardAPIVolumeFile] }
    EmptyDirVolumeSource { medium: Text, sizeLimit: Any }
    EphemeralVolumeSource { volumeClaimTemplate? PersistentVolumeClaimTemplate }
    FCVolumeSource { fsType: Text, lun? Int32, readOnly: Bool, targetWWNs: [Text], wwids: [Text] }
    FlexVolumeSource { driver! Text, fsType: Text, options: {Text}, readOnly: Bool, secretRef? LocalObjectReference }
    FlockerVolumeSource { datasetName: Text, datasetUUID: Text }
    GCEPersistentDiskVolumeSource { fsType: Text, partition? Int32, pdName! Text, readOnly: Bool }
    GitRepoVolumeSource { directory: Text, repository! Text, revision: Text }
    GlusterfsVolumeSource { endpoints! Text, path! Text, readOnly: Bool }
    HostPathVolumeSource { path! Text, type: Text }
    ImageVolumeSource { pullPolicy: Text, reference: Text }
    ISCSIVolumeSource {
        chapAuthDiscovery? Bool, chapAuthSession? Bool, fsType: Text, initiatorName: Text, iqn! Text,
        iscsiInterface: Text, lun: Int32, portals: [Text], readOnly: Bool, secretRef? LocalObjectReference,
        targetPortal! Text,
    }
    NFSVolumeSource { path! Text, readOnly: Bool, server! Text }
    PersistentVolumeClaimVolumeSource { claimName! Text, readOnly: Bool }
    PhotonPersistentDiskVolumeSource { fsType: Text, pdID! Text }
    PortworxVolumeSource { fsType: Text, readOnly: Bool, volumeID! Text }
    ProjectedVolumeSource { defaultMode? Int32, sources: [VolumeProjection] }
    QuobyteVolumeSource { group: Text, readOnly: Bool, registry! Text, tenant: Text, user: Text, volume! Text }
    RBDVolumeSource {
        fsType: Text, image! Text, keyring: Text, monitors: [Text], pool: Text, readOnly: Bool,
        secretRef? LocalObjectReference, user: Text,
    }
    ScaleIOVolumeSource {
        fsType: Text, gateway! Text, protectionDomain: Text, readOnly: Bool, secretRef! LocalObjectReference,
        sslEnabled? Bool, storageMode: Text, storagePool: Text, system! Text, volumeName: Text,
    }
    SecretVolumeSource { defaultMode? Int32, items: [KeyToPath], optional? Bool, secretName: Text }
    StorageOSVolumeSource {
        fsType: Text, readOnly: Bool, secretRef? LocalObjectReference, volumeName: Text, volumeNamespace: Text,
    }
    VsphereVirtualDiskVolumeSource { fsType: Text, storagePolicyID: Text, storagePolicyName: Text, volumePath! Text }
    KeyToPath { key! Text, mode? Int32, path! Text }
    DownwardAPIVolumeFile {
        fieldRef? ObjectFieldSelector, mode? Int32, path! Text, resourceFieldRef? ResourceFieldSelector,
    }
    PersistentVolumeClaimTemplate { metadata! ObjectMeta, spec! PersistentVolumeClaimSpec }
    VolumeProjection {
        clusterTrustBundle? ClusterTrustBundleProjection, configMap? ConfigMapProjection,
        downwardAPI? DownwardAPIProjection, podCertificate? PodCertificateProjection, secret? SecretProjection,
        serviceAccountToken? ServiceAccountTokenProjection,
    }
    PersistentVolumeClaimSpec {
        accessModes: [Text], dataSource? TypedLocalObjectReference, dataSourceRef? TypedObjectReference,
        resources! VolumeResourceRequirements, selector? LabelSelector, storageClassName: Text,
        volumeAttributesClassName: Text, volumeMode: Text, volumeName: Text,
    }
    ClusterTrustBundleProjection {
        labelSelector? LabelSelector, name: Text, optional? Bool, path! Text, signerName: Text,
    }
    ConfigMapProjection { items: [KeyToPath], name: Text, optional? Bool }
    DownwardAPIProjection { items: [DownwardAPIVolumeFile] }
    PodCertificateProjection {
        certificateChainPath: Text, credentialBundlePath: Text, keyPath: Text, keyType! Text,
        maxExpirationSeconds? Int32, signerName! Text, userAnnotations: {Text},
    }
    SecretProjection { items: [KeyToPath], name: Text, optional? Bool }
    ServiceAccountTokenProjection { audience: Text, expirationSeconds? Int64, path! Text }
    TypedLocalObjectReference { apiGroup: Text, kind! Text, name! Text }
    TypedObjectReference { apiGroup: Text, kind! Text, name! Text, namespace: Text }
    VolumeResourceRequirements { limits: {Any}, requests: {Any} }
    PersistentVolumeClaim {
        kind: Text, apiVersion: Text, metadata! ObjectMeta, spec! PersistentVolumeClaimSpec, status! Status,
    }
}
