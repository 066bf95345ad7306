//! `check`: ways to control over the cluster that lead over somebody or something named.

use super::check::{RBAC, SHOP, found, role};

const OPS: &str = ", namespace: ops";

/// A binding of `ClusterRole r` to a user.
fn of_eve(place: &str) -> String {
    bound("eve", place, "r", "{apiGroup: rbac.authorization.k8s.io, kind: User, name: eve}")
}

fn bound(name: &str, place: &str, role: &str, subject: &str) -> String {
    let kind = if place.is_empty() { "ClusterRoleBinding" } else { "RoleBinding" };
    format!(
        "{RBAC}\nkind: {kind}\nmetadata: {{name: {name}{place}}}\nroleRef: {{apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: {role}}}\nsubjects: [{subject}]\n"
    )
}

/// An administrator of each sort, a harmless account, and what runs as them.
fn cluster() -> Vec<String> {
    let named =
        |kind: &str, name: &str| format!("{{apiGroup: rbac.authorization.k8s.io, kind: {kind}, name: '{name}'}}");
    let account = |name: &str| format!("{{kind: ServiceAccount, name: {name}, namespace: ops}}");
    let pods = |account: &str, more: &str| {
        format!("{{serviceAccountName: {account}, {more}containers: [{{name: c, image: x}}]}}")
    };
    let pod = |name: &str, account: &str, more: &str| {
        format!("apiVersion: v1\nkind: Pod\nmetadata: {{name: {name}{OPS}}}\nspec: {}\n", pods(account, more))
    };
    let made = |kind: &str, name: &str, account: &str| {
        format!(
            "apiVersion: apps/v1\nkind: {kind}\nmetadata: {{name: {name}{OPS}}}\nspec: {{selector: {{matchLabels: {{a: b}}}}, template: {{metadata: {{labels: {{a: b}}}}, spec: {}}}}}\n",
            pods(account, "")
        )
    };
    let token = |name: &str, account: &str| {
        format!(
            "apiVersion: v1\nkind: Secret\ntype: kubernetes.io/service-account-token\nmetadata: {{name: {name}{OPS}, annotations: {{kubernetes.io/service-account.name: {account}}}}}\n"
        )
    };
    let declared = |name: &str| format!("apiVersion: v1\nkind: ServiceAccount\nmetadata: {{name: {name}{OPS}}}\n");
    vec![
        bound("root", "", "cluster-admin", &named("User", "root")),
        bound("sre", "", "cluster-admin", &named("Group", "sre")),
        bound("boss", "", "cluster-admin", &account("boss")),
        declared("boss"),
        declared("mouse"),
        pod("strong", "boss", ""),
        pod("tokenless", "boss", "automountServiceAccountToken: false, "),
        pod("weak", "mouse", ""),
        made("StatefulSet", "store", "boss"),
        made("Deployment", "web", "mouse"),
        token("boss-token", "boss"),
        token("mouse-token", "mouse"),
    ]
}

/// The findings about eve that say more than her rights do by themselves.
fn ways(place: &str, rules: &[&str]) -> Vec<String> {
    let mut manifests = cluster();
    manifests.extend([role("ClusterRole", "", "r", &rules.join("\n- ")), of_eve(place)]);
    found(&manifests).into_iter().filter(|one| one.starts_with("error D") && one.contains("User eve")).collect()
}

#[test]
fn rights_limited_to_names_are_as_good_as_those_named() {
    let impersonate = |resource: &str, name: &str| {
        format!("{{apiGroups: [''], resources: [{resource}], resourceNames: ['{name}'], verbs: [impersonate]}}")
    };
    let token = |name: &str| {
        format!("{{apiGroups: [''], resources: [serviceaccounts/token], resourceNames: [{name}], verbs: [create]}}")
    };
    let core = |resource: &str, name: &str, verb: &str| {
        format!("{{apiGroups: [''], resources: [{resource}], resourceNames: [{name}], verbs: [{verb}]}}")
    };
    let apps = |resource: &str, name: &str| {
        format!("{{apiGroups: [apps], resources: [{resource}], resourceNames: [{name}], verbs: [patch]}}")
    };
    let somebody = impersonate("users", "nobody");
    for (place, rules, expected) in [
        ("", vec![impersonate("users", "root")], "D04 User root"),
        ("", vec![impersonate("users", "nobody")], ""),
        // Users have no namespace, and accounts are not impersonated as users.
        (OPS, vec![impersonate("users", "root")], ""),
        ("", vec![impersonate("users", "system:serviceaccount:ops:boss")], ""),
        ("", vec![impersonate("users", "system:kube-controller-manager")], "D04 User system:kube-controller-manager"),
        ("", vec![impersonate("groups", "sre")], ""),
        ("", vec![impersonate("groups", "sre"), somebody.clone()], "D04 Group sre"),
        ("", vec![impersonate("groups", "devs"), somebody], ""),
        ("", vec![impersonate("serviceaccounts", "boss")], "D04 ServiceAccount ops/boss"),
        (OPS, vec![impersonate("serviceaccounts", "boss")], "D04 ServiceAccount ops/boss"),
        (OPS, vec![impersonate("serviceaccounts", "mouse")], ""),
        (SHOP, vec![impersonate("serviceaccounts", "boss")], ""),
        ("", vec![token("boss")], "D05 ServiceAccount ops/boss"),
        (OPS, vec![token("boss")], "D05 ServiceAccount ops/boss"),
        (OPS, vec![token("mouse")], ""),
        (SHOP, vec![token("boss")], ""),
        (
            ", namespace: kube-system",
            vec![token("clusterrole-aggregation-controller")],
            "D05 ServiceAccount kube-system/clusterrole-aggregation-controller",
        ),
        (", namespace: kube-system", vec![token("coredns")], ""),
        // Pods that carry the token, also those of a StatefulSet.
        (OPS, vec![core("pods/exec", "strong", "create")], "D10 ServiceAccount ops/boss"),
        ("", vec![core("pods/attach", "strong", "create")], "D10 ServiceAccount ops/boss"),
        (OPS, vec![core("pods/exec", "strong", "get")], ""),
        (OPS, vec![core("pods/exec", "weak", "create")], ""),
        (OPS, vec![core("pods/exec", "tokenless", "create")], ""),
        (OPS, vec![core("pods/exec", "store-0", "create")], "D10 ServiceAccount ops/boss"),
        (OPS, vec![core("pods/log", "strong", "get")], ""),
        (OPS, vec![core("pods/ephemeralcontainers", "strong", "patch")], "D10 ServiceAccount ops/boss"),
        (OPS, vec![core("pods", "strong", "patch")], "D10 ServiceAccount ops/boss"),
        (OPS, vec![core("pods", "strong", "delete")], ""),
        // A template may name any account of its namespace.
        (OPS, vec![apps("deployments", "web")], "D10 ServiceAccount ops/boss"),
        ("", vec![apps("deployments", "web")], "D10 ServiceAccount ops/boss"),
        ("", vec![apps("deployments", "elsewhere")], ""),
        (SHOP, vec![apps("deployments", "web")], ""),
        (OPS, vec![apps("deployments/scale", "web")], ""),
        (OPS, vec![core("secrets", "boss-token", "get")], "D10 ServiceAccount ops/boss"),
        (OPS, vec![core("secrets", "mouse-token", "get")], ""),
        (OPS, vec![core("secrets", "boss-token", "delete")], ""),
        // Without a limit, but in a namespace.
        (
            OPS,
            vec!["{apiGroups: [''], resources: [pods/exec], verbs: [create]}".to_owned()],
            "D10 ServiceAccount ops/boss",
        ),
        (OPS, vec!["{apiGroups: [''], resources: [secrets], verbs: [list]}".to_owned()], "D10 ServiceAccount ops/boss"),
        (SHOP, vec!["{apiGroups: [''], resources: [pods/exec], verbs: [create]}".to_owned()], ""),
        (OPS, vec!["{apiGroups: [''], resources: [pods], verbs: [get, list]}".to_owned()], ""),
    ] {
        let rules: Vec<&str> = rules.iter().map(String::as_str).collect();
        let got = ways(place, &rules);
        let Some((code, target)) = expected.split_once(' ') else {
            assert!(got.is_empty(), "{place} {rules:?}: {got:#?}");
            continue;
        };
        let says = format!("and so act as {target}, which leads to control over the cluster");
        assert!(
            matches!(got.as_slice(), [only] if only.starts_with(&format!("error {code}: ")) && only.ends_with(&says)),
            "{place} {rules:?}: {got:#?}"
        );
    }
}

#[test]
fn one_name_leads_to_the_next() {
    let token = |name: &str| {
        format!("{{apiGroups: [''], resources: [serviceaccounts/token], resourceNames: [{name}], verbs: [create]}}")
    };
    let mut manifests = cluster();
    manifests.extend([
        role("ClusterRole", "", "r", &token("mouse")),
        of_eve(OPS),
        role("ClusterRole", "", "next", &token("boss")),
        bound("next", OPS, "next", "{kind: ServiceAccount, name: mouse, namespace: ops}"),
    ]);
    let got = found(&manifests);
    let says = "error D05: RoleBinding ops/eve lets User eve make tokens of service accounts named mouse in namespace ops, \
                and so act as ServiceAccount ops/mouse, which leads to control over the cluster";
    assert!(got.iter().any(|one| one == says), "{got:#?}");
}

#[test]
fn roles_bound_by_name_are_as_good_as_they_are() {
    let rbac = "apiGroups: [rbac.authorization.k8s.io]";
    let bind = |name: &str, of: &str| {
        [
            format!("{{{rbac}, resources: [clusterroles], resourceNames: [{name}], verbs: [bind]}}"),
            format!("{{{rbac}, resources: [{of}], verbs: [create]}}"),
        ]
    };
    for (place, name, of, expected) in [
        ("", "admin", "clusterrolebindings", "bind ClusterRole admin in the whole cluster"),
        ("", "edit", "rolebindings", "bind ClusterRole edit in namespace kube-system"),
        ("", "view", "clusterrolebindings", ""),
        ("", "gone", "clusterrolebindings", ""),
        // That is how access to a namespace is handed on.
        (OPS, "admin", "rolebindings", ""),
        (", namespace: kube-system", "edit", "rolebindings", "bind ClusterRole edit in namespace kube-system"),
    ] {
        let rules = bind(name, of);
        let got = ways(place, &rules.each_ref().map(String::as_str));
        let got: Vec<&String> = got.iter().filter(|one| one.starts_with("error D02")).collect();
        let is_right = if expected.is_empty() { got.is_empty() } else { got.len() == 1 && got[0].contains(expected) };
        assert!(is_right, "{place} {name} {of}: {got:#?}");
    }
}
