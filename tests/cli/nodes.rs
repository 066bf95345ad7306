//! `cordon`, `uncordon`, `drain` and `taint`, which no recording covers.

use crate::support::Rbacsim;

const NODE: &str = "apiVersion: v1\nkind: Node\nmetadata: {name: n1, labels: {tier: back}}\n";

/// A user with a node.
fn with_node() -> Rbacsim {
    let rbacsim = Rbacsim::new();
    rbacsim.file("node.yaml", NODE).run("create -f node.yaml").prints("node/n1 created\n");
    rbacsim
}

#[test]
fn nodes_are_closed_and_opened() {
    let rbacsim = with_node();
    rbacsim.run("cordon n1 --dry-run=client").prints("node/n1 cordoned (dry run)\n");
    rbacsim.run("cordon -l tier=back").prints("node/n1 cordoned\n");
    rbacsim.run("cordon n1").prints("node/n1 already cordoned\n");
    rbacsim.run("get node n1 -o jsonpath={.spec.unschedulable}").prints("true");
    rbacsim.run("uncordon n1").prints("node/n1 uncordoned\n");
    rbacsim.run("uncordon n1").prints("node/n1 already uncordoned\n");
    rbacsim.run("cordon nope").fails(1, "Error from server (NotFound): nodes \"nope\" not found\n");
    rbacsim
        .run("cordon")
        .fails(1, "error: USAGE: cordon NODE [flags]\nSee 'rbacsim cordon -h' for help and examples\n");
    rbacsim.run("cordon n1 -l a").fails(1, "error: cannot specify both a node name and a --selector option\n");
}

#[test]
fn who_may_only_look_at_nodes_cannot_close_them() {
    let rbacsim = with_node();
    rbacsim
        .run("create clusterrole looks --verb=get --resource=nodes")
        .prints("clusterrole.rbac.authorization.k8s.io/looks created\n");
    rbacsim
        .run("create clusterrolebinding looks --clusterrole=looks --user=jane")
        .prints("clusterrolebinding.rbac.authorization.k8s.io/looks created\n");
    let refused = "nodes \"n1\" is forbidden: User \"jane\" cannot patch resource \"nodes\" in API group \"\" at the cluster scope\n";
    // As kubectl: told, and yet no failure.
    rbacsim.run("cordon n1 --as jane").says("", &format!("error: unable to cordon node \"n1\": {refused}"), 0);
    rbacsim.run("taint node n1 a:NoSchedule --as jane").fails(1, &format!("Error from server (Forbidden): {refused}"));
}

#[test]
fn taints_come_and_go() {
    let rbacsim = with_node();
    rbacsim.run("taint nodes n1 a=b:NoSchedule c:NoExecute").prints("node/n1 tainted\n");
    rbacsim
        .run("taint nodes n1 a=c:NoSchedule")
        .fails(1, "error: node n1 already has a taint(s) with same effect(s) and --overwrite is false\n");
    rbacsim.run("taint nodes n1 a=c:NoSchedule --overwrite").prints("node/n1 modified\n");
    rbacsim.run("taint nodes n1 a:NoSchedule- d:NoExecute").prints("node/n1 modified\n");
    rbacsim.run("get node n1 -o jsonpath={.spec.taints[*].key}").prints("d c node.kubernetes.io/not-ready");
    rbacsim.run("taint nodes n1 a-").fails(1, "error: taint \"a\" not found\n");
    rbacsim.run("taint nodes --all c- --dry-run=client").prints("node/n1 untainted (dry run)\n");
    let usage = "\nSee 'rbacsim taint -h' for help and examples";
    for (line, why) in [
        ("", "one or more resources must be specified as <resource> <name>".to_owned()),
        ("node n1", "at least one taint update is required".to_owned()),
        ("node n1 a:Foo", format!("invalid taint effect: Foo, unsupported taint effect{usage}")),
        ("node n1 a:b:c", format!("invalid taint spec: a:b:c{usage}")),
        ("node n1 a=b=c:NoSchedule", format!("invalid taint spec: a=b=c:NoSchedule{usage}")),
        (
            "node a:NoSchedule",
            "at least one resource name must be specified since 'all' parameter is not set".to_owned(),
        ),
        ("pod n1 a:NoSchedule", "invalid resource type pod, only [\"node\" \"nodes\"] are supported".to_owned()),
        ("node a- n1", "all resources must be specified before taint changes: n1".to_owned()),
        (
            "node n1 a:NoSchedule a-",
            "can not both modify and remove the following taint(s) in the same command: a=".to_owned(),
        ),
    ] {
        rbacsim.run(&format!("taint {line}")).fails(1, &format!("error: {why}\n"));
    }
}

#[test]
fn pods_are_evicted_unless_something_stands_against_it() {
    let rbacsim = with_node();
    rbacsim.run("run web --image=nginx --overrides='{\"spec\":{\"nodeName\":\"n1\"}}'").prints("pod/web created\n");
    // As kubectl 1.31 and 1.33 say it.
    let why = "cannot delete cannot delete Pods that declare no controller (use --force to override): default/web";
    rbacsim.run("drain n1").says(
        "node/n1 cordoned\n",
        &format!(
            "error: unable to drain node \"n1\" due to error: {why}, continuing command...\n\
             There are pending nodes to be drained:\n n1\n{why}\n"
        ),
        1,
    );
    let warning = "Warning: deleting Pods that declare no controller: default/web\n";
    rbacsim.run("drain n1 --force --dry-run=client").says(
        "node/n1 already cordoned (dry run)\nevicting pod default/web (dry run)\nnode/n1 drained (dry run)\n",
        warning,
        0,
    );
    for verb in ["get nodes", "patch nodes", "list pods"] {
        let (verb, resource) = verb.split_once(' ').unwrap();
        rbacsim
            .run(&format!("create clusterrole {verb} --verb={verb} --resource={resource}"))
            .prints(&format!("clusterrole.rbac.authorization.k8s.io/{verb} created\n"));
        rbacsim
            .run(&format!("create clusterrolebinding {verb} --clusterrole={verb} --user=jane"))
            .prints(&format!("clusterrolebinding.rbac.authorization.k8s.io/{verb} created\n"));
    }
    let got = rbacsim.run("drain n1 --force --as jane").outcome();
    let refused = "error when evicting pods/\"web\" -n \"default\": pods \"web\" is forbidden: User \"jane\" cannot create \
                   resource \"pods/eviction\" in API group \"\" in the namespace \"default\"\n";
    assert!(got.stderr.ends_with(refused) && got.exit == 1, "{got:?}");
    rbacsim.run("drain n1 --force").says(
        "node/n1 already cordoned\nevicting pod default/web\npod/web evicted\nnode/n1 drained\n",
        warning,
        0,
    );
}
