//! The shapes of pods' parts. Data only.
//!
//! Source: `k8s.io/api/core/v1/types.go`.
#![expect(non_upper_case_globals, reason = "shapes have the names of their Go types")]

use super::kinds::LABEL_SELECTOR as LabelSelector;
use super::types::shapes;

shapes! {
    Container {
        name! Text, image: Text, command: [Text], args: [Text], workingDir: Text, ports: [ContainerPort],
        envFrom: [EnvFromSource], env: [EnvVar], resources! ResourceRequirements,
        resizePolicy: [ContainerResizePolicy], restartPolicy: Text, restartPolicyRules: [ContainerRestartRule],
        volumeMounts: [VolumeMount], volumeDevices: [VolumeDevice], livenessProbe? Probe, readinessProbe? Probe,
        startupProbe? Probe, lifecycle? Lifecycle, terminationMessagePath: Text, terminationMessagePolicy: Text,
        imagePullPolicy: Text, securityContext? SecurityContext, stdin: Bool, stdinOnce: Bool, tty: Bool,
    }
    EphemeralContainer {
        name! Text, image: Text, command: [Text], args: [Text], workingDir: Text, ports: [ContainerPort],
        envFrom: [EnvFromSource], env: [EnvVar], resources! ResourceRequirements,
        resizePolicy: [ContainerResizePolicy], restartPolicy: Text, restartPolicyRules: [ContainerRestartRule],
        volumeMounts: [VolumeMount], volumeDevices: [VolumeDevice], livenessProbe? Probe, readinessProbe? Probe,
        startupProbe? Probe, lifecycle? Lifecycle, terminationMessagePath: Text, terminationMessagePolicy: Text,
        imagePullPolicy: Text, securityContext? SecurityContext, stdin: Bool, stdinOnce: Bool, tty: Bool,
        targetContainerName: Text,
    }
    PodSecurityContext {
        seLinuxOptions? SELinuxOptions, windowsOptions? WindowsSecurityContextOptions, runAsUser? Int64,
        runAsGroup? Int64, runAsNonRoot? Bool, supplementalGroups: [Int64], supplementalGroupsPolicy: Text,
        fsGroup? Int64, sysctls: [Sysctl], fsGroupChangePolicy: Text, seccompProfile? SeccompProfile,
        appArmorProfile? AppArmorProfile, seLinuxChangePolicy: Text,
    }
    Affinity { nodeAffinity? NodeAffinity, podAffinity? PodAffinity, podAntiAffinity? PodAntiAffinity }
    Toleration { key: Text, operator: Text, value: Text, effect: Text, tolerationSeconds? Int64 }
    HostAlias { ip! Text, hostnames: [Text] }
    PodDNSConfig { nameservers: [Text], searches: [Text], options: [PodDNSConfigOption] }
    PodReadinessGate { conditionType! Text }
    TopologySpreadConstraint {
        maxSkew! Int32, topologyKey! Text, whenUnsatisfiable! Text, labelSelector? LabelSelector, minDomains? Int32,
        nodeAffinityPolicy: Text, nodeTaintsPolicy: Text, matchLabelKeys: [Text],
    }
    PodOS { name! Text }
    PodSchedulingGate { name! Text }
    PodResourceClaim { name! Text, resourceClaimName: Text, resourceClaimTemplateName: Text }
    ResourceRequirements { limits: {Quantity}, requests: {Quantity}, claims: [ResourceClaim] }
    PodSchedulingGroup { podGroupName: Text }
    ContainerPort { name: Text, hostPort: Int32, containerPort! Int32, protocol: Text, hostIP: Text }
    EnvFromSource { prefix: Text, configMapRef? ConfigMapEnvSource, secretRef? SecretEnvSource }
    EnvVar { name! Text, value: Text, valueFrom? EnvVarSource }
    ContainerResizePolicy { resourceName! Text, restartPolicy! Text }
    ContainerRestartRule { action! Text, exitCodes? ContainerRestartRuleOnExitCodes }
    VolumeMount {
        name! Text, readOnly: Bool, recursiveReadOnly: Text, mountPath! Text, subPath: Text, mountPropagation: Text,
        subPathExpr: Text,
    }
    VolumeDevice { devicePath! Text, name! Text }
    Probe {
        exec? ExecAction, httpGet? HTTPGetAction, tcpSocket? TCPSocketAction, grpc? GRPCAction,
        initialDelaySeconds: Int32, timeoutSeconds: Int32, periodSeconds: Int32, successThreshold: Int32,
        failureThreshold: Int32, terminationGracePeriodSeconds? Int64,
    }
    Lifecycle { postStart? LifecycleHandler, preStop? LifecycleHandler, stopSignal: Text }
    SecurityContext {
        capabilities? Capabilities, privileged? Bool, seLinuxOptions? SELinuxOptions,
        windowsOptions? WindowsSecurityContextOptions, runAsUser? Int64, runAsGroup? Int64, runAsNonRoot? Bool,
        readOnlyRootFilesystem? Bool, allowPrivilegeEscalation? Bool, procMount: Text, seccompProfile? SeccompProfile,
        appArmorProfile? AppArmorProfile,
    }
    AppArmorProfile { type! Text, localhostProfile: Text }
    SELinuxOptions { user: Text, role: Text, type: Text, level: Text }
    SeccompProfile { type! Text, localhostProfile: Text }
    Sysctl { name! Text, value! Text }
    WindowsSecurityContextOptions {
        gmsaCredentialSpecName: Text, gmsaCredentialSpec: Text, runAsUserName: Text, hostProcess? Bool,
    }
    NodeAffinity {
        requiredDuringSchedulingIgnoredDuringExecution? NodeSelector,
        preferredDuringSchedulingIgnoredDuringExecution: [PreferredSchedulingTerm],
    }
    PodAffinity {
        requiredDuringSchedulingIgnoredDuringExecution: [PodAffinityTerm],
        preferredDuringSchedulingIgnoredDuringExecution: [WeightedPodAffinityTerm],
    }
    PodAntiAffinity {
        requiredDuringSchedulingIgnoredDuringExecution: [PodAffinityTerm],
        preferredDuringSchedulingIgnoredDuringExecution: [WeightedPodAffinityTerm],
    }
    PodDNSConfigOption { name: Text, value: Text }
    ResourceClaim { name! Text, request: Text }
    ConfigMapEnvSource { name: Text, optional? Bool }
    SecretEnvSource { name: Text, optional? Bool }
    EnvVarSource {
        fieldRef? ObjectFieldSelector, resourceFieldRef? ResourceFieldSelector, configMapKeyRef? ConfigMapKeySelector,
        secretKeyRef? SecretKeySelector, fileKeyRef? FileKeySelector,
    }
    ContainerRestartRuleOnExitCodes { operator! Text, values: [Int32] }
    ExecAction { command: [Text] }
    GRPCAction { port! Int32, service! Text }
    HTTPGetAction { path: Text, port! Any, host: Text, scheme: Text, httpHeaders: [HTTPHeader] }
    TCPSocketAction { port! Any, host: Text }
    LifecycleHandler { exec? ExecAction, httpGet? HTTPGetAction, tcpSocket? TCPSocketAction, sleep? SleepAction }
    Capabilities { add: [Text], drop: [Text] }
    PreferredSchedulingTerm { weight! Int32, preference! NodeSelectorTerm }
    NodeSelector { nodeSelectorTerms: [NodeSelectorTerm] }
    WeightedPodAffinityTerm { weight! Int32, podAffinityTerm! PodAffinityTerm }
    PodAffinityTerm {
        labelSelector? LabelSelector, namespaces: [Text], topologyKey! Text, namespaceSelector? LabelSelector,
        matchLabelKeys: [Text], mismatchLabelKeys: [Text],
    }
    ObjectFieldSelector { apiVersion: Text, fieldPath! Text }
    ResourceFieldSelector { containerName: Text, resource! Text, divisor! Quantity }
    ConfigMapKeySelector { name: Text, key! Text, optional? Bool }
    FileKeySelector { volumeName! Text, path! Text, key! Text, optional? Bool }
    SecretKeySelector { name: Text, key! Text, optional? Bool }
    HTTPHeader { name! Text, value! Text }
    SleepAction { seconds! Int64 }
    NodeSelectorTerm { matchExpressions: [NodeSelectorRequirement], matchFields: [NodeSelectorRequirement] }
    NodeSelectorRequirement { key! Text, operator! Text, values: [Text] }
}
