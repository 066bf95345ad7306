//! Two folders of texts, compared by the `diff` of the system or the program that `KUBECTL_EXTERNAL_DIFF` names.
//!
//! Mirrors `DiffProgram` and `DiffVersion` of `k8s.io/kubectl/pkg/cmd/diff/diff.go`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use uuid::Uuid;

use super::environment::Environment;
use crate::kubectl::Failure;

/// The folders; they are removed when it is dropped.
pub(super) struct Comparison {
    live: PathBuf,
    merged: PathBuf,
}

impl Comparison {
    /// Makes both folders, for nobody else to read.
    ///
    /// # Errors
    /// They cannot be made.
    pub fn new(environment: &Environment) -> Result<Self, Failure> {
        let base = environment.variable("TMPDIR").map_or_else(std::env::temp_dir, PathBuf::from);
        let id = Uuid::new_v4().simple().to_string();
        let comparison = Self { live: base.join(format!("LIVE-{id}")), merged: base.join(format!("MERGED-{id}")) };
        for folder in [&comparison.live, &comparison.merged] {
            private_folder(folder).map_err(|error| Failure::plain(error.to_string()))?;
        }
        Ok(comparison)
    }

    /// Writes both versions of an object; an empty text is one that is not there.
    ///
    /// # Errors
    /// A file cannot be written.
    pub fn add(&self, name: &str, live: &str, merged: &str) -> Result<(), Failure> {
        // Names of objects may hold colons but no slashes, and so are names of files.
        for (folder, text) in [(&self.live, live), (&self.merged, merged)] {
            fs::write(folder.join(name), text).map_err(|error| Failure::plain(error.to_string()))?;
        }
        Ok(())
    }

    /// What the program says, and its exit code: 0 for no difference, 1 for some.
    ///
    /// # Errors
    /// There is no such program, or it failed.
    pub fn run(&self, environment: &Environment) -> Result<(String, u8), Failure> {
        let given = environment.variable("KUBECTL_EXTERNAL_DIFF").unwrap_or_default();
        let mut words: Vec<&str> = given.split_whitespace().collect();
        if words.is_empty() {
            words = vec!["diff", "-u", "-N"];
        }
        let (program, arguments) = words.split_first().ok_or(Failure::Silent)?;
        let mut command = Command::new(program);
        command.args(arguments).arg(&self.live).arg(&self.merged);
        command.env_clear().envs(&environment.variables).current_dir(&environment.directory);
        let output = command.output().map_err(|error| Failure::plain(format!("failed to run {program:?}: {error}")))?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        if let Some(code @ (0 | 1)) = output.status.code() {
            return Ok((text, u8::from(code == 1)));
        }
        let why = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        Err(Failure::plain(format!("{program:?} failed: {why}")))
    }
}

impl Drop for Comparison {
    fn drop(&mut self) {
        // What cannot be removed only takes room.
        let _ = fs::remove_dir_all(&self.live);
        let _ = fs::remove_dir_all(&self.merged);
    }
}

fn private_folder(path: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}
