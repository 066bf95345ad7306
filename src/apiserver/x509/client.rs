//! Client certificates: what a client shows, and whether a server believes it.
//!
//! Mirrors `k8s.io/apiserver/pkg/authentication/request/x509/x509.go`.

use jiff::Timestamp;
use x509_cert::Certificate;
use x509_cert::der::Decode;
use x509_cert::ext::pkix::ExtendedKeyUsage;

use super::authority::timestamp;
use super::pair::{PairError, certificate_of_pair};
use super::signed::Signed;
use super::subject::Subject;
use super::usages::{ANY, CLIENT_AUTH};

/// A certificate that does not prove an identity to this cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Untrusted {
    /// Its time has not come or is over.
    #[error("x509: certificate has expired or is not yet valid")]
    Expired,
    /// Somebody else issued it.
    #[error("x509: certificate signed by unknown authority")]
    UnknownAuthority,
    /// It is for something else than proving a client's identity.
    #[error("x509: certificate specifies an incompatible key usage")]
    Usage,
}

/// A certificate whose key its owner has; the key itself is not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientCertificate {
    certificate: Certificate,
    der: Vec<u8>,
}

impl ClientCertificate {
    /// Takes the first certificate of a text and proves that the key is that certificate's.
    ///
    /// # Errors
    /// [`PairError`]
    pub fn from_pair(certificate: &str, key: &str) -> Result<Self, PairError> {
        let (certificate, der) = certificate_of_pair(certificate, key)?;
        Ok(Self { certificate, der })
    }

    /// Whom the certificate is for, if the authority with this certificate (in DER) issued it for clients and its time is
    /// now.
    ///
    /// # Errors
    /// [`Untrusted`]
    pub fn verify(&self, authority: &[u8], now: Timestamp) -> Result<Subject, Untrusted> {
        let content = self.certificate.tbs_certificate();
        let (from, until) = (timestamp(content.validity().not_before), timestamp(content.validity().not_after));
        if now < from || until < now {
            return Err(Untrusted::Expired);
        }
        let authority = Certificate::from_der(authority).map_err(|_| Untrusted::UnknownAuthority)?;
        let signed = Signed::from_der(&self.der).map_err(|_| Untrusted::UnknownAuthority)?;
        let authority = authority.tbs_certificate();
        if content.issuer() != authority.subject() || signed.verify(authority.subject_public_key_info()).is_err() {
            return Err(Untrusted::UnknownAuthority);
        }
        match content.get_extension::<ExtendedKeyUsage>() {
            Ok(Some((_, usages))) if !usages.0.iter().any(|usage| [ANY, CLIENT_AUTH].contains(usage)) => {
                Err(Untrusted::Usage)
            }
            Err(_) => Err(Untrusted::Usage),
            _ => Ok(Subject::of(content.subject())),
        }
    }

    /// The certificate in DER.
    pub fn der(&self) -> &[u8] {
        &self.der
    }
}
