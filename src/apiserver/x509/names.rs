//! Subject alternative names: further names that a certificate is for.

use std::net::IpAddr;

use x509_cert::ext::pkix::SubjectAltName;
use x509_cert::ext::pkix::name::GeneralName;

/// The alternative names of the kinds that Kubernetes knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AlternativeNames {
    /// DNS names.
    pub dns: Vec<String>,
    /// E-mail addresses.
    pub emails: Vec<String>,
    /// IP addresses.
    pub ips: Vec<IpAddr>,
    /// URIs.
    pub uris: Vec<String>,
}

impl AlternativeNames {
    pub(super) fn of(names: &SubjectAltName) -> Self {
        let mut found = Self::default();
        for name in &names.0 {
            match name {
                GeneralName::DnsName(name) => found.dns.push(name.to_string()),
                GeneralName::Rfc822Name(address) => found.emails.push(address.to_string()),
                GeneralName::UniformResourceIdentifier(uri) => found.uris.push(uri.to_string()),
                GeneralName::IpAddress(address) => found.ips.extend(ip(address.as_bytes())),
                _ => {}
            }
        }
        found
    }
}

fn ip(bytes: &[u8]) -> Option<IpAddr> {
    let four = <[u8; 4]>::try_from(bytes).map(IpAddr::from).ok();
    four.or_else(|| <[u8; 16]>::try_from(bytes).map(IpAddr::from).ok())
}
