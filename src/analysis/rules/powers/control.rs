//! Powers over the cluster's own machinery, its network and its records.

use super::{Need, Power, Within};
use crate::analysis::finding::{Rule, Severity};

pub(super) static NODE_PROXY: Rule = Rule {
    code: "D08",
    name: "nodes-proxy",
    severity: Severity::Error,
    summary: "somebody reaches the kubelet through nodes/proxy",
    explanation: "The kubelet's own interface runs commands in every pod of the node, past admission and audit. get is enough: a websocket \
                  opens with a GET.",
    fix: "For metrics and logs of nodes use nodes/metrics, nodes/stats, nodes/log and nodes/pods.",
    public_ids: &[
        "CIS 5.1.10",
        "kubescape C-0279",
        "trivy KSV-0047",
        "checkov CKV2_K8S_2",
        "rbac-police nodes_proxy",
        "KUBE-PRIVESC-012",
        "KubiScan risky-execute-command-node-proxy",
        "Kyverno restrict-clusterrole-nodesproxy",
    ],
};

pub(super) static CONTROL_API: Rule = Rule {
    code: "D09",
    name: "control-admission",
    severity: Severity::Error,
    summary: "somebody can change admission or what the API is made of",
    explanation: "Webhooks and mutating policies see and change every object, Secrets and bindings too; validating ones stop whatever they \
                  like. Definitions of custom resources, aggregated APIs and the policies of Gatekeeper and Kyverno decide what others may do.",
    fix: "Leave them to the account that installs cluster components. resourceNames are a weak limit: a webhook that may be changed \
          can be pointed at every resource.",
    public_ids: &[
        "CIS 5.1.12",
        "kubescape C-0281",
        "trivy KSV-0114",
        "checkov CKV_K8S_155",
        "rbac-police control_webhooks",
    ],
};

pub(super) static DESTROY: Rule = Rule {
    code: "F07",
    name: "cover-tracks",
    severity: Severity::Warning,
    summary: "somebody can delete events, namespaces or volumes",
    explanation: "Events say what happened; with a namespace or a volume goes everything in it.",
    fix: "Leave out delete and deletecollection, or limit them with resourceNames.",
    public_ids: &["trivy KSV-0042", "kubescape C-0031", "kubescape C-0007"],
};

pub(super) static NETWORK: Rule = Rule {
    code: "F08",
    name: "control-network",
    severity: Severity::Note,
    summary: "somebody can change where traffic goes",
    explanation: "Services, endpoints, ingresses, gateways and network policies decide who is reached under which name, and by whom.",
    fix: "Grant it in single namespaces.",
    public_ids: &["trivy KSV-0056", "rbac-tool Networking"],
};

pub(super) const RULES: &[&Rule] = &[&NODE_PROXY, &CONTROL_API, &DESTROY, &NETWORK];

const WRITE: &[&str] = &["create", "update", "patch"];
const ADMISSION: &str = "admissionregistration.k8s.io";

pub(super) static POWERS: &[Power] = &[
    Power::new(
        &NODE_PROXY,
        "reach the kubelets through nodes/proxy",
        &[Need::new(&["get", "create"], &[("", "nodes/proxy")]).even_by_name()],
        Within::Nothing,
    ),
    Power::new(
        &CONTROL_API,
        "change admission webhooks and policies",
        &[Need::new(
            WRITE,
            &[
                (ADMISSION, "mutatingwebhookconfigurations"),
                (ADMISSION, "validatingwebhookconfigurations"),
                (ADMISSION, "mutatingadmissionpolicies"),
                (ADMISSION, "mutatingadmissionpolicybindings"),
                (ADMISSION, "validatingadmissionpolicies"),
                (ADMISSION, "validatingadmissionpolicybindings"),
            ],
        )],
        Within::Nothing,
    ),
    Power::new(
        &CONTROL_API,
        "change admission webhooks that exist, and so what they see",
        &[Need::new(
            &["update", "patch"],
            &[(ADMISSION, "mutatingwebhookconfigurations"), (ADMISSION, "validatingwebhookconfigurations")],
        )
        .even_by_name()],
        Within::Nothing,
    )
    .milder()
    .unless(&["D09"]),
    Power::new(
        &CONTROL_API,
        "remove admission webhooks and policies",
        &[Need::new(
            &["delete", "deletecollection"],
            &[
                (ADMISSION, "validatingwebhookconfigurations"),
                (ADMISSION, "validatingadmissionpolicies"),
                (ADMISSION, "validatingadmissionpolicybindings"),
            ],
        )],
        Within::Nothing,
    )
    .milder()
    .unless(&["D09"]),
    Power::new(
        &CONTROL_API,
        "change definitions of custom resources, aggregated APIs or cluster policies",
        &[Need::new(
            WRITE,
            &[
                ("apiextensions.k8s.io", "customresourcedefinitions"),
                ("apiregistration.k8s.io", "apiservices"),
                ("templates.gatekeeper.sh", "constrainttemplates"),
                ("kyverno.io", "clusterpolicies"),
            ],
        )],
        Within::Nothing,
    )
    .milder(),
    Power::new(
        &DESTROY,
        "delete events",
        &[Need::new(&["delete", "deletecollection"], &[("", "events"), ("events.k8s.io", "events")])],
        Within::As(&DESTROY, Severity::Note),
    ),
    Power::new(
        &DESTROY,
        "delete namespaces or volumes",
        &[Need::new(&["delete", "deletecollection"], &[("", "namespaces"), ("", "persistentvolumes")])],
        Within::Nothing,
    ),
    Power::new(
        &NETWORK,
        "change where traffic goes",
        &[Need::new(
            &["create", "update", "patch", "delete"],
            &[
                ("", "services"),
                ("", "endpoints"),
                ("discovery.k8s.io", "endpointslices"),
                ("networking.k8s.io", "ingresses"),
                ("networking.k8s.io", "networkpolicies"),
                ("gateway.networking.k8s.io", "gateways"),
                ("gateway.networking.k8s.io", "httproutes"),
            ],
        )],
        Within::As(&NETWORK, Severity::Note),
    ),
];
