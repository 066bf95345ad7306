//! What subjects effectively hold: wildcards and powers, through bindings and roles, in their scope.
//!
//! Each binding is reported once for a power. A binding that gives everything is reported as that alone, and so is a rule
//! with a wildcard: what else it gives is named in its message.

use std::collections::BTreeSet;

use super::powers::{KUBE_SYSTEM, Met};
use super::vocabulary::METRICS;
use super::words::{binding_name, people, role_name, scope, subjects_of};
use crate::analysis::facts::{Facts, Grant};
use crate::analysis::finding::{Finding, Rule, Severity};
use crate::rbac::{PolicyRule, RoleKind};

static CLUSTER_ADMIN: Rule = Rule {
    code: "A01",
    name: "cluster-admin-binding",
    severity: Severity::Error,
    summary: "a binding gives cluster-admin, or a role that allows as much",
    explanation: "The role allows every verb on every resource, those of the future too. In a RoleBinding it is limited to the namespace.",
    fix: "Bind a role with the rights that are needed; keep cluster-admin for emergencies.",
    public_ids: &[
        "CIS 5.1.1",
        "kubescape C-0035",
        "kubescape C-0185",
        "trivy KSV-0111",
        "kube-linter cluster-admin-role-binding",
        "polaris clusterrolebindingClusterAdmin",
        "polaris rolebindingClusterAdminClusterRole",
        "polaris rolebindingClusterAdminRole",
        "rbac-police cluster_admin",
        "krane subjects-with-open-cluster-wide-access",
        "KUBE-RBAC-OVERBROAD-001",
    ],
};

static FULL_CONTROL: Rule = Rule {
    code: "A02",
    name: "full-control",
    severity: Severity::Error,
    summary: "a rule allows every verb on every resource of an API group",
    explanation: "It includes verbs such as escalate and impersonate, all subresources, and whatever the group gets in the future. Full \
                  control over a group of custom resources is milder than over those of Kubernetes; that of metrics is not reported.",
    fix: "Name the resources and verbs that are needed.",
    public_ids: &[
        "CIS 5.1.3",
        "kubescape C-0187",
        "trivy KSV-0044",
        "checkov CKV_K8S_49",
        "kube-linter wildcard-in-rules",
        "KUBE-PRIVESC-017",
        "KubiScan risky-any-verb",
    ],
};

static EVERY_VERB: Rule = Rule {
    code: "A03",
    name: "every-verb",
    severity: Severity::Warning,
    summary: "a rule allows every verb on a resource",
    explanation: "The wildcard includes deletecollection, special verbs such as escalate and impersonate, and verbs of the future.",
    fix: "Name the verbs that are needed.",
    public_ids: &["trivy KSV-0045", "krane risky-any-verb", "KubiScan risky-any-verb"],
};

static EVERY_RESOURCE: Rule = Rule {
    code: "A04",
    name: "every-resource",
    severity: Severity::Warning,
    summary: "a rule allows something on every resource of an API group",
    explanation: "The wildcard includes Secrets, subresources such as pods/exec, and resources of the future.",
    fix: "Name the resources that are needed.",
    public_ids: &[
        "trivy KSV-0046",
        "trivy KSV-0112",
        "krane risky-any-resource",
        "KubiScan risky-any-resource",
        "krane subjects-with-open-ns-level-access",
    ],
};

static EVERY_GROUP: Rule = Rule {
    code: "A05",
    name: "every-group",
    severity: Severity::Note,
    summary: "a rule holds for resources of this name in every API group",
    explanation: "Whoever defines a custom resource of the same plural extends the rule without knowing.",
    fix: "Name the API groups that are needed.",
    public_ids: &["checkov CKV_K8S_49", "Gardener diki 2006", "Gardener diki 2007"],
};

static DEFAULT_ROLE: Rule = Rule {
    code: "A06",
    name: "broad-default-role",
    severity: Severity::Error,
    summary: "a binding gives one of the default roles admin, edit and view",
    explanation: "In one namespace that is what they are for, and only noted. In all namespaces admin and edit are as good as \
                  cluster-admin: they run pods as any service account of kube-system.",
    fix: "Bind it with a RoleBinding in the namespaces that are meant.",
    public_ids: &["SNYK-CC-K8S-46"],
};

pub(super) const RULES: &[&Rule] =
    &[&CLUSTER_ADMIN, &FULL_CONTROL, &EVERY_VERB, &EVERY_RESOURCE, &EVERY_GROUP, &DEFAULT_ROLE];

/// Default roles that are made for people.
const FOR_PEOPLE: [&str; 3] = ["admin", "edit", "view"];

pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let built_in: BTreeSet<String> = facts.fresh.discovery.iter().map(|resource| resource.group.into_owned()).collect();
    // A binding that names nobody gives nothing.
    for grant in facts.grants.iter().filter(|grant| !subjects_of(grant.binding).is_empty()) {
        Holder { facts, grant, fresh: facts.fresh_rules(grant.key), built_in: &built_in }.report(&mut findings);
    }
    findings
}

/// Whether a rule allows everything, whatever the resource is called.
pub(in crate::analysis) fn allows_everything(rule: &PolicyRule) -> bool {
    let all = |list: &[String]| list.iter().any(|item| item == "*");
    all(&rule.verbs) && all(&rule.api_groups) && all(&rule.resources) && rule.resource_names.is_empty()
}

/// One grant, looked at.
struct Holder<'f> {
    facts: &'f Facts<'f>,
    grant: &'f Grant<'f>,
    /// The rules that the role has in a fresh cluster.
    fresh: &'f [PolicyRule],
    /// The API groups of Kubernetes itself.
    built_in: &'f BTreeSet<String>,
}

impl Holder<'_> {
    fn report(&self, findings: &mut Vec<Finding>) {
        let Grant { binding, role, .. } = self.grant;
        let namespace = binding.namespace.as_deref();
        let is_default =
            binding.role_ref.kind == RoleKind::ClusterRole && FOR_PEOPLE.contains(&binding.role_ref.name.as_str());
        let rules: Vec<(usize, &PolicyRule)> =
            role.rules.iter().enumerate().filter(|(_, rule)| self.counts(rule, is_default)).collect();
        if let Some((position, _)) = rules.iter().find(|(_, rule)| allows_everything(rule)).filter(|_| self.is_admin())
        {
            let what = format!("do everything {}, through {}", scope(namespace), role_name(binding));
            let severity = if namespace.is_none_or(|namespace| namespace == KUBE_SYSTEM) {
                Severity::Error
            } else {
                Severity::Warning
            };
            findings.push(self.finding(&CLUSTER_ADMIN, severity, &what, &[*position]));
            return;
        }
        if is_default && self.grant.is_own {
            findings.push(self.of_default_role());
        }
        let mut covering = BTreeSet::new();
        for (position, rule) in &rules {
            let Some((by, what)) = wildcard(rule) else { continue };
            let covers = by.code == FULL_CONTROL.code || by.code == EVERY_RESOURCE.code;
            let held = if covers { self.held_through(*position) } else { Vec::new() };
            let severity = self
                .severity_of_wildcard(by, rule)
                .max(held.iter().map(|(_, severity)| *severity).max().unwrap_or(Severity::Note));
            let mut what = format!("{what} {}", scope(namespace));
            if !held.is_empty() {
                let codes: BTreeSet<&str> = held.iter().map(|(rule, _)| rule.code).collect();
                let codes: Vec<&str> = codes.into_iter().collect();
                what = format!("{what}, which includes {}", codes.join(", "));
            }
            findings.push(self.finding(by, severity, &what, &[*position]));
            if covers {
                covering.insert(*position);
            }
        }
        let counted: BTreeSet<usize> = rules.iter().map(|(position, _)| *position).collect();
        self.report_powers(&counted, &covering, findings);
    }

    fn report_powers(&self, counted: &BTreeSet<usize>, covering: &BTreeSet<usize>, findings: &mut Vec<Finding>) {
        let namespace = self.grant.binding.namespace.as_deref();
        let mets = self.facts.powers_of(self.grant.key);
        let mut reported: Vec<&str> = Vec::new();
        for met in mets.iter().filter(|met| met.is_whole()) {
            let Some((rule, severity)) = met.power.in_scope(namespace) else { continue };
            if namespace.is_some() && met.power.needs.iter().any(|need| need.is_cluster_wide) {
                continue;
            }
            if met.power.unless.iter().any(|code| reported.contains(code)) {
                continue;
            }
            let evidence: BTreeSet<usize> = met.rules.iter().flatten().copied().collect();
            let is_new = evidence.iter().any(|position| counted.contains(position));
            let is_covered = met.rules.iter().all(|rules| rules.iter().any(|position| covering.contains(position)));
            if !is_new || is_covered {
                continue;
            }
            reported.push(rule.code);
            let evidence: Vec<usize> = evidence.into_iter().collect();
            findings.push(self.finding(rule, severity, &format!("{} {}", met.power.does, scope(namespace)), &evidence));
        }
    }

    /// Whether a rule is to be reported: it is bound by a binding, or part of a role, that no fresh cluster holds.
    fn counts(&self, rule: &PolicyRule, is_default: bool) -> bool {
        (self.grant.is_own && !is_default) || !self.fresh.contains(rule)
    }

    /// A plain Role with wildcards is full control over its namespace, but not `cluster-admin`.
    fn is_admin(&self) -> bool {
        let binding = self.grant.binding;
        binding.namespace.is_none()
            || (binding.role_ref.kind == RoleKind::ClusterRole && binding.role_ref.name == "cluster-admin")
    }

    /// The powers that one rule gives alone.
    fn held_through(&self, position: usize) -> Vec<(&'static Rule, Severity)> {
        let namespace = self.grant.binding.namespace.as_deref();
        let gives = |met: &&Met| met.rules.iter().all(|rules| rules.contains(&position));
        let met = self.facts.powers_of(self.grant.key).iter().filter(gives);
        met.filter_map(|met| met.power.in_scope(namespace)).collect()
    }

    /// Wildcards over custom resources are the business of whoever installs them; in a namespace they reach less.
    fn severity_of_wildcard(&self, by: &'static Rule, rule: &PolicyRule) -> Severity {
        let custom = rule.api_groups.iter().all(|group| group != "*" && !self.built_in.contains(group));
        let severity = match (custom, by.code) {
            (true, _) => Severity::Note,
            (false, "A02") if !rule.api_groups.iter().any(|group| group.is_empty() || group == "*") => {
                Severity::Warning
            }
            (false, _) => by.severity,
        };
        match self.grant.binding.namespace.as_deref() {
            None | Some(KUBE_SYSTEM) => severity,
            Some(_) => severity.milder(),
        }
    }

    fn of_default_role(&self) -> Finding {
        let binding = self.grant.binding;
        let namespace = binding.namespace.as_deref();
        let severity = match (namespace, binding.role_ref.name.as_str()) {
            (None | Some(KUBE_SYSTEM), "admin" | "edit") => Severity::Error,
            _ => Severity::Note,
        };
        let held = self.facts.powers_of(self.grant.key).iter().filter(|met| met.is_whole());
        let codes: BTreeSet<&str> =
            held.filter_map(|met| met.power.in_scope(namespace)).map(|(rule, _)| rule.code).collect();
        let codes: Vec<&str> = codes.into_iter().collect();
        let includes = if codes.is_empty() { String::new() } else { format!(", which includes {}", codes.join(", ")) };
        let what = format!("do what {} allows {}{includes}", role_name(binding), scope(namespace));
        let finding = self.finding(&DEFAULT_ROLE, severity, &what, &[]);
        match namespace {
            None => finding,
            Some(namespace) => {
                finding.help(format!("make sure that they are to have all of {namespace}, or bind a smaller role"))
            }
        }
    }

    fn finding(&self, rule: &'static Rule, severity: Severity, what: &str, evidence: &[usize]) -> Finding {
        let Grant { binding, key, .. } = self.grant;
        let subjects = subjects_of(binding);
        let message = format!("{} lets {} {what}", binding_name(binding), people(&subjects));
        let mut finding = Finding::new(rule, self.facts.spot_of_binding(binding, Vec::new()), message)
            .severity(severity)
            .about(subjects);
        for position in evidence {
            finding = finding
                .because(format!("by this rule of {}", role_name(binding)), self.facts.spot_of_rule(key, *position));
        }
        finding
    }
}

/// The wildcard of a rule, and what it lets somebody do. A rule limited to names has none that matters, nor has one for
/// metrics: they can only be read, and their resources are whatever is measured.
fn wildcard(rule: &PolicyRule) -> Option<(&'static Rule, String)> {
    let all = |list: &[String]| list.iter().any(|item| item == "*");
    let is_harmless = rule.api_groups.iter().all(|group| METRICS.contains(&group.as_str()));
    if rule.resources.is_empty() || !rule.resource_names.is_empty() || is_harmless {
        return None;
    }
    let groups: Vec<&str> = rule.api_groups.iter().map(|group| if group.is_empty() { "core" } else { group }).collect();
    let groups =
        if all(&rule.api_groups) { "every API group".to_owned() } else { format!("API group {}", groups.join(", ")) };
    let (verbs, resources) = (rule.verbs.join(", "), rule.resources.join(", "));
    Some(match (all(&rule.verbs), all(&rule.resources), all(&rule.api_groups)) {
        (true, true, _) => (&FULL_CONTROL, format!("do everything with everything in {groups}")),
        (false, true, _) => (&EVERY_RESOURCE, format!("{verbs} everything in {groups}")),
        (true, false, _) => (&EVERY_VERB, format!("do everything with {resources} in {groups}")),
        (false, false, true) => (&EVERY_GROUP, format!("{verbs} {resources} in every API group")),
        (false, false, false) => return None,
    })
}
