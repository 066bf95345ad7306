//! `check`: what its rules judge, case by case: paths of escalation, classic mistakes, and harmless look-alikes of both.

use super::check::{RBAC, SHOP, binding, found, found_with, role};

/// The findings of a `ClusterRole` with these rules bound to a group: everywhere, or in a namespace (`, namespace: shop`).
fn held(place: &str, rules: &[&str]) -> Vec<String> {
    found(&[role("ClusterRole", "", "r", &rules.join("\n- ")), binding(place, "b", "ClusterRole r")])
}

/// Codes with their severity: `error D04`.
fn codes(findings: &[String]) -> Vec<&str> {
    let mut codes: Vec<&str> = findings.iter().map(|finding| finding.split(':').next().unwrap()).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

#[test]
fn powers_are_found_where_they_are_and_only_there() {
    let rbac = "apiGroups: [rbac.authorization.k8s.io]";
    let csr = "apiGroups: [certificates.k8s.io]";
    let signers = |names: &str| format!("{{{csr}, resources: [signers], resourceNames: [{names}], verbs: [approve]}}");
    let approval = format!("{{{csr}, resources: [certificatesigningrequests/approval], verbs: [update]}}");
    let mine =
        format!("{{{csr}, resources: [certificatesigningrequests/approval], resourceNames: [mine], verbs: [update]}}");
    let client = signers("kubernetes.io/kube-apiserver-client");
    let nodes = "{apiGroups: [''], resources: [nodes], verbs: [patch]}";
    for (rules, expected) in [
        // Evicting is as good as deleting.
        (vec!["{apiGroups: [''], resources: [pods/eviction], verbs: [create]}", nodes], vec!["warning C08"]),
        (vec!["{apiGroups: [''], resources: [pods], verbs: [delete]}", nodes], vec!["warning C08"]),
        (vec!["{apiGroups: [''], resources: [pods/eviction], verbs: [get]}", nodes], vec![]),
        (vec!["{apiGroups: [''], resources: [pods/eviction], verbs: [create]}"], vec![]),
        // The template of a Job cannot be changed.
        (vec!["{apiGroups: [batch], resources: [jobs], verbs: [update, patch]}"], vec![]),
        (vec!["{apiGroups: [batch], resources: [jobs], verbs: [create]}"], vec!["error C02"]),
        (vec!["{apiGroups: [apps], resources: [daemonsets], verbs: [patch]}"], vec!["error C02"]),
        (vec!["{apiGroups: [apps], resources: [daemonsets/status, deployments/scale], verbs: [patch]}"], vec![]),
        // A request is named by who makes it; a signer is not.
        (vec![&mine, &client], vec!["error D06"]),
        (vec![&approval, &client], vec!["error D06"]),
        (vec![&approval, &signers("kubernetes.io/kube-apiserver-client-kubelet")], vec!["warning D06"]),
        (vec![&approval, &signers("kubernetes.io/kubelet-serving")], vec![]),
        (vec![&approval, &signers("issuers.cert-manager.io/*")], vec![]),
        (vec![&client], vec![]),
        // A group is claimed together with some user.
        (vec!["{apiGroups: [''], resources: [groups], verbs: [impersonate]}"], vec![]),
        (vec!["{apiGroups: [''], resources: [users, groups], verbs: [impersonate]}"], vec!["error D04"]),
        (
            vec![
                "{apiGroups: [''], resources: [groups], resourceNames: ['system:masters'], verbs: [impersonate]}",
                "{apiGroups: [''], resources: [users], resourceNames: [nobody], verbs: [impersonate]}",
            ],
            vec!["error D04", "note N16"],
        ),
        (vec!["{apiGroups: [''], resources: [serviceaccounts], verbs: [impersonate]}"], vec!["error D04"]),
        (
            vec!["{apiGroups: [authentication.k8s.io], resources: [userextras/scopes, uids], verbs: [impersonate]}"],
            vec![],
        ),
        (
            vec![
                "{apiGroups: [authentication.k8s.io], resources: [serviceaccounts], verbs: ['impersonate:serviceaccount']}",
            ],
            vec!["warning D04"],
        ),
        // One node runs pods of many.
        (vec!["{apiGroups: [''], resources: [nodes/proxy], resourceNames: [node-1], verbs: [get]}"], vec!["error D08"]),
        (vec!["{apiGroups: [''], resources: [nodes/metrics, nodes/stats, nodes/log], verbs: [get]}"], vec![]),
        (vec!["{apiGroups: [''], resources: [services/proxy], verbs: [get, create]}"], vec![]),
        // A webhook that may be changed can be pointed at everything.
        (
            vec![
                "{apiGroups: [admissionregistration.k8s.io], resources: [mutatingwebhookconfigurations], resourceNames: [w], verbs: [patch]}",
            ],
            vec!["warning D09"],
        ),
        (
            vec!["{apiGroups: [admissionregistration.k8s.io], resources: ['*'], verbs: [get, list, watch]}"],
            vec!["warning A04"],
        ),
        (vec!["{apiGroups: [apiregistration.k8s.io], resources: [apiservices], verbs: [create]}"], vec!["warning D09"]),
        // Labels of namespaces are what Pod Security goes by.
        (vec!["{apiGroups: [''], resources: [namespaces], verbs: [patch]}"], vec!["warning C10"]),
        (vec!["{apiGroups: [''], resources: [namespaces/status], verbs: [patch]}"], vec![]),
        (vec!["{apiGroups: [''], resources: [namespaces], verbs: [create]}"], vec![]),
        (vec!["{apiGroups: [''], resources: [persistentvolumes], verbs: [create]}"], vec!["warning C09"]),
        (vec!["{apiGroups: [''], resources: [persistentvolumeclaims], verbs: [create]}"], vec![]),
        // Reading roles is no power over them, and writing them gives nobody more than they hold.
        (vec![&format!("{{{rbac}, resources: ['*'], verbs: [get, list, watch]}}")], vec!["warning A04"]),
        (vec![&format!("{{{rbac}, resources: [roles, clusterroles], verbs: [create, update]}}")], vec![]),
        (vec![&format!("{{{rbac}, resources: [clusterroles], verbs: [escalate]}}")], vec![]),
    ] {
        let got = held("", &rules);
        assert_eq!(codes(&got), expected, "{rules:?}: {got:#?}");
    }
}

#[test]
fn words_run_together_are_taken_apart() {
    for (rule, field, parts) in [
        ("{apiGroups: [''], resources: [pods], verbs: ['get,list']}", "verbs", r#"["get", "list"]"#),
        ("{apiGroups: [''], resources: [pods], verbs: ['get, list', watch]}", "verbs", r#"["get", "list", "watch"]"#),
        ("{apiGroups: [''], resources: ['pods, services'], verbs: [get]}", "resources", r#"["pods", "services"]"#),
        ("{apiGroups: ['apps,batch'], resources: [jobs], verbs: [get]}", "apiGroups", r#"["apps", "batch"]"#),
        ("{apiGroups: [''], resources: [pods], verbs: [' get']}", "verbs", r#"["get"]"#),
    ] {
        let rbacsim = crate::support::Rbacsim::new();
        rbacsim.file("r.yaml", role("ClusterRole", "", "r", rule));
        let got = rbacsim.run("check r.yaml").outcome().stdout;
        assert!(got.contains(&format!("= help: write {field}: {parts}")), "{got}");
        assert!(got.ends_with("\n\n1 warning\n"), "{got}");
    }
}

#[test]
fn urls_that_no_request_has() {
    for (url, is_odd) in
        [("/metrics", false), ("*", false), ("/api/*", false), ("metrics", true), ("/a/*/b", true), ("/*/x*", true)]
    {
        let got = found(&[role("ClusterRole", "", "r", &format!("{{nonResourceURLs: ['{url}'], verbs: [get]}}"))]);
        assert_eq!(codes(&got), if is_odd { vec!["warning N04"] } else { vec![] }, "{url}: {got:?}");
    }
}

/// A request for one namespace is made in it; one for all of them is not.
#[test]
fn a_role_gives_its_own_namespace_and_no_other() {
    let of = |fields: &str| found(&[role("Role", SHOP, "r", &format!("{{apiGroups: [''], {fields}}}"))]);
    assert_eq!(of("resources: [namespaces], verbs: [get]"), Vec::<String>::new());
    assert_eq!(of("resources: [namespaces], resourceNames: [shop], verbs: [get, delete]"), Vec::<String>::new());
    assert_eq!(of("resources: [namespaces/finalize], verbs: [update]"), Vec::<String>::new());
    let none = ["warning N02: Role shop/r grants namespaces, which has no namespace: a Role never gives them"];
    assert_eq!(of("resources: [namespaces], verbs: [list, watch]"), none);
    assert_eq!(of("resources: [namespaces], verbs: [create]"), none);
    assert_eq!(of("resources: [namespaces], resourceNames: [vault], verbs: [get]"), none);
    assert_eq!(
        of("resources: [namespaces], verbs: [get, list]"),
        [
            "note N02: Role shop/r grants list of namespaces, which a Role never gives: get it gives for namespace shop itself"
        ]
    );
}

#[test]
fn what_the_api_server_refuses_is_an_error_with_its_reason() {
    let roles = |body: &str| format!("{RBAC}\nkind: Role\nmetadata: {{name: r, namespace: shop}}\n{body}\n");
    let refers = |kind: &str, name: &str, rest: &str| {
        format!(
            "{RBAC}\nkind: {kind}\nmetadata: {{name: b, namespace: shop}}\nroleRef: {{apiGroup: rbac.authorization.k8s.io, {name}}}\n{rest}\n"
        )
    };
    for (manifest, expected) in [
        (
            roles("rules: [{nonResourceURLs: [/x], verbs: [get]}]"),
            "error N03: Role.rbac.authorization.k8s.io \"r\" is invalid: rules[0].nonResourceURLs: Invalid value: [\"/x\"]: namespaced rules cannot apply to non-resource URLs",
        ),
        (
            roles("rules: [{apiGroups: [''], resources: [pods]}]"),
            "error L02: Role.rbac.authorization.k8s.io \"r\" is invalid: rules[0].verbs: Required value: verbs must contain at least one value",
        ),
        (
            roles("rules: [{resources: [pods], verbs: [get]}]"),
            "error L02: Role.rbac.authorization.k8s.io \"r\" is invalid: rules[0].apiGroups: Required value",
        ),
        (
            refers("ClusterRoleBinding", "kind: Role, name: x", ""),
            "error L02: ClusterRoleBinding.rbac.authorization.k8s.io \"b\" is invalid: roleRef.kind: Unsupported value: \"Role\": supported values: \"ClusterRole\"",
        ),
        (
            refers("RoleBinding", "kind: ClusterRole, name: view", "subjects: [{kind: Users, name: x}]"),
            "error L02: RoleBinding.rbac.authorization.k8s.io \"b\" is invalid: subjects[0].kind: Unsupported value: \"Users\"",
        ),
        (
            refers(
                "ClusterRoleBinding",
                "kind: ClusterRole, name: view",
                "subjects: [{kind: ServiceAccount, name: x}]",
            ),
            "error L02: ClusterRoleBinding.rbac.authorization.k8s.io \"b\" is invalid: subjects[0].namespace: Required value",
        ),
        (
            "apiVersion: rbac.authorization.k8s.io/v1beta1\nkind: Role\nmetadata: {name: r}\n".to_owned(),
            "error L04: Kubernetes 1.36 does not serve Role (rbac.authorization.k8s.io/v1beta1): the API server would refuse it",
        ),
        (
            "apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata: {name: r}\n".to_owned(),
            "error L04: Kubernetes 1.36 does not serve PodSecurityPolicy (policy/v1beta1)",
        ),
        (
            "apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata: {name: r}\n".to_owned(),
            "error L04: Kubernetes 1.36 does not serve Ingress (extensions/v1beta1)",
        ),
        (
            "apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: r}\n".to_owned(),
            "note L04: no definition of Widget (example.com/v1) was found",
        ),
    ] {
        let readable = "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: a, namespace: shop}\n".to_owned();
        let got = found(&[manifest, readable]);
        assert!(matches!(got.as_slice(), [only] if only.starts_with(expected)), "{expected}: {got:#?}");
    }
}

/// What operators that everybody installs grant with wildcards, on metrics and on their own kinds.
#[test]
fn wildcards_of_well_known_operators_are_no_reason_to_fail() {
    for (group, resources, verbs) in [
        // prometheus-adapter, KEDA, metrics-server
        ("custom.metrics.k8s.io", "'*'", "'*'"),
        ("external.metrics.k8s.io", "'*'", "'*'"),
        ("metrics.k8s.io", "'*'", "[get, list, watch]"),
        // cert-manager, Argo CD, Flux, VPA, Gateway API
        ("cert-manager.io", "'*'", "'*'"),
        ("acme.cert-manager.io", "challenges, orders", "'*'"),
        ("argoproj.io", "'*'", "'*'"),
        ("source.toolkit.fluxcd.io", "'*'", "'*'"),
        ("autoscaling.k8s.io", "'*'", "'*'"),
        ("gateway.networking.k8s.io", "'*'", "[get, list, watch]"),
        ("snapshot.storage.k8s.io", "volumesnapshots", "'*'"),
    ] {
        let verbs = if verbs.starts_with('[') { verbs.to_owned() } else { format!("[{verbs}]") };
        let got = held("", &[&format!("{{apiGroups: [{group}], resources: [{resources}], verbs: {verbs}}}")]);
        let worst = got.iter().filter(|finding| !finding.starts_with("note A"));
        assert_eq!(worst.count(), 0, "{group}: {got:?}");
        assert!(!group.ends_with("metrics.k8s.io") || got.is_empty(), "{got:?}");
    }
    // Groups of Kubernetes itself are another matter.
    for (group, expected) in [("apps", "error A02"), ("networking.k8s.io", "warning A02"), ("", "error A02")] {
        let got = held("", &[&format!("{{apiGroups: ['{group}'], resources: ['*'], verbs: ['*']}}")]);
        assert_eq!(codes(&got), [expected], "{group}: {got:?}");
    }
}

#[test]
fn names_of_kubernetes_are_not_advised_where_they_give_everything() {
    let named = |kind: &str, name: &str| {
        let rbacsim = crate::support::Rbacsim::new();
        let text = binding(SHOP, "b", "ClusterRole view");
        rbacsim.file("b.yaml", text.replace("kind: Group, name: devs", &format!("kind: {kind}, name: '{name}'")));
        rbacsim.run("check b.yaml --fail-on never").outcome().stdout
    };
    for (kind, name, expected, advice) in [
        ("Group", "system:master", "warning[N14]", "bind a group of your own: members of system:masters"),
        ("Group", "system:unauthenticatd", "warning[N14]", "name who needs it"),
        ("Group", "system:authenticatd", "warning[N14]", "did you mean system:authenticated?"),
        ("Group", "system:openshift-admins", "note[N14]", "Use a name without the prefix"),
        ("User", "system:masters", "warning[N08]", "remove the subject, or name who needs it"),
        ("User", "system:nodes", "warning[N08]", "write kind: Group"),
        ("Group", "system:kube-proxy", "warning[N08]", "write kind: User"),
    ] {
        let got = named(kind, name);
        assert!(got.contains(expected) && got.contains(advice), "{kind} {name}: {got}");
        assert!(!got.contains("did you mean system:masters"), "{got}");
    }
}

/// A token comes into a pod also by a volume of its own.
#[test]
fn tokens_are_seen_in_volumes_of_ones_own() {
    let pod = |automount: &str, source: &str| {
        format!(
            "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {{name: agent, namespace: shop}}\nspec:\n  selector: {{matchLabels: {{a: b}}}}\n  template:\n    metadata: {{labels: {{a: b}}}}\n    spec:\n      serviceAccountName: agent\n      automountServiceAccountToken: {automount}\n      containers: [{{name: c, image: x}}]\n      volumes: [{{name: t, projected: {{sources: [{source}]}}}}]\n"
        )
    };
    let account = "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: agent, namespace: shop}\n".to_owned();
    let admin = binding("", "b", "ClusterRole cluster-admin").replace(
        "apiGroup: rbac.authorization.k8s.io, kind: Group, name: devs",
        "kind: ServiceAccount, name: agent, namespace: shop",
    );
    for (automount, source, is_mounted) in [
        ("true", "{configMap: {name: x}}", true),
        ("false", "{configMap: {name: x}}", false),
        ("false", "{serviceAccountToken: {path: token, expirationSeconds: 3607}}", true),
        ("false", "{serviceAccountToken: {path: token, audience: vault}}", false),
        (
            "false",
            "{serviceAccountToken: {path: token, audience: 'https://kubernetes.default.svc.cluster.local'}}",
            true,
        ),
    ] {
        let got = found(&[account.clone(), admin.clone(), pod(automount, source)]);
        assert_eq!(got.iter().any(|one| one.starts_with("error E07")), is_mounted, "{automount} {source}: {got:?}");
    }
}

#[test]
fn pods_need_their_service_account() {
    let account =
        |name: &str, place: &str| format!("apiVersion: v1\nkind: ServiceAccount\nmetadata: {{name: {name}{place}}}\n");
    let job = |fields: &str| {
        format!(
            "apiVersion: batch/v1\nkind: CronJob\nmetadata: {{name: j, namespace: shop}}\nspec:\n  schedule: '@daily'\n  jobTemplate: {{spec: {{template: {{spec: {{{fields}restartPolicy: Never, automountServiceAccountToken: false, containers: [{{name: c, image: x}}]}}}}}}}}\n"
        )
    };
    let both = |manifests: &[String]| {
        let of =
            |flags| found_with(flags, manifests).into_iter().filter(|one| one.contains(" F10")).collect::<Vec<_>>();
        [of("").concat(), of("--assume-complete").concat()]
    };
    let none = [String::new(), String::new()];
    assert_eq!(both(&[job("")]), none);
    assert_eq!(both(&[job("serviceAccountName: default, ")]), none);
    assert_eq!(both(&[job("serviceAccountName: web, "), account("web", SHOP)]), none);
    let missing = "F10: CronJob shop/j runs as ServiceAccount shop/web, which";
    let open = |severity: &str| format!("{severity} {missing} is not in what was read");
    let closed = || format!("error {missing} does not exist");
    // Kept elsewhere, perhaps.
    assert_eq!(both(&[job("serviceAccountName: web, ")]), [open("note"), closed()]);
    assert_eq!(both(&[job("serviceAccountName: web, "), account("builder", SHOP)]), [open("note"), closed()]);
    // Misspelt, or in another namespace.
    assert_eq!(both(&[job("serviceAccountName: web, "), account("wep", SHOP)]), [open("warning"), closed()]);
    assert_eq!(
        both(&[job("serviceAccountName: web, "), account("web", ", namespace: prod")]),
        [open("warning"), closed()]
    );
}

/// A state is all there is; manifests may be a part.
#[test]
fn what_a_state_lacks_does_not_exist() {
    let rbacsim = crate::support::Rbacsim::new();
    rbacsim.run("create rolebinding b --role=gone --serviceaccount=default:robot").outcome();
    let got = rbacsim.run("check").outcome().stdout;
    assert!(
        got.contains("error[F01]: RoleBinding default/b refers to Role default/gone, which does not exist"),
        "{got}"
    );
    assert!(
        got.contains("warning[F02]: RoleBinding default/b names ServiceAccount default/robot, which does not exist"),
        "{got}"
    );
}

/// Who is everybody may have what is made for everybody.
#[test]
fn everybody_is_given_what_is_made_for_everybody() {
    let given = |group: &str, role: &str| {
        let text = binding("", "b", &format!("ClusterRole {role}")).replace("name: devs", &format!("name: '{group}'"));
        let got = found(&[text]);
        codes(&got).into_iter().filter(|code| !code.ends_with("A06")).map(str::to_owned).collect::<Vec<_>>()
    };
    let anybody = "system:unauthenticated";
    assert_eq!(given(anybody, "system:public-info-viewer"), Vec::<String>::new());
    assert_eq!(given(anybody, "system:service-account-issuer-discovery"), Vec::<String>::new());
    assert_eq!(given(anybody, "system:discovery"), ["warning E02"]);
    assert_eq!(given(anybody, "view"), ["error E02"]);
    assert_eq!(given("system:serviceaccounts", "system:service-account-issuer-discovery"), Vec::<String>::new());
    assert_eq!(given("system:serviceaccounts", "system:auth-delegator"), ["warning E03"]);
    // Whose rights RBAC does not limit has no rights of its own to change.
    assert_eq!(given("system:masters", "view"), ["error E01"]);
}

/// A default role is widened also by what completes a power that it has half of.
#[test]
fn default_roles_are_widened_by_halves_too() {
    let label = |role: &str| format!(", labels: {{rbac.authorization.k8s.io/aggregate-to-{role}: 'true'}}");
    let of = |default: &str, rule: &str| found(&[role("ClusterRole", &label(default), "more", rule)]);
    let escalate = "{apiGroups: [rbac.authorization.k8s.io], resources: [roles], verbs: [escalate]}";
    let says =
        "warning N09: ClusterRole more lets everybody with the default role admin put any right into Roles (D01)";
    assert_eq!(of("admin", escalate), [says]);
    // Those with edit cannot write roles.
    assert_eq!(of("edit", escalate), Vec::<String>::new());
    assert_eq!(
        of("view", "{apiGroups: [example.com], resources: [widgets], verbs: [get, list]}"),
        Vec::<String>::new()
    );
    assert_eq!(of("edit", "{apiGroups: [''], resources: [secrets], verbs: [get]}"), Vec::<String>::new());
}
