//! Tokens of service accounts: the lookups that follow the check of the token itself.
//!
//! Mirrors `pkg/serviceaccount/claims.go` (`Validate`) and `pkg/controller/serviceaccount/tokengetter.go`.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use super::legacy;
use crate::apiserver::registry::{SERVICE_ACCOUNTS, metadata_text};
use crate::apiserver::{ApiServer, Failure};
use crate::rbac::UserInfo;
use crate::store::{Key, StoreError};
use crate::token::{BoundClaims, Claims, Expectations, NamedUid, Rejection, verify};

/// For how many seconds the token of an object outlives it.
const TAIL: i64 = 60;

/// The user of a good token, with those of the wanted audiences that it is meant for.
pub(super) type Answer = Result<(UserInfo, Vec<String>), Rejection>;

/// Whose token it is. Groups that everybody has are not added yet.
///
/// # Errors
/// Only when the state fails.
pub(super) fn authenticate(
    server: &mut ApiServer,
    token: &str,
    audiences: &[String],
    warnings: &mut Vec<String>,
) -> Result<Answer, Failure> {
    let (keyring, options) = (server.keyring()?, server.token_options()?);
    let expected = Expectations { issuers: &options.issuers, api_audiences: options.audiences(), audiences };
    let verified = match verify(token, &keyring, expected, server.now.as_second()) {
        Ok(verified) => verified,
        Err(rejection) => return Ok(Err(rejection)),
    };
    let checked = match &verified.claims {
        Claims::Bound(claims) => check(server, claims)?.map(|()| user_of(claims)),
        Claims::Legacy(claims) => legacy::check(server, claims, token, warnings)?,
    };
    Ok(checked.map(|user| (user, verified.audiences)).map_err(Rejection::Invalid))
}

/// Whether the account, and what the token is bound to, are still the same.
fn check(server: &ApiServer, claims: &BoundClaims) -> Result<Result<(), String>, StoreError> {
    let (namespace, account) = (claims.namespace.as_str(), &claims.account);
    let Some(present) = server.store().get(Key { resource: SERVICE_ACCOUNTS, namespace, name: &account.name })? else {
        return Ok(Err(format!("serviceaccounts {:?} not found", account.name)));
    };
    let uid = metadata_text(&present, "uid");
    if uid != account.uid {
        return Ok(Err(format!("service account UID ({uid}) does not match claim ({})", account.uid)));
    }
    if is_gone(server, &present) {
        return Ok(Err(format!("service account {namespace}/{} has been deleted", account.name)));
    }
    // The node of a pod is not looked at.
    let node = claims.node.as_ref().filter(|_| claims.pod.is_none());
    for (resource, what, claim, namespace, bound) in [
        ("secrets", "secret", "service account secret", namespace, claims.secret.as_ref()),
        ("pods", "pod", "service account pod", namespace, claims.pod.as_ref()),
        ("nodes", "node", "service account node", "", node),
    ] {
        let Some(NamedUid { name, uid }) = bound else { continue };
        let present = server.store().get(Key { resource, namespace, name })?;
        let Some(present) = present.filter(|object| !is_gone(server, object)) else {
            return Ok(Err("service account token has been invalidated".to_owned()));
        };
        let found = metadata_text(&present, "uid");
        if found != uid {
            return Ok(Err(format!("{what} UID ({found}) does not match {claim} ref claim ({uid})")));
        }
    }
    Ok(Ok(()))
}

/// Whether the object was to be deleted more than a moment ago.
fn is_gone(server: &ApiServer, object: &Value) -> bool {
    let deleted = metadata_text(object, "deletionTimestamp").parse::<Timestamp>();
    deleted.is_ok_and(|deleted| deleted.as_second() < server.now.as_second() - TAIL)
}

/// The user of an account, without what comes of the token.
pub(super) fn account_user(namespace: &str, account: &NamedUid) -> UserInfo {
    UserInfo {
        name: format!("system:serviceaccount:{namespace}:{}", account.name),
        uid: account.uid.clone(),
        groups: vec!["system:serviceaccounts".to_owned(), format!("system:serviceaccounts:{namespace}")],
        extra: BTreeMap::new(),
    }
}

fn user_of(claims: &BoundClaims) -> UserInfo {
    let mut user = account_user(&claims.namespace, &claims.account);
    let mut add = |key: &str, value: String| {
        user.extra.insert(format!("authentication.kubernetes.io/{key}"), vec![value]);
    };
    if !claims.id.is_empty() {
        add("credential-id", format!("JTI={}", claims.id));
    }
    if let Some(pod) = claims.pod.as_ref().filter(|pod| !pod.name.is_empty() && !pod.uid.is_empty()) {
        add("pod-name", pod.name.clone());
        add("pod-uid", pod.uid.clone());
    }
    if let Some(node) = &claims.node {
        add("node-name", node.name.clone());
        if !node.uid.is_empty() {
            add("node-uid", node.uid.clone());
        }
    }
    user
}
