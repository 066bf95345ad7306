//! What volumes are made of: for every kind of source its words and the fields that are told. Data, and the one way to
//! read it.
//!
//! Mirrors the functions `print…VolumeSource` of describe.go.

use serde_json::Value;

use super::reading::present;
use crate::apiserver::json::text;
use crate::print::describe::Description;
use crate::print::go_value::to_go_text;

/// A kind of source.
pub(super) struct Source {
    /// The field of the volume.
    pub(super) field: &'static str,
    /// Its name and what it is.
    kind: &'static str,
    /// Label, JSON pointer, and what is told when there is nothing.
    told: &'static [(&'static str, &'static str, &'static str)],
}

impl Source {
    /// The lines of a source.
    pub(super) fn describe(&self, lines: &mut Description, source: &Value) {
        lines.field(2, "Type", self.kind);
        for (label, pointer, nothing) in self.told {
            let value = match present(source, pointer) {
                Some(reference @ Value::Object(_)) if pointer.ends_with("ecretRef") => secret_reference(reference),
                Some(value) => to_go_text(value),
                None => (*nothing).to_owned(),
            };
            lines.line(2, &format!("{label}\t{value}"));
        }
    }
}

/// A reference as Go prints a pointer to one. Only those of persistent volumes have a namespace.
fn secret_reference(reference: &Value) -> String {
    let name = text(reference, "/name");
    match text(reference, "/namespace") {
        "" => format!("&LocalObjectReference{{Name:{name},}}"),
        namespace => format!("&SecretReference{{Name:{name},Namespace:{namespace},}}"),
    }
}

/// The source among these that a volume has, and what it says.
pub(super) fn find<'v>(volume: &'v Value, sources: &'static [Source]) -> Option<(&'static Source, &'v Value)> {
    sources.iter().find_map(|source| Some((source, volume.get(source.field).filter(|value| !value.is_null())?)))
}

/// Sources of the volumes of pods and of persistent volumes alike, in the order in which they are looked for.
pub(super) const COMMON: &[Source] = &[
    Source {
        field: "hostPath",
        kind: "HostPath (bare host directory volume)",
        told: &[("Path:", "/path", ""), ("HostPathType:", "/type", "<none>")],
    },
    Source {
        field: "gcePersistentDisk",
        kind: "GCEPersistentDisk (a Persistent Disk resource in Google Compute Engine)",
        told: &[
            ("PDName:", "/pdName", ""),
            ("FSType:", "/fsType", ""),
            ("Partition:", "/partition", "0"),
            ("ReadOnly:", "/readOnly", "false"),
        ],
    },
    Source {
        field: "awsElasticBlockStore",
        kind: "AWSElasticBlockStore (a Persistent Disk resource in AWS)",
        told: &[
            ("VolumeID:", "/volumeID", ""),
            ("FSType:", "/fsType", ""),
            ("Partition:", "/partition", "0"),
            ("ReadOnly:", "/readOnly", "false"),
        ],
    },
    Source {
        field: "nfs",
        kind: "NFS (an NFS mount that lasts the lifetime of a pod)",
        told: &[("Server:", "/server", ""), ("Path:", "/path", ""), ("ReadOnly:", "/readOnly", "false")],
    },
    Source {
        field: "iscsi",
        kind: "ISCSI (an ISCSI Disk resource that is attached to a kubelet's host machine and then exposed to the pod)",
        told: &[
            ("TargetPortal:", "/targetPortal", ""),
            ("IQN:", "/iqn", ""),
            ("Lun:", "/lun", "0"),
            ("ISCSIInterface", "/iscsiInterface", ""),
            ("FSType:", "/fsType", ""),
            ("ReadOnly:", "/readOnly", "false"),
            ("Portals:", "/portals", "[]"),
            ("DiscoveryCHAPAuth:", "/chapAuthDiscovery", "false"),
            ("SessionCHAPAuth:", "/chapAuthSession", "false"),
            ("SecretRef:", "/secretRef", "nil"),
            ("InitiatorName:", "/initiatorName", "<none>"),
        ],
    },
    Source {
        field: "rbd",
        kind: "RBD (a Rados Block Device mount on the host that shares a pod's lifetime)",
        told: &[
            ("CephMonitors:", "/monitors", "[]"),
            ("RBDImage:", "/image", ""),
            ("FSType:", "/fsType", ""),
            ("RBDPool:", "/pool", ""),
            ("RadosUser:", "/user", ""),
            ("Keyring:", "/keyring", ""),
            ("SecretRef:", "/secretRef", "nil"),
            ("ReadOnly:", "/readOnly", "false"),
        ],
    },
    Source {
        field: "quobyte",
        kind: "Quobyte (a Quobyte mount on the host that shares a pod's lifetime)",
        told: &[("Registry:", "/registry", ""), ("Volume:", "/volume", ""), ("ReadOnly:", "/readOnly", "false")],
    },
    Source {
        field: "azureDisk",
        kind: "AzureDisk (an Azure Data Disk mount on the host and bind mount to the pod)",
        told: &[
            ("DiskName:", "/diskName", ""),
            ("DiskURI:", "/diskURI", ""),
            ("Kind: ", "/kind", "Shared"),
            ("FSType:", "/fsType", "ext4"),
            ("CachingMode:", "/cachingMode", "ReadWrite"),
            ("ReadOnly:", "/readOnly", "false"),
        ],
    },
    Source {
        field: "vsphereVolume",
        kind: "vSphereVolume (a Persistent Disk resource in vSphere)",
        told: &[
            ("VolumePath:", "/volumePath", ""),
            ("FSType:", "/fsType", ""),
            ("StoragePolicyName:", "/storagePolicyName", ""),
        ],
    },
    Source {
        field: "cinder",
        kind: "Cinder (a Persistent Disk resource in OpenStack)",
        told: &[
            ("VolumeID:", "/volumeID", ""),
            ("FSType:", "/fsType", ""),
            ("ReadOnly:", "/readOnly", "false"),
            ("SecretRef:", "/secretRef", "nil"),
        ],
    },
    Source {
        field: "photonPersistentDisk",
        kind: "PhotonPersistentDisk (a Persistent Disk resource in photon platform)",
        told: &[("PdID:", "/pdID", ""), ("FSType:", "/fsType", "")],
    },
    Source {
        field: "portworxVolume",
        kind: "PortworxVolume (a Portworx Volume resource)",
        told: &[("VolumeID:", "/volumeID", "")],
    },
    Source {
        field: "cephfs",
        kind: "CephFS (a CephFS mount on the host that shares a pod's lifetime)",
        told: &[
            ("Monitors:", "/monitors", "[]"),
            ("Path:", "/path", ""),
            ("User:", "/user", ""),
            ("SecretFile:", "/secretFile", ""),
            ("SecretRef:", "/secretRef", "nil"),
            ("ReadOnly:", "/readOnly", "false"),
        ],
    },
    Source {
        field: "storageos",
        kind: "StorageOS (a StorageOS Persistent Disk resource)",
        told: &[
            ("VolumeName:", "/volumeName", ""),
            ("VolumeNamespace:", "/volumeNamespace", ""),
            ("FSType:", "/fsType", ""),
            ("ReadOnly:", "/readOnly", "false"),
        ],
    },
    Source {
        field: "flexVolume",
        kind: "FlexVolume (a generic volume resource that is provisioned/attached using an exec based plugin)",
        told: &[
            ("Driver:", "/driver", ""),
            ("FSType:", "/fsType", ""),
            ("SecretRef:", "/secretRef", "nil"),
            ("ReadOnly:", "/readOnly", "false"),
            ("Options:", "/options", "map[]"),
        ],
    },
    Source {
        field: "flocker",
        kind: "Flocker (a Flocker volume mounted by the Flocker agent)",
        told: &[("DatasetName:", "/datasetName", ""), ("DatasetUUID:", "/datasetUUID", "")],
    },
];

/// Sources that the volumes of pods alone have, or have with other fields.
pub(super) const OF_PODS: &[Source] = &[
    Source {
        field: "gitRepo",
        kind: "GitRepo (a volume that is pulled from git when the pod is created)",
        told: &[("Repository:", "/repository", ""), ("Revision:", "/revision", "")],
    },
    Source {
        field: "secret",
        kind: "Secret (a volume populated by a Secret)",
        told: &[("SecretName:", "/secretName", ""), ("Optional:", "/optional", "false")],
    },
    Source {
        field: "configMap",
        kind: "ConfigMap (a volume populated by a ConfigMap)",
        told: &[("Name:", "/name", ""), ("Optional:", "/optional", "false")],
    },
    Source {
        field: "glusterfs",
        kind: "Glusterfs (a Glusterfs mount on the host that shares a pod's lifetime)",
        told: &[("EndpointsName:", "/endpoints", ""), ("Path:", "/path", ""), ("ReadOnly:", "/readOnly", "false")],
    },
    Source {
        field: "persistentVolumeClaim",
        kind: "PersistentVolumeClaim (a reference to a PersistentVolumeClaim in the same namespace)",
        told: &[("ClaimName:", "/claimName", ""), ("ReadOnly:", "/readOnly", "false")],
    },
    Source {
        field: "scaleIO",
        kind: "ScaleIO (a persistent volume backed by a block device in ScaleIO)",
        told: &[
            ("Gateway:", "/gateway", ""),
            ("System:", "/system", ""),
            ("Protection Domain:", "/protectionDomain", ""),
            ("Storage Pool:", "/storagePool", ""),
            ("Storage Mode:", "/storageMode", ""),
            ("VolumeName:", "/volumeName", ""),
            ("FSType:", "/fsType", ""),
            ("ReadOnly:", "/readOnly", "false"),
        ],
    },
    Source {
        field: "azureFile",
        kind: "AzureFile (an Azure File Service mount on the host and bind mount to the pod)",
        told: &[
            ("SecretName:", "/secretName", ""),
            ("ShareName:", "/shareName", ""),
            ("ReadOnly:", "/readOnly", "false"),
        ],
    },
    Source {
        field: "csi",
        kind: "CSI (a Container Storage Interface (CSI) volume source)",
        told: &[("Driver:", "/driver", ""), ("FSType:", "/fsType", ""), ("ReadOnly:", "/readOnly", "false")],
    },
    Source {
        field: "image",
        kind: "Image (a container image or OCI artifact)",
        told: &[("Reference:", "/reference", ""), ("PullPolicy:", "/pullPolicy", "")],
    },
];

/// Sources that persistent volumes alone have, or have with other fields.
pub(super) const OF_PERSISTENT_VOLUMES: &[Source] = &[
    Source {
        field: "local",
        kind: "LocalVolume (a persistent volume backed by local storage on a node)",
        told: &[("Path:", "/path", "")],
    },
    Source {
        field: "glusterfs",
        kind: "Glusterfs (a Glusterfs mount on the host that shares a pod's lifetime)",
        told: &[
            ("EndpointsName:", "/endpoints", ""),
            ("EndpointsNamespace:", "/endpointsNamespace", "<unset>"),
            ("Path:", "/path", ""),
            ("ReadOnly:", "/readOnly", "false"),
        ],
    },
    Source {
        field: "scaleIO",
        kind: "ScaleIO (a persistent volume backed by a block device in ScaleIO)",
        told: &[
            ("Gateway:", "/gateway", ""),
            ("System:", "/system", ""),
            ("Protection Domain:", "/protectionDomain", ""),
            ("Storage Pool:", "/storagePool", ""),
            ("Storage Mode:", "/storageMode", ""),
            ("VolumeName:", "/volumeName", ""),
            ("SecretName:", "/secretRef/name", ""),
            ("SecretNamespace:", "/secretRef/namespace", ""),
            ("FSType:", "/fsType", ""),
            ("ReadOnly:", "/readOnly", "false"),
        ],
    },
    Source {
        field: "azureFile",
        kind: "AzureFile (an Azure File Service mount on the host and bind mount to the pod)",
        told: &[
            ("SecretName:", "/secretName", ""),
            ("SecretNamespace:", "/secretNamespace", ""),
            ("ShareName:", "/shareName", ""),
            ("ReadOnly:", "/readOnly", "false"),
        ],
    },
    Source {
        field: "csi",
        kind: "CSI (a Container Storage Interface (CSI) volume source)",
        told: &[
            ("Driver:", "/driver", ""),
            ("FSType:", "/fsType", ""),
            ("VolumeHandle:", "/volumeHandle", ""),
            ("ReadOnly:", "/readOnly", "false"),
        ],
    },
];
