//! `auth reconcile` of what no recording holds.

use crate::support::Rbacsim;

#[test]
fn kinds_that_kubectl_does_not_know_cannot_be_decoded() {
    let rbacsim = Rbacsim::new();
    let role = "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: r}\nrules: []\n";
    rbacsim.file("all.yaml", format!("apiVersion: example.com/v1\nkind: Bar\nmetadata: {{name: b}}\n---\n{role}"));
    rbacsim.run("auth reconcile -f all.yaml").says(
        "clusterrole.rbac.authorization.k8s.io/r reconciled\n",
        "\treconciliation required create
error: unable to decode \"all.yaml\": no kind \"Bar\" is registered for version \"example.com/v1\" in scheme \"pkg/scheme/scheme.go:28\"\n",
        1,
    );
    for known in ["v1\nkind: ConfigMap", "extensions/v1beta1\nkind: Ingress", "apps/v1beta2\nkind: Deployment"] {
        rbacsim.file("known.yaml", format!("apiVersion: {known}\nmetadata: {{name: x}}\n"));
        rbacsim.run("auth reconcile -f known.yaml").prints("");
    }
}
