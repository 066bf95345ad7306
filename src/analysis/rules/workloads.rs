//! Service accounts where they are used: in workloads, as long-lived tokens, as identities of a cloud.

use std::collections::BTreeSet;

use serde_json::Value;

use super::chains::{Strong, strong};
use super::words::{binding_name, joined, subjects_of};
use crate::analysis::cluster::Cluster;
use crate::analysis::facts::Facts;
use crate::analysis::finding::{Finding, Rule, Severity};
use crate::analysis::identity::Identity;
use crate::analysis::running::{Workload, origin_of, place_of};
use crate::apiserver::json::text;
use crate::apiserver::registry::{SECRETS, SERVICE_ACCOUNTS};
use crate::manifest::PathSegment;

static MOUNTED_FOR_NOTHING: Rule = Rule {
    code: "E05",
    name: "needless-token",
    severity: Severity::Note,
    summary: "a workload mounts a token of a service account without rights",
    explanation: "The token proves who the pod is to everything that trusts the cluster, and the pod has no use for it.",
    fix: "Set automountServiceAccountToken: false in the pod or the service account.",
    public_ids: &["CIS 5.1.6", "kubescape C-0034", "kubescape C-0190", "kubescape C-0261", "trivy KSV-0036"],
};

static STRONG_ACCOUNT: Rule = Rule {
    code: "E06",
    name: "powerful-account-mounted",
    severity: Severity::Warning,
    summary: "a workload mounts a token that controls the cluster",
    explanation: "Whoever breaks into the container, or may run commands in it, has the rights of the service account.",
    fix: "Give the service account the rights that the workload needs, and keep others out of its namespace.",
    public_ids: &[
        "kubescape C-0053",
        "kubescape C-0267",
        "kubescape C-0272",
        "KUBE-SA-PRIVILEGED-001",
        "KUBE-SA-PRIVILEGED-002",
        "rbac-police default mode",
    ],
};

static STRONG_ON_EVERY_NODE: Rule = Rule {
    code: "E07",
    name: "powerful-account-on-every-node",
    severity: Severity::Error,
    summary: "a DaemonSet mounts a token that controls the cluster",
    explanation: "The token lies on every node: one node broken into is the whole cluster.",
    fix: "Split what needs the rights from what must run on every node.",
    public_ids: &["KUBE-SA-DAEMONSET-001", "rbac-police --only-sas-on-all-nodes"],
};

static LASTING_TOKEN: Rule = Rule {
    code: "E08",
    name: "lasting-token",
    severity: Severity::Warning,
    summary: "a Secret holds a token of a service account that never expires",
    explanation: "Such tokens are good until the Secret is deleted, wherever they were copied to.",
    fix: "Use create token, or a projected volume: their tokens expire and end with their pod.",
    public_ids: &["KUBE-SECRETS-001", "kubescape C-0287", "kubescape C-0288", "kubescape C-0290"],
};

static CLOUD_IDENTITY: Rule = Rule {
    code: "E09",
    name: "cloud-identity",
    severity: Severity::Note,
    summary: "a service account is an identity of the cloud",
    explanation: "Whoever runs pods in its namespace, or makes its tokens, has the rights of that identity in the cloud.",
    fix: "Keep such service accounts in namespaces of their own, and look at what the identity may do.",
    public_ids: &[
        "rbac-police providerIAM",
        "kubescape C-0225",
        "kubescape C-0232",
        "kubescape C-0239",
        "kubescape C-0285",
        "KUBE-PRIVESC-PATH-AWS-IAM-ROLE",
    ],
};

static DASHBOARD: Rule = Rule {
    code: "F09",
    name: "powerful-dashboard",
    severity: Severity::Error,
    summary: "the Kubernetes dashboard controls the cluster",
    explanation: "Everybody who reaches the dashboard acts with its rights.",
    fix: "Let users log in with tokens of their own, and give the dashboard no rights beyond its own namespace.",
    public_ids: &["kubescape C-0014"],
};

static AUDIENCE: Rule = Rule {
    code: "N15",
    name: "token-without-audience",
    severity: Severity::Note,
    summary: "a projected token is good for the API server",
    explanation: "A projected service account token without audience is one for the API server. Handed to another service, that service \
                  can act as the pod.",
    fix: "Name the service in audience, unless the API server is meant.",
    public_ids: &[],
};

pub(super) const RULES: &[&Rule] = &[
    &MOUNTED_FOR_NOTHING,
    &STRONG_ACCOUNT,
    &STRONG_ON_EVERY_NODE,
    &LASTING_TOKEN,
    &CLOUD_IDENTITY,
    &DASHBOARD,
    &AUDIENCE,
];

/// The audience of the API server where nothing else is configured.
const API_AUDIENCE: &str = "https://kubernetes.default.svc.cluster.local";

/// Annotations that make a service account an identity of a cloud.
const CLOUD_ANNOTATIONS: [&str; 3] =
    ["eks.amazonaws.com/role-arn", "iam.gke.io/gcp-service-account", "azure.workload.identity/client-id"];

pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let strong = strong(facts);
    let entitled = entitled(facts);
    let mut findings = Vec::new();
    for workload in &facts.cluster.running.workloads {
        findings.extend(mounted(facts, &strong, &entitled, workload));
        findings.extend(projected(facts, workload));
    }
    findings.extend(facts.cluster.running.tokens.iter().map(|secret| lasting_token(facts, secret)));
    for ((namespace, name), account) in &facts.cluster.running.accounts {
        let annotations = account.pointer("/metadata/annotations").and_then(Value::as_object);
        let clouds = CLOUD_ANNOTATIONS
            .iter()
            .filter(|key| annotations.is_some_and(|annotations| annotations.contains_key(**key)));
        let clouds: Vec<&&str> = clouds.collect();
        if let Some(first) = clouds.first() {
            let message =
                format!("ServiceAccount {namespace}/{name} is an identity of the cloud ({})", joined(&clouds));
            let path = ["metadata", "annotations", first].map(|key| PathSegment::Key(key.to_owned())).to_vec();
            let origin = origin_of(&place_of(SERVICE_ACCOUNTS, account), &facts.cluster.places, path);
            findings.push(Finding::new(&CLOUD_IDENTITY, origin, message));
        }
    }
    for (identity, binding) in &strong {
        if let Identity::ServiceAccount { name, .. } = identity
            && name.contains("kubernetes-dashboard")
        {
            let message = format!("{} gives {identity} control over the cluster", binding_name(binding));
            findings.push(
                Finding::new(&DASHBOARD, facts.spot_of_binding(binding, Vec::new()), message).about([identity.clone()]),
            );
        }
    }
    findings
}

/// Whom bindings name, beyond the groups of everybody in a fresh cluster.
fn entitled(facts: &Facts<'_>) -> BTreeSet<Identity> {
    let mut entitled = BTreeSet::new();
    for grant in &facts.grants {
        let counts = |identity: &Identity| grant.is_own || !matches!(identity, Identity::Group(_));
        entitled.extend(subjects_of(grant.binding).into_iter().filter(counts));
    }
    entitled
}

fn mounted(
    facts: &Facts<'_>,
    strong: &Strong<'_>,
    entitled: &BTreeSet<Identity>,
    workload: &Workload,
) -> Option<Finding> {
    if !carries_token(facts.cluster, workload) {
        return None;
    }
    let (namespace, name) = workload.account();
    let identity = Identity::ServiceAccount { namespace, name };
    let user = identity.user();
    let mut all = std::iter::once(identity.clone()).chain(user.groups.into_iter().map(Identity::Group));
    let spot = |field: &str| workload.origin(&facts.cluster.places, vec![PathSegment::Key(field.to_owned())]);
    let shown = workload.origin(&facts.cluster.places, Vec::new()).shown();
    if let Some(binding) = all.clone().find_map(|identity| strong.get(&identity)) {
        let rule = if workload.place.resource == "daemonsets.apps" { &STRONG_ON_EVERY_NODE } else { &STRONG_ACCOUNT };
        let message = format!("{shown} mounts the token of {identity}, which controls the cluster");
        let finding = Finding::new(rule, spot("serviceAccountName"), message).about([identity]);
        return Some(finding.because("it has its rights here", facts.spot_of_binding(binding, Vec::new())));
    }
    // Rights may be given elsewhere.
    (!all.any(|identity| entitled.contains(&identity))).then(|| {
        let message = format!("{shown} mounts the token of {identity}, which has no rights");
        Finding::new(&MOUNTED_FOR_NOTHING, spot("serviceAccountName"), message).about([identity])
    })
}

/// Whether its pods hold a token for the API server.
pub(super) fn carries_token(cluster: &Cluster, workload: &Workload) -> bool {
    let account = cluster.running.accounts.get(&workload.account());
    let setting = |value: &Value| value.get("automountServiceAccountToken").and_then(Value::as_bool);
    setting(workload.pod()).or_else(|| setting(account?)).unwrap_or(true) || projects_api_token(workload)
}

/// Whether a volume of its own brings the token that is not mounted by itself.
fn projects_api_token(workload: &Workload) -> bool {
    let list =
        |value: Option<&Value>| value.and_then(Value::as_array).into_iter().flatten().cloned().collect::<Vec<_>>();
    let is_api_token = |source: &Value| {
        let token = source.get("serviceAccountToken");
        token.is_some_and(|token| matches!(text(token, "/audience"), "" | API_AUDIENCE))
    };
    let volumes = list(workload.pod().get("volumes"));
    volumes.iter().any(|volume| list(volume.pointer("/projected/sources")).iter().any(is_api_token))
}

fn projected(facts: &Facts<'_>, workload: &Workload) -> Vec<Finding> {
    let list = |value: Option<&Value>| value.and_then(Value::as_array).cloned().unwrap_or_default();
    let mut findings = Vec::new();
    for (volume, value) in list(workload.pod().get("volumes")).iter().enumerate() {
        for (source, value) in list(value.pointer("/projected/sources")).iter().enumerate() {
            let Some(token) = value.get("serviceAccountToken").filter(|token| text(token, "/audience").is_empty())
            else {
                continue;
            };
            // The volume that admission adds asks for tokens of about an hour.
            if token.get("expirationSeconds") == Some(&3607.into()) {
                continue;
            }
            let key = |name: &str| PathSegment::Key(name.to_owned());
            let path = vec![
                key("volumes"),
                PathSegment::Index(volume),
                key("projected"),
                key("sources"),
                PathSegment::Index(source),
            ];
            let message = format!(
                "{} projects a token without audience",
                workload.origin(&facts.cluster.places, Vec::new()).shown()
            );
            findings.push(Finding::new(&AUDIENCE, workload.origin(&facts.cluster.places, path), message));
        }
    }
    findings
}

fn lasting_token(facts: &Facts<'_>, secret: &Value) -> Finding {
    let origin = origin_of(&place_of(SECRETS, secret), &facts.cluster.places, vec![PathSegment::Key("type".into())]);
    let account = secret
        .pointer("/metadata/annotations/kubernetes.io~1service-account.name")
        .and_then(Value::as_str)
        .unwrap_or("?");
    let namespace = origin.object.namespace.clone();
    let message = format!(
        "Secret {namespace}/{} holds a token of ServiceAccount {namespace}/{account} that never expires",
        origin.object.name
    );
    Finding::new(&LASTING_TOKEN, origin, message)
}
