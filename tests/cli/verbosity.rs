//! `-v`: what passes between client and server, in the form of kubectl's log.

use crate::harness::compare::Outcome;
use crate::support::{Rbacsim, Run};

const NOW: &str = "--now 2026-11-22T10:00:00Z";
const PODS: &str = "https://127.0.0.1:6443/api/v1/namespaces/default/pods";

/// What came of a command, without the number of the process.
fn outcome(run: Run<'_>) -> Outcome {
    let outcome = run.outcome();
    let process = format!(" {:7} ", std::process::id());
    Outcome { stderr: outcome.stderr.replace(&process, " PID "), ..outcome }
}

#[test]
fn level_6_shows_the_requests() {
    let rbacsim = Rbacsim::new();
    let got = outcome(rbacsim.run(&format!("get pods -l a=b -v=6 {NOW}")));
    let expected = format!(
        "I1122 10:00:00.000000 PID round_trippers.go:632] \"Response\" verb=\"GET\" \
         url=\"{PODS}?labelSelector=a%3Db&limit=500\" status=\"200 OK\" milliseconds=0\n\
         No resources found in default namespace.\n"
    );
    assert_eq!((got.stdout.as_str(), got.stderr), ("", expected));
    rbacsim.run("get pods -v=5").says("", "No resources found in default namespace.\n", 0);
}

#[test]
fn level_6_names_the_configuration() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("config set-context --current --namespace=app --kubeconfig mine").outcome();
    rbacsim.run("config view --kubeconfig mine").outcome();
    rbacsim.run("config set-context --current --namespace=app").outcome();
    let got = outcome(rbacsim.run(&format!("get pods -v 6 {NOW}")));
    let first =
        "I1122 10:00:00.000000 PID loader.go:405] Config loaded from file:  <folder>/home/config/rbacsim/config\n";
    assert!(got.stderr.starts_with(first), "{got:?}");
    assert!(got.stderr.contains("/namespaces/app/pods?limit=500"), "{got:?}");
}

#[test]
fn level_7_shows_headers_and_hides_credentials() {
    let rbacsim = Rbacsim::new();
    let got =
        outcome(rbacsim.run(&format!("get pod x -v7 --token secret --as jane --as-group g --as-user-extra k=v {NOW}")));
    let expected = format!(
        "I1122 10:00:00.000000 PID round_trippers.go:527] \"Request\" verb=\"GET\" url=\"{PODS}/x\" headers=<\n\
         \tAccept: application/json;as=Table;v=v1;g=meta.k8s.io,application/json;as=Table;v=v1beta1;g=meta.k8s.io,application/json\n\
         \tAuthorization: Bearer <masked>\n\tImpersonate-Extra-K: v\n\tImpersonate-Group: g\n\tImpersonate-User: jane\n\
         \tUser-Agent: rbacsim/v1.36.2 (linux/amd64) kubernetes/unknown\n >\n\
         I1122 10:00:00.000000 PID round_trippers.go:632] \"Response\" status=\"401 Unauthorized\" milliseconds=0\n"
    );
    assert!(got.stderr.starts_with(&expected), "{}", got.stderr);
    assert!(!got.stderr.contains("secret"), "{}", got.stderr);
}

#[test]
fn level_8_shows_bodies_and_hides_tokens() {
    let rbacsim = Rbacsim::new();
    let token = rbacsim.run("create token default").outcome().stdout;
    for line in [
        "create token default -v=8".to_owned(),
        format!("tokenreview {token} -v=8"),
        format!("tokenreview {token} -v=99"),
        format!("get ns --token {token} -v=9"),
    ] {
        let got = outcome(rbacsim.run(&line));
        assert!(got.stderr.contains("\"Response Body\" body=<\n\t{\"kind\":"), "{line}: {got:?}");
        assert!(!got.stderr.contains("eyJ"), "{line}: {got:?}");
        assert!(got.stderr.contains("REDACTED") || got.stderr.contains("Bearer <masked>"), "{line}: {got:?}");
    }
    let got = outcome(rbacsim.run("get clusterrole admin -o yaml -v=8"));
    assert!(got.stderr.contains(" [truncated "), "{got:?}");
    assert!(!outcome(rbacsim.run("get clusterrole admin -o yaml -v=10")).stderr.contains(" [truncated "));
}

#[test]
fn level_9_shows_what_to_type_instead() {
    let got = outcome(Rbacsim::new().run("delete pod x -v=9"));
    let curl = format!(
        "\"Request\" curlCommand=<\n\tcurl -v -XDELETE  -H \"Accept: application/json\" -H \"Content-Type: application/json\" \
         -H \"User-Agent: rbacsim/v1.36.2 (linux/amd64) kubernetes/unknown\" '{PODS}/x'\n >\n"
    );
    assert!(got.stderr.contains(&curl), "{}", got.stderr);
}

#[test]
fn level_4_shows_refusals_whole() {
    let got = outcome(Rbacsim::new().run(&format!("get sa x -v=4 {NOW}")));
    let expected = "I1122 10:00:00.000000 PID helpers.go:246] server response object: [{\n  \"kind\": \"Status\",\n  \
                    \"apiVersion\": \"v1\",\n  \"metadata\": {},\n  \"status\": \"Failure\",\n  \
                    \"message\": \"serviceaccounts \\\"x\\\" not found\",\n  \"reason\": \"NotFound\",\n  \
                    \"details\": {\n    \"name\": \"x\",\n    \"kind\": \"serviceaccounts\"\n  },\n  \"code\": 404\n}]\n\
                    Error from server (NotFound): serviceaccounts \"x\" not found\n";
    assert_eq!(got.stderr, expected);
}
