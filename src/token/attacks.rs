//! Forged and damaged tokens: none is accepted, each is refused for the reason that stands beside it, none panics.
//!
//! Attacks that need a state (accounts and objects that are gone or came back) are in `tests/cli/forged_tokens.rs`.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE, URL_SAFE_NO_PAD};
use ring::hmac;
use serde_json::{Value, json};

use super::verify::BAD_SIGNATURE;
use super::{Expectations, ImportedKey, Keyring, Rejection, SigningKey, jwks, keys_in_pem, verify};

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

/// What there is to say of what is no token of this cluster, as far as can be seen.
const FOREIGN: &str = "";
const NO_KEY: &str = "invalid signature, no keys found";

/// Checks that every token is refused, each for its reason; gives their number.
fn all_refused<'r>(keys: &Keyring, attacks: impl IntoIterator<Item = (String, &'r str)>) -> usize {
    let check = |(token, reason): (String, &str)| {
        let why = match check(&token, keys) {
            Ok(()) => panic!("accepted: {token:.300}"),
            Err(Rejection::Foreign) => String::new(),
            Err(Rejection::Invalid(why)) => why,
        };
        assert_eq!(why, reason, "{token:.300}");
    };
    attacks.into_iter().map(check).count()
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

/// Signed well, though the payload need not be what any serializer writes.
fn signed(keys: &Keyring, key: &SigningKey, payload: &str) -> String {
    let header = json!({"alg": "ES256", "kid": keys.verifiers()[0].id()});
    let signed = format!("{}.{}", encode(&header.to_string()), encode(payload));
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(key.sign(signed.as_bytes()).unwrap()))
}

#[test]
fn forged_headers_and_signatures() {
    let keys = keyring();
    let good = keys.sign(&good_claims()).unwrap();
    let kid = keys.verifiers()[0].id().to_owned();
    let mut attacks = Vec::new();
    for algorithm in [
        "none", "None", "NONE", "nOnE", "", "HS256", "HS384", "HS512", "RS256", "PS256", "ES384", "ES512", "EdDSA",
        "es256", " ES256", "ES256\0",
    ] {
        let header = json!({"alg": algorithm, "kid": kid});
        attacks.push((under(&header, &good), BAD_SIGNATURE));
        let unsigned = format!("{}.{}.", encode(&header.to_string()), encode(&good_claims().to_string()));
        attacks.push((unsigned, BAD_SIGNATURE));
    }
    let published = jwks(&keys);
    let public = keys.verifiers()[0].to_der();
    let pem = format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n", STANDARD.encode(&public));
    for secret in [kid.as_bytes(), published.as_bytes(), &public, pem.as_bytes(), b""] {
        attacks.push((with_secret(&json!({"alg": "HS256", "kid": kid}), secret), BAD_SIGNATURE));
        attacks.push((with_secret(&json!({"alg": "ES256", "kid": kid}), secret), BAD_SIGNATURE));
    }
    let stranger = signing_key().public().id().to_owned();
    let jwk: Value = serde_json::from_str(&published).unwrap();
    for (header, reason) in [
        (json!({"alg": "ES256", "kid": kid}), BAD_SIGNATURE),
        (json!({"alg": "ES256"}), BAD_SIGNATURE),
        (json!({"alg": "ES256", "kid": null}), BAD_SIGNATURE),
        (json!({"alg": "ES256", "kid": stranger}), NO_KEY),
        (json!({"alg": "ES256", "kid": format!("{kid} ")}), NO_KEY),
        (json!({"alg": "ES256", "kid": kid.to_lowercase()}), NO_KEY),
        (json!({"alg": "ES256", "kid": "../../../dev/null"}), NO_KEY),
        (json!({"alg": "ES256", "kid": "' OR 1=1 --"}), NO_KEY),
        (json!({"alg": "ES256", "kid": "k".repeat(100_000)}), NO_KEY),
        (json!({"alg": "ES256", "kid": kid, "jwk": jwk["keys"][0]}), BAD_SIGNATURE),
        (json!({"alg": "ES256", "kid": kid, "jku": "https://evil/jwks"}), BAD_SIGNATURE),
        (json!({"alg": "ES256", "kid": kid, "x5u": "https://evil/cert"}), BAD_SIGNATURE),
        (json!({"alg": "ES256", "kid": kid, "x5c": ["MIIB"]}), BAD_SIGNATURE),
    ] {
        attacks.push((by_stranger(&header), reason));
    }
    for (header, reason) in [
        (json!({"alg": "ES256", "kid": kid, "crit": ["exp"]}), BAD_SIGNATURE),
        (json!({"alg": "ES256", "kid": kid, "crit": []}), BAD_SIGNATURE),
        (json!({"alg": "ES256", "kid": 7}), FOREIGN),
        (json!({"alg": ["ES256"], "kid": kid}), FOREIGN),
        (json!({"kid": kid}), BAD_SIGNATURE),
        (json!([]), FOREIGN),
        (json!(null), FOREIGN),
        (json!("ES256"), FOREIGN),
    ] {
        attacks.push((under(&header, &good), reason));
    }
    assert!(all_refused(&keys, attacks) >= 60);
}

#[test]
fn algorithms_of_other_kinds_of_keys() {
    let keys = keyring();
    let token = keys.sign(&good_claims()).unwrap();
    let mut rsa = Keyring::default();
    for key in keys_in_pem(include_str!("../../fixtures/keys/rsa-pkcs8.pem")).unwrap() {
        let ImportedKey::Private(key, _) = key else { panic!("no private key") };
        rsa.add_signer(*key);
    }
    let of_rsa = rsa.sign(&good_claims()).unwrap();
    assert_eq!(check(&of_rsa, &rsa), Ok(()));
    let (kid, rsa_kid) = (keys.verifiers()[0].id(), rsa.verifiers()[0].id());
    all_refused(
        &rsa,
        [
            (under(&json!({"alg": "RS256", "kid": rsa_kid}), &token), BAD_SIGNATURE),
            (under(&json!({"alg": "ES256", "kid": rsa_kid}), &of_rsa), BAD_SIGNATURE),
            (under(&json!({"alg": "PS256", "kid": rsa_kid}), &of_rsa), BAD_SIGNATURE),
            (with_secret(&json!({"alg": "HS256", "kid": rsa_kid}), jwks(&rsa).as_bytes()), BAD_SIGNATURE),
            (token, NO_KEY),
        ],
    );
    all_refused(&keys, [(under(&json!({"alg": "RS256", "kid": kid}), &of_rsa), BAD_SIGNATURE), (of_rsa, NO_KEY)]);
}

#[test]
fn damaged_forms() {
    let keys = keyring();
    let good = keys.sign(&good_claims()).unwrap();
    let parts: Vec<&str> = good.split('.').collect();
    let (header, payload, signature) = (parts[0], parts[1], parts[2]);
    let raw = URL_SAFE_NO_PAD.decode(signature).unwrap();
    let with_signature = |bytes: &[u8]| format!("{header}.{payload}.{}", URL_SAFE_NO_PAD.encode(bytes));
    let with_payload = |text: &str| format!("{header}.{}.{signature}", encode(text));
    let later = with(good_claims(), "exp", json!(NOW + 9_999)).to_string();
    all_refused(
        &keys,
        [
            (String::new(), FOREIGN),
            (".".into(), FOREIGN),
            ("..".into(), FOREIGN),
            ("...".into(), FOREIGN),
            (header.into(), FOREIGN),
            (format!("{header}.{payload}"), FOREIGN),
            (format!("{header}.{payload}."), BAD_SIGNATURE),
            (format!("{good}."), FOREIGN),
            (format!(".{good}"), FOREIGN),
            (format!("{good}.{signature}"), FOREIGN),
            (format!("{good}.{payload}.{signature}"), FOREIGN),
            (format!("{header}..{signature}"), FOREIGN),
            (format!(".{payload}.{signature}"), FOREIGN),
            (format!("{header}.{payload}.{}", URL_SAFE.encode(&raw)), FOREIGN),
            (format!("{header}=.{payload}.{signature}"), FOREIGN),
            (format!("{header}.{payload}=.{signature}"), FOREIGN),
            (format!("{header}.{payload}.{signature}="), FOREIGN),
            (format!("{header}.{payload}.{}", STANDARD.encode([0xff; 64])), FOREIGN),
            (format!("{header}.{payload}.{}", with_spare_bits(signature)), FOREIGN),
            (format!("{header}.{payload}.{}", signature.get(1..).unwrap()), FOREIGN),
            (format!("{header}.{payload}.{}", signature.get(..40).unwrap()), BAD_SIGNATURE),
            (with_signature(&[0; 64]), BAD_SIGNATURE),
            (with_signature(&raw[..63]), BAD_SIGNATURE),
            (with_signature(&[raw.as_slice(), &[0]].concat()), BAD_SIGNATURE),
            (with_signature(&raw.iter().rev().copied().collect::<Vec<u8>>()), BAD_SIGNATURE),
            (with_payload(&later), BAD_SIGNATURE),
            (with_payload("{}"), FOREIGN),
            (with_payload("[[[["), FOREIGN),
            (with_payload(&"[".repeat(100_000)), FOREIGN),
            (format!("{header}.{}.{signature}", URL_SAFE_NO_PAD.encode([0xff, 0xfe])), FOREIGN),
            (format!("{header}\n.{payload}.{signature}"), FOREIGN),
            (good.to_uppercase(), FOREIGN),
            (good.chars().rev().collect(), FOREIGN),
            (format!("{good}{}", "A".repeat(1_000_000)), BAD_SIGNATURE),
            ("e".repeat(1_000_000), FOREIGN),
            (
                format!("{{\"payload\":\"{payload}\",\"protected\":\"{header}\",\"signature\":\"{signature}\"}}"),
                FOREIGN,
            ),
            ("\u{0}\u{fffd}.é.😀".into(), FOREIGN),
        ],
    );
    for length in 0..good.len() {
        assert!(check(good.get(..length).unwrap(), &keys).is_err(), "{length}");
    }
}

/// The same bytes, with a last character that differs only in bits that no byte uses.
fn with_spare_bits(part: &str) -> String {
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let last = alphabet.find(part.chars().last().unwrap()).unwrap();
    format!("{}{}", part.get(..part.len() - 1).unwrap(), alphabet.chars().nth(last ^ 1).unwrap())
}

#[test]
fn objects_that_say_something_twice() {
    let mut keys = Keyring::default();
    let (key, same) = {
        let der = SigningKey::generate().unwrap();
        (SigningKey::from_der(&der).unwrap(), SigningKey::from_der(&der).unwrap())
    };
    keys.add_signer(same);
    let claims = good_claims().to_string();
    assert_eq!(check(&signed(&keys, &key, &claims), &keys), Ok(()), "the helper signs well");
    let twice = |field: &str, value: &str| {
        let payload = claims.replacen('{', &format!("{{\"{field}\":{value},"), 1);
        signed(&keys, &key, &payload)
    };
    let within = claims.replacen("\"uid\":\"u\"", "\"uid\":\"v\",\"uid\":\"u\"", 1);
    all_refused(
        &keys,
        [
            (twice("exp", "1"), "json: duplicate key 'exp' in object"),
            (twice("iss", "\"https://evil\""), "json: duplicate key 'iss' in object"),
            (twice("aud", "[\"other\"]"), "json: duplicate key 'aud' in object"),
            (twice("sub", "\"system:admin\""), "json: duplicate key 'sub' in object"),
            (twice("kubernetes.io", "{}"), "json: duplicate key 'kubernetes.io' in object"),
            (signed(&keys, &key, &within), "json: duplicate key 'uid' in object"),
        ],
    );
    let kid = keys.verifiers()[0].id();
    let header = format!(r#"{{"alg":"none","alg":"ES256","kid":"{kid}"}}"#);
    let signed = format!("{}.{}", encode(&header), encode(&claims));
    let token = format!("{signed}.{}", URL_SAFE_NO_PAD.encode(key.sign(signed.as_bytes()).unwrap()));
    all_refused(&keys, [(token, FOREIGN)]);
}

#[test]
fn claims_that_are_signed_and_still_wrong() {
    const EXPIRED: &str = "service account token has expired";
    const EARLY: &str = "service account token is not valid yet";
    const FUTURE: &str = "service account token is issued in the future";
    const NO_TIME: &str = "go-jose/go-jose/jwt: expected number value to unmarshal NumericDate";
    const NO_AUDIENCE: &str = "go-jose/go-jose/jwt: expected string or array value to unmarshal to Audience";
    let keys = keyring();
    let mut attacks = Vec::new();
    for (field, value, reason) in [
        ("iss", json!(null), FOREIGN),
        ("iss", json!(""), FOREIGN),
        ("iss", json!("https://evil"), FOREIGN),
        ("iss", json!("https://iss/"), FOREIGN),
        ("iss", json!("HTTPS://ISS"), FOREIGN),
        ("iss", json!([ISSUER]), FOREIGN),
        ("aud", json!("other"), r#"token audiences ["other"] is invalid for the target audiences ["api"]"#),
        ("aud", json!(""), r#"token audiences [""] is invalid for the target audiences ["api"]"#),
        (
            "aud",
            json!(["api2", "ap", "API"]),
            r#"token audiences ["api2" "ap" "API"] is invalid for the target audiences ["api"]"#,
        ),
        ("aud", json!([1]), NO_AUDIENCE),
        ("aud", json!([["api"]]), NO_AUDIENCE),
        ("aud", json!(["api", null]), NO_AUDIENCE),
        ("aud", json!({"api": true}), NO_AUDIENCE),
        ("exp", json!(NOW - 61), EXPIRED),
        ("exp", json!(0), EXPIRED),
        ("exp", json!(-1), EXPIRED),
        ("exp", json!(-1e18), EXPIRED),
        ("exp", json!(-1e300), NO_TIME),
        ("exp", json!(1e300), NO_TIME),
        ("exp", json!(i64::MAX), NO_TIME),
        ("exp", json!(u64::MAX), NO_TIME),
        ("exp", json!("9999999999"), NO_TIME),
        ("exp", json!([NOW + 600]), NO_TIME),
        ("nbf", json!(NOW + 61), EARLY),
        ("nbf", json!(1e17), EARLY),
        ("nbf", json!(u64::MAX), NO_TIME),
        ("nbf", json!({}), NO_TIME),
        ("nbf", json!("0"), NO_TIME),
        ("iat", json!(NOW + 61), FUTURE),
        ("iat", json!(true), NO_TIME),
        ("iat", json!([]), NO_TIME),
        ("jti", json!(5), "json: cannot unmarshal number into Go value of type string"),
        ("sub", json!(["a"]), "json: cannot unmarshal array into Go value of type string"),
        ("sub", json!({}), "json: cannot unmarshal object into Go value of type string"),
        ("kubernetes.io", json!("x"), "json: cannot unmarshal string into Go value of type serviceaccount.kubernetes"),
        (
            "kubernetes.io",
            json!({"namespace": "ns", "serviceaccount": true}),
            "json: cannot unmarshal bool into Go value of type serviceaccount.ref",
        ),
        (
            "kubernetes.io",
            json!({"namespace": "ns", "pod": 1}),
            "json: cannot unmarshal number into Go value of type serviceaccount.ref",
        ),
        ("kubernetes.io", json!({"namespace": ["ns"]}), "json: cannot unmarshal array into Go value of type string"),
    ] {
        attacks.push((keys.sign(&with(good_claims(), field, value)).unwrap(), reason));
    }
    let own = |claim: &str| format!("kubernetes.io/serviceaccount/{claim}");
    for (field, value, reason) in [
        ("sub".to_owned(), json!("system:serviceaccount:ns:other"), "sub claim is invalid"),
        ("sub".to_owned(), json!(null), "sub claim is missing"),
        (own("namespace"), json!(""), "namespace claim is missing"),
        (own("secret.name"), json!(null), "secretName claim is missing"),
        (own("service-account.name"), json!(["sa"]), "json: cannot unmarshal array into Go value of type string"),
        (own("service-account.name"), json!(""), "serviceAccountName claim is missing"),
        (own("service-account.uid"), json!(""), "serviceAccountUID claim is missing"),
    ] {
        attacks.push((keys.sign(&with(legacy_claims(), &field, value)).unwrap(), reason));
    }
    assert!(all_refused(&keys, attacks) >= 40);
}

/// Kubernetes' verifier does not insist on these claims; whoever holds the key may leave them out.
#[test]
fn what_kubernetes_does_not_ask_for() {
    let keys = keyring();
    for field in ["exp", "nbf", "iat", "sub", "jti"] {
        assert_eq!(check(&keys.sign(&with(good_claims(), field, json!(null))).unwrap(), &keys), Ok(()), "{field}");
    }
    // A token for nobody in particular is for the API server.
    assert_eq!(check(&keys.sign(&with(good_claims(), "aud", json!([]))).unwrap(), &keys), Ok(()));
}
