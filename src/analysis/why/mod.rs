//! Why may somebody do something, or not: every rule that allows it; else what came closest, and what would allow it.
//!
//! The decision itself is the evaluator's. Wording, and whether something that is not here exists elsewhere, is up to whoever
//! shows the answer.

mod change;
mod misses;
mod near;

pub use change::Step;
pub use near::{Cause, Likeness, Near, accounts_meant};

use super::cluster::Cluster;
use super::grants::Grant;
use super::identity::Identity;
use super::question::{Asked, Question};
use crate::rbac::subjects::applying_subject;
use crate::rbac::{UserInfo, decide};

/// Why RBAC allows something or not.
#[derive(Clone, Debug)]
pub struct Explanation<'c> {
    /// Every rule that allows it; none if it is not allowed.
    pub grants: Vec<Grant<'c>>,
    /// What came closest, the closest first; empty if it is allowed.
    pub near: Vec<Near<'c>>,
    /// What grants exactly this to the user and nothing else to anybody; empty if it is allowed.
    pub smallest: Vec<Step>,
    /// What else is worth knowing.
    pub facts: Vec<Fact>,
}

/// Something about the question that its answer does not show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// The user is a service account that is not here.
    AccountMissing {
        /// Its namespace.
        namespace: String,
        /// Its name.
        name: String,
    },
    /// The namespace asked about is not here.
    NamespaceMissing(String),
    /// The resource has no namespaces, so that real requests ask at the cluster scope.
    ClusterScoped {
        /// What the answer is there.
        allowed: bool,
    },
    /// No binding names the user itself, or one of its groups but those of everybody.
    NoBinding,
}

/// Explains what the evaluator says of a question.
pub fn explain<'c>(cluster: &'c Cluster, user: &UserInfo, question: &Question) -> Explanation<'c> {
    let grants = cluster.grants(user, question);
    let facts = facts(cluster, user, question);
    if !grants.is_empty() {
        return Explanation { grants, near: Vec::new(), smallest: Vec::new(), facts };
    }
    let near = near::nearest(cluster, user, question);
    Explanation { grants, near, smallest: change::exactly(cluster, user, question), facts }
}

fn facts(cluster: &Cluster, user: &UserInfo, question: &Question) -> Vec<Fact> {
    let mut facts = Vec::new();
    if let Identity::ServiceAccount { namespace, name } = Identity::of_user(&user.name)
        && !cluster.accounts.contains(&(namespace.clone(), name.clone()))
    {
        facts.push(Fact::AccountMissing { namespace, name });
    }
    let namespace = question.namespace();
    if !namespace.is_empty() && !cluster.namespaces.contains(namespace) {
        facts.push(Fact::NamespaceMissing(namespace.to_owned()));
    }
    if is_misplaced(cluster, question) {
        let there = question.in_namespace("");
        let allowed = decide(&cluster.rules, user, &there.attributes()).is_allowed();
        facts.push(Fact::ClusterScoped { allowed });
    }
    if !cluster.bindings.iter().any(|binding| names(binding, user)) {
        facts.push(Fact::NoBinding);
    }
    facts
}

/// Whether a binding names a user other than through the groups that everybody has.
fn names(binding: &crate::rbac::Binding, user: &UserInfo) -> bool {
    let everybody = |group: &String| {
        ["system:authenticated", "system:unauthenticated", "system:serviceaccounts"].contains(&group.as_str())
    };
    let groups = user.groups.iter().filter(|group| !everybody(group)).cloned().collect();
    applying_subject(binding, &UserInfo { groups, ..user.clone() }).is_some()
}

/// Whether a question names a namespace for a resource that has none. The namespace of a Namespace is itself.
fn is_misplaced(cluster: &Cluster, question: &Question) -> bool {
    let Asked::Resource(asked) = &question.target else { return false };
    let is_own = asked.resource == "namespaces" && asked.group.is_empty() && asked.name == asked.namespace;
    !asked.namespace.is_empty() && !is_own && cluster.is_namespaced(&asked.group, &asked.resource) == Some(false)
}
