//! Roles and bindings beside each other: what is repeated, unused, widened or placed where nobody looks.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::powers::met_by;
use super::words::{binding_name, role_name, subjects_of};
use crate::analysis::facts::{Facts, RoleKey, field, name_path, namespace_path, rule_path};
use crate::analysis::finding::{Finding, Rule, Severity};
use crate::analysis::identity::Identity;
use crate::rbac::{Binding, PolicyRule, atoms, covers};

static WIDENS_DEFAULT: Rule = Rule {
    code: "N09",
    name: "widens-default-role",
    severity: Severity::Warning,
    summary: "a label adds a risky rule to the default role view, edit or admin",
    explanation: "The label rbac.authorization.k8s.io/aggregate-to-ROLE: \"true\" gives the rules of a ClusterRole to everybody who has \
                  the default role, in all their namespaces. What such a role cannot do in a fresh cluster is reported if it is risky.",
    fix: "Leave out the label, or aggregate into a role of your own.",
    public_ids: &[],
};

static REPEATED: Rule = Rule {
    code: "N10",
    name: "redundant",
    severity: Severity::Note,
    summary: "a rule or a binding gives what another one gives already",
    explanation: "Taking it away changes nothing; leaving it there hides that taking away the other changes nothing either.",
    fix: "Remove one of the two.",
    public_ids: &[],
};

static ROLE_REF_CHANGED: Rule = Rule {
    code: "N11",
    name: "role-ref-changed",
    severity: Severity::Error,
    summary: "a binding of a fresh cluster is given another role",
    explanation: "roleRef cannot be changed: the API server refuses the manifest (roleRef: Invalid value: cannot change roleRef). A default \
                  binding that was deleted comes back when the API server starts.",
    fix: "Give the binding another name.",
    public_ids: &[],
};

static IN_DEFAULT_NAMESPACE: Rule = Rule {
    code: "F04",
    name: "default-namespace",
    severity: Severity::Note,
    summary: "a Role or RoleBinding lies in the namespace default",
    explanation: "Often the namespace was forgotten, and it is where everything ends up that names none.",
    fix: "Name the namespace that is meant in metadata.namespace.",
    public_ids: &[
        "kubescape role-in-default-namespace",
        "kubescape rolebinding-in-default-namespace",
        "checkov DefaultNamespace",
    ],
};

static UNUSED_ROLE: Rule = Rule {
    code: "F05",
    name: "unused-role",
    severity: Severity::Note,
    summary: "a role is neither bound nor aggregated",
    explanation: "Nobody has it, until somebody binds it without looking. Reported only with --assume-complete, since bindings may be kept \
                  elsewhere.",
    fix: "Remove the role, or bind it.",
    public_ids: &["KUBE-RBAC-UNUSED-ROLE-001"],
};

static MANY_BINDINGS: Rule = Rule {
    code: "F06",
    name: "many-bindings",
    severity: Severity::Note,
    summary: "somebody has rights through many bindings in one place",
    explanation: "Nobody can tell any more what is given, and one binding taken away changes nothing.",
    fix: "Gather the rights in one role.",
    public_ids: &["krane subjects-with-many-roles", "krane namespaces-with-many-subjects"],
};

pub(super) const RULES: &[&Rule] =
    &[&WIDENS_DEFAULT, &REPEATED, &ROLE_REF_CHANGED, &IN_DEFAULT_NAMESPACE, &UNUSED_ROLE, &MANY_BINDINGS];

const AGGREGATE_TO: &str = "rbac.authorization.k8s.io/aggregate-to-";

/// More bindings than this for one subject in one scope are many.
const MANY: usize = 10;

/// Comparing rules stops after so many single permissions of a role: a small rule can have millions.
const MOST_ATOMS: usize = 2_000;

/// Roles with more rules are not searched for covered ones.
const MOST_RULES: usize = 200;

pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let bound: BTreeSet<&RoleKey> = facts.grants.iter().map(|grant| grant.key).collect();
    let aggregated = facts.cluster.roles.values().filter(|role| role.is_aggregated);
    let gathered: HashSet<&PolicyRule> = aggregated.flat_map(|role| &role.rules).collect();
    for (key, role) in facts.own_roles() {
        findings.extend(widened_defaults(facts, key, &role.rules, &role.labels));
        findings.extend(covered_rules(facts, key, &role.rules));
        let is_aggregated = !role.labels.is_empty() && role.rules.iter().all(|rule| gathered.contains(rule));
        if facts.is_complete && !bound.contains(key) && !is_aggregated {
            let message = format!("{} is neither bound nor aggregated", shown(key));
            findings.push(Finding::new(
                &UNUSED_ROLE,
                facts.cluster.origin_of_role(key.0.as_deref(), &key.1, name_path()),
                message,
            ));
        }
        if key.0.as_deref() == Some("default") {
            let message = format!("{} lies in the namespace default", shown(key));
            findings.push(Finding::new(
                &IN_DEFAULT_NAMESPACE,
                facts.cluster.origin_of_role(key.0.as_deref(), &key.1, namespace_path()),
                message,
            ));
        }
    }
    let fresh: BTreeMap<_, &Binding> =
        facts.fresh.bindings.iter().map(|binding| ((&binding.namespace, &binding.name), binding)).collect();
    for binding in facts.own_bindings() {
        if binding.namespace.as_deref() == Some("default") {
            let message = format!("{} lies in the namespace default", binding_name(binding));
            findings.push(Finding::new(
                &IN_DEFAULT_NAMESPACE,
                facts.spot_of_binding(binding, namespace_path()),
                message,
            ));
        }
        if let Some(before) =
            fresh.get(&(&binding.namespace, &binding.name)).filter(|before| before.role_ref != binding.role_ref)
        {
            let message = format!(
                "{} refers to {} in a fresh cluster, and to {} here",
                binding_name(binding),
                role_name(before),
                role_name(binding)
            );
            findings.push(Finding::new(&ROLE_REF_CHANGED, facts.spot_of_binding(binding, field("roleRef")), message));
        }
    }
    findings.extend(repeated_bindings(facts));
    findings
}

fn shown((namespace, name): &RoleKey) -> String {
    match namespace {
        Some(namespace) => format!("Role {namespace}/{name}"),
        None => format!("ClusterRole {name}"),
    }
}

/// Powers that a label gives to a default role that has them not.
fn widened_defaults(
    facts: &Facts<'_>,
    key: &RoleKey,
    rules: &[PolicyRule],
    labels: &BTreeMap<String, String>,
) -> Vec<Finding> {
    let into =
        labels.iter().filter(|(_, value)| *value == "true").filter_map(|(label, _)| label.strip_prefix(AGGREGATE_TO));
    let into = into.filter(|name| matches!(*name, "view" | "edit" | "admin"));
    let mut findings = Vec::new();
    for default in into {
        let fresh = facts.fresh_rules(&(None, default.to_owned()));
        let before = met_by(fresh);
        let had = |power: &str| before.iter().any(|met| met.is_whole() && met.power.does == power);
        // Some powers take rules of both.
        let together: Vec<PolicyRule> = fresh.iter().chain(rules).cloned().collect();
        for met in met_by(&together).iter().filter(|met| met.is_whole() && !had(met.power.does)) {
            let Some((rule, severity)) = met.power.in_scope(Some("")) else { continue };
            let own = met.rules.iter().flatten().find_map(|position| position.checked_sub(fresh.len()));
            let Some(position) = own else { continue };
            let message = format!(
                "{} lets everybody with the default role {default} {} ({})",
                shown(key),
                met.power.does,
                rule.code
            );
            let origin = facts.cluster.origin_of_role(None, &key.1, rule_path(position, None));
            findings.push(Finding::new(&WIDENS_DEFAULT, origin, message).severity(severity.max(Severity::Warning)));
        }
    }
    findings
}

/// Rules that another rule of the same role covers.
fn covered_rules(facts: &Facts<'_>, key: &RoleKey, rules: &[PolicyRule]) -> Vec<Finding> {
    if rules.len() > MOST_RULES {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for (position, rule) in rules.iter().enumerate() {
        let own: Vec<_> = atoms(std::slice::from_ref(rule)).take(MOST_ATOMS + 1).collect();
        if own.is_empty() || own.len() > MOST_ATOMS {
            continue;
        }
        let covering = rules.iter().enumerate().find(|(other, by)| {
            // Of two equal rules the first one stays.
            *other != position && (*by != rule || *other < position) && own.iter().all(|atom| covers(by, atom))
        });
        if let Some((other, _)) = covering {
            let message = format!("a rule of {} allows nothing that rule {} does not allow", shown(key), other + 1);
            let origin = |position| facts.cluster.origin_of_role(key.0.as_deref(), &key.1, rule_path(position, None));
            findings
                .push(Finding::new(&REPEATED, origin(position), message).because("this rule covers it", origin(other)));
        }
    }
    findings
}

/// Bindings that give a role to somebody who has it already, and subjects with many bindings.
fn repeated_bindings(facts: &Facts<'_>) -> Vec<Finding> {
    type Given<'f> = (&'f RoleKey, Identity);
    let mut first: HashMap<(Option<&str>, Given<'_>), &Binding> = HashMap::new();
    let mut many: BTreeMap<(Identity, Option<&str>), Vec<&Binding>> = BTreeMap::new();
    let mut findings = Vec::new();
    // ClusterRoleBindings come first, and give everything that RoleBindings give.
    for grant in &facts.grants {
        let binding = grant.binding;
        let subjects = subjects_of(binding);
        let mut before = Vec::new();
        for identity in &subjects {
            let given = |scope| first.get(&(scope, (grant.key, identity.clone()))).copied();
            before.extend(given(None).or_else(|| given(binding.namespace.as_deref())));
        }
        if let Some(other) = before.first().filter(|_| grant.is_own && before.len() == subjects.len()) {
            let message = format!("{} gives what {} gives already", binding_name(binding), binding_name(other));
            let finding =
                Finding::new(&REPEATED, facts.spot_of_binding(binding, Vec::new()), message).about(subjects.clone());
            findings.push(finding.because("given here already", facts.spot_of_binding(other, Vec::new())));
        }
        for identity in subjects {
            first.entry((binding.namespace.as_deref(), (grant.key, identity.clone()))).or_insert(binding);
            if grant.is_own {
                many.entry((identity, binding.namespace.as_deref())).or_default().push(binding);
            }
        }
    }
    for ((identity, namespace), bindings) in many {
        let Some(last) = bindings.last().filter(|_| bindings.len() > MANY) else { continue };
        let scope = super::words::scope(namespace);
        let message = format!("{identity} has rights {scope} through {} bindings", bindings.len());
        findings.push(Finding::new(&MANY_BINDINGS, facts.spot_of_binding(last, Vec::new()), message).about([identity]));
    }
    findings
}
