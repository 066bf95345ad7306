//! `--subresource` of `get`, `patch`, `replace` and `edit`.

use crate::support::Rbacsim;

#[test]
fn subresources_are_read_and_written() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("create deployment d --image=i").prints("deployment.apps/d created\n");
    let shown = rbacsim.run("get deployment d --subresource=scale --no-headers").outcome();
    assert_eq!(shown.stdout.split_whitespace().take(3).collect::<Vec<_>>(), ["d", "1", "1"]);
    rbacsim.run("get deployment d --subresource=scale -o jsonpath='{.kind} {.status.selector}'").prints("Scale app=d");
    let patch = "patch deployment d --subresource=scale --type=merge -p";
    rbacsim.run(&format!("{patch} '{{\"spec\":{{\"replicas\":2}}}}'")).prints("scale.autoscaling/d patched\n");
    rbacsim.run("get deployment d -o jsonpath={.spec.replicas}").prints("2");
    let why = "The Scale \"d\" is invalid: spec.replicas: Invalid value: -1: must be greater than or equal to 0\n";
    rbacsim.run(&format!("{patch} '{{\"spec\":{{\"replicas\":-1}}}}'")).fails(1, why);
    rbacsim.run("run p --image=i").prints("pod/p created\n");
    rbacsim.run("get pod p --subresource=status -o jsonpath={.status.phase}").prints("Pending");
    let edited = rbacsim.run("edit pod p --subresource=status").env("KUBE_EDITOR", "sed -i s/Pending/Running/");
    edited.prints("pod/p edited\n");
    rbacsim.run("get pod p -o jsonpath={.status.phase}").prints("Running");
    let pod = rbacsim.run("get pod p -o yaml").outcome().stdout.replace("Running", "Failed");
    rbacsim.file("p.yaml", pod);
    rbacsim.run("replace -f p.yaml --subresource=status").prints("pod/p replaced\n");
    rbacsim.run("get pod p -o jsonpath={.status.phase}").prints("Failed");
}

#[test]
fn only_single_objects_have_subresources_that_exist() {
    let rbacsim = Rbacsim::new();
    let why = "error: subresource cannot be used when bulk resources are specified\n";
    rbacsim.run("get pods --subresource=status").fails(1, why);
    let why = "Error from server (NotFound): the server could not find the requested resource\n";
    rbacsim.run("get sa default --subresource=nope").fails(1, why);
}
