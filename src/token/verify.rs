//! Is this a token of the cluster, signed, in time and meant for us? Everything that can be said without looking anything up.
//!
//! Mirrors `AuthenticateToken` in `pkg/serviceaccount/jwt.go` and the first half of the two `Validate` functions.

use serde_json::{Map, Value};

use super::claims::{BoundClaims, LegacyClaims, audiences};
use super::keyring::Keyring;
use super::{LEGACY_ISSUER, jws};

/// By how much clocks may differ, in seconds.
const LEEWAY: i64 = 60;
pub(super) const BAD_SIGNATURE: &str = "go-jose/go-jose: error in cryptographic primitive";

/// What the verifier accepts.
#[derive(Clone, Copy, Debug)]
pub struct Expectations<'e> {
    /// Issuers of bound tokens.
    pub issuers: &'e [String],
    /// The audiences of the API server, which tokens without any are meant for.
    pub api_audiences: &'e [String],
    /// The audiences one of which the token must be meant for.
    pub audiences: &'e [String],
}

/// Why a token is not accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rejection {
    /// It is not one of this cluster's tokens, or none at all; somebody else might know it.
    Foreign,
    /// It claims to be one, and is not good. The server's words.
    Invalid(String),
}

/// What an accepted token says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claims {
    /// Of a `TokenRequest`.
    Bound(Box<BoundClaims>),
    /// Of a Secret.
    Legacy(LegacyClaims),
}

/// An accepted token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// What it says.
    pub claims: Claims,
    /// The expected audiences that it is meant for.
    pub audiences: Vec<String>,
}

/// Checks issuer, signature, audience and times, in this order. `now` is in seconds since 1970.
///
/// # Errors
/// [`Rejection`].
pub fn verify(token: &str, keys: &Keyring, expected: Expectations<'_>, now: i64) -> Result<Verified, Rejection> {
    let claims = jws::unverified_claims(token).ok_or(Rejection::Foreign)?;
    let issuer = claims.get("iss").and_then(Value::as_str).ok_or(Rejection::Foreign)?;
    let is_legacy = issuer == LEGACY_ISSUER;
    if !is_legacy && !expected.issuers.iter().any(|known| known == issuer) {
        return Err(Rejection::Foreign);
    }
    check_signature(token, keys)?;
    // From here on the claims can be believed, if they say one thing only.
    if let Some(key) = jws::repeated_claim(token) {
        return Err(Rejection::Invalid(format!("json: duplicate key '{key}' in object")));
    }
    let audiences = check_audiences(&claims, expected).map_err(Rejection::Invalid)?;
    let claims = if is_legacy {
        LegacyClaims::read(&claims).map(Claims::Legacy)
    } else {
        BoundClaims::read(&claims)
            .and_then(|claims| check_times(&claims, now).map(|()| Claims::Bound(Box::new(claims))))
    };
    Ok(Verified { claims: claims.map_err(Rejection::Invalid)?, audiences })
}

fn check_signature(token: &str, keys: &Keyring) -> Result<(), Rejection> {
    let parsed = jws::parse(token).ok_or(Rejection::Foreign)?;
    let mut candidates =
        keys.verifiers().iter().filter(|key| parsed.key_id.is_empty() || key.id() == parsed.key_id).peekable();
    if candidates.peek().is_none() {
        return Err(Rejection::Invalid("invalid signature, no keys found".to_owned()));
    }
    if candidates.any(|key| parsed.is_signed_by(key)) {
        return Ok(());
    }
    Err(Rejection::Invalid(BAD_SIGNATURE.to_owned()))
}

fn check_audiences(claims: &Map<String, Value>, expected: Expectations<'_>) -> Result<Vec<String>, String> {
    let mut given = audiences(claims)?;
    if given.is_empty() {
        given = expected.api_audiences.to_vec();
    }
    let common: Vec<String> = expected.audiences.iter().filter(|audience| given.contains(audience)).cloned().collect();
    if common.is_empty() {
        let list = |items: &[String]| items.iter().map(|item| format!("{item:?}")).collect::<Vec<_>>().join(" ");
        let (given, expected) = (list(&given), list(expected.audiences));
        return Err(format!("token audiences [{given}] is invalid for the target audiences [{expected}]"));
    }
    Ok(common)
}

fn check_times(claims: &BoundClaims, now: i64) -> Result<(), String> {
    let (early, late) = (now.saturating_sub(LEEWAY), now.saturating_add(LEEWAY));
    let why = if claims.not_before.is_some_and(|time| time > late) {
        "service account token is not valid yet"
    } else if claims.expires.is_some_and(|time| time < early) {
        "service account token has expired"
    } else if claims.issued.is_some_and(|time| time > late) {
        "service account token is issued in the future"
    } else {
        return Ok(());
    };
    Err(why.to_owned())
}

#[cfg(test)]
mod tests {
    use super::super::{NamedUid, SigningKey};
    use super::*;

    const NOW: i64 = 1_800_000_000;

    fn keyring() -> Keyring {
        let mut keys = Keyring::default();
        keys.add_signer(SigningKey::from_der(&SigningKey::generate().unwrap()).unwrap());
        keys
    }

    fn claims() -> BoundClaims {
        BoundClaims {
            issuer: "https://iss".into(),
            audiences: vec!["api".into(), "vault".into()],
            expires: Some(NOW + 600),
            not_before: Some(NOW),
            issued: Some(NOW),
            id: "1".into(),
            namespace: "ns".into(),
            account: NamedUid { name: "sa".into(), uid: "u".into() },
            pod: Some(NamedUid { name: "p".into(), uid: "pu".into() }),
            ..BoundClaims::default()
        }
    }

    fn check(token: &str, keys: &Keyring, audience: &str, now: i64) -> Result<Verified, Rejection> {
        let (issuers, api, wanted) = (["https://iss".to_owned()], ["api".to_owned()], [audience.to_owned()]);
        verify(token, keys, Expectations { issuers: &issuers, api_audiences: &api, audiences: &wanted }, now)
    }

    #[test]
    fn what_was_signed_is_read_back() {
        let keys = keyring();
        let token = keys.sign(&claims().to_value()).unwrap();
        let verified = check(&token, &keys, "vault", NOW).unwrap();
        assert_eq!(verified.claims, Claims::Bound(Box::new(claims())));
        assert_eq!(verified.audiences, ["vault"]);
    }

    #[test]
    fn times_have_a_minute_of_leeway() {
        let keys = keyring();
        let token = keys.sign(&claims().to_value()).unwrap();
        for (now, refused) in [
            (NOW - 60, None),
            (NOW - 61, Some("service account token is not valid yet")),
            (NOW + 660, None),
            (NOW + 661, Some("service account token has expired")),
        ] {
            let want = refused.map(|why| Rejection::Invalid(why.to_owned()));
            assert_eq!(check(&token, &keys, "api", now).err(), want, "{now}");
        }
    }

    #[test]
    fn every_flipped_bit_is_noticed() {
        let keys = keyring();
        let token = keys.sign(&claims().to_value()).unwrap();
        for position in 0..token.len() {
            for bit in 0..7 {
                let mut bytes = token.clone().into_bytes();
                bytes[position] ^= 1 << bit;
                let Ok(changed) = String::from_utf8(bytes) else { continue };
                assert!(check(&changed, &keys, "api", NOW).is_err(), "{changed}");
            }
        }
    }

    #[test]
    fn other_keys_and_audiences_are_refused() {
        let keys = keyring();
        let token = keys.sign(&claims().to_value()).unwrap();
        let invalid = |why: &str| Err(Rejection::Invalid(why.to_owned()));
        assert_eq!(check(&token, &keyring(), "api", NOW), invalid("invalid signature, no keys found"));
        assert_eq!(check(&format!("{token}AAAA"), &keys, "api", NOW), invalid(BAD_SIGNATURE));
        let audiences = r#"token audiences ["api" "vault"] is invalid for the target audiences ["x"]"#;
        assert_eq!(check(&token, &keys, "x", NOW), invalid(audiences));
        for foreign in ["", "a.b.c", "two words", "eyJhbGciOiJub25lIn0.e30.", "{}"] {
            assert_eq!(check(foreign, &keys, "api", NOW), Err(Rejection::Foreign), "{foreign}");
        }
    }
}
