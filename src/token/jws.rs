//! The compact form of a signed token: `HEADER.PAYLOAD.SIGNATURE`, each part in unpadded base64url.
//!
//! Reading is strict: what is not canonical is no token.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

use super::duplicates::duplicate_key;
use super::key::{KeyError, PublicKey};
use super::signing_key::SigningKey;

/// A token taken apart, nothing of it believed.
pub(super) struct Unverified<'t> {
    algorithm: String,
    /// Header `kid`; empty for none.
    pub key_id: String,
    /// Whether the header demands that somebody understands more than is understood here.
    demands_more: bool,
    signed: &'t str,
    signature: Vec<u8>,
}

/// What a token says, none of it believed.
#[derive(Clone, Debug, PartialEq)]
pub struct Decoded {
    /// Its header.
    pub header: Map<String, Value>,
    /// Its claims.
    pub claims: Map<String, Value>,
}

/// Reads a token without verifying anything. `None` for what is no token.
pub fn decode(token: &str) -> Option<Decoded> {
    let (header, _) = token.split_once('.')?;
    Some(Decoded { header: object(header)?, claims: unverified_claims(token)? })
}

/// Whether one of the keys signed the token, whatever else is wrong with it.
pub(super) fn is_signed(token: &str, keys: &[PublicKey]) -> bool {
    parse(token).is_some_and(|parsed| keys.iter().any(|key| parsed.is_signed_by(key)))
}

/// The claims of a token, without believing them. `None` for what is no token at all.
pub(super) fn unverified_claims(token: &str) -> Option<Map<String, Value>> {
    object(payload(token)?)
}

/// A claim that stands twice in one object.
pub(super) fn repeated_claim(token: &str) -> Option<String> {
    duplicate_key(&URL_SAFE_NO_PAD.decode(payload(token)?).ok()?)
}

/// The middle one of exactly three parts.
fn payload(token: &str) -> Option<&str> {
    let mut parts = token.split('.');
    let (_, payload, _) = (parts.next()?, parts.next()?, parts.next()?);
    parts.next().is_none().then_some(payload)
}

/// Takes a token apart. `None` for what is no signed token.
pub(super) fn parse(token: &str) -> Option<Unverified<'_>> {
    let (signed, signature) = token.rsplit_once('.')?;
    let (header, _) = signed.split_once('.')?;
    let bytes = URL_SAFE_NO_PAD.decode(header).ok().filter(|bytes| duplicate_key(bytes).is_none())?;
    let header: Map<String, Value> = serde_json::from_slice(&bytes).ok()?;
    let text = |name: &str| match header.get(name) {
        None | Some(Value::Null) => Some(String::new()),
        Some(Value::String(text)) => Some(text.clone()),
        Some(_) => None,
    };
    Some(Unverified {
        algorithm: text("alg")?,
        key_id: text("kid")?,
        demands_more: header.contains_key("crit"),
        signed,
        signature: URL_SAFE_NO_PAD.decode(signature).ok()?,
    })
}

impl Unverified<'_> {
    /// Whether the key's other half signed the token. Keys that a header carries or points to are never used.
    pub fn is_signed_by(&self, key: &PublicKey) -> bool {
        !self.demands_more && key.verifies(&self.algorithm, self.signed.as_bytes(), &self.signature)
    }
}

/// A token with these claims.
pub(super) fn sign(key: &SigningKey, claims: &Value) -> Result<String, KeyError> {
    let header = serde_json::json!({"alg": key.public().algorithm(), "kid": key.public().id()});
    let encode = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!("{}.{}", encode(&header), encode(claims));
    let signature = key.sign(signed.as_bytes())?;
    Ok(format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature)))
}

fn object(part: &str) -> Option<Map<String, Value>> {
    let bytes = URL_SAFE_NO_PAD.decode(part).ok()?;
    serde_json::from_slice(&bytes).ok()
}
