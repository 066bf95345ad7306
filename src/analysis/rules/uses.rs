//! Rights that are missing for what seems to be meant, and rights that the stated applier cannot hand out.

use super::words::{binding_name, people, role_name, subjects_of};
use crate::analysis::facts::{Facts, RoleKey};
use crate::analysis::finding::{Finding, Rule, Severity};
use crate::rbac::{Attributes, ResourceTarget, Target, allows, decide};

static POD_MISSING: Rule = Rule {
    code: "N07",
    name: "subresource-without-pods",
    severity: Severity::Note,
    summary: "somebody has a subresource of pods without get on pods",
    explanation: "kubectl logs, exec, attach and port-forward get the pod before they use pods/log, pods/exec, pods/attach or \
                  pods/portforward; without get on pods they are forbidden.",
    fix: "Allow get on pods in the same namespace.",
    public_ids: &[],
};

pub(super) const RULES: &[&Rule] = &[&POD_MISSING];

/// Subresources that kubectl uses after it got the pod, and the verb.
const AFTER_GET: [(&str, &str); 4] =
    [("log", "get"), ("exec", "create"), ("attach", "create"), ("portforward", "create")];

pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for grant in facts.grants.iter().filter(|grant| grant.is_own) {
        let found = grant.role.rules.iter().enumerate().find_map(|(position, rule)| {
            let allowed = AFTER_GET.into_iter().find(|(subresource, verb)| {
                let target = ResourceTarget { resource: "pods", subresource, ..ResourceTarget::default() };
                allows(rule, &Attributes { verb, target: Target::Resource(target) })
            });
            allowed.map(|(subresource, _)| (position, subresource))
        });
        let Some((position, subresource)) = found else { continue };
        let namespace = grant.binding.namespace.as_deref().unwrap_or_default();
        let target = ResourceTarget { namespace, resource: "pods", ..ResourceTarget::default() };
        let attributes = Attributes { verb: "get", target: Target::Resource(target) };
        let mut subjects = subjects_of(grant.binding);
        subjects.retain(|identity| !decide(&facts.cluster.rules, &identity.user(), &attributes).is_allowed());
        if subjects.is_empty() {
            continue;
        }
        let key: &RoleKey = grant.key;
        let message = format!(
            "{} gives {} pods/{subresource} through {}, but not get on pods, which kubectl needs too",
            binding_name(grant.binding),
            people(&subjects),
            role_name(grant.binding),
        );
        let finding =
            Finding::new(&POD_MISSING, facts.spot_of_binding(grant.binding, Vec::new()), message).about(subjects);
        findings.push(finding.because("by this rule", facts.spot_of_rule(key, position)));
    }
    findings
}
