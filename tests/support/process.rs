//! rbacsim as a process of its own, where this one is not enough: several at once, other users, full disks.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use super::Rbacsim;
use crate::harness::compare::Outcome;
use crate::harness::program::variables;

/// The program that cargo built for this test.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_rbacsim");

impl Rbacsim {
    /// A process that will run a command line in this home and working directory, with nothing on standard input.
    pub fn process(&self, line: &str) -> Command {
        let mut command = self.process_of(Path::new(PROGRAM));
        command.args(shlex::split(line).unwrap());
        command
    }

    /// The same for any other program.
    pub fn process_of(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command.env_clear().envs(variables(&self.home())).current_dir(self.directory());
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// What a process said, in the words of [`super::Run::says`].
    pub fn outcome_of(&self, output: &Output) -> Outcome {
        let text = |bytes: &[u8]| self.relative(&String::from_utf8_lossy(bytes));
        Outcome {
            stdout: text(&output.stdout),
            stderr: text(&output.stderr),
            exit: output.status.code().unwrap_or_else(|| panic!("rbacsim was killed: {}", output.status)),
        }
    }

    /// A process like [`Self::process`] that the permissions of files hold for: root gives all files here to nobody, and
    /// becomes nobody.
    #[cfg(unix)]
    pub fn unprivileged_process(&self, line: &str) -> Command {
        use std::os::unix::fs::{MetadataExt as _, chown};
        use std::os::unix::process::CommandExt as _;

        const ROOT: u32 = 0;
        const NOBODY: u32 = 65534;
        if tempfile::tempfile().unwrap().metadata().unwrap().uid() != ROOT {
            return self.process(line);
        }
        // Nobody may not be able to reach the program where cargo built it.
        let program = self.folder.path().join("rbacsim");
        fs::copy(PROGRAM, &program).unwrap();
        for path in everything_in(self.folder.path()) {
            chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
        }
        let mut command = self.process_of(&program);
        command.args(shlex::split(line).unwrap()).uid(NOBODY).gid(NOBODY);
        command
    }
}

#[cfg(unix)]
fn everything_in(path: &Path) -> Vec<std::path::PathBuf> {
    let mut all = vec![path.to_owned()];
    if path.is_dir() {
        all.extend(fs::read_dir(path).unwrap().flat_map(|entry| everything_in(&entry.unwrap().path())));
    }
    all
}
