//! The file format of a recorded scenario, as `README.md` of the recordings describes it.
//!
//! Only reads; what a step means is the business of `run` and `compare`. Not read with rbacsim's own YAML, which
//! follows kubectl's into taking `N`, the name of a variable, for a boolean.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

/// One capability: steps run in order in one fresh cluster.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// Equals the file's name without `.yaml`.
    pub name: String,
    /// One line about it.
    pub about: String,
    /// In order.
    pub steps: Vec<Step>,
}

/// One command, or one token to decode, and what Kubernetes said.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The arguments, as a shell would split them.
    run: Option<String>,
    /// Instead of `run`: a token to take apart.
    decode: Option<String>,
    /// Text for standard input.
    #[serde(default)]
    pub stdin: String,
    /// Files written before the step, by relative path.
    #[serde(default)]
    pub files: BTreeMap<String, String>,
    /// Further environment variables for this step.
    #[serde(default)]
    pub env: BTreeMap<String, String>,
    /// The variable that receives standard output.
    pub capture: Option<String>,
    /// A real cluster needed time here; a simulator does not.
    #[serde(default, rename = "wait")]
    _wait: u64,
    /// Compare only the exit status and whether standard error is empty.
    #[serde(default)]
    pub loose: bool,
    /// Compare each stream as a sorted list of words.
    #[serde(default)]
    pub unordered: bool,
    /// Recorded, normalised.
    pub stdout: String,
    /// Recorded, normalised.
    pub stderr: String,
    /// Recorded.
    pub exit: i32,
}

/// What a step does.
#[derive(Clone, Copy, Debug)]
pub enum Action<'a> {
    /// Runs a command line.
    Run(&'a str),
    /// Takes a token apart.
    Decode(&'a str),
}

impl Step {
    /// What the step does, variables not yet replaced.
    pub fn action(&self) -> Action<'_> {
        match (&self.run, &self.decode) {
            (Some(line), None) => Action::Run(line),
            (None, Some(token)) => Action::Decode(token),
            _ => panic!("a step has either `run` or `decode`: {self:?}"),
        }
    }
}

/// Where the recordings are.
pub fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/conformance")
}

/// The names of all recorded scenarios, sorted.
pub fn names() -> Vec<String> {
    let files = fs::read_dir(fixtures().join("scenarios")).unwrap().map(|entry| entry.unwrap().path());
    let mut names: Vec<_> = files.map(|file| file.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    names.sort();
    names
}

/// Reads a scenario.
pub fn load(name: &str) -> Scenario {
    let path = fixtures().join("scenarios").join(name).with_extension("yaml");
    let text = fs::read_to_string(&path).unwrap();
    let scenario: Scenario = yaml_serde::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert_eq!(scenario.name, name, "a scenario has the name of its file");
    scenario
}
