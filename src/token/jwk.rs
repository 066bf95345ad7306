//! JWK sets of other clusters, as their `/openid/v1/jwks` gives them.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use super::der::{INTEGER, SEQUENCE, element};
use super::key::{Family, KeyError, PublicKey};
use super::keyring::Keyring;

/// The keys of a JWK set; kinds of keys that cannot sign tokens of service accounts are passed over.
///
/// # Errors
/// [`KeyError::Unreadable`] for what is no JWK set, or one without a usable key.
pub fn keyring_of_jwks(text: &str) -> Result<Keyring, KeyError> {
    let set: Value = serde_json::from_str(text).map_err(|_| KeyError::Unreadable)?;
    let mut keyring = Keyring::default();
    for key in set.get("keys").and_then(Value::as_array).into_iter().flatten() {
        if let Some(key) = key_of(key) {
            keyring.add_verifier(key);
        }
    }
    if keyring.verifiers().is_empty() { Err(KeyError::Unreadable) } else { Ok(keyring) }
}

fn key_of(key: &Value) -> Option<PublicKey> {
    let text = |field: &str| key.get(field).and_then(Value::as_str);
    let number = |field: &str| URL_SAFE_NO_PAD.decode(text(field)?).ok();
    let point = |size: usize| -> Option<Vec<u8>> {
        let (x, y) = (number("x")?, number("y")?);
        (x.len() == size && y.len() == size).then(|| [&[4], x.as_slice(), y.as_slice()].concat())
    };
    match (text("kty")?, text("crv")) {
        ("RSA", _) => {
            let numbers = [positive(&number("n")?), positive(&number("e")?)];
            Some(PublicKey::new(Family::Rsa, element(SEQUENCE, &[&numbers.concat()])))
        }
        ("EC", Some("P-256")) => Some(PublicKey::new(Family::P256, point(32)?)),
        ("EC", Some("P-384")) => Some(PublicKey::new(Family::P384, point(48)?)),
        _ => None,
    }
}

/// A number that DER does not take for a negative one.
fn positive(bytes: &[u8]) -> Vec<u8> {
    let sign: &[u8] = if bytes.first().is_some_and(|first| *first >= 0x80) { &[0] } else { &[] };
    element(INTEGER, &[sign, bytes])
}

#[cfg(test)]
mod tests {
    use super::super::{SigningKey, jwks};
    use super::*;

    #[test]
    fn what_is_published_can_be_read() {
        let mut keys = Keyring::default();
        keys.add_signer(SigningKey::from_der(&SigningKey::generate().unwrap()).unwrap());
        let read = keyring_of_jwks(&jwks(&keys)).unwrap();
        assert_eq!(read.verifiers(), keys.verifiers());
        for text in ["", "[]", "{}", r#"{"keys":[]}"#, r#"{"keys":[{"kty":"oct","k":"AA"}]}"#] {
            assert!(keyring_of_jwks(text).is_err(), "{text}");
        }
    }
}
