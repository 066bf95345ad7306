//! Tokens: signing one, and verifying one.

use divan::{Bencher, black_box};
use rbacsim::token::{Expectations, Keyring, SigningKey, verify};
use serde_json::{Value, json};

const NOW: i64 = 1_800_000_000;

fn keys() -> Keyring {
    let mut keys = Keyring::default();
    keys.add_signer(SigningKey::from_der(&SigningKey::generate().unwrap()).unwrap());
    keys
}

fn claims() -> Value {
    json!({
        "aud": ["https://kubernetes.default.svc.cluster.local"], "iss": "https://kubernetes.default.svc.cluster.local",
        "exp": NOW + 3_600, "iat": NOW, "nbf": NOW, "jti": "6f4f5f4e-0000-4000-8000-000000000000",
        "kubernetes.io": {"namespace": "shop", "serviceaccount": {"name": "robot", "uid": "u"}},
        "sub": "system:serviceaccount:shop:robot",
    })
}

#[divan::bench]
fn sign(bencher: Bencher<'_, '_>) {
    let (keys, claims) = (keys(), claims());
    bencher.bench_local(|| keys.sign(black_box(&claims)).unwrap());
}

#[divan::bench]
fn verify_signed(bencher: Bencher<'_, '_>) {
    let keys = keys();
    let token = keys.sign(&claims()).unwrap();
    let names = ["https://kubernetes.default.svc.cluster.local".to_owned()];
    let expected = Expectations { issuers: &names, api_audiences: &names, audiences: &names };
    bencher.bench_local(|| verify(black_box(&token), &keys, expected, NOW).unwrap());
}
