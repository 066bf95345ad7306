//! Powers over what runs.

use super::{Need, Power, Within};
use crate::analysis::finding::{Rule, Severity};

pub(super) static CREATE_PODS: Rule = Rule {
    code: "C01",
    name: "create-pods",
    severity: Severity::Error,
    summary: "somebody can create pods",
    explanation: "A pod runs as any service account of its namespace and can mount any of its Secrets; unless Pod Security forbids it, \
                  it also reaches into its node. In all namespaces that is control over the cluster, in one it is control over the namespace.",
    fix: "Grant it in single namespaces, enforce Pod Security there, and keep powerful service accounts out of them.",
    public_ids: &[
        "CIS 5.1.4",
        "kubescape C-0188",
        "trivy KSV-0048",
        "kube-linter access-to-create-pods",
        "rbac-police assign_sa",
        "KUBE-PRIVESC-001",
        "KUBE-PRIVESC-002",
        "KubiScan risky-create-pod",
    ],
};

pub(super) static WRITE_WORKLOADS: Rule = Rule {
    code: "C02",
    name: "write-workloads",
    severity: Severity::Error,
    summary: "somebody can create or change what makes pods",
    explanation: "Deployments, DaemonSets, StatefulSets, ReplicaSets, Jobs, CronJobs and ReplicationControllers make pods of their \
                  templates: the same as creating pods.",
    fix: "Grant it in single namespaces, enforce Pod Security there, and keep powerful service accounts out of them.",
    public_ids: &[
        "trivy KSV-0048",
        "KUBE-PRIVESC-003",
        "rbac-tool Workload Creators & Editors",
        "krane risky-create",
        "krane risky-update",
    ],
};

pub(super) static EXEC: Rule = Rule {
    code: "C03",
    name: "exec-into-pods",
    severity: Severity::Error,
    summary: "somebody can run commands in running pods",
    explanation: "pods/exec and pods/attach give whatever the pod has: its service account, its Secrets, its network. Since 1.35 they need \
                  the verb create, also over websockets.",
    fix: "Leave it out of standing roles; grant it for a while, in one namespace.",
    public_ids: &[
        "kubescape C-0002",
        "trivy KSV-0053",
        "trivy KSV-0054",
        "checkov CKV2_K8S_2",
        "polaris clusterrolePodExecAttach",
        "rbac-police pods_exec",
        "KUBE-PRIVESC-004",
        "krane risky-exec-pods",
        "krane risky-attach-pods",
        "rbac-tool Exec into Pod",
    ],
};

pub(super) static DEBUG: Rule = Rule {
    code: "C04",
    name: "ephemeral-containers",
    severity: Severity::Error,
    summary: "somebody can put debug containers into running pods",
    explanation: "An ephemeral container runs beside the others with the pod's service account, and with an image of the caller's choice.",
    fix: "Leave it out of standing roles; grant it for a while, in one namespace.",
    public_ids: &["rbac-police pods_ephemeral_ctrs", "KUBE-PRIVESC-013", "kubescape attach-ephemeral-container-v1"],
};

pub(super) static FORWARD: Rule = Rule {
    code: "C05",
    name: "port-forward",
    severity: Severity::Warning,
    summary: "somebody can connect to any port of pods",
    explanation: "Port forwarding goes through the API server and the kubelet, past network policies, and also to what listens on localhost.",
    fix: "Grant it in single namespaces.",
    public_ids: &["kubescape C-0063", "KUBE-PRIVESC-015"],
};

pub(super) static MODIFY_PODS: Rule = Rule {
    code: "C06",
    name: "modify-pods",
    severity: Severity::Error,
    summary: "somebody can change running pods",
    explanation: "The image of a container can be changed in place: code of the caller's choice runs as the pod, privileged where it is.",
    fix: "Controllers need pods/status or pods/finalizers more often than pods; otherwise grant it in single namespaces.",
    public_ids: &[
        "rbac-police modify_pods",
        "rbac-police rce_weak_ns",
        "kubescape modify-privileged-pods-v1",
        "kubescape weak-namespace-pod-rce-v1",
    ],
};

pub(super) static WRITE_STATUS: Rule = Rule {
    code: "C07",
    name: "write-status",
    severity: Severity::Warning,
    summary: "somebody can write the status of pods, nodes or services",
    explanation: "Status steers traffic and scheduling: a pod's address and readiness, a node's capacity, a service's external addresses \
                  (CVE-2020-8554).",
    fix: "Only the controllers that own these objects need it.",
    public_ids: &[
        "rbac-police modify_pod_status",
        "rbac-police modify_node_status",
        "rbac-police modify_service_status_cve_2020_8554",
        "checkov CKV2_K8S_4",
    ],
};

pub(super) static STEAL_PODS: Rule = Rule {
    code: "C08",
    name: "steal-pods",
    severity: Severity::Warning,
    summary: "somebody can remove pods and decide where they start again",
    explanation: "Who can delete or evict pods and make nodes unschedulable can move powerful pods to a node under control.",
    fix: "Keep changes to nodes apart from the deletion of pods.",
    public_ids: &["rbac-police steal_pods", "KUBE-PRIVESC-016"],
};

pub(super) static CREATE_VOLUMES: Rule = Rule {
    code: "C09",
    name: "create-persistent-volumes",
    severity: Severity::Warning,
    summary: "somebody can create PersistentVolumes",
    explanation: "A volume of type hostPath reaches the files of the node, past Pod Security.",
    fix: "Leave the making of volumes to a provisioner.",
    public_ids: &["CIS 5.1.9", "kubescape C-0278", "kubescape create-persistentvolumes-v1", "rbac-tool Storage & Data"],
};

pub(super) static LABEL_NAMESPACES: Rule = Rule {
    code: "C10",
    name: "change-namespaces",
    severity: Severity::Warning,
    summary: "somebody can change the labels of namespaces",
    explanation: "The labels of a namespace say what Pod Security allows in it, which network policies select it and which admission \
                  webhooks leave it alone. A RoleBinding gives this for its own namespace.",
    fix: "Leave namespaces to those who manage policies.",
    public_ids: &[],
};

pub(super) const RULES: &[&Rule] = &[
    &CREATE_PODS,
    &WRITE_WORKLOADS,
    &EXEC,
    &DEBUG,
    &FORWARD,
    &MODIFY_PODS,
    &WRITE_STATUS,
    &STEAL_PODS,
    &CREATE_VOLUMES,
    &LABEL_NAMESPACES,
];

const CHANGE: &[&str] = &["update", "patch"];

pub(super) static POWERS: &[Power] = &[
    Power::new(
        &CREATE_PODS,
        "create pods",
        &[Need::new(&["create"], &[("", "pods")])],
        Within::As(&CREATE_PODS, Severity::Note),
    )
    .becoming(),
    Power::new(
        &WRITE_WORKLOADS,
        "create or change workloads",
        &[Need::new(
            &["create", "update", "patch"],
            &[
                ("apps", "deployments"),
                ("apps", "daemonsets"),
                ("apps", "statefulsets"),
                ("apps", "replicasets"),
                ("batch", "cronjobs"),
                ("", "replicationcontrollers"),
            ],
        )
        // The template of a Job cannot be changed.
        .or(&[Need::new(&["create"], &[("batch", "jobs")])])],
        Within::As(&WRITE_WORKLOADS, Severity::Note),
    )
    .becoming(),
    Power::new(
        &EXEC,
        "run commands in pods",
        &[Need::new(&["create"], &[("", "pods/exec"), ("", "pods/attach")])],
        Within::As(&EXEC, Severity::Note),
    )
    .entering(),
    Power::new(
        &DEBUG,
        "put debug containers into pods",
        &[Need::new(CHANGE, &[("", "pods/ephemeralcontainers")])],
        Within::As(&DEBUG, Severity::Note),
    )
    .entering(),
    Power::new(
        &FORWARD,
        "forward ports of pods",
        &[Need::new(&["create"], &[("", "pods/portforward")])],
        Within::As(&FORWARD, Severity::Note),
    ),
    Power::new(
        &MODIFY_PODS,
        "change running pods",
        &[Need::new(CHANGE, &[("", "pods")])],
        Within::As(&MODIFY_PODS, Severity::Note),
    )
    .entering(),
    Power::new(
        &WRITE_STATUS,
        "write the status of pods or services",
        &[Need::new(CHANGE, &[("", "pods/status"), ("", "services/status")])],
        Within::As(&WRITE_STATUS, Severity::Note),
    ),
    Power::new(
        &WRITE_STATUS,
        "write the status of nodes",
        &[Need::new(CHANGE, &[("", "nodes/status")])],
        Within::Nothing,
    ),
    Power::new(
        &STEAL_PODS,
        "remove pods and make nodes unschedulable",
        &[
            Need::new(&["delete", "deletecollection"], &[("", "pods")])
                .or(&[Need::new(&["create"], &[("", "pods/eviction")])]),
            Need::new(CHANGE, &[("", "nodes")]).cluster_wide(),
        ],
        Within::As(&STEAL_PODS, Severity::Warning),
    ),
    Power::new(
        &LABEL_NAMESPACES,
        "change namespaces, and so what Pod Security allows in them",
        &[Need::new(CHANGE, &[("", "namespaces")])],
        Within::As(&LABEL_NAMESPACES, Severity::Note),
    ),
    Power::new(
        &CREATE_VOLUMES,
        "create PersistentVolumes",
        &[Need::new(&["create"], &[("", "persistentvolumes")])],
        Within::Nothing,
    ),
];
