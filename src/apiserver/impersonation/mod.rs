//! Acting as somebody else.
//!
//! Mirrors `k8s.io/apiserver/pkg/endpoints/filters/impersonation`. Every requester is checked alike; the administrator of
//! a simulated cluster may do everything, and so act as anybody.

mod mode;
mod target;

use super::Failure;
use super::authn::Authenticated;
use super::authz::Authorizer;
use super::request::{ImpersonationHeaders, RequestInfo};
use super::status::{GoQuoted, Status};
use crate::store::Store;
use mode::{Check, Mode};
use target::{extra_of, user_of};

/// The user that a request is carried out as.
///
/// # Errors
/// 400 if groups, a UID or extra values are asked for without a user; 403 if the requester may not act as that user for
/// this request.
pub(super) fn impersonate(
    authorizer: &Authorizer,
    store: &dyn Store,
    requester: Authenticated,
    headers: &ImpersonationHeaders,
    info: &RequestInfo,
) -> Result<Authenticated, Failure> {
    if headers.is_empty() {
        return Ok(requester);
    }
    if headers.user.is_empty() {
        let why = format!("requested {} without impersonating a user name", go_syntax(headers));
        return Err(Status::bad_request(why).into());
    }
    let mut first_refusal = None;
    for mode in Mode::ALL {
        if !mode.applies(requester.user(), headers) {
            continue;
        }
        let check = Check { authorizer, store, requester: requester.user(), mode };
        match check.run(headers, info) {
            Ok(()) => return Ok(requester.acting_as(user_of(headers, mode.makes_nodes()))),
            Err(Failure::Store(error)) => return Err(error.into()),
            Err(refusal) => first_refusal = first_refusal.or(Some(refusal)),
        }
    }
    Err(first_refusal.unwrap_or_else(|| Status::unauthorized().into()))
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
    let extra = extra_of(headers);
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
    use super::*;

    #[test]
    fn nobody_is_described_as_go_prints_it() {
        let mut headers = ImpersonationHeaders { groups: vec!["g".into()], ..ImpersonationHeaders::default() };
        let nobody = "&user.DefaultInfo{Name:\"\", UID:\"\", Groups:[]string{\"g\"}, Extra:map[string][]string(nil)}";
        assert_eq!(go_syntax(&headers), nobody);
        headers.extra = vec![("K".into(), "v".into())];
        assert!(go_syntax(&headers).ends_with("Extra:map[string][]string{\"k\":[]string{\"v\"}}}"));
    }
}
