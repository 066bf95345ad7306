//! `check` as a security reviewer tries it: known ways to escalate and classic mistakes, beside what looks like them and is
//! harmless or made for its purpose. One line each, in the terms of the tools that look for them.

use super::check::{RBAC, found};

/// A review's case: what the binding names, and the codes of warnings and errors that are found.
struct Case {
    /// The namespace of the binding, or empty for the whole cluster.
    place: &'static str,
    /// A default role, or `GROUP RESOURCES VERBS [NAMES]` for each rule, commas within; `core` for the core group.
    gives: &'static [&'static str],
    /// `User eve`, `Group g`, `ServiceAccount namespace/name`.
    to: &'static str,
    codes: &'static [&'static str],
}

const fn case(
    place: &'static str,
    gives: &'static [&'static str],
    to: &'static str,
    codes: &'static [&'static str],
) -> Case {
    Case { place, gives, to, codes }
}

impl Case {
    fn manifests(&self) -> Vec<String> {
        let place = if self.place.is_empty() { String::new() } else { format!(", namespace: {}", self.place) };
        let kind = if self.place.is_empty() { "ClusterRoleBinding" } else { "RoleBinding" };
        let subject = match self.to.split_once(' ').unwrap() {
            ("ServiceAccount", account) => {
                let (namespace, name) = account.split_once('/').unwrap();
                format!("{{kind: ServiceAccount, namespace: {namespace}, name: {name}}}")
            }
            (kind, name) => format!("{{apiGroup: rbac.authorization.k8s.io, kind: {kind}, name: '{name}'}}"),
        };
        let is_rules = self.gives[0].contains(' ');
        let role = if is_rules { "r" } else { self.gives[0] };
        let mut manifests = vec![format!(
            "{RBAC}\nkind: {kind}\nmetadata: {{name: b{place}}}\nroleRef: {{apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: '{role}'}}\nsubjects: [{subject}]\n"
        )];
        if is_rules {
            let rules: Vec<String> = self.gives.iter().map(|rule| rule_of(rule)).collect();
            manifests
                .push(format!("{RBAC}\nkind: ClusterRole\nmetadata: {{name: r}}\nrules:\n- {}\n", rules.join("\n- ")));
        }
        manifests
    }
}

fn rule_of(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let list = |text: &str| {
        let items = text.split(',').map(|item| format!("'{}'", if item == "core" { "" } else { item }));
        format!("[{}]", items.collect::<Vec<_>>().join(", "))
    };
    let names = words.get(3).map(|names| format!(", resourceNames: {}", list(names))).unwrap_or_default();
    format!("{{apiGroups: {}, resources: {}, verbs: {}{names}}}", list(words[0]), list(words[1]), list(words[2]))
}

const DANGEROUS: &[Case] = &[
    case("", &["cluster-admin"], "ServiceAccount default/default", &["A01", "E04"]),
    case("", &["edit"], "Group system:authenticated", &["A06", "E03"]),
    case("", &["view"], "Group system:unauthenticated", &["E02"]),
    case("", &["cluster-admin"], "User system:serviceaccount:ci:bot", &["A01"]),
    case("kube-system", &["admin"], "ServiceAccount dev/bot", &["A06"]),
    case("", &["system:kube-controller-manager"], "User eve", &["A04", "B03", "D05"]),
    case("", &["system:controller:clusterrole-aggregation-controller"], "User eve", &["D01"]),
    case("", &["system:node"], "User eve", &["B01", "C01", "C07", "C08", "D05"]),
    case("", &["core secrets list"], "User eve", &["B01"]),
    case("", &["* secrets get"], "User eve", &["B01"]),
    case("kube-system", &["core secrets list"], "User eve", &["B02"]),
    case("kube-system", &["core secrets create", "core secrets get"], "User eve", &["B02", "B03"]),
    case("kube-system", &["core configmaps patch aws-auth"], "User eve", &["B04"]),
    case("", &["core pods,pods/exec create"], "User eve", &["C01", "C03", "N07"]),
    case("", &["core */exec create", "core pods get"], "User eve", &["C03"]),
    case("kube-system", &["core pods *"], "User eve", &["A03", "C01", "C06"]),
    case("", &["apps daemonsets patch"], "User eve", &["C02"]),
    case("", &["batch cronjobs,jobs create"], "User eve", &["C02"]),
    case("kube-system", &["core replicationcontrollers create"], "User eve", &["C02"]),
    case("kube-system", &["core pods/ephemeralcontainers patch"], "User eve", &["C04"]),
    case("", &["core persistentvolumes create"], "User eve", &["C09"]),
    case("", &["core namespaces patch"], "User eve", &["C10"]),
    case("", &["rbac.authorization.k8s.io * *"], "User eve", &["A02"]),
    case("", &["rbac.authorization.k8s.io clusterroles escalate,update r"], "User eve", &["D01"]),
    case("kube-system", &["rbac.authorization.k8s.io roles escalate,update x"], "User eve", &["D01"]),
    case(
        "",
        &["rbac.authorization.k8s.io clusterroles bind", "rbac.authorization.k8s.io clusterrolebindings create"],
        "User eve",
        &["D02"],
    ),
    case("", &["core * impersonate"], "User eve", &["A04"]),
    case("kube-system", &["core serviceaccounts/token create"], "User eve", &["D05"]),
    case("", &["certificates.k8s.io * *"], "User eve", &["A02"]),
    case("", &["core nodes/proxy get"], "User eve", &["D08"]),
    case("", &["admissionregistration.k8s.io mutatingwebhookconfigurations create"], "User eve", &["D09"]),
    case("", &["system:auth-delegator"], "Group system:serviceaccounts", &["E03"]),
    // Looks dangerous, allows nothing, and is a mistake.
    case("", &["core serviceaccounts/* create"], "User eve", &["N04"]),
];

const HARMLESS: &[Case] = &[
    case("", &["core pods,services,configmaps get,list,watch"], "User eve", &[]),
    case("shop", &["core secrets get db"], "User eve", &[]),
    case("shop", &["view"], "Group devs", &[]),
    case(
        "kube-system",
        &["coordination.k8s.io leases create", "coordination.k8s.io leases get,update lock"],
        "ServiceAccount kube-system/x",
        &[],
    ),
    case("", &["system:auth-delegator"], "ServiceAccount ops/metrics", &[]),
    case("", &["core nodes/metrics get", "core pods,nodes get,list,watch"], "ServiceAccount ops/metrics-server", &[]),
    case(
        "",
        &["core nodes,nodes/metrics,services,endpoints,pods get,list,watch", "networking.k8s.io ingresses list,watch"],
        "ServiceAccount ops/prometheus",
        &[],
    ),
    case("", &["core,events.k8s.io events create,patch"], "ServiceAccount ops/x", &[]),
    case("", &["example.com widgets,widgets/status,widgets/finalizers get,update"], "ServiceAccount ops/x", &[]),
    case("", &["rbac.authorization.k8s.io roles,rolebindings,clusterroles get,list,watch"], "User eve", &[]),
    case("shop", &["core serviceaccounts/token create web"], "User eve", &[]),
    case("shop", &["apps deployments/scale get,update,patch"], "User eve", &[]),
    case("shop", &["core pods,pods/log get,list"], "User eve", &[]),
    case("shop", &["core persistentvolumeclaims create,get,list"], "User eve", &[]),
    case("", &["system:public-info-viewer"], "Group system:unauthenticated", &[]),
    case(
        "",
        &["authorization.k8s.io subjectaccessreviews create", "authentication.k8s.io tokenreviews create"],
        "ServiceAccount ops/x",
        &[],
    ),
    case("", &["certificates.k8s.io certificatesigningrequests create,get"], "User eve", &[]),
    // cert-manager signs for its own issuers.
    case(
        "",
        &[
            "certificates.k8s.io certificatesigningrequests/status update,patch",
            "certificates.k8s.io signers sign issuers.cert-manager.io/*,clusterissuers.cert-manager.io/*",
        ],
        "ServiceAccount cert-manager/cert-manager",
        &[],
    ),
    case("", &["core pods/eviction create", "core pods get,list"], "User eve", &[]),
    // csi-attacher patches volumes that exist.
    case(
        "",
        &[
            "core persistentvolumes get,list,watch,patch",
            "storage.k8s.io volumeattachments,volumeattachments/status get,patch",
        ],
        "ServiceAccount kube-system/csi",
        &[],
    ),
    case("", &["custom.metrics.k8s.io * *"], "ServiceAccount kube-system/horizontal-pod-autoscaler", &[]),
    case("", &["core users impersonate bob"], "User eve", &[]),
];

#[test]
fn dangers_are_found_and_look_alikes_are_not() {
    let mut wrong = Vec::new();
    for case in DANGEROUS.iter().chain(HARMLESS) {
        let got = found(&case.manifests());
        let code = |finding: &String| finding.split([' ', ':']).nth(1).unwrap().to_owned();
        // N07 is only noted, but tells why exec does not work.
        let told = got.iter().filter(|one| !one.starts_with("note") || one.contains(" N07"));
        let mut codes: Vec<String> = told.map(code).collect();
        codes.sort_unstable();
        codes.dedup();
        if codes != case.codes {
            wrong.push(format!("{:?} to {} in {:?}: {got:#?}", case.gives, case.to, case.place));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
