//! Rules that are accepted and have no effect, or another one than it seems.

use std::collections::{BTreeMap, BTreeSet};

use super::words::{binding_name, joined, role_name};
use crate::analysis::facts::{Facts, RoleKey, field, rule_path};
use crate::analysis::finding::{Finding, Rule, Severity};
use crate::rbac::{PolicyRule, RoleKind};

static NAMES_WITHOUT_EFFECT: Rule = Rule {
    code: "N01",
    name: "resource-names-without-effect",
    severity: Severity::Warning,
    summary: "resourceNames stand beside verbs whose requests have no name",
    explanation: "create and deletecollection requests carry no name, so that a rule limited to names never allows them (but for create by \
                  server-side apply). list and watch are allowed only with the field selector metadata.name=NAME.",
    fix: "Put such verbs into a rule of their own without resourceNames, or leave them out.",
    public_ids: &[],
};

static CLUSTER_SCOPED: Rule = Rule {
    code: "N02",
    name: "cluster-scoped-in-namespace",
    severity: Severity::Warning,
    summary: "a rule grants cluster-scoped resources, but only within a namespace",
    explanation: "Nodes, persistent volumes, cluster roles and the like have no namespace; a Role or a RoleBinding never gives them. The \
                  exception is the namespace itself: a request for namespaces/NAME is one in namespace NAME, so that a Role there \
                  gives get, update, patch and delete of it; list, watch and create of namespaces are requests outside of any.",
    fix: "Bind a ClusterRole with a ClusterRoleBinding.",
    public_ids: &[],
};

/// URLs that are granted within a namespace.
pub static URLS_IN_NAMESPACE: Rule = Rule {
    code: "N03",
    name: "urls-in-namespace",
    severity: Severity::Error,
    summary: "a Role or a RoleBinding gives nonResourceURLs",
    explanation: "Paths such as /metrics have no namespace. The API server refuses a Role that names them (namespaced rules cannot apply to \
                  non-resource URLs); a RoleBinding to a ClusterRole with such rules is accepted, and gives nothing of them.",
    fix: "Put the URLs into a ClusterRole, and bind that with a ClusterRoleBinding.",
    public_ids: &[],
};

static LIST_WITHOUT_GET: Rule = Rule {
    code: "N13",
    name: "list-without-get",
    severity: Severity::Note,
    summary: "a role allows list or watch on Secrets and leaves out get",
    explanation: "list and watch return whole objects: leaving out get hides nothing.",
    fix: "Allow get with resourceNames instead.",
    public_ids: &[],
};

static LEGACY_IMPERSONATION: Rule = Rule {
    code: "N16",
    name: "legacy-impersonation",
    severity: Severity::Note,
    summary: "a rule limited to names uses the verb impersonate",
    explanation: "Constrained impersonation (on since 1.36) limits not only as whom but also for what: impersonate:user-info on the name, and \
                  impersonate-on:user-info:VERB on what is to be done.",
    fix: "Replace impersonate by the two constrained verbs.",
    public_ids: &[],
};

pub(super) const RULES: &[&Rule] =
    &[&NAMES_WITHOUT_EFFECT, &CLUSTER_SCOPED, &URLS_IN_NAMESPACE, &LIST_WITHOUT_GET, &LEGACY_IMPERSONATION];

/// Verbs on the namespace itself that a `RoleBinding` gives: a request for one namespace is made in it, as `NewRequestInfo`
/// of `k8s.io/apiserver/pkg/endpoints/request/requestinfo.go` reads its path.
const OF_ONE_NAMESPACE: [&str; 5] = ["get", "update", "patch", "delete", "*"];

pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let cluster_scoped = ClusterScoped::of(facts);
    let mut findings = Vec::new();
    for (key, role) in facts.own_roles() {
        for (position, rule) in role.rules.iter().enumerate() {
            let at = At { facts, key, position };
            findings.extend(names_without_effect(&at, rule));
            findings.extend(legacy_impersonation(&at, rule));
            if let Some(namespace) = &key.0 {
                findings.extend(in_role(&at, rule, namespace, &cluster_scoped));
                findings.extend(of_all_namespaces(&at, rule, namespace));
            }
        }
        findings.extend(list_without_get(facts, key, &role.rules));
    }
    findings.extend(in_bindings(facts, &cluster_scoped));
    findings
}

/// A rule of a role.
struct At<'f> {
    facts: &'f Facts<'f>,
    key: &'f RoleKey,
    position: usize,
}

impl At<'_> {
    fn finding(&self, rule: &'static Rule, field: &str, message: &str) -> Finding {
        let (namespace, name) = self.key;
        let role = match namespace {
            Some(namespace) => format!("Role {namespace}/{name}"),
            None => format!("ClusterRole {name}"),
        };
        let origin =
            self.facts.cluster.origin_of_role(namespace.as_deref(), name, rule_path(self.position, Some(field)));
        Finding::new(rule, origin, format!("{role} {message}"))
    }
}

/// Resources without a namespace, by group.
struct ClusterScoped(BTreeMap<String, BTreeSet<String>>);

impl ClusterScoped {
    fn of(facts: &Facts<'_>) -> Self {
        let mut resources: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for resource in facts.cluster.discovery.iter().filter(|resource| !resource.namespaced) {
            resources.entry(resource.group.to_string()).or_default().insert(resource.name.to_string());
        }
        // Named by rules only.
        resources.entry("certificates.k8s.io".to_owned()).or_default().insert("signers".to_owned());
        resources.entry(String::new()).or_default().extend(["users", "groups"].map(str::to_owned));
        Self(resources)
    }

    /// Resources of the rule that no `RoleBinding` in this namespace gives.
    fn in_rule<'r>(&self, rule: &'r PolicyRule, namespace: &str) -> Vec<&'r str> {
        let has = |resource: &str| {
            rule.api_groups.iter().any(|group| self.0.get(group).is_some_and(|names| names.contains(resource)))
        };
        let is_given = |resource: &str| {
            (resource.split('/').next() == Some("namespaces")
                && is_named(rule, namespace)
                && rule.verbs.iter().any(|verb| OF_ONE_NAMESPACE.contains(&verb.as_str())))
                || (resource == "clusterroles" && rule.verbs.iter().any(|verb| verb == "bind" || verb == "*"))
        };
        rule.resources.iter().map(String::as_str).filter(|resource| has(resource) && !is_given(resource)).collect()
    }
}

/// Whether the rule holds for an object of this name.
fn is_named(rule: &PolicyRule, name: &str) -> bool {
    rule.resource_names.is_empty() || rule.resource_names.iter().any(|own| own == name)
}

/// Verbs on namespaces that a Role gives in vain beside those that it gives for its own namespace.
fn of_all_namespaces(at: &At<'_>, rule: &PolicyRule, namespace: &str) -> Option<Finding> {
    let has = |list: &[String], wanted: &str| list.iter().any(|item| item == wanted);
    if !has(&rule.api_groups, "") || !has(&rule.resources, "namespaces") || !is_named(rule, namespace) {
        return None;
    }
    let (given, vain): (Vec<&String>, Vec<&String>) =
        rule.verbs.iter().partition(|verb| OF_ONE_NAMESPACE.contains(&verb.as_str()));
    (!given.is_empty() && !vain.is_empty()).then(|| {
        let what = format!(
            "grants {} of namespaces, which a Role never gives: {} it gives for namespace {namespace} itself",
            joined(&vain),
            joined(&given)
        );
        let help = "to see all namespaces takes a ClusterRole and a ClusterRoleBinding";
        at.finding(&CLUSTER_SCOPED, "verbs", &what).severity(Severity::Note).help(help)
    })
}

fn names_without_effect(at: &At<'_>, rule: &PolicyRule) -> Option<Finding> {
    if rule.resource_names.is_empty() {
        return None;
    }
    let has = |verb: &str| rule.verbs.iter().any(|other| other == verb);
    let is_plain = rule.resources.iter().any(|resource| !resource.contains('/'));
    let mut without: Vec<&str> = Vec::new();
    without.extend((has("create") && is_plain).then_some("create"));
    without.extend(has("deletecollection").then_some("deletecollection"));
    if !without.is_empty() {
        let message = format!("limits {} to names, but such requests have none: it allows nothing", joined(&without));
        return Some(at.finding(&NAMES_WITHOUT_EFFECT, "resourceNames", &message));
    }
    let listing: Vec<&str> = ["list", "watch"].into_iter().filter(|verb| has(verb)).collect();
    (!listing.is_empty()).then(|| {
        let message = format!(
            "limits {} to names: it is allowed only with --field-selector metadata.name=NAME",
            joined(&listing)
        );
        at.finding(&NAMES_WITHOUT_EFFECT, "resourceNames", &message).severity(Severity::Note)
    })
}

fn legacy_impersonation(at: &At<'_>, rule: &PolicyRule) -> Option<Finding> {
    let legacy = rule.verbs.iter().any(|verb| verb == "impersonate") && !rule.resource_names.is_empty();
    legacy.then(|| {
        at.finding(&LEGACY_IMPERSONATION, "verbs", "allows impersonate, which holds for whatever the other may do")
    })
}

fn in_role(at: &At<'_>, rule: &PolicyRule, namespace: &str, cluster_scoped: &ClusterScoped) -> Option<Finding> {
    let found = cluster_scoped.in_rule(rule, namespace);
    (!found.is_empty()).then(|| {
        let message = format!(
            "grants {}, which {} no namespace: a Role never gives them",
            joined(&found),
            if found.len() == 1 { "has" } else { "have" }
        );
        at.finding(&CLUSTER_SCOPED, "resources", &message)
    })
}

fn list_without_get(facts: &Facts<'_>, key: &RoleKey, rules: &[PolicyRule]) -> Option<Finding> {
    use crate::analysis::rules::powers::allows_on_secrets;
    let lists = rules.iter().position(|rule| ["list", "watch"].iter().any(|verb| allows_on_secrets(rule, verb)))?;
    if rules.iter().any(|rule| allows_on_secrets(rule, "get")) {
        return None;
    }
    let at = At { facts, key, position: lists };
    Some(at.finding(
        &LIST_WITHOUT_GET,
        "verbs",
        "allows to list or watch Secrets but not to get them, which hides nothing",
    ))
}

/// What `ClusterRole`s grant in vain to those who have them through `RoleBinding`s.
fn in_bindings(facts: &Facts<'_>, cluster_scoped: &ClusterScoped) -> Vec<Finding> {
    let bound_widely: BTreeSet<&RoleKey> =
        facts.grants.iter().filter(|grant| grant.binding.namespace.is_none()).map(|grant| grant.key).collect();
    let mut findings = Vec::new();
    for grant in &facts.grants {
        let binding = grant.binding;
        let is_default = facts.fresh.roles.get(grant.key) == Some(grant.role);
        let Some(namespace) = binding.namespace.as_deref() else { continue };
        if !grant.is_own || is_default || binding.role_ref.kind != RoleKind::ClusterRole {
            continue;
        }
        let rules = &grant.role.rules;
        let spot = || facts.spot_of_binding(binding, field("roleRef"));
        if let Some(position) =
            rules.iter().position(|rule| !rule.non_resource_urls.is_empty() && rule.resources.is_empty())
        {
            let message = format!(
                "{} binds the nonResourceURLs of {}, which only a ClusterRoleBinding gives",
                binding_name(binding),
                role_name(binding)
            );
            let finding = Finding::new(&URLS_IN_NAMESPACE, spot(), message)
                .because("these URLs", facts.spot_of_rule(grant.key, position));
            let severity = if bound_widely.contains(grant.key) { Severity::Note } else { Severity::Warning };
            findings.push(finding.severity(severity).help("bind the ClusterRole with a ClusterRoleBinding"));
        }
        let found = rules
            .iter()
            .enumerate()
            .map(|(position, rule)| (position, cluster_scoped.in_rule(rule, namespace)))
            .find(|(_, found)| !found.is_empty());
        if let Some((position, found)) = found {
            let message = format!(
                "{} binds {} of {}, which only a ClusterRoleBinding gives",
                binding_name(binding),
                joined(&found),
                role_name(binding)
            );
            let finding = Finding::new(&CLUSTER_SCOPED, spot(), message)
                .because("granted by this rule", facts.spot_of_rule(grant.key, position));
            let is_partly = bound_widely.contains(grant.key)
                || rules.iter().any(|rule| cluster_scoped.in_rule(rule, namespace).len() < rule.resources.len());
            findings.push(if is_partly { finding.severity(Severity::Note) } else { finding });
        }
    }
    findings
}
