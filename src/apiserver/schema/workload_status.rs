//! The shapes of what controllers say of pods and of the kinds that make them. Data only.
//!
//! Sources: `k8s.io/api/{core,apps,batch}/v1/types.go`.
#![expect(non_upper_case_globals, reason = "shapes have the names of their Go types")]

use super::types::shapes;

shapes! {
    PodStatus {
        observedGeneration: Int64, phase: Text, conditions: [PodCondition], message: Text, reason: Text,
        nominatedNodeName: Text, hostIP: Text, hostIPs: [HostIP], podIP: Text, podIPs: [PodIP], startTime? Time,
        initContainerStatuses: [ContainerStatus], containerStatuses: [ContainerStatus], qosClass: Text,
        ephemeralContainerStatuses: [ContainerStatus], resize: Text, resourceClaimStatuses: [PodResourceClaimStatus],
        extendedResourceClaimStatus? PodExtendedResourceClaimStatus, allocatedResources: {Quantity}, resources: Any,
    }
    PodCondition {
        type! Text, observedGeneration: Int64, status! Text, lastProbeTime! Time, lastTransitionTime: Time, reason: Text,
        message: Text,
    }
    HostIP { ip! Text }
    PodIP { ip! Text }
    ContainerStatus {
        name! Text, state: Any, lastState: Any, ready! Bool, restartCount! Int32, image! Text, imageID! Text,
        containerID: Text, started? Bool, allocatedResources: {Quantity}, resources? Any, volumeMounts: [Any], user? Any,
        allocatedResourcesStatus: [Any], stopSignal: Text,
    }
    PodResourceClaimStatus { name! Text, resourceClaimName: Text }
    PodExtendedResourceClaimStatus { requestMappings: [Any], resourceClaimName! Text }
    ReplicationControllerStatus {
        replicas! Int32, fullyLabeledReplicas: Int32, readyReplicas: Int32, availableReplicas: Int32,
        observedGeneration: Int64, conditions: [ReplicationControllerCondition],
    }
    ReplicationControllerCondition {
        type! Text, status! Text, lastTransitionTime: Time, reason: Text, message: Text,
    }
    DeploymentStatus {
        observedGeneration: Int64, replicas: Int32, updatedReplicas: Int32, readyReplicas: Int32,
        availableReplicas: Int32, unavailableReplicas: Int32, terminatingReplicas? Int32,
        conditions: [DeploymentCondition], collisionCount? Int32,
    }
    DeploymentCondition {
        type! Text, status! Text, lastUpdateTime: Time, lastTransitionTime: Time, reason: Text, message: Text,
    }
    ReplicaSetStatus {
        replicas! Int32, fullyLabeledReplicas: Int32, readyReplicas: Int32, availableReplicas: Int32,
        terminatingReplicas? Int32, observedGeneration: Int64, conditions: [ReplicaSetCondition],
    }
    ReplicaSetCondition { type! Text, status! Text, lastTransitionTime: Time, reason: Text, message: Text }
    StatefulSetStatus {
        observedGeneration: Int64, replicas! Int32, readyReplicas: Int32, currentReplicas: Int32,
        updatedReplicas: Int32, currentRevision: Text, updateRevision: Text, collisionCount? Int32,
        conditions: [StatefulSetCondition], availableReplicas! Int32,
    }
    StatefulSetCondition { type! Text, status! Text, lastTransitionTime: Time, reason: Text, message: Text }
    DaemonSetStatus {
        currentNumberScheduled! Int32, numberMisscheduled! Int32, desiredNumberScheduled! Int32, numberReady! Int32,
        observedGeneration: Int64, updatedNumberScheduled: Int32, numberAvailable: Int32, numberUnavailable: Int32,
        collisionCount? Int32, conditions: [DaemonSetCondition],
    }
    DaemonSetCondition { type! Text, status! Text, lastTransitionTime: Time, reason: Text, message: Text }
    JobStatus {
        conditions: [JobCondition], startTime? Time, completionTime? Time, active: Int32, succeeded: Int32,
        failed: Int32, terminating? Int32, completedIndexes: Text, failedIndexes? Text,
        uncountedTerminatedPods? UncountedTerminatedPods, ready? Int32,
    }
    JobCondition {
        type! Text, status! Text, lastProbeTime: Time, lastTransitionTime: Time, reason: Text, message: Text,
    }
    UncountedTerminatedPods { succeeded: [Text], failed: [Text] }
    CronJobStatus { active: [ObjectReference], lastScheduleTime? Time, lastSuccessfulTime? Time }
    ObjectReference {
        kind: Text, namespace: Text, name: Text, uid: Text, apiVersion: Text, resourceVersion: Text, fieldPath: Text,
    }
    PersistentVolumeClaimStatus {
        phase: Text, accessModes: [Text], capacity: {Quantity}, conditions: [PersistentVolumeClaimCondition],
        allocatedResources: {Quantity}, allocatedResourceStatuses: {Text}, currentVolumeAttributesClassName? Text,
        modifyVolumeStatus? Any,
    }
    PersistentVolumeClaimCondition {
        type! Text, status! Text, lastProbeTime: Time, lastTransitionTime: Time, reason: Text, message: Text,
    }
}
