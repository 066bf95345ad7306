//! `check`: each rule with a bad and a good fixture, what other tools get wrong, what is left out of the manifests.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rbacsim::analysis::finding::Severity;
use rbacsim::analysis::{Cluster, Facts, Places, check, rules};
use rbacsim::apiserver::Ids;
use rbacsim::bootstrap;
use rbacsim::print::findings::markdown;
use rbacsim::store::MemoryStore;
use serde_json::Value;

use crate::harness::program::{execute, variables};
use crate::support::Rbacsim;

/// The beginning of every object of RBAC.
pub(super) const RBAC: &str = "apiVersion: rbac.authorization.k8s.io/v1";

/// The codes that are found in a fixture, whose first line may name flags.
fn codes_in(fixture: &Path) -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join(fixture)).unwrap_or_else(|error| panic!("{}: {error}", fixture.display()));
    let flags = text.lines().next().and_then(|line| line.strip_prefix("# flags: ")).unwrap_or_default();
    let line = format!("check {} -o json {flags}", fixture.display());
    let home = tempfile::tempdir().unwrap();
    let got = execute(&shlex::split(&line).unwrap(), variables(home.path()), root, "");
    assert!(got.stderr.is_empty() && got.exit < 2, "{line}: {got:?}");
    findings(&got.stdout).iter().map(|finding| finding["code"].as_str().unwrap().to_owned()).collect()
}

/// The findings of a report in JSON.
fn findings(report: &str) -> Vec<Value> {
    let report: Value = serde_json::from_str(report).unwrap();
    assert_eq!((&report["apiVersion"], &report["kind"]), (&"rbacsim/v1".into(), &"CheckReport".into()));
    report["findings"].as_array().unwrap().clone()
}

/// What is found in these manifests, each as `severity code: message`.
pub(super) fn found_with(flags: &str, manifests: &[String]) -> Vec<String> {
    let rbacsim = Rbacsim::new();
    rbacsim.file("all.yaml", manifests.join("---\n"));
    let got = rbacsim.run(&format!("check all.yaml -o json {flags}")).outcome();
    assert!(got.stderr.is_empty() && got.exit < 2, "{got:?}");
    let text = |finding: &Value, field: &str| finding[field].as_str().unwrap().to_owned();
    let shown = |finding: &Value| {
        format!("{} {}: {}", text(finding, "severity"), text(finding, "code"), text(finding, "message"))
    };
    findings(&got.stdout).iter().map(shown).collect()
}

pub(super) fn found(manifests: &[String]) -> Vec<String> {
    found_with("", manifests)
}

pub(super) fn role(kind: &str, place: &str, name: &str, rule: &str) -> String {
    format!("{RBAC}\nkind: {kind}\nmetadata: {{name: {name}{place}}}\nrules:\n- {rule}\n")
}

pub(super) fn binding(place: &str, name: &str, role: &str) -> String {
    let kind = if place.is_empty() { "ClusterRoleBinding" } else { "RoleBinding" };
    let (role_kind, role_name) = role.split_once(' ').unwrap();
    format!(
        "{RBAC}\nkind: {kind}\nmetadata: {{name: {name}{place}}}\nroleRef: {{apiGroup: rbac.authorization.k8s.io, kind: {role_kind}, name: {role_name}}}\nsubjects: [{{apiGroup: rbac.authorization.k8s.io, kind: Group, name: devs}}]\n"
    )
}

pub(super) const SHOP: &str = ", namespace: shop";

#[test]
fn each_rule_finds_its_bad_fixture_and_not_its_good_one() {
    let mut wrong = Vec::new();
    for rule in rules() {
        let fixture = |name: &str| Path::new("fixtures/check").join(rule.code).join(name);
        let (bad, good) = (codes_in(&fixture("bad.yaml")), codes_in(&fixture("good.yaml")));
        if !bad.contains(rule.code) {
            wrong.push(format!("{} is not found in bad.yaml, but {bad:?}", rule.code));
        }
        if good.contains(rule.code) {
            wrong.push(format!("{} is found in good.yaml", rule.code));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_page_of_rules_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules.md");
    let page = markdown(&rules());
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &page).unwrap();
    }
    let checked_in = fs::read_to_string(&path).unwrap_or_default();
    assert!(checked_in == page, "docs/rules.md is out of date: UPDATE=1 cargo test --test all rules");
}

#[test]
fn an_untouched_cluster_is_clean_also_as_manifests() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("check").prints("no findings\n");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let fresh = fs::read_to_string(root.join("fixtures/bootstrap/bootstrap-objects.yaml")).unwrap();
    rbacsim.file("fresh.yaml", fresh);
    rbacsim.run("check fresh.yaml --assume-complete").prints("no findings\n");
}

#[test]
fn the_state_is_checked_as_manifests_are() {
    let rbacsim = Rbacsim::new();
    rbacsim
        .run("create clusterrolebinding ops --clusterrole=cluster-admin --user=jane")
        .prints("clusterrolebinding.rbac.authorization.k8s.io/ops created\n");
    let text = "\
error[A01]: ClusterRoleBinding ops lets User jane do everything in the whole cluster, through ClusterRole cluster-admin
 --> ClusterRoleBinding ops
 ::: ClusterRole cluster-admin: by this rule of ClusterRole cluster-admin
  = help: Bind a role with the rights that are needed; keep cluster-admin for emergencies.

1 error
";
    rbacsim.run("check").says(text, "", 1);
}

// What other tools have been reported to get wrong.

#[test]
fn a_wildcard_in_another_api_group_is_no_access_to_secrets() {
    let rule = "{apiGroups: [example.com], resources: ['*'], verbs: ['*']}";
    let got = found(&[role("ClusterRole", "", "widgets", rule), binding("", "widgets", "ClusterRole widgets")]);
    assert_eq!(
        got,
        [
            "note A02: ClusterRoleBinding widgets lets Group devs do everything with everything in API group example.com in the whole cluster"
        ]
    );
}

#[test]
fn access_to_one_secret_is_no_access_to_all() {
    let rule = "{apiGroups: [''], resources: [secrets], resourceNames: [db], verbs: [get, update]}";
    let manifests = [role("ClusterRole", "", "db", rule), binding("", "db", "ClusterRole db")];
    assert_eq!(found(&manifests), Vec::<String>::new());
}

#[test]
fn a_role_of_another_namespace_gives_nothing() {
    let rule = "{apiGroups: [''], resources: [secrets], verbs: [get]}";
    let manifests = [role("Role", ", namespace: vault", "secrets", rule), binding(SHOP, "secrets", "Role secrets")];
    assert_eq!(
        found(&manifests),
        ["warning F01: RoleBinding shop/secrets refers to Role shop/secrets, which is not in what was read"]
    );
}

#[test]
fn a_cluster_role_in_a_role_binding_holds_in_its_namespace() {
    let rule = "{apiGroups: [''], resources: [secrets], verbs: [get]}";
    let manifests = [role("ClusterRole", "", "secrets", rule), binding(SHOP, "secrets", "ClusterRole secrets")];
    assert_eq!(
        found(&manifests),
        ["note B02: RoleBinding shop/secrets lets Group devs read Secrets in namespace shop"]
    );
}

#[test]
fn a_plain_role_is_not_cluster_admin() {
    let rule = "{apiGroups: ['*'], resources: ['*'], verbs: ['*']}";
    let got = found(&[role("Role", SHOP, "all", rule), binding(SHOP, "all", "Role all")]);
    assert_eq!(got.len(), 1, "{got:?}");
    let what = "warning A02: RoleBinding shop/all lets Group devs do everything with everything in every API group in namespace shop";
    assert!(got[0].starts_with(what), "{got:?}");
}

#[test]
fn edit_is_known_with_what_it_gives() {
    let got = found(&[binding(SHOP, "devs", "ClusterRole edit")]);
    assert_eq!(
        got,
        [
            "note A06: RoleBinding shop/devs lets Group devs do what ClusterRole edit allows in namespace shop, which includes B02, B03, C01, C02, C03, C05, C06, D04, D05, F07, F08"
        ]
    );
}

#[test]
fn a_role_that_nobody_has_is_no_risk() {
    let rule = "{apiGroups: [''], resources: [secrets], verbs: [get, list]}";
    assert_eq!(found(&[role("ClusterRole", "", "secrets", rule)]), Vec::<String>::new());
}

#[test]
fn a_role_that_is_gathered_by_any_label_is_used() {
    let gathering = format!(
        "{RBAC}\nkind: ClusterRole\nmetadata: {{name: sum}}\naggregationRule: {{clusterRoleSelectors: [{{matchLabels: {{part: 'yes'}}}}]}}\nrules: []\n"
    );
    let rule = "{apiGroups: [''], resources: [pods], verbs: [get]}";
    let part = |value: &str| role("ClusterRole", &format!(", labels: {{part: '{value}'}}"), "part", rule);
    let unused = "note F05: ClusterRole part is neither bound nor aggregated";
    for (value, said) in [("yes", vec![]), ("no", vec![unused])] {
        let bound = binding("", "sum", "ClusterRole sum");
        assert_eq!(found_with("--assume-complete", &[gathering.clone(), part(value), bound]), said);
    }
}

#[test]
fn a_binding_that_names_nobody_is_no_risk() {
    let nobody = binding("", "ops", "ClusterRole cluster-admin");
    let nobody = nobody.lines().filter(|line| !line.starts_with("subjects")).collect::<Vec<_>>().join("\n");
    assert_eq!(found(&[format!("{nobody}\n")]), Vec::<String>::new());
}

#[test]
fn aggregation_reaches_those_who_have_the_aggregated_role() {
    let labels = ", labels: {rbac.authorization.k8s.io/aggregate-to-view: 'true'}";
    let rule = "{apiGroups: [''], resources: [secrets], verbs: [get]}";
    let got = found(&[role("ClusterRole", labels, "more", rule), binding("", "devs", "ClusterRole view")]);
    assert_eq!(
        got,
        [
            "warning N09: ClusterRole more lets everybody with the default role view read Secrets (B02)",
            "note A06: ClusterRoleBinding devs lets Group devs do what ClusterRole view allows in the whole cluster, which includes B01",
            "error B01: ClusterRoleBinding devs lets Group devs read Secrets in the whole cluster",
        ]
    );
}

#[test]
fn the_words_of_the_default_roles_are_known() {
    /// Identifiers of one cluster.
    struct Same;
    impl Ids for Same {
        fn uid(&mut self) -> String {
            "u".to_owned()
        }

        fn suffix(&mut self) -> String {
            "s".to_owned()
        }
    }
    let mut store = MemoryStore::default();
    bootstrap::populate(&mut store, &mut Same, jiff::Timestamp::UNIX_EPOCH).unwrap();
    let cluster = Cluster::read(&store, Places::new()).unwrap();
    let nothing = Cluster::read(&MemoryStore::default(), Places::new()).unwrap();
    let odd = ["N01", "N04", "N05", "N06", "N08", "N14", "F01"];
    let findings = check(&Facts::new(&cluster, &nothing, true));
    let bad = findings.iter().filter(|finding| odd.contains(&finding.rule.code) && finding.severity > Severity::Note);
    // Heapster is gone, and its role was never brought up to date.
    let bad = bad.map(|finding| &finding.message).filter(|message| !message.contains("system:heapster"));
    let bad: Vec<&String> = bad.collect();
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn flags_of_an_api_server_are_read_as_it_reads_them() {
    let server = |flags: &[&str]| {
        let flags = flags.join("\n    - ");
        format!(
            "apiVersion: v1\nkind: Pod\nmetadata: {{name: kube-apiserver, namespace: kube-system}}\nspec:\n  automountServiceAccountToken: false\n  containers:\n  - name: kube-apiserver\n    image: x\n    command:\n    - /usr/local/bin/kube-apiserver\n    - {flags}\n"
        )
    };
    let good = [
        "--authorization-mode=Node,RBAC",
        "--enable-admission-plugins=NodeRestriction",
        "--service-account-extend-token-expiration=false",
    ];
    for (more, said) in [
        ("--v=2", ""),
        ("--authorization-mode=RBAC", "warning G01: pod kube-apiserver: --authorization-mode lacks Node"),
        ("--authorization-mode=Node", "error G01: pod kube-apiserver: --authorization-mode lacks RBAC"),
        (
            "--authorization-mode=RBAC,AlwaysAllow",
            "error G01: pod kube-apiserver: without --authorization-mode, or with",
        ),
        ("--anonymous-auth", "warning G01: pod kube-apiserver: --anonymous-auth=true"),
        ("--anonymous-auth=false", ""),
        ("--token-auth-file=/x", "error G01: pod kube-apiserver: --token-auth-file"),
        ("--service-account-lookup=false", "error G01: pod kube-apiserver: --service-account-lookup=false"),
        ("--disable-admission-plugins=ServiceAccount", "error G01: pod kube-apiserver: --disable-admission-plugins"),
        (
            "--enable-admission-plugins=AlwaysPullImages",
            "warning G01: pod kube-apiserver: --enable-admission-plugins lacks",
        ),
    ] {
        let flags: Vec<&str> = good.iter().copied().chain([more]).collect();
        let got = found(&[server(&flags)]);
        assert_eq!(got.len(), usize::from(!said.is_empty()), "{more}: {got:?}");
        assert!(got.iter().all(|one| one.starts_with(said)), "{more}: {got:?}");
    }
}

#[test]
fn groups_of_add_ons_are_not_taken_for_misspelt_ones() {
    let of_group = |group: &str| {
        let rule = format!("{{apiGroups: [{group}], resources: [things], verbs: [get]}}");
        found(&[role("Role", SHOP, "r", &rule)])
    };
    for group in
        ["networking.istio.io", "autoscaling.k8s.io", "batch.volcano.sh", "snapshot.storage.k8s.io", "argoproj.io"]
    {
        assert_eq!(of_group(group), Vec::<String>::new(), "{group}");
    }
    for group in ["app", "rbac.authorisation.k8s.io", "networking", "core", "apps/v1"] {
        assert!(of_group(group)[0].starts_with("warning N04"), "{group}");
    }
}

// What is not in the manifests.

#[test]
fn what_was_not_read_may_exist_unless_it_is_said_to_be_all() {
    let manifests = [
        binding(SHOP, "devs", "Role somewhere"),
        role("Role", SHOP, "certs", "{apiGroups: [cert-manager.io], resources: [certificates], verbs: [get]}"),
    ];
    assert_eq!(
        found(&manifests),
        ["note F01: RoleBinding shop/devs refers to Role shop/somewhere, which is not in what was read"]
    );
    assert_eq!(
        found_with("--assume-complete", &manifests),
        [
            "error F01: RoleBinding shop/devs refers to Role shop/somewhere, which does not exist",
            "note F05: Role shop/certs is neither bound nor aggregated",
            "warning N04: Role shop/certs names the API group cert-manager.io, which nothing defines",
        ]
    );
}

#[test]
fn what_cannot_be_checked_is_told_apart_from_what_is_bad() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("notes/values.yaml", "a: 1\n").file("ok.yaml", binding(SHOP, "devs", "ClusterRole view"));
    rbacsim.run("check nowhere.yaml").fails(2, "error: the path \"nowhere.yaml\" does not exist\n");
    rbacsim.run("check notes").fails(
        2,
        "error: no Kubernetes objects in notes: notes/values.yaml is not a Kubernetes object: no apiVersion and kind\n",
    );
    rbacsim
        .run("check ok.yaml -o xml")
        .fails(2, "error: output format \"xml\" is none of human, json, yaml, sarif, junit and github\n");
    rbacsim
        .run("check ok.yaml --fail-on high")
        .fails(2, "error: --fail-on \"high\" is none of note, warning, error and never\n");
    rbacsim
        .run("check --explain Z99")
        .fails(2, "error: no rule has the code \"Z99\": rbacsim check --rules lists them\n");
    for (flags, exit) in [("", 0), ("--fail-on warning", 0), ("--fail-on note", 1), ("--fail-on never", 0)] {
        assert_eq!(rbacsim.run(&format!("check ok.yaml {flags}")).outcome().exit, exit, "{flags}");
    }
}

#[test]
fn a_rule_can_be_read_in_full() {
    Rbacsim::new().run("check --explain b04").prints(
        "\
B04 write-system-configmaps (warning)

Finds: somebody can change the ConfigMaps of kube-system.

They configure the DNS of the cluster (coredns), kube-proxy, and on EKS who is who (aws-auth).

Fix: Bind a Role in the namespaces that are meant, or limit the rule to ConfigMaps of your own with resourceNames.

Also known as: trivy KSV-0049, trivy KSV-0115, kubescape C-0037, rbac-police eks_modify_aws_auth
",
    );
    let all = Rbacsim::new().run("check --rules").outcome().stdout;
    assert_eq!(all.lines().count(), rules().len() + 1);
}

/// A name is no limit where the named object is the dangerous one.
#[test]
fn names_do_not_make_every_power_harmless() {
    let rbacsim = Rbacsim::new();
    let role = |rules: &str| {
        format!(
            "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {{name: r}}\nrules:\n{rules}---\n\
             apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: {{name: b}}\n\
             roleRef: {{apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: r}}\n\
             subjects: [{{apiGroup: rbac.authorization.k8s.io, kind: User, name: jane}}]\n"
        )
    };
    let rbac = "apiGroups: [rbac.authorization.k8s.io]";
    let certificates = "apiGroups: [certificates.k8s.io]";
    for (code, rules) in [
        ("D01", format!("- {{{rbac}, resources: [clusterroles], resourceNames: [r], verbs: [escalate, patch]}}\n")),
        (
            "D02",
            format!(
                "- {{{rbac}, resources: [clusterroles], resourceNames: [cluster-admin], verbs: [bind]}}\n\
                 - {{{rbac}, resources: [clusterrolebindings], resourceNames: [b], verbs: [patch]}}\n"
            ),
        ),
        (
            "D06",
            format!(
                "- {{{certificates}, resources: [certificatesigningrequests/approval], verbs: [update]}}\n\
                 - {{{certificates}, resources: [signers], resourceNames: [kubernetes.io/*], verbs: [approve]}}\n"
            ),
        ),
        ("B04", "- {apiGroups: [''], resources: [configmaps], resourceNames: [aws-auth], verbs: [patch]}\n".to_owned()),
    ] {
        rbacsim.file("r.yaml", role(&rules));
        let got = rbacsim.run("check r.yaml -o json").outcome();
        assert!(got.exit == 1 && got.stdout.contains(&format!("\"{code}\"")), "{code}: {got:?}");
    }
    let view = format!(
        "- {{{rbac}, resources: [clusterroles], resourceNames: [view], verbs: [bind]}}\n\
         - {{{rbac}, resources: [clusterrolebindings], verbs: [create]}}\n"
    );
    rbacsim.file("r.yaml", role(&view));
    assert!(!rbacsim.run("check r.yaml -o json").outcome().stdout.contains("\"D02\""));
}
