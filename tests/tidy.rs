//! House rules that no compiler checks.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use regex::Regex;

/// No source file has more lines.
const MOST_LINES: usize = 500;
/// Half of the source files have fewer.
const MEDIAN_LINES: usize = 150;

/// What a room may use of the others: a whole room, or one thing in it.
const ARROWS: [(&str, &[&str]); 11] = [
    (
        "analysis",
        &[
            "apiserver::discovery",
            "apiserver::json",
            "apiserver::labels",
            "apiserver::registry",
            "manifest",
            "rbac",
            "store",
        ],
    ),
    ("apiserver", &["print::go_value", "rbac", "store", "token"]),
    ("bootstrap", &["apiserver", "manifest", "store"]),
    ("cli", &["analysis", "apiserver", "bootstrap", "kubectl", "manifest", "print", "rbac", "store", "token"]),
    ("kubectl", &["apiserver", "manifest", "print", "rbac", "store::StoreError"]),
    ("main.rs", &["cli"]),
    ("manifest", &[]),
    ("print", &["analysis::finding"]),
    ("rbac", &[]),
    ("store", &["rbac"]),
    ("token", &[]),
];

/// A file of source code.
struct Source {
    /// Relative to the repository.
    path: PathBuf,
    text: String,
}

/// All files below a folder of the repository, in order.
fn sources(folder: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = rust_files(&root.join(folder));
    paths.sort();
    paths
        .into_iter()
        .map(|path| Source {
            text: fs::read_to_string(&path).unwrap(),
            path: path.strip_prefix(root).unwrap().to_owned(),
        })
        .collect()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files = Vec::new();
    for path in entries {
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

/// Fails with the paths of the files that break a rule.
fn forbid(rule: &str, broken_by: impl Fn(&Source) -> bool) {
    let broken: Vec<PathBuf> = ["src", "tests", "benches"]
        .iter()
        .flat_map(|folder| sources(folder))
        .filter(broken_by)
        .map(|source| source.path)
        .collect();
    assert!(broken.is_empty(), "{rule}: {broken:#?}");
}

#[test]
fn every_file_says_what_it_is() {
    forbid("starts with //!", |source| !source.text.starts_with("//! "));
}

#[test]
fn no_test_is_ignored_and_nothing_is_left_to_do() {
    // Written apart, so that this file does not break the rule.
    let forbidden = [["#[", "ignore"], ["todo", "!("], ["dbg", "!("], ["unimplemented", "!("], ["FIX", "ME"]];
    forbid("nothing ignored or unfinished", |source| forbidden.iter().any(|word| source.text.contains(&word.concat())));
}

#[test]
fn files_are_short() {
    forbid("no more than 500 lines", |source| source.text.lines().count() > MOST_LINES);
    let mut lengths: Vec<usize> = sources("src").iter().map(|source| source.text.lines().count()).collect();
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median < MEDIAN_LINES, "half of the files in src have {median} lines or more");
}

#[test]
fn rooms_use_only_the_rooms_below_them() {
    let mut wrong: Vec<String> = Vec::new();
    for source in sources("src") {
        let room = source.path.components().nth(1).unwrap().as_os_str().to_str().unwrap().to_owned();
        if room == "lib.rs" {
            continue;
        }
        let allowed = ARROWS.iter().find(|(name, _)| *name == room);
        let (_, allowed) = allowed.unwrap_or_else(|| panic!("ARROWS does not know the room {room}"));
        let is_allowed = |used: &Used| {
            used.room == room || allowed.iter().any(|arrow| *arrow == used.room || *arrow == used.to_string())
        };
        let used = used_by(&source.text).into_iter().filter(|used| !is_allowed(used));
        wrong.extend(used.map(|used| format!("{} uses {used}", source.path.display())));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// One thing that a file uses, or a whole room.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Used {
    room: String,
    item: String,
}

impl std::fmt::Display for Used {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.item.is_empty() { f.write_str(&self.room) } else { write!(f, "{}::{}", self.room, self.item) }
    }
}

/// What the code, comments aside, names by a path from the root of the crate.
fn used_by(text: &str) -> BTreeSet<Used> {
    static PATH: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"\b(?:crate|rbacsim)::(\w+)(?:::(\w+|\{[^}]*\}))?").unwrap());
    let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let mut used = BTreeSet::new();
    for found in PATH.captures_iter(&code.join("\n")) {
        let items = found.get(2).map_or("", |items| items.as_str()).trim_matches(['{', '}']);
        for item in items.split(',').map(|item| item.trim().split("::").next().unwrap_or_default()) {
            if !item.is_empty() || items.is_empty() {
                used.insert(Used { room: found[1].to_owned(), item: item.to_owned() });
            }
        }
    }
    used
}

#[test]
fn uses_are_found_in_every_form() {
    let text = "//! [`crate::print`]\nuse crate::rbac;\nuse crate::store::{\n    Key, error::StoreError,\n};\nlet x = crate::token::sign();";
    let used: Vec<String> = used_by(text).iter().map(ToString::to_string).collect();
    assert_eq!(used, ["rbac", "store::Key", "store::error", "token::sign"]);
}
