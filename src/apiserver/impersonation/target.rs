//! Whom a request wants to act as: what its headers say, and the user that comes of it.

use std::collections::BTreeMap;

use super::super::authn::{ANONYMOUS, AUTHENTICATED, UNAUTHENTICATED};
use super::super::request::ImpersonationHeaders;
use super::super::validation::{dns_label, dns_subdomain};
use crate::rbac::UserInfo;

/// What kind of user a name belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Identity<'n> {
    ServiceAccount { namespace: &'n str, name: &'n str },
    Node(&'n str),
    Other(&'n str),
}

impl<'n> Identity<'n> {
    /// Names that only look like those of accounts or nodes are ordinary ones.
    pub fn of(user: &'n str) -> Self {
        let account = user.strip_prefix("system:serviceaccount:").and_then(|rest| rest.split_once(':'));
        if let Some((namespace, name)) = account
            && dns_label(namespace).is_empty()
            && dns_subdomain(name).is_empty()
        {
            return Self::ServiceAccount { namespace, name };
        }
        match user.strip_prefix("system:node:") {
            Some(node) if dns_subdomain(node).is_empty() => Self::Node(node),
            _ => Self::Other(user),
        }
    }
}

/// Values by key; keys are header names, and so come in lower case.
pub(super) fn extra_of(headers: &ImpersonationHeaders) -> BTreeMap<String, Vec<String>> {
    let mut extra: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (key, value) in &headers.extra {
        extra.entry(key.to_lowercase()).or_default().push(value.clone());
    }
    extra
}

/// The user that the headers describe. A node gets its group only where impersonation of nodes as such was allowed.
pub(super) fn user_of(headers: &ImpersonationHeaders, as_node: bool) -> UserInfo {
    let mut user = UserInfo {
        name: headers.user.clone(),
        uid: headers.uid.clone(),
        groups: headers.groups.clone(),
        extra: extra_of(headers),
    };
    if user.groups.is_empty() {
        match Identity::of(&headers.user) {
            Identity::ServiceAccount { namespace, .. } => {
                user.groups = vec!["system:serviceaccounts".into(), format!("system:serviceaccounts:{namespace}")];
            }
            Identity::Node(_) if as_node => user.groups = vec!["system:nodes".into()],
            _ => {}
        }
    }
    let has = |user: &UserInfo, group: &str| user.groups.iter().any(|given| given == group);
    if user.name == ANONYMOUS {
        if !has(&user, UNAUTHENTICATED) {
            user.groups.push(UNAUTHENTICATED.into());
        }
    } else if !has(&user, AUTHENTICATED) && !has(&user, UNAUTHENTICATED) {
        user.groups.push(AUTHENTICATED.into());
    }
    user
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_those_the_server_gives() {
        let account: &[&str] = &["system:serviceaccounts", "system:serviceaccounts:ns", "system:authenticated"];
        let cases: [(&str, &[&str], bool, &[&str]); 8] = [
            ("system:serviceaccount:ns:name", &[], false, account),
            ("system:serviceaccount:ns:name", &["other"], false, &["other", "system:authenticated"]),
            ("system:serviceaccount:ns", &[], false, &["system:authenticated"]),
            ("system:node:n1", &[], true, &["system:nodes", "system:authenticated"]),
            ("system:node:n1", &[], false, &["system:authenticated"]),
            ("system:node:", &[], true, &["system:authenticated"]),
            ("system:anonymous", &[], false, &["system:unauthenticated"]),
            ("u", &["system:unauthenticated"], false, &["system:unauthenticated"]),
        ];
        for (user, groups, as_node, want) in cases {
            let headers = ImpersonationHeaders {
                user: user.into(),
                groups: groups.iter().map(ToString::to_string).collect(),
                ..ImpersonationHeaders::default()
            };
            assert_eq!(user_of(&headers, as_node).groups, want, "{user}");
        }
    }
}
