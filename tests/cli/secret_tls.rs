//! `create secret tls`: the key must be the certificate's, in every form that Go reads. The keys in `pairs/` open nothing.

use std::fs;
use std::path::Path;

use crate::support::Rbacsim;

/// A user with all files of `pairs/`.
fn with_pairs() -> Rbacsim {
    let rbacsim = Rbacsim::new();
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/pairs");
    for entry in fs::read_dir(here).unwrap() {
        let path = entry.unwrap().path();
        rbacsim.file(path.file_name().unwrap(), fs::read(&path).unwrap());
    }
    rbacsim
}

fn read(rbacsim: &Rbacsim, file: &str) -> String {
    fs::read_to_string(rbacsim.directory().join(file)).unwrap()
}

#[test]
fn every_form_of_key_is_read() {
    let rbacsim = with_pairs();
    for (index, (certificate, key)) in [
        ("rsa-pkcs1", "rsa-pkcs1"),
        ("rsa-pkcs1", "rsa-pkcs8"),
        ("rsa-1024", "rsa-1024"),
        ("p256-sec1", "p256-sec1"),
        ("p384-pkcs8", "p384-pkcs8"),
        ("p521-sec1", "p521-sec1"),
        ("ed25519", "ed25519"),
    ]
    .into_iter()
    .enumerate()
    {
        rbacsim
            .run(&format!("create secret tls s{index} --cert={certificate}.crt --key={key}.key"))
            .prints(&format!("secret/s{index} created\n"));
    }
    // Behind the server's own certificate may stand those of its issuers.
    let chain = read(&rbacsim, "ed25519.crt") + &read(&rbacsim, "rsa-1024.crt");
    rbacsim
        .file("chain.crt", chain)
        .run("create secret tls chain --cert=chain.crt --key=ed25519.key")
        .prints("secret/chain created\n");
}

#[test]
fn what_is_no_pair_is_refused_in_gos_words() {
    let rbacsim = with_pairs();
    rbacsim.file("text", "no PEM\n");
    rbacsim.file("garbage.crt", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    rbacsim.file("request", "-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----\n");
    let reversed = read(&rbacsim, "rsa-1024.crt") + &read(&rbacsim, "ed25519.crt");
    rbacsim.file("reversed.crt", reversed);
    for (certificate, key, why) in [
        ("rsa-pkcs1.crt", "rsa-1024.key", "private key does not match public key"),
        ("p256-sec1.crt", "p384-pkcs8.key", "private key does not match public key"),
        ("p521-sec1.crt", "p256-sec1.key", "private key does not match public key"),
        ("rsa-pkcs1.crt", "ed25519.key", "private key type does not match public key type"),
        ("ed25519.crt", "p256-sec1.key", "private key type does not match public key type"),
        ("reversed.crt", "ed25519.key", "private key type does not match public key type"),
        ("ed448.crt", "ed25519.key", "unknown public key algorithm"),
        ("ed25519.crt", "ed448.key", "found unknown private key type in PKCS#8 wrapping"),
        ("rsa-pkcs1.crt", "rsa-encrypted.key", "failed to parse private key"),
        ("text", "ed25519.key", "failed to find any PEM data in certificate input"),
        ("ed25519.crt", "text", "failed to find any PEM data in key input"),
        (
            "ed25519.key",
            "ed25519.crt",
            "failed to find certificate PEM data in certificate input, but did find a private key; PEM inputs may have been switched",
        ),
        ("ed25519.crt", "ed25519.crt", "found a certificate rather than a key in the PEM for the private key"),
        (
            "request",
            "ed25519.key",
            "failed to find \"CERTIFICATE\" PEM block in certificate input after skipping PEM blocks of the following types: [CERTIFICATE REQUEST]",
        ),
        (
            "ed25519.crt",
            "request",
            "failed to find PEM block with type ending in \"PRIVATE KEY\" in key input after skipping PEM blocks of the following types: [CERTIFICATE REQUEST]",
        ),
    ] {
        let line = format!("create secret tls s --cert={certificate} --key={key} --dry-run=client");
        rbacsim.run(&line).fails(1, &format!("error: tls: {why}\n"));
    }
    rbacsim
        .run("create secret tls s --cert=garbage.crt --key=ed25519.key")
        .fails(1, "error: x509: malformed certificate\n");
}
