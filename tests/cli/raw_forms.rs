//! Requests with headers and methods that kubectl does not send: other forms of objects, other media types, options.

use serde_json::Value;

use crate::support::Rbacsim;

/// A cluster with a pod whose account may do everything.
pub(super) fn with_pod() -> Rbacsim {
    let rbacsim = Rbacsim::new();
    rbacsim.run("run web --image=nginx").prints("pod/web created\n");
    rbacsim
        .run("create clusterrolebinding all --clusterrole=cluster-admin --serviceaccount=default:default")
        .prints("clusterrolebinding.rbac.authorization.k8s.io/all created\n");
    rbacsim
}

/// What curl in the pod gets: the code and the body. `options` and `url` as a shell reads them.
pub(super) fn curl(rbacsim: &Rbacsim, options: &str, url: &str) -> (String, String) {
    let token = "$(cat /var/run/secrets/kubernetes.io/serviceaccount/token)";
    let script = format!(
        "curl -sk -w \"%{{http_code}}\" -H \"Authorization: Bearer {token}\" {options} \"https://kubernetes{url}\""
    );
    let said = rbacsim.run("exec -i web -- sh").stdin(&script).outcome().stdout;
    let (body, code) = said.split_at(said.len() - 3);
    (code.to_owned(), body.to_owned())
}

/// The same with an `Accept`, and the body as JSON.
fn accepting(rbacsim: &Rbacsim, accept: &str, url: &str) -> (String, Value) {
    let (code, body) = curl(rbacsim, &format!("-H \"Accept: {accept}\""), url);
    (code, serde_json::from_str(&body).unwrap_or(Value::String(body)))
}

#[test]
fn objects_come_in_the_form_that_is_asked_for() {
    let rbacsim = with_pod();
    let (one, all) = ("/api/v1/namespaces/default", "/api/v1/namespaces");
    let form = |kind: &str| format!("application/json;as={kind};g=meta.k8s.io;v=v1");
    let (code, metadata) = accepting(&rbacsim, &form("PartialObjectMetadata"), one);
    assert_eq!((code.as_str(), &metadata["kind"]), ("200", &"PartialObjectMetadata".into()));
    assert!(metadata["metadata"]["managedFields"].is_array() && metadata.get("spec").is_none());
    let (_, list) = accepting(&rbacsim, &form("PartialObjectMetadataList"), all);
    assert_eq!((list["items"].as_array().unwrap().len(), &list["items"][0]["kind"]), (4, &metadata["kind"]));
    let (code, refusal) = accepting(&rbacsim, &form("PartialObjectMetadata"), all);
    let why = "you requested PartialObjectMetadata, but the requested object is a list (*core.NamespaceList)";
    assert_eq!((code.as_str(), &refusal["message"]), ("406", &why.into()));
    let (code, _) = accepting(&rbacsim, &form("PartialObjectMetadataList"), one);
    assert_eq!(code, "406");
    // The next clause counts if the first cannot be had.
    let (_, object) = accepting(&rbacsim, &format!("{},application/json", form("Foo")), one);
    assert_eq!(object["kind"], "Namespace");
    for accept in ["text/html", &form("Foo"), "application/cbor"] {
        let (code, refusal) = accepting(&rbacsim, accept, one);
        let why = "only the following media types are accepted: application/json, application/yaml, application/vnd.kubernetes.protobuf";
        assert_eq!((code.as_str(), &refusal["message"]), ("406", &why.into()), "{accept}");
    }
    let (code, yaml) = curl(&rbacsim, "-H \"Accept: application/yaml\"", one);
    assert!(code == "200" && yaml.starts_with("apiVersion: v1\nkind: Namespace\nmetadata:\n"), "{yaml}");
    let (code, yaml) = curl(&rbacsim, "-H \"Accept: application/yaml\"", "/api/v1/namespaces/none");
    assert!(code == "404" && yaml.contains("message: namespaces \"none\" not found\n"), "{yaml}");
}

#[test]
fn rows_of_tables_carry_what_is_asked_for() {
    let rbacsim = with_pod();
    let table = |url: &str| accepting(&rbacsim, "application/json;as=Table;g=meta.k8s.io;v=v1", url).1;
    let url = "/api/v1/namespaces/default";
    let row = |query: &str| table(&format!("{url}?{query}"))["rows"][0]["object"].clone();
    assert_eq!(row("")["kind"], "PartialObjectMetadata");
    assert_eq!(row("includeObject=Object")["status"]["phase"], "Active");
    assert_eq!(row("includeObject=None"), Value::Null);
    let why = "Unable to convert to Table as requested: includeObject: Invalid value: \"x\": must be 'Metadata', 'Object', 'None', or empty";
    assert_eq!(table(&format!("{url}?includeObject=x"))["message"], why);
    let list = table("/api/v1/namespaces?limit=1");
    assert_eq!((list["rows"].as_array().unwrap().len(), &list["metadata"]["remainingItemCount"]), (1, &3.into()));
    assert!(list["metadata"]["resourceVersion"].is_string() && list["metadata"]["continue"].is_string());
    let events =
        curl(&rbacsim, "-H \"Accept: application/json;as=Table;g=meta.k8s.io;v=v1\"", "/api/v1/namespaces?watch").1;
    let events: Vec<Value> = events.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(events[0]["object"]["columnDefinitions"].is_array() && events[1]["object"]["columnDefinitions"].is_null());
    // Sorting looks into whole objects, and asks for them.
    rbacsim.run("get namespaces --sort-by .status.phase -o name").outcome();
    let trace = rbacsim.run("get namespaces --sort-by .status.phase -v=6").outcome().stderr;
    assert!(trace.contains("/api/v1/namespaces?includeObject=Object&limit=500"), "{trace}");
}

#[test]
fn discovery_comes_in_one_document_to_those_who_ask() {
    let rbacsim = with_pod();
    let accept = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList";
    let (_, core) = accepting(&rbacsim, accept, "/api");
    assert_eq!(core["items"][0]["versions"][0]["resources"][0]["resource"], "bindings");
    let (_, groups) = accepting(&rbacsim, accept, "/apis");
    assert!(groups["items"].as_array().unwrap().iter().any(|group| group["metadata"]["name"] == "apps"));
    // The beta of it is gone, and other paths never had it.
    let beta = accept.replace("v=v2", "v=v2beta1");
    assert_eq!(accepting(&rbacsim, &beta, "/api").0, "406");
    assert_eq!(accepting(&rbacsim, &format!("{beta},application/json"), "/api").1["kind"], "APIVersions");
    assert_eq!(accepting(&rbacsim, accept, "/apis/apps").0, "406");
}

#[test]
fn paths_and_methods_without_a_route() {
    let rbacsim = with_pod();
    for (method, path, want) in [
        ("OPTIONS", "/api/v1/pods", "405"),
        ("HEAD", "/api/v1/pods", "405"),
        ("HEAD", "/healthz", "200"),
        ("DELETE", "/api/v1/pods", "405"),
        ("POST", "/api/v1/configmaps", "405"),
        ("PUT", "/api/v1/namespaces/default/configmaps", "405"),
        ("GET", "/api/v1/pods/web", "404"),
        ("GET", "/api/v1/namespaces/default/nodes", "404"),
        ("GET", "/api/v1/namespaces/default/pods/web/status/x", "404"),
        ("GET", "/api/v2", "404"),
        ("GET", "//", "404"),
        ("GET", "/index.html", "200"),
        ("POST", "/healthz", "200"),
        ("POST", "/openid/v1/jwks", "405"),
    ] {
        assert_eq!(curl(&rbacsim, &format!("-X {method}"), path).0, want, "{method} {path}");
    }
    let shown = curl(&rbacsim, "-i", "/openid/v1/jwks").1;
    assert!(shown.contains("content-type: application/jwk-set+json"), "{shown}");
    // Whoever may not ask learns nothing of what is there.
    assert_eq!(curl(&rbacsim, "-X OPTIONS -H \"Impersonate-User: x\"", "/api/v1/pods").0, "403");
}

#[test]
fn lists_and_watches_say_which_version_they_want() {
    let rbacsim = Rbacsim::new();
    let invalid = |why: &str| format!("The ListOptions \"\" is invalid: {why}\n");
    let bad = |why: &str| format!("Error from server (BadRequest): {why}\n");
    for (query, error) in [
        (
            "resourceVersionMatch=Exact",
            invalid(
                "resourceVersionMatch: Forbidden: resourceVersionMatch is forbidden unless resourceVersion is provided",
            ),
        ),
        (
            "resourceVersion=1&resourceVersionMatch=x",
            invalid(
                "resourceVersionMatch: Unsupported value: \"x\": supported values: \"Exact\", \"NotOlderThan\", \"\"",
            ),
        ),
        (
            "resourceVersion=0&resourceVersionMatch=Exact",
            invalid(
                "resourceVersionMatch: Forbidden: resourceVersionMatch \"exact\" is forbidden for resourceVersion \"0\"",
            ),
        ),
        ("sendInitialEvents=true", invalid("sendInitialEvents: Forbidden: sendInitialEvents is forbidden for list")),
        (
            "watch&sendInitialEvents=true",
            invalid(
                "resourceVersionMatch: Forbidden: sendInitialEvents requires setting resourceVersionMatch to NotOlderThan",
            ),
        ),
        (
            "watch&resourceVersionMatch=NotOlderThan",
            invalid(
                "resourceVersionMatch: Forbidden: resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided",
            ),
        ),
        (
            "resourceVersion=x",
            bad(
                "invalid resource version: resourceVersion: Invalid value: \"x\": strconv.ParseUint: parsing \"x\": invalid syntax",
            ),
        ),
        ("limit=99999999999999999999", bad("strconv.ParseInt: parsing \"99999999999999999999\": value out of range")),
        ("timeoutSeconds=x", bad("strconv.ParseInt: parsing \"x\": invalid syntax")),
        (
            "continue=YWJj",
            bad(
                "invalid continue token: continue key is not valid: invalid character 'a' looking for beginning of value",
            ),
        ),
        (
            "resourceVersion=1&limit=1",
            "Error from server (Expired): The resourceVersion for the provided list is too old.\n".to_owned(),
        ),
    ] {
        rbacsim.run(&format!("get --raw '/api/v1/namespaces?{query}'")).fails(1, &error);
    }
    let future = rbacsim.run("get --raw '/api/v1/namespaces?resourceVersion=99999'").outcome().stderr;
    assert!(
        future.starts_with("Error from server (Timeout): Timeout: Too large resource version: 99999, current: "),
        "{future}"
    );
    let all = "watch&sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true";
    let events = rbacsim.run(&format!("get --raw '/api/v1/namespaces?{all}'")).outcome().stdout;
    assert!(events.contains("\"managedFields\":[{") && events.lines().count() == 5, "{events}");
    let last = events.lines().last().unwrap();
    assert!(last.starts_with("{\"type\":\"BOOKMARK\",") && last.contains("k8s.io/initial-events-end"), "{last}");
}

#[test]
fn options_of_writes_and_deletions_are_checked() {
    let rbacsim = with_pod();
    let maps = "/api/v1/namespaces/default/configmaps";
    let json = "-H \"Content-Type: application/json\"";
    let message = |options: &str, url: &str| {
        let (code, body) = curl(&rbacsim, options, url);
        let said: Value = serde_json::from_str(&body).unwrap();
        format!("{code} {}", said["message"].as_str().unwrap_or_default())
    };
    let (code, _) = curl(&rbacsim, "-H \"Content-Type: application/yaml\" -d \"metadata: {name: m}\"", maps);
    assert_eq!(code, "201");
    assert_eq!(
        message(&format!("{json} -d \"{{}}\""), &format!("{maps}?dryRun=x&fieldValidation=y")),
        "422 CreateOptions.meta.k8s.io \"\" is invalid: [dryRun: Unsupported value: [\"x\"]: supported values: \"All\", fieldValidation: Unsupported value: \"y\": supported values: \"\", \"Ignore\", \"Strict\", \"Warn\"]"
    );
    let patch = "-X PATCH -H \"Content-Type: application/merge-patch+json\" -d \"{}\"";
    assert_eq!(
        message(patch, &format!("{maps}/m?force=true")),
        "422 PatchOptions.meta.k8s.io \"\" is invalid: force: Forbidden: may not be specified for non-apply patch"
    );
    let apply = "-X PATCH -H \"Content-Type: application/apply-patch+yaml\" -d \"{apiVersion: v1, kind: ConfigMap, metadata: {name: m}, data: {a: b}}\"";
    assert_eq!(curl(&rbacsim, apply, &format!("{maps}/m?fieldManager=me")).0, "200");
    let delete = |body: &str| message(&format!("-X DELETE {json} -d '{body}'"), &format!("{maps}/m"));
    let invalid = "422 DeleteOptions.meta.k8s.io \"\" is invalid: ";
    for (body, want) in [
        (
            r#"{"propagationPolicy":""}"#,
            format!(
                "{invalid}propagationPolicy: Unsupported value: \"\": supported values: \"Foreground\", \"Background\", \"Orphan\", \"nil\""
            ),
        ),
        (
            r#"{"propagationPolicy":"Orphan","orphanDependents":true}"#,
            format!(
                "{invalid}propagationPolicy: Invalid value: \"Orphan\": orphanDependents and deletionPropagation cannot be both set"
            ),
        ),
        (r#"{"dryRun":["x"]}"#, format!("{invalid}dryRun: Unsupported value: [\"x\"]: supported values: \"All\"")),
        (
            r#"{"gracePeriodSeconds":"x"}"#,
            "400 json: cannot unmarshal string into Go struct field DeleteOptions.gracePeriodSeconds of type int64"
                .to_owned(),
        ),
        (r#"{"kind":"Pod"}"#, "400 decoded object cannot be converted to DeleteOptions".to_owned()),
        (r#"{"dryRun":["All"]}"#, "200 ".to_owned()),
        ("{}", "200 ".to_owned()),
        ("{}", "404 configmaps \"m\" not found".to_owned()),
    ] {
        assert_eq!(delete(body), want, "{body}");
    }
    assert_eq!(message("-X DELETE -d x", &format!("{maps}/m")).split_at(4).0, "415 ");
    assert_eq!(
        message("-X DELETE", &format!("{maps}/m?gracePeriodSeconds=x")),
        "400 strconv.ParseInt: parsing \"x\": invalid syntax"
    );
}

#[test]
fn types_of_objects_are_published() {
    let rbacsim = Rbacsim::new();
    let read = |path: &str| -> Value {
        serde_json::from_str(&rbacsim.run(&format!("get --raw {path}")).outcome().stdout).unwrap()
    };
    let url = "/openapi/v3/apis/rbac.authorization.k8s.io/v1";
    assert_eq!(read("/openapi/v3")["paths"]["apis/rbac.authorization.k8s.io/v1"]["serverRelativeURL"], url);
    let role = read(url)["components"]["schemas"]["io.k8s.api.rbac.v1.Role"].clone();
    assert_eq!(role["properties"]["rules"]["type"], "array");
    assert_eq!(role["x-kubernetes-group-version-kind"][0]["kind"], "Role");
    assert!(read("/openapi/v3/api/v1")["components"]["schemas"]["io.k8s.api.core.v1.Pod"].is_object());
    let missing = "Error from server (NotFound): the server could not find the requested resource\n";
    for path in ["/openapi/v3/apis/none/v1", "/openapi/v3/x", "/openapi", "/openapi/v3/apis"] {
        rbacsim.run(&format!("get --raw {path}")).fails(1, missing);
    }
    rbacsim
        .run("get --raw /openapi/v3 --as u --as-group system:unauthenticated")
        .fails(1, "Error from server (Forbidden): forbidden: User \"u\" cannot get path \"/openapi/v3\"\n");
}
