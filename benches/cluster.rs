//! A generated cluster as files: manifests, a state, questions.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use divan::black_box;
use rbacsim::cli::{self, Environment};
use serde_json::json;
use tempfile::TempDir;

use crate::generated::Generated;

/// The question that is asked, by an account of the cluster about its own namespace.
pub const QUESTION: [&str; 8] =
    ["auth", "can-i", "list", "pods", "-n", "team-0", "--as", "system:serviceaccount:team-0:sa-1"];

/// A folder with `cluster/` in it, one file for every thousand objects.
pub struct Cluster {
    folder: TempDir,
    generated: Generated,
}

impl Cluster {
    /// Manifests alone.
    pub fn of(objects: usize) -> Self {
        let generated = Generated::of(objects, 1);
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("cluster")).unwrap();
        let manifests = generated.manifests();
        let documents: Vec<&str> = manifests.split_inclusive("---\n").collect();
        for (number, file) in documents.chunks(1_000).enumerate() {
            fs::write(folder.path().join(format!("cluster/{number:03}.yaml")), file.concat()).unwrap();
        }
        Self { folder, generated }
    }

    /// The same, in a state file too.
    pub fn stored(objects: usize) -> Self {
        let cluster = Self::of(objects);
        cluster.run(&["create", "-f", "cluster"]);
        cluster
    }

    /// Writes `reviews.json` with so many questions.
    pub fn write_reviews(&self, count: usize) {
        let questions = self.generated.questions(count, 2);
        let items: Vec<_> = questions.iter().map(crate::generated::Question::review).collect();
        let list = json!({"apiVersion": "v1", "kind": "List", "items": items});
        fs::write(self.folder.path().join("reviews.json"), list.to_string()).unwrap();
    }

    /// Where the files are.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    fn variables(&self) -> BTreeMap<String, String> {
        let home = self.folder.path().to_string_lossy().into_owned();
        let state = format!("{home}/state.db");
        BTreeMap::from([("HOME".to_owned(), home), ("RBACSIM_STATE".to_owned(), state)])
    }

    /// Runs a command in this process, whatever it answers.
    pub fn run(&self, arguments: &[&str]) {
        let environment = Environment::new(self.variables(), self.folder.path().to_owned());
        let arguments: Vec<String> = arguments.iter().map(|&argument| argument.to_owned()).collect();
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let code = cli::run(&arguments, &environment, &mut std::io::empty(), &mut out, &mut err);
        assert!(code <= 1 && err.is_empty(), "{}", String::from_utf8_lossy(&err));
        black_box(out);
    }

    /// Runs a command in a process of its own.
    pub fn start(&self, arguments: &[&str]) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rbacsim"));
        command.args(arguments).env_clear().envs(self.variables()).current_dir(self.folder.path());
        let output = command.output().unwrap();
        assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
        black_box(output);
    }
}
