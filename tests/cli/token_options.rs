//! What a cluster's API server can be told about tokens, and what follows it.

use serde_json::Value;

use crate::support::Rbacsim;

/// The claims of a token, as `token decode` reads them.
fn claims(rbacsim: &Rbacsim, token: &str) -> String {
    rbacsim.run(&format!("token decode {token}")).outcome().stdout
}

fn token(rbacsim: &Rbacsim, line: &str) -> String {
    let got = rbacsim.run(line).outcome();
    assert_eq!((got.stderr.as_str(), got.exit), ("", 0), "{line}");
    got.stdout
}

fn authenticates(rbacsim: &Rbacsim, token: &str) -> bool {
    rbacsim.run(&format!("auth whoami --token {token}")).outcome().exit == 0
}

#[test]
fn everything_follows_the_issuer() {
    let rbacsim = Rbacsim::new();
    rbacsim
        .run("cluster create --service-account-issuer https://a.example --service-account-jwks-uri https://keys.example/k")
        .prints("fresh cluster in <folder>/home/data/rbacsim/state.db\n");
    rbacsim.run("create sa x").prints("serviceaccount/x created\n");
    let token = token(&rbacsim, "create token x");
    let told = claims(&rbacsim, &token);
    assert!(told.contains("iss                                 https://a.example\n"), "{told}");
    assert!(told.contains("aud                                 [\"https://a.example\"]\n"), "{told}");
    assert!(authenticates(&rbacsim, &token));
    let review = rbacsim.run(&format!("tokenreview {token} -o json")).outcome();
    let review: Value = serde_json::from_str(&review.stdout).unwrap();
    assert_eq!(review.pointer("/status/audiences/0").unwrap(), "https://a.example");
    rbacsim.run("get --raw /.well-known/openid-configuration").prints(
        r#"{"issuer":"https://a.example","jwks_uri":"https://keys.example/k","response_types_supported":["id_token"],"subject_types_supported":["public"],"id_token_signing_alg_values_supported":["ES256"]}"#,
    );
}

#[test]
fn an_issuer_can_be_replaced_without_breaking_tokens() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("cluster reset --service-account-issuer https://old").outcome();
    rbacsim.run("create sa x").outcome();
    let old = token(&rbacsim, "create token x");
    rbacsim.run("cluster configure --service-account-issuer https://new --service-account-issuer https://old").prints(
        "--service-account-issuer=https://new
--service-account-issuer=https://old
--api-audiences=https://new,https://old
--service-account-jwks-uri=https://127.0.0.1:6443/openid/v1/jwks
--service-account-max-token-expiration=0s
--service-account-extend-token-expiration=true
",
    );
    let new = token(&rbacsim, "create token x");
    assert!(claims(&rbacsim, &new).contains("https://new\n"));
    assert!(authenticates(&rbacsim, &old) && authenticates(&rbacsim, &new));
    rbacsim.run("cluster configure --service-account-issuer https://new").outcome();
    assert!(!authenticates(&rbacsim, &old), "the old issuer is not accepted any more");
    assert!(authenticates(&rbacsim, &new), "one of its audiences is still the server");
    rbacsim.run("cluster configure --api-audiences k8s,vault").outcome();
    assert!(!authenticates(&rbacsim, &new), "the server is another audience now");
    let for_both = token(&rbacsim, "create token x -o jsonpath={.spec.audiences}");
    assert_eq!(for_both, r#"["k8s","vault"]"#);
}

#[test]
fn discovery_is_not_served_for_what_is_no_https_url() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("cluster create --service-account-issuer my-issuer").outcome();
    for path in ["/.well-known/openid-configuration", "/openid/v1/jwks"] {
        let not_found = "Error from server (NotFound): the server could not find the requested resource\n";
        rbacsim.run(&format!("get --raw {path}")).fails(1, not_found);
    }
    rbacsim.run("create sa x").outcome();
    let token = token(&rbacsim, "create token x");
    assert!(authenticates(&rbacsim, &token));
}

#[test]
fn published_documents_can_only_be_read() {
    let rbacsim = Rbacsim::new();
    let refused =
        "Error from server (MethodNotAllowed): the server does not allow this method on the requested resource\n";
    rbacsim.run("delete --raw /openid/v1/jwks").fails(1, refused);
    rbacsim.run("create --raw /.well-known/openid-configuration -f -").stdin("{}").fails(1, refused);
}

#[test]
fn tokens_are_shortened_to_what_the_server_gives() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("cluster create --service-account-max-token-expiration 1h30m").outcome();
    rbacsim.run("create sa x").outcome();
    rbacsim.run("create token x --duration 2h -o jsonpath={.spec.expirationSeconds}").says(
        "5400",
        "Warning: requested expiration of 7200 seconds shortened to 5400 seconds\n",
        0,
    );
    rbacsim.run("create token x --duration 1h30m -o jsonpath={.spec.expirationSeconds}").prints("5400");
}

#[test]
fn tokens_of_pods_are_extended_unless_that_is_off() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("create sa x").outcome();
    rbacsim.run("run p --image i --overrides '{\"spec\":{\"serviceAccountName\":\"x\"}}'").outcome();
    let bound = "create token x --bound-object-kind Pod --bound-object-name p --duration 3607s";
    assert!(claims(&rbacsim, &token(&rbacsim, bound)).contains("warnafter"));
    rbacsim.run("cluster configure --service-account-extend-token-expiration=false").outcome();
    assert!(!claims(&rbacsim, &token(&rbacsim, bound)).contains("warnafter"));
}

#[test]
fn what_no_server_starts_with_changes_nothing() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("create sa x").outcome();
    for (flag, why) in [
        ("--service-account-issuer ''", "service-account-issuer should not be an empty string"),
        ("--service-account-issuer a --service-account-issuer a", r#"service-account-issuer "a" is already specified"#),
        (
            "--service-account-max-token-expiration 59m",
            "the service-account-max-token-expiration must be between 1 hour and 2^32 seconds",
        ),
        ("--service-account-jwks-uri http://x", "service-account-jwks-uri requires https scheme, parsed as: http://x"),
    ] {
        for command in ["reset", "configure"] {
            rbacsim.run(&format!("cluster {command} {flag}")).fails(2, &format!("error: {why}\n"));
        }
    }
    rbacsim.run("get sa x -o name").prints("serviceaccount/x\n");
    rbacsim.run("cluster create").fails(
        2,
        "error: there is something in <folder>/home/data/rbacsim/state.db already; name another file with --state, or throw it away with `rbacsim cluster reset`\n",
    );
    rbacsim
        .run("cluster configure --from .")
        .fails(2, "error: there is no state to configure with --from: it saves nothing\n");
}
