//! Steps from one identity to others: whom the rules of a binding let its subjects become.
//!
//! A right over all of a namespace leads to every service account there, one that is limited to names to those named. What is
//! held in the whole cluster without a limit is control over the cluster by itself, and no step.

use std::collections::HashMap;

use super::chains::WAY_TO_CONTROL;
use super::powers::{IMPERSONATE, KUBE_SYSTEM, READ_SECRETS, REQUEST_TOKENS, SOMEBODY, allows_any};
use super::workloads::carries_token;
use crate::analysis::cluster::Cluster;
use crate::analysis::escalation::Means;
use crate::analysis::facts::{Facts, Grant};
use crate::analysis::finding::Rule;
use crate::analysis::identity::Identity;
use crate::apiserver::json::text;
use crate::rbac::PolicyRule;

/// A step that somebody whom a binding names can take.
pub(in crate::analysis) struct Step<'f> {
    /// By what means.
    pub means: Means,
    /// As what it is reported if it leads to control.
    pub rule: &'static Rule,
    /// What the binding lets them do: `make tokens of service accounts`.
    pub does: &'static str,
    /// The name that this is limited to, if it is.
    pub name: Option<&'f str>,
    /// Whom they become.
    pub to: To<'f>,
}

/// Whom a step leads to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(in crate::analysis) enum To<'f> {
    /// Every service account of a namespace.
    AnyOf(&'f str),
    /// The service account of this name, of a namespace or of any.
    Account(Option<&'f str>, &'f str),
    /// A user or a group.
    Other(Identity),
}

/// What a right that is limited to a name is about.
#[derive(Clone, Copy)]
enum Named {
    User,
    Group,
    Account,
    /// A pod as it runs.
    Pod,
    /// What makes pods of a template, which may name any account.
    Template,
    Secret,
}

/// Rights that lead to others when they are limited to names: verbs, API group, resource.
struct Row {
    verbs: &'static [&'static str],
    group: &'static str,
    resource: &'static str,
    named: Named,
    means: Means,
    does: &'static str,
}

impl Row {
    const fn new(
        verbs: &'static [&'static str],
        (group, resource): (&'static str, &'static str),
        named: Named,
        means: Means,
        does: &'static str,
    ) -> Self {
        Self { verbs, group, resource, named, means, does }
    }

    /// As what it is reported if it leads to control.
    fn rule(&self) -> &'static Rule {
        match self.means {
            Means::Impersonate | Means::ImpersonateGroup => &IMPERSONATE,
            Means::MintToken => &REQUEST_TOKENS,
            _ => &WAY_TO_CONTROL,
        }
    }
}

const CHANGE: &[&str] = &["update", "patch"];

const IMPERSONATING: &[&str] = &["impersonate"];

static ROWS: [Row; 15] = [
    Row::new(IMPERSONATING, ("", "users"), Named::User, Means::Impersonate, "impersonate users"),
    Row::new(IMPERSONATING, ("", "groups"), Named::Group, Means::ImpersonateGroup, "impersonate groups"),
    Row::new(
        IMPERSONATING,
        ("", "serviceaccounts"),
        Named::Account,
        Means::Impersonate,
        "impersonate service accounts",
    ),
    Row::new(
        &["create"],
        ("", "serviceaccounts/token"),
        Named::Account,
        Means::MintToken,
        "make tokens of service accounts",
    ),
    Row::new(&["get", "list", "watch"], ("", "secrets"), Named::Secret, Means::ReadToken, "read Secrets"),
    Row::new(&["create"], ("", "pods/exec"), Named::Pod, Means::EnterPods, "run commands in pods"),
    Row::new(&["create"], ("", "pods/attach"), Named::Pod, Means::EnterPods, "attach to pods"),
    Row::new(CHANGE, ("", "pods/ephemeralcontainers"), Named::Pod, Means::EnterPods, "put debug containers into pods"),
    Row::new(CHANGE, ("", "pods"), Named::Pod, Means::EnterPods, "change pods"),
    Row::new(
        CHANGE,
        ("", "replicationcontrollers"),
        Named::Template,
        Means::CreatePods,
        "change ReplicationControllers",
    ),
    Row::new(CHANGE, ("apps", "daemonsets"), Named::Template, Means::CreatePods, "change DaemonSets"),
    Row::new(CHANGE, ("apps", "deployments"), Named::Template, Means::CreatePods, "change Deployments"),
    Row::new(CHANGE, ("apps", "replicasets"), Named::Template, Means::CreatePods, "change ReplicaSets"),
    Row::new(CHANGE, ("apps", "statefulsets"), Named::Template, Means::CreatePods, "change StatefulSets"),
    Row::new(CHANGE, ("batch", "cronjobs"), Named::Template, Means::CreatePods, "change CronJobs"),
];

/// What runs and what lies in a cluster, by the names that rules are limited to.
pub(in crate::analysis) struct Things<'f> {
    /// Pods, and what makes pods, by resource and name: their namespaces.
    workloads: HashMap<(&'f str, &'f str), Vec<&'f str>>,
    /// The accounts whose tokens pods carry, by resource and name of what makes them: namespace and account.
    carried: HashMap<(&'f str, &'f str), Vec<(&'f str, &'f str)>>,
    /// The same by namespace; a namespace in which nothing runs is missing.
    running: HashMap<&'f str, Vec<&'f str>>,
    /// Secrets with tokens, by name: namespace and account.
    tokens: HashMap<&'f str, Vec<(&'f str, &'f str)>>,
    /// The accounts whose tokens lie in Secrets, by namespace.
    tokens_in: HashMap<&'f str, Vec<&'f str>>,
}

impl<'f> Things<'f> {
    pub fn of(cluster: &'f Cluster) -> Self {
        let mut things = Self {
            workloads: HashMap::new(),
            carried: HashMap::new(),
            running: HashMap::new(),
            tokens: HashMap::new(),
            tokens_in: HashMap::new(),
        };
        for workload in &cluster.running.workloads {
            let place = &workload.place;
            let key = (place.resource.as_str(), place.name.as_str());
            things.workloads.entry(key).or_default().push(&place.namespace);
            let running = things.running.entry(&place.namespace).or_default();
            if carries_token(cluster, workload) {
                running.push(workload.account_name());
                things.carried.entry(key).or_default().push((&place.namespace, workload.account_name()));
            }
        }
        for secret in &cluster.running.tokens {
            let account = text(secret, "/metadata/annotations/kubernetes.io~1service-account.name");
            let namespace = text(secret, "/metadata/namespace");
            things.tokens.entry(text(secret, "/metadata/name")).or_default().push((namespace, account));
            things.tokens_in.entry(namespace).or_default().push(account);
        }
        things
    }

    /// The accounts whose tokens a pod of this name carries: one that was read, or one of a `StatefulSet`.
    fn of_pod(&self, pod: &'f str) -> impl Iterator<Item = (&'f str, &'f str)> {
        let is_ordinal = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let set = pod.rsplit_once('-').filter(|(_, ordinal)| is_ordinal(ordinal)).map(|(set, _)| set);
        let of_set = set.and_then(|set| self.carried.get(&("statefulsets.apps", set)));
        self.carried.get(&("pods", pod)).into_iter().chain(of_set).flatten().copied()
    }

    /// Whom a right over what bears this name leads to, in a namespace or in any.
    fn to_named(&self, own: Option<&'f str>, row: &Row, name: &'f str) -> Vec<To<'f>> {
        let is_here = |namespace: &str| own.is_none_or(|own| own == namespace);
        let accounts = |found: &mut dyn Iterator<Item = (&'f str, &'f str)>| -> Vec<To<'f>> {
            let found = found.filter(|(namespace, _)| is_here(namespace));
            found.map(|(namespace, account)| To::Account(Some(namespace), account)).collect()
        };
        match row.named {
            // Users and groups have no namespace. An account is not impersonated as a user, however it is called.
            Named::User | Named::Group if own.is_some() => Vec::new(),
            Named::User => match Identity::of_user(name) {
                user @ Identity::User(_) => vec![To::Other(user)],
                _ => Vec::new(),
            },
            Named::Group => vec![To::Other(Identity::Group(name.to_owned()))],
            Named::Account => vec![To::Account(own, name)],
            Named::Pod => accounts(&mut self.of_pod(name)),
            Named::Secret => accounts(&mut self.tokens.get(name).into_iter().flatten().copied()),
            Named::Template if own.is_some() => own.map(To::AnyOf).into_iter().collect(),
            Named::Template => {
                let (group, resource) = (row.group, row.resource);
                let full = if group.is_empty() { resource.to_owned() } else { format!("{resource}.{group}") };
                let found = self.workloads.get(&(full.as_str(), name)).into_iter().flatten();
                found.map(|namespace| To::AnyOf(namespace)).collect()
            }
        }
    }
}

/// Every step that a grant lets its subjects take.
pub(super) fn steps<'f>(facts: &'f Facts<'f>, things: &Things<'f>, grant: &'f Grant<'f>) -> Vec<Step<'f>> {
    let rules = &grant.role.rules;
    let mut steps = over_a_namespace(facts, things, grant);
    // A group is impersonated together with somebody.
    let has_somebody = rules.iter().any(|rule| SOMEBODY.is_met_by(rule));
    let named = steps_by_name(things, grant.binding.namespace.as_deref(), rules);
    steps.extend(named.into_iter().filter(|step| has_somebody || step.means != Means::ImpersonateGroup));
    steps
}

/// The steps that rules allow which are limited to names; in a namespace, or in the whole cluster.
pub(in crate::analysis) fn steps_by_name<'f>(
    things: &Things<'f>,
    namespace: Option<&'f str>,
    rules: &'f [PolicyRule],
) -> Vec<Step<'f>> {
    let mut steps = Vec::new();
    for rule in rules.iter().filter(|rule| !rule.resource_names.is_empty()) {
        for row in &ROWS {
            let names = rule.resource_names.iter().map(String::as_str);
            for name in names.filter(|name| allows_any(rule, row.verbs, row.group, row.resource, name)) {
                let step = |to| Step { means: row.means, rule: row.rule(), does: row.does, name: Some(name), to };
                steps.extend(things.to_named(namespace, row, name).into_iter().map(step));
            }
        }
    }
    steps
}

/// What a `RoleBinding` gives over all of its namespace. In `kube-system` that is control over the cluster.
fn over_a_namespace<'f>(facts: &'f Facts<'f>, things: &Things<'f>, grant: &'f Grant<'f>) -> Vec<Step<'f>> {
    let Some(namespace) = grant.binding.namespace.as_deref().filter(|namespace| *namespace != KUBE_SYSTEM) else {
        return Vec::new();
    };
    let step = |means, does: &'static str, to| Step { means, rule: &WAY_TO_CONTROL, does, name: None, to };
    let whole = || facts.powers_of(grant.key).iter().filter(|met| met.is_whole()).map(|met| met.power);
    if let Some(power) = whole().find(|power| power.becomes) {
        return vec![step(Means::CreatePods, power.does, To::AnyOf(namespace))];
    }
    let mut steps = Vec::new();
    if let Some(power) = whole().find(|power| power.enters) {
        match things.running.get(namespace) {
            Some(accounts) => {
                steps.extend(
                    accounts.iter().map(|name| step(Means::EnterPods, power.does, To::Account(Some(namespace), name))),
                );
            }
            // What runs there was not read.
            None => steps.push(step(Means::EnterPods, power.does, To::AnyOf(namespace))),
        }
    }
    if let Some(power) = whole().find(|power| power.rule == &READ_SECRETS) {
        let own = things.tokens_in.get(namespace).into_iter().flatten();
        steps.extend(own.map(|name| step(Means::ReadToken, power.does, To::Account(Some(namespace), name))));
    }
    steps
}
