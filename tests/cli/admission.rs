//! What the server adds to new objects, and its words for deletions and bodies that are wrong.

use crate::support::Rbacsim;

#[test]
fn pods_get_a_priority_and_stay_five_minutes_on_failing_nodes() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("run a --image=x").prints("pod/a created\n");
    rbacsim.run("get pod a -o jsonpath='{.spec.priority} {.spec.preemptionPolicy} {.spec.tolerations[*].key} {.spec.tolerations[*].tolerationSeconds}'").prints(
        "0 PreemptLowerPriority node.kubernetes.io/not-ready node.kubernetes.io/unreachable 300 300",
    );
    let with = |overrides: &str| format!("run b --image=x --overrides '{{\"spec\": {overrides}}}'");
    let forbidden = |why: &str| format!("Error from server (Forbidden): pods \"b\" is forbidden: {why}\n");
    rbacsim
        .run(&with("{\"priorityClassName\": \"none\"}"))
        .fails(1, &forbidden("no PriorityClass with name none was found"));
    rbacsim.run(&with("{\"priority\": 5}")).fails(1, &forbidden("the integer value of priority (5) must not be provided in pod spec; priority admission controller computed 0 from the given PriorityClass name"));
    rbacsim
        .run("create -f -")
        .stdin("{apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, metadata: {name: high}, value: 7, globalDefault: true}")
        .prints("priorityclass.scheduling.k8s.io/high created\n");
    rbacsim.run(&with("{\"tolerations\": [{\"operator\": \"Exists\"}]}")).prints("pod/b created\n");
    rbacsim
        .run("get pod b -o jsonpath='{.spec.priority} {.spec.priorityClassName} {.spec.tolerations}'")
        .prints("7 high [{\"operator\":\"Exists\"}]");
}

#[test]
fn deletions_heed_their_options() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("create cm m").prints("configmap/m created\n");
    rbacsim.run("create ns n").prints("namespace/n created\n");
    let delete = |path: &str, options: &str| {
        let outcome = rbacsim.run(&format!("delete --raw {path} -f -")).stdin(options).outcome();
        (outcome.stderr.replace(|c: char| c.is_ascii_digit(), "0"), outcome.exit)
    };
    let map = "/api/v1/namespaces/default/configmaps/m";
    let cases = [
        (
            map,
            "{\"preconditions\": {\"resourceVersion\": \"1\"}}",
            "Error from server (Conflict): Operation cannot be fulfilled on ConfigMap \"m\": the ResourceVersion in the precondition (0) does not match the ResourceVersion in record (000). The object might have been modified\n",
        ),
        (
            "/api/v1/namespaces/n",
            "{\"preconditions\": {\"resourceVersion\": \"1\"}}",
            "Error from server (Conflict): Operation cannot be fulfilled on namespaces \"n\": Precondition failed: ResourceVersion in precondition: 0, ResourceVersion in object meta: 000\n",
        ),
        (
            map,
            "{\"propagationPolicy\": \"Never\"}",
            "The DeleteOptions \"\" is invalid: propagationPolicy: Unsupported value: \"Never\": supported values: \"Foreground\", \"Background\", \"Orphan\", \"nil\"\n",
        ),
        (
            map,
            "{",
            "Error from server (BadRequest): couldn't get version/kind; json parse error: unexpected end of JSON input\n",
        ),
    ];
    for (path, options, error) in cases {
        assert_eq!(delete(path, options), (error.to_owned(), 1), "{options}");
    }
}

#[test]
fn bodies_that_do_not_fit_are_refused_in_gos_words() {
    let rbacsim = Rbacsim::new();
    let create = |body: &str, error: &str| {
        let line = "create --raw /api/v1/namespaces/default/configmaps -f -";
        rbacsim.run(line).stdin(body).fails(1, &format!("Error from server (BadRequest): {error}\n"));
    };
    let unrecognized =
        "the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error:";
    create("", &format!("{unrecognized} unexpected end of JSON input (<empty>)"));
    create("a: b", &format!("{unrecognized} invalid character 'a' looking for beginning of value (613a2062)"));
    rbacsim.run("create cm m").prints("configmap/m created\n");
    let foreign = rbacsim
        .run("replace --raw /api/v1/namespaces/default/configmaps/m -f -")
        .stdin("{\"metadata\": {\"name\": \"m\", \"uid\": \"x\"}}")
        .outcome()
        .stderr;
    assert!(foreign.contains("\"m\": StorageError: invalid object, Code: 4, Key: /registry/configmaps/default/m, ResourceVersion: 0, AdditionalErrorMsg: Precondition failed: UID in precondition: x, UID in object meta: "), "{foreign}");
}

#[test]
fn an_owner_is_named_once() {
    let rbacsim = Rbacsim::new();
    let owner = "{apiVersion: v1, kind: Pod, name: p, uid: u}";
    let object =
        format!("{{apiVersion: v1, kind: ConfigMap, metadata: {{name: m, ownerReferences: [{owner}, {owner}]}}}}");
    rbacsim.run("create --dry-run=server -f -").stdin(object).says(
        "configmap/m created (server dry run)\n",
        "Warning: .metadata.ownerReferences contains duplicate entries; API server dedups owner references in 1.20+, and may reject such requests as early as 1.24; please fix your requests; duplicate UID(s) observed: u\n",
        0,
    );
}
