//! Forged and damaged tokens: none is accepted, each is refused with a reason, none panics.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE, URL_SAFE_NO_PAD};
use ring::hmac;
use serde_json::{Value, json};

use super::{Expectations, Keyring, Rejection, SigningKey, jwks, verify};

const NOW: i64 = 1_800_000_000;
const ISSUER: &str = "https://iss";

fn signing_key() -> SigningKey {
    SigningKey::from_der(&SigningKey::generate().unwrap()).unwrap()
}

fn keyring() -> Keyring {
    let mut keys = Keyring::default();
    keys.add_signer(signing_key());
    keys
}

fn check(token: &str, keys: &Keyring) -> Result<(), Rejection> {
    let (issuers, api) = ([ISSUER.to_owned()], ["api".to_owned()]);
    let expected = Expectations { issuers: &issuers, api_audiences: &api, audiences: &api };
    verify(token, keys, expected, NOW).map(drop)
}

fn good_claims() -> Value {
    json!({
        "aud": ["api"], "exp": NOW + 600, "iat": NOW, "iss": ISSUER, "jti": "1", "nbf": NOW,
        "kubernetes.io": {"namespace": "ns", "serviceaccount": {"name": "sa", "uid": "u"}},
        "sub": "system:serviceaccount:ns:sa",
    })
}

fn legacy_claims() -> Value {
    let prefix = "kubernetes.io/serviceaccount";
    json!({
        "iss": "kubernetes/serviceaccount",
        (format!("{prefix}/namespace")): "ns",
        (format!("{prefix}/secret.name")): "s",
        (format!("{prefix}/service-account.name")): "sa",
        (format!("{prefix}/service-account.uid")): "u",
        "sub": "system:serviceaccount:ns:sa",
    })
}

fn with(mut claims: Value, field: &str, value: Value) -> Value {
    claims[field] = value;
    claims
}

fn encode(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(text)
}

/// The good token under another header, with the good signature.
fn under(header: &Value, token: &str) -> String {
    let parts: Vec<&str> = token.split('.').collect();
    format!("{}.{}.{}", encode(&header.to_string()), parts[1], parts[2])
}

/// Signed with a secret that everybody knows.
fn with_secret(header: &Value, secret: &[u8]) -> String {
    let signed = format!("{}.{}", encode(&header.to_string()), encode(&good_claims().to_string()));
    let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret), signed.as_bytes());
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(tag))
}

/// Signed by a key of somebody else's, under a header of the attacker's choice.
fn by_stranger(header: &Value) -> String {
    let key = signing_key();
    let signed = format!("{}.{}", encode(&header.to_string()), encode(&good_claims().to_string()));
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(key.sign(signed.as_bytes()).unwrap()))
}

#[test]
fn the_good_tokens_are_good() {
    let keys = keyring();
    for claims in [good_claims(), legacy_claims()] {
        assert_eq!(check(&keys.sign(&claims).unwrap(), &keys), Ok(()));
    }
}

#[test]
fn forged_headers_and_signatures() {
    let keys = keyring();
    let good = keys.sign(&good_claims()).unwrap();
    let kid = keys.verifiers()[0].id().to_owned();
    let mut attacks = Vec::new();
    for algorithm in [
        "none", "None", "NONE", "nOnE", "", "HS256", "HS512", "RS256", "PS256", "ES384", "ES512", "EdDSA", "es256",
        " ES256",
    ] {
        let header = json!({"alg": algorithm, "kid": kid});
        attacks.push(under(&header, &good));
        attacks.push(format!("{}.{}.", encode(&header.to_string()), encode(&good_claims().to_string())));
    }
    let published = jwks(&keys);
    for secret in [kid.as_bytes(), published.as_bytes(), b""] {
        attacks.push(with_secret(&json!({"alg": "HS256", "kid": kid}), secret));
        attacks.push(with_secret(&json!({"alg": "ES256", "kid": kid}), secret));
    }
    let stranger = signing_key().public().id().to_owned();
    let jwk: Value = serde_json::from_str(&published).unwrap();
    for header in [
        json!({"alg": "ES256", "kid": kid}),
        json!({"alg": "ES256"}),
        json!({"alg": "ES256", "kid": stranger}),
        json!({"alg": "ES256", "kid": "../../../dev/null"}),
        json!({"alg": "ES256", "kid": "k".repeat(100_000)}),
        json!({"alg": "ES256", "kid": kid, "jwk": jwk["keys"][0]}),
        json!({"alg": "ES256", "kid": kid, "jku": "https://evil/jwks"}),
        json!({"alg": "ES256", "kid": kid, "x5u": "https://evil/cert"}),
        json!({"alg": "ES256", "kid": kid, "x5c": ["MIIB"]}),
    ] {
        attacks.push(by_stranger(&header));
    }
    for header in [
        json!({"alg": "ES256", "kid": kid, "crit": ["exp"]}),
        json!({"alg": "ES256", "kid": kid, "crit": []}),
        json!({"alg": "ES256", "kid": 7}),
        json!({"alg": ["ES256"], "kid": kid}),
        json!({"kid": kid}),
        json!([]),
        json!(null),
        json!("ES256"),
    ] {
        attacks.push(under(&header, &good));
    }
    for attack in &attacks {
        assert!(check(attack, &keys).is_err(), "{attack:.300}");
    }
    assert!(attacks.len() >= 45);
}

#[test]
fn damaged_forms() {
    let keys = keyring();
    let good = keys.sign(&good_claims()).unwrap();
    let parts: Vec<&str> = good.split('.').collect();
    let (header, payload, signature) = (parts[0], parts[1], parts[2]);
    let raw = URL_SAFE_NO_PAD.decode(signature).unwrap();
    // A last character that differs only in bits that no byte uses.
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let last = alphabet.find(signature.chars().last().unwrap()).unwrap();
    let sloppy =
        format!("{}{}", signature.get(..signature.len() - 1).unwrap(), alphabet.chars().nth(last ^ 1).unwrap());
    let attacks = [
        String::new(),
        ".".into(),
        "..".into(),
        "...".into(),
        header.into(),
        format!("{header}.{payload}"),
        format!("{header}.{payload}."),
        format!("{good}."),
        format!(".{good}"),
        format!("{good}.{signature}"),
        format!("{header}..{signature}"),
        format!(".{payload}.{signature}"),
        format!("{header}.{payload}.{}", URL_SAFE.encode(&raw)),
        format!("{header}.{payload}.{signature}="),
        format!("{header}.{payload}.{}", STANDARD.encode([0xff; 64])),
        format!("{header}.{payload}.{sloppy}"),
        format!("{header}.{payload}.{}", signature.get(1..).unwrap()),
        format!("{header}.{payload}.{}", URL_SAFE_NO_PAD.encode([0; 64])),
        format!("{header}.{payload}.{}", URL_SAFE_NO_PAD.encode(&raw[..63])),
        format!("{header}.{payload}.{}", URL_SAFE_NO_PAD.encode([raw.as_slice(), &[0]].concat())),
        format!("{header}.{}.{signature}", encode(&with(good_claims(), "exp", json!(NOW + 9_999)).to_string())),
        format!("{header}.{}.{signature}", encode("{}")),
        format!("{header}.{}.{signature}", encode("[[[[")),
        format!("{header}.{}.{signature}", encode(&"[".repeat(100_000))),
        format!("{header}.{}.{signature}", URL_SAFE_NO_PAD.encode([0xff, 0xfe])),
        format!("{header}\n.{payload}.{signature}"),
        good.to_uppercase(),
        good.chars().rev().collect(),
        format!("{good}{}", "A".repeat(1_000_000)),
        "e".repeat(1_000_000),
        format!("{{\"payload\":\"{payload}\",\"protected\":\"{header}\",\"signature\":\"{signature}\"}}"),
        "\u{0}\u{fffd}.é.😀".into(),
    ];
    for attack in &attacks {
        assert!(check(attack, &keys).is_err(), "{attack:.300}");
    }
    for length in 0..good.len() {
        assert!(check(good.get(..length).unwrap(), &keys).is_err(), "{length}");
    }
}

#[test]
fn claims_that_are_signed_and_still_wrong() {
    let keys = keyring();
    let of_good = |field: &str, value: Value| with(good_claims(), field, value);
    let of_legacy = |field: &str, value: Value| with(legacy_claims(), field, value);
    let attacks = [
        of_good("iss", json!(null)),
        of_good("iss", json!("https://evil")),
        of_good("iss", json!("https://iss/")),
        of_good("iss", json!([ISSUER])),
        of_good("aud", json!("other")),
        of_good("aud", json!(["api2", "ap", "API"])),
        of_good("aud", json!([1])),
        of_good("aud", json!({"api": true})),
        of_good("exp", json!(NOW - 61)),
        of_good("exp", json!(0)),
        of_good("exp", json!(-1)),
        of_good("exp", json!(-1e300)),
        of_good("exp", json!("9999999999")),
        of_good("exp", json!([NOW + 600])),
        of_good("nbf", json!(NOW + 61)),
        of_good("nbf", json!(i64::MAX)),
        of_good("nbf", json!(u64::MAX)),
        of_good("nbf", json!(1e300)),
        of_good("nbf", json!({})),
        of_good("iat", json!(NOW + 61)),
        of_good("iat", json!(true)),
        of_good("jti", json!(5)),
        of_good("kubernetes.io", json!("x")),
        of_legacy("sub", json!("system:serviceaccount:ns:other")),
        of_legacy("sub", json!(null)),
        of_legacy("kubernetes.io/serviceaccount/namespace", json!("")),
        of_legacy("kubernetes.io/serviceaccount/secret.name", json!(null)),
        of_legacy("kubernetes.io/serviceaccount/service-account.name", json!(["sa"])),
        of_legacy("kubernetes.io/serviceaccount/service-account.uid", json!("")),
    ];
    for claims in &attacks {
        assert!(check(&keys.sign(claims).unwrap(), &keys).is_err(), "{claims}");
    }
}
