//! The recordings are facts: nobody edits them to make a test pass.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

/// In the form of `sha256sum`, sorted by path.
const LIST: &str = "SHA256SUMS";

#[test]
fn recordings_are_untouched() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/conformance");
    let listed = fs::read_to_string(root.join(LIST)).unwrap();
    let listed: BTreeMap<String, String> = listed
        .lines()
        .map(|line| line.split_once("  ").unwrap())
        .map(|(sum, path)| (path.to_owned(), sum.to_owned()))
        .collect();
    let found: BTreeMap<String, String> = files(&root)
        .into_iter()
        .map(|file| (file.strip_prefix(&root).unwrap().to_str().unwrap().to_owned(), sum(&file)))
        .filter(|(path, _)| path != LIST)
        .collect();
    assert_eq!(found, listed);
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

fn sum(file: &Path) -> String {
    Sha256::digest(fs::read(file).unwrap()).iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}
