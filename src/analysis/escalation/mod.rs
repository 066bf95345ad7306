//! Who could give themselves a permission that they do not have.
//!
//! Somebody becomes whoever holds it, or makes the server's escalation check let a new grant through. Whoever is found this
//! way is somebody whom others could become, so the search goes on until it finds nobody new. Memberships of groups that a
//! cluster does not keep are not known, and neither is what runs in a cluster, so this tells what could be, not what is.

mod means;

use std::collections::{BTreeMap, BTreeSet};

use super::cluster::Cluster;
use super::identity::Identity;
use super::question::{Asked, AskedResource, Question};
use super::rules::steps::Things;
use super::who_can::{Holders, Reach};
use crate::rbac::{Binding, PolicyRule, RoleKind, UserInfo, allows, applicable, decide, rules_of};

pub use means::Means;
use means::Targets;

/// How somebody could come to hold a permission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Escalation<'c> {
    /// By what means.
    pub means: Means,
    /// Whom they would become; `None` if they would give it to themselves.
    pub becomes: Option<Identity>,
    /// The binding that lets them.
    pub binding: &'c Binding,
    /// How many such steps lead to the permission, 1 at least.
    pub steps: usize,
}

/// Everybody who does not hold the permission but could come to, and the shortest way. Whoever is in `system:masters` may do
/// everything as it is.
pub fn escalation<'c>(
    cluster: &'c Cluster,
    question: &Question,
    reach: Reach,
    holders: &Holders<'c>,
) -> BTreeMap<Identity, Escalation<'c>> {
    let mut known: BTreeSet<Identity> = holders.keys().cloned().collect();
    known.insert(Identity::Group("system:masters".to_owned()));
    let mut found = BTreeMap::new();
    let search = Search { cluster, question, reach, things: Things::of(cluster) };
    for steps in 1.. {
        let new = search.step(&known, steps);
        if new.is_empty() {
            break;
        }
        known.extend(new.keys().cloned());
        found.extend(new);
    }
    found
}

struct Search<'c, 'q> {
    cluster: &'c Cluster,
    question: &'q Question,
    reach: Reach,
    things: Things<'c>,
}

impl<'c> Search<'c, '_> {
    /// Those whom one more step leads to somebody who is known.
    fn step(&self, known: &BTreeSet<Identity>, steps: usize) -> BTreeMap<Identity, Escalation<'c>> {
        let targets = Targets::of(self.cluster, known);
        let mut new: BTreeMap<Identity, Escalation<'c>> = BTreeMap::new();
        for binding in &self.cluster.bindings {
            let Ok(rules) = rules_of(&self.cluster.rules, binding) else { continue };
            let candidates = || {
                let subjects = binding.subjects.iter().filter_map(|subject| Identity::of_subject(subject, binding));
                subjects.filter(|identity| !known.contains(identity))
            };
            if candidates().next().is_none() {
                continue;
            }
            let reached = self.reached(binding, rules, &targets, steps == 1);
            for (means, becomes) in reached {
                for candidate in candidates() {
                    if !new.contains_key(&candidate) && self.completes(&candidate, means, binding) {
                        new.insert(candidate, Escalation { means, becomes: becomes.clone(), binding, steps });
                    }
                }
            }
        }
        new
    }

    /// Whether somebody holds the rest of what a means takes.
    fn completes(&self, candidate: &Identity, means: Means, binding: &Binding) -> bool {
        let user = candidate.user();
        let may = |question: &Question| decide(&self.cluster.rules, &user, &question.attributes()).is_allowed();
        let namespace = binding.namespace.as_deref().unwrap_or_default();
        let any = |questions: &[Question]| questions.iter().any(&may);
        match means {
            Means::Impersonate | Means::MintToken | Means::CreatePods | Means::EnterPods | Means::ReadToken => true,
            Means::ImpersonateGroup => self.impersonates_somebody(&user),
            Means::TokenSecret => {
                any(&["get", "list", "watch"].map(|verb| resource(verb, namespace, "", "secrets", "")))
            }
            Means::Certificate => {
                let group = "certificates.k8s.io";
                let signer = resource("approve", "", group, "signers", "");
                any(&[resource("create", "", group, "certificatesigningrequests", "")])
                    && any(&[
                        signer.clone(),
                        named(signer.clone(), "kubernetes.io/kube-apiserver-client"),
                        named(signer, "kubernetes.io/*"),
                    ])
            }
            Means::Escalate => self.own_roles(candidate, &user).iter().any(|(kind, namespace, name)| {
                let of = |verb| named(resource(verb, namespace, means::RBAC, kind, ""), name);
                may(&of("escalate")) && any(&["update", "patch"].map(of))
            }),
            Means::Bind => self.bindable(binding).any(|question| may(&question)),
        }
    }

    /// The roles that somebody has where it counts for the question: resource, namespace and name.
    fn own_roles(&self, candidate: &Identity, user: &UserInfo) -> BTreeSet<(&'static str, &str, &str)> {
        let role = |binding: &'c Binding| {
            let (role_ref, namespace) = (&binding.role_ref, binding.namespace.as_deref().unwrap_or_default());
            match role_ref.kind {
                RoleKind::Role => Some(("roles", namespace, role_ref.name.as_str())),
                RoleKind::ClusterRole => Some(("clusterroles", "", role_ref.name.as_str())),
                RoleKind::Other(_) => None,
            }
        };
        if self.reach == Reach::Question {
            let own = applicable(&self.cluster.rules, user, self.question.namespace());
            return own.filter_map(|found| role(found.binding)).collect();
        }
        let sources = candidate.sources();
        let is_named = |binding: &&Binding| {
            let mut subjects = binding.subjects.iter().filter_map(|subject| Identity::of_subject(subject, binding));
            subjects.any(|subject| sources.contains(&subject))
        };
        self.cluster.bindings.iter().filter(is_named).filter_map(role).collect()
    }

    /// Groups are impersonated together with some user.
    fn impersonates_somebody(&self, user: &UserInfo) -> bool {
        let rules = applicable(&self.cluster.rules, user, "").filter_map(|found| found.rules.ok()).flatten();
        let nameless = |rule: &PolicyRule| PolicyRule { resource_names: Vec::new(), ..rule.clone() };
        let ways = ["users", "serviceaccounts"].map(|kind| resource("impersonate", "", "", kind, ""));
        rules.map(nameless).any(|rule| ways.iter().any(|question| allows(&rule, &question.attributes())))
    }

    /// Whether a change of a role of this kind could matter to the question, for somebody named by this binding.
    fn role_counts(&self, kind: &str, binding: &Binding) -> bool {
        match kind {
            "clusterroles" | "clusterrolebindings" => binding.namespace.is_none(),
            _ => self.counts_in(binding.namespace.as_deref()),
        }
    }

    /// Whether a grant in a namespace (`None`: in any) could matter to the question.
    fn counts_in(&self, namespace: Option<&str>) -> bool {
        let asked = match &self.question.target {
            Asked::Path(_) => return false,
            Asked::Resource(asked) => asked.namespace.as_str(),
        };
        self.reach == Reach::EveryNamespace || (!asked.is_empty() && namespace.is_none_or(|own| own == asked))
    }

    /// The questions one of which somebody must be allowed who binds a role that allows what is asked.
    fn bindable(&self, binding: &Binding) -> impl Iterator<Item = Question> {
        let attributes = self.question.attributes();
        let namespace = binding.namespace.clone().unwrap_or_default();
        let roles = self.cluster.roles.iter().filter(move |((own, _), role)| {
            let is_reachable = own.is_none() || own.as_deref().is_some_and(|own| self.counts_in(Some(own)));
            is_reachable && role.rules.iter().any(|rule| allows(rule, &attributes))
        });
        roles.map(move |((own, name), _)| {
            let kind = if own.is_some() { "roles" } else { "clusterroles" };
            let namespace = own.as_deref().unwrap_or(&namespace);
            named(resource("bind", namespace, means::RBAC, kind, ""), name)
        })
    }
}

/// A question about a resource without a name.
fn resource(verb: &str, namespace: &str, group: &str, resource: &str, subresource: &str) -> Question {
    let asked = AskedResource {
        namespace: namespace.to_owned(),
        group: group.to_owned(),
        resource: resource.to_owned(),
        subresource: subresource.to_owned(),
        name: String::new(),
    };
    Question { verb: verb.to_owned(), target: Asked::Resource(asked) }
}

/// The same about an object of this name.
fn named(mut question: Question, name: &str) -> Question {
    if let Asked::Resource(asked) = &mut question.target {
        name.clone_into(&mut asked.name);
    }
    question
}
