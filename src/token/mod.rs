//! Tokens of service accounts: keys, claims, signing and verifying, as pure functions of (key, claims, now).
//!
//! Knows no store and no files; whoever calls looks up whether accounts and bound objects are still there. What is done
//! and in which order follows `pkg/serviceaccount/{jwt,claims,legacy}.go` of Kubernetes, whose error texts users see.
//!
//! Built on ring alone. A JWT library would add the splitting of three base64 parts, but also its own order of checks, its
//! own wording and a process-wide provider that panics when it is missing; here the order and the words are the API
//! server's, and every algorithm is pinned to the kind of key that it belongs to.

#[cfg(test)]
mod attacks;
mod claims;
mod der;
mod discovery;
mod duplicates;
mod jwk;
mod jws;
mod key;
mod keyring;
mod pem;
mod signing_key;
mod verify;

pub use claims::{BoundClaims, LegacyClaims, NamedUid};
pub use discovery::{jwks, openid_configuration};
pub use jwk::keyring_of_jwks;
pub use jws::{Decoded, decode};
pub use key::{KeyError, PublicKey};
pub use keyring::Keyring;
pub use pem::{ImportedKey, PrivateBytes, keys_in_pem};
pub use signing_key::SigningKey;
pub use verify::{Claims, Expectations, Rejection, Verified, verify};

/// The issuer of legacy tokens, which live in Secrets.
pub const LEGACY_ISSUER: &str = "kubernetes/serviceaccount";
