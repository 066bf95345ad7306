//! The completion scripts that are checked in are those that the grammar gives today.
//!
//! `UPDATE=1 cargo test completions` writes them.

use std::path::Path;
use std::{env, fs};

use rbacsim::cli::{SHELLS, completion_script};

#[test]
fn completions_are_up_to_date() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("completions");
    for (shell, file) in SHELLS {
        let script = completion_script(shell).unwrap();
        let path = folder.join(file);
        if env::var_os("UPDATE").is_some() {
            fs::write(&path, &script).unwrap();
        }
        let checked_in = fs::read_to_string(&path).unwrap_or_default();
        assert!(checked_in == script, "completions/{file} is out of date: UPDATE=1 cargo test completions");
    }
}

#[test]
fn unknown_shells_have_no_script() {
    assert_eq!(completion_script("tcsh"), None);
}
