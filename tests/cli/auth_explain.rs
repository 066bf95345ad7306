//! `auth can-i --explain` and `auth explain`: why, and what would help.

use std::collections::BTreeMap;

use rbacsim::cli::{self, Environment};
use serde_json::Value;

use crate::harness::program::variables;
use crate::support::Rbacsim;

const SHOP: &str = "\
apiVersion: v1
kind: ServiceAccount
metadata: {name: deployer, namespace: ci}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: {name: reader, namespace: shop}
rules:
- apiGroups: ['']
  resources: [pods]
  verbs: [get, list]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: jane-reads, namespace: shop}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader}
subjects:
- {apiGroup: rbac.authorization.k8s.io, kind: User, name: jane}
";

/// Gives `view`, which jane has, one thing more.
const GATHERED: &str = "\
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: view-secrets
  labels: {rbac.authorization.k8s.io/aggregate-to-view: 'true'}
rules:
- apiGroups: ['']
  resources: [secrets]
  verbs: [list]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: views}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
subjects:
- {apiGroup: rbac.authorization.k8s.io, kind: Group, name: devs}
";

fn binding(kind: &str, name: &str, namespace: &str, role: &str, subject: &str) -> String {
    let place = if namespace.is_empty() { String::new() } else { format!(", namespace: {namespace}") };
    let (role_kind, role) = role.split_once('/').unwrap();
    format!(
        "---\napiVersion: rbac.authorization.k8s.io/v1\nkind: {kind}\nmetadata: {{name: {name}{place}}}\n\
         roleRef: {{apiGroup: rbac.authorization.k8s.io, kind: {role_kind}, name: {role}}}\nsubjects:\n- {{{subject}}}\n"
    )
}

fn role(kind: &str, name: &str, namespace: &str, rule: &str) -> String {
    let place = if namespace.is_empty() { String::new() } else { format!(", namespace: {namespace}") };
    format!(
        "---\napiVersion: rbac.authorization.k8s.io/v1\nkind: {kind}\nmetadata: {{name: {name}{place}}}\nrules:\n- {rule}\n"
    )
}

#[test]
fn a_yes_names_every_line_that_it_rests_on() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("shop.yaml", SHOP);
    rbacsim.run("auth can-i list pods -n shop --as jane --explain --from shop.yaml").prints(
        "yes

User jane may list pods in namespace shop:

1. RoleBinding shop/jane-reads   shop.yaml:13
   names User jane               shop.yaml:18
   gives Role shop/reader        shop.yaml:5
   rule 1: list,get pods         shop.yaml:9
",
    );
}

#[test]
fn a_rule_that_was_gathered_leads_to_its_source() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("view.yaml", GATHERED);
    rbacsim.run("auth can-i list secrets -n shop --as jane --as-group devs --explain --from view.yaml").prints(
        "yes

User jane may list secrets in namespace shop:

1. ClusterRoleBinding views                           view.yaml:11
   names Group devs                                   view.yaml:16
   gives ClusterRole view
   rule 13: list secrets
   gathered from rule 1 of ClusterRole view-secrets   view.yaml:7

Note: namespace shop is not in these manifests
",
    );
}

#[test]
fn a_no_tells_what_came_closest_and_what_would_help() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("shop.yaml", SHOP);
    let why = "no

User jane may not delete pods in namespace shop; what came closest:

1. Role shop/reader has the verbs get, list, but not delete
   RoleBinding shop/jane-reads   shop.yaml:13
   rule 1: get,list pods         shop.yaml:9
   $ kubectl patch role reader -n shop --type=json -p '[{\"op\":\"add\",\"path\":\"/rules/0/verbs/-\",\"value\":\"delete\"}]'

To allow exactly this:
   $ kubectl create role jane-delete-pods -n shop --verb=delete --resource=pods
   $ kubectl create rolebinding jane-delete-pods -n shop --role=jane-delete-pods --user=jane
";
    rbacsim.run("auth can-i delete pods -n shop --as jane --explain --from shop.yaml").says(why, "", 1);
    let text = "Error from server (Forbidden): pods is forbidden: User \\\"jane\\\" cannot delete resource \\\"pods\\\" in API \
                group \\\"\\\" in the namespace \\\"shop\\\"";
    rbacsim.run(&format!("auth explain --from shop.yaml \"{text}\"")).says(why, "", 1);
}

#[test]
fn superusers_and_nodes_need_no_binding() {
    let rbacsim = Rbacsim::new();
    let got = rbacsim.run("auth can-i get pods --explain").outcome();
    let because =
        "User kubernetes-admin may get pods in namespace default, because the group system:masters may do everything.";
    assert!(got.stdout.contains(because), "{got:?}");
    let refused = "auth explain 'nodes is forbidden: User \"system:node:n1\" cannot create resource \"nodes\" in API group \"\" at the cluster scope'";
    rbacsim.run(refused).prints(
        "yes\n\nUser system:node:n1 may create nodes at the cluster scope, because the Node authorizer allows it to this node, \
         without any binding.\n\nNote: no binding names User system:node:n1 or the groups system:nodes\n",
    );
}

#[test]
fn what_is_not_in_the_manifests_may_exist_elsewhere() {
    let rbacsim = Rbacsim::new();
    let account = "kind: ServiceAccount, name: ghost, namespace: ci";
    rbacsim.file("a.yaml", binding("RoleBinding", "b", "shop", "Role/gone", account));
    let ask = "auth can-i get pods -n shop --as system:serviceaccount:ci:ghost --explain";
    let words = |line: &str| rbacsim.run(line).outcome().stdout;
    let open = words(&format!("{ask} --from a.yaml"));
    assert!(open.contains("1. Role shop/gone, which RoleBinding shop/b gives, is not in these manifests\n"), "{open}");
    assert!(open.contains("Note: ServiceAccount ci/ghost is not in these manifests\n"), "{open}");
    let closed = words(&format!("{ask} --from a.yaml --assume-complete"));
    assert!(closed.contains("gives, does not exist\n") && closed.contains("ci/ghost does not exist\n"), "{closed}");
    let state = words("auth can-i get pods -n nowhere --as system:serviceaccount:ci:ghost --explain");
    assert!(state.contains("ghost does not exist\nNote: namespace nowhere does not exist\n"), "{state}");
}

/// A cluster, a question that it answers with no, and what came closest.
struct Case {
    cluster: String,
    question: &'static str,
    cause: &'static str,
}

fn cases() -> Vec<Case> {
    let jane = "apiGroup: rbac.authorization.k8s.io, kind: User, name: jane";
    let read_pods = "{apiGroups: [''], resources: [pods], verbs: [get]}";
    let given = |rule: &str| {
        format!("{}{}", role("Role", "r", "shop", rule), binding("RoleBinding", "b", "shop", "Role/r", jane))
    };
    let case = |cluster: String, question, cause| Case { cluster, question, cause };
    let cluster_role = role("ClusterRole", "r", "", read_pods);
    let urls = role("ClusterRole", "r", "", "{nonResourceURLs: [/metrics], verbs: [get]}");
    vec![
        case(
            format!("{cluster_role}{}", binding("RoleBinding", "b", "other", "ClusterRole/r", jane)),
            "get pods -n shop --as jane",
            "OtherNamespace",
        ),
        case(
            format!("{cluster_role}{}", binding("RoleBinding", "b", "other", "ClusterRole/r", jane)),
            "get pods -A --as jane",
            "OtherNamespace",
        ),
        case(
            format!(
                "{}{}",
                role("Role", "r", "other", read_pods),
                binding("RoleBinding", "b", "other", "Role/r", jane)
            ),
            "get pods -n shop --as jane",
            "OtherNamespace",
        ),
        case(given(read_pods), "watch pods -n shop --as jane", "Verb"),
        case(given(read_pods), "get pods --subresource=log -n shop --as jane", "Subresource"),
        case(
            given("{apiGroups: [''], resources: ['pods/*'], verbs: [get]}"),
            "get pods --subresource=log -n shop --as jane",
            "Subresource",
        ),
        case(
            given("{apiGroups: [''], resources: [deployments], verbs: [get]}"),
            "get deployments -n shop --as jane",
            "APIGroup",
        ),
        case(given("{apiGroups: [''], resources: [pod], verbs: [get]}"), "get pods -n shop --as jane", "Resource"),
        case(
            given("{apiGroups: [''], resources: [secrets], verbs: [get], resourceNames: [a]}"),
            "get secrets/b -n shop --as jane",
            "ResourceNames",
        ),
        case(
            given("{apiGroups: [''], resources: [secrets], verbs: [get, list], resourceNames: [a]}"),
            "list secrets -n shop --as jane",
            "ResourceNames",
        ),
        case(binding("RoleBinding", "b", "shop", "Role/gone", jane), "get pods -n shop --as jane", "RoleMissing"),
        case(binding("ClusterRoleBinding", "b", "", "ClusterRole/gone", jane), "get /metrics --as jane", "RoleMissing"),
        case(
            format!(
                "{cluster_role}{}",
                binding("RoleBinding", "b", "shop", "ClusterRole/r", "kind: ServiceAccount, name: bot")
            ),
            "get pods -n shop --as system:serviceaccount:ci:bot",
            "SubjectNamespace",
        ),
        case(
            format!(
                "{cluster_role}{}",
                binding(
                    "RoleBinding",
                    "b",
                    "shop",
                    "ClusterRole/r",
                    "apiGroup: rbac.authorization.k8s.io, kind: User, name: 'ci:bot'"
                )
            ),
            "get pods -n shop --as system:serviceaccount:ci:bot",
            "SubjectKind",
        ),
        case(
            format!(
                "{cluster_role}{}",
                binding(
                    "ClusterRoleBinding",
                    "b",
                    "",
                    "ClusterRole/r",
                    "apiGroup: rbac.authorization.k8s.io, kind: User, name: jnae"
                )
            ),
            "get pods -n shop --as jane",
            "SubjectSpelling",
        ),
        case(
            format!("{urls}{}", binding("ClusterRoleBinding", "b", "", "ClusterRole/r", jane)),
            "get /metrics/cadvisor --as jane",
            "NonResourceURL",
        ),
        case(
            format!("{urls}{}", binding("RoleBinding", "b", "shop", "ClusterRole/r", jane)),
            "get /metrics --as jane",
            "OtherNamespace",
        ),
        case(cluster_role.clone(), "get pods -n shop --as jane", "Unbound"),
        case(given("{apiGroups: [''], resources: [pods], verbs: [get]}"), "list nodes -n shop --as jane", ""),
        case(
            given("{apiGroups: [''], resources: [pods], verbs: [get]}"),
            "impersonate users/bob -n shop --as jane",
            "",
        ),
        case(given("{apiGroups: [''], resources: [pods], verbs: [get]}"), "frobnicate gadgets -n shop --as jane", ""),
    ]
}

/// Whether a change is typed as commands, or made as the objects and patches that it tells.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    Commands,
    Patches,
}

fn carry_out(rbacsim: &Rbacsim, change: &Value, way: Way) {
    let list = |field: &str| change[field].as_array().unwrap().clone();
    let done = |line: &str, stdin: String| {
        let got = rbacsim.run(line).stdin(stdin).outcome();
        assert_eq!(got.exit, 0, "{line}: {got:?}");
    };
    if way == Way::Commands {
        for command in list("commands") {
            let command = command.as_str().unwrap();
            match command.split_once(" | kubectl ") {
                Some((echo, command)) => done(command, shlex::split(echo).unwrap()[1].clone()),
                None => done(command.strip_prefix("kubectl ").unwrap(), String::new()),
            }
        }
        return;
    }
    for object in list("objects") {
        done("create -f -", object.to_string());
    }
    for patch in list("patches") {
        let text = |field: &str| patch[field].as_str().unwrap();
        let namespace = if text("namespace").is_empty() { String::new() } else { format!("-n {}", text("namespace")) };
        let (resource, name) = (text("resource"), text("name"));
        done(&format!("patch {resource} {name} {namespace} --type=json -p '{}'", patch["patch"]), String::new());
    }
}

/// What the clusters of all cases have in common.
const PLACES: &str = "\
apiVersion: v1
kind: List
items:
- {apiVersion: v1, kind: Namespace, metadata: {name: shop}}
- {apiVersion: v1, kind: Namespace, metadata: {name: other}}
- {apiVersion: v1, kind: Namespace, metadata: {name: ci}}
- {apiVersion: v1, kind: ServiceAccount, metadata: {name: bot, namespace: ci}}
";

fn born(cluster: &str) -> Rbacsim {
    let rbacsim = Rbacsim::new();
    let got = rbacsim.run("create -f -").stdin(format!("{PLACES}{cluster}")).outcome();
    assert_eq!(got.exit, 0, "{got:?}");
    rbacsim
}

#[test]
fn every_change_that_is_proposed_works() {
    for Case { cluster, question, cause } in cases() {
        let got = born(&cluster).run(&format!("auth can-i {question} --explain -o json")).outcome();
        assert_eq!(got.exit, 1, "{question}: {got:?}");
        let explanation: Value = serde_json::from_str(&got.stdout).unwrap();
        let closest = explanation["nearest"][0]["cause"].as_str().unwrap_or_default();
        assert_eq!(closest, cause, "{question}: {explanation:#}");
        for way in [Way::Commands, Way::Patches] {
            let changes = ["/nearest/0/change", "/smallestChange"].map(|change| explanation.pointer(change));
            for change in changes.into_iter().flatten() {
                let rbacsim = born(&cluster);
                carry_out(&rbacsim, change, way);
                let got = rbacsim.run(&format!("auth can-i {question}")).outcome();
                assert_eq!((got.stdout.as_str(), got.exit), ("yes\n", 0), "{question}: {change:#} {got:?}");
            }
        }
    }
}

#[test]
fn whoever_was_meant_is_named() {
    let rbacsim = Rbacsim::new();
    let bound =
        binding("RoleBinding", "b", "shop", "Role/reader", "kind: ServiceAccount, name: deployer, namespace: ci");
    rbacsim.file("shop.yaml", format!("{SHOP}{bound}"));
    for typed in ["system:serviceaccount:shop:deployer", "deployer", "ci:deployer", "system:serviceaccount:ci:deploier"]
    {
        let got =
            rbacsim.run(&format!("auth can-i get pods -n shop --as {typed} --explain --from shop.yaml")).outcome();
        let meant = "1. ServiceAccount ci/deployer may: ask --as system:serviceaccount:ci:deployer\n";
        assert!(got.stdout.contains(meant), "{typed}: {got:?}");
    }
}

#[test]
fn resources_without_namespaces_are_noted() {
    let rbacsim = Rbacsim::new();
    let jane = "apiGroup: rbac.authorization.k8s.io, kind: User, name: jane";
    let rule = "{apiGroups: [''], resources: [nodes, namespaces], verbs: [list, get]}";
    let bound = binding("RoleBinding", "b", "shop", "ClusterRole/r", jane);
    rbacsim.file("a.yaml", format!("{}{bound}", role("ClusterRole", "r", "", rule)));
    let got = rbacsim.run("auth can-i list nodes -n shop --as jane --explain --from a.yaml").outcome();
    let note =
        "Note: this resource has no namespaces: real requests are made at the cluster scope, where the answer is no\n";
    assert!(got.stdout.starts_with("yes\n") && got.stdout.ends_with(note) && got.exit == 0, "{got:?}");
    let got = rbacsim.run("auth can-i get namespaces/shop -n shop --as jane --explain --from a.yaml").outcome();
    assert!(!got.stdout.contains("Note"), "{got:?}");
}

#[test]
fn texts_that_say_nothing_of_permissions_are_no_answer() {
    let rbacsim = Rbacsim::new();
    for (text, why) in [
        ("quatsch", "this is no refusal by an API server"),
        ("pods \\\"x\\\" is forbidden: exceeded quota: q", "the text names no user who cannot do something"),
        (
            "roles is forbidden: user \\\"u\\\" (groups=[]) is attempting to grant RBAC permissions not currently held:",
            "this refusal is that of the escalation check",
        ),
    ] {
        let got = rbacsim.run(&format!("auth explain \"{text}\"")).outcome();
        assert!(got.stderr.starts_with(&format!("error: {why}")) && got.exit == 2, "{got:?}");
    }
    let got = rbacsim.run("auth explain").outcome();
    assert!(got.stderr.starts_with("error: expected the text of a refusal") && got.exit == 2, "{got:?}");
}

#[test]
fn a_refusal_comes_through_a_pipe_and_is_read_as_it_was_meant() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("shop.yaml", SHOP);
    let refused = rbacsim.run("run web --image=web -n shop --as jane --from shop.yaml").outcome();
    assert!(refused.stderr.contains("cannot create"), "{refused:?}");
    let got = rbacsim.run("auth explain - --from shop.yaml").stdin(refused.stderr).outcome();
    assert!(got.stdout.starts_with("no\n\nUser jane may not create pods") && got.exit == 1, "{got:?}");
    // Cut off before the namespace: that of the command counts.
    let cut = "auth explain 'pods is forbidden: User \"jane\" cannot list resource \"pods\" …' --from shop.yaml";
    assert_eq!(rbacsim.run(&format!("{cut} -n shop")).outcome().exit, 0);
    assert_eq!(rbacsim.run(cut).outcome().exit, 1);
}

#[test]
fn flags_that_explain_nothing_are_refused() {
    let rbacsim = Rbacsim::new();
    let help = "See 'rbacsim auth can-i --help' for usage.\n";
    for (flag, why) in [
        ("-o json", "unknown shorthand flag: 'o' in -o"),
        ("-ojson", "unknown shorthand flag: 'o' in -ojson"),
        ("--output=json", "unknown flag: --output"),
        ("--assume-complete", "unknown flag: --assume-complete"),
    ] {
        rbacsim.run(&format!("auth can-i get pods {flag}")).fails(1, &format!("error: {why}\n{help}"));
    }
    rbacsim.run("auth can-i --list --explain").fails(1, "error: --explain needs a question, and --list asks none\n");
    let formats =
        "error: unable to match a printer suitable for the output format \"xml\", allowed formats are: json,yaml\n";
    rbacsim.run("auth can-i get pods --explain -o xml").fails(1, formats);
    rbacsim.run("auth explain x -o xml").fails(2, formats);
}

/// What a person sees: standard output and standard error.
fn on_terminal(rbacsim: &Rbacsim, line: &str, more: &[(&str, &str)]) -> (String, String) {
    let mut variables: BTreeMap<String, String> = variables(&rbacsim.home());
    variables.extend(more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let environment = Environment {
        prints_to_terminal: true,
        warns_on_terminal: true,
        ..Environment::new(variables, rbacsim.directory())
    };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    cli::run(&shlex::split(line).unwrap(), &environment, &mut std::io::empty(), &mut out, &mut err);
    (String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
}

#[test]
fn a_plain_no_on_a_terminal_hints_at_a_near_yes() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("shop.yaml", SHOP);
    let ask = "auth can-i list pods --as jane --from shop.yaml";
    let told = |line: &str, more: &[(&str, &str)]| on_terminal(&rbacsim, line, more);
    let hint = "yes in namespace shop: add -n shop";
    assert_eq!(told(ask, &[]), ("no\n".into(), format!("\u{1b}[2m{hint}\u{1b}[0m\n")));
    assert_eq!(told(ask, &[("NO_COLOR", "1")]), ("no\n".into(), format!("{hint}\n")));
    assert_eq!(told("auth can-i list secrets --as jane --from shop.yaml", &[]), ("no\n".into(), String::new()));
    assert_eq!(told(&format!("{ask} -q"), &[]), (String::new(), String::new()));
    assert_eq!(told(&format!("{ask} -n shop"), &[]), ("yes\n".into(), String::new()));
    rbacsim.run(ask).says("no\n", "", 1);
}
