//! `auth who-can`: everybody who may, and who could come to.

use serde_json::Value;

use crate::support::Rbacsim;

const GROUP: &str = "apiGroup: rbac.authorization.k8s.io";

fn role(name: &str, rules: &[&str]) -> String {
    let rules = rules.join("\n- ");
    format!(
        "---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {{name: {name}}}\nrules:\n- {rules}\n"
    )
}

/// A binding of a `ClusterRole`: in a namespace, or for the whole cluster if that is empty.
fn binding(name: &str, namespace: &str, role: &str, subjects: &[&str]) -> String {
    let (kind, place) = match namespace {
        "" => ("ClusterRoleBinding", String::new()),
        namespace => ("RoleBinding", format!(", namespace: {namespace}")),
    };
    let subjects = subjects.join("}\n- {");
    format!(
        "---\napiVersion: rbac.authorization.k8s.io/v1\nkind: {kind}\nmetadata: {{name: {name}{place}}}\n\
         roleRef: {{{GROUP}, kind: ClusterRole, name: {role}}}\nsubjects:\n- {{{subjects}}}\n"
    )
}

fn user(name: &str) -> String {
    format!("{GROUP}, kind: User, name: {name}")
}

fn shop() -> String {
    let account = "---\napiVersion: v1\nkind: ServiceAccount\nmetadata: {name: bot, namespace: ci}\n";
    let members = format!("{GROUP}, kind: Group, name: 'system:serviceaccounts:ci'");
    [
        account.to_owned(),
        role("reader", &["{apiGroups: [''], resources: [pods, namespaces, nodes], verbs: [get, list]}"]),
        binding("team", "shop", "reader", &[&user("jane"), "kind: ServiceAccount, name: ghost"]),
        binding("robots", "", "reader", &[&members]),
        binding("elsewhere", "other", "reader", &[&user("joe")]),
        binding("dangling", "shop", "gone", &[&user("ann")]),
    ]
    .concat()
}

#[test]
fn everybody_is_named_with_their_way() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("shop.yaml", shop());
    let notes = "note: 25 subjects who may in every cluster left out (-o wide shows all)\n\
                 note: 1 binding refers to a role not in these manifests, such as RoleBinding shop/dangling to ClusterRole gone\n";
    let table = "\
SUBJECT                                              SCOPE     BINDING                     ROLE                 WHERE
Group system:serviceaccounts:ci                      cluster   ClusterRoleBinding robots   ClusterRole reader   shop.yaml:25
ServiceAccount shop/ghost (not in these manifests)   shop      RoleBinding shop/team       ClusterRole reader   shop.yaml:18
User jane                                            shop      RoleBinding shop/team       ClusterRole reader   shop.yaml:17
";
    rbacsim.run("auth who-can list pods -n shop --from shop.yaml").says(table, notes, 0);
    let closed = rbacsim.run("auth who-can list pods -n shop --from shop.yaml --assume-complete").outcome();
    assert!(closed.stdout.contains("shop/ghost (does not exist)") && !closed.stderr.contains("gone"), "{closed:?}");
}

#[test]
fn all_namespaces_and_names() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("shop.yaml", shop());
    let own = |line: &str| -> Vec<String> {
        let got = rbacsim.run(&format!("{line} --from shop.yaml")).outcome();
        let rows = got.stdout.lines().skip(1).map(|row| row.split("  ").next().unwrap().to_owned());
        rows.collect()
    };
    let ghost = "ServiceAccount shop/ghost (not in these manifests)";
    let robots = "Group system:serviceaccounts:ci";
    assert_eq!(own("auth who-can get pods -A"), [robots, ghost, "User jane", "User joe"]);
    // Nodes have no namespace, so no RoleBinding gives them; a Namespace lies in itself.
    assert_eq!(own("auth who-can get nodes -n shop"), [robots]);
    assert_eq!(own("auth who-can get nodes -A"), [robots]);
    assert_eq!(own("auth who-can get namespaces -n shop"), [robots]);
    assert_eq!(own("auth who-can get namespaces/other"), [robots, "User joe"]);
    let names = rbacsim.run("auth who-can get pods -n other -o name --from shop.yaml").outcome().stdout;
    assert!(
        names.contains("group/system:serviceaccounts:ci\n") && names.ends_with("user/system:kube-scheduler\n"),
        "{names}"
    );
}

#[test]
fn members_rules_and_places_are_told_to_programs() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("shop.yaml", shop());
    let got = rbacsim.run("auth who-can get pods -n shop -o json --from shop.yaml").outcome();
    let answer: Value = serde_json::from_str(&got.stdout).unwrap();
    assert_eq!((&answer["apiVersion"], &answer["kind"]), (&"rbacsim/v1".into(), &"WhoCan".into()));
    let robots = &answer["subjects"][1];
    assert_eq!(robots["knownMembers"][0]["name"], "bot", "{robots:#}");
    assert_eq!(robots["through"][0]["rules"][0]["line"], 10, "{robots:#}");
    assert_eq!(robots["through"][0]["builtIn"], false);
    assert_eq!(answer["unresolved"][0]["role"]["name"], "gone");
    assert_eq!(got.stderr, "");
}

/// Nobody may do what nobody knows: a slip is told from a no.
#[test]
fn words_that_mean_nothing_are_warned_of() {
    let rbacsim = Rbacsim::new();
    let widgets = role("widgets", &["{apiGroups: [example.com], resources: [widgets], verbs: [frobnicate]}"]);
    rbacsim.file("a.yaml", format!("{widgets}{}", binding("b", "shop", "widgets", &[&user("jane")])));
    for (line, said) in [
        ("lst pods", "Warning: verb 'lst' is not a known verb: did you mean list?\n"),
        ("browse pods", "Warning: verb 'browse' is not a known verb\n"),
        ("head /metrics", ""),
        ("list podz", "Warning: the server doesn't have a resource type 'podz': did you mean pods?\n"),
        ("list pods -n defalt", "Warning: namespace 'defalt' does not exist: did you mean default?\n"),
        ("list pods -n defalt -A", ""),
        ("list nodes -n defalt", ""),
        ("list pods -n nope --from a.yaml", "Warning: namespace 'nope' is not in these manifests\n"),
        ("list pods -n nope --from a.yaml --assume-complete", "Warning: namespace 'nope' does not exist\n"),
        ("list pods -n shp --from a.yaml", "Warning: namespace 'shp' is not in these manifests: did you mean shop?\n"),
        // Known from rules only, or only asked about.
        ("frobnicate widgets.example.com -n shop --from a.yaml", ""),
        ("impersonate users", ""),
        ("approve signers", ""),
        (
            "get gadgets.example.com",
            "Warning: the server doesn't have a resource type 'gadgets' in group 'example.com'\n",
        ),
    ] {
        let got = rbacsim.run(&format!("auth who-can {line}")).outcome();
        let warned: String = got.stderr.split_inclusive('\n').filter(|line| line.starts_with("Warning")).collect();
        assert_eq!(warned, said, "{line}: {got:?}");
    }
    let got = rbacsim.run("auth who-can frobnicate widgets.example.com -n shop --from a.yaml -o name").outcome();
    assert!(got.stdout.starts_with("user/jane\n") || got.stdout.contains("\nuser/jane\n"), "{got:?}");
    let got = rbacsim.run("auth who-can approve signers/kubernetes.io/kube-apiserver-client-kubelet -o name").outcome();
    assert!(got.stdout.contains("serviceaccount/kube-system/certificate-controller\n"), "{got:?}");
}

#[test]
fn nobody_is_an_answer_too() {
    let rbacsim = Rbacsim::new();
    let note = "note: 2 subjects who may in every cluster left out (-o wide shows all)\n";
    rbacsim.run("auth who-can escalate clusterroles").says("", note, 1);
    let usage =
        "error: expected VERB and TYPE, TYPE/NAME or a URL path\nSee 'rbacsim auth who-can -h' for help and examples\n";
    rbacsim.run("auth who-can get").fails(2, usage);
    rbacsim.run("auth who-can get pods -o csv").fails(
        2,
        "error: unable to match a printer suitable for the output format \"csv\", allowed formats are: json,name,wide,yaml\n",
    );
    rbacsim
        .run("auth who-can get /metrics --subresource=x")
        .fails(2, "error: --subresource can not be used with NonResourceURL\n");
}

/// By what means somebody could come to list secrets in namespace `safe`, which one account, one user and one group may; as
/// `MEANS of TARGET`.
fn means(more: &str, who: &str) -> Option<String> {
    let rbacsim = Rbacsim::new();
    let holders = [
        role("lister", &["{apiGroups: [''], resources: [secrets], verbs: [list]}"]),
        binding(
            "b",
            "safe",
            "lister",
            &[
                "kind: ServiceAccount, name: vault, namespace: ops",
                &user("root"),
                &format!("{GROUP}, kind: Group, name: admins"),
            ],
        ),
    ];
    rbacsim.file("all.yaml", format!("{}{more}", holders.concat()));
    let got = rbacsim.run("auth who-can list secrets -n safe --including-escalation -o json --from all.yaml").outcome();
    let answer: Value = serde_json::from_str(&got.stdout).unwrap_or_else(|_| panic!("{got:?}"));
    let found = answer["escalation"].as_array().unwrap().iter().find(|found| found["name"] == who)?;
    let target = found["becomes"]["name"].as_str().unwrap_or("itself");
    Some(format!("{} of {target} in {}", found["means"].as_str().unwrap(), found["steps"]))
}

#[test]
fn every_means_of_escalation_is_found() {
    let rbac = "rbac.authorization.k8s.io";
    let bind = [
        format!("{{apiGroups: [{rbac}], resources: [rolebindings], verbs: [create]}}"),
        format!("{{apiGroups: [{rbac}], resources: [clusterroles], verbs: [bind], resourceNames: [lister]}}"),
    ];
    let csr = "certificates.k8s.io";
    let certificate = [
        format!("{{apiGroups: [{csr}], resources: [certificatesigningrequests], verbs: [create]}}"),
        format!("{{apiGroups: [{csr}], resources: [certificatesigningrequests/approval], verbs: [update]}}"),
        format!(
            "{{apiGroups: [{csr}], resources: [signers], verbs: [approve], resourceNames: [kubernetes.io/kube-apiserver-client]}}"
        ),
    ];
    let escalate = format!("{{apiGroups: [{rbac}], resources: [clusterroles], verbs: [update, escalate]}}");
    let role_named = |name: &str| {
        format!("{{apiGroups: [{rbac}], resources: [clusterroles], resourceNames: [{name}], verbs: [patch, escalate]}}")
    };
    let (own_role, other_role) = (role_named("way"), role_named("lister"));
    let binding_named = |name: &str| {
        format!("{{apiGroups: [{rbac}], resources: [rolebindings], resourceNames: [{name}], verbs: [patch]}}")
    };
    let (own_binding, other_binding) = (binding_named("b"), binding_named("way"));
    let own_request = format!(
        "{{apiGroups: [{csr}], resources: [certificatesigningrequests/approval], resourceNames: [mine], verbs: [update]}}"
    );
    let signers =
        |of: &str| format!("{{apiGroups: [{csr}], resources: [signers], verbs: [approve], resourceNames: ['{of}/*']}}");
    let (domain, other_domain) = (signers("kubernetes.io"), signers("example.com"));
    let users = "{apiGroups: [''], resources: [users], verbs: [impersonate], resourceNames: [root]}";
    let others = "{apiGroups: [''], resources: [users], verbs: [impersonate], resourceNames: [somebody]}";
    let groups = "{apiGroups: [''], resources: [groups], verbs: [impersonate], resourceNames: [admins]}";
    let tokens = "{apiGroups: [''], resources: [serviceaccounts/token], verbs: [create], resourceNames: [vault]}";
    let pods = "{apiGroups: [''], resources: [pods], verbs: [create]}";
    let daemons = "{apiGroups: [apps], resources: [daemonsets], verbs: [patch]}";
    let exec = "{apiGroups: [''], resources: [pods/exec], verbs: [create]}";
    let secrets = "{apiGroups: [''], resources: [secrets], verbs: [create, get]}";
    let only_create = "{apiGroups: [''], resources: [secrets], verbs: [create]}";
    for (rules, namespace, want) in [
        (vec![bind[0].as_str(), &bind[1]], "", Some("Bind of itself in 1")),
        (vec![&bind[0]], "", None),
        (vec![&bind[0], &bind[1]], "other", None),
        (vec![&escalate], "", Some("Escalate of itself in 1")),
        (vec![&escalate], "safe", None),
        (vec![users], "", Some("Impersonate of root in 1")),
        (vec![users], "safe", None),
        (vec![others], "", None),
        (vec![groups], "", None),
        (vec![groups, others], "", Some("ImpersonateGroup of admins in 1")),
        (vec![tokens], "ops", Some("MintToken of vault in 1")),
        (vec![tokens], "safe", None),
        (vec![pods], "ops", Some("CreatePods of vault in 1")),
        (vec![pods], "safe", None),
        (vec![daemons], "ops", Some("CreatePods of vault in 1")),
        (vec![exec], "ops", Some("EnterPods of vault in 1")),
        (vec![secrets], "ops", Some("TokenSecret of vault in 1")),
        (vec![only_create], "ops", None),
        // Entering takes create since 1.35, also over websockets.
        (vec!["{apiGroups: [''], resources: [pods/exec], verbs: [get]}"], "ops", None),
        (vec!["{apiGroups: [''], resources: [pods], verbs: [patch]}"], "ops", Some("EnterPods of vault in 1")),
        // The kubelet enters every pod of its node.
        (
            vec!["{apiGroups: [''], resources: [nodes/proxy], resourceNames: [node-1], verbs: [get]}"],
            "",
            Some("EnterPods of generic-garbage-collector in 1"),
        ),
        (vec!["{apiGroups: [''], resources: [nodes/metrics], verbs: [get]}"], "", None),
        // Limited to names: a Deployment may name any account, the rest what it names.
        (
            vec!["{apiGroups: [apps], resources: [deployments], resourceNames: [web], verbs: [patch]}"],
            "ops",
            Some("CreatePods of vault in 1"),
        ),
        (vec!["{apiGroups: [apps], resources: [deployments], resourceNames: [web], verbs: [patch]}"], "safe", None),
        (vec!["{apiGroups: [''], resources: [pods/exec], resourceNames: [web], verbs: [create]}"], "ops", None),
        (vec![tokens], "", Some("MintToken of vault in 1")),
        (
            vec!["{apiGroups: [''], resources: [serviceaccounts/token], verbs: [create], resourceNames: [other]}"],
            "ops",
            None,
        ),
        // One's own role can be limited by name, and so can a binding to be changed.
        (vec![&own_role], "", Some("Escalate of itself in 1")),
        (vec![&other_role], "", None),
        (vec![&own_role], "safe", None),
        (vec![&bind[1], &own_binding], "", Some("Bind of itself in 1")),
        (vec![&bind[1], &other_binding], "", None),
        // Requests are named by who makes them; signers are of a domain.
        (vec![&certificate[0], &own_request, &domain], "", Some("Certificate of root in 1")),
        (vec![&certificate[0], &own_request, &other_domain], "", None),
        (certificate.iter().map(String::as_str).collect(), "", Some("Certificate of root in 1")),
        (certificate.iter().take(2).map(String::as_str).collect(), "", None),
    ] {
        let more = format!("{}{}", role("way", &rules), binding("way", namespace, "way", &[&user("eve")]));
        assert_eq!(means(&more, "eve").as_deref(), want, "{rules:?} in {namespace:?}");
    }
}

#[test]
fn a_secret_with_a_token_is_as_good_as_its_account() {
    let token = "---\napiVersion: v1\nkind: Secret\ntype: kubernetes.io/service-account-token\n\
                 metadata: {name: t, namespace: ops, annotations: {kubernetes.io/service-account.name: vault}}\n";
    let read = role("way", &["{apiGroups: [''], resources: [secrets], verbs: [get], resourceNames: [t]}"]);
    let more = format!("{read}{}{token}", binding("way", "ops", "way", &[&user("eve")]));
    assert_eq!(means(&more, "eve").as_deref(), Some("ReadToken of vault in 1"));
}

#[test]
fn a_pod_that_is_named_is_as_good_as_its_account() {
    let pod = |account: &str| {
        format!(
            "---\napiVersion: v1\nkind: Pod\nmetadata: {{name: web, namespace: ops}}\nspec: {{serviceAccountName: {account}, containers: [{{name: c, image: x}}]}}\n"
        )
    };
    let enter = role("way", &["{apiGroups: [''], resources: [pods/exec], verbs: [create], resourceNames: [web]}"]);
    let way = format!("{enter}{}", binding("way", "ops", "way", &[&user("eve")]));
    assert_eq!(means(&format!("{way}{}", pod("vault")), "eve").as_deref(), Some("EnterPods of vault in 1"));
    assert_eq!(means(&format!("{way}{}", pod("other")), "eve"), None);
}

#[test]
fn one_escalation_leads_to_the_next() {
    let more = [
        role("pods", &["{apiGroups: [''], resources: [pods], verbs: [create]}"]),
        binding("first", "ops", "pods", &["kind: ServiceAccount, name: builder, namespace: ci"]),
        binding("second", "ci", "pods", &[&user("eve")]),
    ]
    .concat();
    assert_eq!(means(&more, "eve").as_deref(), Some("CreatePods of builder in 2"));
}

#[test]
fn escalations_are_told_in_a_table_of_their_own() {
    let rbacsim = Rbacsim::new();
    let more = [
        role("pods", &["{apiGroups: [''], resources: [pods], verbs: [create]}"]),
        binding("builds", "ci", "pods", &[&user("eve")]),
    ];
    rbacsim.file("shop.yaml", format!("{}{}", shop(), more.concat()));
    let got = rbacsim.run("auth who-can get pods -n shop --including-escalation --from shop.yaml").outcome();
    let (_, table) = got.stdout.split_once("\n\n").unwrap();
    assert_eq!(
        table,
        "COULD COME TO   BY                                      BINDING                 ROLE               WHERE\n\
         User eve        running pods as ServiceAccount ci/bot   RoleBinding ci/builds   ClusterRole pods   shop.yaml:47\n"
    );
}

#[test]
fn names_cannot_forge_lines() {
    let rbacsim = Rbacsim::new();
    let eve = format!("{GROUP}, kind: User, name: \"e\\e[1mve\\nUser root\"");
    let reader = role("reader", &["{apiGroups: [''], resources: [pods], verbs: [get]}"]);
    rbacsim.file("a.yaml", format!("{reader}{}", binding("b", "", "reader", &[&eve])));
    for line in [
        "auth who-can get pods -o name",
        "auth who-can get pods -o wide",
        "auth can-i get pods --explain --as \"e\u{1b}[1mve\nUser root\"",
        "auth can-i list pods --explain --as \"e\u{1b}[1mve\nUser root\"",
        "auth matrix",
    ] {
        let got = rbacsim.run(&format!("{line} --from a.yaml")).outcome();
        assert!(!got.stdout.contains('\u{1b}') && !got.stdout.contains("\nUser root"), "{line}: {got:?}");
    }
}
