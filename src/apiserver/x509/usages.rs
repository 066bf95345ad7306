//! What a certificate may be used for: Kubernetes' names and what they are in X.509.
//!
//! Mirrors `keyUsagesFromStrings` in `pkg/controller/certificates/authority/policies.go`.

use x509_cert::der::asn1::ObjectIdentifier;
use x509_cert::der::flagset::FlagSet;
use x509_cert::ext::pkix::{ExtendedKeyUsage, KeyUsage, KeyUsages};

/// All usages that may be asked for, sorted.
pub const USAGES: [&str; 23] = [
    "any",
    "cert sign",
    "client auth",
    "code signing",
    "content commitment",
    "crl sign",
    "data encipherment",
    "decipher only",
    "digital signature",
    "email protection",
    "encipher only",
    "ipsec end system",
    "ipsec tunnel",
    "ipsec user",
    "key agreement",
    "key encipherment",
    "microsoft sgc",
    "netscape sgc",
    "ocsp signing",
    "s/mime",
    "server auth",
    "signing",
    "timestamping",
];

/// Any purpose.
pub(super) const ANY: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.37.0");
/// Proving a client's identity.
pub(super) const CLIENT_AUTH: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.2");

/// The two extensions that say what names of usages mean; `None` for one without values.
pub(super) fn extensions(usages: &[&str]) -> (Option<KeyUsage>, Option<ExtendedKeyUsage>) {
    let key = usages.iter().filter_map(|usage| key_usage(usage)).fold(FlagSet::default(), |all, usage| all | usage);
    let mut extended: Vec<(usize, ObjectIdentifier)> =
        usages.iter().filter_map(|usage| extended_usage(usage)).collect();
    extended.sort_unstable();
    extended.dedup();
    let extended: Vec<ObjectIdentifier> = extended.into_iter().map(|(_, identifier)| identifier).collect();
    ((!key.is_empty()).then_some(KeyUsage(key)), (!extended.is_empty()).then_some(ExtendedKeyUsage(extended)))
}

fn key_usage(usage: &str) -> Option<KeyUsages> {
    Some(match usage {
        "signing" | "digital signature" => KeyUsages::DigitalSignature,
        "content commitment" => KeyUsages::NonRepudiation,
        "key encipherment" => KeyUsages::KeyEncipherment,
        "key agreement" => KeyUsages::KeyAgreement,
        "data encipherment" => KeyUsages::DataEncipherment,
        "cert sign" => KeyUsages::KeyCertSign,
        "crl sign" => KeyUsages::CRLSign,
        "encipher only" => KeyUsages::EncipherOnly,
        "decipher only" => KeyUsages::DecipherOnly,
        _ => return None,
    })
}

/// The identifier, and its place among others.
fn extended_usage(usage: &str) -> Option<(usize, ObjectIdentifier)> {
    const ORDER: [(&str, &str); 12] = [
        ("any", "2.5.29.37.0"),
        ("server auth", "1.3.6.1.5.5.7.3.1"),
        ("client auth", "1.3.6.1.5.5.7.3.2"),
        ("code signing", "1.3.6.1.5.5.7.3.3"),
        ("email protection", "1.3.6.1.5.5.7.3.4"),
        ("ipsec end system", "1.3.6.1.5.5.7.3.5"),
        ("ipsec tunnel", "1.3.6.1.5.5.7.3.6"),
        ("ipsec user", "1.3.6.1.5.5.7.3.7"),
        ("timestamping", "1.3.6.1.5.5.7.3.8"),
        ("ocsp signing", "1.3.6.1.5.5.7.3.9"),
        ("microsoft sgc", "1.3.6.1.4.1.311.10.3.3"),
        ("netscape sgc", "2.16.840.1.113730.4.1"),
    ];
    let usage = if usage == "s/mime" { "email protection" } else { usage };
    let (place, (_, identifier)) = ORDER.iter().enumerate().find(|(_, (name, _))| *name == usage)?;
    Some((place, identifier.parse().ok()?))
}
