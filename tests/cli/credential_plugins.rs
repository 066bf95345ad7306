//! `config set-credentials` with programs and providers that fetch credentials: what is written is what kubectl 1.33 writes.

use crate::support::Rbacsim;

const USER: &str = "config view -o 'jsonpath={.users[?(@.name==\"u\")].user}'";

#[test]
fn programs_are_written_down_and_changed() {
    let rbacsim = Rbacsim::new();
    let set = |flags: &str| rbacsim.run(&format!("config set-credentials u {flags}")).prints("User \"u\" set.\n");
    set(
        "--exec-command=/x --exec-api-version=client.authentication.k8s.io/v1 --exec-arg=a,b --exec-arg=c --exec-env=K=V --exec-env=D=E",
    );
    rbacsim.run(USER).prints(
        r#"{"exec":{"apiVersion":"client.authentication.k8s.io/v1","args":["a","b","c"],"command":"/x","env":[{"name":"K","value":"V"},{"name":"D","value":"E"}],"provideClusterInfo":false}}"#,
    );
    set(
        "--exec-arg=z --exec-env=K=W --exec-env=D- --exec-interactive-mode=Never --exec-provide-cluster-info --exec-api-version=",
    );
    rbacsim.run(USER).prints(
        r#"{"exec":{"args":["z"],"command":"/x","env":[{"name":"K","value":"W"}],"interactiveMode":"Never","provideClusterInfo":true}}"#,
    );
    set("--exec-command=");
    set("--exec-arg=nobody-reads-this --auth-provider-arg=a=b");
    rbacsim.run(USER).prints("{}");
}

#[test]
fn providers_are_written_down() {
    let rbacsim = Rbacsim::new();
    rbacsim
        .run("config set-credentials u --auth-provider=oidc --auth-provider-arg=a=b,c=d --auth-provider-arg=a-")
        .prints("User \"u\" set.\n");
    rbacsim.run(USER).prints(r#"{"auth-provider":{"config":{"c":"d"},"name":"oidc"}}"#);
}

#[test]
fn wrong_pairs_and_modes_change_nothing() {
    let rbacsim = Rbacsim::new();
    for (flag, why) in [
        ("--exec-env=bad", "invalid exec-env format: bad"),
        ("--auth-provider-arg=ab", "invalid auth-provider-arg format: ab"),
        ("--exec-interactive-mode=Nope", "invalid interactive mode type, can be only IfAvailable, Never, Always"),
    ] {
        let got = rbacsim.run(&format!("config set-credentials v --token=t {flag}")).outcome();
        assert!(got.exit == 1 && got.stderr.ends_with(&format!("error: {why}\n")), "{got:?}");
    }
    rbacsim.run("config get-users").prints("NAME\nkubernetes-admin\n");
}
