//! Powers that somebody holds only through several bindings together.

use std::collections::{BTreeMap, BTreeSet};

use super::words::{people, scope, subjects_of};
use crate::analysis::facts::{Facts, Grant};
use crate::analysis::finding::Finding;
use crate::analysis::identity::Identity;
use crate::analysis::rules::powers::{Met, Power};
use crate::rbac::applicable;

/// A binding: its namespace and name.
type Bound<'f> = (Option<&'f str>, &'f str);

/// Bindings that give a power together: its code, what it does, in which namespace, and the bindings.
type Row<'f> = (&'f str, &'f str, Option<&'f str>, Vec<Bound<'f>>);

pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let grants: BTreeMap<Bound<'_>, &Grant<'_>> = facts
        .grants
        .iter()
        .map(|grant| ((grant.binding.namespace.as_deref(), grant.binding.name.as_str()), grant))
        .collect();
    // The same bindings give the same to all whom they name: one finding for each row of bindings.
    let mut found: BTreeMap<Row<'_>, (&'static Power, BTreeSet<Identity>)> = BTreeMap::new();
    for (identity, namespace) in candidates(facts) {
        let user = identity.user();
        let bound: Vec<&Grant<'_>> = applicable(&facts.cluster.rules, &user, namespace.unwrap_or_default())
            .filter_map(|found| grants.get(&(found.binding.namespace.as_deref(), found.binding.name.as_str())).copied())
            .collect();
        for power in super::powers::powers().filter(|power| power.needs.len() > 1) {
            let Some((rule, _)) = power.in_scope(namespace) else { continue };
            let Some(row) = row_of_bindings(facts, power, &bound) else { continue };
            // Held in the whole cluster, it is reported there.
            if namespace.is_some() && row.iter().all(|(namespace, _)| namespace.is_none()) {
                continue;
            }
            let entry =
                found.entry((rule.code, power.does, namespace, row)).or_insert_with(|| (power, BTreeSet::new()));
            entry.1.insert(identity.clone());
        }
    }
    let findings = found.into_iter().filter_map(|((_, _, namespace, row), (power, identities))| {
        let (rule, severity) = power.in_scope(namespace)?;
        let identities: Vec<Identity> = identities.into_iter().collect();
        let mut rows = row.iter().filter_map(|bound| grants.get(bound));
        let first = rows.next()?;
        let message = format!(
            "{} can {} {}, through {} bindings together",
            people(&identities),
            power.does,
            scope(namespace),
            row.len()
        );
        let spot = facts.spot_of_binding(first.binding, Vec::new());
        let finding = Finding::new(rule, spot, message).severity(severity).about(identities);
        Some(rows.fold(finding, |finding, grant| {
            finding.because("together with this binding", facts.spot_of_binding(grant.binding, Vec::new()))
        }))
    });
    findings.collect()
}

/// Whom a binding of one's own gives a part of a power, and where the rest may come from.
fn candidates<'f>(facts: &'f Facts<'f>) -> BTreeSet<(Identity, Option<&'f str>)> {
    let is_part = |grant: &&Grant<'_>| {
        let powers = facts.powers_of(grant.key);
        grant.is_own && powers.iter().any(|met| met.rules.len() > 1 && !met.is_whole())
    };
    let mut candidates = BTreeSet::new();
    for grant in facts.grants.iter().filter(is_part) {
        for identity in subjects_of(grant.binding) {
            let own = grant.binding.namespace.as_deref();
            candidates.insert((identity.clone(), own));
            if own.is_none() {
                candidates.extend(facts.namespaces_of(&identity).map(|namespace| (identity.clone(), Some(namespace))));
            }
        }
    }
    candidates
}

/// Bindings that give the power together, none of them alone; one for each need.
fn row_of_bindings<'f>(facts: &Facts<'_>, power: &'static Power, bound: &[&'f Grant<'f>]) -> Option<Vec<Bound<'f>>> {
    let met_of = |grant: &Grant<'_>| facts.powers_of(grant.key).iter().find(|met| std::ptr::eq(met.power, power));
    let mut row = Vec::new();
    for (index, need) in power.needs.iter().enumerate() {
        let gives = |grant: &&&Grant<'_>| {
            (grant.binding.namespace.is_none() || !need.is_cluster_wide)
                && met_of(grant).is_some_and(|met| met.rules.get(index).is_some_and(|rules| !rules.is_empty()))
        };
        let grant = bound.iter().find(gives)?;
        row.push((grant.binding.namespace.as_deref(), grant.binding.name.as_str()));
    }
    let alone = |grant: &&&Grant<'_>| {
        met_of(grant).is_some_and(Met::is_whole)
            && (grant.binding.namespace.is_none() || !power.needs.iter().any(|need| need.is_cluster_wide))
    };
    let is_own = row.iter().any(|(namespace, name)| {
        bound.iter().any(|grant| {
            grant.is_own && grant.binding.namespace.as_deref() == *namespace && grant.binding.name == *name
        })
    });
    if !is_own || bound.iter().any(|grant| alone(&grant)) {
        return None;
    }
    row.sort_unstable();
    row.dedup();
    Some(row)
}
