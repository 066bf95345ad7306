//! Odd command lines that people type, in kubectl's words: found by running kubectl itself beside rbacsim.

use crate::support::Rbacsim;

#[test]
fn an_equals_sign_behind_a_short_name_alone_is_the_value() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("get sa -n=").says("", "No resources found in = namespace.\n", 0);
    let formats = "custom-columns,custom-columns-file,go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,wide,yaml";
    let why = format!(
        "error: unable to match a printer suitable for the output format \"=\", allowed formats are: {formats}\n"
    );
    rbacsim.run("get sa -o=").fails(1, &why);
    rbacsim.run("get sa -o=name").prints("serviceaccount/default\n");
}

#[test]
fn groups_stand_alone_in_their_own_ways() {
    let rbacsim = Rbacsim::new();
    for (line, exit, on_output) in [
        ("certificate", 0, true),
        ("certificate aprove x", 0, true),
        ("rollout", 1, true),
        ("auth", 1, false),
        ("set", 1, false),
        ("config", 1, false),
        ("create secret", 1, false),
    ] {
        let outcome = rbacsim.run(line).outcome();
        assert_eq!(
            (outcome.exit, outcome.stdout.is_empty(), outcome.stderr.is_empty()),
            (exit, !on_output, on_output),
            "{line}"
        );
    }
}

#[test]
fn suggestions_come_in_the_order_of_kubectls_help() {
    let rbacsim = Rbacsim::new();
    let suggested = |word: &str, commands: &[&str]| {
        let text = format!("error: unknown command \"{word}\" for \"rbacsim\"\n\nDid you mean this?\n");
        rbacsim.run(word).fails(1, &commands.iter().fold(text, |text, command| format!("{text}\t{command}\n")));
    };
    suggested("gett", &["set", "get"]);
    suggested("pod", &["top"]);
    suggested("re", &["run", "set", "get", "cp", "replace"]);
    suggested("chek", &["check"]);
}

#[test]
fn a_kind_in_lower_case_is_found_and_refused_by_the_server() {
    let rbacsim = Rbacsim::new();
    let role = "{kind: role, apiVersion: rbac.authorization.k8s.io/v1, metadata: {name: r}}";
    rbacsim
        .run("create -f - --dry-run=client")
        .stdin(role)
        .prints("role.rbac.authorization.k8s.io/r created (dry run)\n");
    let why = "Error from server (BadRequest): error when creating \"STDIN\": role in version \"v1\" cannot be handled as a Role: no kind \"role\" is registered for version \"rbac.authorization.k8s.io/v1\" in scheme \"pkg/api/legacyscheme/scheme.go:30\"\n";
    rbacsim.run("create -f -").stdin(role).fails(1, why);
    let wrong = "{kind: Role, apiVersion: a/b/c, metadata: {name: r}}";
    let why = "error: error validating \"STDIN\": error validating data: unexpected GroupVersion string: a/b/c; if you choose to ignore these errors, turn validation off with --validate=false\n";
    rbacsim.run("create -f -").stdin(wrong).fails(1, why);
}

#[test]
fn what_a_configuration_lacks_is_worded_by_what_is_asked_of_it() {
    let rbacsim = Rbacsim::new();
    let not_found = "Error in configuration: context was not found for specified context: c\n";
    rbacsim.run("get sa --context=c").fails(1, not_found);
    rbacsim.run("create token x --context=c").fails(1, not_found);
    for line in [
        "get sa -n x",
        "create sa x",
        "create sa x --dry-run=client",
        "auth can-i get pods",
        "auth whoami",
        "api-resources",
    ] {
        rbacsim.run(&format!("{line} --context=c")).fails(1, "error: context \"c\" does not exist\n");
        rbacsim.run(&format!("{line} --cluster=c")).fails(1, "error: cluster \"c\" does not exist\n");
    }
    let nobody = "requesting uid, groups or user-extra for kubernetes-admin without impersonating a user\n";
    rbacsim.run("get sa --as-group=g").fails(1, &format!("error: {nobody}"));
    rbacsim.run("get sa --as-group=g -n x").fails(1, &format!("Error in configuration: {nobody}"));
    rbacsim.run("create sa x --as-group=g -n x").fails(1, &format!("error: {nobody}"));
}

#[test]
fn names_do_not_go_with_a_category() {
    let rbacsim = Rbacsim::new();
    for line in ["get all x", "delete all x", "describe all x"] {
        rbacsim.run(line).fails(1, "error: you must specify only one resource\n");
    }
    rbacsim.run("get sa,cm x").outcome();
    let why = "error: the server doesn't have a resource type \"po,sa\"\n";
    rbacsim.run("get po,sa/x").fails(1, why);
}

#[test]
fn local_changes_know_no_namespace() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("sa.yaml", "{kind: ServiceAccount, apiVersion: v1, metadata: {name: a}}");
    let labelled = "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  labels:\n    a: b\n  name: a\n";
    rbacsim.run("label --local -f sa.yaml a=b -o yaml").prints(labelled);
    let patch = "patch --local -f sa.yaml -o yaml -p '{\"metadata\":{\"labels\":{\"a\":\"b\"}}}'";
    rbacsim.run(patch).prints(labelled);
    rbacsim.run("annotate --local -f sa.yaml a=b -o jsonpath={.metadata.namespace}").prints("");
}

#[test]
fn templates_refuse_arguments_that_are_no_text_where_they_stand() {
    let rbacsim = Rbacsim::new();
    let said = |template: &str, why: &str| {
        let line = format!("get sa default -o go-template='{template}'");
        let wanted = format!("error: error executing template {template:?}: template: output:1:{why}\n");
        assert_eq!(rbacsim.run(&line).outcome().stderr, wanted);
    };
    said("{{.data.zz | base64decode}}", "13: executing \"output\" at <base64decode>: invalid value; expected string");
    said("{{base64decode .zz}}", "15: executing \"output\" at <.zz>: invalid value; expected string");
    said(
        "{{base64decode (index .metadata \"zz\")}}",
        "32: executing \"output\" at <\"zz\">: invalid value; expected string",
    );
    said("{{printf 5}}", "9: executing \"output\" at <5>: expected string; found 5");
    said(
        "{{base64decode .metadata}}",
        "15: executing \"output\" at <.metadata>: wrong type for value; expected string; got map[string]interface {}",
    );
}

#[test]
fn small_differences_of_wording() {
    let rbacsim = Rbacsim::new();
    let why = "error: error accessing --dry-run flag for command reconcile: Invalid dry-run value (x). Must be \"none\", \"server\", or \"client\".\n";
    rbacsim.file("sa.yaml", "{kind: ServiceAccount, apiVersion: v1, metadata: {name: a}}");
    rbacsim.run("auth reconcile -f sa.yaml --dry-run=x").fails(1, why);
    let why = "error: custom-columns format specified but no custom columns given\n";
    rbacsim.run("get sa -o custom-columns-file").fails(1, why);
    rbacsim.run("auth can-i impersonate Users").prints("yes\n");
    rbacsim.run("auth can-i '' ''").says("yes\n", "Warning: the server doesn't have a resource type ''\n\n", 0);
    let why = "error: must build at directory: 'sa.yaml': file is not directory\n";
    rbacsim.run("create -k sa.yaml").fails(1, why);
    let nameless = "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: {}\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: x\n";
    rbacsim.run("create clusterrolebinding '' --clusterrole=x --dry-run=client -o yaml").prints(nameless);
    let table = rbacsim.run("get clusterrole view --server-print=false").outcome().stdout;
    assert_eq!(table.lines().next().map(str::trim_end), Some("NAME   AGE"));
}

#[test]
fn a_variable_that_is_only_named_comes_from_the_environment_or_is_empty() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("e.env", "\u{feff}A=1\r\nHERE\n  ABSENT\n");
    let line = "create cm c --from-env-file=e.env --dry-run=client -o jsonpath={.data}";
    rbacsim.run(line).env("HERE", "x").prints(r#"{"A":"1","ABSENT":"","HERE":"x"}"#);
}

#[test]
fn reconcile_decodes_before_it_asks_anybody() {
    let rbacsim = Rbacsim::new();
    let role = "{kind: ClusterRole, apiVersion: rbac.authorization.k8s.io/v1, metadata: {name: a}, aggregationRule: {clusterRoleSelectors: [{matchLabels: {x: true}}]}}\n---\n{kind: Role, apiVersion: rbac.authorization.k8s.io/v1, metadata: {name: b}}\n";
    let why = "unable to decode \"STDIN\": json: cannot unmarshal bool into Go struct field LabelSelector.aggregationRule.clusterRoleSelectors.matchLabels of type string";
    let nowhere = "resource name may not be empty";
    rbacsim.run("auth reconcile -f -").stdin(role).fails(1, &format!("{nowhere}\n{why}\n"));
    let wrong = "{kind: ServiceAccount, apiVersion: v1, metadata: []}";
    let why = "error: unable to decode \"STDIN\": json: cannot unmarshal array into Go struct field metadataOnlyObject.metadata of type v1.ObjectMeta\n";
    rbacsim.run("create -f -").stdin(wrong).fails(1, why);
}
