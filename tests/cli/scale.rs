//! `scale`, and the subresource behind it, which no recording covers.

use crate::support::Rbacsim;

#[test]
fn replicas_are_set_through_the_subresource_and_its_right() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("create deployment web --image nginx").prints("deployment.apps/web created\n");
    rbacsim.run("scale deployment web --replicas 3").prints("deployment.apps/web scaled\n");
    rbacsim.run("get deployment web -o jsonpath={.spec.replicas}").prints("3");
    assert_eq!(rbacsim.run("get pods -o name").outcome().stdout.lines().count(), 3);
    let path = "/apis/apps/v1/namespaces/default/deployments/web/scale";
    let scale = rbacsim.run(&format!("get --raw {path}")).outcome().stdout;
    assert!(
        scale.trim_end().ends_with(r#""spec":{"replicas":3},"status":{"replicas":3,"selector":"app=web"}}"#),
        "{scale}"
    );

    rbacsim
        .run("create role looks --verb get --resource deployments")
        .prints("role.rbac.authorization.k8s.io/looks created\n");
    rbacsim
        .run("create rolebinding looks --role looks --user jane")
        .prints("rolebinding.rbac.authorization.k8s.io/looks created\n");
    rbacsim.run("scale deployment web --replicas 1 --as jane").fails(
        1,
        "Error from server (Forbidden): deployments.apps \"web\" is forbidden: User \"jane\" cannot patch resource \
         \"deployments/scale\" in API group \"apps\" in the namespace \"default\"\n",
    );
}

#[test]
fn conditions_and_mistakes() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("create deployment web --image nginx").prints("deployment.apps/web created\n");
    for (line, said) in [
        ("scale deployment web", "error: required flag(s) \"replicas\" not set\n"),
        (
            "scale deployment web --replicas=-1",
            "error: The --replicas=COUNT flag is required, and COUNT must be greater than or equal to 0\n",
        ),
        ("scale deployment web --replicas 2 --current-replicas 5", "error: Expected replicas to be 5, was 1\n"),
        (
            "patch deployment web --subresource scale --type merge -p '{\"spec\": {\"replicas\": -2}}'",
            "The Scale \"web\" is invalid: spec.replicas: Invalid value: -2: must be greater than or equal to 0\n",
        ),
        ("scale daemonset --all --replicas 1", "error: no objects passed to scale\n"),
        (
            "scale serviceaccount default --replicas 2",
            "Error from server (NotFound): the server could not find the requested resource\n",
        ),
    ] {
        rbacsim.run(line).fails(1, said);
    }
    rbacsim.run("scale deployment web --replicas 2 --current-replicas 1").prints("deployment.apps/web scaled\n");
}

#[test]
fn with_nothing_to_scale_kubectl_says_why_in_one_line() {
    let rbacsim = Rbacsim::new();
    rbacsim
        .run("scale deploy one --replicas=1")
        .fails(1, "error: no objects passed to scale deployments.apps \"one\" not found\n");
    rbacsim.run("scale deploy one two --replicas=1").fails(
        1,
        "error: no objects passed to scale [deployments.apps \"one\" not found, deployments.apps \"two\" not found]\n",
    );
}
