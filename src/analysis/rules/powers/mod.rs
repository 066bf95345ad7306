//! What is risky to hold, as data: each power is a few requests, asked of the evaluator.
//!
//! Because the question is what a rule lets somebody do, and not what it looks like, a wildcard in another API group is no
//! access to Secrets, and a rule limited to names is no access to all.

mod control;
mod escalation;
mod secrets;
mod workloads;

pub(super) use escalation::{BIND, IMPERSONATE, REQUEST_TOKENS, SOMEBODY};
pub(super) use secrets::READ_SECRETS;

use crate::analysis::finding::{Rule, Severity};
use crate::rbac::{Attributes, PolicyRule, ResourceTarget, Target, allows};

/// The namespace whose accounts control the cluster.
pub(super) const KUBE_SYSTEM: &str = "kube-system";

/// Something that is risky to hold.
pub(in crate::analysis) struct Power {
    /// How it is reported when held in the whole cluster.
    pub rule: &'static Rule,
    /// How bad that is.
    pub severity: Severity,
    /// What it means in one namespace.
    pub within: Within,
    /// What the holder may do: `read Secrets`.
    pub does: &'static str,
    /// Requests that must all be allowed.
    pub needs: &'static [Need],
    /// Codes of powers that say the same and more.
    pub unless: &'static [&'static str],
    /// Whether it lets the holder act as any service account of a namespace.
    pub becomes: bool,
    /// Whether it lets the holder act as the service accounts of what runs in a namespace.
    pub enters: bool,
}

/// What a power means in one namespace.
pub(in crate::analysis) enum Within {
    /// Nothing: its resources have no namespace.
    Nothing,
    /// Nothing, but in `kube-system` as much as everywhere.
    OnlyInKubeSystem,
    /// This; in `kube-system` it is as bad as everywhere.
    As(&'static Rule, Severity),
}

/// Any of these verbs on any of these resources.
pub(in crate::analysis) struct Need {
    /// The verbs.
    pub verbs: &'static [&'static str],
    /// API group and resource, `pods/exec` for a subresource.
    pub resources: &'static [(&'static str, &'static str)],
    /// The names asked for, of which one is enough; an empty one is for all names.
    pub names: &'static [&'static str],
    /// Whether a rule that is limited to names meets it whatever they are.
    pub is_met_by_names: bool,
    /// Whether the resources have no namespace, so that no `RoleBinding` gives them.
    pub is_cluster_wide: bool,
    /// What is as good.
    pub or: &'static [Self],
}

impl Need {
    const fn new(verbs: &'static [&'static str], resources: &'static [(&'static str, &'static str)]) -> Self {
        Self { verbs, resources, names: &[""], is_met_by_names: false, is_cluster_wide: false, or: &[] }
    }

    const fn named(self, names: &'static [&'static str]) -> Self {
        Self { names, ..self }
    }

    /// One object is as bad as all.
    const fn even_by_name(self) -> Self {
        Self { is_met_by_names: true, ..self }
    }

    const fn or(self, or: &'static [Self]) -> Self {
        Self { or, ..self }
    }

    const fn cluster_wide(self) -> Self {
        Self { is_cluster_wide: true, ..self }
    }

    /// Whether the rule alone allows it.
    pub fn is_met_by(&self, rule: &PolicyRule) -> bool {
        self.is_met_itself_by(rule) || self.or.iter().any(|other| other.is_met_by(rule))
    }

    fn is_met_itself_by(&self, rule: &PolicyRule) -> bool {
        self.resources.iter().any(|(group, resource)| {
            let own = rule.resource_names.iter().filter(|_| self.is_met_by_names).map(String::as_str);
            let mut names = self.names.iter().copied().chain(own);
            names.any(|name| allows_any(rule, self.verbs, group, resource, name))
        })
    }
}

/// Whether the rule allows any of the verbs on what bears this name, or on all if it is empty; `pods/exec` is a subresource.
pub(super) fn allows_any(rule: &PolicyRule, verbs: &[&str], group: &str, resource: &str, name: &str) -> bool {
    let (resource, subresource) = resource.split_once('/').unwrap_or((resource, ""));
    let target = ResourceTarget { group, resource, subresource, name, ..ResourceTarget::default() };
    verbs.iter().any(|verb| allows(rule, &Attributes { verb, target: Target::Resource(target) }))
}

impl Power {
    const fn new(rule: &'static Rule, does: &'static str, needs: &'static [Need], within: Within) -> Self {
        Self { rule, severity: rule.severity, within, does, needs, unless: &[], becomes: false, enters: false }
    }

    const fn milder(self) -> Self {
        Self { severity: self.severity.milder(), ..self }
    }

    const fn unless(self, unless: &'static [&'static str]) -> Self {
        Self { unless, ..self }
    }

    const fn becoming(self) -> Self {
        Self { becomes: true, ..self }
    }

    const fn entering(self) -> Self {
        Self { enters: true, ..self }
    }

    /// How it is reported when held in a namespace, or in the whole cluster; `None` if it is nothing there.
    pub fn in_scope(&self, namespace: Option<&str>) -> Option<(&'static Rule, Severity)> {
        match (namespace, &self.within) {
            (None, _) | (Some(KUBE_SYSTEM), Within::OnlyInKubeSystem) => Some((self.rule, self.severity)),
            (Some(KUBE_SYSTEM), Within::As(rule, severity)) => Some((rule, self.severity.max(*severity))),
            (Some(_), Within::As(rule, severity)) => Some((rule, *severity)),
            (Some(_), Within::Nothing | Within::OnlyInKubeSystem) => None,
        }
    }
}

/// All powers, by code.
pub(in crate::analysis) fn powers() -> impl Iterator<Item = &'static Power> {
    [secrets::POWERS, workloads::POWERS, escalation::POWERS, control::POWERS].into_iter().flatten()
}

/// The rules that powers are reported as.
pub(super) const RULES: [&[&Rule]; 4] = [secrets::RULES, workloads::RULES, escalation::RULES, control::RULES];

/// What a role gives of one power.
pub(in crate::analysis) struct Met {
    /// The power.
    pub power: &'static Power,
    /// For each need the positions of the rules that meet it; some may be empty.
    pub rules: Vec<Vec<usize>>,
}

impl Met {
    /// Whether the role gives all that the power needs.
    pub fn is_whole(&self) -> bool {
        self.rules.iter().all(|rules| !rules.is_empty())
    }
}

/// What the rules of a role give, in whole or in part.
pub(in crate::analysis) fn met_by(rules: &[PolicyRule]) -> Vec<Met> {
    let met = powers().map(|power| {
        let meeting = |need: &Need| -> Vec<usize> {
            rules.iter().enumerate().filter(|(_, rule)| need.is_met_by(rule)).map(|(position, _)| position).collect()
        };
        Met { power, rules: power.needs.iter().map(meeting).collect() }
    });
    met.filter(|met| met.rules.iter().any(|rules| !rules.is_empty())).collect()
}

/// Whether the rule allows the verb on all Secrets.
pub(super) fn allows_on_secrets(rule: &PolicyRule, verb: &str) -> bool {
    let target = ResourceTarget { resource: "secrets", ..ResourceTarget::default() };
    allows(rule, &Attributes { verb, target: Target::Resource(target) })
}
