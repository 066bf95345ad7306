//! `wait`, `events`, `cluster-info`, `diff`, `logs` and `apply edit-last-applied`, which no recording covers.

use crate::support::Rbacsim;

#[test]
fn waiting_ends_at_once() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("run web --image=nginx").prints("pod/web created\n");
    rbacsim.run("wait pod/web --for=jsonpath='{.status.phase}'=Pending").prints("pod/web condition met\n");
    rbacsim.run("wait pod/web --for=create -o name").prints("pod/web\n");
    for (line, why) in [
        ("pod/web --for=condition=Ready --timeout=10s", "timed out waiting for the condition on pods/web"),
        ("pod/web --for=delete", "timed out waiting for the condition on pods/web"),
        ("pod/nope --for=create", "timed out waiting for the condition"),
        ("pod/web", "unrecognized condition: \"\""),
        ("pod --for=delete", "resource(s) were provided, but no name was specified"),
        ("pod -l a=b --for=condition=Ready", "no matching resources found"),
    ] {
        rbacsim.run(&format!("wait {line}")).fails(1, &format!("error: {why}\n"));
    }
    rbacsim.run("wait pod/nope --for=delete").prints("");
    rbacsim
        .run("wait pod/nope --for=condition=Ready")
        .fails(1, "Error from server (NotFound): pods \"nope\" not found\n");
}

#[test]
fn events_are_listed() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("events").says("", "No events found in default namespace.\n", 0);
    rbacsim.run("events -A --types=Warning").says("", "No events found.\n", 0);
    rbacsim.run("create deployment web --image=nginx").prints("deployment.apps/web created\n");
    let got = rbacsim.run("events --for=deployment/web").outcome().stdout;
    let (title, row) = got.split_once('\n').unwrap();
    assert_eq!(title.split_whitespace().collect::<Vec<_>>(), ["LAST", "SEEN", "TYPE", "REASON", "OBJECT", "MESSAGE"]);
    assert!(row.contains("Normal") && row.contains("ScalingReplicaSet   Deployment/web   Scaled up"), "{got}");
    assert_eq!(got.lines().count(), 2, "{got}");
    rbacsim.run("events --types=Other").fails(1, "error: valid --types are Normal or Warning\n");
    rbacsim.run("events --for=web").fails(1, "error: --for must be in resource/name form\n");
    rbacsim.run("events --as=jane").fails(
        1,
        "Error from server (Forbidden): events is forbidden: User \"jane\" cannot list resource \"events\" in API group \"\" \
         in the namespace \"default\"\n",
    );
}

#[test]
fn the_control_plane_is_somewhere() {
    let rbacsim = Rbacsim::new();
    let got = rbacsim.run("cluster-info").outcome();
    assert!(got.stdout.starts_with("Kubernetes control plane is running at https://"), "{got:?}");
    assert!(got.stdout.ends_with("'rbacsim cluster-info dump'.\n"), "{got:?}");
    rbacsim.run("cluster-info dump").fails(1, "error: cluster-info dump is not simulated: see `cluster export`\n");
}

#[cfg(unix)]
#[test]
fn differences_are_shown_and_nothing_is_changed() {
    let rbacsim = Rbacsim::new();
    let map = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {a: one}\n";
    let secret = "apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {a: one}\n";
    rbacsim.file("map.yaml", map).file("secret.yaml", secret);
    let new = rbacsim.run("diff -f map.yaml").outcome();
    assert!(new.exit == 1 && new.stdout.contains("+  a: one\n") && new.stderr.is_empty(), "{new:?}");
    rbacsim.run("get configmap c").fails(1, "Error from server (NotFound): configmaps \"c\" not found\n");
    rbacsim.run("apply -f map.yaml -f secret.yaml").prints("configmap/c created\nsecret/s created\n");
    rbacsim.run("diff -f map.yaml").prints("");
    rbacsim.file("map.yaml", map.replace("one", "two")).file("secret.yaml", secret.replace("one", "two"));
    let changed = rbacsim.run("diff -f map.yaml").outcome();
    assert!(changed.exit == 1 && changed.stdout.contains("-  a: one\n+  a: two\n"), "{changed:?}");
    let hidden = rbacsim.run("diff -f secret.yaml").outcome().stdout;
    assert!(hidden.contains("-  a: '*** (before)'\n+  a: '*** (after)'\n"), "{hidden}");
    assert!(!hidden.contains("dHdv"), "{hidden}");
    rbacsim.run("diff").fails(2, "error: must specify one of -f and -k\n");
    let refused = rbacsim.run("diff -f map.yaml --as=jane").outcome();
    assert!(refused.exit == 2 && refused.stderr.contains("cannot get resource \"configmaps\""), "{refused:?}");
}

#[test]
fn logs_of_all_pods_with_a_label() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("run web --image=nginx").prints("pod/web created\n");
    rbacsim.run("logs -l run=web").prints("");
    rbacsim.run("logs -l run=nope").says("", "No resources found in default namespace.\n", 0);
    let usage = "See 'rbacsim logs -h' for help and examples\n";
    rbacsim
        .run("logs web -l run=web")
        .fails(1, &format!("error: only a selector (-l) or a POD name is allowed\n{usage}"));
    rbacsim.run("logs web --since-time=2026-01-01T00:00:00Z").prints("");
    rbacsim.run("logs web --since-time=yesterday").fails(
        1,
        "error: parsing time \"yesterday\" as \"2006-01-02T15:04:05.999999999Z07:00\": cannot parse \"yesterday\" as \"2006\"\n",
    );
    rbacsim
        .run("logs web --since=1h --since-time=2026-01-01T00:00:00Z")
        .fails(1, "error: at most one of `sinceTime` or `sinceSeconds` may be specified\n");
    rbacsim.run("logs web --tail=-2").fails(1, "error: --tail must be greater than or equal to -1\n");
}

#[cfg(unix)]
#[test]
fn what_was_applied_last_is_edited() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("map.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {a: one, b: two}\n");
    rbacsim.run("apply -f map.yaml").prints("configmap/c created\n");
    let edit = |how: &str| rbacsim.run("apply edit-last-applied configmap/c").env("KUBE_EDITOR", how);
    edit("true").says("", "Edit cancelled, no changes made.\n", 0);
    edit("sed -i s/one/three/").prints("configmap/c edited\n");
    let applied = rbacsim.run("apply view-last-applied configmap/c").outcome().stdout;
    assert!(applied.contains("  a: three\n"), "{applied}");
    // The object itself stays as it is.
    rbacsim.run("get configmap c -o jsonpath={.data.a}").prints("one");
    rbacsim.run("create configmap other").prints("configmap/other created\n");
    rbacsim.run("apply edit-last-applied configmap/other").fails(
        1,
        "error: no last-applied-configuration annotation found on resources, to create the annotation, use command `rbacsim \
         apply set-last-applied --create-annotation`\n",
    );
}

#[test]
fn keys_of_environment_files_are_names_of_variables() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("good.env", "# comment\n A.b-c=1\nX\n").file("bad.env", "1A=b\n");
    let variables = rbacsim.run("create configmap c --from-env-file=good.env --dry-run=client -o jsonpath={.data}");
    variables.env("X", "there").prints("{\"A.b-c\":\"1\",\"X\":\"there\"}");
    for kind in ["configmap", "secret generic"] {
        let got = rbacsim.run(&format!("create {kind} c --from-env-file=bad.env")).outcome();
        let start = "error: \"1A\" is not a valid key name: a valid environment variable name must consist of";
        assert!(got.stderr.starts_with(start) && got.exit == 1, "{got:?}");
    }
}
