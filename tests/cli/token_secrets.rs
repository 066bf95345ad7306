//! Secrets that hold tokens of accounts, where no recording looks: under `--from`, and on the way to another cluster.

use crate::support::Rbacsim;

const MANIFEST: &str = "apiVersion: v1
kind: ServiceAccount
metadata: {name: app, namespace: shop}
---
apiVersion: v1
kind: Secret
metadata:
  annotations:
    kubernetes.io/service-account.name: app
  name: filled
  namespace: shop
type: kubernetes.io/service-account-token
---
apiVersion: v1
kind: Secret
metadata:
  annotations:
    kubernetes.io/service-account.name: elsewhere
  name: left-alone
  namespace: shop
type: kubernetes.io/service-account-token
";

#[test]
fn manifests_that_ask_for_a_token_get_one() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("m.yaml", MANIFEST);
    let keys = "-o go-template='{{range $key, $value := .data}}{{$key}} {{end}}'";
    rbacsim.run(&format!("get secret filled -n shop --from m.yaml {keys}")).prints("ca.crt namespace token ");
    rbacsim.run(&format!("get secret left-alone -n shop --from m.yaml {keys}")).prints("");
    let token = "get secret filled -n shop --from m.yaml -o go-template={{.data.token|base64decode}}";
    let token = rbacsim.run(token).outcome().stdout;
    let told = rbacsim.run(&format!("token decode {token}")).outcome().stdout;
    assert!(told.contains("system:serviceaccount:shop:app"), "{told}");
}

#[test]
fn tokens_do_not_leave_the_cluster() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("m.yaml", MANIFEST.split_inclusive("---\n").take(2).collect::<String>());
    rbacsim.run("create ns shop").prints("namespace/shop created\n");
    rbacsim.run("create -f m.yaml").prints("serviceaccount/app created\nsecret/filled created\n");
    let token = "get secret filled -n shop -o jsonpath={.data.token}";
    assert!(!rbacsim.run(token).outcome().stdout.is_empty());
    let exported = rbacsim.run("cluster export").outcome().stdout;
    let asks = MANIFEST.split("---\n").nth(1).unwrap();
    assert!(exported.contains(asks), "{exported}");
    let other = Rbacsim::new();
    other
        .run("create -f -")
        .stdin(exported)
        .prints("namespace/shop created\nserviceaccount/app created\nsecret/filled created\n");
    assert!(!other.run(token).outcome().stdout.is_empty());
}
