//! The shapes of nodes and leases. Data only.
//!
//! Sources: `k8s.io/api/core/v1/types.go`, `k8s.io/api/coordination/v1/types.go`.
#![expect(non_upper_case_globals, reason = "shapes have the names of their Go types")]

use super::kinds::OBJECT_META as ObjectMeta;
use super::types::shapes;

shapes! {
    Node { kind: Text, apiVersion: Text, metadata! ObjectMeta, spec! NodeSpec, status! NodeStatus }
    NodeSpec {
        podCIDR: Text, podCIDRs: [Text], providerID: Text, unschedulable: Bool, taints: [Taint],
        configSource? NodeConfigSource, externalID: Text,
    }
    Taint { key! Text, value: Text, effect! Text, timeAdded? Any }
    NodeConfigSource { configMap? ConfigMapNodeConfigSource }
    ConfigMapNodeConfigSource { namespace! Text, name! Text, uid: Text, resourceVersion: Text, kubeletConfigKey! Text }
    NodeStatus {
        capacity: {Quantity}, allocatable: {Quantity}, phase: Text, conditions: [NodeCondition], addresses: [NodeAddress],
        daemonEndpoints! NodeDaemonEndpoints, nodeInfo! NodeSystemInfo, images: [ContainerImage],
        volumesInUse: [Text], volumesAttached: [AttachedVolume], config? NodeConfigStatus,
        runtimeHandlers: [NodeRuntimeHandler], features? NodeFeatures, declaredFeatures: [Text],
    }
    NodeCondition {
        type! Text, status! Text, lastHeartbeatTime! Any, lastTransitionTime! Any, reason: Text, message: Text,
    }
    NodeAddress { type! Text, address! Text }
    NodeDaemonEndpoints { kubeletEndpoint! DaemonEndpoint }
    DaemonEndpoint { Port! Int32 }
    NodeSystemInfo {
        machineID! Text, systemUUID! Text, bootID! Text, kernelVersion! Text, osImage! Text,
        containerRuntimeVersion! Text, kubeletVersion! Text, kubeProxyVersion! Text, operatingSystem! Text,
        architecture! Text, swap? NodeSwapStatus,
    }
    NodeSwapStatus { capacity? Int64 }
    ContainerImage { names: [Text], sizeBytes: Int64 }
    AttachedVolume { name! Text, devicePath! Text }
    NodeConfigStatus {
        assigned? NodeConfigSource, active? NodeConfigSource, lastKnownGood? NodeConfigSource, error: Text,
    }
    NodeRuntimeHandler { name! Text, features? NodeRuntimeHandlerFeatures }
    NodeRuntimeHandlerFeatures { recursiveReadOnlyMounts? Bool, userNamespaces? Bool }
    NodeFeatures { supplementalGroupsPolicy? Bool }
    Lease { kind: Text, apiVersion: Text, metadata! ObjectMeta, spec! LeaseSpec }
    LeaseSpec {
        holderIdentity? Text, leaseDurationSeconds? Int32, acquireTime? Any, renewTime? Any, leaseTransitions? Int32,
        strategy? Text, preferredHolder? Text,
    }
}
