//! `--raw`: lists in pieces, watches, health, and paths that no part of the server knows.

use crate::support::Rbacsim;

#[test]
fn lists_come_in_pieces() {
    let rbacsim = Rbacsim::new();
    let path = "/api/v1/serviceaccounts?limit=3";
    let list = |line: &str| -> serde_json::Value { serde_json::from_str(&rbacsim.run(line).outcome().stdout).unwrap() };
    let first = list(&format!("get --raw '{path}'"));
    assert_eq!(first["items"].as_array().unwrap().len(), 3);
    assert_eq!(first["metadata"]["remainingItemCount"], 1);
    let token = first["metadata"]["continue"].as_str().unwrap();
    let second = list(&format!("get --raw '{path}&continue={token}'"));
    assert_eq!(second["items"][0]["metadata"]["namespace"], "kube-system");
    assert_eq!(second["items"].as_array().unwrap().len(), 1);
    assert!(second["metadata"].get("continue").is_none());
    // How many objects a selector would still find is not known.
    let selected = list("get --raw '/api/v1/namespaces?limit=1&labelSelector=kubernetes.io/metadata.name'");
    assert!(selected["metadata"].get("continue").is_some() && selected["metadata"].get("remainingItemCount").is_none());
    for (query, why) in [
        ("limit=x", "strconv.ParseInt: parsing \"x\": invalid syntax"),
        ("continue=a%2Bb", "invalid continue token: continue key is not valid: illegal base64 data at input byte 1"),
    ] {
        let error = format!("Error from server (BadRequest): {why}\n");
        rbacsim.run(&format!("get --raw '/api/v1/pods?{query}'")).fails(1, &error);
    }
}

#[test]
fn watches_begin_with_what_is_there_and_end() {
    let rbacsim = Rbacsim::new();
    for path in [
        "/api/v1/namespaces?watch=1&fieldSelector=metadata.name%3Ddefault",
        "/api/v1/watch/namespaces?fieldSelector=metadata.name%3Ddefault",
        "/api/v1/namespaces/default/serviceaccounts?watch",
        "/api/v1/watch/namespaces/default/serviceaccounts/default",
    ] {
        let said = rbacsim.run(&format!("get --raw '{path}'")).outcome().stdout;
        let event: serde_json::Value = serde_json::from_str(&said).unwrap();
        assert_eq!(
            (&event["type"], &event["object"]["metadata"]["name"]),
            (&"ADDED".into(), &"default".into()),
            "{path}"
        );
        assert!(said.starts_with("{\"type\":\"ADDED\",\"object\":{\"kind\":") && said.ends_with("}\n"), "{said}");
    }
    rbacsim.run("get --raw '/api/v1/namespaces?watch=1&resourceVersion=5'").prints("");
}

#[test]
fn health_is_told_check_by_check() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("get --raw /healthz --as system:anonymous --as-group system:unauthenticated").prints("ok");
    rbacsim.run("get --raw /readyz/etcd").prints("ok");
    let verbose = rbacsim.run("get --raw '/livez?verbose&exclude=etcd'").outcome().stdout;
    assert!(verbose.starts_with("[+]ping ok\n[+]log ok\n[+]etcd excluded: ok\n"), "{verbose}");
    assert!(verbose.ends_with("livez check passed\n"), "{verbose}");
}

#[test]
fn paths_that_nobody_knows_are_no_objects() {
    let rbacsim = Rbacsim::new();
    let missing = "Error from server (NotFound): the server could not find the requested resource\n";
    for path in ["/nope", "/livez/nope", "/livez/", "/metrics/", "/apis/nope/v1/x", "/apis/apps/v9", "/api/v1/nope"] {
        rbacsim.run(&format!("get --raw {path}")).fails(1, missing);
    }
    let what = "\"Internal Server Error: \\\"/api/v1/watch\\\": unable to determine kind and namespace from url, /api/v1/watch\"";
    rbacsim.run("get --raw /api/v1/watch").fails(
        1,
        &format!("Error from server (InternalError): an error on the server ({what}) has prevented the request from succeeding\n"),
    );
    // Who may not ask is told so first.
    rbacsim
        .run("get --raw /openapi/v2 --as u --as-group system:unauthenticated")
        .fails(1, "Error from server (Forbidden): forbidden: User \"u\" cannot get path \"/openapi/v2\"\n");
    rbacsim.run("get --raw /openapi/v2").fails(1, "Error from server: rbacsim serves nothing below /openapi/v2\n");
    rbacsim.run("run web --image=nginx").prints("pod/web created\n");
    let curl = |path: &str| {
        format!("exec web -- curl -sk -w '%{{http_code}}' https://kubernetes{path} -H 'Impersonate-User: x'")
    };
    assert_eq!(rbacsim.run(&curl("/healthz")).outcome().stdout.lines().last(), Some("}403"));
}

#[test]
fn json_is_laid_out_for_those_who_ask() {
    let rbacsim = Rbacsim::new();
    let pretty = rbacsim.run("get --raw '/apis/apps?pretty=true'").outcome().stdout;
    assert!(
        pretty.starts_with("{\n  \"kind\": \"APIGroup\",\n  \"apiVersion\": \"v1\",\n  \"name\": \"apps\",\n"),
        "{pretty}"
    );
    assert!(pretty.ends_with('}'));
    rbacsim.run("run web --image=nginx").prints("pod/web created\n");
    let compact = "exec web -- curl -sk 'https://kubernetes/apis/nope/v1/x?pretty=false'";
    assert!(rbacsim.run(compact).outcome().stdout.starts_with("{\"kind\":\"Status\",\"apiVersion\":\"v1\""));
}
