//! References that lead nowhere: roles, service accounts and namespaces that bindings name, accounts that pods run as.
//!
//! What is not in the cluster may have been left out of what was read; only a likely misspelling, or a cluster said to be
//! complete, makes more of it than a note.

use std::collections::BTreeMap;

use super::words::{binding_name, role_name};
use crate::analysis::facts::{Facts, field, subject_path};
use crate::analysis::finding::{Finding, Rule, Severity};
use crate::analysis::running::Workload;
use crate::analysis::spelling::closest;
use crate::rbac::{Binding, RoleKind, SubjectKind};

static ROLE_MISSING: Rule = Rule {
    code: "F01",
    name: "role-missing",
    severity: Severity::Error,
    summary: "a binding refers to a role that is not there",
    explanation: "The binding gives nothing, and whoever later creates a role of that name gives it to these subjects. A Role is looked \
                  for in the namespace of the binding only.",
    fix: "Correct the name or the kind in roleRef, or add the role. roleRef cannot be changed: delete the binding and create it anew.",
    public_ids: &["KUBE-RBAC-STALE-001", "krane subjects-with-non-existing-roles", "kube-linter FlagRolesNotFound"],
};

static ACCOUNT_MISSING: Rule = Rule {
    code: "F02",
    name: "service-account-missing",
    severity: Severity::Warning,
    summary: "a binding names a service account, or its namespace, that is not there",
    explanation: "Nobody has the rights now, and whoever can create a service account of that name gets them.",
    fix: "Correct the name or the namespace of the subject, or add the service account.",
    public_ids: &["KUBE-RBAC-STALE-002"],
};

static ACCOUNT_OF_PODS_MISSING: Rule = Rule {
    code: "F10",
    name: "service-account-of-pods-missing",
    severity: Severity::Error,
    summary: "a workload names a service account that is not there",
    explanation: "The API server refuses its pods: error looking up service account. What makes them tries on and on. The service account \
                  default is made with each namespace and never missing.",
    fix: "Correct serviceAccountName, or add the service account to the namespace of the workload.",
    public_ids: &["kube-linter non-existent-service-account", "kubescape C-0307"],
};

pub(super) const RULES: &[&Rule] = &[&ROLE_MISSING, &ACCOUNT_MISSING, &ACCOUNT_OF_PODS_MISSING];

pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let known = Known::of(facts);
    let mut findings = Vec::new();
    for binding in facts.own_bindings() {
        findings.extend(role_missing(facts, &known, binding));
        for position in 0..binding.subjects.len() {
            findings.extend(account_missing(facts, &known, binding, position));
        }
    }
    let workloads = facts.cluster.running.workloads.iter();
    findings.extend(workloads.filter_map(|workload| account_of_pods_missing(facts, &known, workload)));
    findings
}

/// Names, and where they are found.
struct Known<'c> {
    cluster_roles: Vec<&'c str>,
    roles_in: BTreeMap<&'c str, Vec<&'c str>>,
    namespaces_with_role: BTreeMap<&'c str, Vec<&'c str>>,
    accounts_in: BTreeMap<&'c str, Vec<&'c str>>,
    namespaces_with_account: BTreeMap<&'c str, Vec<&'c str>>,
}

impl<'c> Known<'c> {
    fn of(facts: &Facts<'c>) -> Self {
        let mut known = Self {
            cluster_roles: Vec::new(),
            roles_in: BTreeMap::new(),
            namespaces_with_role: BTreeMap::new(),
            accounts_in: BTreeMap::new(),
            namespaces_with_account: BTreeMap::new(),
        };
        for (namespace, name) in facts.cluster.roles.keys() {
            match namespace {
                None => known.cluster_roles.push(name),
                Some(namespace) => {
                    known.roles_in.entry(namespace).or_default().push(name);
                    known.namespaces_with_role.entry(name).or_default().push(namespace);
                }
            }
        }
        for (namespace, name) in &facts.cluster.accounts {
            known.accounts_in.entry(namespace).or_default().push(name);
            known.namespaces_with_account.entry(name).or_default().push(namespace);
        }
        known
    }

    /// What was probably meant by an account that is not in a namespace.
    fn account_meant(&self, namespace: &str, name: &str) -> Option<String> {
        if name == "default" {
            return None;
        }
        let own = self.accounts_in.get(namespace).into_iter().flatten().copied();
        let similar = closest(name, own.filter(|own| *own != "default"));
        let elsewhere = || self.namespaces_with_account.get(name)?.first();
        similar.map(|similar| format!("did you mean {similar}?")).or_else(|| {
            elsewhere()
                .map(|other| format!("there is a ServiceAccount {name} in namespace {other}, not in {namespace}"))
        })
    }
}

fn role_missing(facts: &Facts<'_>, known: &Known<'_>, binding: &Binding) -> Option<Finding> {
    if facts.cluster.role_of(binding).is_some() {
        return None;
    }
    let name = binding.role_ref.name.as_str();
    let own = binding.namespace.as_deref();
    let in_namespace = own.and_then(|namespace| known.roles_in.get(namespace));
    let likely = match binding.role_ref.kind {
        RoleKind::Role if own.is_none() => Some("a ClusterRoleBinding can only refer to a ClusterRole".to_owned()),
        RoleKind::Role => {
            let elsewhere = known.namespaces_with_role.get(name).and_then(|namespaces| namespaces.first());
            let similar = closest(name, in_namespace.into_iter().flatten().copied())
                .map(|role| format!("did you mean Role {role}?"));
            let other_kind = || {
                known
                    .cluster_roles
                    .contains(&name)
                    .then(|| format!("did you mean kind: ClusterRole? There is a ClusterRole {name}"))
            };
            let elsewhere = || {
                elsewhere.map(|namespace| {
                    format!(
                        "there is one in namespace {namespace}, which a RoleBinding of another namespace cannot use"
                    )
                })
            };
            other_kind().or(similar).or_else(elsewhere)
        }
        RoleKind::ClusterRole => {
            let other_kind = in_namespace
                .filter(|roles| roles.contains(&name))
                .map(|_| format!("did you mean kind: Role? There is a Role {name} in the namespace"));
            other_kind.or_else(|| {
                closest(name, known.cluster_roles.iter().copied())
                    .map(|role| format!("did you mean ClusterRole {role}?"))
            })
        }
        RoleKind::Other(_) => None,
    };
    let severity = match (facts.is_complete, &likely) {
        (true, _) => Severity::Error,
        (false, Some(_)) => Severity::Warning,
        (false, None) => Severity::Note,
    };
    let there = if facts.is_complete { "does not exist" } else { "is not in what was read" };
    let message = format!("{} refers to {}, which {there}", binding_name(binding), role_name(binding));
    let finding =
        Finding::new(&ROLE_MISSING, facts.spot_of_binding(binding, field("roleRef")), message).severity(severity);
    Some(match likely {
        Some(likely) => finding.help(likely),
        None => finding,
    })
}

fn account_missing(facts: &Facts<'_>, known: &Known<'_>, binding: &Binding, position: usize) -> Option<Finding> {
    let subject = binding.subjects.get(position).filter(|subject| subject.kind == SubjectKind::ServiceAccount)?;
    let namespace = if subject.namespace.is_empty() { binding.namespace.as_deref()? } else { &subject.namespace };
    let name = subject.name.as_str();
    if facts.cluster.accounts.contains(&(namespace.to_owned(), name.to_owned())) {
        return None;
    }
    let namespaces = facts.cluster.namespaces.iter().map(String::as_str);
    let likely = if facts.cluster.namespaces.contains(namespace) {
        known.account_meant(namespace, name)
    } else {
        closest(namespace, namespaces).map(|similar| format!("did you mean namespace {similar}?"))
    };
    let severity = if facts.is_complete || likely.is_some() { Severity::Warning } else { Severity::Note };
    let there = if facts.is_complete { "does not exist" } else { "is not in what was read" };
    let message = format!("{} names ServiceAccount {namespace}/{name}, which {there}", binding_name(binding));
    let finding = Finding::new(&ACCOUNT_MISSING, facts.spot_of_binding(binding, subject_path(position)), message)
        .severity(severity);
    Some(match likely {
        Some(likely) => finding.help(likely),
        None => finding,
    })
}

/// A workload whose pods the API server refuses for lack of their service account, as the admission plug-in
/// `plugin/pkg/admission/serviceaccount` does.
fn account_of_pods_missing(facts: &Facts<'_>, known: &Known<'_>, workload: &Workload) -> Option<Finding> {
    let account = workload.account();
    if account.1 == "default" || facts.cluster.accounts.contains(&account) {
        return None;
    }
    let (namespace, name) = account;
    let likely = known.account_meant(&namespace, &name);
    let severity = match (facts.is_complete, &likely) {
        (true, _) => Severity::Error,
        (false, Some(_)) => Severity::Warning,
        (false, None) => Severity::Note,
    };
    let there = if facts.is_complete { "does not exist" } else { "is not in what was read" };
    let shown = workload.origin(&facts.cluster.places, Vec::new()).shown();
    let message = format!("{shown} runs as ServiceAccount {namespace}/{name}, which {there}");
    let spot = workload.origin(&facts.cluster.places, field("serviceAccountName"));
    let finding = Finding::new(&ACCOUNT_OF_PODS_MISSING, spot, message).severity(severity);
    Some(match likely {
        Some(likely) => finding.help(likely),
        None => finding,
    })
}
