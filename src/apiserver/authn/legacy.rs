//! Tokens that live in Secrets: good as long as the Secret holds them and the account is there.
//!
//! Mirrors `pkg/serviceaccount/legacy.go` (`legacyValidator.Validate`).

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::service_account::account_user;
use crate::apiserver::ApiServer;
use crate::apiserver::registry::{SECRETS, SERVICE_ACCOUNTS, metadata_text};
use crate::rbac::UserInfo;
use crate::store::{Key, StoreError};
use crate::token::LegacyClaims;

const LAST_USED: &str = "kubernetes.io/legacy-token-last-used";
const INVALID_SINCE: &str = "kubernetes.io/legacy-token-invalid-since";
const AUTO_GENERATED: &str = "Use tokens from the TokenRequest API or manually created secret-based tokens instead of auto-generated secret-based tokens.";

/// The user of the token, or why it is not good. Marks the Secret as used today.
///
/// # Errors
/// Only when the state cannot be read.
pub(super) fn check(
    server: &mut ApiServer,
    claims: &LegacyClaims,
    token: &str,
    warnings: &mut Vec<String>,
) -> Result<Result<UserInfo, String>, StoreError> {
    let (namespace, account) = (claims.namespace.as_str(), &claims.account);
    let key = Key { resource: SECRETS, namespace, name: &claims.secret };
    let present = server.store().get(key)?;
    let Some(secret) = present.filter(|secret| metadata_text(secret, "deletionTimestamp").is_empty()) else {
        return Ok(Err("Token has been invalidated".to_owned()));
    };
    let held = secret.pointer("/data/token").and_then(Value::as_str).unwrap_or_default();
    if STANDARD.decode(held).unwrap_or_default() != token.as_bytes() {
        return Ok(Err("Token does not match server's copy".to_owned()));
    }
    let name = &account.name;
    let Some(present) = server.store().get(Key { resource: SERVICE_ACCOUNTS, namespace, name })? else {
        return Ok(Err(format!("serviceaccounts {name:?} not found")));
    };
    if !metadata_text(&present, "deletionTimestamp").is_empty() {
        return Ok(Err(format!("ServiceAccount {namespace}/{name} has been deleted")));
    }
    let uid = metadata_text(&present, "uid");
    if uid != account.uid {
        return Ok(Err(format!("ServiceAccount UID ({uid}) does not match claim ({})", account.uid)));
    }
    mark_used(server, key, &secret);
    if !label(&secret, INVALID_SINCE).is_empty() {
        return Ok(Err(format!(
            "the token in secret {namespace}/{secret} for service account {namespace}/{name} has been marked invalid. Use tokens from the TokenRequest API or manually created secret-based tokens, or remove the '{INVALID_SINCE}' label from the secret to temporarily allow use of this token",
            secret = claims.secret
        )));
    }
    let listed = present.get("secrets").and_then(Value::as_array).into_iter().flatten();
    if listed.into_iter().any(|secret| secret.get("name").and_then(Value::as_str) == Some(&claims.secret)) {
        warnings.push(AUTO_GENERATED.to_owned());
    }
    Ok(Ok(account_user(namespace, account)))
}

fn label<'s>(secret: &'s Value, name: &str) -> &'s str {
    let labels = secret.pointer("/metadata/labels");
    labels.and_then(|labels| labels.get(name)).and_then(Value::as_str).unwrap_or_default()
}

/// Notes today's date on the Secret. A state that cannot be written does not make the token bad.
fn mark_used(server: &mut ApiServer, key: Key<'_>, secret: &Arc<Value>) {
    let today = server.now.strftime("%Y-%m-%d").to_string();
    if label(secret, LAST_USED) == today {
        return;
    }
    let mut secret = secret.as_ref().clone();
    let metadata = secret.get_mut("metadata").and_then(Value::as_object_mut);
    let labels = metadata.map(|metadata| metadata.entry("labels").or_insert_with(|| json!({})));
    if let Some(labels) = labels.and_then(Value::as_object_mut) {
        labels.insert(LAST_USED.into(), today.into());
        let _ = server.put(key, secret);
    }
}
