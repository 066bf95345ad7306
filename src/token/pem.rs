//! Keys as OpenSSL and Kubernetes write them: PEM in any of its five forms for RSA and elliptic curves.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::der::{BIT_STRING, INTEGER, NULL, OBJECT_ID, OCTET_STRING, SEQUENCE, element, take};
use super::key::{EC, KeyError, PublicKey, RSA};
use super::signing_key::SigningKey;

/// The tag of the curve inside an `EC PRIVATE KEY`.
const CURVE: u8 = 0xa0;

/// A key that was read. Its `Debug` shows nothing private.
#[derive(Debug)]
pub enum ImportedKey {
    /// One that signs, with its PKCS #8.
    Private(Box<SigningKey>, PrivateBytes),
    /// One that verifies.
    Public(PublicKey),
}

/// The bytes of a private key, which never show in `Debug`.
pub struct PrivateBytes(pub Vec<u8>);

impl std::fmt::Debug for PrivateBytes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PrivateBytes")
    }
}

/// All keys in a PEM text. Blocks of parameters are passed over.
///
/// # Errors
/// [`KeyError`] for no key at all, or the first that cannot be used.
pub fn keys_in_pem(text: &str) -> Result<Vec<ImportedKey>, KeyError> {
    let mut keys = Vec::new();
    for (label, der) in blocks(text)? {
        let imported = match label.as_str() {
            "EC PARAMETERS" => continue,
            "PRIVATE KEY" => private(der),
            "RSA PRIVATE KEY" => private(pkcs8(RSA, &element(NULL, &[]), &der)),
            "EC PRIVATE KEY" => private(pkcs8(EC, curve_of(&der).ok_or(KeyError::Unreadable)?, &der)),
            "PUBLIC KEY" => PublicKey::from_der(&der).map(ImportedKey::Public),
            "RSA PUBLIC KEY" => PublicKey::from_der(&public_info(&der)).map(ImportedKey::Public),
            _ => Err(KeyError::Unsupported),
        };
        keys.push(imported?);
    }
    if keys.is_empty() { Err(KeyError::Unreadable) } else { Ok(keys) }
}

fn blocks(text: &str) -> Result<Vec<(String, Vec<u8>)>, KeyError> {
    let mut blocks = Vec::new();
    let mut open: Option<(String, String)> = None;
    for line in text.lines().map(str::trim) {
        let marker = |kind: &str| line.strip_prefix(kind).and_then(|rest| rest.strip_suffix("-----"));
        if let Some(label) = marker("-----BEGIN ") {
            open = Some((label.to_owned(), String::new()));
        } else if marker("-----END ").is_some() {
            let (label, body) = open.take().ok_or(KeyError::Unreadable)?;
            blocks.push((label, STANDARD.decode(body).map_err(|_| KeyError::Unreadable)?));
        } else if let Some((_, body)) = &mut open {
            body.push_str(line);
        }
    }
    Ok(blocks)
}

fn private(pkcs8: Vec<u8>) -> Result<ImportedKey, KeyError> {
    Ok(ImportedKey::Private(Box::new(SigningKey::from_der(&pkcs8)?), PrivateBytes(pkcs8)))
}

/// A private key of a known kind inside PKCS #8.
fn pkcs8(algorithm: &[u8], parameters: &[u8], key: &[u8]) -> Vec<u8> {
    let algorithm = element(SEQUENCE, &[&element(OBJECT_ID, &[algorithm]), parameters]);
    element(SEQUENCE, &[&element(INTEGER, &[&[0]]), &algorithm, &element(OCTET_STRING, &[key])])
}

/// The element that names the curve of an `EC PRIVATE KEY`.
fn curve_of(key: &[u8]) -> Option<&[u8]> {
    let (fields, _) = take(SEQUENCE, key)?;
    let (_, fields) = take(INTEGER, fields)?;
    let (_, fields) = take(OCTET_STRING, fields)?;
    Some(take(CURVE, fields)?.0)
}

/// An `RSAPublicKey` inside a `SubjectPublicKeyInfo`.
fn public_info(key: &[u8]) -> Vec<u8> {
    let algorithm = element(SEQUENCE, &[&element(OBJECT_ID, &[RSA]), &element(NULL, &[])]);
    element(SEQUENCE, &[&algorithm, &element(BIT_STRING, &[&[0], key])])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_key_is_refused() {
        for text in ["", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", "-----END X-----", "no key"] {
            assert_eq!(keys_in_pem(text).err(), Some(KeyError::Unreadable), "{text}");
        }
        // 1024 bits.
        let small = "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC8+S26PYFlVZ0rWSfZg7FpMNzzuQsRT+4dORpdHhU3yN/xiaeZOVeGkGbNw0J4+KJywJGXSpbm/yury8ASXUDxZBCUrOw3IpHP0c5PpjIV1BCH/FTy7j20r77gvaLWB4I9CM1moqqDE9TtIY3Ow/oYPBy3HZYUTgM2UhtK58A9rQIDAQAB";
        let small = format!("-----BEGIN PUBLIC KEY-----\n{small}\n-----END PUBLIC KEY-----");
        assert_eq!(keys_in_pem(&small).err(), Some(KeyError::Unsupported));
        let certificate = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----";
        assert_eq!(keys_in_pem(certificate).err(), Some(KeyError::Unsupported));
    }

    /// A key and its name from Kubernetes' own tests (`pkg/serviceaccount/keyid_test.go`): names must never change.
    #[test]
    fn keys_are_named_as_kubernetes_names_them() {
        let body = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA249XwEo9k4tM8fMxV7zxOhcrP+WvXn917koM5Qr2ZXs4vo26e4ytdlrV0bQ9SlcLpQVSYjIxNfhTZdDt+ecIzshKuv1gKIxbbLQMOuK1eA/4HALyEkFgmS/tleLJrhc65tKPMGD+pKQ/xhmzRuCG51RoiMgbQxaCyYxGfNLpLAZK9L0Tctv9a0mJmGIYnIOQM4kC1A1I1n3EsXMWmeJUj7OTh/AjjCnMnkgvKT2tpKxYQ59PgDgU8Ssc7RDSmSkLxnrv+OrN80j6xrw0OjEiB4Ycr0PqfzZcvy8efTtFQ/Jnc4Bp1zUtFXt7+QeevePtQ2EcyELXE0i63T1CujRMWwIDAQAB";
        let keys = keys_in_pem(&format!("-----BEGIN PUBLIC KEY-----\n{body}\n-----END PUBLIC KEY-----\n")).unwrap();
        let [ImportedKey::Public(key)] = keys.as_slice() else { panic!("one public key: {keys:?}") };
        assert_eq!(key.id(), "JHJehTTTZlsspKHT-GaJxK7Kd1NQgZJu3fyK6K_QDYU");
    }

    #[test]
    fn pkcs8_comes_back() {
        let der = SigningKey::generate().unwrap();
        let text = format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", STANDARD.encode(&der));
        let keys = keys_in_pem(&text).unwrap();
        assert!(matches!(keys.as_slice(), [ImportedKey::Private(_, bytes)] if bytes.0 == der));
        assert!(!format!("{keys:?}").contains(&format!("{:?}", &der[..8])));
    }
}
