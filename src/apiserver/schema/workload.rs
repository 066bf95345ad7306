//! The shapes of pods and of the kinds that make pods. Data only.
//!
//! Sources: `k8s.io/api/{core,apps,batch}/v1/types.go`.
#![expect(non_upper_case_globals, reason = "shapes have the names of their Go types")]

use super::kinds::{
    LABEL_SELECTOR as LabelSelector, LOCAL_OBJECT_REFERENCE as LocalObjectReference, OBJECT_META as ObjectMeta,
};
use super::pod::{
    Affinity, Container, EphemeralContainer, HostAlias, PodDNSConfig, PodOS, PodReadinessGate, PodResourceClaim,
    PodSchedulingGate, PodSchedulingGroup, PodSecurityContext, ResourceRequirements, Toleration,
    TopologySpreadConstraint,
};
use super::types::shapes;
use super::volume::{PersistentVolumeClaim, Volume};
use super::workload_status::{
    CronJobStatus, DaemonSetStatus, DeploymentStatus, JobStatus, PodStatus, ReplicaSetStatus,
    ReplicationControllerStatus, StatefulSetStatus,
};

shapes! {
    Pod { kind: Text, apiVersion: Text, metadata! ObjectMeta, spec! PodSpec, status! PodStatus }
    PodSpec {
        volumes: [Volume], initContainers: [Container], containers! [Container],
        ephemeralContainers: [EphemeralContainer], restartPolicy: Text, terminationGracePeriodSeconds? Int64,
        activeDeadlineSeconds? Int64, dnsPolicy: Text, nodeSelector: {Text}, serviceAccountName: Text,
        serviceAccount: Text, automountServiceAccountToken? Bool, nodeName: Text, hostNetwork: Bool, hostPID: Bool,
        hostIPC: Bool, shareProcessNamespace? Bool, securityContext? PodSecurityContext,
        imagePullSecrets: [LocalObjectReference], hostname: Text, subdomain: Text, affinity? Affinity,
        schedulerName: Text, tolerations: [Toleration], hostAliases: [HostAlias], priorityClassName: Text,
        priority? Int32, dnsConfig? PodDNSConfig, readinessGates: [PodReadinessGate], runtimeClassName: Text,
        enableServiceLinks? Bool, preemptionPolicy: Text, overhead: {Quantity},
        topologySpreadConstraints: [TopologySpreadConstraint], setHostnameAsFQDN? Bool, os? PodOS, hostUsers? Bool,
        schedulingGates: [PodSchedulingGate], resourceClaims: [PodResourceClaim], resources? ResourceRequirements,
        hostnameOverride: Text, schedulingGroup? PodSchedulingGroup,
    }
    PodTemplate { kind: Text, apiVersion: Text, metadata! ObjectMeta, template! PodTemplateSpec }
    PodTemplateSpec { metadata! ObjectMeta, spec! PodSpec }
    ReplicationController {
        kind: Text, apiVersion: Text, metadata! ObjectMeta, spec! ReplicationControllerSpec, status! ReplicationControllerStatus,
    }
    ReplicationControllerSpec { replicas? Int32, minReadySeconds: Int32, selector: {Text}, template! PodTemplateSpec }
    Deployment { kind: Text, apiVersion: Text, metadata! ObjectMeta, spec! DeploymentSpec, status! DeploymentStatus }
    DeploymentSpec {
        replicas? Int32, selector? LabelSelector, template! PodTemplateSpec, strategy! DeploymentStrategy,
        minReadySeconds: Int32, revisionHistoryLimit? Int32, paused: Bool, progressDeadlineSeconds? Int32,
    }
    DeploymentStrategy { type: Text, rollingUpdate? RollingUpdateDeployment }
    RollingUpdateDeployment { maxUnavailable: Any, maxSurge: Any }
    ReplicaSet { kind: Text, apiVersion: Text, metadata! ObjectMeta, spec! ReplicaSetSpec, status! ReplicaSetStatus }
    ReplicaSetSpec { replicas? Int32, minReadySeconds: Int32, selector? LabelSelector, template! PodTemplateSpec }
    StatefulSet { kind: Text, apiVersion: Text, metadata! ObjectMeta, spec! StatefulSetSpec, status! StatefulSetStatus }
    StatefulSetSpec {
        replicas? Int32, selector? LabelSelector, template! PodTemplateSpec,
        volumeClaimTemplates: [PersistentVolumeClaim], serviceName: Text, podManagementPolicy: Text,
        updateStrategy! StatefulSetUpdateStrategy, revisionHistoryLimit? Int32, minReadySeconds: Int32,
        persistentVolumeClaimRetentionPolicy? StatefulSetPersistentVolumeClaimRetentionPolicy,
        ordinals? StatefulSetOrdinals,
    }
    StatefulSetUpdateStrategy { type: Text, rollingUpdate? RollingUpdateStatefulSetStrategy }
    StatefulSetPersistentVolumeClaimRetentionPolicy { whenDeleted: Text, whenScaled: Text }
    StatefulSetOrdinals { start! Int32 }
    RollingUpdateStatefulSetStrategy { partition? Int32, maxUnavailable: Any }
    DaemonSet { kind: Text, apiVersion: Text, metadata! ObjectMeta, spec! DaemonSetSpec, status! DaemonSetStatus }
    DaemonSetSpec {
        selector? LabelSelector, template! PodTemplateSpec, updateStrategy! DaemonSetUpdateStrategy,
        minReadySeconds: Int32, revisionHistoryLimit? Int32,
    }
    DaemonSetUpdateStrategy { type: Text, rollingUpdate? RollingUpdateDaemonSet }
    RollingUpdateDaemonSet { maxUnavailable: Any, maxSurge: Any }
    Job { kind: Text, apiVersion: Text, metadata! ObjectMeta, spec! JobSpec, status! JobStatus }
    JobSpec {
        parallelism? Int32, completions? Int32, activeDeadlineSeconds? Int64, podFailurePolicy? PodFailurePolicy,
        successPolicy? SuccessPolicy, backoffLimit? Int32, backoffLimitPerIndex? Int32, maxFailedIndexes? Int32,
        selector? LabelSelector, manualSelector? Bool, template! PodTemplateSpec, ttlSecondsAfterFinished? Int32,
        completionMode: Text, suspend? Bool, podReplacementPolicy: Text, managedBy: Text,
    }
    PodFailurePolicy { rules: [PodFailurePolicyRule] }
    SuccessPolicy { rules: [SuccessPolicyRule] }
    PodFailurePolicyRule {
        action! Text, onExitCodes? PodFailurePolicyOnExitCodesRequirement,
        onPodConditions: [PodFailurePolicyOnPodConditionsPattern],
    }
    SuccessPolicyRule { succeededIndexes: Text, succeededCount? Int32 }
    PodFailurePolicyOnExitCodesRequirement { containerName: Text, operator! Text, values: [Int32] }
    PodFailurePolicyOnPodConditionsPattern { type! Text, status! Text }
    CronJob { kind: Text, apiVersion: Text, metadata! ObjectMeta, spec! CronJobSpec, status! CronJobStatus }
    CronJobSpec {
        schedule! Text, timeZone: Text, startingDeadlineSeconds? Int64, concurrencyPolicy: Text, suspend? Bool,
        jobTemplate! JobTemplateSpec, successfulJobsHistoryLimit? Int32, failedJobsHistoryLimit? Int32,
    }
    JobTemplateSpec { metadata! ObjectMeta, spec! JobSpec }
    ControllerRevision { kind: Text, apiVersion: Text, metadata! ObjectMeta, data: Any, revision! Int64 }
}
