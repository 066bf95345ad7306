//! Subjects of bindings that are wider than they look, or other than they look.

use super::words::{binding_name, role_name};
use crate::analysis::facts::{Facts, subject_path};
use crate::analysis::finding::{Finding, Rule, Severity};
use crate::analysis::identity::Identity;
use crate::analysis::spelling::closest;
use crate::rbac::{Binding, Subject, SubjectKind};

static MASTERS: Rule = Rule {
    code: "E01",
    name: "system-masters",
    severity: Severity::Error,
    summary: "a binding names the group system:masters",
    explanation: "Members of system:masters may do everything whatever RBAC says, and a certificate that says so cannot be revoked. A \
                  binding adds nothing and shows that somebody counts on the group.",
    fix: "Bind a group of your own, and keep certificates of system:masters for emergencies.",
    public_ids: &["CIS 5.1.7", "kubescape C-0246", "trivy KSV-0123"],
};

static ANONYMOUS: Rule = Rule {
    code: "E02",
    name: "anonymous-subject",
    severity: Severity::Error,
    summary: "a binding gives rights to whoever has no credentials",
    explanation: "system:anonymous and system:unauthenticated are everybody who reaches the API server. Health and version \
                  (system:public-info-viewer), the keys of tokens (system:service-account-issuer-discovery) and the ConfigMap \
                  cluster-info in kube-public may be given to them, nothing else.",
    fix: "Name who needs it.",
    public_ids: &["kubescape C-0262", "trivy KSV-0122", "krane unauthenticated-subject-access"],
};

static EVERYBODY: Rule = Rule {
    code: "E03",
    name: "everybody-subject",
    severity: Severity::Warning,
    summary: "a binding gives rights to all users or all service accounts",
    explanation: "system:authenticated is everybody with any credential, every pod with a token too; on some providers anybody with an \
                  account there. system:serviceaccounts is every service account, those of the future too.",
    fix: "Name the groups and service accounts that need it.",
    public_ids: &["kubescape C-0265", "trivy KSV-01011"],
};

static DEFAULT_ACCOUNT: Rule = Rule {
    code: "E04",
    name: "default-service-account",
    severity: Severity::Warning,
    summary: "a binding gives rights to the service account default",
    explanation: "Every pod of the namespace that names no service account runs as default, and so has these rights.",
    fix: "Make a service account for what needs the rights, and name it in the pod.",
    public_ids: &[
        "CIS 5.1.5",
        "kubescape C-0189",
        "checkov CKV_K8S_41",
        "kube-linter default-service-account",
        "KUBE-SA-DEFAULT-001",
        "KUBE-SA-DEFAULT-002",
    ],
};

static ODD_SUBJECT: Rule = Rule {
    code: "N08",
    name: "odd-subject",
    severity: Severity::Warning,
    summary: "a subject is not what it looks like",
    explanation: "A namespace means nothing beside a User or Group; a user name that begins like one of a service account but is none names \
                  nobody; nor does a group of Kubernetes that is spelled as a user.",
    fix: "Write service accounts as kind: ServiceAccount with name and namespace, groups as kind: Group.",
    public_ids: &[],
};

static RESERVED: Rule = Rule {
    code: "N14",
    name: "reserved-name",
    severity: Severity::Warning,
    summary: "a subject has a name of Kubernetes' own that does not exist",
    explanation: "Names that begin with system: belong to Kubernetes and its distributions, and authenticators are told not to hand them \
                  out. A misspelt one names nobody.",
    fix: "Use a name without the prefix for users and groups of your own; correct the spelling if one of Kubernetes is meant.",
    public_ids: &[],
};

pub(super) const RULES: &[&Rule] = &[&MASTERS, &ANONYMOUS, &EVERYBODY, &DEFAULT_ACCOUNT, &ODD_SUBJECT, &RESERVED];

/// Roles that are made for everybody with a credential.
const FOR_EVERYBODY: [&str; 4] =
    ["system:basic-user", "system:discovery", "system:public-info-viewer", "system:service-account-issuer-discovery"];

/// Roles that are made for everybody at all: health, version, and the keys of tokens.
const FOR_ANYBODY: [&str; 2] = ["system:public-info-viewer", "system:service-account-issuer-discovery"];

/// Users of Kubernetes' own.
const SYSTEM_USERS: [&str; 8] = [
    "system:admin",
    "system:anonymous",
    "system:apiserver",
    "system:kube-aggregator",
    "system:kube-controller-manager",
    "system:kube-proxy",
    "system:kube-scheduler",
    "system:kubelet-api-admin",
];

/// Groups of Kubernetes' own.
const SYSTEM_GROUPS: [&str; 7] = [
    "system:authenticated",
    "system:bootstrappers",
    "system:masters",
    "system:monitoring",
    "system:nodes",
    "system:serviceaccounts",
    "system:unauthenticated",
];

/// Names that are never advised: they are more than anybody should be given.
const NEVER_ADVISED: [&str; 3] = ["system:anonymous", "system:masters", "system:unauthenticated"];

/// Beginnings of such names.
const SYSTEM_PREFIXES: [&str; 4] =
    ["system:node:", "system:bootstrap:", "system:bootstrappers:", "system:serviceaccounts:"];

pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for binding in facts.own_bindings() {
        for (position, subject) in binding.subjects.iter().enumerate() {
            findings.extend(at(facts, binding, position, subject));
        }
    }
    findings
}

fn at(facts: &Facts<'_>, binding: &Binding, position: usize, subject: &Subject) -> Option<Finding> {
    let identity = Identity::of_subject(subject, binding)?;
    let name = subject.name.as_str();
    let gives = format!("{} gives {} to", binding_name(binding), role_name(binding));
    let finding = |rule: &'static Rule, message: String| {
        Finding::new(rule, facts.spot_of_binding(binding, subject_path(position)), message).about([identity.clone()])
    };
    match (&subject.kind, name) {
        (SubjectKind::Group, "system:masters") => {
            Some(finding(&MASTERS, format!("{gives} system:masters, whose members may do everything anyway")))
        }
        (SubjectKind::Group, "system:unauthenticated") | (SubjectKind::User, "system:anonymous") => {
            let role = binding.role_ref.name.as_str();
            let is_harmless = FOR_ANYBODY.contains(&role) || is_cluster_info(facts, binding);
            // Until 1.14 clusters gave these to everybody.
            let severity = if FOR_EVERYBODY.contains(&role) { Severity::Warning } else { Severity::Error };
            let message = format!("{gives} {name}: everybody who reaches the API server");
            (!is_harmless).then(|| finding(&ANONYMOUS, message).severity(severity))
        }
        (SubjectKind::Group, "system:authenticated" | "system:serviceaccounts") => {
            (!is_for_everybody(binding)).then(|| {
                let who = if name == "system:authenticated" {
                    "everybody with a credential"
                } else {
                    "every service account"
                };
                finding(&EVERYBODY, format!("{gives} {name}: {who}"))
            })
        }
        (SubjectKind::ServiceAccount, "default") => {
            let Identity::ServiceAccount { namespace, .. } = &identity else { return None };
            let message =
                format!("{gives} ServiceAccount {namespace}/default, as which every pod runs that names no other");
            Some(finding(&DEFAULT_ACCOUNT, message))
        }
        (kind @ (SubjectKind::User | SubjectKind::Group), _) => {
            odd(kind, subject, &identity).map(|(rule, severity, what, help)| {
                let finding = finding(rule, format!("{gives} {what}")).severity(severity);
                if help.is_empty() { finding } else { finding.help(help) }
            })
        }
        (SubjectKind::ServiceAccount | SubjectKind::Other(_), _) => None,
    }
}

/// A user or group that may be meant otherwise: how it is reported, as what, and with which advice.
fn odd(
    kind: &SubjectKind,
    subject: &Subject,
    identity: &Identity,
) -> Option<(&'static Rule, Severity, String, String)> {
    let name = subject.name.as_str();
    if let (SubjectKind::User, Identity::ServiceAccount { namespace, name }) = (kind, identity) {
        let help = format!("write kind: ServiceAccount, name: {name}, namespace: {namespace}");
        return Some((
            &ODD_SUBJECT,
            Severity::Note,
            format!("User {}, which is a service account", subject.name),
            help,
        ));
    }
    if !subject.namespace.is_empty() {
        let what = format!(
            "{kind} {name} with a namespace, which means nothing: it is the {} of all namespaces",
            kind.as_str().to_lowercase()
        );
        let help = format!(
            "if the service account is meant, write kind: ServiceAccount; otherwise leave out namespace: {}",
            subject.namespace
        );
        return Some((&ODD_SUBJECT, Severity::Warning, what, help));
    }
    if name.starts_with("system:serviceaccount:") {
        let what = format!("{kind} {name}, which names no service account");
        return Some((
            &ODD_SUBJECT,
            Severity::Warning,
            what,
            "write kind: ServiceAccount with name and namespace".to_owned(),
        ));
    }
    let other = match kind {
        SubjectKind::User if SYSTEM_GROUPS.contains(&name) => Some("group"),
        SubjectKind::Group if SYSTEM_USERS.contains(&name) => Some("user"),
        _ => None,
    };
    if let Some(other) = other {
        let what = format!("{kind} {name}, which is a {other}: it names nobody");
        // To write the right kind would give it to everybody.
        let help = if NEVER_ADVISED.contains(&name) {
            "remove the subject, or name who needs it".to_owned()
        } else {
            format!("write kind: {}", if other == "user" { "User" } else { "Group" })
        };
        return Some((&ODD_SUBJECT, Severity::Warning, what, help));
    }
    if let (SubjectKind::User, Some(namespace)) = (kind, name.strip_prefix("system:serviceaccounts:")) {
        let what = format!("User {name}, which is a group");
        return Some((
            &ODD_SUBJECT,
            Severity::Warning,
            what,
            format!("write kind: Group for all service accounts of {namespace}"),
        ));
    }
    let own = SYSTEM_USERS.iter().chain(&SYSTEM_GROUPS).copied();
    let is_known = own.clone().any(|own| own == name) || SYSTEM_PREFIXES.iter().any(|prefix| name.starts_with(prefix));
    if is_known || !name.starts_with("system:") {
        return None;
    }
    let similar = closest(name, own);
    let help = match similar {
        Some("system:masters") => {
            "bind a group of your own: members of system:masters may do everything whatever RBAC says".to_owned()
        }
        Some(similar) if NEVER_ADVISED.contains(&similar) => {
            format!("name who needs it: {similar} is everybody who reaches the API server")
        }
        Some(similar) => format!("did you mean {similar}?"),
        None => String::new(),
    };
    Some((
        &RESERVED,
        // Distributions have names of their own.
        if similar.is_some() { Severity::Warning } else { Severity::Note },
        format!("{kind} {name}, a name reserved for Kubernetes that it does not use"),
        help,
    ))
}

fn is_for_everybody(binding: &Binding) -> bool {
    FOR_EVERYBODY.contains(&binding.role_ref.name.as_str())
}

/// What `kubeadm` lets everybody read, so that nodes can join.
fn is_cluster_info(facts: &Facts<'_>, binding: &Binding) -> bool {
    let role = facts.cluster.role_of(binding);
    binding.namespace.as_deref() == Some("kube-public")
        && role.is_some_and(|role| {
            role.rules.iter().all(|rule| {
                rule.verbs == ["get"] && rule.resources == ["configmaps"] && rule.resource_names == ["cluster-info"]
            })
        })
}
