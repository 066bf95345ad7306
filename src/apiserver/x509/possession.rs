//! Whether a private key is the one that a certificate is about.
//!
//! Mirrors `parsePrivateKey` and the end of `X509KeyPair` in Go's `crypto/tls/tls.go`, which read PKCS #8, PKCS #1 and
//! SEC 1 whatever the label of the block says.

use ring::rand::SystemRandom;
use ring::signature::{
    ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P384_SHA384_ASN1_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair, RsaKeyPair,
};
use x509_cert::der::asn1::{AnyRef, ObjectIdentifier};
use x509_cert::der::{Decode, Reader, SliceReader};
use x509_cert::spki::SubjectPublicKeyInfoOwned;

use super::pair::PairError;
use super::signed::{EC, ED25519, P256, P384, RSA, curve, key_bytes};

// First bytes of elements in DER.
const INTEGER: u8 = 0x02;
const OCTETS: u8 = 0x04;
const SEQUENCE: u8 = 0x30;
/// The public half in SEC 1, a bit string below.
const PUBLIC_HALF: u8 = 0xa1;

/// A private key, taken apart as far as the comparison needs it.
enum PrivateKey<'k> {
    /// PKCS #1.
    Rsa { der: &'k [u8], modulus: &'k [u8], exponent: &'k [u8] },
    /// SEC 1: the number, and the public half if it stands there.
    Elliptic { number: &'k [u8], public: Option<&'k [u8]> },
    /// The seed.
    Ed25519(&'k [u8]),
    /// PKCS #8 around something else.
    Unknown,
}

/// Checks that a private key in DER belongs to a public key.
pub(super) fn check_key(key: &[u8], public: &SubjectPublicKeyInfoOwned) -> Result<(), PairError> {
    let key = PrivateKey::from_der(key).ok_or(PairError::UnreadableKey)?;
    let is_same = match (public.algorithm.oid, key) {
        (_, PrivateKey::Unknown) => return Err(PairError::UnknownWrapped),
        (RSA, PrivateKey::Rsa { der, modulus, exponent }) => {
            // Go takes shorter keys than `ring`, which then leaves the rest of the numbers unproved.
            if RsaKeyPair::from_der(der).is_err_and(|rejected| rejected.to_string() != "TooSmall") {
                return Err(PairError::UnreadableKey);
            }
            elements(key_bytes(public)).is_some_and(|numbers| numbers == [modulus, exponent])
        }
        (EC, PrivateKey::Elliptic { number, public: half }) => is_half_of(number, half, public),
        (ED25519, PrivateKey::Ed25519(seed)) => {
            Ed25519KeyPair::from_seed_unchecked(seed).is_ok_and(|pair| pair.public_key().as_ref() == key_bytes(public))
        }
        (RSA | EC | ED25519, _) => return Err(PairError::OtherType),
        _ => return Err(PairError::UnknownAlgorithm),
    };
    if is_same { Ok(()) } else { Err(PairError::OtherKey) }
}

/// Whether a number is the private half of a public key. On curves that `ring` does not know, the word of the key counts.
fn is_half_of(number: &[u8], half: Option<&[u8]>, public: &SubjectPublicKeyInfoOwned) -> bool {
    let algorithm = match curve(public) {
        Some(P256) => &ECDSA_P256_SHA256_ASN1_SIGNING,
        Some(P384) => &ECDSA_P384_SHA384_ASN1_SIGNING,
        _ => return half == Some(key_bytes(public)),
    };
    EcdsaKeyPair::from_private_key_and_public_key(algorithm, number, key_bytes(public), &SystemRandom::new()).is_ok()
}

impl<'k> PrivateKey<'k> {
    fn from_der(der: &'k [u8]) -> Option<Self> {
        match elements(der)?.as_slice() {
            [_, modulus @ [INTEGER, ..], exponent @ [INTEGER, ..], _, ..] => Some(Self::Rsa { der, modulus, exponent }),
            [_, algorithm @ [SEQUENCE, ..], wrapped @ [OCTETS, ..], ..] => Self::wrapped(algorithm, content(wrapped)?),
            [_, number @ [OCTETS, ..], rest @ ..] => {
                let half = rest.iter().find(|element| element.first() == Some(&PUBLIC_HALF));
                // Bit strings begin with the number of bits that are left over, which is none here.
                let public = half.and_then(|half| content(content(half)?)?.get(1..));
                Some(Self::Elliptic { number: content(number)?, public })
            }
            _ => None,
        }
    }

    /// What PKCS #8 wraps.
    fn wrapped(algorithm: &'k [u8], wrapped: &'k [u8]) -> Option<Self> {
        match ObjectIdentifier::from_der(elements(algorithm)?.first()?).ok()? {
            RSA | EC => Self::from_der(wrapped),
            ED25519 => Some(Self::Ed25519(content(wrapped)?)),
            _ => Some(Self::Unknown),
        }
    }
}

/// The elements of a sequence.
fn elements(der: &[u8]) -> Option<Vec<&[u8]>> {
    if der.first() != Some(&SEQUENCE) {
        return None;
    }
    let mut reader = SliceReader::new(content(der)?).ok()?;
    let mut found = Vec::new();
    while !reader.is_finished() {
        found.push(reader.tlv_bytes().ok()?);
    }
    Some(found)
}

/// What is inside an element.
fn content(der: &[u8]) -> Option<&[u8]> {
    AnyRef::from_der(der).ok().map(AnyRef::value)
}
