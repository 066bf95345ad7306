//! Tokens and published keys, judged by others than the code that made them: another library for JSON web tokens, and
//! OpenSSL where it is installed.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{Algorithm, DecodingKey, TokenData, Validation, decode, decode_header};
use serde_json::Value;

use crate::support::Rbacsim;

const ISSUER: &str = "https://kubernetes.default.svc.cluster.local";

fn fixture(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/keys").join(name).display().to_string()
}

/// A fresh cluster, signing with a key from outside if one is named.
fn cluster(key: Option<&str>) -> Rbacsim {
    let rbacsim = Rbacsim::new();
    if let Some(key) = key {
        let got = rbacsim.run(&format!("cluster import-key {}", fixture(key))).outcome();
        assert!(got.stdout.ends_with(" signs tokens from now on\n"), "{key}: {got:?}");
    }
    rbacsim.run("create sa judge").prints("serviceaccount/judge created\n");
    rbacsim
}

fn printed(rbacsim: &Rbacsim, line: &str) -> String {
    let got = rbacsim.run(line).outcome();
    assert_eq!((got.stderr.as_str(), got.exit), ("", 0), "{line}");
    got.stdout
}

/// The claims, if the other library verifies the token against what the cluster publishes.
fn judged(token: &str, keys: &str, algorithm: Algorithm) -> TokenData<Value> {
    let keys: JwkSet = serde_json::from_str(keys).unwrap();
    let header = decode_header(token).unwrap();
    assert_eq!(header.alg, algorithm);
    let key = keys.find(&header.kid.unwrap()).unwrap();
    let mut wanted = Validation::new(algorithm);
    wanted.set_audience(&[ISSUER]);
    wanted.set_issuer(&[ISSUER]);
    decode(token, &DecodingKey::from_jwk(key).unwrap(), &wanted).unwrap()
}

#[test]
fn another_library_verifies_tokens_against_the_published_keys() {
    let kinds = [
        (None, Algorithm::ES256),
        (Some("p256.pem"), Algorithm::ES256),
        (Some("p384-sec1.pem"), Algorithm::ES384),
        (Some("rsa-pkcs1.pem"), Algorithm::RS256),
        (Some("rsa-pkcs8.pem"), Algorithm::RS256),
    ];
    for (key, algorithm) in kinds {
        let rbacsim = cluster(key);
        let token = printed(&rbacsim, "create token judge");
        let keys = printed(&rbacsim, "get --raw /openid/v1/jwks");
        let claims = judged(&token, &keys, algorithm).claims;
        assert_eq!(claims["sub"], "system:serviceaccount:default:judge", "{key:?}");
        let told = printed(&rbacsim, "get --raw /.well-known/openid-configuration");
        assert!(told.contains(&format!("{algorithm:?}")), "{told}");
    }
}

#[test]
fn openssl_verifies_a_token_if_it_is_here() {
    let openssl = |arguments: &[&str]| {
        let mut command = Command::new("openssl");
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    };
    if openssl(&["version"]).status().is_err() {
        return;
    }
    let rbacsim = cluster(Some("rsa-pkcs8.pem"));
    let token = printed(&rbacsim, "create token judge");
    let (signed, signature) = token.rsplit_once('.').unwrap();
    rbacsim.file("signature", URL_SAFE_NO_PAD.decode(signature).unwrap());
    let path = rbacsim.directory().join("signature");
    let public = fixture("rsa-public.pem");
    for (text, verdict) in [(signed.to_owned(), "Verified OK\n"), (format!("{signed} "), "Verification failure\n")] {
        let arguments = ["dgst", "-sha256", "-verify", &public, "-signature", path.to_str().unwrap()];
        let mut process = openssl(&arguments).spawn().unwrap();
        process.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        let said = process.wait_with_output().unwrap();
        assert!(String::from_utf8_lossy(&said.stdout).starts_with(verdict.trim_end()), "{said:?}");
    }
}

#[test]
fn a_token_of_a_real_cluster_is_checked_against_its_published_keys() {
    let rbacsim = Rbacsim::new();
    let issuer = "https://oidc.eks.eu-central-1.amazonaws.com/id/0123456789ABCDEF";
    let review = format!(
        "tokenreview --file {} --jwks {} --issuer {issuer}",
        fixture("real-cluster-token"),
        fixture("real-cluster-jwks.json")
    );
    let facts = format!(
        "Issuer:          {issuer}
Audiences:       sts.amazonaws.com
Bound to:        pod cart-0
Issued:          2027-01-15T08:00:00Z, 30m ago
Expires:         2027-01-15T09:00:00Z, in 30m
"
    );
    let user = "User:            system:serviceaccount:shop:cart
UID:             5e1f4a7c-2b3d-4e6f-8a90-b1c2d3e4f512
";
    rbacsim
        .run(&format!("{review} --now 2027-01-15T08:30:00Z"))
        .prints(&format!("Authenticated:   yes\n{user}{facts}"));
    assert!(!rbacsim.state().exists(), "nothing is looked up");
    for (more, why) in [
        ("--now 2027-01-15T09:01:01Z", "service account token has expired"),
        ("--now 2027-01-15T07:58:59Z", "service account token is not valid yet"),
        (
            "--now 2027-01-15T08:30:00Z --audience vault",
            r#"token audiences ["sts.amazonaws.com"] is invalid for the target audiences ["vault"]"#,
        ),
        ("--now 2027-01-15T08:30:00Z --issuer https://other", "not a token of that issuer"),
    ] {
        let got = rbacsim.run(&format!("{review} {more}")).outcome();
        assert!(got.stdout.starts_with(&format!("Authenticated:   no\nWhy not:         {why}\n")), "{more}: {got:?}");
        assert_eq!((got.stderr.as_str(), got.exit), ("", 1), "{more}");
    }
    let stranger = printed(&Rbacsim::new(), "get --raw /openid/v1/jwks");
    rbacsim.file("stranger.json", stranger);
    let got = rbacsim.run(&format!(
        "tokenreview --file {} --jwks stranger.json --now 2027-01-15T08:30:00Z",
        fixture("real-cluster-token")
    ));
    let got = got.outcome();
    assert!(got.stdout.contains("invalid signature, no keys found"), "{got:?}");
    assert_eq!(got.exit, 1);
}
