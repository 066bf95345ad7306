//! A certificate and its private key, as PEM files hold them.
//!
//! Mirrors `X509KeyPair` of Go's `crypto/tls/tls.go`, texts included.

use x509_cert::Certificate;
use x509_cert::der::Decode;

use super::pem;
use super::possession::check_key;

/// Why a certificate and a key are no pair, in the words of Go's TLS library.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PairError {
    /// There is nothing where a certificate should be.
    #[error("tls: failed to find any PEM data in certificate input")]
    NoCertificate,
    /// There is a key where a certificate should be.
    #[error(
        "tls: failed to find certificate PEM data in certificate input, but did find a private key; PEM inputs may have been switched"
    )]
    KeyForCertificate,
    /// There are blocks of other types where a certificate should be.
    #[error(
        "tls: failed to find \"CERTIFICATE\" PEM block in certificate input after skipping PEM blocks of the following types: [{0}]"
    )]
    OtherThanCertificate(String),
    /// There is nothing where a key should be.
    #[error("tls: failed to find any PEM data in key input")]
    NoKey,
    /// There is a certificate where a key should be.
    #[error("tls: found a certificate rather than a key in the PEM for the private key")]
    CertificateForKey,
    /// There are blocks of other types where a key should be.
    #[error(
        "tls: failed to find PEM block with type ending in \"PRIVATE KEY\" in key input after skipping PEM blocks of the following types: [{0}]"
    )]
    OtherThanKey(String),
    /// What stands where a certificate should is none.
    #[error("x509: malformed certificate")]
    Malformed,
    /// What stands where a key should is none, or is encrypted.
    #[error("tls: failed to parse private key")]
    UnreadableKey,
    /// The key is of a type that TLS does not know.
    #[error("tls: found unknown private key type in PKCS#8 wrapping")]
    UnknownWrapped,
    /// The certificate is for a key of a type that TLS does not know.
    #[error("tls: unknown public key algorithm")]
    UnknownAlgorithm,
    /// The key is of another type than that in the certificate.
    #[error("tls: private key type does not match public key type")]
    OtherType,
    /// The key is that of another certificate.
    #[error("tls: private key does not match public key")]
    OtherKey,
}

/// The first certificate of a text, and it in DER, if the first key of another text is that certificate's. Certificates
/// behind the first one are those of its issuers, which nobody looks at here.
///
/// # Errors
/// [`PairError`]
pub fn certificate_of_pair(certificate: &str, key: &str) -> Result<(Certificate, Vec<u8>), PairError> {
    let der = first_certificate(certificate)?;
    let key = first_key(key)?;
    let certificate = Certificate::from_der(&der).map_err(|_| PairError::Malformed)?;
    check_key(&key, certificate.tbs_certificate().subject_public_key_info())?;
    Ok((certificate, der))
}

fn first_certificate(text: &str) -> Result<Vec<u8>, PairError> {
    let blocks = pem::blocks(text);
    let labels = labels(&blocks);
    match blocks.into_iter().find(|(label, _)| *label == pem::CERTIFICATE) {
        Some((_, der)) => Ok(der),
        None => Err(match labels.as_slice() {
            [] => PairError::NoCertificate,
            [only] if only.ends_with("PRIVATE KEY") => PairError::KeyForCertificate,
            several => PairError::OtherThanCertificate(several.join(" ")),
        }),
    }
}

fn first_key(text: &str) -> Result<Vec<u8>, PairError> {
    let blocks = pem::blocks(text);
    let labels = labels(&blocks);
    let is_key = |label: &str| label == "PRIVATE KEY" || label.ends_with(" PRIVATE KEY");
    match blocks.into_iter().find(|(label, _)| is_key(label)) {
        Some((_, der)) => Ok(der),
        None => Err(match labels.as_slice() {
            [] => PairError::NoKey,
            [only] if only == pem::CERTIFICATE => PairError::CertificateForKey,
            several => PairError::OtherThanKey(several.join(" ")),
        }),
    }
}

fn labels(blocks: &[(&str, Vec<u8>)]) -> Vec<String> {
    blocks.iter().map(|(label, _)| (*label).to_owned()).collect()
}
