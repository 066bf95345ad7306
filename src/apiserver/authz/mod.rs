//! May this user do this? An [`Authorized`] request comes from here and nowhere else.
//!
//! Mirrors `k8s.io/apiserver/pkg/authorization/union` and `pkg/endpoints/filters/authorization.go`: the privileged group,
//! then Node, then RBAC. A denial is a value with a reason, not an error.

mod node;
mod rules;

use std::cell::RefCell;

use super::Failure;
use super::authn::{Authenticated, MASTERS};
use super::nodes::node_of;
use super::request::RequestInfo;
use super::selector::FieldSelector;
use super::status::{GoQuoted, Status, Subject};
use crate::rbac::{self, Attributes, PolicyRule, ResolutionError, Target, UserInfo};
use crate::store::{Key, Store, StoreError};
use rules::LoadedRules;

/// What the authorizers say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Whether one of them allows it.
    pub allowed: bool,
    /// Why, in the server's words; often empty.
    pub reason: String,
}

/// A request that its user may make.
#[derive(Debug)]
pub struct Authorized {
    user: Authenticated,
    info: RequestInfo,
}

impl Authorized {
    /// Who asks.
    pub fn user(&self) -> &UserInfo {
        self.user.user()
    }

    /// What for.
    pub fn info(&self) -> &RequestInfo {
        &self.info
    }
}

/// The chain of authorizers, with the part of the state's rules that was asked for so far.
#[derive(Debug, Default)]
pub struct Authorizer {
    rules: RefCell<LoadedRules>,
}

impl Authorizer {
    /// Decides about attributes, without a request behind them.
    ///
    /// # Errors
    /// [`StoreError`] if rules cannot be read.
    pub fn decide(
        &self,
        store: &dyn Store,
        user: &UserInfo,
        attributes: &Attributes<'_>,
    ) -> Result<Verdict, StoreError> {
        self.decide_selected(store, user, attributes, &FieldSelector::default())
    }

    /// Decides about attributes of a request that is confined to what a field selector selects.
    ///
    /// # Errors
    /// [`StoreError`] if rules or objects cannot be read.
    pub fn decide_selected(
        &self,
        store: &dyn Store,
        user: &UserInfo,
        attributes: &Attributes<'_>,
        fields: &FieldSelector,
    ) -> Result<Verdict, StoreError> {
        if user.groups.iter().any(|group| group == MASTERS) {
            return Ok(Verdict { allowed: true, reason: String::new() });
        }
        let of_node = match node_of(user) {
            Some(node) => node::decide(store, (user, node), attributes, fields)?,
            None => Verdict { allowed: false, reason: String::new() },
        };
        if of_node.allowed {
            return Ok(of_node);
        }
        let mut rules = self.rules.borrow_mut();
        rules.load(store, user, attributes.namespace())?;
        let decision = rbac::decide(&*rules, user, attributes);
        let (allowed, mut reason) = (decision.is_allowed(), decision.reason());
        if !allowed && !of_node.reason.is_empty() {
            // Whoever has no opinion has a say in why there is none.
            let separator = if reason.is_empty() { "" } else { "\n" };
            reason = format!("{}{separator}{reason}", of_node.reason);
        }
        Ok(Verdict { allowed, reason })
    }

    /// All rules that reach a user in a namespace, and the bindings that could not be resolved.
    ///
    /// # Errors
    /// [`StoreError`] if rules cannot be read.
    pub fn rules_for(
        &self,
        store: &dyn Store,
        user: &UserInfo,
        namespace: &str,
    ) -> Result<(Vec<PolicyRule>, Vec<ResolutionError>), StoreError> {
        let mut rules = self.rules.borrow_mut();
        rules.load(store, user, namespace)?;
        Ok(rbac::rules_for(&*rules, user, namespace))
    }

    /// Lets a request through, or refuses it with 403.
    pub(super) fn authorize(
        &self,
        store: &dyn Store,
        user: Authenticated,
        info: RequestInfo,
    ) -> Result<Authorized, Failure> {
        let verdict = self.decide_selected(store, user.user(), &info.attributes(), &info.fields)?;
        if verdict.allowed {
            return Ok(Authorized { user, info });
        }
        Err(forbidden(user.user(), &info.attributes(), &verdict.reason).into())
    }

    /// Forgets what was read if it may have changed.
    pub(super) fn forget(&mut self, key: Key<'_>) {
        if key.resource.ends_with(".rbac.authorization.k8s.io") {
            self.rules.get_mut().clear();
        }
    }
}

/// The refusal of a request (`ForbiddenStatusError` in `responsewriters/errors.go`).
pub(super) fn forbidden(user: &UserInfo, attributes: &Attributes<'_>, reason: &str) -> Status {
    let why = refusal(user, attributes);
    let why = if reason.is_empty() { why } else { format!("{why}: {reason}") };
    match attributes.target {
        Target::Path(_) => Status::forbidden_path(&why),
        Target::Resource(target) => {
            Status::forbidden(Subject { group: target.group, kind: target.resource, name: target.name }, &why)
        }
    }
}

/// `User "u" cannot get resource "pods" in API group "" in the namespace "ns"`.
fn refusal(user: &UserInfo, attributes: &Attributes<'_>) -> String {
    let (name, verb) = (GoQuoted(&user.name), attributes.verb);
    let sentence = match attributes.target {
        Target::Path(path) => format!("User {name:?} cannot {verb} path {:?}", GoQuoted(path)),
        Target::Resource(target) => {
            let resource = match target.subresource {
                "" => target.resource.to_owned(),
                subresource => format!("{}/{subresource}", target.resource),
            };
            let (resource, group) = (GoQuoted(&resource), GoQuoted(target.group));
            let place = match target.namespace {
                "" => "at the cluster scope".to_owned(),
                namespace => format!("in the namespace {:?}", GoQuoted(namespace)),
            };
            format!("User {name:?} cannot {verb} resource {resource:?} in API group {group:?} {place}")
        }
    };
    sentence.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
