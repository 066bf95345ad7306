//! Requests for certificates (PKCS #10).
//!
//! Mirrors `ParseCSR` in `pkg/apis/certificates/helpers.go`.

use std::borrow::Cow;

use x509_cert::der::asn1::ObjectIdentifier;
use x509_cert::der::{Decode, Encode};
use x509_cert::ext::Extensions;
use x509_cert::ext::pkix::SubjectAltName;
use x509_cert::request::CertReq;

use super::names::AlternativeNames;
use super::pem;
use super::signed::Signed;
use super::subject::Subject;

const LABEL: &str = "CERTIFICATE REQUEST";
const EXTENSION_REQUEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.14");
const SUBJECT_ALTERNATIVE_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.17");

/// Why a request is refused, in Go's words where there are some.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RequestError {
    /// It is not PEM, or something else in PEM.
    #[error("PEM block type must be CERTIFICATE REQUEST")]
    NoRequest,
    /// What is in the PEM block is no request.
    #[error("asn1: structure error: {0}")]
    Malformed(String),
    /// It was not signed with the key that it is about.
    #[error("{0}")]
    Signature(Cow<'static, str>),
}

/// A request whose signature proves that the requester has the key.
#[derive(Clone, Debug)]
pub struct CertificateRequest {
    parsed: CertReq,
}

impl CertificateRequest {
    /// Reads a request in PEM and checks its signature.
    ///
    /// # Errors
    /// [`RequestError`]
    pub fn from_pem(text: &[u8]) -> Result<Self, RequestError> {
        let text = String::from_utf8_lossy(text);
        let first = pem::blocks(&text).into_iter().next();
        let (_, der) = first.filter(|(label, _)| *label == LABEL).ok_or(RequestError::NoRequest)?;
        let malformed = |error: x509_cert::der::Error| RequestError::Malformed(error.to_string());
        let parsed = CertReq::from_der(&der).map_err(malformed)?;
        let signed = Signed::from_der(&der).map_err(malformed)?;
        signed.verify(&parsed.info.public_key).map_err(RequestError::Signature)?;
        Ok(Self { parsed })
    }

    /// Whom the certificate is to be for.
    pub fn subject(&self) -> Subject {
        Subject::of(&self.parsed.info.subject)
    }

    /// The alternative names that are asked for.
    pub fn alternative_names(&self) -> AlternativeNames {
        let names = self.alternative_names_extension();
        names
            .and_then(|der| SubjectAltName::from_der(&der).ok())
            .map(|names| AlternativeNames::of(&names))
            .unwrap_or_default()
    }

    /// The alternative names as they were written.
    pub(super) fn alternative_names_extension(&self) -> Option<Vec<u8>> {
        let mut attributes = self.parsed.info.attributes.iter();
        let attribute = attributes.find(|attribute| attribute.oid == EXTENSION_REQUEST)?;
        let extensions: Extensions = attribute.values.iter().next()?.decode_as().ok()?;
        let names = extensions.into_iter().find(|extension| extension.extn_id == SUBJECT_ALTERNATIVE_NAME)?;
        Some(names.extn_value.as_bytes().to_vec())
    }

    /// Subject and public key, as a certificate takes them over.
    pub(super) fn subject_and_key(&self) -> x509_cert::der::Result<(Vec<u8>, Vec<u8>)> {
        Ok((self.parsed.info.subject.to_der()?, self.parsed.info.public_key.to_der()?))
    }
}
