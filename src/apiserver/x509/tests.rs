//! From a request to a believed certificate, and everything that breaks on the way.

use jiff::{SignedDuration, Timestamp};

use super::*;

/// CN=kim, O=ops, O=oncall; as in the recorded scenario `csr-ec-key`.
const REQUEST: &str = "\
-----BEGIN CERTIFICATE REQUEST-----
MIHpMIGPAgEAMC0xDDAKBgNVBAoMA29wczEPMA0GA1UECgwGb25jYWxsMQwwCgYD
VQQDDANraW0wWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATgJmj8LhrrcQkC14ZD
xxNUsZWj6ws5vEJZYMvwT3/6NSTRtDLsPV75WG81X37QwZCp77KSlIi4bu+yO0kG
Ai7HoAAwCgYIKoZIzj0EAwIDSQAwRgIhAPemwe2OxhdF/vXY+CJbkhozLdwTZ0P9
90fHcAhrAt3rAiEAscudQYUfm4Tw8ZOjUI6V9+STUAj0pPOKEHiQ89qHzdc=
-----END CERTIFICATE REQUEST-----";
const KEY: &str = "\
-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIJEEMnALWBf29rCthtqOTaAR11IElqEvJHITELap4VzkoAoGCCqGSM49
AwEHoUQDQgAE4CZo/C4a63EJAteGQ8cTVLGVo+sLObxCWWDL8E9/+jUk0bQy7D1e
+VhvNV9+0MGQqe+ykpSIuG7vsjtJBgIuxw==
-----END EC PRIVATE KEY-----";

const HOUR: SignedDuration = SignedDuration::from_hours(1);

fn now() -> Timestamp {
    "2026-11-22T07:00:00Z".parse().unwrap()
}

fn authority() -> (Authority, Vec<u8>) {
    let (certificate, key) = Authority::generate(now()).unwrap();
    (Authority::from_parts(certificate.clone(), &key).unwrap(), certificate)
}

fn issue(authority: &Authority, usages: &[&str]) -> ClientCertificate {
    let request = CertificateRequest::from_pem(REQUEST.as_bytes()).unwrap();
    let issued = authority.issue(&request, usages, HOUR, now()).unwrap();
    ClientCertificate::from_pair(&issued, KEY).unwrap()
}

#[test]
fn an_issued_certificate_names_its_subject() {
    let (authority, root) = authority();
    let subject = issue(&authority, &["client auth"]).verify(&root, now()).unwrap();
    assert_eq!((subject.common_name.as_str(), subject.organizations.join(" ").as_str()), ("kim", "ops oncall"));
}

#[test]
fn only_certificates_of_this_authority_and_this_time_are_believed() {
    let (authority, root) = authority();
    let certificate = issue(&authority, &["client auth"]);
    let (_, other) = self::authority();
    let minutes = SignedDuration::from_mins;
    for (root, time, want) in [
        (&root, now() - minutes(5), None),
        (&root, now() - minutes(6), Some(Untrusted::Expired)),
        (&root, now() + minutes(60), None),
        (&root, now() + minutes(61), Some(Untrusted::Expired)),
        (&other, now(), Some(Untrusted::UnknownAuthority)),
        (&Vec::new(), now(), Some(Untrusted::UnknownAuthority)),
    ] {
        assert_eq!(certificate.verify(root, time).err(), want, "{time}");
    }
    assert_eq!(issue(&authority, &["server auth"]).verify(&root, now()), Err(Untrusted::Usage));
}

#[test]
fn a_certificate_needs_its_own_key() {
    let (authority, _) = authority();
    let request = CertificateRequest::from_pem(REQUEST.as_bytes()).unwrap();
    let issued = authority.issue(&request, &["client auth"], HOUR, now()).unwrap();
    let (_, other) = Authority::generate(now()).unwrap();
    for (certificate, key, want) in [
        ("", KEY.to_owned(), PairError::NoCertificate),
        (&issued, String::new(), PairError::NoKey),
        (&issued, encode("PRIVATE KEY", &other), PairError::OtherKey),
        (&issued, encode("EC PRIVATE KEY", b"nonsense"), PairError::UnreadableKey),
        (&encode(CERTIFICATE, b"nonsense"), KEY.to_owned(), PairError::Malformed),
    ] {
        assert_eq!(ClientCertificate::from_pair(certificate, &key).err(), Some(want));
    }
}

#[test]
fn requests_prove_possession_of_their_key() {
    let refused = |text: &str| CertificateRequest::from_pem(text.as_bytes()).unwrap_err().to_string();
    assert_eq!(refused("not a csr"), "PEM block type must be CERTIFICATE REQUEST");
    assert_eq!(refused(&encode(CERTIFICATE, b"x")), "PEM block type must be CERTIFICATE REQUEST");
    assert!(refused(&encode("CERTIFICATE REQUEST", b"x")).starts_with("asn1: structure error"));
    let (_, mut der) = blocks(REQUEST).remove(0);
    *der.last_mut().unwrap() ^= 1;
    assert_eq!(refused(&encode("CERTIFICATE REQUEST", &der)), "x509: ECDSA verification failure");
}

#[test]
fn keys_are_never_shown() {
    assert_eq!(format!("{:?}", authority().0), "Authority { .. }");
}

/// Made with `openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-521`; its signature is with SHA-256.
const REQUEST_P521: &str = "\
-----BEGIN CERTIFICATE REQUEST-----\n\
MIIBXzCBwgIBADAdMQ0wCwYDVQQDDARqYW5lMQwwCgYDVQQKDANkZXYwgZswEAYH\n\
KoZIzj0CAQYFK4EEACMDgYYABAExzfqMFzQagVwy48qz2LoF/HgxPogtPNWPbetT\n\
4a8OdDfPWEtJS6TVWpWdu6bY8Cb/UkFzvPwokPs7UTuf6tKFaAGXE9KuXs9HFag4\n\
jOqQx3txlKLUgaCXVZ4X7BX8fO52pMtcTmg5RIrH/7+knlnkt0up5pgPpZ8csm5P\n\
KOJ+GMJW/KAAMAoGCCqGSM49BAMCA4GLADCBhwJCAIJfB5SxI5Et7TdDKMRXkXy3\n\
jPFUffXsm5/tXllh2vLiWcRAzwRIpc8w81Y0guQmfbWUvB9XLEV+hdtYxYR8asw4\n\
AkFmBSfSf08KfWSYKo1MqQyodgL0q4Sf6M27RhroEn68UIGnQDP2pMS42anszK7r\n\
nZo8X/lU0ezmHLhLJ+O9UX0eEQ==\n\
-----END CERTIFICATE REQUEST-----\n";
/// A key that nobody should use any more.
const REQUEST_RSA_512: &str = "\
-----BEGIN CERTIFICATE REQUEST-----\n\
MIHIMHQCAQAwDzENMAsGA1UEAwwEamFuZTBcMA0GCSqGSIb3DQEBAQUAA0sAMEgC\n\
QQCtNo6qUBOGs/0ScB+Ri5Qd2qHqGw2o+OVVrrFbzV6BbAc+LM3xUD5M8ZWXUr1s\n\
oH/tcOHuTHSspVWnSZsbKLhTAgMBAAGgADANBgkqhkiG9w0BAQsFAANBAE4ZWQT2\n\
12D+WxgDiD3dRlbaFd/SKLulDYGjLT0NuHB5XnQhBFDMdWJ1CkGjipU2eykx/9Cw\n\
m4bCxon9SreQtEI=\n\
-----END CERTIFICATE REQUEST-----\n";

#[test]
fn keys_that_ring_does_not_know() {
    let request = CertificateRequest::from_pem(REQUEST_P521.as_bytes()).unwrap();
    assert_eq!(
        (request.subject().common_name.as_str(), request.subject().organizations),
        ("jane", vec!["dev".to_owned()])
    );
    let refused = |text: &str| CertificateRequest::from_pem(text.as_bytes()).unwrap_err().to_string();
    let (_, mut der) = blocks(REQUEST_P521).remove(0);
    *der.last_mut().unwrap() ^= 1;
    assert_eq!(refused(&encode("CERTIFICATE REQUEST", &der)), "x509: ECDSA verification failure");
    let insecure = "crypto/rsa: 512-bit keys are insecure (see https://go.dev/pkg/crypto/rsa#hdr-Minimum_key_size)";
    assert_eq!(refused(REQUEST_RSA_512), insecure);
}
