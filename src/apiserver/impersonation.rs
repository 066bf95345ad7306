//! Acting as somebody else.
//!
//! Mirrors `k8s.io/apiserver/pkg/endpoints/filters/impersonation`. The administrator of a simulated cluster may act as
//! anybody; nobody else can present a credential yet, so what an impersonator must be allowed to do is not asked here.

use super::authn::{ANONYMOUS, AUTHENTICATED, Authenticated, UNAUTHENTICATED};
use super::request::ImpersonationHeaders;
use super::status::{GoQuoted, Status};
use crate::rbac::UserInfo;

/// The user that a request is carried out as.
///
/// # Errors
/// 400 if groups, a UID or extra values are asked for without a user.
pub(super) fn impersonate(requester: Authenticated, headers: &ImpersonationHeaders) -> Result<Authenticated, Status> {
    if headers.is_empty() {
        return Ok(requester);
    }
    if headers.user.is_empty() {
        return Err(Status::bad_request(format!("requested {} without impersonating a user name", go_syntax(headers))));
    }
    let mut user = UserInfo {
        name: headers.user.clone(),
        uid: headers.uid.clone(),
        groups: headers.groups.clone(),
        ..UserInfo::default()
    };
    for (key, value) in &headers.extra {
        user.extra.entry(key.to_lowercase()).or_default().push(value.clone());
    }
    add_groups(&mut user);
    Ok(requester.acting_as(user))
}

/// The groups that the server gives besides those asked for.
fn add_groups(user: &mut UserInfo) {
    if user.groups.is_empty() {
        let service_account = user.name.strip_prefix("system:serviceaccount:").and_then(|rest| rest.split_once(':'));
        if let Some((namespace, _)) = service_account.filter(|(namespace, name)| is_service_account(namespace, name)) {
            user.groups = vec!["system:serviceaccounts".into(), format!("system:serviceaccounts:{namespace}")];
        } else if user.name.strip_prefix("system:node:").is_some_and(|node| !node.is_empty()) {
            user.groups = vec!["system:nodes".into()];
        }
    }
    let has = |user: &UserInfo, group: &str| user.groups.iter().any(|given| given == group);
    if user.name == ANONYMOUS {
        if !has(user, UNAUTHENTICATED) {
            user.groups.push(UNAUTHENTICATED.into());
        }
    } else if !has(user, AUTHENTICATED) && !has(user, UNAUTHENTICATED) {
        user.groups.push(AUTHENTICATED.into());
    }
}

fn is_service_account(namespace: &str, name: &str) -> bool {
    use super::validation::{dns_label, dns_subdomain};
    dns_label(namespace).is_empty() && dns_subdomain(name).is_empty()
}

/// What was asked for, as Go prints a `user.DefaultInfo` with `%#v`.
fn go_syntax(headers: &ImpersonationHeaders) -> String {
    let list = |values: &[String]| -> String {
        if values.is_empty() {
            return "[]string(nil)".into();
        }
        let quoted: Vec<String> = values.iter().map(|value| format!("{:?}", GoQuoted(value))).collect();
        format!("[]string{{{}}}", quoted.join(", "))
    };
    let mut extra: std::collections::BTreeMap<String, Vec<String>> = std::collections::BTreeMap::new();
    for (key, value) in &headers.extra {
        extra.entry(key.to_lowercase()).or_default().push(value.clone());
    }
    let extra = if extra.is_empty() {
        "map[string][]string(nil)".to_owned()
    } else {
        let entries: Vec<String> =
            extra.iter().map(|(key, values)| format!("{:?}:{}", GoQuoted(key), list(values))).collect();
        format!("map[string][]string{{{}}}", entries.join(", "))
    };
    format!(
        "&user.DefaultInfo{{Name:\"\", UID:{:?}, Groups:{}, Extra:{extra}}}",
        GoQuoted(&headers.uid),
        list(&headers.groups)
    )
}

#[cfg(test)]
mod tests {
    use super::super::authn::authenticate;
    use super::super::request::Credential;
    use super::*;

    fn groups_of(user: &str, groups: &[&str]) -> Vec<String> {
        let headers = ImpersonationHeaders {
            user: user.into(),
            groups: groups.iter().map(ToString::to_string).collect(),
            ..ImpersonationHeaders::default()
        };
        let admin = authenticate(&Credential::ClusterAdmin).unwrap();
        impersonate(admin, &headers).unwrap().user().groups.clone()
    }

    #[test]
    fn groups_are_those_the_server_gives() {
        let account = ["system:serviceaccounts", "system:serviceaccounts:ns", "system:authenticated"];
        assert_eq!(groups_of("system:serviceaccount:ns:name", &[]), account);
        assert_eq!(groups_of("system:serviceaccount:ns:name", &["other"]), ["other", "system:authenticated"]);
        assert_eq!(groups_of("system:serviceaccount:ns", &[]), ["system:authenticated"]);
        assert_eq!(groups_of("system:node:n1", &[]), ["system:nodes", "system:authenticated"]);
        assert_eq!(groups_of("system:anonymous", &[]), ["system:unauthenticated"]);
        assert_eq!(groups_of("u", &["system:unauthenticated"]), ["system:unauthenticated"]);
    }

    #[test]
    fn nobody_is_refused() {
        let headers = ImpersonationHeaders { groups: vec!["g".into()], ..ImpersonationHeaders::default() };
        let refused = impersonate(authenticate(&Credential::None).unwrap(), &headers).unwrap_err();
        assert_eq!(
            refused.message,
            "requested &user.DefaultInfo{Name:\"\", UID:\"\", Groups:[]string{\"g\"}, Extra:map[string][]string(nil)} without impersonating a user name"
        );
    }
}
