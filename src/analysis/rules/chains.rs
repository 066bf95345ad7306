//! Ways from one identity to a stronger one, and rights over one's own rights.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use super::bind::bindable;
use super::held::allows_everything;
use super::powers::{KUBE_SYSTEM, Met};
use super::steps::{Step, Things, To, steps};
use super::words::{binding_name, joined, people, scope, subjects_of};
use crate::analysis::facts::{Facts, Grant};
use crate::analysis::finding::{Finding, Rule, Severity};
use crate::analysis::identity::Identity;
use crate::analysis::who_can::accounts_in;
use crate::rbac::{Attributes, Binding, PolicyRule, ResourceTarget, RoleKind, Target, decide};

pub(super) static WAY_TO_CONTROL: Rule = Rule {
    code: "D10",
    name: "way-to-control",
    severity: Severity::Error,
    summary: "somebody can act as a service account that controls the cluster",
    explanation: "A right in one namespace (to run pods or enter them, to make tokens, to impersonate) reaches the service accounts of \
                  the namespace; one that is limited to names reaches those named, or those of the pods, workloads and token \
                  Secrets named. One of them holds control over the cluster, or can reach one that does.",
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

pub(super) const RULES: &[&Rule] = &[&WAY_TO_CONTROL, &OWN_RIGHTS];

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
    controls(&grant.role.rules, facts.powers_of(grant.key), grant.binding.namespace.as_deref())
        || bindable(facts, grant).is_some()
}

/// Whether these rules, with the powers that they give, are control over the cluster when bound in a namespace, or in the
/// whole cluster.
pub(super) fn controls(rules: &[PolicyRule], powers: &[Met], namespace: Option<&str>) -> bool {
    if namespace.is_some_and(|namespace| namespace != KUBE_SYSTEM) {
        return false;
    }
    let is_error = |met: &Met| {
        met.is_whole() && met.power.in_scope(namespace).is_some_and(|(_, severity)| severity == Severity::Error)
    };
    (namespace.is_none() && rules.iter().any(allows_everything)) || powers.iter().any(is_error)
}

/// How many reasons are told.
const TOLD: usize = 3;

/// A grant with steps, and who can take them.
struct Walker<'f> {
    grant: &'f Grant<'f>,
    subjects: Vec<Identity>,
    steps: Vec<Step<'f>>,
}

/// A right: namespace and name of the binding that gives it, and what it lets somebody do.
type Right<'f> = (Option<&'f str>, &'f str, &'f str);

/// Of one grant what is told together: one right, whatever it is limited to.
#[derive(Default)]
struct Way<'f> {
    names: BTreeSet<&'f str>,
    /// With the bindings by which they lead on.
    targets: BTreeMap<&'f Identity, &'f Binding>,
}

/// Rights that lead, over somebody else, to control over the cluster.
fn ways(facts: &Facts<'_>) -> Vec<Finding> {
    let strong = strong(facts);
    let members = members(facts, &strong);
    let things = Things::of(facts.cluster);
    let walkers = facts.grants.iter().map(|grant| Walker {
        grant,
        subjects: subjects_of(grant.binding),
        steps: steps(facts, &things, grant),
    });
    let walkers: Vec<Walker<'_>> = walkers.filter(|walker| !walker.steps.is_empty()).collect();
    let mut into: HashMap<&To<'_>, Vec<(&Walker<'_>, &Step<'_>)>> = HashMap::new();
    for walker in &walkers {
        walker.steps.iter().for_each(|step| into.entry(&step.to).or_default().push((walker, step)));
    }
    let mut found: BTreeMap<Right<'_>, (&Walker<'_>, &'static Rule, Way<'_>)> = BTreeMap::new();
    let mut seen: BTreeSet<&Identity> = BTreeSet::new();
    let mut new: VecDeque<(&Identity, &Binding)> =
        strong.iter().map(|(identity, binding)| (identity, *binding)).collect();
    new.extend(members.iter().map(|(identity, binding)| (identity, *binding)));
    while let Some((identity, binding)) = new.pop_front() {
        if !seen.insert(identity) {
            continue;
        }
        for to in leading_to(identity) {
            // Whoever comes first to what a step leads to is told.
            for (walker, step) in into.remove(&to).into_iter().flatten() {
                let grant = walker.grant;
                let key = (grant.binding.namespace.as_deref(), grant.binding.name.as_str(), step.does);
                let (_, _, way) = found.entry(key).or_insert_with(|| (walker, step.rule, Way::default()));
                way.names.extend(step.name);
                way.targets.insert(identity, binding);
                new.extend(walker.subjects.iter().map(|subject| (subject, grant.binding)));
            }
        }
    }
    let own = found.into_iter().filter(|(_, (walker, ..))| walker.grant.is_own);
    own.filter_map(|((.., does), (walker, rule, way))| told(facts, &strong, walker, rule, does, &way)).collect()
}

/// The service accounts that belong to the groups of a namespace that are strong.
fn members<'f>(facts: &Facts<'_>, strong: &Strong<'f>) -> Vec<(Identity, &'f Binding)> {
    let of_namespace = |name: &str| name.starts_with("system:serviceaccounts:");
    let groups = strong.iter().filter_map(|(identity, binding)| match identity {
        Identity::Group(name) if of_namespace(name) => Some((accounts_in(facts.cluster, name), *binding)),
        _ => None,
    });
    let accounts = groups.flat_map(|(accounts, binding)| accounts.into_iter().map(move |account| (account, binding)));
    accounts.map(|((namespace, name), binding)| (Identity::ServiceAccount { namespace, name }, binding)).collect()
}

/// What steps to an identity lead to.
fn leading_to(identity: &Identity) -> Vec<To<'_>> {
    match identity {
        Identity::ServiceAccount { namespace, name } => {
            vec![To::AnyOf(namespace), To::Account(Some(namespace), name), To::Account(None, name)]
        }
        other => vec![To::Other(other.clone())],
    }
}

fn told(
    facts: &Facts<'_>,
    strong: &Strong<'_>,
    walker: &Walker<'_>,
    rule: &'static Rule,
    does: &str,
    way: &Way<'_>,
) -> Option<Finding> {
    let binding = walker.grant.binding;
    let is_other = |subject: &&Identity| !way.targets.contains_key(subject) && !strong.contains_key(subject);
    let others: Vec<Identity> = walker.subjects.iter().filter(is_other).cloned().collect();
    if others.is_empty() {
        return None;
    }
    let targets: Vec<Identity> = way.targets.keys().copied().cloned().collect();
    let names: Vec<&str> = way.names.iter().copied().collect();
    let message = format!(
        "{} lets {} {does}{} {}, and so act as {}, which leads to control over the cluster",
        binding_name(binding),
        people(&others),
        if names.is_empty() { String::new() } else { format!(" named {}", joined(&names)) },
        scope(binding.namespace.as_deref()),
        people(&targets),
    );
    let finding = Finding::new(rule, facts.spot_of_binding(binding, Vec::new()), message).about(others);
    Some(way.targets.iter().take(TOLD).fold(finding, |finding, (target, because)| {
        finding.because(format!("{target} has its rights here"), facts.spot_of_binding(because, Vec::new()))
    }))
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
    // Who may do everything is reported as that.
    let able: Vec<Identity> =
        subjects_of(binding).into_iter().filter(|subject| !subject.is_almighty() && can(subject)).collect();
    if able.is_empty() {
        return None;
    }
    let message = format!("{} can change {}, which gives its rights", people(&able), binding_name(binding));
    Some(Finding::new(&OWN_RIGHTS, facts.spot_of_binding(binding, Vec::new()), message).about(able))
}
