//! The certificate authority of a cluster: one key and one certificate, made once.
//!
//! Mirrors `pkg/controller/certificates/authority/{authority,policies}.go`. Its key never leaves this file but for the
//! state; nothing prints it.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use ring::digest;
use ring::rand::{SecureRandom, SystemRandom};
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair};
use x509_cert::Certificate;
use x509_cert::der::asn1::{AnyRef, BitString, ObjectIdentifier, OctetString};
use x509_cert::der::{self, DateTime, Decode, Encode, Tag, TagNumber};
use x509_cert::ext::pkix::{AuthorityKeyIdentifier, BasicConstraints, SubjectKeyIdentifier};
use x509_cert::ext::{Extension, Extensions};
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};
use x509_cert::time::Time;

use super::request::CertificateRequest;
use super::signed::{EC, ECDSA_WITH_SHA256, P256};
use super::{AuthorityError, pem, usages};

/// Certificates are valid a little before they are made, for clocks that lag.
const BACKDATE: SignedDuration = SignedDuration::from_mins(5);
/// The backdate is taken off the lifetime only of certificates that live at least this long.
const SHORT: SignedDuration = SignedDuration::from_hours(8);
const LIFETIME_OF_AUTHORITY: SignedDuration = SignedDuration::from_hours(24 * 365 * 10);
const NAME: &str = "CN=kubernetes";

/// An authority that can issue certificates.
pub struct Authority {
    certificate: Vec<u8>,
    key: EcdsaKeyPair,
}

impl Authority {
    /// Makes a key and a certificate for it: the certificate, and the key in PKCS #8, both in DER.
    ///
    /// # Errors
    /// [`AuthorityError`] if the system gives no random numbers.
    pub fn generate(now: Timestamp) -> Result<(Vec<u8>, Vec<u8>), AuthorityError> {
        let document = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &SystemRandom::new())
            .map_err(|_| AuthorityError::Key)?;
        let key = read_key(document.as_ref())?;
        let name: Name = NAME.parse()?;
        let public = public_key(&key)?;
        let (key_usage, _) = usages::extensions(&["digital signature", "key encipherment", "cert sign"]);
        let mut extensions = vec![
            extension("2.5.29.19", true, &BasicConstraints { ca: true, path_len_constraint: None })?,
            extension("2.5.29.14", false, &SubjectKeyIdentifier(key_identifier(&public)?))?,
        ];
        if let Some(usage) = key_usage {
            extensions.insert(0, extension("2.5.29.15", true, &usage)?);
        }
        let fields = Fields {
            issuer: name.to_der()?,
            subject: name.to_der()?,
            public_key: public.to_der()?,
            not_before: moved(now, -BACKDATE),
            not_after: moved(now, LIFETIME_OF_AUTHORITY),
            extensions,
        };
        Ok((fields.sign(&key)?, document.as_ref().to_vec()))
    }

    /// The authority that [`Self::generate`] made.
    ///
    /// # Errors
    /// [`AuthorityError`] for a key that is none.
    pub fn from_parts(certificate: Vec<u8>, key: &[u8]) -> Result<Self, AuthorityError> {
        Ok(Self { certificate, key: read_key(key)? })
    }

    /// Issues the certificate that was asked for, in PEM. It lives as long as the authority at most.
    ///
    /// # Errors
    /// [`AuthorityError`] if the request holds what cannot be written.
    pub fn issue(
        &self,
        request: &CertificateRequest,
        usages: &[&str],
        lifetime: SignedDuration,
        now: Timestamp,
    ) -> Result<String, AuthorityError> {
        let own = Certificate::from_der(&self.certificate)?;
        let own = own.tbs_certificate();
        let (subject, public_key) = request.subject_and_key()?;
        let (key_usage, extended_usage) = usages::extensions(usages);
        let mut extensions = Vec::new();
        if let Some(usage) = key_usage {
            extensions.push(extension("2.5.29.15", true, &usage)?);
        }
        if let Some(usage) = extended_usage {
            extensions.push(extension("2.5.29.37", false, &usage)?);
        }
        extensions.push(extension("2.5.29.19", true, &BasicConstraints { ca: false, path_len_constraint: None })?);
        let of_authority = AuthorityKeyIdentifier {
            key_identifier: Some(key_identifier(own.subject_public_key_info())?),
            ..AuthorityKeyIdentifier::default()
        };
        extensions.push(extension("2.5.29.35", false, &of_authority)?);
        if let Some(names) = request.alternative_names_extension() {
            extensions.push(Extension {
                extn_id: ObjectIdentifier::new_unwrap("2.5.29.17"),
                critical: false,
                extn_value: OctetString::new(names)?,
            });
        }
        let life = if lifetime < SHORT { lifetime } else { lifetime - BACKDATE };
        let fields = Fields {
            issuer: own.subject().to_der()?,
            subject,
            public_key,
            not_before: moved(now, -BACKDATE),
            not_after: moved(now, life).min(timestamp(own.validity().not_after)),
            extensions,
        };
        Ok(pem::encode(pem::CERTIFICATE, &fields.sign(&self.key)?))
    }
}

impl std::fmt::Debug for Authority {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Authority").finish_non_exhaustive()
    }
}

/// What a certificate says; names and key are in DER already.
struct Fields {
    issuer: Vec<u8>,
    subject: Vec<u8>,
    public_key: Vec<u8>,
    not_before: Timestamp,
    not_after: Timestamp,
    extensions: Extensions,
}

impl Fields {
    /// The certificate in DER.
    fn sign(&self, key: &EcdsaKeyPair) -> Result<Vec<u8>, AuthorityError> {
        let algorithm = AlgorithmIdentifierOwned { oid: ECDSA_WITH_SHA256, parameters: None }.to_der()?;
        let validity = element(Tag::Sequence, &[time(self.not_before)?, time(self.not_after)?])?;
        let number = |number| Tag::ContextSpecific { constructed: true, number: TagNumber(number) };
        let parts = [
            element(number(0), &[2u8.to_der()?])?,
            serial_number()?,
            algorithm.clone(),
            self.issuer.clone(),
            validity,
            self.subject.clone(),
            self.public_key.clone(),
            element(number(3), &[self.extensions.to_der()?])?,
        ];
        let content = element(Tag::Sequence, &parts)?;
        let signature = key.sign(&SystemRandom::new(), &content).map_err(|_| AuthorityError::Key)?;
        let signature = BitString::from_bytes(signature.as_ref())?.to_der()?;
        Ok(element(Tag::Sequence, &[content, algorithm, signature])?)
    }
}

fn read_key(der: &[u8]) -> Result<EcdsaKeyPair, AuthorityError> {
    EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, der, &SystemRandom::new())
        .map_err(|_| AuthorityError::Key)
}

fn public_key(key: &EcdsaKeyPair) -> der::Result<SubjectPublicKeyInfoOwned> {
    Ok(SubjectPublicKeyInfoOwned {
        algorithm: AlgorithmIdentifierOwned { oid: EC, parameters: Some(der::asn1::Any::encode_from(&P256)?) },
        subject_public_key: BitString::from_bytes(key.public_key().as_ref())?,
    })
}

/// The first 160 bits of a hash of the key (RFC 7093).
fn key_identifier(key: &SubjectPublicKeyInfoOwned) -> der::Result<OctetString> {
    let hash = digest::digest(&digest::SHA256, super::signed::key_bytes(key));
    OctetString::new(hash.as_ref().iter().copied().take(20).collect::<Vec<u8>>())
}

fn extension(identifier: &str, critical: bool, value: &impl Encode) -> der::Result<Extension> {
    let extn_id = identifier.parse().map_err(|_| der::ErrorKind::OidMalformed)?;
    Ok(Extension { extn_id, critical, extn_value: OctetString::new(value.to_der()?)? })
}

fn serial_number() -> Result<Vec<u8>, AuthorityError> {
    let mut bytes = [0; 16];
    SystemRandom::new().fill(&mut bytes).map_err(|_| AuthorityError::Key)?;
    Ok(SerialNumber::<x509_cert::certificate::Rfc5280>::new(&bytes)?.to_der()?)
}

fn element(tag: Tag, parts: &[Vec<u8>]) -> der::Result<Vec<u8>> {
    AnyRef::new(tag, &parts.concat())?.to_der()
}

/// A time that far away, or the last one there is.
fn moved(time: Timestamp, by: SignedDuration) -> Timestamp {
    time.checked_add(by).unwrap_or(Timestamp::MAX)
}

fn time(time: Timestamp) -> der::Result<Vec<u8>> {
    let seconds = u64::try_from(time.as_second()).unwrap_or_default();
    Time::from(DateTime::from_unix_duration(Duration::from_secs(seconds))?).to_der()
}

pub(super) fn timestamp(time: Time) -> Timestamp {
    let seconds = i64::try_from(time.to_unix_duration().as_secs()).unwrap_or(i64::MAX);
    Timestamp::from_second(seconds).unwrap_or(Timestamp::MAX)
}
