//! Powers that lead to other powers.

use super::{Need, Power, Within};
use crate::analysis::finding::{Rule, Severity};

pub(super) static ESCALATE: Rule = Rule {
    code: "D01",
    name: "escalate",
    severity: Severity::Error,
    summary: "somebody can give roles rights that it does not hold",
    explanation: "The verb escalate switches off the check that nobody writes more into a role than it holds itself. With the right to \
                  write roles it is as good as every right.",
    fix: "Leave out the verb escalate, which is as bad when limited to one role; let the account hold the rights that it hands out.",
    public_ids: &[
        "CIS 5.1.8",
        "kubescape C-0191",
        "trivy KSV-0050",
        "checkov CKV_K8S_158",
        "rbac-police escalate_roles",
        "KUBE-PRIVESC-009",
        "kubescape escalate-roles-clusterroles-v1",
    ],
};

pub(in crate::analysis::rules) static BIND: Rule = Rule {
    code: "D02",
    name: "bind",
    severity: Severity::Error,
    summary: "somebody can bind roles stronger than its own",
    explanation: "The verb bind switches off the check that nobody binds a role with more rights than it holds. With the right to write \
                  bindings, every role can be taken.",
    fix: "Limit bind with resourceNames to roles that are harmless wherever they may be bound.",
    public_ids: &[
        "CIS 5.1.8",
        "kubescape C-0191",
        "trivy KSV-0050",
        "trivy KSV-0051",
        "trivy KSV-0052",
        "checkov CKV_K8S_157",
        "checkov CKV2_K8S_1",
        "rbac-police bind_roles",
        "kubescape bind-roles-clusterroles-v1",
    ],
};

pub(super) static WRITE_BINDINGS: Rule = Rule {
    code: "D03",
    name: "write-bindings",
    severity: Severity::Warning,
    summary: "somebody can hand its rights on",
    explanation: "Without bind and escalate nobody gets more than the writer of a binding holds, but rights spread to whomever it names, \
                  and stay when the writer is gone.",
    fix: "Leave bindings to those who manage access.",
    public_ids: &[
        "trivy KSV-0055",
        "KUBE-PRIVESC-010",
        "KubiScan risky-add-rolebinding",
        "krane risky-add-rolebinding",
        "krane subjects-with-rbac-management",
    ],
};

pub(in crate::analysis::rules) static IMPERSONATE: Rule = Rule {
    code: "D04",
    name: "impersonate",
    severity: Severity::Error,
    summary: "somebody can act as others",
    explanation: "Who may impersonate users and groups without a limit acts as anybody, as a member of system:masters too; who may \
                  impersonate service accounts acts as any of them. A rule limited to names is reported if one of those named \
                  controls the cluster. Groups are impersonated together with some user.",
    fix: "Limit it with resourceNames to those that are meant, or use constrained impersonation (impersonate:user-info with \
          impersonate-on:user-info:VERB).",
    public_ids: &[
        "CIS 5.1.8",
        "kubescape C-0065",
        "trivy KSV-0043",
        "checkov CKV2_K8S_3",
        "rbac-police impersonate",
        "KUBE-PRIVESC-008",
        "krane risky-impersonate-privileged-groups",
        "KICS 9f85c3f6-26fd-4007-938a-2e0cb0100980",
    ],
};

pub(in crate::analysis::rules) static REQUEST_TOKENS: Rule = Rule {
    code: "D05",
    name: "mint-tokens",
    severity: Severity::Error,
    summary: "somebody can make tokens of service accounts",
    explanation: "create on serviceaccounts/token gives a token of any service account in reach. A rule limited to names is reported if \
                  one of those named controls the cluster.",
    fix: "Limit it with resourceNames to the service accounts that are meant.",
    public_ids: &[
        "CIS 5.1.13",
        "kubescape C-0282",
        "rbac-police token_request",
        "rbac-police obtain_token_weak_ns",
        "KUBE-PRIVESC-014",
        "kubescape create-serviceaccount-token-v1",
    ],
};

pub(super) static APPROVE: Rule = Rule {
    code: "D06",
    name: "approve-certificates",
    severity: Severity::Error,
    summary: "somebody can approve client certificates for anybody",
    explanation: "The signer kubernetes.io/kube-apiserver-client makes certificates with which the API server knows their holder by the \
                  name in them. Certificates cannot be revoked.",
    fix: "Limit approve on signers to the signers that are meant with resourceNames; names of requests are no limit, since who makes a \
          request names it.",
    public_ids: &[
        "CIS 5.1.11",
        "kubescape C-0280",
        "checkov CKV_K8S_156",
        "rbac-police approve_csrs",
        "KUBE-PRIVESC-011",
        "kubescape approve-csr-v1",
    ],
};

pub(super) static SIGN: Rule = Rule {
    code: "D07",
    name: "signers-without-names",
    severity: Severity::Warning,
    summary: "somebody may sign or approve for every signer",
    explanation: "sign and approve on signers without resourceNames hold for the signers of client and kubelet certificates too. approve \
                  needs update on certificatesigningrequests/approval, sign needs update on certificatesigningrequests/status \
                  beside it; a certificate that the API server trusts also takes the key of its certificate authority.",
    fix: "Name the signers that are meant in resourceNames.",
    public_ids: &["KUBE-PRIVESC-024", "kube-linter approve-signers-without-resource-names"],
};

pub(super) const RULES: &[&Rule] = &[&ESCALATE, &BIND, &WRITE_BINDINGS, &IMPERSONATE, &REQUEST_TOKENS, &APPROVE, &SIGN];

const RBAC: &str = "rbac.authorization.k8s.io";
const CERTIFICATES: &str = "certificates.k8s.io";
const AUTHENTICATION: &str = "authentication.k8s.io";
const WRITE: &[&str] = &["create", "update", "patch"];
const CHANGE: &[&str] = &["update", "patch"];
const SIGNERS: &[(&str, &str)] = &[(CERTIFICATES, "signers")];
/// The signer of client certificates, and all of its domain.
const CLIENT_SIGNERS: &[&str] = &["kubernetes.io/kube-apiserver-client", "kubernetes.io/*"];

/// Somebody as whom a group can be claimed: the API server refuses to impersonate a group alone.
pub(in crate::analysis::rules) const SOMEBODY: Need =
    Need::new(&["impersonate"], &[("", "users"), ("", "serviceaccounts")]).even_by_name();

pub(super) static POWERS: &[Power] = &[
    Power::new(
        &ESCALATE,
        "put any right into ClusterRoles",
        &[
            Need::new(&["escalate"], &[(RBAC, "clusterroles")]).cluster_wide().even_by_name(),
            Need::new(WRITE, &[(RBAC, "clusterroles")]).cluster_wide().even_by_name(),
        ],
        Within::Nothing,
    ),
    Power::new(
        &ESCALATE,
        "put any right into Roles",
        &[
            Need::new(&["escalate"], &[(RBAC, "roles")]).even_by_name(),
            Need::new(WRITE, &[(RBAC, "roles")]).even_by_name(),
        ],
        Within::As(&ESCALATE, Severity::Warning),
    ),
    Power::new(
        &BIND,
        "bind cluster-admin",
        &[
            Need::new(&["bind"], &[(RBAC, "clusterroles")]).cluster_wide().named(&["cluster-admin"]),
            Need::new(WRITE, &[(RBAC, "clusterrolebindings")]).cluster_wide().even_by_name(),
        ],
        Within::Nothing,
    ),
    Power::new(
        &BIND,
        "bind any role",
        &[
            Need::new(&["bind"], &[(RBAC, "clusterroles"), (RBAC, "roles")]),
            Need::new(WRITE, &[(RBAC, "rolebindings")]),
        ],
        Within::As(&BIND, Severity::Warning),
    ),
    Power::new(
        &WRITE_BINDINGS,
        "write ClusterRoleBindings",
        &[Need::new(WRITE, &[(RBAC, "clusterrolebindings")]).cluster_wide()],
        Within::Nothing,
    )
    .unless(&["D02"]),
    Power::new(
        &WRITE_BINDINGS,
        "write RoleBindings",
        &[Need::new(WRITE, &[(RBAC, "rolebindings")])],
        Within::As(&WRITE_BINDINGS, Severity::Note),
    )
    .unless(&["D02"]),
    Power::new(
        &IMPERSONATE,
        "act as any group, system:masters too",
        &[Need::new(&["impersonate"], &[("", "groups")]).cluster_wide(), SOMEBODY],
        Within::Nothing,
    ),
    Power::new(
        &IMPERSONATE,
        "act as the group system:masters",
        &[Need::new(&["impersonate"], &[("", "groups")]).cluster_wide().named(&["system:masters"]), SOMEBODY],
        Within::Nothing,
    )
    .unless(&["D04"]),
    Power::new(&IMPERSONATE, "act as any user", &[Need::new(&["impersonate"], &[("", "users")])], Within::Nothing)
        .unless(&["D04"]),
    Power::new(
        &IMPERSONATE,
        "act as any service account",
        &[Need::new(&["impersonate"], &[("", "serviceaccounts")])],
        Within::As(&IMPERSONATE, Severity::Warning),
    )
    .unless(&["D04"])
    .becoming(),
    Power::new(
        &IMPERSONATE,
        "act as others within the limits of constrained impersonation",
        &[Need::new(&["impersonate:user-info"], &[(AUTHENTICATION, "users"), (AUTHENTICATION, "groups")])
            .or(&[Need::new(&["impersonate:serviceaccount"], &[(AUTHENTICATION, "serviceaccounts")])])],
        Within::Nothing,
    )
    .milder()
    .unless(&["A02", "D04"]),
    Power::new(
        &REQUEST_TOKENS,
        "make tokens of any service account",
        &[Need::new(&["create"], &[("", "serviceaccounts/token")])],
        Within::As(&REQUEST_TOKENS, Severity::Warning),
    )
    .becoming(),
    Power::new(
        &APPROVE,
        "approve client certificates",
        &[
            Need::new(CHANGE, &[(CERTIFICATES, "certificatesigningrequests/approval")]).even_by_name(),
            Need::new(&["approve"], SIGNERS).named(CLIENT_SIGNERS),
        ],
        Within::Nothing,
    ),
    Power::new(
        &APPROVE,
        "approve client certificates of nodes",
        &[
            Need::new(CHANGE, &[(CERTIFICATES, "certificatesigningrequests/approval")]).even_by_name(),
            Need::new(&["approve"], SIGNERS).named(&["kubernetes.io/kube-apiserver-client-kubelet"]),
        ],
        Within::Nothing,
    )
    .milder()
    .unless(&["D06"]),
    Power::new(&SIGN, "sign or approve for every signer", &[Need::new(&["sign", "approve"], SIGNERS)], Within::Nothing)
        .unless(&["D06"]),
];
