//! Ways from one identity to a stronger one, and rights over one's own rights.

use std::collections::{BTreeMap, BTreeSet};

use super::held::allows_everything;
use super::powers::{KUBE_SYSTEM, Met};
use super::words::{binding_name, people, subjects_of};
use crate::analysis::facts::{Facts, Grant};
use crate::analysis::finding::{Finding, Rule, Severity};
use crate::analysis::identity::Identity;
use crate::rbac::{Attributes, Binding, PolicyRule, ResourceTarget, RoleKind, Target, decide};

static WAY_TO_ADMIN: Rule = Rule {
    code: "D10",
    name: "way-to-control",
    severity: Severity::Error,
    summary: "somebody can act as a service account that controls the cluster",
    explanation: "A right in one namespace (to run pods, to make tokens, to impersonate) reaches every service account of the namespace. \
                  One of them holds control over the cluster, or can reach one that does.",
    fix: "Move the powerful service account into a namespace of its own, or take the right away.",
    public_ids: &[
        "KUBE-PRIVESC-PATH-CLUSTER-ADMIN",
        "KUBE-PRIVESC-PATH-KUBE-SYSTEM-SECRETS",
        "KUBE-PRIVESC-PATH-NAMESPACE-ADMIN",
    ],
};

static OWN_RIGHTS: Rule = Rule {
    code: "N17",
    name: "changes-own-rights",
    severity: Severity::Warning,
    summary: "somebody can change the binding that gives it its rights",
    explanation: "It can name others in the binding, who then hold the same, and nobody can take the rights away while it watches.",
    fix: "Leave the binding out of what it may update, patch and delete.",
    public_ids: &[],
};

pub(super) const RULES: &[&Rule] = &[&WAY_TO_ADMIN, &OWN_RIGHTS];

pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let mut findings = ways(facts);
    let writers = writers(facts);
    let own = facts.grants.iter().filter(|grant| grant.is_own);
    findings.extend(own.filter_map(|grant| own_rights(facts, &writers, grant)));
    findings
}

/// Why a service account is strong: the binding that makes it so.
pub(super) type Strong<'f> = BTreeMap<Identity, &'f Binding>;

/// Identities that a binding gives control over the whole cluster.
pub(super) fn strong<'f>(facts: &'f Facts<'f>) -> Strong<'f> {
    let mut strong = Strong::new();
    for grant in facts.grants.iter().filter(|grant| controls_cluster(facts, grant)) {
        for identity in subjects_of(grant.binding) {
            strong.entry(identity).or_insert(grant.binding);
        }
    }
    strong
}

fn controls_cluster(facts: &Facts<'_>, grant: &Grant<'_>) -> bool {
    let namespace = grant.binding.namespace.as_deref();
    if namespace.is_some_and(|namespace| namespace != KUBE_SYSTEM) {
        return false;
    }
    let is_error = |met: &Met| {
        met.is_whole() && met.power.in_scope(namespace).is_some_and(|(_, severity)| severity == Severity::Error)
    };
    (namespace.is_none() && grant.role.rules.iter().any(allows_everything))
        || facts.powers_of(grant.key).iter().any(is_error)
}

/// The power to act as any service account of the binding's namespace.
fn becomes<'f>(facts: &'f Facts<'_>, grant: &Grant<'_>) -> Option<&'f Met> {
    facts.powers_of(grant.key).iter().find(|met| met.power.becomes && met.is_whole())
}

/// Rights in a namespace that lead, over one of its service accounts, to control over the cluster.
fn ways(facts: &Facts<'_>) -> Vec<Finding> {
    let strong = strong(facts);
    // Namespaces with a service account that controls the cluster, or reaches one that does; kube-system is judged by
    // the powers themselves.
    let mut leading: BTreeMap<&str, (&Identity, &Binding)> = BTreeMap::new();
    let mut new: Vec<(&Identity, &Binding)> = strong.iter().map(|(identity, binding)| (identity, *binding)).collect();
    let steps: Vec<(&Grant<'_>, &str, Vec<Identity>)> = facts
        .grants
        .iter()
        .filter_map(|grant| Some((grant, grant.binding.namespace.as_deref()?, subjects_of(grant.binding))))
        .filter(|(grant, namespace, _)| *namespace != KUBE_SYSTEM && becomes(facts, grant).is_some())
        .collect();
    let mut into: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, (_, namespace, _)) in steps.iter().enumerate() {
        into.entry(namespace).or_default().push(index);
    }
    while let Some((identity, binding)) = new.pop() {
        let Identity::ServiceAccount { namespace, .. } = identity else { continue };
        if namespace == KUBE_SYSTEM || leading.contains_key(namespace.as_str()) {
            continue;
        }
        leading.insert(namespace, (identity, binding));
        let steps = into.get(namespace.as_str()).into_iter().flatten().filter_map(|index| steps.get(*index));
        new.extend(steps.flat_map(|(grant, _, subjects)| subjects.iter().map(|subject| (subject, grant.binding))));
    }
    let mut findings = Vec::new();
    for (grant, namespace, subjects) in steps.iter().filter(|(grant, ..)| grant.is_own) {
        let (Some((target, because)), Some(met)) = (leading.get(namespace), becomes(facts, grant)) else { continue };
        let others: Vec<Identity> =
            subjects.iter().filter(|subject| subject != target && !strong.contains_key(subject)).cloned().collect();
        if others.is_empty() {
            continue;
        }
        let message = format!(
            "{} lets {} {} in namespace {namespace}, and so act as {target}, which leads to control over the cluster",
            binding_name(grant.binding),
            people(&others),
            met.power.does,
        );
        let finding =
            Finding::new(&WAY_TO_ADMIN, facts.spot_of_binding(grant.binding, Vec::new()), message).about(others);
        findings
            .push(finding.because(format!("{target} has its rights here"), facts.spot_of_binding(because, Vec::new())));
    }
    findings
}

/// Whom any rule lets change any binding: only they need to be asked about.
fn writers(facts: &Facts<'_>) -> BTreeSet<Identity> {
    let has = |list: &[String], wanted: &[&str]| list.iter().any(|item| item == "*" || wanted.contains(&item.as_str()));
    let writes = |rule: &PolicyRule| {
        has(&rule.verbs, &["update", "patch"]) && has(&rule.resources, &["rolebindings", "clusterrolebindings"])
    };
    let writing = facts.grants.iter().filter(|grant| grant.role.rules.iter().any(writes));
    writing.flat_map(|grant| subjects_of(grant.binding)).collect()
}

/// Whether those whom a binding names can change it. Who controls the cluster can anyway.
fn own_rights(facts: &Facts<'_>, writers: &BTreeSet<Identity>, grant: &Grant<'_>) -> Option<Finding> {
    let binding = grant.binding;
    if controls_cluster(facts, grant) {
        return None;
    }
    let namespace = binding.namespace.as_deref().unwrap_or_default();
    let resource = if binding.namespace.is_some() { "rolebindings" } else { "clusterrolebindings" };
    let can = |identity: &Identity| {
        let user = identity.user();
        let mut groups = user.groups.iter().map(|group| Identity::Group(group.clone()));
        if !writers.contains(identity) && !groups.any(|group| writers.contains(&group)) {
            return false;
        }
        ["update", "patch"].iter().any(|verb| {
            let target = ResourceTarget {
                namespace,
                group: "rbac.authorization.k8s.io",
                resource,
                name: &binding.name,
                ..ResourceTarget::default()
            };
            decide(&facts.cluster.rules, &user, &Attributes { verb, target: Target::Resource(target) }).is_allowed()
        })
    };
    // These default roles are made to manage bindings, and a rule for everything was reported as such.
    if grant.role.rules.iter().any(allows_everything) {
        return None;
    }
    if binding.role_ref.kind == RoleKind::ClusterRole
        && matches!(binding.role_ref.name.as_str(), "admin" | "cluster-admin")
    {
        return None;
    }
    let able: Vec<Identity> = subjects_of(binding).into_iter().filter(can).collect();
    if able.is_empty() {
        return None;
    }
    let message = format!("{} can change {}, which gives its rights", people(&able), binding_name(binding));
    Some(Finding::new(&OWN_RIGHTS, facts.spot_of_binding(binding, Vec::new()), message).about(able))
}
