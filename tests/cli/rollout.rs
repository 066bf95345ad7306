//! `rollout restart`, which no recording covers.

use crate::support::Rbacsim;

#[test]
fn restart_patches_the_template_and_needs_that_right() {
    let rbacsim = Rbacsim::new();
    let at = |now: &str, line: &str| rbacsim.run(&format!("{line} --now {now}"));
    rbacsim.run("create deployment web --image nginx").prints("deployment.apps/web created\n");
    at("2026-11-22T10:00:00Z", "rollout restart deployment").prints("deployment.apps/web restarted\n");
    let restarted = "jsonpath='{.spec.template.metadata.annotations.kubectl\\.kubernetes\\.io/restartedAt}'";
    rbacsim.run(&format!("get deployment web -o {restarted}")).prints("2026-11-22T10:00:00Z");
    at("2026-11-22T10:00:00Z", "rollout restart deployment/web").fails(
        1,
        "error: failed to create patch for web: if restart has already been triggered within the past second, please \
         wait before attempting to trigger another\n",
    );
    rbacsim
        .run("create role looks --verb get,list --resource deployments")
        .prints("role.rbac.authorization.k8s.io/looks created\n");
    rbacsim
        .run("create rolebinding looks --role looks --user jane")
        .prints("rolebinding.rbac.authorization.k8s.io/looks created\n");
    at("2026-11-22T10:00:01Z", "rollout restart deployment web --as jane").fails(
        1,
        "error: failed to patch: deployments.apps \"web\" is forbidden: User \"jane\" cannot patch resource \
         \"deployments\" in API group \"apps\" in the namespace \"default\"\n",
    );
}

#[test]
fn restart_refuses_what_cannot_restart() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("rollout restart").fails(1, "error: required resource not specified\n");
    rbacsim.run("rollout restart daemonset").says("", "No resources found in default namespace.\n", 0);
    rbacsim.run("run p --image nginx").prints("pod/p created\n");
    rbacsim.run("rollout restart pod p").fails(1, "error: pods \"p\" restarting is not supported\n");
    rbacsim.run("create deployment web --image nginx").prints("deployment.apps/web created\n");
    rbacsim.run("patch deployment web -p '{\"spec\": {\"paused\": true}}'").prints("deployment.apps/web patched\n");
    rbacsim
        .run("rollout restart deployment web")
        .fails(1, "error: deployments.apps \"web\" can't restart paused deployment (run rollout resume first)\n");
}
