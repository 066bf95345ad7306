//! `apply`: by the server, with `--prune` and with `--force`.

use crate::support::Rbacsim;

/// A `ConfigMap` with this metadata and data, in YAML's short form.
fn map(metadata: &str, data: &str) -> String {
    format!("apiVersion: v1\nkind: ConfigMap\nmetadata: {{{metadata}}}\ndata: {{{data}}}\n---\n")
}

const ADVICE: &str = "Please review the fields above--they currently have other managers. Here
are the ways you can resolve this warning:
* If you intend to manage all of these fields, please re-run the apply
  command with the `--force-conflicts` flag.
* If you do not intend to manage all of the fields, please edit your
  manifest to remove references to the fields that should keep their
  current managers.
* You may co-own fields by updating your manifest to match the existing
  value; in this case, you'll become the manager if the other manager(s)
  stop managing the field (remove it from their configuration).
See https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts
";

#[test]
fn fields_belong_to_who_wrote_them() {
    let rbacsim = Rbacsim::new();
    let managers = "get cm c -o jsonpath={.metadata.managedFields[*].manager}";
    rbacsim.file("c.yaml", map("name: c", "a: one, b: one"));
    rbacsim.run("create -f c.yaml").prints("configmap/c created\n");
    rbacsim.run("label cm c x=1").prints("configmap/c labeled\n");
    rbacsim.run(managers).prints("kubectl-create kubectl-label");
    rbacsim.file("c.yaml", map("name: c, labels: {x: '2'}", "a: two, b: one"));
    let conflicts = "error: Apply failed with 2 conflicts: conflicts with \"kubectl-create\" using v1:
- .data.a
conflicts with \"kubectl-label\" using v1:
- .metadata.labels.x
";
    rbacsim.run("apply --server-side -f c.yaml").fails(1, &format!("{conflicts}{ADVICE}"));
    let applied = "configmap/c serverside-applied\n";
    rbacsim.run("apply --server-side -f c.yaml --force-conflicts").prints(applied);
    rbacsim.run(managers).prints("kubectl kubectl-create kubectl-label");
    // What is not applied any more goes, unless somebody else has it too.
    rbacsim.file("c.yaml", map("name: c", ""));
    rbacsim.run("apply --server-side -f c.yaml").prints(applied);
    rbacsim.run("get cm c -o jsonpath='{.data}{.metadata.labels}'").prints("{\"b\":\"one\"}");
}

#[test]
fn shown_fields_are_those_of_a_real_server() {
    let rbacsim = Rbacsim::new();
    let role = "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: r, labels: {a: b}}\nrules: []\n";
    rbacsim.file("r.yaml", role);
    rbacsim
        .run("apply --server-side -f r.yaml --field-manager ci")
        .prints("role.rbac.authorization.k8s.io/r serverside-applied\n");
    let fields =
        "get role r -o jsonpath='{.metadata.managedFields[0].operation} {.metadata.managedFields[0].fieldsV1}'";
    rbacsim.run(fields).prints("Apply {\"f:metadata\":{\"f:labels\":{\"f:a\":{}}},\"f:rules\":{}}");
    let shown = rbacsim.run("get role r -o yaml").outcome();
    assert!(!shown.stdout.contains("managedFields"), "{shown:?}");
    let shown = rbacsim.run("get role r -o yaml --show-managed-fields").outcome();
    assert!(shown.stdout.contains("manager: ci\n"), "{shown:?}");
}

#[test]
fn client_side_apply_hands_over() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("c.yaml", map("name: c", "a: one, b: one"));
    rbacsim.run("apply -f c.yaml").prints("configmap/c created\n");
    rbacsim.file("c.yaml", map("name: c", "a: two"));
    rbacsim.run("apply --server-side -f c.yaml").prints("configmap/c serverside-applied\n");
    rbacsim.run("get cm c -o jsonpath={.data}").prints("{\"a\":\"two\"}");
    let managers = "get cm c -o jsonpath='{range .metadata.managedFields[*]}{.manager} {.operation}, {end}'";
    rbacsim.run(managers).prints("kubectl-last-applied Apply, kubectl Apply, ");
    rbacsim.run("apply --server-side -f c.yaml").prints("configmap/c serverside-applied\n");
}

#[test]
fn a_configuration_must_have_the_form_of_its_kind() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("typo.yaml", "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: s}\nautomount: false\n");
    let why = "Error from server: failed to create typed patch object (default/s; /v1, Kind=ServiceAccount): .automount: field not declared in schema\n";
    rbacsim.run("apply --server-side -f typo.yaml --validate=false").fails(1, why);
    let why = "The PatchOptions \"\" is invalid: fieldManager: Required value: is required for apply patch\n";
    rbacsim.run("apply --server-side -f typo.yaml --field-manager=").fails(1, why);
    rbacsim.file("named.yaml", "apiVersion: v1\nkind: ServiceAccount\nmetadata: {generateName: s-}\n");
    let why = "error: from s-: cannot use generate name with apply\n";
    rbacsim.run("apply --server-side -f named.yaml").fails(1, why);
}

#[test]
fn what_is_not_applied_any_more_is_pruned() {
    let rbacsim = Rbacsim::new();
    let account = "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: s, labels: {app: a}}\n";
    let (one, two) = (map("name: one, labels: {app: a}", "k: v"), map("name: two, labels: {app: a}", "k: v"));
    rbacsim.file("all.yaml", format!("{one}{two}{account}"));
    rbacsim.file("one.yaml", one);
    rbacsim.run("apply -f all.yaml").prints("configmap/one created\nconfigmap/two created\nserviceaccount/s created\n");
    let allowed = "--prune-allowlist=core/v1/ConfigMap --prune-allowlist=core/v1/ServiceAccount";
    let line = format!("apply --prune -l app=a -f one.yaml {allowed}");
    let said = |dry: &str| {
        let pruned = format!("configmap/two pruned{dry}\nserviceaccount/s pruned{dry}\n");
        format!("configmap/one unchanged{dry}\n{pruned}")
    };
    rbacsim.run(&format!("{line} --dry-run=client")).prints(&said(" (dry run)"));
    rbacsim.run(&format!("{line} --dry-run=server")).prints(&said(" (server dry run)"));
    rbacsim.run(&line).prints(&said(""));
    rbacsim.run("get cm -l app=a -o name").prints("configmap/one\n");
    let why = "error: invalid GroupVersionKind format: x, please follow <group/version/kind>\n";
    rbacsim.run("apply --prune --all -f one.yaml --prune-allowlist x").fails(1, why);
    let why = "error: no matches for kind \"Nope\" in version \"apps/v1\"\n";
    rbacsim.run("apply --prune --all -f one.yaml --prune-allowlist apps/v1/Nope").fails(1, why);
}

#[test]
fn force_creates_anew_what_cannot_be_changed() {
    let rbacsim = Rbacsim::new();
    let binding = |role: &str| {
        format!(
            "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {{name: b}}\nroleRef: {{apiGroup: rbac.authorization.k8s.io, kind: Role, name: {role}}}\n"
        )
    };
    let line = "rolebinding.rbac.authorization.k8s.io/b";
    rbacsim.file("b.yaml", binding("one")).run("apply -f b.yaml").prints(&format!("{line} created\n"));
    rbacsim.file("b.yaml", binding("two"));
    assert_eq!(rbacsim.run("apply -f b.yaml").outcome().exit, 1);
    rbacsim.run("apply -f b.yaml --force").prints(&format!("{line} configured\n"));
    rbacsim.run("get rolebinding b -o jsonpath={.roleRef.name}").prints("two");
}

#[test]
fn what_was_applied_last_is_shown_and_set() {
    let rbacsim = Rbacsim::new();
    let account = |labels: &str| format!("apiVersion: v1\nkind: ServiceAccount\nmetadata: {{name: s{labels}}}\n");
    rbacsim.file("s.yaml", account("")).run("create -f s.yaml").prints("serviceaccount/s created\n");
    let why = "error: no last-applied-configuration annotation found on resource: s, to create the annotation, run the command with --create-annotation\n";
    rbacsim.run("apply set-last-applied -f s.yaml").fails(1, why);
    rbacsim.run("apply view-last-applied sa s").prints("");
    let set = "apply set-last-applied -f s.yaml --create-annotation";
    rbacsim.run(set).prints("serviceaccount/s configured\n");
    rbacsim.run(set).says("", "set-last-applied s: no changes required.\n", 0);
    rbacsim.file("s.yaml", account(", labels: {a: b}")).run(set).prints("serviceaccount/s configured\n");
    let shown =
        "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  labels:\n    a: b\n  name: s\n  namespace: default\n";
    rbacsim.run("apply view-last-applied -f s.yaml").prints(shown);
    let shown = "{\n  \"apiVersion\": \"v1\",\n  \"kind\": \"ServiceAccount\",\n  \"metadata\": {\n    \"labels\": {\n      \"a\": \"b\"\n    },\n    \"name\": \"s\",\n    \"namespace\": \"default\"\n  }\n}\n";
    rbacsim.run("apply view-last-applied sa --all -o json").prints(shown);
    rbacsim.run("get sa s -o jsonpath={.metadata.labels}").prints("");
}

#[test]
fn lists_are_sent_with_the_order_of_their_items() {
    let rbacsim = Rbacsim::new();
    let pod = |images: [(&str, &str); 2]| {
        let containers = images.map(|(name, image)| format!("{{name: {name}, image: {image}}}")).join(", ");
        format!("apiVersion: v1\nkind: Pod\nmetadata: {{name: p}}\nspec: {{containers: [{containers}]}}\n")
    };
    rbacsim.file("pod.yaml", pod([("a", "one"), ("b", "one")])).run("apply -f pod.yaml").prints("pod/p created\n");
    rbacsim.run("apply -f pod.yaml").prints("pod/p unchanged\n");
    rbacsim.file("pod.yaml", pod([("a", "one"), ("b", "two")]));
    let got = rbacsim.run("apply -f pod.yaml -v=8").outcome();
    let sent = "\"spec\":{\"$setElementOrder/containers\":[{\"name\":\"a\"},{\"name\":\"b\"}],\"containers\":[{\"image\":\"two\",\"name\":\"b\"}]}"
        .replace('"', "\\\"");
    assert!(got.stderr.contains(&sent), "{}", got.stderr);
    assert_eq!(got.stdout, "pod/p configured\n");
    rbacsim.run("get pod p -o jsonpath={.spec.containers[*].image}").prints("one two");
    let edit = rbacsim.run("edit pod p --output-patch").env("KUBE_EDITOR", "sed -i s/image:.one/&z/");
    let patch = edit.outcome().stdout;
    let order = "Patch: {\"spec\":{\"$setElementOrder/containers\":[{\"name\":\"a\"},{\"name\":\"b\"}],\"containers\":[{\"image\":\"onez\"";
    assert!(patch.starts_with(order), "{patch}");
}
