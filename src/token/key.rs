//! Public keys: what verifies a signature, and how a key is named and published.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384,
    RSA_PKCS1_2048_8192_SHA512, RSA_PSS_2048_8192_SHA256, RSA_PSS_2048_8192_SHA384, RSA_PSS_2048_8192_SHA512,
    UnparsedPublicKey, VerificationAlgorithm,
};

use super::der::{BIT_STRING, NULL, OBJECT_ID, SEQUENCE, element, take};
use super::discovery::Numbers;

pub(super) const RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
pub(super) const EC: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01];
const P256: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07];
const P384: &[u8] = &[0x2b, 0x81, 0x04, 0x00, 0x22];

/// The bytes of the smallest modulus that anybody should believe: 2048 bits.
const SMALLEST_MODULUS: usize = 256;

/// What is wrong with a key. Never says anything of the key itself.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// Not a key, or damaged.
    #[error("not a readable key")]
    Unreadable,
    /// A key of another kind than RSA, P-256 and P-384, too small a one, or an encrypted one.
    #[error("keys of this kind are not supported: only RSA of at least 2048 bits, P-256 and P-384, none encrypted")]
    Unsupported,
    /// No key could be made or used.
    #[error("the key cannot be used")]
    Unusable,
}

/// The kinds of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    Rsa,
    P256,
    P384,
}

impl Family {
    /// The algorithm that a signer of this family uses.
    pub fn algorithm(self) -> &'static str {
        match self {
            Self::Rsa => "RS256",
            Self::P256 => "ES256",
            Self::P384 => "ES384",
        }
    }

    /// The algorithms that a key of this family may verify; everything else fails, whatever a header says.
    fn verification(self, algorithm: &str) -> Option<&'static dyn VerificationAlgorithm> {
        Some(match (self, algorithm) {
            (Self::P256, "ES256") => &ECDSA_P256_SHA256_FIXED,
            (Self::P384, "ES384") => &ECDSA_P384_SHA384_FIXED,
            (Self::Rsa, "RS256") => &RSA_PKCS1_2048_8192_SHA256,
            (Self::Rsa, "RS384") => &RSA_PKCS1_2048_8192_SHA384,
            (Self::Rsa, "RS512") => &RSA_PKCS1_2048_8192_SHA512,
            (Self::Rsa, "PS256") => &RSA_PSS_2048_8192_SHA256,
            (Self::Rsa, "PS384") => &RSA_PSS_2048_8192_SHA384,
            (Self::Rsa, "PS512") => &RSA_PSS_2048_8192_SHA512,
            _ => return None,
        })
    }
}

/// A key that verifies tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey {
    family: Family,
    /// The point of an elliptic curve, or an `RSAPublicKey` in DER.
    bytes: Vec<u8>,
    id: String,
}

impl PublicKey {
    pub(super) fn new(family: Family, bytes: Vec<u8>) -> Self {
        let info = subject_public_key_info(family, &bytes);
        let id = URL_SAFE_NO_PAD.encode(digest(&SHA256, &info));
        Self { family, bytes, id }
    }

    /// Reads a `SubjectPublicKeyInfo` in DER.
    ///
    /// # Errors
    /// [`KeyError`].
    pub fn from_der(info: &[u8]) -> Result<Self, KeyError> {
        let parse = || {
            let (info, _) = take(SEQUENCE, info)?;
            let (algorithm, key) = take(SEQUENCE, info)?;
            let (id, parameters) = take(OBJECT_ID, algorithm)?;
            let (key, _) = take(BIT_STRING, key)?;
            Some((id, parameters, key.split_first()?.1))
        };
        let (id, parameters, key) = parse().ok_or(KeyError::Unreadable)?;
        let family = match (id, take(OBJECT_ID, parameters)) {
            (RSA, _) => Family::Rsa,
            (EC, Some((P256, _))) => Family::P256,
            (EC, Some((P384, _))) => Family::P384,
            _ => return Err(KeyError::Unsupported),
        };
        if family == Family::Rsa {
            let (modulus, _) = rsa_numbers(key).ok_or(KeyError::Unreadable)?;
            if modulus.len() < SMALLEST_MODULUS {
                return Err(KeyError::Unsupported);
            }
        }
        Ok(Self::new(family, key.to_vec()))
    }

    /// The key as `SubjectPublicKeyInfo` in DER.
    pub fn to_der(&self) -> Vec<u8> {
        subject_public_key_info(self.family, &self.bytes)
    }

    /// How headers name the key: the unpadded base64url of the SHA-256 of its `SubjectPublicKeyInfo`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The algorithm of tokens signed with the key's other half.
    pub fn algorithm(&self) -> &'static str {
        self.family.algorithm()
    }

    /// Whether the signature was made with the key's other half, by an algorithm that fits the key.
    pub(super) fn verifies(&self, algorithm: &str, message: &[u8], signature: &[u8]) -> bool {
        self.family
            .verification(algorithm)
            .is_some_and(|with| UnparsedPublicKey::new(with, &self.bytes).verify(message, signature).is_ok())
    }

    /// Key type, curve and numbers as a JWK has them.
    pub(super) fn published(&self) -> (&'static str, Option<&'static str>, Numbers) {
        let encode = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        let point = |size: usize| {
            // The first byte says that both coordinates follow.
            let (x, y) = self.bytes.get(1..).and_then(|point| point.split_at_checked(size)).unwrap_or_default();
            Numbers::Point { x: encode(x), y: encode(y) }
        };
        match self.family {
            Family::Rsa => {
                let (modulus, exponent) = rsa_numbers(&self.bytes).unwrap_or_default();
                ("RSA", None, Numbers::Modulus { n: encode(modulus), e: encode(exponent) })
            }
            Family::P256 => ("EC", Some("P-256"), point(32)),
            Family::P384 => ("EC", Some("P-384"), point(48)),
        }
    }
}

fn subject_public_key_info(family: Family, bytes: &[u8]) -> Vec<u8> {
    let (id, parameters) = match family {
        Family::Rsa => (RSA, element(NULL, &[])),
        Family::P256 => (EC, element(OBJECT_ID, &[P256])),
        Family::P384 => (EC, element(OBJECT_ID, &[P384])),
    };
    let algorithm = element(SEQUENCE, &[&element(OBJECT_ID, &[id]), &parameters]);
    element(SEQUENCE, &[&algorithm, &element(BIT_STRING, &[&[0], bytes])])
}

/// Modulus and exponent, without the zero byte that keeps a number positive.
fn rsa_numbers(key: &[u8]) -> Option<(&[u8], &[u8])> {
    let (numbers, _) = take(SEQUENCE, key)?;
    let (modulus, rest) = take(super::der::INTEGER, numbers)?;
    let (exponent, _) = take(super::der::INTEGER, rest)?;
    let positive = |number| <[u8]>::strip_prefix(number, &[0]).unwrap_or(number);
    Some((positive(modulus), positive(exponent)))
}
