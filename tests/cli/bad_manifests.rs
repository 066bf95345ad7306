//! Files that are not what they should be: each gives a clear error or the right answer, and hides no other file.

use std::fmt::Write as _;
use std::fs;

use crate::support::Rbacsim;

const GOOD: &str = "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: good\n";

/// What comes of a file.
enum Expected {
    /// The namespace `good`.
    Good,
    /// `create -f` says the first on standard error; `--from` the second, unless that is empty.
    Refused(&'static str, &'static str),
}

use Expected::{Good, Refused};

fn utf16(text: &str) -> Vec<u8> {
    std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

/// Nine levels of ten aliases each.
fn alias_bomb() -> String {
    ('b'..='j').zip('a'..).fold("a: &a [x,x,x,x,x,x,x,x,x,x]\n".to_owned(), |mut text, (name, below)| {
        let aliases = vec![format!("*{below}"); 10].join(",");
        writeln!(text, "{name}: &{name} [{aliases}]").unwrap();
        text
    })
}

fn cases() -> Vec<(&'static str, Vec<u8>, Expected)> {
    vec![
        ("empty", Vec::new(), Refused("no objects passed to create", "")),
        ("comments", b"# nothing\n---\n \n".to_vec(), Refused("no objects passed to create", "")),
        (
            "binary",
            (0..=255).cycle().take(4096).collect(),
            Refused("error parsing FILE: yaml: invalid leading UTF-8 octet", "FILE:2: binary data, not YAML or JSON"),
        ),
        (
            "zero byte",
            b"a: \0\n".to_vec(),
            Refused(
                "error parsing FILE: error converting YAML to JSON: yaml: control characters are not allowed",
                "FILE: binary data, not YAML or JSON",
            ),
        ),
        (
            "Latin-1",
            [GOOD.as_bytes(), b"# caf\xe9\n"].concat(),
            Refused(
                "error parsing FILE: yaml: invalid trailing UTF-8 octet",
                "FILE:5: not UTF-8 text: invalid trailing UTF-8 octet",
            ),
        ),
        (
            "alias bomb",
            alias_bomb().into_bytes(),
            Refused(
                "error parsing FILE: error converting YAML to JSON: yaml: document contains excessive aliasing",
                "FILE:4: document contains excessive aliasing",
            ),
        ),
        (
            "deep YAML",
            ["[".repeat(10_000), "]".repeat(10_000)].concat().into_bytes(),
            Refused(
                "error parsing FILE: error converting YAML to JSON: yaml: exceeded max depth of 128",
                "FILE:1: exceeded max depth of 128",
            ),
        ),
        (
            "deep JSON",
            ["{\"a\":".repeat(10_000), "1".into(), "}".repeat(10_000)].concat().into_bytes(),
            Refused("error parsing FILE: exceeded max depth", "FILE:1: exceeded max depth"),
        ),
        (
            "tabs",
            GOOD.replace("  ", "\t").into_bytes(),
            Refused(
                "error parsing FILE: error converting YAML to JSON: yaml: line 4: found character that cannot start any token",
                "FILE:4: found character that cannot start any token (YAML does not allow tabs for indentation)",
            ),
        ),
        (
            "unclosed list",
            b"a: [1, 2\n".to_vec(),
            Refused(
                "error parsing FILE: error converting YAML to JSON: yaml: line 1: did not find expected ',' or ']'",
                "FILE:1: did not find expected ',' or ']'",
            ),
        ),
        ("byte order mark", format!("\u{feff}{GOOD}").into_bytes(), Good),
        ("UTF-16", utf16(GOOD), Good),
        ("CRLF", GOOD.replace('\n', "\r\n").into_bytes(), Good),
        ("duplicate keys", GOOD.replace("  name", "  name: worse\n  name").into_bytes(), Good),
    ]
}

#[test]
fn odd_files_are_created_or_refused_with_a_reason() {
    for (name, bytes, expected) in cases() {
        let rbacsim = Rbacsim::new();
        rbacsim.file("odd.yaml", bytes);
        let create = rbacsim.run("create -f odd.yaml");
        match expected {
            Good => create.prints("namespace/good created\n"),
            Refused(why, _) => create.fails(1, &format!("error: {}\n", why.replace("FILE", "odd.yaml"))),
        }
        let is_there = rbacsim.run("get ns good").outcome().exit == 0;
        assert_eq!(is_there, matches!(expected, Good), "{name}");
    }
}

#[test]
fn odd_files_hide_no_others() {
    for (name, bytes, expected) in cases() {
        let rbacsim = Rbacsim::new();
        rbacsim.file("all/odd.yaml", bytes).file("all/sub/other.yml", GOOD.replace("good", "other"));
        let got = rbacsim.run("cluster export --from all").outcome();
        let (names, problem) = match expected {
            Good => (vec!["good", "other"], ""),
            Refused(_, problem) => (vec!["other"], problem),
        };
        let stdout: Vec<String> = names.iter().map(|name| GOOD.replace("good", name)).collect();
        assert_eq!(got.stdout, stdout.join("---\n"), "{name}");
        let (stderr, exit) = match problem {
            "" => (String::new(), 0),
            problem => (format!("error: {}\n", problem.replace("FILE", "all/odd.yaml")), 2),
        };
        assert_eq!((got.stderr, got.exit), (stderr, exit), "{name}");
    }
}

#[test]
fn ten_megabytes_are_read() {
    let rbacsim = Rbacsim::new();
    let role = |number: u32| {
        let names: Vec<String> = (0..1000).map(|name| format!("name-{name}")).collect();
        format!(
            "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: r{number}\nrules:\n\
             - apiGroups: ['']\n  resources: [pods]\n  verbs: [get]\n  resourceNames: [{}]\n---\n",
            names.join(", ")
        )
    };
    let text: String = (0..1000).map(role).collect();
    assert!(text.len() > 10_000_000);
    rbacsim.file("big.yaml", text);
    rbacsim.run("get clusterrole r999 -o name --from big.yaml").prints("clusterrole.rbac.authorization.k8s.io/r999\n");
}

#[test]
fn files_without_objects_are_counted() {
    let rbacsim = Rbacsim::new();
    rbacsim
        .file("repo/kustomization.yaml", "resources: [a.yaml]\n")
        .file("repo/chart/values.yaml", "replicas: 3\n")
        .file("repo/.github/ci.yml", "on: push\n")
        .file("repo/a.yaml", GOOD);
    let note = "note: skipped 2 files without Kubernetes objects and 1 folder hidden, of packages or linked\n";
    rbacsim.run("get ns good -o name --from repo").says("namespace/good\n", note, 0);
}

#[test]
fn paths_that_are_not_there_are_named() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("cluster export --from nowhere").fails(2, "error: the path \"nowhere\" does not exist\n");
    rbacsim.run("create -f nowhere").fails(1, "error: the path \"nowhere\" does not exist\n");
}

#[cfg(unix)]
#[test]
fn symbolic_links_lead_nowhere_for_ever() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("all/a.yaml", GOOD);
    std::os::unix::fs::symlink(".", rbacsim.directory().join("all/loop")).unwrap();
    std::os::unix::fs::symlink("self", rbacsim.directory().join("self")).unwrap();
    rbacsim.run("create -R -f all").prints("namespace/good created\n");
    let got = rbacsim.run("cluster export --from all").outcome();
    assert_eq!((got.stdout.as_str(), got.exit), (GOOD, 0));
    rbacsim
        .run("cluster export --from self")
        .fails(2, "error: the path \"self\" cannot be accessed: stat self: too many levels of symbolic links\n");
}

#[cfg(unix)]
#[test]
fn folders_that_may_not_be_read_are_named() {
    use std::os::unix::fs::PermissionsExt as _;
    let rbacsim = Rbacsim::new();
    rbacsim.file("all/a.yaml", GOOD).file("all/locked/b.yaml", GOOD);
    let locked = rbacsim.directory().join("all/locked");
    let mode = |mode| fs::set_permissions(&locked, fs::Permissions::from_mode(mode)).unwrap();
    let mut process = rbacsim.unprivileged_process("cluster export --from all");
    mode(0o000);
    let got = rbacsim.outcome_of(&process.output().unwrap());
    mode(0o700);
    assert_eq!((got.stdout.as_str(), got.exit), (GOOD, 2));
    assert_eq!(got.stderr, "error: all/locked: open all/locked: permission denied\n");
}
