//! kubectl's commands end with 0 or 1; rbacsim's own with 0 (yes, clean), 1 (no, findings) or 2 (no answer).

use crate::support::Rbacsim;

#[test]
fn exit_codes() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("broken.yaml", "a: [\n");
    for (exit, line) in [
        (0, "auth can-i list pods"),
        (0, "auth can-i list pods -q"),
        (1, "auth can-i list pods --as jane"),
        (1, "auth can-i list pods --as jane -q"),
        (0, "get ns"),
        (1, "get ns nosuch"),
        (1, "get nosuch"),
        (1, "get ns --nosuch"),
        (1, "nosuch"),
        (1, "create"),
        (0, "--help"),
        (0, "create role --help"),
        (0, "--version"),
        (0, "help create role"),
        (0, "create --save-config sa switched"),
        (0, "get ns --cache-dir x --match-server-version"),
        (1, "get ns -v=x"),
        (2, "cluster path x"),
        (2, "cluster reset --nosuch"),
        (0, "cluster path"),
        (0, "cluster reset"),
        (0, "cluster export"),
        (2, "cluster export --from broken.yaml"),
        (2, "cluster reset --from broken.yaml"),
        (1, "get ns --from broken.yaml"),
        (1, "auth can-i list pods --from broken.yaml"),
    ] {
        let got = rbacsim.run(line).outcome();
        assert_eq!(got.exit, exit, "rbacsim {line}: {got:?}");
    }
}

#[test]
fn quiet_says_nothing() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("auth can-i list pods -q").prints("");
    rbacsim.run("auth can-i list pods -q --as jane").fails(1, "");
}

/// An empty name is a mistake and never stands for a whole collection.
#[test]
fn no_name_is_not_every_name() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("create sa kept").prints("serviceaccount/kept created\n");
    for line in ["delete sa ''", "get sa ''", "patch sa '' -p '{}'", "label sa '' a=b"] {
        rbacsim.run(line).fails(1, "error: resource name may not be empty\n");
    }
    rbacsim.file("nameless.yaml", "apiVersion: v1\nkind: ServiceAccount\nmetadata: {generateName: x-}\n");
    let said = "error: error when deleting \"nameless.yaml\": resource name may not be empty\n";
    rbacsim.run("delete -f nameless.yaml").fails(1, said);
    rbacsim.run("get sa kept -o name").prints("serviceaccount/kept\n");
}

/// What kubectl has and rbacsim has not is told apart from what is mistyped.
#[test]
fn commands_that_are_not_simulated_say_so() {
    let rbacsim = Rbacsim::new();
    for command in ["debug", "top", "kustomize", "autoscale"] {
        let said = format!("error: {command} is not simulated: rbacsim has what access depends on, and runs nothing\n");
        rbacsim.run(&format!("{command} deployment web")).fails(1, &said);
    }
    rbacsim.run("logs web --tail=x").fails(
        1,
        "error: invalid argument \"x\" for \"--tail\" flag: strconv.ParseInt: parsing \"x\": invalid syntax\nSee 'rbacsim logs --help' for usage.\n",
    );
    let said = "error: cannot add key \"a\", another key by that name already exists in Data for ConfigMap \"c\"\n";
    rbacsim.run("create configmap c --from-literal=a=b --from-literal=a=c").fails(1, said);
}
