//! X.509 as far as a cluster needs it: an authority of its own, requests for certificates, and certificates as a proof of
//! identity.
//!
//! Structures are read and written with `x509-cert`, signatures made and checked with `ring`. Must not know API
//! objects, users or policy: which usages a signer accepts is the business of controllers, who a subject is that of `authn`.

mod authority;
mod client;
mod names;
mod p521;
mod pair;
mod pem;
mod possession;
mod request;
mod signed;
mod subject;
mod usages;

#[cfg(test)]
mod tests;

pub use authority::Authority;
pub use client::{ClientCertificate, Untrusted};
pub use names::AlternativeNames;
pub use pair::{PairError, certificate_of_pair};
pub use pem::{CERTIFICATE, blocks, encode};
pub use request::{CertificateRequest, RequestError};
pub use subject::Subject;
pub use usages::USAGES;

/// Why the cluster's own certificate or key cannot be used or made.
#[derive(Debug, thiserror::Error)]
pub enum AuthorityError {
    /// A structure cannot be read or written.
    #[error("{0}")]
    Structure(#[from] x509_cert::der::Error),
    /// The key is none, or does not work.
    #[error("the key of the certificate authority cannot be used")]
    Key,
}
