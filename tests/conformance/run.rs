//! Runs the steps of a scenario, each scenario in a home and a working directory of its own.
//!
//! Gives back what the program said, normalised; judges nothing.

use std::collections::BTreeMap;
use std::fs;
use std::sync::LazyLock;

use regex::{Captures, Regex};
use tempfile::TempDir;

use super::compare::Outcome;
use super::decode::decode;
use super::normalise::Normaliser;
use super::program::{execute, variables};
use super::scenario::{Action, Step};

/// A fresh cluster and all that a scenario's steps leave behind for later ones.
pub struct Session {
    home: TempDir,
    directory: TempDir,
    /// Values of `${NAME}`.
    captured: BTreeMap<String, String>,
    normaliser: Normaliser,
}

impl Session {
    /// Nothing but an empty home and an empty working directory.
    pub fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let captured = BTreeMap::from([("DIR".to_owned(), directory.path().to_str().unwrap().to_owned())]);
        Self { home: tempfile::tempdir().unwrap(), directory, captured, normaliser: Normaliser::default() }
    }

    /// Does what the step says.
    pub fn run(&mut self, step: &Step) -> Outcome {
        for (path, text) in &step.files {
            let path = self.directory.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, self.expand(text)).unwrap();
        }
        let outcome = match step.action() {
            Action::Decode(token) => match decode(&self.expand(token)) {
                Ok(stdout) => Outcome { stdout, ..Outcome::default() },
                Err(error) => Outcome { stderr: format!("cannot decode: {error}"), exit: 1, ..Outcome::default() },
            },
            Action::Run(line) => {
                let arguments = shlex::split(&self.expand(line)).unwrap_or_else(|| panic!("unbalanced quotes: {line}"));
                let mut variables = variables(self.home.path());
                variables.extend(step.env.iter().map(|(name, value)| (name.clone(), self.expand(value))));
                execute(&arguments, variables, self.directory.path(), &self.expand(&step.stdin))
            }
        };
        if let Some(name) = &step.capture {
            self.captured.insert(name.clone(), outcome.stdout.trim().to_owned());
        }
        Outcome { stdout: self.mask(outcome.stdout), stderr: self.mask(outcome.stderr), exit: outcome.exit }
    }

    /// Replaces `${NAME}` by what was captured; unknown names stay.
    fn expand(&self, text: &str) -> String {
        static VARIABLE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\$\{(\w+)\}").unwrap());
        let value = |found: &Captures<'_>| self.captured.get(&found[1]).unwrap_or(&found[0].to_owned()).clone();
        VARIABLE.replace_all(text, value).into_owned()
    }

    fn mask(&mut self, mut text: String) -> String {
        let directory = self.directory.path();
        for path in [directory, &directory.canonicalize().unwrap()] {
            text = text.replace(path.to_str().unwrap(), "<dir>");
        }
        self.normaliser.normalise(&text)
    }
}
