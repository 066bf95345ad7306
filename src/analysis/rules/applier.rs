//! What the API server would refuse the stated applier, since nobody may give more than it holds.
//!
//! Asks as `pkg/registry/rbac/escalation_check.go` and the storage of roles and bindings beside it do: the applier must
//! hold every single permission of the role, or may escalate, or bind the role.

use std::collections::HashMap;

use super::words::{binding_name, role_name, scope};
use crate::analysis::facts::{Facts, field, rule_path};
use crate::analysis::finding::{Finding, Rule, Severity, Spot};
use crate::rbac::{
    Atom, Attributes, Binding, PolicyRule, ResourceTarget, RoleKind, Target, UserInfo, atoms, covers, decide, rules_for,
};

static REFUSED: Rule = Rule {
    code: "N12",
    name: "applier-lacks-rights",
    severity: Severity::Error,
    summary: "the API server would refuse a role or binding to who applies it",
    explanation: "Nobody may write a role that holds more than itself without the verb escalate on it, nor a binding to one without the verb \
                  bind on it. Reported only with --as, which states who applies the manifests. What it holds is looked up in them \
                  and in a fresh cluster, as if all of them were applied; whether it may write roles and bindings at all is not \
                  looked at.",
    fix: "Let somebody apply it who holds the permissions, or give the applier what is missing; for a binding, bind on its role is enough.",
    public_ids: &[],
};

pub(super) const RULES: &[&Rule] = &[&REFUSED];

const GROUP: &str = "rbac.authorization.k8s.io";

pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let Some(user) = facts.applier.as_ref().filter(|user| !user.groups.iter().any(|group| group == "system:masters"))
    else {
        return Vec::new();
    };
    let mut applier = Applier { facts, user, held: HashMap::new() };
    let mut findings = Vec::new();
    for (key, role) in facts.own_roles() {
        let (namespace, name) = (key.0.as_deref(), key.1.as_str());
        let resource = if namespace.is_some() { "roles" } else { "clusterroles" };
        if applier.may("escalate", resource, namespace, name) {
            continue;
        }
        if let Some((position, missing)) = applier.missing(namespace, &role.rules) {
            let kind =
                namespace.map_or_else(|| format!("ClusterRole {name}"), |namespace| format!("Role {namespace}/{name}"));
            let origin = facts.cluster.origin_of_role(namespace, name, rule_path(position, None));
            findings.push(applier.finding(origin.into(), &kind, namespace, &missing));
        }
    }
    for binding in facts.own_bindings() {
        findings.extend(applier.of_binding(binding));
    }
    findings
}

/// Who applies the manifests.
struct Applier<'f> {
    facts: &'f Facts<'f>,
    user: &'f UserInfo,
    /// What it holds in each namespace.
    held: HashMap<Option<String>, Vec<PolicyRule>>,
}

impl Applier<'_> {
    fn of_binding(&mut self, binding: &Binding) -> Option<Finding> {
        let role = self.facts.cluster.role_of(binding)?;
        let namespace = binding.namespace.as_deref();
        let resource = if binding.role_ref.kind == RoleKind::Role { "roles" } else { "clusterroles" };
        if self.may("bind", resource, namespace, &binding.role_ref.name) {
            return None;
        }
        let (_, missing) = self.missing(namespace, &role.rules)?;
        let spot = self.facts.spot_of_binding(binding, field("roleRef"));
        let what = format!("{} to {}", binding_name(binding), role_name(binding));
        Some(self.finding(spot, &what, namespace, &missing))
    }

    /// The first permission that the applier lacks, and the rule it stands in.
    fn missing(&mut self, namespace: Option<&str>, rules: &[PolicyRule]) -> Option<(usize, String)> {
        let (facts, user) = (self.facts, self.user);
        let held = self
            .held
            .entry(namespace.map(str::to_owned))
            .or_insert_with(|| rules_for(&facts.cluster.rules, user, namespace.unwrap_or_default()).0);
        rules.iter().enumerate().find_map(|(position, rule)| {
            let lacks = |atom: &Atom<'_>| !held.iter().any(|owned| covers(owned, atom));
            atoms(std::slice::from_ref(rule)).find(lacks).map(|atom| (position, shown(&atom)))
        })
    }

    fn may(&self, verb: &str, resource: &str, namespace: Option<&str>, name: &str) -> bool {
        let namespace = namespace.unwrap_or_default();
        let target = ResourceTarget { namespace, group: GROUP, resource, name, ..ResourceTarget::default() };
        decide(&self.facts.cluster.rules, self.user, &Attributes { verb, target: Target::Resource(target) })
            .is_allowed()
    }

    fn finding(&self, spot: Spot, what: &str, namespace: Option<&str>, missing: &str) -> Finding {
        let message =
            format!("{:?} cannot apply {what}: it may not {missing} {} itself", self.user.name, scope(namespace));
        Finding::new(&REFUSED, spot, message)
    }
}

fn shown(atom: &Atom<'_>) -> String {
    match atom {
        Atom::Url { verb, url } => format!("{verb} {url}"),
        Atom::Resource { verb, group, resource, name } => {
            let name = name.map(|name| format!("/{name}")).unwrap_or_default();
            let group = if group.is_empty() { String::new() } else { format!(".{group}") };
            format!("{verb} {resource}{group}{name}")
        }
    }
}
