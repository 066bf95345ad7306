//! rbacsim as a test sees it: a fresh home, files, command lines, and what each must say.
//!
//! Every run is checked whole: standard output, standard error and the exit code.

pub mod generated;
mod process;
pub mod shell;
pub mod transcript;

use std::fs;
use std::path::{Path, PathBuf};

pub use process::PROGRAM;
use tempfile::TempDir;

use crate::harness::compare::Outcome;
use crate::harness::program::{execute, variables};

/// Whether tests that have a long form run in it: hours of a machine, not seconds (`RBACSIM_TEST_LONG=1`).
pub fn is_long() -> bool {
    std::env::var_os("RBACSIM_TEST_LONG").is_some_and(|value| !value.is_empty() && value != "0")
}

/// A user's home and working directory, removed at the end of the test.
#[must_use]
pub struct Rbacsim {
    folder: TempDir,
}

impl Rbacsim {
    /// A user who has never run rbacsim.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in ["home", "work"] {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        Self { folder }
    }

    /// The user's home.
    pub fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    /// The folder that commands run in.
    pub fn directory(&self) -> PathBuf {
        self.folder.path().join("work")
    }

    /// Where the state lies unless a command says otherwise.
    pub fn state(&self) -> PathBuf {
        self.home().join("data/rbacsim/state.db")
    }

    /// Writes a file, with the folders it needs, below the working directory.
    pub fn file(&self, path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> &Self {
        let path = self.directory().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, contents).unwrap();
        self
    }

    /// The text with `<folder>` for the folder that holds the home and the working directory.
    fn relative(&self, text: &str) -> String {
        text.replace(self.folder.path().to_str().unwrap(), "<folder>")
    }

    /// A command line, as a shell would read it, without the program's name.
    pub fn run(&self, line: &str) -> Run<'_> {
        Run { rbacsim: self, line: line.to_owned(), stdin: String::new(), variables: Vec::new() }
    }
}

/// A command that runs when it is said what must come of it.
#[must_use = "say what must come of it: `prints`, `fails`, or `says`"]
pub struct Run<'r> {
    rbacsim: &'r Rbacsim,
    line: String,
    stdin: String,
    variables: Vec<(String, String)>,
}

impl Run<'_> {
    /// The same with text on standard input.
    pub fn stdin(mut self, text: impl Into<String>) -> Self {
        self.stdin = text.into();
        self
    }

    /// The same with one more environment variable.
    pub fn env(mut self, name: &str, value: impl Into<String>) -> Self {
        self.variables.push((name.to_owned(), value.into()));
        self
    }

    /// Succeeds, and prints exactly this.
    pub fn prints(self, stdout: &str) {
        self.says(stdout, "", 0);
    }

    /// Prints nothing but exactly this on standard error.
    pub fn fails(self, exit: i32, stderr: &str) {
        self.says("", stderr, exit);
    }

    /// Says exactly this. In all of these `<folder>` stands for the folder that holds the home and the working directory.
    pub fn says(self, stdout: &str, stderr: &str, exit: i32) {
        let line = self.line.clone();
        let want = Outcome { stdout: stdout.to_owned(), stderr: stderr.to_owned(), exit };
        assert_eq!(self.outcome(), want, "rbacsim {line}");
    }

    /// Succeeds and prints these lines, among others, in this order.
    pub fn prints_lines(self, lines: &[&str]) {
        let line = self.line.clone();
        let got = self.outcome();
        assert_eq!((got.stderr.as_str(), got.exit), ("", 0), "rbacsim {line}");
        let mut rest = got.stdout.lines();
        for wanted in lines {
            assert!(
                rest.any(|line| line == *wanted),
                "rbacsim {line}: no line {wanted:?} (in order) in\n{}",
                got.stdout
            );
        }
    }

    /// Runs, to look closer at what came of it.
    pub fn outcome(self) -> Outcome {
        let arguments = shlex::split(&self.line).unwrap();
        let mut all = variables(&self.rbacsim.home());
        all.extend(self.variables);
        let Outcome { stdout, stderr, exit } = execute(&arguments, all, &self.rbacsim.directory(), &self.stdin);
        let relative = |text: String| self.rbacsim.relative(&text);
        Outcome { stdout: relative(stdout), stderr: relative(stderr), exit }
    }
}
