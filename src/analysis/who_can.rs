//! Who may do something: everybody whom a binding names whose role allows it.

use std::collections::BTreeMap;

use super::cluster::Cluster;
use super::identity::Identity;
use super::question::{Asked, Question};
use crate::rbac::{Binding, allows, rules_of};

/// Where bindings are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Those that count for the question itself: of the whole cluster, and of the namespace asked about.
    Question,
    /// Those of every namespace as well.
    EveryNamespace,
}

/// How somebody comes to hold a permission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Through<'c> {
    /// The binding. What it gives counts in its namespace, or everywhere if it has none.
    pub binding: &'c Binding,
    /// The index of the subject in it.
    pub subject: usize,
    /// The indexes of the rules of its role that allow it.
    pub rules: Vec<usize>,
}

/// Everybody who may do something, and through what.
pub type Holders<'c> = BTreeMap<Identity, Vec<Through<'c>>>;

/// Everybody whom bindings allow something. Members of groups are not told one by one, and the group `system:masters`, which
/// may do everything, is only there if a binding names it.
pub fn who_can<'c>(cluster: &'c Cluster, question: &Question, reach: Reach) -> Holders<'c> {
    let mut holders = Holders::new();
    for (binding, rules) in allowing(cluster, question, reach) {
        for (index, subject) in binding.subjects.iter().enumerate() {
            let Some(identity) = Identity::of_subject(subject, binding) else { continue };
            let through: &mut Vec<Through<'c>> = holders.entry(identity).or_default();
            // A subject that is named twice holds nothing more.
            if through.last().is_none_or(|last| !std::ptr::eq(last.binding, binding)) {
                through.push(Through { binding, subject: index, rules: rules.clone() });
            }
        }
    }
    holders
}

/// The bindings whose roles allow something, with the indexes of the rules that do.
pub(super) fn allowing<'c>(
    cluster: &'c Cluster,
    question: &Question,
    reach: Reach,
) -> impl Iterator<Item = (&'c Binding, Vec<usize>)> {
    let is_path = matches!(question.target, Asked::Path(_));
    cluster.bindings.iter().filter_map(move |binding| {
        let counts = match &binding.namespace {
            None => true,
            // A RoleBinding gives no URLs.
            Some(namespace) => !is_path && (reach == Reach::EveryNamespace || namespace == question.namespace()),
        };
        let rules = if counts { rules_of(&cluster.rules, binding).ok()? } else { &[] };
        let attributes = question.attributes();
        let allowing = rules.iter().enumerate().filter(|(_, rule)| allows(rule, &attributes));
        let indexes: Vec<usize> = allowing.map(|(index, _)| index).collect();
        (!indexes.is_empty()).then_some((binding, indexes))
    })
}

/// Bindings that count for a question but refer to a role that is not here.
pub fn unresolved<'c>(cluster: &'c Cluster, question: &Question, reach: Reach) -> Vec<&'c Binding> {
    let counts = |binding: &&Binding| {
        binding.namespace.as_deref().is_none_or(|own| reach == Reach::EveryNamespace || own == question.namespace())
    };
    cluster.bindings.iter().filter(counts).filter(|binding| rules_of(&cluster.rules, binding).is_err()).collect()
}

/// The service accounts that belong to a group because Kubernetes puts them there.
pub fn accounts_in(cluster: &Cluster, group: &str) -> Vec<(String, String)> {
    let all = ["system:serviceaccounts", "system:authenticated"].contains(&group);
    let namespace = group.strip_prefix("system:serviceaccounts:");
    let is_member = |(own, _): &&(String, String)| all || namespace == Some(own.as_str());
    if all || namespace.is_some() { cluster.accounts.iter().filter(is_member).cloned().collect() } else { Vec::new() }
}
