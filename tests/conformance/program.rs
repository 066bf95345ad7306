//! The whole program, run in this process: `cli::run`, as `main` calls it.
//!
//! Touches neither the working directory nor the environment of the process, so that tests can run side by side.

use std::any::Any;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use rbacsim::cli::{self, Environment};

use super::compare::Outcome;

/// The whole environment of a command: everything lies below `home`.
pub fn variables(home: &Path) -> BTreeMap<String, String> {
    let below = |folder: &str| home.join(folder).to_str().unwrap().to_owned();
    let folders = [("DATA", "data"), ("CONFIG", "config"), ("STATE", "state"), ("CACHE", "cache")];
    let mut variables: BTreeMap<_, _> =
        folders.iter().map(|(name, folder)| (format!("XDG_{name}_HOME"), below(folder))).collect();
    variables.insert("HOME".to_owned(), home.to_str().unwrap().to_owned());
    variables
}

/// Runs one command. A panic becomes what a shell would have seen of it.
pub fn execute(arguments: &[String], variables: BTreeMap<String, String>, directory: &Path, stdin: &str) -> Outcome {
    let environment = Environment::new(variables, directory.to_owned());
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let run = || cli::run(arguments, &environment, &mut stdin.as_bytes(), &mut out, &mut err);
    let exit = catch_unwind(AssertUnwindSafe(run)).map_or_else(
        |panic| {
            err.extend_from_slice(format!("panicked: {}\n", message(panic.as_ref())).as_bytes());
            101
        },
        i32::from,
    );
    Outcome { stdout: text(&out), stderr: text(&err), exit }
}

fn message(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no message")
}

/// Output as text, with line ends as `check.py` reads them.
fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).replace("\r\n", "\n").replace('\r', "\n")
}
