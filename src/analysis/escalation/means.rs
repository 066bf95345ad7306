//! The means by which a binding brings somebody closer to a permission.

use std::collections::{BTreeMap, BTreeSet};

use super::{Search, named, resource};
use crate::analysis::cluster::Cluster;
use crate::analysis::identity::Identity;
use crate::analysis::question::Question;
use crate::rbac::{Binding, PolicyRule, allows};

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
/// Verbs on subresources of pods that let commands run in them.
const DOORS: [(&str, &[&str]); 3] =
    [("exec", &["create", "get"]), ("attach", &["create", "get"]), ("ephemeralcontainers", &["update", "patch"])];

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
                if self.role_counts(bindings, binding) && any(&["create", "update", "patch"], RBAC, bindings, "") {
                    reached.push((Means::Bind, None));
                }
                if self.role_counts(roles, binding) && any(&["update", "patch"], RBAC, roles, "") {
                    reached.push((Means::Escalate, None));
                }
            }
        }
        reached.extend(impersonated(rules, scope, targets));
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
            if any(&["create"], "", "secrets", "") {
                reached.push((Means::TokenSecret, becomes()));
            }
        }
        reached.extend(self.token_read(rules, scope, targets).map(|account| (Means::ReadToken, Some(account))));
        let certified =
            targets.user.or(targets.group.filter(|group| **group != Identity::Group("system:masters".into())));
        let group = "certificates.k8s.io";
        if let (None, Some(user)) = (scope, certified)
            && any(&["update", "patch"], group, "certificatesigningrequests", "approval")
        {
            reached.push((Means::Certificate, Some(user.clone())));
        }
        reached
    }

    /// An account whose token the rules let read.
    fn token_read(&self, rules: &[PolicyRule], scope: Option<&str>, targets: &Targets<'_>) -> Option<Identity> {
        let in_scope = self.token_secrets.iter().filter(|secret| scope.is_none_or(|own| own == secret.namespace));
        in_scope.filter_map(|secret| Some((secret, targets.account(&secret.namespace, &secret.account)?))).find_map(
            |(secret, account)| {
                let get = named(resource("get", &secret.namespace, "", "secrets", ""), &secret.name);
                let list = ["list", "watch"].map(|verb| resource(verb, &secret.namespace, "", "secrets", ""));
                let may = |question: &Question| rules.iter().any(|rule| allows(rule, &question.attributes()));
                (may(&get) || list.iter().any(may)).then_some(account)
            },
        )
    }
}

/// Whom the rules let somebody act as, or ask tokens for.
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
            let is_account = index > 1;
            // Users and groups have no namespace.
            if !is_account && scope.is_some() {
                continue;
            }
            let nameless = PolicyRule { resource_names: Vec::new(), ..rule.clone() };
            if !allows(&nameless, &question.attributes()) {
                continue;
            }
            let target = match (index, rule.resource_names.is_empty()) {
                (0, true) => targets.user.cloned(),
                (1, true) => targets.group.cloned(),
                (_, true) => match scope {
                    Some(namespace) => targets.accounts.get(namespace).cloned(),
                    None => targets.accounts.values().next().cloned(),
                },
                (0, false) => first(rule, |name| Some(Identity::User(name.to_owned())), targets),
                (1, false) => first(rule, |name| Some(Identity::Group(name.to_owned())), targets),
                (_, false) => {
                    let spaces: Vec<&str> = match scope {
                        Some(namespace) => vec![namespace],
                        None => targets.accounts.keys().map(String::as_str).collect(),
                    };
                    let mut names = rule.resource_names.iter();
                    names.find_map(|name| spaces.iter().find_map(|namespace| targets.account(namespace, name)))
                }
            };
            reached.extend(target.map(|target| (*means, Some(target))));
        }
    }
    reached
}

/// The first name of a rule that somebody bears who is worth to become.
fn first(rule: &PolicyRule, identity: fn(&str) -> Option<Identity>, targets: &Targets<'_>) -> Option<Identity> {
    let mut identities = rule.resource_names.iter().filter_map(|name| identity(name));
    identities.find(|identity| targets.known.contains(identity))
}
