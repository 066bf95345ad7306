//! Private keys stay in the state file: nothing that is printed holds one, in any form that keys are written in.

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use rbacsim::token::{SigningKey, keys_in_pem};
use rusqlite::Connection;

use crate::support::Rbacsim;

/// How many bytes in a row give a key away.
const TELLING: usize = 12;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// Every form of every telling part of a secret.
fn forms(secret: &[u8]) -> Vec<String> {
    let mut forms = Vec::new();
    for part in secret.windows(TELLING).step_by(TELLING / 3) {
        forms.push(hex(part));
        forms.push(part.iter().map(u8::to_string).collect::<Vec<String>>().join(", "));
    }
    // Where base64 begins to count is unknown: three ways to cut bytes into groups of three.
    for start in 0..3 {
        for part in secret[start..].chunks_exact(TELLING) {
            forms.extend([STANDARD_NO_PAD.encode(part), URL_SAFE_NO_PAD.encode(part)]);
        }
    }
    forms
}

/// The private keys of a state: those of tokens, and the authority's.
fn secrets(rbacsim: &Rbacsim) -> Vec<Vec<u8>> {
    let state = Connection::open(rbacsim.state()).unwrap();
    let mut secrets = Vec::new();
    for question in ["SELECT der FROM keys WHERE signs", "SELECT key FROM authority"] {
        let mut prepared = state.prepare(question).unwrap();
        let found: Vec<Vec<u8>> = prepared.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        assert!(!found.is_empty(), "{question}");
        // What stands before the secret number is the same in all keys, and what follows it is the public half.
        secrets.extend(found.iter().map(|der| der[36..68].to_vec()));
    }
    secrets
}

fn assert_silent(what: &str, text: &str, secrets: &[Vec<u8>]) {
    let lower = text.to_lowercase();
    for form in secrets.iter().flat_map(|secret| forms(secret)) {
        assert!(!text.contains(&form) && !lower.contains(&form), "{what} gives a key away");
    }
}

#[test]
fn no_command_prints_a_private_key() {
    let rbacsim = Rbacsim::new();
    let key = format!("{}/fixtures/keys/p256.pem", env!("CARGO_MANIFEST_DIR"));
    let pem = std::fs::read_to_string(&key).unwrap();
    rbacsim.file("truncated.pem", pem.replace("-----END", "AAAA\n-----END"));
    rbacsim.file("request.yaml", "apiVersion: v1\nkind: Secret\nmetadata:\n  name: t\n  annotations:\n    kubernetes.io/service-account.name: x\ntype: kubernetes.io/service-account-token\n");
    rbacsim.run("create sa x").prints("serviceaccount/x created\n");
    let token = rbacsim.run("create token x").outcome().stdout;
    let commands = [
        format!("cluster import-key {key}"),
        "cluster import-key truncated.pem".to_owned(),
        "cluster configure".to_owned(),
        "create -f request.yaml -o yaml".to_owned(),
        "get secrets,configmaps,sa -A -o yaml".to_owned(),
        "get secret t -o json -v 10".to_owned(),
        "describe secret t".to_owned(),
        "get --raw /openid/v1/jwks".to_owned(),
        "get --raw /".to_owned(),
        "get --raw /api/v1/secrets".to_owned(),
        "create token x -o yaml".to_owned(),
        format!("token decode {token}"),
        format!("tokenreview {token} -o json"),
        format!("auth whoami --token {token} -o yaml"),
        format!("auth whoami --token {token}AAAA"),
        "config view --raw".to_owned(),
        "cluster export".to_owned(),
        "cluster path".to_owned(),
    ];
    let said: Vec<_> = commands.iter().map(|line| (line, rbacsim.run(line).outcome())).collect();
    let secrets = secrets(&rbacsim);
    assert_eq!(secrets.len(), 3, "its own, the imported one, and the authority's");
    let imported = keys_in_pem(&pem).unwrap();
    assert!(format!("{imported:?}").contains("PrivateBytes"));
    for (line, got) in &said {
        assert_silent(line, &format!("{}{}", got.stdout, got.stderr), &secrets);
    }
    assert_silent("Debug", &format!("{imported:?}"), &secrets);
}

#[test]
fn the_test_would_notice() {
    let der = SigningKey::generate().unwrap();
    let secret = vec![der[36..68].to_vec()];
    for leak in [
        STANDARD_NO_PAD.encode(&der),
        STANDARD_NO_PAD.encode(&der[1..]),
        URL_SAFE_NO_PAD.encode(&der[2..]),
        hex(&der).to_uppercase(),
        format!("{der:?}"),
    ] {
        let noticed = std::panic::catch_unwind(|| assert_silent("a leak", &leak, &secret));
        assert!(noticed.is_err(), "{leak}");
    }
    assert_silent("the public half", &format!("{:?}", SigningKey::from_der(&der).unwrap()), &secret);
}
