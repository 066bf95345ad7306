//! The envelope that requests and certificates have in common: a content, and a signature over its very bytes.

use std::borrow::Cow;

use ring::digest;
use ring::signature::{self, UnparsedPublicKey, VerificationAlgorithm};
use x509_cert::der::asn1::{AnyRef, BitStringRef, ObjectIdentifier};
use x509_cert::der::{Decode, Error, ErrorKind, Reader, SliceReader, Tag, Tagged};
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};

use super::p521;

pub(super) const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
pub(super) const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
pub(super) const ED25519: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.101.112");
pub(super) const P256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");
pub(super) const P384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.34");
const P521: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.35");
pub(super) const ECDSA_WITH_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2");
const ECDSA_WITH_SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.3");
const ECDSA_WITH_SHA512: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.4");
const RSA_WITH_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.11");
const RSA_WITH_SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.12");
const RSA_WITH_SHA512: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.13");

const ECDSA_FAILURE: &str = "x509: ECDSA verification failure";
/// Go checks no signature by a shorter key (`checkKeySize` of `crypto/rsa`).
const SMALLEST_RSA: usize = 1024;

/// A signed structure, taken apart.
pub(super) struct Signed<'d> {
    /// The bytes that were signed.
    content: &'d [u8],
    algorithm: AlgorithmIdentifierOwned,
    signature: BitStringRef<'d>,
}

impl<'d> Signed<'d> {
    /// Takes a structure apart without looking into its content.
    pub fn from_der(der: &'d [u8]) -> Result<Self, Error> {
        let outer = AnyRef::from_der(der)?;
        if outer.tag() != Tag::Sequence {
            return Err(ErrorKind::TagUnexpected { expected: Some(Tag::Sequence), actual: outer.tag() }.into());
        }
        let mut reader = SliceReader::new(outer.value())?;
        let content = reader.tlv_bytes()?;
        let algorithm = AlgorithmIdentifierOwned::decode(&mut reader)?;
        let signature = BitStringRef::decode(&mut reader)?;
        reader.finish()?;
        Ok(Self { content, algorithm, signature })
    }

    /// Checks the signature; an error is Go's text for it.
    pub fn verify(&self, key: &SubjectPublicKeyInfoOwned) -> Result<(), Cow<'static, str>> {
        let bits = rsa_bits(key);
        if (1..SMALLEST_RSA).contains(&bits) {
            let text = "insecure (see https://go.dev/pkg/crypto/rsa#hdr-Minimum_key_size)";
            return Err(format!("crypto/rsa: {bits}-bit keys are {text}").into());
        }
        if let (EC, Some(P521), Some(hash)) = (key.algorithm.oid, curve(key), self.ecdsa_hash()) {
            let signature = self.signature.as_bytes().unwrap_or_default();
            let verified = p521::verify(key_bytes(key), hash, self.content, signature);
            return if verified { Ok(()) } else { Err(ECDSA_FAILURE.into()) };
        }
        let (algorithm, failure) =
            self.algorithm(key).ok_or("x509: cannot verify signature: algorithm unimplemented")?;
        let verified = self.signature.as_bytes().is_some_and(|signature| {
            UnparsedPublicKey::new(algorithm, key_bytes(key)).verify(self.content, signature).is_ok()
        });
        if verified { Ok(()) } else { Err(failure.into()) }
    }

    /// The hash of a signature by an elliptic key.
    fn ecdsa_hash(&self) -> Option<&'static digest::Algorithm> {
        match self.algorithm.oid {
            ECDSA_WITH_SHA256 => Some(&digest::SHA256),
            ECDSA_WITH_SHA384 => Some(&digest::SHA384),
            ECDSA_WITH_SHA512 => Some(&digest::SHA512),
            _ => None,
        }
    }

    /// How to check the signature, and what to say if it is wrong.
    fn algorithm(&self, key: &SubjectPublicKeyInfoOwned) -> Option<(&'static dyn VerificationAlgorithm, &'static str)> {
        let known = |algorithm: &'static dyn VerificationAlgorithm, failure| Some((algorithm, failure));
        let rsa = |algorithm| known(algorithm, "crypto/rsa: verification error");
        let ecdsa = |algorithm| known(algorithm, ECDSA_FAILURE);
        match (key.algorithm.oid, self.algorithm.oid, curve(key)) {
            (RSA, RSA_WITH_SHA256, _) => rsa(&signature::RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY),
            (RSA, RSA_WITH_SHA384, _) => rsa(&signature::RSA_PKCS1_2048_8192_SHA384),
            (RSA, RSA_WITH_SHA512, _) => rsa(&signature::RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY),
            (EC, ECDSA_WITH_SHA256, Some(P256)) => ecdsa(&signature::ECDSA_P256_SHA256_ASN1),
            (EC, ECDSA_WITH_SHA384, Some(P256)) => ecdsa(&signature::ECDSA_P256_SHA384_ASN1),
            (EC, ECDSA_WITH_SHA256, Some(P384)) => ecdsa(&signature::ECDSA_P384_SHA256_ASN1),
            (EC, ECDSA_WITH_SHA384, Some(P384)) => ecdsa(&signature::ECDSA_P384_SHA384_ASN1),
            (ED25519, ED25519, _) => known(&signature::ED25519, "x509: Ed25519 verification failure"),
            _ => None,
        }
    }
}

/// How long the modulus of an RSA key is; 0 for any other key.
fn rsa_bits(key: &SubjectPublicKeyInfoOwned) -> usize {
    let modulus = || {
        let numbers = AnyRef::from_der(key_bytes(key)).ok()?;
        let modulus = SliceReader::new(numbers.value()).ok()?.tlv_bytes().ok()?;
        Some(AnyRef::from_der(modulus).ok()?.value())
    };
    let Some(modulus) = modulus().filter(|_| key.algorithm.oid == RSA) else { return 0 };
    let zeros = modulus.iter().take_while(|byte| **byte == 0).count();
    match modulus.get(zeros) {
        Some(first) => (modulus.len() - zeros) * 8 - first.leading_zeros() as usize,
        None => 0,
    }
}

/// The key itself, without its algorithm.
pub(super) fn key_bytes(key: &SubjectPublicKeyInfoOwned) -> &[u8] {
    key.subject_public_key.as_bytes().unwrap_or_default()
}

/// The curve of an elliptic key.
pub(super) fn curve(key: &SubjectPublicKeyInfoOwned) -> Option<ObjectIdentifier> {
    key.algorithm.parameters.as_ref()?.decode_as().ok()
}
