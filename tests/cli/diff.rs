//! `auth diff`.

use std::process::Command;

use crate::support::Rbacsim;

/// What `ci/deployer` is given in prod: a role of its own, or `edit`.
fn binding(role_kind: &str, role: &str) -> String {
    format!(
        "apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {{name: deployer, namespace: prod}}
roleRef: {{apiGroup: rbac.authorization.k8s.io, kind: {role_kind}, name: {role}}}
subjects:
- {{kind: ServiceAccount, name: deployer, namespace: ci}}
"
    )
}

fn role(rules: &str) -> String {
    format!(
        "apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: {{name: deployer, namespace: prod}}
rules:
{rules}"
    )
}

const PODS: &str = "- {apiGroups: [''], resources: [pods], verbs: [get, list]}\n";
const PODS_AND_EXEC: &str = "\
- {apiGroups: [''], resources: [pods], verbs: [list]}
- {apiGroups: [''], resources: [pods/exec], verbs: [create]}
";

fn folders(rbacsim: &Rbacsim) {
    rbacsim.file("old/role.yaml", role(PODS)).file("old/rb.yaml", binding("Role", "deployer"));
    rbacsim.file("new/role.yaml", role(PODS_AND_EXEC)).file("new/rb.yaml", binding("Role", "deployer"));
}

const CHANGES: &str = "\
+ ServiceAccount ci/deployer may now create pods/exec in prod, through RoleBinding prod/deployer → Role prod/deployer (new/rb.yaml:6, new/role.yaml:6)
- ServiceAccount ci/deployer may no longer get pods in prod, formerly through RoleBinding prod/deployer → Role prod/deployer (old/rb.yaml:6, old/role.yaml:5)
";

#[test]
fn gains_and_losses_are_told_with_their_way_and_place() {
    let rbacsim = Rbacsim::new();
    folders(&rbacsim);
    rbacsim.run("auth diff old new").says(CHANGES, "", 1);
    rbacsim.run("auth diff old old").prints("no difference in effective access\n");
    rbacsim.file("both.yaml", format!("{}---\n{}", role(PODS_AND_EXEC), binding("Role", "deployer")));
    rbacsim.run("auth diff new both.yaml").prints("no difference in effective access\n");
}

#[test]
fn the_exit_code_says_what_was_asked_for() {
    let rbacsim = Rbacsim::new();
    folders(&rbacsim);
    rbacsim.file("less.yaml", format!("{}---\n{}", role(PODS), binding("Role", "elsewhere")));
    for (line, exit) in [
        ("old new --fail-on any", 1),
        ("old new --fail-on widened", 1),
        ("old new --fail-on=narrowed", 1),
        ("old new --fail-on none", 0),
        ("old less.yaml --fail-on widened", 0),
        ("less.yaml old --fail-on narrowed", 0),
        ("less.yaml old --fail-on widened", 1),
    ] {
        assert_eq!(rbacsim.run(&format!("auth diff {line}")).outcome().exit, exit, "{line}");
    }
    rbacsim
        .run("auth diff")
        .fails(2, "error: expected OLD and NEW, got 0 arguments\nSee 'rbacsim auth diff -h' for help and examples\n");
    rbacsim.run("auth diff old nowhere").fails(2, "error: the path \"nowhere\" does not exist\n");
    rbacsim.run("auth diff old new --from old").fails(
        2,
        "error: --from stands for NEW, which was given already\nSee 'rbacsim auth diff -h' for help and examples\n",
    );
    rbacsim.run("auth diff old new -o wide").fails(
        2,
        "error: unable to match a printer suitable for the output format \"wide\", allowed formats are: json,yaml\n",
    );
    assert_eq!(rbacsim.run("auth diff old new --fail-on more").outcome().exit, 2);
}

#[test]
fn a_manifest_that_cannot_be_read_is_no_answer() {
    let rbacsim = Rbacsim::new();
    folders(&rbacsim);
    rbacsim.file("new/broken.yaml", "kind: [\n");
    assert_eq!(rbacsim.run("auth diff old new --fail-on none").outcome().exit, 2);
}

#[test]
fn a_role_that_is_elsewhere_is_noted() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("rb.yaml", binding("Role", "elsewhere"));
    let note = "note: rb.yaml: RoleBinding prod/deployer gives nothing here: \
                role.rbac.authorization.k8s.io \"elsewhere\" not found\n";
    rbacsim.run("auth diff rb.yaml rb.yaml").says("no difference in effective access\n", &note.repeat(2), 0);
}

#[test]
fn the_document_says_the_same() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("old.yaml", "").file("new.yaml", format!("{}---\n{}", role(PODS), binding("Role", "deployer")));
    let expected = r#"{
    "apiVersion": "rbacsim/v1",
    "changes": [
        {
            "change": "widened",
            "namespace": "prod",
            "rule": {
                "apiGroups": [
                    ""
                ],
                "resources": [
                    "pods"
                ],
                "verbs": [
                    "get",
                    "list"
                ]
            },
            "subject": {
                "kind": "ServiceAccount",
                "name": "deployer",
                "namespace": "ci"
            },
            "through": [
                {
                    "binding": {
                        "file": "new.yaml",
                        "kind": "RoleBinding",
                        "line": 12,
                        "name": "deployer",
                        "namespace": "prod"
                    },
                    "role": {
                        "file": "new.yaml",
                        "kind": "Role",
                        "line": 5,
                        "name": "deployer",
                        "namespace": "prod"
                    }
                }
            ]
        }
    ],
    "kind": "AccessDiff",
    "summary": {
        "narrowed": 0,
        "widened": 1
    }
}
"#;
    rbacsim.run("auth diff old.yaml new.yaml -o json").says(expected, "", 1);
    let yaml = rbacsim.run("auth diff old.yaml new.yaml -o yaml").outcome().stdout;
    assert!(yaml.starts_with("apiVersion: rbacsim/v1\nchanges:\n- change: widened\n"), "{yaml}");
}

#[test]
fn what_a_wildcard_and_a_group_give_counts() {
    let subjects = |subjects: &str, rules: &str| {
        format!(
            "apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {{name: reader}}
rules:
{rules}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {{name: reader}}
roleRef: {{apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: reader}}
subjects:
{subjects}"
        )
    };
    let jane = "- {apiGroup: rbac.authorization.k8s.io, kind: User, name: jane}\n";
    let all = "- {apiGroup: rbac.authorization.k8s.io, kind: Group, name: 'system:authenticated'}\n";
    let everything = "- {apiGroups: [''], resources: [pods], verbs: ['*']}";
    let listed = "- {apiGroups: [''], resources: [pods], verbs: [get, list]}";
    let rbacsim = Rbacsim::new();
    rbacsim.file("jane.yaml", subjects(jane, everything)).file("all.yaml", subjects(all, everything));
    rbacsim
        .file("listed.yaml", subjects(jane, listed))
        .file("url.yaml", subjects(jane, "- {nonResourceURLs: ['/debug/*'], verbs: [get]}"));
    // Jane loses nothing, since she is one of them.
    rbacsim.run("auth diff jane.yaml all.yaml").says(
        "+ Group system:authenticated may now do anything to pods cluster-wide, \
         through ClusterRoleBinding reader → ClusterRole reader (all.yaml:12, all.yaml:5)\n",
        "",
        1,
    );
    rbacsim.run("auth diff jane.yaml listed.yaml").says(
        "- User jane may no longer do anything to pods cluster-wide, \
         formerly through ClusterRoleBinding reader → ClusterRole reader (jane.yaml:12, jane.yaml:5)\n",
        "",
        1,
    );
    rbacsim.run("auth diff listed.yaml url.yaml").says(
        "+ User jane may now get /debug/* cluster-wide, \
         through ClusterRoleBinding reader → ClusterRole reader (url.yaml:12, url.yaml:5)\n\
         - User jane may no longer get, list pods cluster-wide, \
         formerly through ClusterRoleBinding reader → ClusterRole reader (listed.yaml:12, listed.yaml:5)\n",
        "",
        1,
    );
}

#[test]
fn what_an_aggregated_role_gathers_is_told_with_its_source() {
    let rbacsim = Rbacsim::new();
    let source = "apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: carts, labels: {rbac.authorization.k8s.io/aggregate-to-view: 'true'}}
rules:
- {apiGroups: [example.com], resources: [carts], verbs: [get]}
";
    rbacsim.file("old.yaml", binding("ClusterRole", "view"));
    rbacsim.file("new.yaml", format!("{}---\n{source}", binding("ClusterRole", "view")));
    rbacsim.run("auth diff old.yaml new.yaml").says(
        "+ ServiceAccount ci/deployer may now get carts.example.com in prod, through RoleBinding prod/deployer → \
         ClusterRole view gathered from ClusterRole carts (new.yaml:6, new.yaml:12)\n",
        "",
        1,
    );
}

#[test]
fn what_has_no_effect_does_not_count() {
    let rbacsim = Rbacsim::new();
    let more = format!("{PODS}- {{apiGroups: [''], resources: [nodes], verbs: [get]}}\n");
    rbacsim.file("old.yaml", format!("{}---\n{}", role(PODS), binding("Role", "deployer")));
    rbacsim.file("new.yaml", format!("{}---\n{}", role(&more), binding("Role", "deployer")));
    rbacsim.run("auth diff old.yaml new.yaml").prints("no difference in effective access\n");
}

#[test]
fn the_other_side_can_be_the_cluster_at_hand() {
    let rbacsim = Rbacsim::new();
    folders(&rbacsim);
    rbacsim.run("auth diff old --from new").says(CHANGES, "", 1);
    rbacsim.run("create namespace prod").prints("namespace/prod created\n");
    assert_eq!(rbacsim.run("create -f old").outcome().exit, 0);
    rbacsim.run("auth diff old").prints("no difference in effective access\n");
    rbacsim.run("auth diff new").says(
        "+ ServiceAccount ci/deployer may now get pods in prod, through RoleBinding prod/deployer → Role prod/deployer\n\
         - ServiceAccount ci/deployer may no longer create pods/exec in prod, \
         formerly through RoleBinding prod/deployer → Role prod/deployer (new/rb.yaml:6, new/role.yaml:6)\n",
        "",
        1,
    );
}

#[test]
fn standard_input_is_one_side() {
    let rbacsim = Rbacsim::new();
    folders(&rbacsim);
    let new = format!("{}---\n{}", role(PODS_AND_EXEC), binding("Role", "deployer"));
    let changes = CHANGES.replace("new/rb.yaml:6, new/role.yaml:6", "STDIN:13, STDIN:6");
    rbacsim.run("auth diff old -").stdin(new).says(&changes, "", 1);
    rbacsim.run("auth diff - -").stdin("").fails(2, "error: standard input cannot be used for multiple arguments\n");
}

/// Runs git in the working directory.
fn git(rbacsim: &Rbacsim, line: &str) {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "init.defaultBranch=main"]);
    command.args(shlex::split(line).unwrap()).current_dir(rbacsim.directory()).env("HOME", rbacsim.home());
    let output = command.output().unwrap();
    assert!(output.status.success(), "git {line}: {}", String::from_utf8_lossy(&output.stderr));
}

const SKIPPED: &str = "note: skipped 1 folder hidden, of packages or linked\n";

#[test]
fn commits_are_read_as_they_are() {
    let rbacsim = Rbacsim::new();
    let run = |line: &str| rbacsim.run(line).env("PATH", std::env::var("PATH").unwrap_or_default());
    rbacsim.file("k8s/role.yaml", role(PODS)).file("k8s/rb.yaml", binding("Role", "deployer"));
    // What archives would leave out, what is hidden, and what is no manifest.
    rbacsim.file(".gitattributes", "* export-ignore\n").file("k8s/.hidden/role.yaml", role(PODS_AND_EXEC));
    rbacsim.file("k8s/notes.txt", role(PODS_AND_EXEC));
    git(&rbacsim, "init -q");
    git(&rbacsim, "add -A");
    git(&rbacsim, "commit -q -m one");
    run("auth diff HEAD:k8s k8s").says("no difference in effective access\n", SKIPPED, 0);
    run("auth diff HEAD: k8s").says("no difference in effective access\n", SKIPPED, 0);
    rbacsim.file("k8s/role.yaml", role(PODS_AND_EXEC));
    let changes = CHANGES.replace("old/", "HEAD:k8s/").replace("new/", "k8s/");
    run("auth diff HEAD:k8s k8s").says(&changes, SKIPPED, 1);
    run("auth diff HEAD:k8s/ ./k8s").says(&changes, SKIPPED, 1);
    run("auth diff HEAD:k8s/role.yaml HEAD:k8s/role.yaml").prints("no difference in effective access\n");
    for (argument, why) in
        [("nosuch:k8s", "nosuch"), ("HEAD:nosuch", "does not exist in 'HEAD'"), ("--upload-pack=x:y", "does not exist")]
    {
        let outcome = run(&format!("auth diff k8s -- {argument}")).outcome();
        assert!(outcome.exit == 2 && outcome.stderr.contains(why), "{outcome:?}");
    }
}

#[cfg(unix)]
#[test]
fn links_in_commits_lead_where_they_lead_in_folders() {
    let rbacsim = Rbacsim::new();
    let run = |line: &str| rbacsim.run(line).env("PATH", std::env::var("PATH").unwrap_or_default());
    rbacsim.file("k8s/base/role.txt", role(PODS)).file("k8s/rb.yaml", binding("Role", "deployer"));
    std::os::unix::fs::symlink("base/role.txt", rbacsim.directory().join("k8s/role.yaml")).unwrap();
    git(&rbacsim, "init -q");
    git(&rbacsim, "add -A");
    git(&rbacsim, "commit -q -m one");
    run("auth diff HEAD:k8s k8s").prints("no difference in effective access\n");
    std::os::unix::fs::symlink("/etc/hostname", rbacsim.directory().join("k8s/out.yaml")).unwrap();
    git(&rbacsim, "add -A");
    git(&rbacsim, "commit -q -m two");
    let outcome = run("auth diff HEAD:k8s k8s").outcome();
    assert!(outcome.exit == 2 && outcome.stderr.contains("out.yaml cannot be read"), "{outcome:?}");
}
