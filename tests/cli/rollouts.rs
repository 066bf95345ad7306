//! `rollout status`, `history`, `undo`, `pause` and `resume`, which no recording covers.

use crate::support::Rbacsim;

/// A user with a deployment that has had two templates.
fn with_two_revisions() -> Rbacsim {
    let rbacsim = Rbacsim::new();
    rbacsim.run("create deployment web --image=nginx:1").prints("deployment.apps/web created\n");
    rbacsim.run("set image deployment/web nginx=nginx:2").prints("deployment.apps/web image updated\n");
    rbacsim
}

fn image(rbacsim: &Rbacsim) -> String {
    rbacsim.run("get deployment web -o jsonpath={..image}").outcome().stdout
}

#[test]
fn a_rollout_that_moves_no_more_is_not_waited_for() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("create deployment web --image=nginx --replicas=2").prints("deployment.apps/web created\n");
    let waiting = "Waiting for deployment \"web\" rollout to finish: 0 of 2 updated replicas are available...\n";
    rbacsim.run("rollout status deployment/web --watch=false").prints(waiting);
    rbacsim.run("rollout status deployment/web").says(waiting, "error: timed out waiting for the condition\n", 1);
    rbacsim.run("scale deployment web --replicas=0").prints("deployment.apps/web scaled\n");
    rbacsim.run("rollout status deployment web").prints("deployment \"web\" successfully rolled out\n");
    rbacsim
        .run("rollout status deployment web --revision=7")
        .fails(1, "error: desired revision (7) is different from the running revision (1)\n");
    rbacsim.run("rollout status").fails(1, "error: required resource not specified\n");
    rbacsim
        .run("rollout status sa default")
        .fails(1, "error: no status viewer has been implemented for serviceaccount\n");
}

#[test]
fn deployments_go_back() {
    let rbacsim = with_two_revisions();
    let table = "deployment.apps/web \nREVISION  CHANGE-CAUSE\n1         <none>\n2         <none>\n\n";
    rbacsim.run("rollout history deployment web").prints(table);
    let first = rbacsim.run("rollout history deployment web --revision=1").outcome().stdout;
    assert!(first.starts_with("deployment.apps/web with revision #1\nPod Template:\n  Labels:\tapp=web\n"), "{first}");
    assert!(first.contains("    Image:\tnginx:1\n"), "{first}");
    rbacsim
        .run("rollout history deployment web --revision=9")
        .fails(1, "error: unable to find the specified revision\n");
    rbacsim
        .run("rollout undo deployment web --dry-run=server")
        .prints("deployment.apps/web rolled back (server dry run)\n");
    assert_eq!(image(&rbacsim), "nginx:2");
    rbacsim.run("rollout undo deployment web").prints("deployment.apps/web rolled back\n");
    assert_eq!(image(&rbacsim), "nginx:1");
    // What came back is the newest.
    rbacsim
        .run("rollout history deployment web")
        .prints(&table.replace("2         ", "3         ").replace("1         ", "2         "));
    rbacsim
        .run("rollout undo deployment web --to-revision=3")
        .prints("deployment.apps/web skipped rollback (current template already matches revision 3)\n");
    rbacsim
        .run("rollout undo deployment web --to-revision=9")
        .fails(1, "error: unable to find specified revision 9 in history\n");
    rbacsim.run("create deployment new --image=nginx").prints("deployment.apps/new created\n");
    rbacsim.run("rollout undo deployment new").fails(1, "error: no rollout history found for deployment \"new\"\n");
}

#[test]
fn who_may_not_patch_cannot_go_back() {
    let rbacsim = with_two_revisions();
    rbacsim
        .run("create role looks --verb=get,list --resource=deployments,replicasets")
        .prints("role.rbac.authorization.k8s.io/looks created\n");
    rbacsim
        .run("create rolebinding looks --role=looks --user=jane")
        .prints("rolebinding.rbac.authorization.k8s.io/looks created\n");
    rbacsim.run("rollout undo deployment web --as jane").fails(
        1,
        "error: failed restoring revision 0: deployments.apps \"web\" is forbidden: User \"jane\" cannot patch resource \
         \"deployments\" in API group \"apps\" in the namespace \"default\"\n",
    );
}

#[test]
fn deployments_are_paused_and_go_on() {
    let rbacsim = with_two_revisions();
    rbacsim.run("rollout resume deployment web").fails(1, "error: deployments.apps \"web\" is not paused\n");
    rbacsim.run("rollout pause deployment web").prints("deployment.apps/web paused\n");
    rbacsim.run("rollout pause deployment web").fails(1, "error: deployments.apps \"web\" is already paused\n");
    rbacsim.run("rollout undo deployment web").fails(
        1,
        "error: you cannot rollback a paused deployment; resume it first with 'rbacsim rollout resume' and try again\n",
    );
    rbacsim.run("rollout resume deployment web").prints("deployment.apps/web resumed\n");
    rbacsim.run("run p --image=nginx").prints("pod/p created\n");
    rbacsim.run("rollout pause pod p").fails(1, "error: pods \"p\" pausing is not supported\n");
}

#[test]
fn sets_go_back_too() {
    let rbacsim = Rbacsim::new();
    let set = "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: agent}\nspec:\n  selector: {matchLabels: {app: agent}}\n  \
               template:\n    metadata: {labels: {app: agent}}\n    spec: {containers: [{name: c, image: \"a:1\"}]}\n";
    rbacsim.file("set.yaml", set).run("create -f set.yaml").prints("daemonset.apps/agent created\n");
    rbacsim.run("rollout undo daemonset agent").fails(1, "error: no last revision to roll back to\n");
    rbacsim.run("set image daemonset agent c=a:2").prints("daemonset.apps/agent image updated\n");
    rbacsim
        .run("rollout history daemonset agent")
        .prints("daemonset.apps/agent \nREVISION  CHANGE-CAUSE\n1         <none>\n2         <none>\n\n");
    rbacsim.run("rollout undo daemonset agent").prints("daemonset.apps/agent rolled back\n");
    rbacsim.run("get daemonset agent -o jsonpath={..image}").prints("a:1");
}

#[test]
fn history_tells_recorded_command_lines() {
    let rbacsim = Rbacsim::new();
    let deprecated = "Flag --record has been deprecated, --record will be removed in the future\n";
    rbacsim.run("create deployment web --image=nginx:1").prints("deployment.apps/web created\n");
    rbacsim.run("set image --record deployment/web nginx=nginx:2 -n default").says(
        "deployment.apps/web image updated\n",
        deprecated,
        0,
    );
    rbacsim.run("rollout history deployment web").prints(
        "deployment.apps/web \nREVISION  CHANGE-CAUSE\n1         <none>\n2         rbacsim set image deployment/web \
         nginx=nginx:2 --record=true --namespace=default\n\n",
    );
    for line in ["label deployment web a=b", "scale deployment web --replicas=2", "patch deployment web -p '{}'"] {
        let got = rbacsim.run(&format!("{line} --record=true")).outcome();
        assert_eq!((got.stderr.as_str(), got.exit), (deprecated, 0), "{line}");
        let cause = "get deployment web -o jsonpath='{.metadata.annotations.kubernetes\\.io/change-cause}'";
        let recorded = rbacsim.run(cause).outcome().stdout;
        assert!(recorded.starts_with(&format!("rbacsim {}", line.split(" -").next().unwrap())), "{recorded}");
    }
}
