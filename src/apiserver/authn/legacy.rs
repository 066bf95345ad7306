//! Tokens that live in Secrets: good as long as the Secret holds them and the account is there.
//!
//! Mirrors `pkg/serviceaccount/legacy.go` (`legacyValidator.Validate`).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::SignedDuration;
use serde_json::Value;

use super::service_account::account_user;
use crate::apiserver::controllers::{INVALID_SINCE, LAST_USED, clean_token, day, label, mark};
use crate::apiserver::registry::{SECRETS, SERVICE_ACCOUNTS, metadata_text};
use crate::apiserver::{ApiServer, Failure};
use crate::rbac::UserInfo;
use crate::store::Key;
use crate::token::LegacyClaims;

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
) -> Result<Result<UserInfo, String>, Failure> {
    let (namespace, account) = (claims.namespace.as_str(), &claims.account);
    let key = Key { resource: SECRETS, namespace, name: &claims.secret };
    clean_token(server, key)?;
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

/// Notes today's date on the Secret; what was noted a moment ahead of midnight stays. A state that cannot be written does
/// not make the token bad.
fn mark_used(server: &mut ApiServer, key: Key<'_>, secret: &Value) {
    let tomorrow = server.now.checked_add(SignedDuration::from_hours(24)).map(day).unwrap_or_default();
    let noted = label(secret, LAST_USED);
    if noted != day(server.now) && noted != tomorrow {
        let _ = mark(server, key, secret, LAST_USED);
    }
}
