//! The means by which a binding brings somebody closer to a permission.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Search, named, resource};
use crate::analysis::cluster::Cluster;
use crate::analysis::identity::Identity;
use crate::analysis::question::Question;
use crate::analysis::rules::steps::{To, steps_by_name};
use crate::apiserver::json::text;
use crate::rbac::{Binding, PolicyRule, allows, rules_of};

/// The API group of roles and bindings.
pub(super) const RBAC: &str = "rbac.authorization.k8s.io";

/// Verbs on workloads that let pods run as another account.
const WORKLOADS: [(&str, &str, &[&str]); 8] = [
    ("", "pods", &["create"]),
    ("", "replicationcontrollers", &["create", "update", "patch"]),
    ("apps", "deployments", &["create", "update", "patch"]),
    ("apps", "daemonsets", &["create", "update", "patch"]),
    ("apps", "replicasets", &["create", "update", "patch"]),
    ("apps", "statefulsets", &["create", "update", "patch"]),
    ("batch", "jobs", &["create"]),
    ("batch", "cronjobs", &["create", "update", "patch"]),
];
/// Verbs on pods and their subresources that let commands run in them.
const DOORS: [(&str, &[&str]); 4] = [
    ("exec", &["create"]),
    ("attach", &["create"]),
    ("ephemeralcontainers", &["update", "patch"]),
    // The image of a container can be changed while the pod runs.
    ("", &["update", "patch"]),
];

/// By what means somebody could come to hold a permission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Means {
    /// Binds a role that has it: the verb `bind`.
    Bind,
    /// Writes it into a role of their own: the verb `escalate`.
    Escalate,
    /// Acts as a user or service account: the verb `impersonate`.
    Impersonate,
    /// Acts as a member of a group: the verb `impersonate`.
    ImpersonateGroup,
    /// Asks for a token: `create` on `serviceaccounts/token`.
    MintToken,
    /// Reads the token of an account in its Secret.
    ReadToken,
    /// Makes a Secret that gets a token, and reads it.
    TokenSecret,
    /// Approves a certificate of its own making.
    Certificate,
    /// Lets a pod run as an account.
    CreatePods,
    /// Enters a pod that runs as an account.
    EnterPods,
}

/// Those whom it would be worth to become.
pub(super) struct Targets<'k> {
    known: &'k BTreeSet<Identity>,
    /// One user, the first; one that certificates may name.
    user: Option<&'k Identity>,
    group: Option<&'k Identity>,
    /// By namespace one account whose tokens are as good as the permission.
    accounts: BTreeMap<String, Identity>,
}

impl<'k> Targets<'k> {
    /// Of everybody who holds the permission or could.
    pub fn of(cluster: &Cluster, known: &'k BTreeSet<Identity>) -> Self {
        let mut accounts = BTreeMap::new();
        for identity in known {
            if let Identity::ServiceAccount { namespace, .. } = identity {
                accounts.entry(namespace.clone()).or_insert_with(|| identity.clone());
            }
        }
        let is_everybodys = ["system:serviceaccounts", "system:authenticated"]
            .iter()
            .any(|group| known.contains(&Identity::Group((*group).to_owned())));
        for (namespace, name) in &cluster.accounts {
            let group = Identity::Group(format!("system:serviceaccounts:{namespace}"));
            if is_everybodys || known.contains(&group) {
                let account = Identity::ServiceAccount { namespace: namespace.clone(), name: name.clone() };
                accounts.entry(namespace.clone()).or_insert(account);
            }
        }
        let user = known.iter().find(|identity| matches!(identity, Identity::User(_)));
        let group = known.iter().find(|identity| matches!(identity, Identity::Group(_)));
        Self { known, user, group, accounts }
    }

    /// Whether an account is one of those.
    fn account(&self, namespace: &str, name: &str) -> Option<Identity> {
        let account = Identity::ServiceAccount { namespace: namespace.to_owned(), name: name.to_owned() };
        let groups = ["system:authenticated", "system:serviceaccounts", &format!("system:serviceaccounts:{namespace}")]
            .map(|group| Identity::Group(group.to_owned()));
        (self.known.contains(&account) || groups.iter().any(|group| self.known.contains(group))).then_some(account)
    }
}

impl Search<'_, '_> {
    /// What a binding brings its subjects to, each with whom they would become. Some means take more than this one binding.
    /// Ways to grant it to oneself do not depend on who is known, and so are only looked for in the first step.
    pub(super) fn reached(
        &self,
        binding: &Binding,
        rules: &[PolicyRule],
        targets: &Targets<'_>,
        is_first: bool,
    ) -> Vec<(Means, Option<Identity>)> {
        let scope = binding.namespace.as_deref();
        let own = scope.unwrap_or_default();
        let may = |question: &Question| rules.iter().any(|rule| allows(rule, &question.attributes()));
        let any = |verbs: &[&str], group: &str, of: &str, sub: &str| {
            verbs.iter().any(|verb| may(&resource(verb, own, group, of, sub)))
        };
        let mut reached = Vec::new();
        if is_first {
            let kinds = [("clusterrolebindings", "clusterroles"), ("rolebindings", "roles")];
            for (bindings, roles) in kinds {
                let writes = || {
                    any(&["create", "update", "patch"], RBAC, bindings, "")
                        || self.changes_a_giving_binding(rules, scope, bindings)
                };
                if self.role_counts(bindings, binding) && writes() {
                    reached.push((Means::Bind, None));
                }
                // Whose role it is, is looked at later.
                if any_by_name(rules, &["update", "patch"], RBAC, roles, "") {
                    reached.push((Means::Escalate, None));
                }
            }
        }
        reached.extend(impersonated(rules, scope, targets));
        for step in steps_by_name(&self.things, scope, rules) {
            let target = match step.to {
                To::AnyOf(namespace) => targets.accounts.get(namespace).cloned(),
                To::Account(Some(namespace), name) => targets.account(namespace, name),
                To::Account(None, name) => {
                    targets.accounts.keys().find_map(|namespace| targets.account(namespace, name))
                }
                To::Other(identity) => targets.known.contains(&identity).then_some(identity),
            };
            reached.extend(target.map(|target| (step.means, Some(target))));
        }
        let account = match scope {
            Some(namespace) => targets.accounts.get(namespace),
            None => targets.accounts.values().next(),
        };
        if let Some(account) = account {
            let becomes = || Some(account.clone());
            if WORKLOADS.iter().any(|(group, of, verbs)| any(verbs, group, of, "")) {
                reached.push((Means::CreatePods, becomes()));
            }
            if DOORS.iter().any(|(sub, verbs)| any(verbs, "", "pods", sub)) {
                reached.push((Means::EnterPods, becomes()));
            }
            // The kubelet runs commands in every pod of its node; one node is enough.
            if scope.is_none() && any_by_name(rules, &["get", "create"], "", "nodes", "proxy") {
                reached.push((Means::EnterPods, becomes()));
            }
            if any(&["create"], "", "secrets", "") {
                reached.push((Means::TokenSecret, becomes()));
            }
        }
        reached.extend(self.token_read(rules, scope, targets).map(|account| (Means::ReadToken, Some(account))));
        // A certificate names whom it likes, an account too, but not this group.
        let group = targets.group.filter(|group| **group != Identity::Group("system:masters".into()));
        let certified = targets.user.or(group).or_else(|| targets.accounts.values().next());
        // So does who makes a request: names are no limit.
        if let (None, Some(user)) = (scope, certified)
            && any_by_name(rules, &["update", "patch"], "certificates.k8s.io", "certificatesigningrequests", "approval")
        {
            reached.push((Means::Certificate, Some(user.clone())));
        }
        reached
    }

    /// An account whose token the rules let read.
    fn token_read(&self, rules: &[PolicyRule], scope: Option<&str>, targets: &Targets<'_>) -> Option<Identity> {
        let namespace_of = |secret: &Value| text(secret, "/metadata/namespace").to_owned();
        let tokens = self.cluster.running.tokens.iter();
        let in_scope = tokens.filter(|secret| scope.is_none_or(|own| own == namespace_of(secret)));
        let of_target = in_scope.filter_map(|secret| {
            let account = text(secret, "/metadata/annotations/kubernetes.io~1service-account.name");
            Some((secret, targets.account(&namespace_of(secret), account)?))
        });
        let read = |secret: &Value| {
            let of = |verb| resource(verb, &namespace_of(secret), "", "secrets", "");
            let get = named(of("get"), text(secret, "/metadata/name"));
            let may = |question: &Question| rules.iter().any(|rule| allows(rule, &question.attributes()));
            may(&get) || ["list", "watch"].map(of).iter().any(may)
        };
        of_target.filter(|(secret, _)| read(secret)).map(|(_, account)| account).next()
    }

    /// Whether the rules let somebody change a binding by its name whose role allows what is asked.
    fn changes_a_giving_binding(&self, rules: &[PolicyRule], scope: Option<&str>, resource: &str) -> bool {
        let named = rules.iter().filter(|rule| !rule.resource_names.is_empty());
        let named: Vec<&PolicyRule> = named
            .filter(|rule| any_by_name(std::slice::from_ref(*rule), &["update", "patch"], RBAC, resource, ""))
            .collect();
        let is_of_kind = |binding: &&Binding| binding.namespace.is_some() == (resource == "rolebindings");
        let attributes = self.question.attributes();
        !named.is_empty()
            && self.cluster.bindings.iter().filter(is_of_kind).any(|binding| {
                scope.is_none_or(|own| binding.namespace.as_deref() == Some(own))
                    && named.iter().any(|rule| rule.resource_names.contains(&binding.name))
                    && self.role_counts(resource, binding)
                    && rules_of(&self.cluster.rules, binding)
                        .is_ok_and(|rules| rules.iter().any(|rule| allows(rule, &attributes)))
            })
    }
}

/// Whether the rules allow any of the verbs, be it limited to names.
fn any_by_name(rules: &[PolicyRule], verbs: &[&str], group: &str, of: &str, sub: &str) -> bool {
    rules.iter().any(|rule| {
        let nameless = PolicyRule { resource_names: Vec::new(), ..rule.clone() };
        verbs.iter().any(|verb| allows(&nameless, &resource(verb, "", group, of, sub).attributes()))
    })
}

/// Whom the rules let somebody act as, or ask tokens for, without a limit to names.
fn impersonated(rules: &[PolicyRule], scope: Option<&str>, targets: &Targets<'_>) -> Vec<(Means, Option<Identity>)> {
    let mut reached = Vec::new();
    let own = scope.unwrap_or_default();
    let ways = [
        (Means::Impersonate, resource("impersonate", "", "", "users", "")),
        (Means::ImpersonateGroup, resource("impersonate", "", "", "groups", "")),
        (Means::Impersonate, resource("impersonate", own, "", "serviceaccounts", "")),
        (Means::MintToken, resource("create", own, "", "serviceaccounts", "token")),
    ];
    for rule in rules {
        for (index, (means, question)) in ways.iter().enumerate() {
            // Users and groups have no namespace.
            if (index < 2 && scope.is_some()) || !allows(rule, &question.attributes()) {
                continue;
            }
            let target = match index {
                0 => targets.user.cloned(),
                1 => targets.group.cloned(),
                _ => match scope {
                    Some(namespace) => targets.accounts.get(namespace).cloned(),
                    None => targets.accounts.values().next().cloned(),
                },
            };
            reached.extend(target.map(|target| (*means, Some(target))));
        }
    }
    reached
}
