//! `auth matrix`: who may do what, as a table.

use serde_json::Value;

use crate::support::Rbacsim;

const SHOP: &str = "\
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: ops}
rules:
- apiGroups: ['']
  resources: [pods, services]
  verbs: [get, list]
- apiGroups: ['', apps]
  resources: [secrets]
  resourceNames: [b, a]
  verbs: ['*']
- apiGroups: [apps]
  resources: [deployments/scale]
  verbs: [patch, frobnicate]
- nonResourceURLs: [/metrics]
  verbs: [get]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: everywhere}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ops}
subjects:
- {apiGroup: rbac.authorization.k8s.io, kind: Group, name: ops}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: here, namespace: shop}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ops}
subjects:
- {kind: ServiceAccount, name: bot, namespace: ci}
- {apiGroup: rbac.authorization.k8s.io, kind: User, name: 'a, \"b\"'}
";

const LEGEND: &str = "note: G get, L list, W watch, C create, U update, P patch, D delete, X deletecollection\n";

#[test]
fn people_see_a_table() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("shop.yaml", SHOP);
    let got = rbacsim.run("auth matrix --from shop.yaml").outcome();
    assert_eq!(
        got.stdout,
        "\
SUBJECT                 SCOPE     VERBS                 RESOURCES
Group ops               cluster   GLWCUPDX *            secrets \"a\",\"b\", secrets.apps \"a\",\"b\"
Group ops               cluster   GL------              pods, services
Group ops               cluster   G-------              /metrics
Group ops               cluster   -----P-- frobnicate   deployments.apps/scale
ServiceAccount ci/bot   shop      GLWCUPDX *            secrets \"a\",\"b\", secrets.apps \"a\",\"b\"
ServiceAccount ci/bot   shop      GL------              pods, services
ServiceAccount ci/bot   shop      -----P-- frobnicate   deployments.apps/scale
User a, \"b\"             shop      GLWCUPDX *            secrets \"a\",\"b\", secrets.apps \"a\",\"b\"
User a, \"b\"             shop      GL------              pods, services
User a, \"b\"             shop      -----P-- frobnicate   deployments.apps/scale
"
    );
    assert!(got.stderr.starts_with(LEGEND) && got.stderr.ends_with("is left out (--all shows it)\n"), "{got:?}");
}

#[test]
fn one_user_and_one_namespace_can_be_asked_about() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("shop.yaml", SHOP);
    let rows = |line: &str| rbacsim.run(&format!("{line} --from shop.yaml")).outcome().stdout.lines().count();
    assert_eq!(rows("auth matrix -n elsewhere"), 5);
    assert_eq!(rows("auth matrix --as jane --as-group ops -n elsewhere"), 5);
    assert_eq!(rows("auth matrix --as system:serviceaccount:ci:bot"), 4);
    assert_eq!(rows("auth matrix --as nobody"), 0);
    assert!(rows("auth matrix --as nobody --all") > 1);
}

#[test]
fn programs_get_every_row() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("shop.yaml", SHOP);
    let sheet = rbacsim.run("auth matrix --as 'a, \"b\"' -o csv --from shop.yaml").outcome().stdout;
    assert_eq!(
        sheet,
        "\
subjectKind,subjectNamespace,subjectName,scope,namespace,apiGroup,resource,resourceNames,nonResourceURL,verbs,bindings
User,,\"a, \"\"b\"\"\",Namespace,shop,,pods,,,get;list,RoleBinding shop/here
User,,\"a, \"\"b\"\"\",Namespace,shop,,secrets,a;b,,*,RoleBinding shop/here
User,,\"a, \"\"b\"\"\",Namespace,shop,,services,,,get;list,RoleBinding shop/here
User,,\"a, \"\"b\"\"\",Namespace,shop,apps,deployments/scale,,,frobnicate;patch,RoleBinding shop/here
User,,\"a, \"\"b\"\"\",Namespace,shop,apps,secrets,a;b,,*,RoleBinding shop/here
"
    );
    let json = rbacsim.run("auth matrix -o json --from shop.yaml").outcome().stdout;
    let answer: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(answer["kind"], "AccessMatrix");
    let rows = answer["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 16);
    assert_eq!(rows[0]["through"][0]["name"], "everywhere");
    assert_eq!(rbacsim.run("auth matrix -o xml").outcome().exit, 2);
    assert_eq!(rbacsim.run("auth matrix pods").outcome().exit, 2);
}

#[test]
fn what_people_changed_of_the_defaults_is_shown() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("auth matrix").says("", &rbacsim.run("auth matrix").outcome().stderr, 0);
    rbacsim
        .run("set subject clusterrolebinding cluster-admin --user=eve")
        .prints("clusterrolebinding.rbac.authorization.k8s.io/cluster-admin subjects updated\n");
    let got = rbacsim.run("auth matrix").outcome();
    assert_eq!(
        got.stdout, "SUBJECT    SCOPE     VERBS        RESOURCES\nUser eve   cluster   GLWCUPDX *   *, *\n",
        "{got:?}"
    );
}
