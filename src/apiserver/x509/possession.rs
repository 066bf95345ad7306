//! Whether a private key is the one that a certificate is about.
//!
//! Mirrors what `tls.X509KeyPair` of Go accepts: PKCS #8, PKCS #1 and SEC 1.

use ring::rand::SystemRandom;
use ring::signature::{
    ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P384_SHA384_ASN1_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair, RsaKeyPair,
};
use x509_cert::der::asn1::{AnyRef, OctetStringRef};
use x509_cert::der::{Decode, Reader, SliceReader};
use x509_cert::spki::SubjectPublicKeyInfoOwned;

use super::signed::{EC, ED25519, P256, P384, RSA, curve, key_bytes};

/// Whether a private key in DER belongs to a public key. `label` is that of its PEM block.
pub(super) fn is_key_of(label: &str, key: &[u8], public: &SubjectPublicKeyInfoOwned) -> bool {
    let bytes = key_bytes(public);
    match public.algorithm.oid {
        RSA => {
            let pair = RsaKeyPair::from_pkcs8(key).or_else(|_| RsaKeyPair::from_der(key));
            pair.is_ok_and(|pair| pair.public().as_ref() == bytes)
        }
        EC => is_elliptic_key_of(label, key, public).unwrap_or_default(),
        ED25519 => {
            Ed25519KeyPair::from_pkcs8_maybe_unchecked(key).is_ok_and(|pair| pair.public_key().as_ref() == bytes)
        }
        _ => false,
    }
}

fn is_elliptic_key_of(label: &str, key: &[u8], public: &SubjectPublicKeyInfoOwned) -> Option<bool> {
    let algorithm = match curve(public)? {
        P256 => &ECDSA_P256_SHA256_ASN1_SIGNING,
        P384 => &ECDSA_P384_SHA384_ASN1_SIGNING,
        _ => return None,
    };
    // PKCS #8 wraps the other form: version, algorithm, key. That form is version, number, …
    let sec1 = if label == "EC PRIVATE KEY" { key } else { octets_behind(2, key)? };
    let number = octets_behind(1, sec1)?;
    let random = SystemRandom::new();
    // The pair is refused unless both halves fit.
    Some(EcdsaKeyPair::from_private_key_and_public_key(algorithm, number, key_bytes(public), &random).is_ok())
}

/// The octet string behind some elements of a sequence.
fn octets_behind(count: usize, der: &[u8]) -> Option<&[u8]> {
    let mut reader = SliceReader::new(AnyRef::from_der(der).ok()?.value()).ok()?;
    for _ in 0..count {
        reader.tlv_bytes().ok()?;
    }
    Some(<&OctetStringRef>::decode(&mut reader).ok()?.as_bytes())
}
