//! Powers over stored credentials and settings.

use super::{Need, Power, Within};
use crate::analysis::finding::{Rule, Severity};

pub(in crate::analysis::rules) static READ_SECRETS: Rule = Rule {
    code: "B01",
    name: "read-secrets-cluster-wide",
    severity: Severity::Error,
    summary: "somebody can read the Secrets of every namespace",
    explanation: "Secrets hold tokens, keys and passwords, in kube-system those of the cluster itself. list and watch return the \
                  contents as get does. Access limited to names by resourceNames is not reported.",
    fix: "Bind a Role in the namespaces that are meant, and limit it to the Secrets that are needed with resourceNames.",
    public_ids: &[
        "CIS 5.1.2",
        "kubescape C-0015",
        "kubescape C-0186",
        "trivy KSV-0041",
        "checkov CKV2_K8S_5",
        "kube-linter access-to-secrets",
        "rbac-police list_secrets",
        "rbac-police retrieve_token_secrets",
        "KUBE-PRIVESC-005",
        "KUBE-PRIVESC-006",
        "krane risky-get-secrets",
        "krane risky-list-secrets",
    ],
};

pub(super) static READ_SECRETS_WITHIN: Rule = Rule {
    code: "B02",
    name: "read-secrets-in-namespace",
    severity: Severity::Note,
    summary: "somebody can read all Secrets of a namespace",
    explanation: "Whoever reads them can go on as whatever they open, service accounts with token Secrets among it.",
    fix: "Limit the rule to the Secrets that are needed with resourceNames, and leave out list and watch.",
    public_ids: &["trivy KSV-0113", "KUBE-SECRETS-CROSSNS-001"],
};

pub(super) static MINT_BY_SECRET: Rule = Rule {
    code: "B03",
    name: "token-by-secret",
    severity: Severity::Error,
    summary: "somebody can create token Secrets and read them",
    explanation: "A Secret of type kubernetes.io/service-account-token is filled with a token of the service account it names, which \
                  never expires. Creating and reading Secrets is therefore as good as being any service account of the namespace.",
    fix: "Give create and get on Secrets to different accounts, or limit reading to names.",
    public_ids: &["rbac-police issue_token_secrets", "KUBE-PRIVESC-007"],
};

pub(super) static WRITE_CONFIG: Rule = Rule {
    code: "B04",
    name: "write-system-configmaps",
    severity: Severity::Warning,
    summary: "somebody can change the ConfigMaps of kube-system",
    explanation: "They configure the DNS of the cluster (coredns), kube-proxy, and on EKS who is who (aws-auth).",
    fix: "Bind a Role in the namespaces that are meant, or limit the rule to ConfigMaps of your own with resourceNames.",
    public_ids: &["trivy KSV-0049", "trivy KSV-0115", "kubescape C-0037", "rbac-police eks_modify_aws_auth"],
};

pub(super) const RULES: &[&Rule] = &[&READ_SECRETS, &READ_SECRETS_WITHIN, &MINT_BY_SECRET, &WRITE_CONFIG];

const READ: &[&str] = &["get", "list", "watch"];
const SECRETS: &[(&str, &str)] = &[("", "secrets")];

pub(super) static POWERS: &[Power] = &[
    Power::new(
        &READ_SECRETS,
        "read Secrets",
        &[Need::new(READ, SECRETS)],
        Within::As(&READ_SECRETS_WITHIN, Severity::Note),
    ),
    Power::new(
        &MINT_BY_SECRET,
        "make token Secrets of service accounts and read them",
        &[Need::new(&["create"], SECRETS), Need::new(READ, SECRETS)],
        Within::As(&MINT_BY_SECRET, Severity::Warning),
    )
    .becoming(),
    Power::new(
        &WRITE_CONFIG,
        "change ConfigMaps",
        &[Need::new(&["update", "patch", "delete"], &[("", "configmaps")]).named(&["", "aws-auth", "coredns"])],
        Within::OnlyInKubeSystem,
    ),
];
