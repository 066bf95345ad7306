//! Tokens that were good once, or are signed by a key that signs for this cluster, and still are not good: each is
//! refused for the reason that a `TokenReview` gives, and opens nothing.

use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use serde_json::{Value, json};

use crate::support::Rbacsim;

const UNAUTHORIZED: &str = "error: You must be logged in to the server (Unauthorized)\n";
const SECRET: &str = "apiVersion: v1
kind: Secret
metadata:
  name: secret
  annotations: {kubernetes.io/service-account.name: x}
type: kubernetes.io/service-account-token
";
const NODE: &str = "apiVersion: v1\nkind: Node\nmetadata: {name: node}\n";

/// A cluster with an account, and whatever its tokens can be bound to.
struct Cluster(Rbacsim);

impl Cluster {
    fn new() -> Self {
        let cluster = Self(Rbacsim::new());
        for line in ["create sa x", "create sa y"] {
            cluster.does(line);
        }
        cluster.makes("secret", SECRET);
        cluster.makes("node", NODE);
        cluster.makes_pod();
        cluster
    }

    fn does(&self, line: &str) -> String {
        let got = self.0.run(line).outcome();
        assert_eq!((got.stderr.as_str(), got.exit), ("", 0), "{line}");
        got.stdout
    }

    fn makes(&self, name: &str, manifest: &str) {
        self.0.file(format!("{name}.yaml"), manifest);
        self.does(&format!("create -f {name}.yaml"));
    }

    fn makes_pod(&self) {
        self.does("run pod --image i --overrides '{\"spec\":{\"serviceAccountName\":\"x\"}}'");
    }

    fn uid(&self, what: &str) -> String {
        self.does(&format!("get {what} -o jsonpath={{.metadata.uid}}"))
    }

    fn bound(&self, kind: &str, name: &str) -> String {
        self.does(&format!("create token x --bound-object-kind {kind} --bound-object-name {name}"))
    }

    /// What a `TokenReview` says against a token; empty for nothing.
    fn objection(&self, token: &str, more: &str) -> String {
        let got = self.0.run(&format!("tokenreview {token} -o json {more}")).outcome();
        let review: Value = serde_json::from_str(&got.stdout).unwrap_or_else(|_| panic!("{got:?}"));
        assert_eq!(got.exit, i32::from(review.pointer("/status/authenticated").is_none()), "{got:?}");
        let error = review.pointer("/status/error").and_then(Value::as_str).unwrap_or_default();
        let reason = error.strip_prefix("[invalid bearer token, ").and_then(|rest| rest.strip_suffix(']'));
        reason.unwrap_or(error).to_owned()
    }

    /// Refused as an answer to a review and as a credential.
    fn refuses(&self, token: &str, reason: &str) {
        assert_eq!(self.objection(token, ""), reason, "{token}");
        self.0.run(&format!("auth whoami --token {token}")).fails(1, UNAUTHORIZED);
        self.0.run(&format!("auth can-i get pods --token {token}")).fails(1, UNAUTHORIZED);
    }

    fn accepts(&self, token: &str) {
        assert_eq!(self.objection(token, ""), "", "{token}");
        assert_eq!(self.0.run(&format!("auth whoami --token {token}")).outcome().exit, 0);
    }
}

#[test]
fn tokens_of_objects_that_are_gone_or_came_back() {
    let cluster = Cluster::new();
    for (kind, name) in [("Pod", "pod"), ("Secret", "secret"), ("Node", "node")] {
        let token = cluster.bound(kind, name);
        cluster.accepts(&token);
        let old = cluster.uid(&format!("{name} {name}"));
        cluster.does(&format!("delete {name} {name} --now"));
        cluster.refuses(&token, "service account token has been invalidated");
        match kind {
            "Pod" => cluster.makes_pod(),
            _ => drop(cluster.does(&format!("create -f {name}.yaml"))),
        }
        let new = cluster.uid(&format!("{name} {name}"));
        let reason = format!("{name} UID ({new}) does not match service account {name} ref claim ({old})");
        cluster.refuses(&token, &reason);
    }
}

#[test]
fn tokens_of_accounts_that_are_gone_or_came_back() {
    let cluster = Cluster::new();
    let (bound, legacy) =
        (cluster.does("create token x"), cluster.does("get secret secret -o go-template={{.data.token|base64decode}}"));
    for token in [&bound, &legacy] {
        cluster.accepts(token);
    }
    let old = cluster.uid("sa x");
    cluster.does("delete sa x");
    cluster.refuses(&bound, "serviceaccounts \"x\" not found");
    cluster.refuses(&legacy, "Token has been invalidated");
    cluster.does("create sa x");
    let new = cluster.uid("sa x");
    cluster.refuses(&bound, &format!("service account UID ({new}) does not match claim ({old})"));
    cluster.does("create -f secret.yaml");
    cluster.refuses(&legacy, "Token does not match server's copy");
}

#[test]
fn tokens_outside_their_time() {
    let cluster = Cluster::new();
    let token = cluster.does("create token x --duration 10m --now 2027-01-15T08:00:00Z");
    for (now, reason) in [
        ("2027-01-15T07:58:59Z", "service account token is not valid yet"),
        ("2027-01-15T07:59:00Z", ""),
        ("2027-01-15T08:10:00Z", ""),
        ("2027-01-15T08:11:00Z", ""),
        ("2027-01-15T08:11:01Z", "service account token has expired"),
        ("2030-01-01T00:00:00Z", "service account token has expired"),
    ] {
        assert_eq!(cluster.objection(&token, &format!("--now {now}")), reason, "{now}");
        let got = cluster.0.run(&format!("auth whoami --token {token}")).env("RBACSIM_NOW", now).outcome();
        assert_eq!(got.exit == 0, reason.is_empty(), "{now}: {got:?}");
    }
    let deleted = cluster.bound("Pod", "pod");
    cluster.does("patch pod pod -p '{\"metadata\":{\"finalizers\":[\"example.com/x\"]}}'");
    cluster.does("delete pod pod --now --wait=false");
    cluster.accepts(&deleted);
    let later = cluster.objection(&deleted, "--now +70s");
    assert_eq!(later, "service account token has been invalidated", "a minute after it was to be gone");
}

#[test]
fn audiences_must_meet() {
    let cluster = Cluster::new();
    let token = cluster.does("create token x --audience vault --audience db");
    cluster.refuses(
        &token,
        "token audiences [\"vault\" \"db\"] is invalid for the target audiences [\"https://kubernetes.default.svc.cluster.local\"]",
    );
    for (asked, reason) in [
        ("--audience vault", ""),
        ("--audience x --audience db", ""),
        ("--audience Vault", "token audiences [\"vault\" \"db\"] is invalid for the target audiences [\"Vault\"]"),
        ("--audience vaul", "token audiences [\"vault\" \"db\"] is invalid for the target audiences [\"vaul\"]"),
        (
            "--audience 'vault db'",
            "token audiences [\"vault\" \"db\"] is invalid for the target audiences [\"vault db\"]",
        ),
    ] {
        assert_eq!(cluster.objection(&token, asked), reason, "{asked}");
    }
}

#[test]
fn claims_signed_by_a_key_of_the_cluster_and_still_false() {
    let cluster = Cluster::new();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/keys");
    cluster.does(&format!("cluster import-key {folder}/rsa-public.pem"));
    let pem = std::fs::read(format!("{folder}/rsa-pkcs8.pem")).unwrap();
    let pem = String::from_utf8(pem).unwrap();
    let der: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    let der = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, der).unwrap();
    // ring's form of an RSA key is the inner one: PKCS #8 has 26 bytes before it.
    let key = EncodingKey::from_rsa_der(&der[26..]);
    let sign = |claims: &Value| encode(&Header::new(Algorithm::RS256), claims, &key).unwrap();

    let (x, y, pod) = (cluster.uid("sa x"), cluster.uid("sa y"), cluster.uid("pod pod"));
    let claims = |account: &str, uid: &str, more: &Value| {
        let mut own = json!({"namespace": "default", "serviceaccount": {"name": account, "uid": uid}});
        own.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        sign(&json!({
            "iss": "https://kubernetes.default.svc.cluster.local",
            "aud": ["https://kubernetes.default.svc.cluster.local"],
            "exp": 4_000_000_000_i64,
            "sub": format!("system:serviceaccount:default:{account}"),
            "kubernetes.io": own,
        }))
    };
    let none = json!({});
    cluster.accepts(&claims("x", &x, &none));
    cluster.accepts(&claims("x", &x, &json!({"pod": {"name": "pod", "uid": pod}})));
    let attacks = [
        (claims("x", &y, &none), format!("service account UID ({x}) does not match claim ({y})")),
        (claims("x", "", &none), format!("service account UID ({x}) does not match claim ()")),
        (claims("z", &x, &none), "serviceaccounts \"z\" not found".to_owned()),
        (claims("", &x, &none), "serviceaccounts \"\" not found".to_owned()),
        (claims("x", &x, &json!({"namespace": "kube-system"})), "serviceaccounts \"x\" not found".to_owned()),
        (claims("x", &x, &json!({"namespace": ""})), "serviceaccounts \"x\" not found".to_owned()),
        (
            claims("x", &x, &json!({"pod": {"name": "pod", "uid": x}})),
            format!("pod UID ({pod}) does not match service account pod ref claim ({x})"),
        ),
        (
            claims("x", &x, &json!({"pod": {"name": "pod"}})),
            format!("pod UID ({pod}) does not match service account pod ref claim ()"),
        ),
        (claims("x", &x, &json!({"pod": {}})), "service account token has been invalidated".to_owned()),
        (
            claims("x", &x, &json!({"node": {"name": "gone", "uid": "u"}})),
            "service account token has been invalidated".to_owned(),
        ),
        (
            claims("x", &x, &json!({"secret": {"name": "gone", "uid": "u"}})),
            "service account token has been invalidated".to_owned(),
        ),
    ];
    for (token, reason) in &attacks {
        cluster.refuses(token, reason);
    }
}
