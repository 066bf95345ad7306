//! What a cluster publishes of its keys, so that others can verify its tokens.
//!
//! Mirrors `pkg/serviceaccount/openidmetadata.go`. Texts, because the order of fields is part of them.

use serde::Serialize;

use super::key::PublicKey;
use super::keyring::Keyring;

#[derive(Serialize)]
struct KeySet {
    keys: Vec<Jwk>,
}

/// A public key; fields in the order in which the API server prints them.
#[derive(Serialize)]
struct Jwk {
    #[serde(rename = "use")]
    purpose: &'static str,
    kty: &'static str,
    kid: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    crv: Option<&'static str>,
    alg: &'static str,
    #[serde(flatten)]
    numbers: Numbers,
}

/// What a key consists of, in unpadded base64url.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Numbers {
    Point { x: String, y: String },
    Modulus { n: String, e: String },
}

/// The document at `/openid/v1/jwks`.
pub fn jwks(keys: &Keyring) -> String {
    let keys = keys.verifiers().iter().map(jwk).collect();
    serde_json::to_string(&KeySet { keys }).unwrap_or_default()
}

fn jwk(key: &PublicKey) -> Jwk {
    let (kty, crv, numbers) = key.published();
    Jwk { purpose: "sig", kty, kid: key.id().to_owned(), crv, alg: key.algorithm(), numbers }
}

#[derive(Serialize)]
struct Configuration<'c> {
    issuer: &'c str,
    jwks_uri: &'c str,
    response_types_supported: [&'static str; 1],
    subject_types_supported: [&'static str; 1],
    id_token_signing_alg_values_supported: Vec<&'static str>,
}

/// The document at `/.well-known/openid-configuration`.
pub fn openid_configuration(keys: &Keyring, issuer: &str, jwks_uri: &str) -> String {
    let mut algorithms: Vec<&str> = keys.verifiers().iter().map(PublicKey::algorithm).collect();
    algorithms.sort_unstable();
    algorithms.dedup();
    let document = Configuration {
        issuer,
        jwks_uri,
        response_types_supported: ["id_token"],
        subject_types_supported: ["public"],
        id_token_signing_alg_values_supported: algorithms,
    };
    serde_json::to_string(&document).unwrap_or_default()
}
