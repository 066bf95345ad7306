//! Configurations that lead nowhere: what kubectl says of each, and when.

use crate::support::Rbacsim;

const CONFIG: &str = r#"
apiVersion: v1
kind: Config
current-context: ok
clusters:
- {name: c, cluster: {server: "https://127.0.0.1:6443"}}
- {name: port, cluster: {server: "https://127.0.0.1:6553"}}
- {name: own, cluster: {server: "https://127.0.0.1:7443", extensions: [{name: rbacsim, extension: {state: own.db}}]}}
- {name: ca, cluster: {server: "https://127.0.0.1:6443", certificate-authority: nope.crt}}
- {name: nopem, cluster: {server: "https://127.0.0.1:6443", certificate-authority-data: eA==}}
- {name: none, cluster: {}}
users:
- {name: u, user: {token: rbacsim-kubernetes-admin}}
- {name: nobody, user: {}}
- {name: nocert, user: {client-certificate: a.crt, client-key: a.key}}
- {name: nokey, user: {client-certificate-data: eA==}}
- {name: plugin, user: {exec: {apiVersion: client.authentication.k8s.io/v1, command: foo, interactiveMode: Never}}}
contexts:
- {name: ok, context: {cluster: c, user: u}}
- {name: nouser, context: {cluster: c, user: missing}}
- {name: nocluster, context: {cluster: missing, user: u}}
- {name: port, context: {cluster: port, user: u}}
- {name: own, context: {cluster: own, user: u}}
- {name: none, context: {cluster: none, user: u}}
"#;

/// What `get ns -o name` with flags fails with, `<folder>` standing for the folder of the test.
fn refused(flags: &str, stdout: &str, stderr: &str) {
    let rbacsim = Rbacsim::new();
    rbacsim.file("k", CONFIG);
    rbacsim.run(&format!("get sa -o name --kubeconfig=k {flags}")).says(stdout, &format!("{stderr}\n"), 1);
}

#[test]
fn nobody_listens_elsewhere() {
    let text = |host: &str| {
        format!("The connection to the server {host} was refused - did you specify the right host or port?")
    };
    refused("--context=port", "", &text("127.0.0.1:6553"));
    refused("-s https://controlplane:9999", "", &text("controlplane:9999"));
    for missing in ["nocluster", "none"] {
        refused(&format!("--context={missing}"), "", &text("localhost:8080"));
    }
    let rbacsim = Rbacsim::new();
    rbacsim.file("k", CONFIG).file("empty", "");
    rbacsim.run("get sa --kubeconfig=empty").fails(1, &format!("{}\n", text("localhost:8080")));
    for fine in ["--context=own", "--context=port -s https://127.0.0.1:6443", "--context=port --from=."] {
        rbacsim.run(&format!("get sa -o name --kubeconfig=k {fine}")).prints("serviceaccount/default\n");
    }
}

#[test]
fn who_says_nothing_is_asked() {
    for user in ["--context=nouser", "--user=nobody"] {
        refused(user, "Please enter Username: ", "error: EOF");
    }
    let rbacsim = Rbacsim::new();
    let prompt = "Please enter Username: Please enter Password: ";
    let ask = rbacsim.file("k", CONFIG).run("get sa --kubeconfig=k --user=nobody").stdin("me\n");
    ask.says(prompt, "error: error reading input for Password\n", 1);
    refused(
        "--user=plugin",
        "",
        "error: user \"plugin\" has its credentials from a plug-in (exec), and rbacsim runs none: give it a token or a client certificate",
    );
}

#[test]
fn files_that_cannot_be_read() {
    let missing = |what: &str, file: &str, of: &str| {
        format!(
            "unable to read {what} <folder>/work/{file} for {of} due to open <folder>/work/{file}: no such file or directory"
        )
    };
    refused("--cluster=ca", "", &format!("error: {}", missing("certificate-authority", "nope.crt", "ca")));
    let both = format!(
        "Error in configuration: \n* {}\n* {}",
        missing("client-cert", "a.crt", "nocert"),
        missing("client-key", "a.key", "nocert")
    );
    refused("--user=nocert", "", &both);
    let text =
        "error: client-key-data or client-key must be specified for nokey to use the clientCert authentication method.";
    refused("--user=nokey", "", text);
    refused("--cluster=nopem", "", "error: unable to load root certificates: unable to parse bytes as PEM block");
    refused(
        "--certificate-authority=x",
        "",
        "error: unable to read certificate-authority x for c due to open x: no such file or directory",
    );
}

#[test]
fn what_is_asked_for_by_name_has_to_be_there() {
    // The namespace is looked for first, and that words it in another way.
    refused("--context=x", "", "Error in configuration: context was not found for specified context: x");
    refused("--context=x -n y", "", "error: context \"x\" does not exist");
    refused("--cluster=x", "", "error: no server found for cluster \"x\"");
    refused("--cluster=x -n y", "", "error: cluster \"x\" does not exist");
    refused("--user=x", "", "error: auth info \"x\" does not exist");
}

#[test]
fn files_that_are_no_configuration() {
    let rbacsim = Rbacsim::new();
    let fails = |text: &str, why: &str| {
        rbacsim
            .file("bad", text)
            .run("get sa --kubeconfig=bad")
            .fails(1, &format!("error: error loading config file \"bad\": {why}\n"));
    };
    fails("a: [", "yaml: line 1: did not find expected node content");
    fails(
        "text",
        r#"couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }"#,
    );
    fails(
        "kind: Pod",
        "no kind \"Pod\" is registered for version \"v1\" in scheme \"k8s.io/client-go/tools/clientcmd/api/latest/latest.go:50\"",
    );
    fails("users: x", "json: cannot unmarshal string into Go struct field Config.users of type []v1.NamedAuthInfo");
    fails("clusters: [{name: c, cluster: {certificate-authority-data: '###'}}]", "illegal base64 data at input byte 0");
    rbacsim.run("get sa --kubeconfig=.").fails(1, "error: error loading config file \".\": read .: is a directory\n");
}

#[test]
fn paths_of_fields() {
    let rbacsim = Rbacsim::new();
    let set = |path: &str, value: &str| rbacsim.run(&format!("config set {path} '{value}'"));
    set("nope", "x").fails(1, "error: unable to parse nope after [] at api.Config\n");
    set("current-context.x", "x").fails(1, "error: unable to parse one or more field values of current-context.x\n");
    set("users.u.token", "").fails(1, "error: you cannot use set to unset a property\n");
    let data = "error: error decoding input value: illegal base64 data at input byte 0\n";
    set("clusters.c.certificate-authority-data", "###").fails(1, data);
    rbacsim.run("config unset contexts.nope").prints("Property \"contexts.nope\" unset.\n");
    rbacsim.run("config unset contexts.nope.namespace").fails(1, "error: current map key `nope` is invalid\n");
}
