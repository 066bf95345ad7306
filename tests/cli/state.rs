//! Where the state is, and how a simulated cluster moves on.

use std::fs;
use std::path::Path;

use crate::harness::program::{execute, variables};
use crate::support::Rbacsim;

#[test]
fn the_first_command_makes_a_fresh_cluster() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("cluster path").prints("<folder>/home/data/rbacsim/state.db\n");
    assert!(!rbacsim.state().exists(), "asking for the path makes no state");
    let counts =
        [("namespaces", 4), ("clusterroles", 69), ("clusterrolebindings", 50), ("roles", 7), ("rolebindings", 7)];
    for (resource, count) in counts.into_iter().chain([("serviceaccounts", 4), ("configmaps", 5)]) {
        let got = rbacsim.run(&format!("get {resource} -A -o name")).outcome();
        assert_eq!(got.stdout.lines().count(), count, "{resource}: {got:?}");
    }
    rbacsim.run("cluster export").prints("");
}

#[test]
fn a_state_is_named_by_flag_before_variable() {
    let rbacsim = Rbacsim::new();
    let named = |line: &str| rbacsim.run(line).env("RBACSIM_STATE", "variable.db");
    named("create ns by-variable").prints("namespace/by-variable created\n");
    named("create ns by-flag --state flag.db").prints("namespace/by-flag created\n");
    named("cluster path").prints("<folder>/work/variable.db\n");
    rbacsim.run("get ns by-variable -o name --state variable.db").prints("namespace/by-variable\n");
    rbacsim.run("get ns by-flag -o name --state flag.db").prints("namespace/by-flag\n");
    assert!(!rbacsim.state().exists());
}

#[test]
fn an_empty_file_becomes_a_state_and_reset_empties_it_again() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("state.db", "");
    rbacsim.run("create ns a --state state.db").prints("namespace/a created\n");
    rbacsim.run("cluster reset --state state.db").prints("fresh cluster in <folder>/work/state.db\n");
    rbacsim.run("cluster export --state state.db").prints("");
}

#[test]
fn what_is_exported_can_be_created_and_decides_the_same() {
    let world = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/conformance/decisions/world-c");
    let home = tempfile::tempdir().unwrap();
    let run = |line: &str, stdin: &str| {
        let got = execute(&shlex::split(line).unwrap(), variables(home.path()), &world, stdin);
        assert_eq!((got.stderr.as_str(), got.exit), ("", 0), "{line}");
        got.stdout
    };
    let exported = run("cluster export --from manifests", "");
    run("create -f -", &exported);
    let reviews = "create -f reviews.json -o json";
    assert!(run(reviews, "") == run(&format!("{reviews} --from manifests"), ""), "the copy decides differently");
    assert!(run("cluster export", "") == exported, "the copy is exported differently");
}

#[test]
fn an_export_holds_what_users_made_and_nothing_that_a_server_adds() {
    let rbacsim = Rbacsim::new();
    for (line, said) in [
        ("create ns a", "namespace/a created\n"),
        ("create sa robot -n a", "serviceaccount/robot created\n"),
        ("create clusterrole c --aggregation-rule=x=y", "clusterrole.rbac.authorization.k8s.io/c created\n"),
    ] {
        rbacsim.run(line).prints(said);
    }
    let exported = "\
apiVersion: v1
kind: Namespace
metadata:
  name: a
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: robot
  namespace: a
---
aggregationRule:
  clusterRoleSelectors:
  - matchLabels:
      x: \"y\"
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: c
rules: []
";
    rbacsim.run("cluster export").prints(exported);
    let other = Rbacsim::new();
    let applied =
        "namespace/a created\nserviceaccount/robot created\nclusterrole.rbac.authorization.k8s.io/c created\n";
    other.run("apply -f -").stdin(exported).prints(applied);
    other.run("cluster export").prints(exported);
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_the_state() {
    use std::os::unix::fs::PermissionsExt as _;
    let rbacsim = Rbacsim::new();
    rbacsim.run("create ns a").prints("namespace/a created\n");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&rbacsim.state()), mode(rbacsim.state().parent().unwrap())), (0o600, 0o700));
}
