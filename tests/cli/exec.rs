//! `exec` and `logs`: who may, what is refused, and what a container shows.

use crate::support::Rbacsim;

const FOLDER: &str = "/var/run/secrets/kubernetes.io/serviceaccount";

/// A cluster with one pod, made at a known time.
fn with_pod() -> Rbacsim {
    let rbacsim = Rbacsim::new();
    rbacsim.run("run web --image=nginx").env("RBACSIM_NOW", "2026-01-31T12:00:00Z").prints("pod/web created\n");
    rbacsim
}

#[test]
fn command_lines_are_checked_as_kubectl_does() {
    let rbacsim = with_pod();
    let cases = [
        ("exec", "error: pod, type/name or --filename must be specified"),
        ("exec web", "error: you must specify at least one command for the container"),
        (
            "exec web id",
            "error: exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead\nSee 'rbacsim exec -h' for help and examples",
        ),
        ("exec none -- id", "Error from server (NotFound): pods \"none\" not found"),
        ("exec web -c none -- id", "Error from server (BadRequest): container none is not valid for pod web"),
        (
            "exec configmap/kube-root-ca.crt -- id",
            "error: cannot attach to *v1.ConfigMap: selector for *v1.ConfigMap not implemented",
        ),
        ("logs web -c none", "error: container none is not valid for pod web"),
        ("attach web -it", "error: rbacsim runs no containers and opens no ports: attach is not simulated"),
    ];
    for (line, error) in cases {
        rbacsim.run(line).fails(1, &format!("{error}\n"));
    }
}

#[test]
fn whoever_execs_needs_create_on_pods_exec() {
    let rbacsim = with_pod();
    let refused = |what: &str| {
        format!(
            "Error from server (Forbidden): pods \"web\" is forbidden: User \"jane\" cannot {what} in API group \"\" in the namespace \"default\"\n"
        )
    };
    let give = |verb: &str, resource: &str| {
        let name = format!("{verb}-{}", resource.replace('/', "-"));
        let role = format!("create role {name} --verb={verb} --resource={resource}");
        rbacsim.run(&role).prints(&format!("role.rbac.authorization.k8s.io/{name} created\n"));
        let binding = format!("create rolebinding {name} --role={name} --user=jane");
        rbacsim.run(&binding).prints(&format!("rolebinding.rbac.authorization.k8s.io/{name} created\n"));
    };
    let exec = || rbacsim.run("exec web --as jane -- whoami");
    exec().fails(1, &refused("get resource \"pods\""));
    give("get", "pods");
    exec().fails(1, &refused("create resource \"pods/exec\""));
    // Enough for a web socket to begin with, and no more.
    give("get", "pods/exec");
    exec().fails(1, &refused("create resource \"pods/exec\""));
    let raw = "get --raw /api/v1/namespaces/default/pods/web/exec --as jane";
    rbacsim.run(raw).fails(1, "Error from server (Forbidden): pods \"web\" is forbidden: \n");
    give("create", "pods/exec");
    exec().prints("root\n");
    rbacsim.run("logs web --as jane").fails(1, &refused("get resource \"pods/log\""));
    give("get", "pods/log");
    rbacsim.run("logs web --as jane").prints("");
}

#[test]
fn mounted_files_are_links_as_a_kubelet_makes_them() {
    let rbacsim = with_pod();
    rbacsim.run(&format!("exec web -- ls -l {FOLDER}")).prints(
        "total 0\n\
         lrwxrwxrwx 1 root root   13 Jan 31 12:00 ca.crt -> ..data/ca.crt\n\
         lrwxrwxrwx 1 root root   16 Jan 31 12:00 namespace -> ..data/namespace\n\
         lrwxrwxrwx 1 root root   12 Jan 31 12:00 token -> ..data/token\n",
    );
    rbacsim
        .run(&format!("exec web -- ls -a {FOLDER}"))
        .prints(".\n..\n..2026_01_31_12_00_00.000000000\n..data\nca.crt\nnamespace\ntoken\n");
    rbacsim.run(&format!("exec web -- stat {FOLDER}/token")).prints(&format!(
        "  File: {FOLDER}/token -> ..data/token\n  Size: 12        \tBlocks: 0          IO Block: 4096   symbolic link\n\
         Access: (0777/lrwxrwxrwx)  Uid: (    0/    root)   Gid: (    0/    root)\n\
         Access: 2026-01-31 12:00:00.000000000 +0000\nModify: 2026-01-31 12:00:00.000000000 +0000\n\
         Change: 2026-01-31 12:00:00.000000000 +0000\n",
    ));
}

#[test]
fn volumes_and_variables_come_from_what_a_pod_names() {
    let rbacsim = Rbacsim::new();
    rbacsim
        .run("create secret generic keys --from-literal=user=ann --from-literal=pin=1234")
        .prints("secret/keys created\n");
    rbacsim.file(
        "pod.yaml",
        "{apiVersion: v1, kind: Pod, metadata: {name: p, labels: {app: a}}, spec: {
            volumes: [{name: k, secret: {secretName: keys, items: [{key: user, path: in/side}]}}, {name: t, projected: {sources: [
              {serviceAccountToken: {path: vault, audience: vault, expirationSeconds: 900}}]}}],
            containers: [{name: a, image: a, volumeMounts: [{name: k, mountPath: /etc/keys}, {name: t, mountPath: /tokens}],
              env: [{name: PIN, valueFrom: {secretKeyRef: {name: keys, key: pin}}},
                {name: A, valueFrom: {fieldRef: {fieldPath: \"metadata.labels['app']\"}}}],
              envFrom: [{prefix: K_, secretRef: {name: keys}}]}, {name: b, image: b}]}}",
    );
    rbacsim.run("apply -f pod.yaml").prints("pod/p created\n");
    rbacsim.run("exec p -q -- cat /etc/keys/in/side").prints("ann");
    rbacsim.run("exec p -c a -- printenv PIN A K_user").prints("1234\na\nann\n");
    rbacsim.run("exec p -- id").says(
        "uid=0(root) gid=0(root) groups=0(root)\n",
        "Defaulted container \"a\" out of: a, b\n",
        0,
    );
    let token = rbacsim.run("exec p -c a -- cat /tokens/vault").outcome().stdout;
    assert_eq!(rbacsim.run(&format!("tokenreview {token} --audience vault")).outcome().exit, 0);
    // What a container needs and has not got keeps it from starting.
    rbacsim.run("delete secret keys").prints("secret \"keys\" deleted from default namespace\n");
    rbacsim.run("exec p -c a -- id").fails(1, "error: unable to upgrade connection: container not found (\"a\")\n");
}

#[test]
fn what_needs_a_real_container_is_refused() {
    let rbacsim = with_pod();
    let known =
        "sh, cat, cd, curl, echo, env, export, grep, hostname, id, ls, mount, printenv, pwd, stat, wget, whoami";
    let cases = [
        ("nmap", format!("\"nmap\" is none of the programs it knows inside one: {known}")),
        ("cat /etc/passwd", "it knows the files of volumes, not what the image has at /etc/passwd".to_owned()),
        ("ls", "it knows the files of volumes, not what the image has at /".to_owned()),
        ("sh -c 'if true; then id; fi'", "its sh knows no loops, conditions or functions".to_owned()),
        ("sh -c 'env > /tmp/x'", "its sh keeps no files".to_owned()),
        ("curl --upload-file x https://kubernetes.default", "its curl does not know --upload-file".to_owned()),
        (&nested(20), "a shell in so many shells is too much".to_owned()),
    ];
    for (command, why) in cases {
        rbacsim.run(&format!("exec web -- {command}")).fails(1, &format!("error: rbacsim runs no containers: {why}\n"));
    }
}

fn nested(depth: usize) -> String {
    format!("sh -c '{}id{}'", "echo $(".repeat(depth), ")".repeat(depth))
}

#[test]
fn shells_join_commands_and_read_standard_input() {
    let rbacsim = with_pod();
    let cases = [
        ("cat /run/secrets/x || echo no", "no\n", "cat: /run/secrets/x: No such file or directory\n"),
        ("cat /run/secrets/x 2>/dev/null; echo $?", "1\n", ""),
        ("A='x  y'; echo $A \"$A\" '$A'; B=$(echo $A) && echo ${B}z", "x y x  y $A\nx yz\n", ""),
        ("echo a | grep b || echo none", "none\n", ""),
        ("cd /run/secrets/kubernetes.io && ls && pwd", "serviceaccount\n/run/secrets/kubernetes.io\n", ""),
    ];
    for (script, stdout, stderr) in cases {
        let outcome = rbacsim.run("exec -i web -- sh").stdin(script).outcome();
        let (out, err) = (outcome.stdout.as_str(), outcome.stderr.as_str());
        assert_eq!((out, err, outcome.exit), (stdout, stderr, 0), "{script}");
    }
}

#[test]
fn the_api_server_is_the_only_one_there() {
    let rbacsim = with_pod();
    let ended = |code: u8| format!("command terminated with exit code {code}\n");
    let cases = [
        ("curl https://example.com", 6, "curl: (6) Could not resolve host: example.com\n".to_owned()),
        (
            "curl https://kubernetes.default:6443",
            7,
            "curl: (7) Failed to connect to kubernetes.default port 6443 after 0 ms: Could not connect to server\n"
                .to_owned(),
        ),
        (
            "curl --cacert /run/secrets/x https://kubernetes",
            77,
            "curl: (77) error setting certificate verify locations:  CAfile: /run/secrets/x\n".to_owned(),
        ),
        ("curl -kfsS https://kubernetes/api", 22, "curl: (22) The requested URL returned error: 403\n".to_owned()),
        ("curl -ks", 2, "curl: (2) no URL specified\n".to_owned()),
        ("wget -O- https://nowhere", 1, "wget: bad address 'nowhere:443'\n".to_owned()),
    ];
    for (command, code, error) in cases {
        rbacsim.run(&format!("exec web -- {command}")).fails(i32::from(code), &format!("{error}{}", ended(code)));
    }
    rbacsim
        .run("exec web -- curl -sk http://kubernetes.default:443/api")
        .prints("Client sent an HTTP request to an HTTPS server.\n");
    rbacsim.run("exec web -- wget -qO- https://kubernetes/healthz").prints("ok");
    rbacsim.run("exec web -- curl -sk https://kubernetes/version -w '%{http_code}' -o /dev/null").prints("200");
}

#[test]
fn requests_of_all_methods_reach_the_server() {
    let rbacsim = with_pod();
    rbacsim
        .run("create clusterrolebinding all --clusterrole=cluster-admin --serviceaccount=default:default")
        .prints("clusterrolebinding.rbac.authorization.k8s.io/all created\n");
    let code = |options: &str, path: &str, code: &str| {
        let curl = format!(
            "curl -sk -o /dev/null -w \"%{{http_code}}\" -H \"Authorization: Bearer $(cat {FOLDER}/token)\" {options} https://kubernetes{path}"
        );
        rbacsim.run(&format!("exec web -- sh -c '{curl}'")).prints(code);
    };
    let maps = "/api/v1/namespaces/default/configmaps";
    let json = "-H \"Content-Type: application/json\"";
    let object = "-d \"{\\\"metadata\\\": {\\\"name\\\": \\\"m\\\"}}\"";
    code(&format!("{json} {object}"), maps, "201");
    code(object, maps, "415");
    code(&format!("-X PUT {json} {object}"), &format!("{maps}/m"), "200");
    code(
        "-X PATCH -H \"Content-Type: application/merge-patch+json\" -d \"{\\\"data\\\": {\\\"a\\\": \\\"b\\\"}}\"",
        &format!("{maps}/m"),
        "200",
    );
    code("-X PATCH -d \"{}\"", &format!("{maps}/m"), "415");
    code("-X DELETE", &format!("{maps}/m"), "200");
    code("", &format!("{maps}/m"), "404");
    code("-H \"Impersonate-User: jane\"", maps, "403");
    code("-G --data-urlencode labelSelector=a=b", maps, "200");
    code("-X POST", "/version", "405");
}

#[test]
fn a_deletion_that_waits_ends_pods_on_nodes() {
    let rbacsim = Rbacsim::new();
    rbacsim
        .run("create -f -")
        .stdin("{apiVersion: v1, kind: Node, metadata: {name: node-a}}")
        .prints("node/node-a created\n");
    let run = || {
        rbacsim.run("run p --image=x --overrides '{\"spec\": {\"nodeName\": \"node-a\"}}'").prints("pod/p created\n");
    };
    run();
    rbacsim.run("delete pod p --wait=false").prints("pod \"p\" deleted from default namespace\n");
    assert!(rbacsim.run("get pod p").outcome().stdout.contains("Terminating"));
    rbacsim.run("delete pod p").prints("pod \"p\" deleted from default namespace\n");
    rbacsim.run("get pods").says("", "No resources found in default namespace.\n", 0);
    run();
    rbacsim.run("delete pod p --dry-run=server").prints("pod \"p\" deleted from default namespace (server dry run)\n");
    rbacsim.run("get pods -o name").prints("pod/p\n");
}
