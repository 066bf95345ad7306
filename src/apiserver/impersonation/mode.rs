//! The ways in which acting as somebody else can be allowed, tried one after the other.
//!
//! Mirrors `k8s.io/apiserver/pkg/endpoints/filters/impersonation/{constrained_impersonation,mode}.go`. A real server
//! first tries what worked for this requester last time; nothing is remembered here.

use super::super::Failure;
use super::super::authn::MASTERS;
use super::super::authz::{Authorizer, forbidden};
use super::super::request::{ImpersonationHeaders, RequestInfo};
use super::super::validation::dns_subdomain;
use super::target::{Identity, extra_of};
use crate::rbac::{Attributes, ResourceTarget, Target, UserInfo};
use crate::store::Store;

const AUTHENTICATION: &str = "authentication.k8s.io";
/// From how many groups or extra values on everything is asked about at once first.
const MANY: usize = 4;

/// A way in which acting as somebody else can be allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// As the node that the requester's pod runs on.
    AssociatedNode,
    ArbitraryNode,
    ServiceAccount,
    UserInfo,
    /// The verb `impersonate`, whatever is done then.
    Legacy,
}

impl Mode {
    /// All of them, in the order they are tried.
    pub const ALL: [Self; 5] =
        [Self::AssociatedNode, Self::ArbitraryNode, Self::ServiceAccount, Self::UserInfo, Self::Legacy];

    fn name(self) -> &'static str {
        match self {
            Self::AssociatedNode => "associated-node",
            Self::ArbitraryNode => "arbitrary-node",
            Self::ServiceAccount => "serviceaccount",
            Self::UserInfo => "user-info",
            Self::Legacy => "legacy",
        }
    }

    /// Whether a node impersonated in this mode is one of the nodes.
    pub fn makes_nodes(self) -> bool {
        matches!(self, Self::AssociatedNode | Self::ArbitraryNode)
    }

    /// Whether the mode can be used for this requester and these headers at all.
    pub fn applies(self, requester: &UserInfo, headers: &ImpersonationHeaders) -> bool {
        let only_name = headers.uid.is_empty() && headers.groups.is_empty() && headers.extra.is_empty();
        match (self, Identity::of(&headers.user)) {
            (Self::AssociatedNode, Identity::Node(node)) => {
                let is_account = matches!(Identity::of(&requester.name), Identity::ServiceAccount { .. });
                let own = requester.extra.get("authentication.kubernetes.io/node-name");
                only_name && is_account && own.is_some_and(|own| own.as_slice() == [node])
            }
            (Self::ArbitraryNode, Identity::Node(_)) | (Self::ServiceAccount, Identity::ServiceAccount { .. }) => {
                only_name
            }
            (Self::UserInfo, Identity::Other(_)) | (Self::Legacy, _) => true,
            _ => false,
        }
    }
}

/// Who asks, and who decides.
pub(super) struct Check<'c> {
    pub authorizer: &'c Authorizer,
    pub store: &'c dyn Store,
    pub requester: &'c UserInfo,
    pub mode: Mode,
}

impl Check<'_> {
    /// Lets the requester act as the headers say, for this one request.
    ///
    /// # Errors
    /// 403 for the first permission that is missing.
    pub fn run(&self, headers: &ImpersonationHeaders, info: &RequestInfo) -> Result<(), Failure> {
        let is_constrained = self.mode != Mode::Legacy;
        if is_constrained {
            let attributes = info.attributes();
            let verb = format!("impersonate-on:{}:{}", self.mode.name(), attributes.verb);
            self.require(&Attributes { verb: &verb, target: attributes.target }, None)?;
        }
        self.name(&headers.user)?;
        if !headers.uid.is_empty() {
            self.identity(AUTHENTICATION, "uids", "", &headers.uid)?;
        }
        self.groups(&headers.groups)?;
        self.extra(headers)
    }

    fn name(&self, user: &str) -> Result<(), Failure> {
        let group = if self.mode == Mode::Legacy { "" } else { AUTHENTICATION };
        match (Identity::of(user), self.mode) {
            (Identity::ServiceAccount { namespace, name }, _) => {
                let target = ResourceTarget {
                    namespace,
                    group,
                    version: "v1",
                    resource: "serviceaccounts",
                    subresource: "",
                    name,
                };
                self.resource(target, None)
            }
            (Identity::Node(_), Mode::AssociatedNode) => self.identity(group, "nodes", "", "*"),
            (Identity::Node(node), Mode::ArbitraryNode) => self.identity(group, "nodes", "", node),
            _ => self.identity(group, "users", "", user),
        }
    }

    fn groups(&self, groups: &[String]) -> Result<(), Failure> {
        if self.mode == Mode::Legacy {
            return groups.iter().try_for_each(|group| self.identity("", "groups", "", group));
        }
        for group in groups {
            let why = match group.as_str() {
                "" => "impersonating the empty string group is not allowed",
                MASTERS => "impersonating the system:masters group is not allowed",
                _ => continue,
            };
            return self.refuse(AUTHENTICATION, "groups", "", group, why);
        }
        if groups.len() >= MANY && self.identity(AUTHENTICATION, "groups", "", "*").is_ok() {
            return Ok(());
        }
        groups.iter().try_for_each(|group| self.identity(AUTHENTICATION, "groups", "", group))
    }

    fn extra(&self, headers: &ImpersonationHeaders) -> Result<(), Failure> {
        let extra = extra_of(headers);
        if self.mode != Mode::Legacy {
            for (key, values) in &extra {
                if let Some(why) = odd_extra(key, values) {
                    let value = values.first().map_or("", String::as_str);
                    return self.refuse(AUTHENTICATION, "userextras", key, value, &why);
                }
            }
            if headers.extra.len() >= MANY && self.identity(AUTHENTICATION, "userextras", "*", "*").is_ok() {
                return Ok(());
            }
        }
        let mut pairs = extra.iter().flat_map(|(key, values)| values.iter().map(move |value| (key, value)));
        pairs.try_for_each(|(key, value)| self.identity(AUTHENTICATION, "userextras", key, value))
    }

    fn identity(&self, group: &str, resource: &str, subresource: &str, name: &str) -> Result<(), Failure> {
        self.resource(ResourceTarget { namespace: "", group, version: "v1", resource, subresource, name }, None)
    }

    fn refuse(&self, group: &str, resource: &str, subresource: &str, name: &str, why: &str) -> Result<(), Failure> {
        self.resource(ResourceTarget { namespace: "", group, version: "v1", resource, subresource, name }, Some(why))
    }

    fn resource(&self, target: ResourceTarget<'_>, never: Option<&str>) -> Result<(), Failure> {
        let verb = match self.mode {
            Mode::Legacy => "impersonate".to_owned(),
            mode => format!("impersonate:{}", mode.name()),
        };
        self.require(&Attributes { verb: &verb, target: Target::Resource(target) }, never)
    }

    /// Asks the authorizer, unless this is never allowed.
    fn require(&self, attributes: &Attributes<'_>, never: Option<&str>) -> Result<(), Failure> {
        let reason = if let Some(why) = never {
            why.to_owned()
        } else {
            let verdict = self.authorizer.decide(self.store, self.requester, attributes)?;
            if verdict.allowed {
                return Ok(());
            }
            verdict.reason
        };
        Err(forbidden(self.requester, attributes, &reason).into())
    }
}

/// Why extra values may not be impersonated in constrained modes, whatever the requester may do.
fn odd_extra(key: &str, values: &[String]) -> Option<String> {
    let is_domain_path = key
        .split_once('/')
        .is_some_and(|(domain, path)| dns_subdomain(domain).is_empty() && !path.is_empty() && !path.contains(' '));
    if key.is_empty() {
        Some("impersonating the empty string key in extra is not allowed".to_owned())
    } else if !is_domain_path {
        let why = format!("Invalid value: {key:?}: must be a domain-prefixed path (such as \"acme.io/foo\")");
        Some(format!("impersonating an invalid key in extra is not allowed: {why}"))
    } else if values.iter().any(String::is_empty) {
        Some("impersonating the empty string value in extra is not allowed".to_owned())
    } else {
        None
    }
}
