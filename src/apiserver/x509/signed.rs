//! The envelope that requests and certificates have in common: a content, and a signature over its very bytes.

use ring::signature::{self, UnparsedPublicKey, VerificationAlgorithm};
use x509_cert::der::asn1::{AnyRef, BitStringRef, ObjectIdentifier};
use x509_cert::der::{Decode, Error, ErrorKind, Reader, SliceReader, Tag, Tagged};
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};

pub(super) const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
pub(super) const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
pub(super) const ED25519: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.101.112");
pub(super) const P256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");
pub(super) const P384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.34");
pub(super) const ECDSA_WITH_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2");
const ECDSA_WITH_SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.3");
const RSA_WITH_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.11");
const RSA_WITH_SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.12");
const RSA_WITH_SHA512: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.13");

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
    pub fn verify(&self, key: &SubjectPublicKeyInfoOwned) -> Result<(), &'static str> {
        let (algorithm, failure) =
            self.algorithm(key).ok_or("x509: cannot verify signature: algorithm unimplemented")?;
        let verified = self.signature.as_bytes().is_some_and(|signature| {
            UnparsedPublicKey::new(algorithm, key_bytes(key)).verify(self.content, signature).is_ok()
        });
        if verified { Ok(()) } else { Err(failure) }
    }

    /// How to check the signature, and what to say if it is wrong.
    fn algorithm(&self, key: &SubjectPublicKeyInfoOwned) -> Option<(&'static dyn VerificationAlgorithm, &'static str)> {
        let known = |algorithm: &'static dyn VerificationAlgorithm, failure| Some((algorithm, failure));
        let rsa = |algorithm| known(algorithm, "crypto/rsa: verification error");
        let ecdsa = |algorithm| known(algorithm, "x509: ECDSA verification failure");
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

/// The key itself, without its algorithm.
pub(super) fn key_bytes(key: &SubjectPublicKeyInfoOwned) -> &[u8] {
    key.subject_public_key.as_bytes().unwrap_or_default()
}

/// The curve of an elliptic key.
pub(super) fn curve(key: &SubjectPublicKeyInfoOwned) -> Option<ObjectIdentifier> {
    key.algorithm.parameters.as_ref()?.decode_as().ok()
}
