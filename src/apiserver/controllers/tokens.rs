//! Secrets that hold the token of a service account: filled, and removed with their account.
//!
//! Mirrors `pkg/controller/serviceaccount/tokens_controller.go`. Tokens are never made for an account by themselves, only
//! for a Secret that asks for one.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use crate::apiserver::authority::root_certificate;
use crate::apiserver::registry::{CONTROLLERS, SECRETS, SERVICE_ACCOUNTS, metadata_text};
use crate::apiserver::{ApiServer, Failure};
use crate::store::{Key, StoreError};
use crate::token::{LegacyClaims, NamedUid};

const TYPE: &str = "kubernetes.io/service-account-token";
pub(super) const ACCOUNT_NAME: &str = "kubernetes.io/service-account.name";
const ACCOUNT_UID: &str = "kubernetes.io/service-account.uid";

/// Reacts to a Secret that was written: fills it, or deletes it if it names no account.
pub(super) fn settle_secret(server: &mut ApiServer, key: Key<'_>, secret: &Value) -> Result<(), Failure> {
    if !is_token(secret) || !metadata_text(secret, "deletionTimestamp").is_empty() {
        return Ok(());
    }
    let name = annotation(secret, ACCOUNT_NAME);
    if name.is_empty() {
        return Ok(());
    }
    let account = server.store.get(Key { resource: SERVICE_ACCOUNTS, namespace: key.namespace, name })?;
    let Some(account) = account.filter(|account| names(secret, account)) else {
        server.remove(key)?;
        return super::after_write(server, key, Some(secret), None);
    };
    if let Some(filled) = filled(server, key, secret, &account)? {
        server.put_changed(CONTROLLERS, "", key, (secret, filled))?;
    }
    Ok(())
}

/// Reacts to a Secret that was removed: its account does not list it any more.
pub(super) fn forget_secret(server: &mut ApiServer, key: Key<'_>, secret: &Value) -> Result<(), Failure> {
    if !is_token(secret) {
        return Ok(());
    }
    let place = Key { resource: SERVICE_ACCOUNTS, namespace: key.namespace, name: annotation(secret, ACCOUNT_NAME) };
    let Some(account) = server.store.get(place)?.filter(|account| names(secret, account)) else { return Ok(()) };
    let listed = account.get("secrets").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let others: Vec<Value> =
        listed.iter().filter(|entry| entry.get("name").and_then(Value::as_str) != Some(key.name)).cloned().collect();
    if others.len() == listed.len() {
        return Ok(());
    }
    let mut changed = account.as_ref().clone();
    if let Some(map) = changed.as_object_mut() {
        map.remove("secrets");
        if !others.is_empty() {
            map.insert("secrets".into(), others.into());
        }
    }
    server.put_changed(CONTROLLERS, "", place, (&account, changed))?;
    Ok(())
}

/// Reacts to an account that was removed: its token Secrets go too.
pub(super) fn forget_account(server: &mut ApiServer, key: Key<'_>, account: &Value) -> Result<(), Failure> {
    let secrets: Vec<Arc<Value>> = server.store.list(SECRETS, Some(key.namespace))?;
    for secret in secrets.iter().filter(|secret| is_token(secret) && names(secret, account)) {
        let place = Key { resource: SECRETS, namespace: key.namespace, name: metadata_text(secret, "name") };
        server.remove(place)?;
        super::after_write(server, place, Some(secret), None)?;
    }
    Ok(())
}

/// Fills the Secrets that came into the state without a request, before somebody looks at Secrets. What names no account is
/// left alone: the account may be written down where nobody looked.
pub(in crate::apiserver) fn fill_waiting(server: &mut ApiServer) -> Result<(), StoreError> {
    for place in std::mem::take(&mut server.unfilled) {
        let key = place.key();
        let Some(secret) = server.store.get(key)? else { continue };
        let name = annotation(&secret, ACCOUNT_NAME);
        let account = server.store.get(Key { resource: SERVICE_ACCOUNTS, namespace: key.namespace, name })?;
        let Some(account) = account.filter(|account| names(&secret, account)) else { continue };
        if let Some(filled) = filled(server, key, &secret, &account)? {
            server.put(key, filled)?;
        }
    }
    Ok(())
}

/// Whether a Secret holds a token of an account, or waits for one.
pub fn is_token(secret: &Value) -> bool {
    secret.get("type").and_then(Value::as_str) == Some(TYPE)
}

pub(super) fn annotation<'s>(secret: &'s Value, name: &str) -> &'s str {
    let annotations = secret.pointer("/metadata/annotations");
    annotations.and_then(|all| all.get(name)).and_then(Value::as_str).unwrap_or_default()
}

/// Whether the Secret is for this very account.
pub(super) fn names(secret: &Value, account: &Value) -> bool {
    let uid = annotation(secret, ACCOUNT_UID);
    annotation(secret, ACCOUNT_NAME) == metadata_text(account, "name")
        && (uid.is_empty() || uid == metadata_text(account, "uid"))
}

/// The Secret with everything that it lacks; `None` if it lacks nothing.
fn filled(server: &mut ApiServer, key: Key<'_>, secret: &Value, account: &Value) -> Result<Option<Value>, StoreError> {
    let held = |name: &str| secret.pointer(&format!("/data/{name}")).and_then(Value::as_str).unwrap_or_default();
    let authority = STANDARD.encode(root_certificate(server.store.as_mut(), server.now)?);
    let mut lacking = Map::new();
    if held("ca.crt") != authority {
        lacking.insert("ca.crt".into(), authority.into());
    }
    if held("namespace").is_empty() {
        lacking.insert("namespace".into(), STANDARD.encode(key.namespace).into());
    }
    let uid = metadata_text(account, "uid");
    if held("token").is_empty() {
        let claims = LegacyClaims {
            namespace: key.namespace.to_owned(),
            secret: key.name.to_owned(),
            account: NamedUid { name: metadata_text(account, "name").to_owned(), uid: uid.to_owned() },
        };
        let token = server.keyring()?.sign(&claims.to_value()).map_err(|error| StoreError::Key(error.to_string()))?;
        lacking.insert("token".into(), STANDARD.encode(token).into());
    }
    if lacking.is_empty() {
        return Ok(None);
    }
    let mut secret = secret.clone();
    let data = secret.as_object_mut().map(|map| map.entry("data").or_insert_with(|| json!({})));
    if let Some(data) = data.and_then(Value::as_object_mut) {
        data.extend(lacking);
    }
    if let Some(annotations) = secret.pointer_mut("/metadata/annotations").and_then(Value::as_object_mut) {
        annotations.insert(ACCOUNT_UID.into(), uid.into());
    }
    Ok(Some(secret))
}
