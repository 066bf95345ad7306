//! Signs approved requests to the cluster's own signers, or says why not.
//!
//! Mirrors `pkg/controller/certificates/signer/signer.go`.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::SignedDuration;
use serde_json::Value;

use super::rules;
use crate::apiserver::authority::{authority, unusable};
use crate::apiserver::signing_requests::{add_condition, has_condition, request_of, signer_of, usages_of};
use crate::apiserver::{ApiServer, Failure};

/// The longest life of a certificate, and the usual one.
const LONGEST: SignedDuration = SignedDuration::from_hours(24 * 365);
const SHORTEST: SignedDuration = SignedDuration::from_mins(10);

/// Adds the certificate, or the condition `Failed`, to a request that is approved and has neither.
pub(super) fn sign(server: &mut ApiServer, object: &mut Value) -> Result<(), Failure> {
    let is_done = has_condition(object, "Failed") || object.pointer("/status/certificate").is_some();
    if is_done || !has_condition(object, "Approved") || !rules::SIGNERS.contains(&signer_of(object)) {
        return Ok(());
    }
    let Ok(request) = request_of(object) else { return Ok(()) };
    if let Err(why) = rules::check(signer_of(object), &request, &usages_of(object)) {
        add_condition(object, "Failed", "SignerValidationFailure", &why);
        return Ok(());
    }
    let asked = object.pointer("/spec/expirationSeconds").and_then(Value::as_i64);
    let lifetime = asked.map_or(LONGEST, SignedDuration::from_secs).clamp(SHORTEST, LONGEST);
    let authority = authority(server.store.as_mut(), server.now)?;
    let issued =
        authority.issue(&request, &usages_of(object), lifetime, server.now).map_err(|error| unusable(&error))?;
    if let Some(status) = object.get_mut("status").and_then(Value::as_object_mut) {
        status.insert("certificate".into(), STANDARD.encode(issued).into());
    }
    Ok(())
}
