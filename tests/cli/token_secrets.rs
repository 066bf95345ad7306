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

#[test]
fn the_type_of_a_secret_never_changes() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("create secret generic s --type foo --from-literal a=b").prints("secret/s created\n");
    rbacsim.file("s.yaml", "apiVersion: v1\nkind: Secret\nmetadata: {name: s}\ndata: {a: Yg==}\n");
    let refused =
        |given: &str| format!("The Secret \"s\" is invalid: type: Invalid value: {given:?}: field is immutable\n");
    // What is not said is the default, even where something else was there before.
    for change in
        ["replace -f s.yaml", "patch secret s -p '{\"type\":\"Opaque\"}'", "patch secret s -p '{\"type\":null}'"]
    {
        rbacsim.run(change).fails(1, &refused("Opaque"));
    }
    rbacsim.run("patch secret s -p '{\"type\":\"bar\"}'").fails(1, &refused("bar"));
    rbacsim.run("patch secret s -p '{\"data\":{\"a\":\"Yw==\"}}'").prints("secret/s patched\n");
}

#[test]
fn whoever_uses_an_old_token_is_warned_and_whoever_asks_is_not() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("m.yaml", MANIFEST.split_inclusive("---\n").take(2).collect::<String>());
    rbacsim.run("create ns shop").outcome();
    rbacsim.run("create -f m.yaml").outcome();
    rbacsim.run("patch sa app -n shop -p '{\"secrets\":[{\"name\":\"filled\"}]}'").outcome();
    let token = "get secret filled -n shop -o go-template={{.data.token|base64decode}}";
    let token = rbacsim.run(token).outcome().stdout;
    let name = "-o jsonpath={.status.userInfo.username}";
    rbacsim.run(&format!("auth whoami --token {token} {name}")).says(
        "system:serviceaccount:shop:app",
        "Warning: Use tokens from the TokenRequest API or manually created secret-based tokens instead of auto-generated secret-based tokens.\n",
        0,
    );
    let review = rbacsim.run(&format!("tokenreview {token}")).outcome();
    assert_eq!((review.stderr.as_str(), review.exit), ("", 0));
    rbacsim.run(&format!("auth whoami --token ' {token}'")).fails(
        1,
        "Warning: the provided Authorization header contains extra space before the bearer token, and is ignored
error: the selfsubjectreviews API is not enabled in the cluster or you do not have permission to call it\n",
    );
}
