//! What README.md, action.yml and .pre-commit-hooks.yaml give to pipelines, tried as far as that goes without a network.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

use crate::support::{PROGRAM, Rbacsim};

const ACCOUNT: &str = "\
apiVersion: v1
kind: ServiceAccount
metadata: {name: cart, namespace: shop}
automountServiceAccountToken: false
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: cart, namespace: shop}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: cart}
subjects:
- {kind: ServiceAccount, name: cart, namespace: shop}
---
apiVersion: v1
kind: Pod
metadata: {name: cart, namespace: shop}
spec:
  serviceAccountName: cart
  automountServiceAccountToken: true
  containers: [{name: cart, image: cart}]
";

const EXPECTATIONS: &str = "\
apiVersion: rbacsim/v1
kind: Expectations
expectations:
- subject: ServiceAccount shop/cart
  namespaces: [shop]
  can:
  - {verbs: [get], resources: [configmaps]}
  cannot:
  - {verbs: ['*'], resources: [secrets]}
";

fn role(resources: &str) -> String {
    format!(
        "apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: {{name: cart, namespace: shop}}
rules:
- {{apiGroups: [''], resources: [{resources}], verbs: [get]}}
"
    )
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A checkout with manifests in `k8s`, one commit of them that a remote called origin has too, and programs in `bin`.
struct Checkout {
    rbacsim: Rbacsim,
}

impl Checkout {
    fn new() -> Self {
        let checkout = Self { rbacsim: Rbacsim::new() };
        checkout.rbacsim.file("k8s/cart.yaml", ACCOUNT).file("k8s/role.yaml", role("configmaps"));
        checkout.rbacsim.file("access.yaml", EXPECTATIONS);
        fs::create_dir(checkout.bin()).unwrap();
        symlink(PROGRAM, checkout.bin().join("rbacsim")).unwrap();
        let git = "git -c init.defaultBranch=main init -q && git add -A && \
                   git -c user.name=t -c user.email=t@example.com commit -qm one && \
                   git remote add origin . && git fetch -q origin";
        checkout.succeeds(git);
        checkout
    }

    fn bin(&self) -> PathBuf {
        self.rbacsim.home().join("bin")
    }

    /// A program that prints a file.
    fn stub(&self, name: &str, script: &str) {
        let path = self.bin().join(name);
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
    }

    /// Runs a script as GitHub runs the steps of an action.
    fn run(&self, script: &str, variables: &[(&str, &str)]) -> Output {
        let mut command: Command = self.rbacsim.process_of(Path::new("bash"));
        let path = std::env::var("PATH").unwrap();
        command.args(["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", script]);
        command.env("PATH", format!("{}:{path}", self.bin().display())).envs(variables.iter().copied());
        command.output().unwrap()
    }

    fn succeeds(&self, script: &str) {
        let output = self.run(script, &[]);
        assert!(output.status.success(), "{script}: {output:?}");
    }
}

fn yaml(text: &str) -> Value {
    yaml_serde::from_str(text).unwrap()
}

/// The step of the action that has this id.
fn step(id: &str) -> Value {
    let action = yaml(&fs::read_to_string(repository().join("action.yml")).unwrap());
    let steps = action["runs"]["steps"].as_array().unwrap().clone();
    steps.into_iter().find(|step| step["id"] == id).unwrap()
}

#[test]
fn the_action_pastes_nothing_into_scripts_and_uses_all_its_inputs() {
    let text = fs::read_to_string(repository().join("action.yml")).unwrap();
    let action = yaml(&text);
    assert_eq!(action["runs"]["using"], "composite");
    for step in action["runs"]["steps"].as_array().unwrap() {
        if let Some(other) = step["uses"].as_str() {
            let commit = other.split_once('@').map(|(_, commit)| commit).unwrap_or_default();
            assert!(commit.len() == 40 && commit.chars().all(|digit| digit.is_ascii_hexdigit()), "{other}");
        }
        if let Some(script) = step["run"].as_str() {
            assert!(!script.contains("${{"), "{script}");
            assert_eq!(step["shell"], "bash");
        }
    }
    for input in action["inputs"].as_object().unwrap().keys() {
        assert!(text.contains(&format!("${{{{ inputs.{input} }}}}")), "{input}");
    }
}

#[test]
fn the_action_is_built_once_for_each_version() {
    let checkout = Checkout::new();
    let output = checkout.rbacsim.home().join("output");
    let repository = repository().to_str().unwrap();
    let variables = [("GITHUB_ACTION_PATH", repository), ("GITHUB_OUTPUT", output.to_str().unwrap())];
    let ran = checkout.run(step("version")["run"].as_str().unwrap(), &variables);
    assert!(ran.status.success(), "{ran:?}");
    let hash = fs::read_to_string(&output).unwrap();
    assert!(hash.starts_with("hash=") && hash.trim().len() == "hash=".len() + 16, "{hash}");

    let record = checkout.rbacsim.home().join("cargo-arguments");
    let install = format!(
        "echo \"$@\" >> {0}; mkdir -p \"$HOME/.rbacsim-action/bin\"; cp {PROGRAM} \"$HOME/.rbacsim-action/bin/rbacsim\"",
        record.display()
    );
    checkout.stub("cargo", &install);
    let path = checkout.rbacsim.home().join("path");
    let variables = [("GITHUB_ACTION_PATH", repository), ("GITHUB_PATH", path.to_str().unwrap())];
    for _ in 0..2 {
        let ran = checkout.run(step("install")["run"].as_str().unwrap(), &variables);
        assert!(ran.status.success(), "{ran:?}");
    }
    let root = checkout.rbacsim.home().join(".rbacsim-action");
    let expected = format!("install --locked --quiet --path {repository} --root {}\n", root.display());
    assert_eq!(fs::read_to_string(record).unwrap(), expected);
    assert_eq!(fs::read_to_string(path).unwrap(), format!("{}/bin\n", root.display()).repeat(2));
}

#[test]
fn the_action_checks() {
    let checkout = Checkout::new();
    let output = checkout.rbacsim.home().join("output");
    let summary = checkout.rbacsim.home().join("summary");
    let script = step("check")["run"].as_str().unwrap().to_owned();
    let run = |baseline: &str, expect: &str| {
        let variables = [
            ("INPUT_PATHS", "k8s\n"),
            ("INPUT_EXPECT", expect),
            ("INPUT_BASELINE", baseline),
            ("INPUT_ASSUME_COMPLETE", "false"),
            ("INPUT_FAIL_ON", "warning"),
            ("INPUT_SARIF_FILE", "rbacsim.sarif"),
            ("GITHUB_OUTPUT", output.to_str().unwrap()),
            ("GITHUB_STEP_SUMMARY", summary.to_str().unwrap()),
        ];
        let ran = checkout.run(&script, &variables);
        let said = fs::read_to_string(&output).unwrap();
        let last = said.lines().last().unwrap().to_owned();
        (ran.status.code().unwrap(), last, String::from_utf8_lossy(&ran.stdout).into_owned())
    };
    let sarif = || -> Value {
        serde_json::from_str(&fs::read_to_string(checkout.rbacsim.directory().join("rbacsim.sarif")).unwrap()).unwrap()
    };
    let (code, said, stdout) = run("origin/main:k8s", "access.yaml\n");
    assert_eq!((code, said.as_str()), (0, "exit-code=0"), "{stdout}");
    assert_eq!(sarif()["version"], "2.1.0");

    checkout.rbacsim.file("k8s/role.yaml", role("secrets"));
    let (code, said, stdout) = run("origin/main:k8s", "access.yaml\n");
    assert_eq!((code, said.as_str()), (1, "exit-code=1"), "{stdout}");
    for expected in ["W01", "X02", "X03", "file=access.yaml,line=7", "file=k8s/"] {
        assert!(stdout.contains(expected), "{expected} in {stdout}");
    }
    assert!(!sarif()["runs"][0]["results"].as_array().unwrap().is_empty());
    let summary = || fs::read_to_string(checkout.rbacsim.home().join("summary")).unwrap();
    assert!(summary().ends_with("### rbacsim check\n\n2 errors, 1 warning and 1 note\n"), "{}", summary());
    let (code, said, stdout) = run("", "$(touch injected); nowhere.yaml");
    assert_eq!((code, said.as_str()), (2, "exit-code=2"));
    assert!(stdout.contains("::error title=rbacsim check::It could not be checked"), "{stdout}");
    assert!(summary().ends_with("It could not be checked: the log says why.\n"), "{}", summary());
    assert!(!checkout.rbacsim.directory().join("injected").exists());
}

#[test]
fn the_hooks_run() {
    let checkout = Checkout::new();
    let hooks = yaml(&fs::read_to_string(repository().join(".pre-commit-hooks.yaml")).unwrap());
    let entry = |id: &str| {
        let hook = hooks.as_array().unwrap().iter().find(|hook| hook["id"] == id).unwrap();
        hook["entry"].as_str().unwrap().to_owned()
    };
    let readme = fs::read_to_string(repository().join("README.md")).unwrap();
    let used = blocks(&readme, "yaml").into_iter().map(|block| yaml(&block)).find(|block| !block["repos"].is_null());
    for hook in used.unwrap()["repos"][0]["hooks"].as_array().unwrap() {
        let arguments: Vec<&str> = hook["args"].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
        checkout.succeeds(&format!("{} {}", entry(hook["id"].as_str().unwrap()), arguments.join(" ")));
    }
    // Without any arguments the whole repository is looked at, never the state of whoever commits.
    for hook in hooks.as_array().unwrap() {
        let arguments: Vec<&str> = hook["args"].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
        checkout.succeeds(&format!("{} {}", entry(hook["id"].as_str().unwrap()), arguments.join(" ")));
    }
}

/// The code blocks of a Markdown text in one language.
fn blocks(markdown: &str, language: &str) -> Vec<String> {
    let fence = format!("\n```{language}\n");
    let blocks = markdown.split(&fence).skip(1);
    blocks.map(|rest| rest.split("\n```").next().unwrap().to_owned()).collect()
}

#[test]
fn the_pipelines_of_the_readme_run() {
    let checkout = Checkout::new();
    checkout.stub(
        "helm",
        "[ \"$*\" = 'template shop charts/shop' ] && cat k8s/*.yaml | sed '1i ---' | sed 's/^apiVersion/---\\n&/'",
    );
    checkout.stub("kustomize", "[ \"$*\" = 'build overlays/prod' ] && sed 's/^apiVersion/---\\n&/' k8s/*.yaml");
    let readme = fs::read_to_string(repository().join("README.md")).unwrap();
    let shell = blocks(&readme, "sh").into_iter().find(|block| block.contains("helm")).unwrap();
    checkout.succeeds(&shell);
    let gitlab = blocks(&readme, "yaml").into_iter().map(|block| yaml(&block)).find(|block| !block["access"].is_null());
    let script = gitlab.unwrap()["access"]["script"].as_array().unwrap().clone();
    let script: Vec<&str> = script.iter().map(|line| line.as_str().unwrap()).collect();
    let target = [("CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main")];
    let ran = checkout.run(&script.join("\n"), &target);
    assert!(ran.status.success(), "{ran:?}");
    let report = fs::read_to_string(checkout.rbacsim.directory().join("rbacsim.xml")).unwrap();
    assert!(report.starts_with("<?xml"), "{report}");

    checkout.rbacsim.file("k8s/role.yaml", role("secrets"));
    for script in [shell, script.join("\n")] {
        assert_eq!(checkout.run(&script, &target).status.code(), Some(1), "{script}");
    }
}

#[test]
fn the_workflow_of_the_readme_names_inputs_that_there_are() {
    let readme = fs::read_to_string(repository().join("README.md")).unwrap();
    let workflow = blocks(&readme, "yaml").into_iter().map(|block| yaml(&block)).find(|block| !block["jobs"].is_null());
    let steps = workflow.unwrap()["jobs"]["check"]["steps"].as_array().unwrap().clone();
    let ours = steps.iter().find(|step| step["uses"].as_str().is_some_and(|uses| uses.contains("/rbacsim@"))).unwrap();
    let action = yaml(&fs::read_to_string(repository().join("action.yml")).unwrap());
    for input in ours["with"].as_object().unwrap().keys() {
        assert!(!action["inputs"][input].is_null(), "{input}");
    }
}
