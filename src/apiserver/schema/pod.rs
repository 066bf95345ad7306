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
        appArmorProfile? AppArmorProfile, fsGroup? Int64, fsGroupChangePolicy: Text, runAsGroup? Int64,
        runAsNonRoot? Bool, runAsUser? Int64, seLinuxChangePolicy: Text, seLinuxOptions? SELinuxOptions,
        seccompProfile? SeccompProfile, supplementalGroups: [Int64], supplementalGroupsPolicy: Text,
        sysctls: [Sysctl], windowsOptions? WindowsSecurityContextOptions,
    }
    Affinity { nodeAffinity? NodeAffinity, podAffinity? PodAffinity, podAntiAffinity? PodAntiAffinity }
    Toleration { effect: Text, key: Text, operator: Text, tolerationSeconds? Int64, value: Text }
    HostAlias { hostnames: [Text], ip! Text }
    PodDNSConfig { nameservers: [Text], options: [PodDNSConfigOption], searches: [Text] }
    PodReadinessGate { conditionType! Text }
    TopologySpreadConstraint {
        labelSelector? LabelSelector, matchLabelKeys: [Text], maxSkew: Int32, minDomains? Int32,
        nodeAffinityPolicy: Text, nodeTaintsPolicy: Text, topologyKey! Text, whenUnsatisfiable! Text,
    }
    PodOS { name! Text }
    PodSchedulingGate { name! Text }
    PodResourceClaim { name! Text, resourceClaimName: Text, resourceClaimTemplateName: Text }
    ResourceRequirements { claims: [ResourceClaim], limits: {Any}, requests: {Any} }
    PodSchedulingGroup { podGroupName: Text }
    ContainerPort { name: Text, hostPort: Int32, containerPort: Int32, protocol: Text, hostIP: Text }
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
        exec? ExecAction, failureThreshold: Int32, grpc? GRPCAction, httpGet? HTTPGetAction,
        initialDelaySeconds: Int32, periodSeconds: Int32, successThreshold: Int32, tcpSocket? TCPSocketAction,
        terminationGracePeriodSeconds? Int64, timeoutSeconds: Int32,
    }
    Lifecycle { postStart? LifecycleHandler, preStop? LifecycleHandler, stopSignal: Text }
    SecurityContext {
        allowPrivilegeEscalation? Bool, appArmorProfile? AppArmorProfile, capabilities? Capabilities,
        privileged? Bool, procMount: Text, readOnlyRootFilesystem? Bool, runAsGroup? Int64, runAsNonRoot? Bool,
        runAsUser? Int64, seLinuxOptions? SELinuxOptions, seccompProfile? SeccompProfile,
        windowsOptions? WindowsSecurityContextOptions,
    }
    AppArmorProfile { localhostProfile: Text, type! Text }
    SELinuxOptions { level: Text, role: Text, type: Text, user: Text }
    SeccompProfile { localhostProfile: Text, type! Text }
    Sysctl { name! Text, value! Text }
    WindowsSecurityContextOptions {
        gmsaCredentialSpec: Text, gmsaCredentialSpecName: Text, hostProcess? Bool, runAsUserName: Text,
    }
    NodeAffinity {
        preferredDuringSchedulingIgnoredDuringExecution: [PreferredSchedulingTerm],
        requiredDuringSchedulingIgnoredDuringExecution? NodeSelector,
    }
    PodAffinity {
        preferredDuringSchedulingIgnoredDuringExecution: [WeightedPodAffinityTerm],
        requiredDuringSchedulingIgnoredDuringExecution: [PodAffinityTerm],
    }
    PodAntiAffinity {
        preferredDuringSchedulingIgnoredDuringExecution: [WeightedPodAffinityTerm],
        requiredDuringSchedulingIgnoredDuringExecution: [PodAffinityTerm],
    }
    PodDNSConfigOption { name: Text, value: Text }
    ResourceClaim { name! Text, request: Text }
    ConfigMapEnvSource { name: Text, optional? Bool }
    SecretEnvSource { name: Text, optional? Bool }
    EnvVarSource {
        configMapKeyRef? ConfigMapKeySelector, fieldRef? ObjectFieldSelector, fileKeyRef? FileKeySelector,
        resourceFieldRef? ResourceFieldSelector, secretKeyRef? SecretKeySelector,
    }
    ContainerRestartRuleOnExitCodes { operator! Text, values: [Int32] }
    ExecAction { command: [Text] }
    GRPCAction { port: Int32, service: Text }
    HTTPGetAction { host: Text, httpHeaders: [HTTPHeader], path: Text, port: Any, scheme: Text }
    TCPSocketAction { host: Text, port: Any }
    LifecycleHandler { exec? ExecAction, httpGet? HTTPGetAction, sleep? SleepAction, tcpSocket? TCPSocketAction }
    Capabilities { add: [Text], drop: [Text] }
    PreferredSchedulingTerm { preference! NodeSelectorTerm, weight: Int32 }
    NodeSelector { nodeSelectorTerms: [NodeSelectorTerm] }
    WeightedPodAffinityTerm { podAffinityTerm! PodAffinityTerm, weight: Int32 }
    PodAffinityTerm {
        labelSelector? LabelSelector, matchLabelKeys: [Text], mismatchLabelKeys: [Text],
        namespaceSelector? LabelSelector, namespaces: [Text], topologyKey! Text,
    }
    ObjectFieldSelector { apiVersion: Text, fieldPath! Text }
    ResourceFieldSelector { containerName: Text, divisor: Any, resource! Text }
    ConfigMapKeySelector { key! Text, name: Text, optional? Bool }
    FileKeySelector { key! Text, optional? Bool, path! Text, volumeName! Text }
    SecretKeySelector { key! Text, name: Text, optional? Bool }
    HTTPHeader { name! Text, value! Text }
    SleepAction { seconds: Int64 }
    NodeSelectorTerm { matchExpressions: [NodeSelectorRequirement], matchFields: [NodeSelectorRequirement] }
    NodeSelectorRequirement { key! Text, operator! Text, values: [Text] }
}
