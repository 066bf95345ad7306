//! Expectations, by way of `check --expect`.

use std::fs;
use std::path::Path;

use crate::harness::compare::Outcome;
use crate::harness::program::{execute, variables};
use crate::support::Rbacsim;

/// An account that may read one secret of shop and everything about pods there, and a user who may read pods everywhere.
const MANIFESTS: &str = "\
apiVersion: v1
kind: ServiceAccount
metadata: {name: cart, namespace: shop}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: {name: cart, namespace: shop}
rules:
- {apiGroups: [''], resources: [secrets], resourceNames: [db], verbs: [get]}
- {apiGroups: [''], resources: [pods], verbs: ['*']}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: cart, namespace: shop}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: cart}
subjects:
- {kind: ServiceAccount, name: cart}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: pods}
rules:
- {apiGroups: [''], resources: [pods, nodes], verbs: [get, list]}
- {nonResourceURLs: [/metrics], verbs: [get]}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: pods}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: pods}
subjects:
- {apiGroup: rbac.authorization.k8s.io, kind: User, name: jane}
";

/// `CODE line: message` of every finding about the expectations.
fn findings(expectations: &str, flags: &str) -> Vec<String> {
    let rbacsim = Rbacsim::new();
    rbacsim.file("manifests.yaml", MANIFESTS).file("expect.yaml", document(expectations));
    let outcome = rbacsim.run(&format!("check manifests.yaml --expect expect.yaml -o json {flags}")).outcome();
    let report: serde_json::Value = serde_json::from_str(&outcome.stdout).unwrap_or_else(|_| panic!("{outcome:?}"));
    let findings = report["findings"].as_array().unwrap().iter();
    let ours = findings.filter(|finding| finding["file"] == "expect.yaml");
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    ours.map(|finding| format!("{} {}: {}", text(&finding["code"]), finding["line"], text(&finding["message"])))
        .collect()
}

fn document(expectations: &str) -> String {
    format!("apiVersion: rbacsim/v1\nkind: Expectations\nexpectations:\n{expectations}")
}

#[test]
fn the_example_of_the_documentation_holds() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(root.join("docs/expectations.md")).unwrap();
    let example = page.split("```yaml\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let file = fs::read_to_string(root.join("fixtures/expectations/demo.yaml")).unwrap();
    assert_eq!(example, format!("# fixtures/expectations/demo.yaml\n{file}"));

    let home = tempfile::tempdir().unwrap();
    let line = ["check", "fixtures/demo", "--expect", "fixtures/expectations/demo.yaml", "--fail-on", "error"];
    let arguments = line.map(str::to_owned);
    let Outcome { stdout, exit, .. } = execute(&arguments, variables(home.path()), root, "");
    assert!(!stdout.contains("X0"), "{stdout}");
    assert_eq!(exit, 0, "{stdout}");
}

#[test]
fn what_holds_says_nothing() {
    let expectations = "\
- subject: ServiceAccount shop/cart
  namespaces: [shop]
  can:
  - {verbs: [get], resources: [secrets], names: [db]}
  - {verbs: ['*'], resources: [pods]}
  cannot:
  - {verbs: [get], resources: [secrets], names: [tls]}
  - {verbs: ['*'], resources: ['pods/*', configmaps]}
  canOnly:
  - {verbs: ['*'], resources: [pods, secrets]}
- subject: ServiceAccount shop/cart
  cannot:
  - {verbs: [get], resources: [nodes]}
  - {verbs: [get], urls: [/metrics]}
- subject: User jane
  can:
  - {verbs: [list], resources: [pods, nodes]}
  - {verbs: [get], urls: [/metrics]}
  cannot:
  - {verbs: [create], resources: ['*']}
  canOnly:
  - {verbs: [get, list], resources: [pods, nodes]}
  - {verbs: [get], urls: ['/metrics*']}
- subject: User nobody
  subjectsExist: true
  cannot:
  - {verbs: ['*'], resources: ['*']}
  - {verbs: ['*'], urls: ['*']}
  canOnly: []
- subject: Group system:masters
  can:
  - {verbs: ['*'], resources: ['*']}
";
    assert_eq!(findings(expectations, ""), [""; 0]);
}

#[test]
fn what_does_not_hold_is_told_with_its_line() {
    let expectations = "\
- subjects: [ServiceAccount shop/cart, User jane]
  can:
  - {verbs: [get, delete], resources: [pods, pods/log], because: carts look}
- subject: ServiceAccount shop/cart
  cannot:
  - verbs: [get, list]
    resources: [secrets]
    because: secrets are for the operator
- subject: User jane
  namespaces: [shop]
  canOnly:
  - {verbs: [list], resources: [pods]}
- subject: User jane
  canOnly: []
- subject: Group system:authenticated
  cannot:
  - {verbs: [create], resources: [selfsubjectreviews]}
- subject: Group system:masters
  cannot:
  - {verbs: [get], resources: [pods]}
";
    let expected = [
        "X02 6: ServiceAccount shop/cart cannot delete, get pods, pods/log cluster-wide, and must be able to: carts look",
        "X02 6: User jane cannot delete pods cluster-wide, and must be able to: carts look",
        "X02 6: User jane cannot delete, get pods/log cluster-wide, and must be able to: carts look",
        "X03 9: ServiceAccount shop/cart can get secrets named db in shop, and must not: secrets are for the operator",
        "X04 14: User jane can get pods cluster-wide, more than it should",
        "X04 17: User jane can get /metrics cluster-wide, more than it should",
        "X04 17: User jane can get, list nodes, pods cluster-wide, more than it should",
        "X03 20: Group system:authenticated can create selfsubjectreviews.authentication.k8s.io cluster-wide, and must not",
        "X03 23: Group system:masters may do everything, whatever RBAC says",
    ];
    assert_eq!(findings(expectations, ""), expected);
}

#[test]
fn words_that_mean_nothing_are_no_pass() {
    for (expectation, expected) in [
        ("- {subject: User jnae, canOnly: []}", "X01 4: User jnae is not known: no binding names it"),
        ("- {subject: User jane, cannot: [{verbs: [gte], resources: [pods]}]}", "X01 4: verb gte is not known"),
        ("- {subject: User jane, cannot: [{verbs: [get], resources: [pod]}]}", "X01 4: resource pod is not known"),
        (
            "- {subject: User jane, cannot: [{verbs: [get], resources: [pods/lgo]}]}",
            "X01 4: resource pods/lgo is not known",
        ),
        (
            "- {subject: User jane, cannot: [{verbs: [get], resources: [pods.apps]}]}",
            "X01 4: resource pods.apps is not known",
        ),
        (
            "- {subject: User jane, cannot: [{verbs: [get], resources: [secrets/*]}]}",
            "X01 4: secrets has no subresources that are known",
        ),
        (
            "- {subject: ServiceAccount shop/cart, namespaces: [shpo], cannot: [{verbs: [get], resources: [pods]}]}",
            "X01 4: namespace shpo is not known",
        ),
        (
            "- {subject: User jane, namespaces: [shop], can: [{verbs: [get], resources: [nodes]}]}",
            "X01 4: nodes belong to no namespace: say this in an expectation without namespaces",
        ),
        (
            "- {subject: jane, canOnly: []}",
            "X01 4: \"jane\" is no subject; expected User NAME, Group NAME or ServiceAccount NAMESPACE/NAME",
        ),
        (
            "- {subject: User jane, canot: []}",
            "X01 4: unknown field canot, expected one of subject, subjects, subjectsExist, namespaces, can, cannot, canOnly",
        ),
        ("- {subject: User jane, cannot: []}", "X01 4: cannot lists nothing"),
        ("- {subject: User jane, cannot: [{verbs: [get]}]}", "X01 4: a permission has either resources or urls"),
        ("- {subject: User jane, cannot: [{verbs: get, resources: [pods]}]}", "X01 4: verbs is no list"),
        (
            "- {subject: User jane, cannot: [{verbs: [1], resources: [pods]}]}",
            "X01 4: expected a text, got 1; numbers and the like need quotes",
        ),
        ("- {subject: User jane, canOnly: pods}", "X01 4: canOnly is no list"),
        (
            "- {subject: ServiceAccount shop/cart, namespaces: [], cannot: [{verbs: [get], resources: [pods]}]}",
            "X01 4: namespaces lists nothing",
        ),
        ("- {subject: User jane, cannot: [{resources: [pods]}]}", "X01 4: verbs are missing"),
        ("- {subject: User jane}", "X01 4: an expectation says neither can nor cannot nor canOnly"),
        ("- {cannot: [{verbs: [get], resources: [pods]}]}", "X01 4: an expectation is about nobody: it has no subject"),
        ("- jane", "X01 4: expected fields such as subject, subjects, subjectsExist, namespaces, can, cannot, canOnly"),
    ] {
        let found = findings(&format!("{expectation}\n"), "");
        assert_eq!(found.len(), 1, "{expectation}: {found:?}");
        assert_eq!(found.first().map(String::as_str), Some(expected), "{expectation}: {found:?}");
    }
    assert_eq!(
        findings("  []\n", ""),
        ["X01 1: a document of expectations expects nothing: it has no list of expectations"]
    );
}

#[test]
fn what_is_elsewhere_is_undecided_unless_there_is_nothing_else() {
    let binding = "\
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: elsewhere, namespace: shop}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: elsewhere}
subjects:
- {kind: ServiceAccount, name: ghost}
";
    let expectation = document(
        "- {subject: ServiceAccount shop/ghost, cannot: [{verbs: [get], resources: [pods]}]}\n\
         - {subject: ServiceAccount shop/ghost, namespaces: [default], cannot: [{verbs: [get], resources: [pods]}]}\n",
    );
    let rbacsim = Rbacsim::new();
    rbacsim.file("k8s/rb.yaml", binding).file("k8s/expect.yaml", expectation);
    let open = rbacsim.run("check k8s -o json").outcome();
    assert_eq!((open.exit, open.stdout.matches("\"X05\"").count()), (1, 1), "{open:?}");
    let complete = rbacsim.run("check k8s -o json --assume-complete").outcome();
    assert_eq!((complete.exit, complete.stdout.matches("\"X01\"").count()), (1, 2), "{complete:?}");
    let message = "ServiceAccount shop/ghost is not known: it does not exist";
    assert!(complete.stdout.contains(message), "{complete:?}");
}
