//! Roles that somebody may bind by their names: harmless or not, as those roles are.
//!
//! Binding every role, or `cluster-admin` in the whole cluster, is a power of its own.

use super::chains::controls;
use super::powers::{BIND, KUBE_SYSTEM, allows_any, met_by};
use super::words::{binding_name, people, scope, subjects_of};
use crate::analysis::facts::{Facts, Grant};
use crate::analysis::finding::Finding;

const RBAC: &str = "rbac.authorization.k8s.io";

/// A role whose rights lead to control over the cluster where it may be bound.
pub(super) struct Bindable<'f> {
    role: &'f str,
    /// `None` for the whole cluster.
    namespace: Option<&'static str>,
    /// The rule with the verb `bind`.
    position: usize,
}

/// The first such role of a grant.
pub(super) fn bindable<'f>(facts: &'f Facts<'_>, grant: &'f Grant<'_>) -> Option<Bindable<'f>> {
    let rules = &grant.role.rules;
    let own = grant.binding.namespace.as_deref();
    let writes =
        |resource: &str| rules.iter().any(|rule| allows_any(rule, &["create", "update", "patch"], RBAC, resource, ""));
    let mut places: Vec<Option<&'static str>> = Vec::new();
    places.extend((own.is_none() && writes("clusterrolebindings")).then_some(None));
    places.extend((own.is_none_or(|own| own == KUBE_SYSTEM) && writes("rolebindings")).then_some(Some(KUBE_SYSTEM)));
    if places.is_empty() {
        return None;
    }
    for (position, rule) in rules.iter().enumerate() {
        let names = rule.resource_names.iter().filter(|name| allows_any(rule, &["bind"], RBAC, "clusterroles", name));
        for name in names {
            let Some(role) = facts.cluster.roles.get(&(None, name.clone())) else { continue };
            let met = met_by(&role.rules);
            let mut dangerous = places.iter().copied().filter(|place| controls(&role.rules, &met, *place));
            if let Some(namespace) = dangerous.next() {
                return Some(Bindable { role: name, namespace, position });
            }
        }
    }
    None
}

pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for grant in facts.grants.iter().filter(|grant| grant.is_own) {
        let subjects = subjects_of(grant.binding);
        let Some(found) = bindable(facts, grant).filter(|_| !subjects.is_empty()) else { continue };
        // Said of every role, or of cluster-admin everywhere, already.
        let own = grant.binding.namespace.as_deref();
        let is_power = facts
            .powers_of(grant.key)
            .iter()
            .any(|met| met.power.rule == &BIND && met.is_whole() && met.power.in_scope(own).is_some());
        if is_power {
            continue;
        }
        let message = format!(
            "{} lets {} bind ClusterRole {} {}, and so control the cluster",
            binding_name(grant.binding),
            people(&subjects),
            found.role,
            scope(found.namespace)
        );
        let finding = Finding::new(&BIND, facts.spot_of_binding(grant.binding, Vec::new()), message).about(subjects);
        findings.push(finding.because("by this rule", facts.spot_of_rule(grant.key, found.position)));
    }
    findings
}
