//! Tasks that exam candidates practise, acted out: what they type, and what must be allowed then and what must not.
//!
//! The transcripts are in `exam`, many tasks in a file, each under a line `# NUMBER. TITLE` and in a cluster of its own.
//! `UPDATE=1` writes down what is printed; answers to questions are never written.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::Rbacsim;
use crate::support::shell::Shell;
use crate::support::transcript::play;

/// The tasks that need nothing but objects and decisions, as issue 4 numbers them.
fn tasks() -> Vec<u32> {
    (1..=53).chain([64]).collect()
}

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/exam");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// The tasks of a file: number and transcript, heading included. What stands before the first one has no number.
fn parts(text: &str) -> Vec<(Option<u32>, String)> {
    let mut parts: Vec<(Option<u32>, String)> = Vec::new();
    for line in text.lines() {
        let number =
            line.strip_prefix("# ").and_then(|rest| rest.split_once(". ")).and_then(|(number, _)| number.parse().ok());
        if number.is_some() || parts.is_empty() {
            parts.push((number, String::new()));
        }
        parts.last_mut().unwrap().1.extend([line, "\n"]);
    }
    parts
}

/// Plays the tasks of one file.
fn act_out(name: &str) {
    let path = files().into_iter().find(|path| path.file_stem().is_some_and(|stem| stem == name)).unwrap();
    let (mut right, mut problems) = (String::new(), Vec::new());
    for (number, text) in parts(&fs::read_to_string(&path).unwrap()) {
        let rbacsim = Rbacsim::new();
        let (home, directory) = (rbacsim.home(), rbacsim.directory());
        let (played, wrong) = play(&text, Shell { home: &home, directory: &directory });
        right.push_str(&played);
        problems.extend(wrong.into_iter().map(|wrong| format!("task {}: {wrong}", number.unwrap_or_default())));
    }
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, right).unwrap();
    }
    assert!(problems.is_empty(), "{}\n{}", path.display(), problems.join("\n"));
}

#[test]
fn roles_of_a_namespace() {
    act_out("1-namespaced");
}

#[test]
fn cluster_roles() {
    act_out("2-cluster");
}

#[test]
fn less_than_before() {
    act_out("3-minimise");
}

#[test]
fn forbidden_and_why() {
    act_out("4-forbidden");
}

#[test]
fn service_accounts() {
    act_out("5-accounts");
}

#[test]
fn contexts_and_namespaces() {
    act_out("6-contexts");
}

#[test]
fn every_task_is_acted_out_with_what_is_allowed_and_what_is_not() {
    let mut found: Vec<u32> = Vec::new();
    for (number, text) in files().iter().flat_map(|path| parts(&fs::read_to_string(path).unwrap())) {
        let Some(number) = number else { continue };
        found.push(number);
        for start in ["\nmay ", "\nmay not "] {
            let is_asked = text.contains(start) || text.contains("auth can-i");
            assert!(is_asked, "task {number} asks nothing that starts with {start:?}");
        }
    }
    found.sort_unstable();
    assert_eq!(found, tasks());
}
