//! Bodies of requests that are wrong, and what the server says of them.

use serde_json::Value;

use super::raw_forms::{curl, with_pod};
use crate::support::Rbacsim;

const MAPS: &str = "/api/v1/namespaces/default/configmaps";

/// Code and message of the answer to a body of a media type, which a shell sees in single quotes.
fn message(rbacsim: &Rbacsim, (method, media_type): (&str, &str), url: &str, body: &str) -> String {
    let (code, answer) =
        curl(rbacsim, &format!("-X {method} -H \"Content-Type: application/{media_type}\" -d '{body}'"), url);
    let said: Value = serde_json::from_str(&answer).unwrap();
    format!("{code} {}", said["message"].as_str().unwrap_or_default())
}

#[test]
fn what_is_no_object_is_unrecognized() {
    let rbacsim = with_pod();
    let unrecognized = |why: &str, shown: &str| {
        format!(
            "400 the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: {why} ({shown})"
        )
    };
    let into = r#"Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }"#;
    let unhandled = |why: &str| format!("400 ConfigMap in version \"v1\" cannot be handled as a ConfigMap: {why}");
    for (body, want) in [
        ("", unrecognized("unexpected end of JSON input", "<empty>")),
        ("x", unrecognized("invalid character 'x' looking for beginning of value", "78")),
        ("[]", unrecognized(&format!("json: cannot unmarshal array into {into}"), "5b5d")),
        (
            r#"{"kind": 5}"#,
            unrecognized("json: cannot unmarshal number into Go struct field .kind of type string", r#"{"kind": 5}"#),
        ),
        ("null", "422 ConfigMap \"\" is invalid: metadata.name: Required value: name or generateName is required".into()),
        (
            r#"{"metadata": {"name": "m", "creationTimestamp": "today"}}"#,
            unhandled(r#"parsing time "today" as "2006-01-02T15:04:05Z07:00": cannot parse "today" as "2006""#),
        ),
        (
            r#"{"metadata": {"name": "m", "generation": -1}}"#,
            "422 ConfigMap \"m\" is invalid: metadata.generation: Invalid value: -1: must be greater than or equal to 0".into(),
        ),
        (
            r#"{"metadata": {"name": "m", "ownerReferences": [
                {"apiVersion": "v1", "kind": "Pod", "name": "p", "uid": "1", "controller": true},
                {"apiVersion": "v1", "kind": "Pod", "name": "q", "uid": "2", "controller": true}]}}"#,
            r#"422 ConfigMap "m" is invalid: metadata.ownerReferences: Invalid value: [{"apiVersion":"v1","kind":"Pod","name":"p","uid":"1","controller":true},{"apiVersion":"v1","kind":"Pod","name":"q","uid":"2","controller":true}]: Only one reference can have Controller set to true. Found "true" in references for Pod/p and Pod/q"#.into(),
        ),
    ] {
        assert_eq!(message(&rbacsim, ("POST", "json"), MAPS, body), want, "{body}");
    }
    // No body at all is an empty one.
    let (code, _) = curl(&rbacsim, "-X POST", MAPS);
    assert_eq!(code, "400");
}

#[test]
fn fields_that_stand_twice_are_told() {
    let rbacsim = with_pod();
    let body = r#"{"metadata": {"name": "m"}, "data": {"a": "1", "a": "2"}, "x": 1, "x": 2, "data": {"b": "3"}}"#;
    let strict = "400 ConfigMap in version \"v1\" cannot be handled as a ConfigMap: strict decoding error: unknown field \"x\", duplicate field \"data.a\", duplicate field \"data\"";
    assert_eq!(message(&rbacsim, ("POST", "json"), &format!("{MAPS}?fieldValidation=Strict"), body), strict);
    let options = format!("-i -H \"Content-Type: application/json\" -d '{body}'");
    let (code, answer) = curl(&rbacsim, &options, MAPS);
    assert_eq!(code, "201");
    assert!(answer.contains("warning: 299 - \"duplicate field \\\"data.a\\\"\""), "{answer}");
    // Whoever writes with curl is known by that name.
    assert!(answer.contains("\"manager\": \"curl\""), "{answer}");
}

#[test]
fn patches_that_cannot_be_read_are_told_from_those_that_cannot_be_applied() {
    let rbacsim = with_pod();
    assert_eq!(message(&rbacsim, ("POST", "json"), MAPS, r#"{"metadata": {"name": "m"}}"#), "201 ");
    let decoding = |why: &str| format!("400 error decoding patch: {why}");
    let rejected = "422 the server rejected our request due to an error in our request".to_owned();
    for (media_type, body, want) in [
        ("merge-patch+json", "x", decoding("invalid character 'x' looking for beginning of value")),
        ("merge-patch+json", "", decoding("unexpected end of JSON input")),
        ("strategic-merge-patch+json", "x", "400 invalid character 'x' looking for beginning of value".to_owned()),
        (
            "json-patch+json",
            "{}",
            decoding("json: cannot unmarshal object into Go value of type []handlers.jsonPatchOp"),
        ),
        (
            "json-patch+json",
            "[1]",
            decoding("json: cannot unmarshal number into Go value of type handlers.jsonPatchOp"),
        ),
        (
            "json-patch+json",
            r#"[{"op": 1}]"#,
            decoding("json: cannot unmarshal number into Go struct field jsonPatchOp.op of type string"),
        ),
        ("json-patch+json", r#"[{"op": "turn", "path": "/data"}]"#, rejected.clone()),
        ("json-patch+json", r#"[{"op": "remove", "path": "/none"}]"#, rejected),
    ] {
        let said = message(&rbacsim, ("PATCH", media_type), &format!("{MAPS}/m"), body);
        assert_eq!(said, want, "{media_type} {body}");
    }
}

#[test]
fn tokens_and_impersonation_are_read_from_headers() {
    let rbacsim = with_pod();
    let review = "/apis/authentication.k8s.io/v1/selfsubjectreviews";
    let json = "-H \"Content-Type: application/json\" -d \"{}\"";
    let extra = "-H \"Impersonate-User: u\" -H \"Impersonate-Extra-Example.com%2FScopes: v\"";
    let (_, said) = curl(&rbacsim, &format!("{json} {extra}"), review);
    assert!(said.contains("\"example.com/scopes\": [\n"), "{said}");
    let spaced = "exec web -- curl -ski -H 'Authorization: Bearer  x' https://kubernetes/version";
    let said = rbacsim.run(spaced).outcome().stdout;
    let warning = "the provided Authorization header contains extra space before the bearer token, and is ignored";
    assert!(said.starts_with("HTTP/2 200") && said.contains(&format!("warning: 299 - \"{warning}\"")), "{said}");
}
