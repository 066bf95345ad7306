//! `--from`: manifests as the cluster.

use std::path::Path;

use crate::harness::program::{execute, variables};
use crate::support::Rbacsim;

const ROLE: &str = "\
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: reader
  namespace: shop
rules:
- apiGroups: ['', example.com]
  resources: [pods, widgets]
  verbs: [list]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: jane-reads
  namespace: shop
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: reader
subjects:
- apiGroup: rbac.authorization.k8s.io
  kind: User
  name: jane
";

const DEFINITION: &str = "\
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: widgets.example.com
spec:
  group: example.com
  names: {kind: Widget, plural: widgets, singular: widget}
  scope: Namespaced
  versions:
  - name: v1
    served: true
    storage: true
    schema:
      openAPIV3Schema: {type: object}
";

/// Gives `view`, which jane has, one thing more.
const AGGREGATED: &str = "\
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: view-secrets
  labels: {rbac.authorization.k8s.io/aggregate-to-view: 'true'}
rules:
- apiGroups: ['']
  resources: [secrets]
  verbs: [list]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: jane-views
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: view
subjects:
- apiGroup: rbac.authorization.k8s.io
  kind: User
  name: jane
";

#[test]
fn the_demo_answers() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let home = tempfile::tempdir().unwrap();
    for (verb, answer, exit) in [("list", "yes\n", 0), ("delete", "no\n", 1)] {
        let line = format!("auth can-i {verb} pods -n test --as system:serviceaccount:test:sa --from fixtures/demo");
        let got = execute(&shlex::split(&line).unwrap(), variables(home.path()), root, "");
        assert_eq!((got.stdout.as_str(), got.exit), (answer, exit), "{line}: {got:?}");
    }
}

#[test]
fn a_file_a_folder_and_standard_input_are_the_same() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("all/deep/role.yaml", ROLE);
    for source in ["all", "all/deep/role.yaml", "-", "./all/deep"] {
        let line = format!("auth can-i list pods -n shop --as jane --from {source}");
        rbacsim.run(&line).stdin(ROLE).prints("yes\n");
    }
}

#[test]
fn nothing_is_saved_and_the_state_plays_no_part() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("role.yaml", ROLE);
    rbacsim.run("create ns new --from role.yaml").prints("namespace/new created\n");
    assert!(!rbacsim.state().exists());
    rbacsim.run("create ns own").prints("namespace/own created\n");
    rbacsim.run("get ns own --from role.yaml").fails(1, "Error from server (NotFound): namespaces \"own\" not found\n");
    rbacsim.run("get ns new").fails(1, "Error from server (NotFound): namespaces \"new\" not found\n");
}

#[test]
fn namespaces_that_are_named_exist() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("role.yaml", ROLE);
    rbacsim.run("get ns,sa -n shop -o name --from role.yaml").prints(
        "namespace/default\nnamespace/kube-node-lease\nnamespace/kube-public\nnamespace/kube-system\nnamespace/shop\n\
         serviceaccount/default\n",
    );
}

#[test]
fn definitions_make_their_resources_known() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("a/role.yaml", ROLE).file("b/definition.yaml", DEFINITION);
    let ask = "auth can-i list widgets.example.com -n shop --as jane";
    // A resource that is not known has no group, so the rule does not name it.
    let warning = "Warning: the server doesn't have a resource type 'widgets' in group 'example.com'\n\n";
    rbacsim.run(&format!("{ask} --from a")).says("no\n", warning, 1);
    rbacsim.run(&format!("{ask} --from a --from b")).prints("yes\n");
    rbacsim.run("auth can-i list widgets -n shop --as jane --from a --from b").prints("yes\n");
}

#[test]
fn aggregated_roles_are_aggregated() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("role.yaml", AGGREGATED);
    rbacsim.run("auth can-i list secrets -n shop --as jane --from role.yaml").prints("yes\n");
}

#[test]
fn a_path_that_leads_nowhere_is_no_answer() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("role.yaml", ROLE);
    let ask = "auth can-i list pods -n shop --as jane --from role.yaml";
    rbacsim.run(&format!("{ask} --from absent")).fails(1, "error: the path \"absent\" does not exist\n");
    rbacsim.run(&format!("{ask} --from ''")).fails(1, "error: the path \"\" does not exist\n");
}

#[test]
fn objects_without_a_name_get_one() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("sa.yaml", "apiVersion: v1\nkind: ServiceAccount\nmetadata: {generateName: hook-}\n");
    let got = rbacsim.run("get sa -o name --from sa.yaml").outcome();
    assert!(got.stdout.contains("serviceaccount/hook-") && got.exit == 0, "{got:?}");
}

#[test]
fn standard_input_is_read_once() {
    let rbacsim = Rbacsim::new();
    let why = "error: standard input cannot be used for multiple arguments\n";
    rbacsim.run("apply -f - --from -").stdin(ROLE).fails(1, why);
}

#[test]
fn an_object_that_is_written_twice_is_told_of() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("a.yaml", ROLE).file("b.yaml", format!("# the same\n{ROLE}"));
    let note = "note: roles.rbac.authorization.k8s.io \"reader\" in namespace \"shop\" in a.yaml:1 gives way to the one in \
                b.yaml:2 (and 1 more such)\n";
    rbacsim.run("auth can-i list pods -n shop --as jane --from a.yaml --from b.yaml").says("yes\n", note, 0);
}

#[test]
fn definitions_say_which_columns_are_shown() {
    let rbacsim = Rbacsim::new();
    let columns = "    additionalPrinterColumns:\n    - {name: Size, type: integer, jsonPath: .spec.size}\n    schema:";
    let widget = "apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: w}\nspec: {size: 3}\n";
    rbacsim.file("crd.yaml", DEFINITION.replacen("    schema:", columns, 1)).file("widget.yaml", widget);
    rbacsim.run("get widgets --from crd.yaml --from widget.yaml").prints("NAME   SIZE\nw      3\n");
}
