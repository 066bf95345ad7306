//! The formats of `check`, and suppressions.

use std::fs;
use std::path::Path;

use boon::{Compiler, Schemas};
use serde_json::Value;

use crate::support::Rbacsim;

const OPS: &str = "\
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: ops
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: cluster-admin
subjects:
- apiGroup: rbac.authorization.k8s.io
  kind: Group
  name: \"a<b>&'c%\\\"\"
";

const READER: &str = "\
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: reader
rules:
- apiGroups: ['']
  resources: [secrets]
  verbs: [get]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: readers
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: reader
subjects:
- apiGroup: rbac.authorization.k8s.io
  kind: Group
  name: devs
";

/// Reports with many kinds of findings, in a format.
fn reports(format: &str) -> Vec<String> {
    let rbacsim = Rbacsim::new();
    rbacsim
        .file("ops.yaml", OPS)
        .file("a b/ü:1.yaml", READER)
        .file("broken.yaml", "a: [\n")
        .file("good.yaml", "apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n");
    let all = ["check .", "check good.yaml", "check ops.yaml", "check"];
    all.into_iter().map(|line| rbacsim.run(&format!("{line} -o {format}")).outcome().stdout).collect()
}

#[test]
fn sarif_keeps_to_its_schema() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/sarif/sarif-schema-2.1.0.json");
    let schema: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let mut schemas = Schemas::new();
    let mut compiler = Compiler::new();
    compiler.enable_format_assertions();
    compiler.add_resource("sarif.json", schema).unwrap();
    let schema = compiler.compile("sarif.json", &mut schemas).unwrap();
    for text in reports("sarif") {
        let report: Value = serde_json::from_str(&text).unwrap();
        schemas.validate(&report, schema).unwrap_or_else(|error| panic!("{error:#}"));
        for result in report["runs"][0]["results"].as_array().unwrap() {
            let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
            assert_eq!(report["runs"][0]["tool"]["driver"]["rules"][index]["id"], result["ruleId"]);
        }
    }
    // The schema does find faults.
    let wrong = serde_json::json!({"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": [{"level": "bad", "message": {}}]}]});
    assert!(schemas.validate(&wrong, schema).is_err());
}

#[test]
fn sarif_points_into_files() {
    let report: Value = serde_json::from_str(&reports("sarif")[0]).unwrap();
    let results = report["runs"][0]["results"].as_array().unwrap();
    let shown: Vec<String> = results
        .iter()
        .map(|result| {
            let place = &result["locations"][0]["physicalLocation"];
            format!("{} {} {}", result["ruleId"], place["artifactLocation"]["uri"], place["region"]["startLine"])
        })
        .collect();
    assert_eq!(shown, ["\"B01\" \"a%20b/%C3%BC%3A1.yaml\" 13", "\"L01\" \"broken.yaml\" 1", "\"A01\" \"ops.yaml\" 4"]);
}

#[test]
fn junit_is_read_by_an_ordinary_reader() {
    for (report, (tests, failures)) in reports("junit").iter().zip([(3, 3), (1, 0), (1, 1), (1, 0)]) {
        let document = roxmltree::Document::parse(report).unwrap();
        let suite = document.descendants().find(|node| node.has_tag_name("testsuite")).unwrap();
        let count = |name: &str| suite.descendants().filter(|node| node.has_tag_name(name)).count();
        assert_eq!((count("testcase"), count("failure")), (tests, failures), "{report}");
        assert_eq!(suite.attribute("tests"), Some(tests.to_string().as_str()));
        assert_eq!(suite.attribute("failures"), Some(failures.to_string().as_str()));
    }
    let report = &reports("junit")[2];
    let document = roxmltree::Document::parse(report).unwrap();
    let failure = document.descendants().find(|node| node.has_tag_name("failure")).unwrap();
    assert!(failure.attribute("message").unwrap().contains("Group a<b>&'c%\" do everything"), "{report}");
}

#[test]
fn github_gets_one_line_for_each_finding() {
    let report = &reports("github")[0];
    let lines: Vec<&str> = report.lines().collect();
    assert_eq!(lines.len(), 4);
    assert!(
        lines[0].starts_with("::error file=a b/ü%3A1.yaml,line=13,title=B01 read-secrets-cluster-wide::"),
        "{report}"
    );
    assert!(lines[2].contains("Group a<b>&'c%25\" do everything"), "{report}");
    assert_eq!(lines[3], "3 errors");
}

#[test]
fn people_see_the_lines() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("rb.yaml", READER);
    let text = "\
error[B01]: ClusterRoleBinding readers lets Group devs read Secrets in the whole cluster
  --> rb.yaml:13
   |
13 |   name: readers
  ::: rb.yaml:6: by this rule of ClusterRole reader
   |
 6 | - apiGroups: ['']
 7 |   resources: [secrets]
 8 |   verbs: [get]
   |
   = help: Bind a Role in the namespaces that are meant, and limit it to the Secrets that are needed with resourceNames.

1 error
";
    rbacsim.run("check rb.yaml").says(text, "", 1);
    let of_input = rbacsim.run("check -").stdin(READER).outcome();
    assert_eq!(of_input.stdout, text.replace("rb.yaml", "STDIN"));
}

/// The report without what stands around messages: `error A01 3` for each finding, and the last line.
fn brief(rbacsim: &Rbacsim, line: &str) -> String {
    let got = rbacsim.run(line).outcome();
    assert_eq!(got.stderr, "", "{line}");
    let heads = got.stdout.lines().filter(|line| line.contains("]: ")).map(|line| line.split(']').next().unwrap());
    let last = got.stdout.lines().last().unwrap().to_owned();
    heads.map(|head| head.replace('[', " ")).chain([last]).collect::<Vec<_>>().join(", ")
}

#[test]
fn comments_suppress_the_object_or_the_line() {
    let rbacsim = Rbacsim::new();
    let above = |comment: &str| format!("{comment}\n{OPS}");
    let mut number = 0;
    let mut check = |text: String| {
        number += 1;
        rbacsim.file(format!("{number}.yaml"), text);
        brief(&rbacsim, &format!("check {number}.yaml --now 2026-11-22T12:00:00Z"))
    };
    assert_eq!(check(OPS.to_owned()), "error A01, 1 error");
    assert_eq!(check(above("# rbacsim:ignore A01 reason=\"break glass\"")), "no findings; 1 suppressed");
    assert_eq!(check(above("# rbacsim:ignore A01 reason=glass until=2026-11-22")), "no findings; 1 suppressed");
    assert_eq!(
        check(above("# rbacsim:ignore A01 reason=glass until=2026-11-21")),
        "warning S01, error A01, 1 error and 1 warning"
    );
    assert_eq!(check(above("# rbacsim:ignore A01")), "error S03, error A01, 2 errors");
    assert_eq!(check(above("# rbacsim:ignore B01 reason=glass")), "warning S02, error A01, 1 error and 1 warning");
    let line = OPS.replace("  name: ops", "  name: ops # rbacsim:ignore A01 reason=\"break glass\"");
    assert_eq!(check(line), "no findings; 1 suppressed");
    // The rule that a finding rests on.
    let cause = READER.replace("resources: [secrets]", "resources: [secrets] # rbacsim:ignore B01 reason=x");
    assert_eq!(check(cause), "no findings; 1 suppressed");
    let cause = READER.replace("- apiGroups: ['']", "# rbacsim:ignore B01 reason=x\n- apiGroups: ['']");
    assert_eq!(check(cause), "no findings; 1 suppressed");
}

#[test]
fn settings_suppress_objects_by_name() {
    let rbacsim = Rbacsim::new();
    let entry = "- {code: A01, object: ClusterRoleBinding ops, reason: break glass, expires: 2026-12-31}\n";
    rbacsim.file("ops.yaml", OPS).file(".rbacsim.yaml", format!("ignore:\n{entry}"));
    rbacsim.run("check ops.yaml --now 2026-11-22T12:00:00Z").prints("no findings; 1 suppressed\n");
    let got = brief(&rbacsim, "check ops.yaml --now 2027-01-01T00:00:00Z");
    assert_eq!(got, "warning S01, error A01, 1 error and 1 warning");
    for (settings, line, problem) in [
        ("ignore: [{code: A01, object: x}]", 1, "has no reason"),
        ("ignore: [{object: x, reason: z}]", 1, "names no code"),
        ("ignore:\n- {code: A1, object: x, reason: z}", 2, "names A1, which is the code of no rule"),
        (
            "ignore:\n- {code: A01, reason: z}",
            2,
            "has no object, such as ClusterRoleBinding NAME or Role NAMESPACE/NAME",
        ),
        (
            "ignore:\n- {code: A01, object: x, reason: z, until: 2}",
            2,
            "has the unknown field \"until\"; there are code, object, reason, expires",
        ),
        (
            "ignore:\n- {code: A01, object: ClusterRoleBinding ops, reason: z, expires: 31.12.2026}",
            2,
            "has the date \"31.12.2026\"; a date is written as 2027-01-31",
        ),
        ("ignore:\n- {code: A01, object: ClusterRoleBinding ops, reason: 7}", 2, "has reason 7, which is no text"),
        ("ignore:\n- A01", 2, "is no map"),
    ] {
        // The rest is checked, and nothing is suppressed.
        rbacsim.file("other.yaml", settings);
        let got = rbacsim.run("check ops.yaml --config other.yaml").outcome();
        let head = format!("error[S03]: this suppression {problem}\n --> other.yaml:{line}\n");
        assert!(got.stdout.contains(&head) && got.stdout.contains("error[A01]"), "{settings}: {}", got.stdout);
        assert_eq!((got.exit, got.stderr.as_str()), (1, ""));
    }
    for (settings, problem) in [
        ("ignores: []", "other.yaml:1: unknown setting \"ignores\"; there is ignore"),
        ("ignore: {}", "other.yaml:1: ignore is a list"),
        ("[]", "other.yaml:1: settings are a map with the key ignore"),
        ("a: }", "other.yaml:1: did not find expected node content"),
    ] {
        rbacsim.file("other.yaml", settings);
        rbacsim.run("check ops.yaml --config other.yaml").fails(2, &format!("error: {problem}\n"));
    }
    let missing = "error: cannot read none.yaml: No such file or directory (os error 2)\n";
    rbacsim.run("check ops.yaml --config none.yaml").fails(2, missing);
}

#[test]
fn colours_are_for_terminals() {
    use rbacsim::cli::{Environment, run};
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("ops.yaml"), OPS).unwrap();
    for (variables, coloured) in [(Vec::new(), true), (vec![("NO_COLOR".to_owned(), "1".to_owned())], false)] {
        let mut environment = Environment::new(variables.into_iter().collect(), folder.path().to_owned());
        environment.prints_to_terminal = true;
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let arguments = ["check", "ops.yaml"].map(str::to_owned);
        assert_eq!(run(&arguments, &environment, &mut std::io::empty(), &mut out, &mut err), 1);
        assert_eq!(out.contains(&0x1b), coloured);
        assert!(err.is_empty());
    }
}

#[test]
fn a_bar_is_for_whoever_watches() {
    use rbacsim::cli::{Environment, run};
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("ops.yaml"), OPS).unwrap();
    let mut environment = Environment::new(std::collections::BTreeMap::new(), folder.path().to_owned());
    environment.warns_on_terminal = true;
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let arguments = ["check", "ops.yaml"].map(str::to_owned);
    run(&arguments, &environment, &mut std::io::empty(), &mut out, &mut err);
    let err = String::from_utf8(err).unwrap();
    assert!(err.starts_with("\r\u{1b}[2K[....] reading manifests") && err.ends_with("\r\u{1b}[2K"), "{err:?}");
    assert!(!out.contains(&0x1b));
}
