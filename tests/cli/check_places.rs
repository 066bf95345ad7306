//! `check` in the rough: each finding stands on the line that must be changed, says so the same way each time, and files that
//! are no manifests are told in plain words.

use serde_json::Value;

use crate::support::Rbacsim;

const RBAC: &str = "apiVersion: rbac.authorization.k8s.io/v1\n";

/// The findings of a check, each as `CODE FILE:LINE MESSAGE`.
fn found(rbacsim: &Rbacsim, line: &str) -> Vec<String> {
    let got = rbacsim.run(&format!("{line} -o json")).outcome();
    assert!(got.stderr.is_empty() && got.exit < 2, "{got:?}");
    let report: Value = serde_json::from_str(&got.stdout).unwrap();
    let text = |finding: &Value, field: &str| finding[field].as_str().unwrap_or_default().to_owned();
    let findings = report["findings"].as_array().unwrap().iter();
    let shown = |finding: &Value| {
        let [code, file, message] = ["code", "file", "message"].map(|field| text(finding, field));
        format!("{code} {file}:{} {message}", finding["line"])
    };
    findings.map(shown).collect()
}

#[test]
fn what_the_server_refuses_is_told_at_the_line_of_the_key() {
    let role = |fields: &str| format!("{RBAC}kind: Role\n{fields}\n");
    let metadata = "metadata:\n  name: r\n  namespace: shop";
    for (text, line, message) in [
        (
            role(&format!("{metadata}\n  lables:\n    a: b")),
            6,
            "strict decoding error: unknown field \"metadata.lables\"",
        ),
        (
            role(&format!("{metadata}\n  labels:\n    app: x\n    app.kubernetes.io/part-of: 1")),
            8,
            "json: cannot unmarshal number into Go struct field ObjectMeta.metadata.labels of type string",
        ),
        (
            role(&format!("{metadata}\nrules:\n- verbs: [get]\n- apiGroups: ['']\n  verbs: get")),
            9,
            "json: cannot unmarshal string into Go struct field PolicyRule.rules.verbs of type []string",
        ),
        (
            role(&format!("{metadata}\nrules:\n- verbs:\n  - get\n  - 1")),
            9,
            "json: cannot unmarshal number into Go struct field PolicyRule.rules.verbs of type string",
        ),
    ] {
        let rbacsim = Rbacsim::new();
        rbacsim.file("a.yaml", &text);
        assert_eq!(found(&rbacsim, "check a.yaml"), [format!("L02 a.yaml:{line} Role shop/r: {message}")], "{text}");
    }
}

#[test]
fn what_was_meant_is_said() {
    let rbacsim = Rbacsim::new();
    rbacsim.file(
        "a.yaml",
        format!("{RBAC}kind: ClusterRole\nmetadata: {{name: a}}\nrules:\n- verb: [get]\n  resorces: []\n"),
    );
    let text = "\
error[L02]: ClusterRole a: strict decoding error: unknown field \"rules[0].resorces\", unknown field \"rules[0].verb\"
 --> a.yaml:6
  |
6 |   resorces: []
 ::: a.yaml:5: rules[0].verb is wrong, too
  |
5 | - verb: [get]
6 |   resorces: []
  |
  = help: Did you mean resources, verbs?

1 error
";
    rbacsim.run("check a.yaml").says(text, "", 1);
    rbacsim.file("b.yaml", format!("{RBAC}kind: ClusterRole\nmetadata: {{name: b}}\nrules:\n- verbs: [true]\n"));
    let got = rbacsim.run("check b.yaml").outcome();
    assert!(got.stdout.contains("= help: Put the value in quotes"), "{}", got.stdout);
}

#[test]
fn versions_that_are_gone_are_errors() {
    let rbacsim = Rbacsim::new();
    let old =
        "apiVersion: rbac.authorization.k8s.io/v1beta1\nkind: Role\nmetadata: {name: r, namespace: shop}\nrules: []\n";
    rbacsim.file("a.yaml", old);
    rbacsim.file("b.yaml", "apiVersion: batch/v1beta1\nkind: CronJob\nmetadata: {name: c}\n");
    rbacsim.file("c.yaml", "apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: w}\n");
    let version =
        "Kubernetes 1.36 does not serve Role (rbac.authorization.k8s.io/v1beta1): the API server would refuse it";
    let expected = [
        format!("L04 a.yaml:1 {version}"),
        "L04 b.yaml:1 Kubernetes 1.36 does not serve CronJob (batch/v1beta1): the API server would refuse it"
            .to_owned(),
        "L04 c.yaml:2 no definition of Widget (example.com/v1) was found".to_owned(),
    ];
    assert_eq!(found(&rbacsim, "check ."), expected);
    assert_eq!(found(&rbacsim, "check a.yaml"), expected[..1]);
    assert_eq!(found(&rbacsim, "check c.yaml"), expected[2..]);
    // The worst stands last, beside the sum.
    let got = rbacsim.run("check .").outcome();
    assert!(got.stdout.starts_with("note[L04]") && got.stdout.ends_with("2 errors and 1 note\n"), "{}", got.stdout);
    // Answers that would be wrong without a word are none.
    let got = rbacsim.run("auth who-can list secrets -n shop --from a.yaml").outcome();
    assert_eq!(
        (
            got.exit,
            got.stderr
                .contains(&format!("error: a.yaml:1: {version} (write apiVersion: rbac.authorization.k8s.io/v1)"))
        ),
        (2, true),
        "{got:?}"
    );
}

#[test]
fn generated_names_are_the_same_each_time() {
    let rbacsim = Rbacsim::new();
    let binding = format!(
        "{RBAC}kind: ClusterRoleBinding\nmetadata: {{generateName: ops-}}\n\
         roleRef: {{apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin}}\n\
         subjects: [{{apiGroup: rbac.authorization.k8s.io, kind: Group, name: ops}}]\n"
    );
    rbacsim.file("a.yaml", format!("{binding}---\n{}", binding.replace("name: ops}", "name: devs}")));
    for format in ["json", "sarif", "human", "junit", "github"] {
        let run = || rbacsim.run(&format!("check a.yaml -o {format}")).outcome().stdout;
        assert_eq!(run(), run());
    }
    assert!(found(&rbacsim, "check a.yaml")[1].contains("ClusterRoleBinding ops-00001 lets Group devs"));
}

#[test]
fn keys_that_stand_twice_are_told() {
    let rbacsim = Rbacsim::new();
    let role = format!("{RBAC}kind: ClusterRole\nmetadata: {{name: a}}\nrules: []\n");
    rbacsim.file("a.yaml", format!("# first\n{role}---\n{}rules: []\n", role.replace("name: a", "name: b")));
    let expected = ["L06 a.yaml:11 the key \"rules\" stands in one map again: only the last one counts"];
    assert_eq!(found(&rbacsim, "check a.yaml"), expected);
}

#[test]
fn comments_are_no_values_and_values_no_comments() {
    let rbacsim = Rbacsim::new();
    rbacsim.file(
        "a.yaml",
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  a: |\n    # rbacsim:ignore A01 reason=x\n  b: 'x # rbacsim:ignore A01'\n",
    );
    assert_eq!(found(&rbacsim, "check a.yaml"), [""; 0]);
}

#[test]
fn a_missing_role_is_told_at_the_reference() {
    let rbacsim = Rbacsim::new();
    rbacsim.file(
        "a.yaml",
        format!(
            "{RBAC}kind: RoleBinding\nmetadata:\n  name: b\n  namespace: shop\nsubjects: [{{apiGroup: rbac.authorization.k8s.io, kind: User, name: jane}}]\n\
             roleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: Role\n  name: elsewhere\n"
        ),
    );
    rbacsim.file(
        "e.yaml",
        "apiVersion: rbacsim/v1\nkind: Expectations\nexpectations:\n- subject: User jane\n  cannot: [{verbs: [get], resources: [secrets]}]\n",
    );
    let got = rbacsim.run("check a.yaml --expect e.yaml").outcome();
    assert!(got.stdout.contains("::: a.yaml:7: this binding gives it"), "{}", got.stdout);
}

#[test]
fn templates_are_told_once_for_each_file() {
    let rbacsim = Rbacsim::new();
    let account = "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: \"{{ .Values.name }}\"\n";
    rbacsim.file("quoted.yaml", format!("{account}---\n{account}"));
    rbacsim.file("plain.yaml", "{{- if .Values.on }}\nkind: Role\n{{- end }}\n---\na: {{ .Values.a }}\n");
    rbacsim.file("a.yaml", "apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n");
    let expected = ["plain", "quoted"]
        .map(|name| format!("L05 {name}.yaml:1 {name}.yaml is a Helm template: render it first and load the result"));
    assert_eq!(found(&rbacsim, "check ."), expected);
    let alone = "error: no Kubernetes objects in quoted.yaml: quoted.yaml is a Helm template: render it first and load the result\n";
    rbacsim.run("check quoted.yaml").fails(2, alone);
    let got = rbacsim.run("auth who-can get pods --from .").outcome();
    assert!(got.stderr.contains("note: skipped 2 files to be rendered first, such as plain.yaml\n"), "{got:?}");
}

#[test]
fn rendered_documents_name_their_template() {
    let rbacsim = Rbacsim::new();
    let rendered = format!(
        "---\n# Source: shop/templates/role.yaml\n{RBAC}kind: ClusterRole\nmetadata: {{name: a}}\nrules:\n- apiGroups: ['']\n  resources: [pods]\n  verbs: [Get]\n"
    );
    let text = "\
warning[N04]: ClusterRole a names the verb Get, which no request has
 --> STDIN:9 (from shop/templates/role.yaml)
  |
9 |   verbs: [Get]
  |
  = help: did you mean get?

1 warning
";
    rbacsim.run("check -").stdin(&rendered).says(text, "", 1);
    let got = rbacsim.run("check - -o github").stdin(&rendered).outcome();
    assert!(got.stdout.contains("which no request has (from shop/templates/role.yaml)%0A"), "{}", got.stdout);
}

#[test]
fn long_lines_and_control_characters_do_not_reach_terminals() {
    let rbacsim = Rbacsim::new();
    let binding = |name: &str| {
        format!(
            "{{\"apiVersion\":\"rbac.authorization.k8s.io/v1\",\"kind\":\"ClusterRoleBinding\",\"metadata\":{{\"name\":\"{name}\"}},\
             \"roleRef\":{{\"apiGroup\":\"rbac.authorization.k8s.io\",\"kind\":\"ClusterRole\",\"name\":\"cluster-admin\"}},\
             \"subjects\":[{{\"apiGroup\":\"rbac.authorization.k8s.io\",\"kind\":\"User\",\"name\":\"x\\u001b[31m\\u009b1m\\r\\n::error::y\"}}]}}"
        )
    };
    let items: Vec<String> = (0..50).map(|index| binding(&format!("b{index}"))).collect();
    rbacsim.file("all.json", format!("{{\"apiVersion\":\"v1\",\"kind\":\"List\",\"items\":[{}]}}", items.join(",")));
    let got = rbacsim.run("check all.json").outcome().stdout;
    assert!(got.lines().all(|line| line.chars().count() < 250), "{got}");
    rbacsim.file("none.yaml", "");
    // The part that is shown is the one in question.
    assert!(got.contains("1 | …") && got.contains("{\"name\":\"b37\"}"), "{got}");
    for line in
        ["check all.json", "check all.json -o github", "check all.json -o junit", "auth diff none.yaml all.json"]
    {
        let got = rbacsim.run(line).outcome();
        let steers = |text: &str| text.contains(['\u{1b}', '\u{9b}', '\r']);
        assert!(!steers(&got.stdout) && !steers(&got.stderr), "{line}: {got:?}");
        assert!(!got.stdout.lines().any(|line| line.starts_with("::error::y")), "{line}: {got:?}");
    }
    for line in
        ["auth who-can get pods --from all.json", "auth matrix --from all.json", "auth matrix -o wide --from all.json"]
    {
        let got = rbacsim.run(line).outcome();
        assert!(!got.stdout.contains(['\u{1b}', '\u{9b}', '\r']) && got.stdout.contains("User x"), "{line}: {got:?}");
    }
}

#[test]
fn every_encoding_and_every_broken_file_has_its_word() {
    let rbacsim = Rbacsim::new();
    let role = |name: &str| {
        format!(
            "{RBAC}kind: ClusterRole\nmetadata: {{name: {name}}}\nrules:\n- apiGroups: ['']\n  resources: [pods]\n  verbs: [Get]\n"
        )
    };
    let wide = |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_le_bytes).collect() };
    rbacsim.file("bom.yaml", format!("\u{feff}{}", role("bom")).replace('\n', "\r\n"));
    rbacsim.file("utf16.yaml", wide(&format!("\u{feff}{}", role("wide"))));
    rbacsim.file("bare.yaml", wide(&role("bare")));
    rbacsim.file("binary.yaml", (0..=255).collect::<Vec<u8>>());
    rbacsim.file("latin.yaml", [role("l").as_bytes(), b"# caf\xe9\n"].concat());
    rbacsim.file("empty.yaml", "");
    let verb = |name: &str| format!("ClusterRole {name} names the verb Get, which no request has");
    let expected = [
        "L01 bare.yaml:1 UTF-16 without a byte order mark, or binary data: save it as UTF-8".to_owned(),
        "L01 binary.yaml:2 binary data, not YAML or JSON".to_owned(),
        format!("N04 bom.yaml:7 {}", verb("bom")),
        "L01 latin.yaml:8 not UTF-8 text: invalid trailing UTF-8 octet".to_owned(),
        format!("N04 utf16.yaml:7 {}", verb("wide")),
    ];
    assert_eq!(found(&rbacsim, "check ."), expected);
    rbacsim.run("check empty.yaml").fails(2, "error: no Kubernetes objects in empty.yaml\n");
}

#[test]
fn a_kustomization_explains_its_patches() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("base/ns.yaml", "apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n");
    rbacsim.file("prod/kustomization.yaml", "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n");
    rbacsim
        .file("prod/patch.yaml", "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 3}\n");
    let got = rbacsim.run("check .").outcome();
    let help = "Leave the folder out, and check what comes of it: kustomize build prod | rbacsim check -";
    assert!(got.stdout.contains(&format!("= help: {help}")), "{}", got.stdout);
    assert!(
        got.stdout.contains(&format!("= help: If it is a patch of the kustomization beside it: {help}")),
        "{}",
        got.stdout
    );
}
