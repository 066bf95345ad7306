//! A repository with everything in it that a repository has.

use super::*;
use std::fs;
use std::os::unix::fs::symlink;

const ROLE: &str = "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: r}\n";

fn repository(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    folder
}

fn load_in(folder: &tempfile::TempDir, paths: &[&str]) -> Loaded<LoadedObject> {
    let paths: Vec<String> = paths.iter().map(|path| (*path).to_owned()).collect();
    load(&paths, folder.path(), &mut ROLE.as_bytes(), |object| object).unwrap()
}

fn places(loaded: &Loaded<LoadedObject>) -> Vec<String> {
    let place = |at: &Location| format!("{}:{} {:?}", at.source, at.line, at.items());
    loaded.objects.iter().map(|object| place(&object.location)).collect()
}

fn problems(loaded: &Loaded<LoadedObject>) -> Vec<String> {
    let show = |problem: &Problem| format!("{}:{:?} {}", problem.path, problem.line, problem.message);
    loaded.problems.iter().map(show).collect()
}

fn skips(loaded: &Loaded<LoadedObject>) -> Vec<(String, SkipReason)> {
    loaded.skipped.iter().map(|skipped| (skipped.path.to_string(), skipped.reason)).collect()
}

#[test]
fn objects_come_in_path_order_with_their_places() {
    let list = "apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: A}\n- {apiVersion: v1, kind: B}\n";
    let two = format!("# comment\n---\n{ROLE}---\n{ROLE}");
    let json = "{\"apiVersion\": \"v1\", \"kind\": \"C\"}\n{\"apiVersion\": \"v1\", \"kind\": \"D\"}\n";
    let folder = repository(&[
        ("z.yaml", list.as_bytes()),
        ("a/two.yml", two.as_bytes()),
        ("a/rows.json", json.as_bytes()),
        ("a/notes.txt", ROLE.as_bytes()),
        ("explicit.txt", ROLE.as_bytes()),
        ("crlf.yaml", format!("\u{feff}{ROLE}").replace('\n', "\r\n").as_bytes()),
    ]);
    let loaded = load_in(&folder, &[".", "explicit.txt", "-"]);
    let expected = [
        "a/rows.json:1 []",
        "a/rows.json:2 []",
        "a/two.yml:3 []",
        "a/two.yml:7 []",
        "crlf.yaml:1 []",
        "z.yaml:1 [0]",
        "z.yaml:1 [1]",
        "explicit.txt:1 []",
        "STDIN:1 []",
    ];
    assert_eq!(places(&loaded), expected);
    assert!(loaded.problems.is_empty() && loaded.skipped.is_empty());
}

#[test]
fn what_is_no_object_is_skipped_with_a_reason() {
    let folder = repository(&[
        (".git/x.yaml", ROLE.as_bytes()),
        ("node_modules/x.yaml", ROLE.as_bytes()),
        ("Chart.yaml", b"apiVersion: v2\nname: x\n"),
        ("ci.yml", b"on: push\njobs: {}\n"),
        ("empty.yaml", b""),
        ("comments.yaml", b"# nothing\n"),
        ("kustomization.yaml", b"apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n"),
        ("templates/role.yaml", b"apiVersion: v1\nkind: X\n---\n{{- if .Values.x }}\nkind: Role\n{{- end }}\n"),
        ("real/r.yaml", ROLE.as_bytes()),
    ]);
    symlink("../real", folder.path().join("templates/loop")).unwrap();
    let loaded = load_in(&folder, &["."]);
    let expected = [
        (".git", SkipReason::IgnoredFolder),
        ("node_modules", SkipReason::IgnoredFolder),
        ("templates/loop", SkipReason::LinkToFolder),
        ("Chart.yaml", SkipReason::NotAnObject),
        ("ci.yml", SkipReason::NotAnObject),
        ("kustomization.yaml", SkipReason::Kustomization),
        ("templates/role.yaml", SkipReason::HelmTemplate),
    ];
    assert_eq!(skips(&loaded), expected.map(|(path, reason)| (path.to_owned(), reason)));
    assert_eq!(places(&loaded), ["real/r.yaml:1 []"]);
    assert!(loaded.problems.is_empty());
}

#[test]
fn one_fault_does_not_hide_the_rest() {
    let broken = format!("{ROLE}---\na: [\n---\n{ROLE}");
    let folder = repository(&[
        ("binary.yaml", b"\x7fELF\0\0\x01"),
        ("binary2.yaml", b"\xff\0\xfe"),
        ("broken.yaml", broken.as_bytes()),
        ("latin1.yaml", b"a: 1\nb: \xe9t\xe9\n"),
        ("tab.yaml", b"apiVersion: v1\nkind: A\nmetadata:\n\tname: x\n"),
    ]);
    let loaded = load_in(&folder, &["."]);
    let expected = [
        "binary.yaml:None binary data, not YAML or JSON",
        "binary2.yaml:Some(1) binary data, not YAML or JSON",
        "broken.yaml:Some(5) did not find expected node content",
        "latin1.yaml:Some(2) not UTF-8 text: invalid trailing UTF-8 octet",
        "tab.yaml:Some(4) found character that cannot start any token (YAML does not allow tabs for indentation)",
    ];
    assert_eq!(problems(&loaded), expected);
    assert_eq!(places(&loaded), ["broken.yaml:1 []", "broken.yaml:7 []"]);
}

#[test]
fn a_path_that_leads_nowhere_is_an_error() {
    let folder = repository(&[("r.yaml", ROLE.as_bytes())]);
    for path in ["absent.yaml", "r.yaml/x", ""] {
        let error = load(&[".".to_owned(), path.to_owned()], folder.path(), &mut io::empty(), drop).unwrap_err();
        assert!(error.to_string().starts_with(&format!("the path {path:?} ")), "{error}");
    }
}

#[test]
fn a_large_file_is_read() {
    let text = format!("{ROLE}---\n").repeat(200_000);
    let folder = repository(&[("large.yaml", text.as_bytes())]);
    assert!(text.len() > 10 << 20);
    assert_eq!(load_in(&folder, &["large.yaml"]).objects.len(), 200_000);
}
