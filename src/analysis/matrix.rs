//! Who may do what: subjects against resources and verbs.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::built_in::BuiltIn;
use super::cluster::Cluster;
use super::identity::Identity;
use crate::rbac::subjects::applying_subject;
use crate::rbac::{Binding, PolicyRule, UserInfo, rules_of};

/// One row: verbs that somebody may use on one thing in one place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row<'c> {
    /// Who.
    pub subject: Rc<Identity>,
    /// Where: a namespace, or `None` for the cluster scope and all namespaces.
    pub namespace: Option<&'c str>,
    /// What.
    pub what: What<'c>,
}

/// Something that verbs are used on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What<'c> {
    /// A resource as a rule names it, wildcards included.
    Resource {
        /// API group; `*` for all.
        group: &'c str,
        /// `RESOURCE[/SUBRESOURCE]`; `*` for all.
        resource: &'c str,
        /// The only names; empty for every name.
        names: Vec<&'c str>,
    },
    /// A URL, possibly with a trailing `*`.
    Url(&'c str),
}

/// What is known of a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell<'c> {
    /// The verbs; `*` stands for all.
    pub verbs: BTreeSet<&'c str>,
    /// The bindings that give them, each once.
    pub through: Vec<&'c Binding>,
}

/// The rows with what is known of them.
pub type Matrix<'c> = BTreeMap<Row<'c>, Cell<'c>>;

/// Which rows are wanted.
#[derive(Clone, Copy, Default)]
pub struct Selection<'s> {
    /// What this user may do, through its groups too; else what bindings give each of their subjects.
    pub user: Option<&'s UserInfo>,
    /// What counts in this namespace, else in all.
    pub namespace: Option<&'s str>,
    /// Leave out what bindings give in every cluster.
    pub without: Option<&'s BuiltIn<'s>>,
}

/// Puts subjects against resources and verbs. URLs in the role of a `RoleBinding` have no effect and are left out.
pub fn matrix<'c>(cluster: &'c Cluster, selection: Selection<'_>) -> Matrix<'c> {
    let mut matrix = Matrix::new();
    let counts = |binding: &&Binding| {
        binding.namespace.is_none()
            || selection.namespace.is_none_or(|wanted| binding.namespace.as_deref() == Some(wanted))
    };
    for binding in cluster.bindings.iter().filter(counts) {
        let Ok(rules) = rules_of(&cluster.rules, binding) else { continue };
        for subject in subjects(cluster, binding, selection) {
            for rule in rules {
                add(&mut matrix, &subject, binding, rule);
            }
        }
    }
    matrix
}

/// Those of a binding's subjects that rows are wanted for.
fn subjects(cluster: &Cluster, binding: &Binding, selection: Selection<'_>) -> BTreeSet<Rc<Identity>> {
    let is_left_out = |index: usize| selection.without.is_some_and(|built_in| built_in.gives(cluster, binding, index));
    if let Some(user) = selection.user {
        let applies = applying_subject(binding, user)
            .and_then(|applying| binding.subjects.iter().position(|own| own == applying))
            .is_some_and(|index| !is_left_out(index));
        return applies.then(|| Rc::new(Identity::of_user(&user.name))).into_iter().collect();
    }
    let named = binding.subjects.iter().enumerate().filter(|(index, _)| !is_left_out(*index));
    named.filter_map(|(_, subject)| Identity::of_subject(subject, binding).map(Rc::new)).collect()
}

fn add<'c>(matrix: &mut Matrix<'c>, subject: &Rc<Identity>, binding: &'c Binding, rule: &'c PolicyRule) {
    let mut put = |what: What<'c>| {
        let row = Row { subject: Rc::clone(subject), namespace: binding.namespace.as_deref(), what };
        let cell = matrix.entry(row).or_default();
        cell.verbs.extend(rule.verbs.iter().map(String::as_str));
        if cell.through.last().is_none_or(|last| !std::ptr::eq(*last, binding)) {
            cell.through.push(binding);
        }
    };
    for group in &rule.api_groups {
        for resource in &rule.resources {
            let mut names: Vec<&str> = rule.resource_names.iter().map(String::as_str).collect();
            names.sort_unstable();
            put(What::Resource { group, resource, names });
        }
    }
    if binding.namespace.is_none() {
        rule.non_resource_urls.iter().for_each(|url| put(What::Url(url)));
    }
}
