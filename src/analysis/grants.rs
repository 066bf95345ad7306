//! What allows something, every way of it: the bindings that apply, and the rules of their roles that allow.

use super::cluster::Cluster;
use super::origin::Origin;
use super::question::Question;
use crate::manifest::PathSegment;
use crate::rbac::{Binding, PolicyRule, RoleKind, Subject, UserInfo, allows, applicable};

/// One rule that reaches somebody through one subject of a binding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grant<'c> {
    /// The binding.
    pub binding: &'c Binding,
    /// The index of the subject in it.
    pub subject: usize,
    /// The index of the rule in the role that the binding refers to.
    pub rule: usize,
}

/// A rule of a role.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RuleOf {
    /// The namespace of a Role; `None` for a `ClusterRole`.
    pub namespace: Option<String>,
    /// The name of the role.
    pub role: String,
    /// The index of the rule in it.
    pub index: usize,
}

impl<'c> Grant<'c> {
    /// The subject that names whoever it is given to.
    pub fn subject(&self) -> Option<&'c Subject> {
        self.binding.subjects.get(self.subject)
    }
}

impl Cluster {
    /// Every rule that allows a user something, in the order in which they are asked.
    pub fn grants(&self, user: &UserInfo, question: &Question) -> Vec<Grant<'_>> {
        let attributes = question.attributes();
        let mut grants = Vec::new();
        for found in applicable(&self.rules, user, question.namespace()) {
            let subject = position_of(found.binding, found.subject);
            let rules = found.rules.unwrap_or_default().iter().enumerate();
            let allowing = rules.filter(|(_, rule)| allows(rule, &attributes));
            grants.extend(allowing.map(|(rule, _)| Grant { binding: found.binding, subject, rule }));
        }
        grants
    }

    /// The role that a binding refers to and the index of a rule in it, as a rule of that role.
    pub fn rule_of(&self, binding: &Binding, index: usize) -> RuleOf {
        let namespace = match binding.role_ref.kind {
            RoleKind::Role => binding.namespace.clone(),
            RoleKind::ClusterRole | RoleKind::Other(_) => None,
        };
        RuleOf { namespace, role: binding.role_ref.name.clone(), index }
    }

    /// The rule itself.
    pub fn rule(&self, of: &RuleOf) -> Option<&PolicyRule> {
        self.roles.get(&(of.namespace.clone(), of.role.clone()))?.rules.get(of.index)
    }

    /// Where a rule of an aggregated `ClusterRole` was gathered from: every ordinary role that holds it and that the
    /// selectors lead to. Nothing for a rule that its role holds itself.
    pub fn sources(&self, of: &RuleOf) -> Vec<RuleOf> {
        let Some(rule) = self.rule(of) else { return Vec::new() };
        if of.namespace.is_some() {
            return Vec::new();
        }
        let mut sources = Vec::new();
        let mut to_visit = vec![of.role.as_str()];
        let mut seen = std::collections::BTreeSet::from([of.role.as_str()]);
        while let Some(name) = to_visit.pop() {
            let Some(selectors) = self.roles.get(&(None, name.to_owned())).and_then(|role| role.selectors.as_deref())
            else {
                continue;
            };
            let cluster_roles = self.roles.range((None, String::new())..).take_while(|((space, _), _)| space.is_none());
            for ((_, name), role) in cluster_roles {
                if !selectors.iter().any(|selector| selector.matches(&role.labels)) || !seen.insert(name) {
                    continue;
                }
                if role.selectors.is_some() {
                    to_visit.push(name);
                } else if let Some(index) = role.rules.iter().position(|own| own == rule) {
                    sources.push(RuleOf { namespace: None, role: name.clone(), index });
                }
            }
        }
        sources.sort();
        sources
    }

    /// Where a subject of a binding was written.
    pub fn origin_of_subject(&self, binding: &Binding, index: usize) -> Origin {
        let path = vec![PathSegment::Key("subjects".to_owned()), PathSegment::Index(index)];
        self.origin_of_binding(binding, path)
    }

    /// Where a rule was written.
    pub fn origin_of_rule(&self, of: &RuleOf) -> Origin {
        let path = vec![PathSegment::Key("rules".to_owned()), PathSegment::Index(of.index)];
        self.origin_of_role(of.namespace.as_deref(), &of.role, path)
    }
}

/// The index of a subject that belongs to the binding.
fn position_of(binding: &Binding, subject: &Subject) -> usize {
    binding.subjects.iter().position(|own| own == subject).unwrap_or_default()
}
