//! Words of rules that no discovery tells of: verbs and resources that are only asked about.

/// Verbs that are no verbs of requests for resources, but are asked about.
pub(super) const SPECIAL_VERBS: [&str; 8] =
    ["use", "bind", "escalate", "impersonate", "approve", "sign", "attest", "proxy"];

/// Verbs of requests for URLs.
pub(super) const URL_VERBS: [&str; 8] = ["get", "head", "post", "put", "patch", "delete", "options", "trace"];

/// Resources that only rules name: for the special verbs, for what the kubelet and admission ask of those who call them, and
/// for resources that are off unless a feature is on.
pub(super) const SPECIAL_RESOURCES: [(&str, &[&str]); 7] = [
    (
        "",
        &[
            "users",
            "groups",
            "endpoints/restricted",
            "nodes/checkpoint",
            "nodes/configz",
            "nodes/healthz",
            "nodes/log",
            "nodes/metrics",
            "nodes/pods",
            "nodes/spec",
            "nodes/stats",
        ],
    ),
    ("apps", &["deployments/rollback"]),
    ("authentication.k8s.io", &["users", "groups", "uids", "userextras", "nodes", "serviceaccounts"]),
    (
        "certificates.k8s.io",
        &["signers", "certificatesigningrequests/nodeclient", "certificatesigningrequests/selfnodeclient"],
    ),
    ("coordination.k8s.io", &["leasecandidates"]),
    ("discovery.k8s.io", &["endpointslices/restricted"]),
    ("resource.k8s.io", &["resourceclaims/binding", "resourceclaims/driver"]),
];
