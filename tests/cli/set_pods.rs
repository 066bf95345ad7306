//! `set image`, `set env` and `set resources`, which no recording covers.

use crate::support::Rbacsim;

fn with_deployment() -> Rbacsim {
    let rbacsim = Rbacsim::new();
    rbacsim.run("create deployment web --image=nginx").prints("deployment.apps/web created\n");
    rbacsim
}

#[test]
fn images_are_set_by_container() {
    let rbacsim = with_deployment();
    rbacsim.run("set image deployment/web nginx=nginx:2").prints("deployment.apps/web image updated\n");
    // Nothing to change is nothing to tell.
    rbacsim.run("set image deployment/web nginx=nginx:2").prints("");
    rbacsim
        .run("set image deploy '*=nginx:3' --all --dry-run=client")
        .prints("deployment.apps/web image updated (dry run)\n");
    rbacsim.run("get deployment web -o jsonpath={..image}").prints("nginx:2");
    rbacsim.run("set image deployment/web x=y").fails(1, "error: unable to find container named \"x\"\n");
    rbacsim.run("set image deployment/web").fails(1, "error: at least one image update is required\n");
    rbacsim.run("set image deployment/web =y").fails(1, "error: invalid image format: =y\n");
    rbacsim
        .run("set image a=b")
        .fails(1, "error: one or more resources must be specified as <resource> <name> or <resource>/<name>\n");
    rbacsim.run("set image deployment/web '*=a' nginx=b").fails(
        1,
        "error: all containers are already specified by *, but saw more than one container_name=container_image pairs\n",
    );
    rbacsim
        .run("set image deployment a=b web")
        .fails(1, "error: all resources must be specified before image changes: web\n");
    rbacsim.run("set image sa/default a=b").fails(
        1,
        "error: serviceaccounts/default the object is not a pod or does not have a pod template: *v1.ServiceAccount\n",
    );
    rbacsim
        .run("create role looks --verb=get --resource=deployments")
        .prints("role.rbac.authorization.k8s.io/looks created\n");
    rbacsim
        .run("create rolebinding looks --role=looks --user=jane")
        .prints("rolebinding.rbac.authorization.k8s.io/looks created\n");
    rbacsim.run("set image deployment/web nginx=nginx:4 --as jane").fails(
        1,
        "error: failed to patch image update to pod template: deployments.apps \"web\" is forbidden: User \"jane\" cannot \
         patch resource \"deployments\" in API group \"apps\" in the namespace \"default\"\n",
    );
}

#[test]
fn variables_come_and_go() {
    let rbacsim = with_deployment();
    rbacsim
        .run("create secret generic login --from-literal=user.name=jane --from-literal=pass=x")
        .prints("secret/login created\n");
    rbacsim.run("set env deployment/web A=b -e C=d=e").prints("deployment.apps/web env updated\n");
    rbacsim
        .run("set env deployment/web --from=secret/login --keys=user.name --prefix=DB_")
        .prints("deployment.apps/web env updated\n");
    let listed = "# deployments web, container nginx\nC=d=e\nA=b\n# DB_USER_NAME from secret login, key user.name\n";
    rbacsim.run("set env deployment/web --list").prints(listed);
    // A list with a change shows what would come of it.
    rbacsim.run("set env deployment/web --list C-").prints(&listed.replace("C=d=e\n", ""));
    rbacsim.run("set env deployment/web C- A=").prints("deployment.apps/web env updated\n");
    rbacsim.run("get deployment web -o jsonpath={..env[*].name}").prints("A DB_USER_NAME");
    rbacsim.run("set env deployment --all X=1 -c 'n*'").prints("deployment.apps/web env updated\n");
    for (line, why) in [
        ("", "one or more resources must be specified as <resource> <name> or <resource>/<name>"),
        ("deployment/web --list -o yaml", "--list and --output may not be specified together"),
        ("deployment/web --keys=a", "when specifying --keys, a configmap or secret must be provided with --from"),
        ("deployment/web --from=sa/default", "unsupported resource specified in --from"),
        ("deployment/web A=1 A-", "can not both modify and remove the same environment variable in the same command"),
        ("deployment/web X=2 --overwrite=false", "'X' already has a value (1), and --overwrite is false"),
        ("deployment A=1 web", "all resources must be specified before environment changes: web"),
    ] {
        rbacsim.run(&format!("set env {line}")).fails(1, &format!("error: {why}\n"));
    }
    let got = rbacsim.run("set env deployment/web 1A=b").outcome();
    assert!(
        got.stderr.starts_with("error: \"1A\" is not a valid key name: a valid environment variable name"),
        "{got:?}"
    );
    rbacsim.run("set env deployment/web X=3 -c nope").says(
        "",
        "warning: deployments/web does not have any containers matching \"nope\"\n",
        0,
    );
}

#[test]
fn resources_are_set_in_the_way_they_are_written() {
    let rbacsim = with_deployment();
    rbacsim
        .run("set resources deployment web --limits=cpu=0.2,memory=1024Mi --requests=cpu=100m")
        .prints("deployment.apps/web resource requirements updated\n");
    rbacsim
        .run("get deployment web -o jsonpath={..resources}")
        .prints("{\"limits\":{\"cpu\":\"200m\",\"memory\":\"1Gi\"},\"requests\":{\"cpu\":\"100m\"}}");
    for (line, why) in [
        ("", "you must specify an update to requests or limits (in the form of --requests/--limits)"),
        ("--limits=cpu", "Invalid argument syntax cpu, expected <resource>=<value>"),
        ("-c=x --limits=cpu=1", "unable to find container named x"),
    ] {
        rbacsim.run(&format!("set resources deployment web {line}")).fails(1, &format!("error: {why}\n"));
    }
}
