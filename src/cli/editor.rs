//! The user's editor, at work on a file of its own.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/util/editor/editor.go`.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use uuid::Uuid;

use super::environment::Environment;
use crate::kubectl::Failure;
use crate::kubectl::failure::PROGRAM;

/// A text that an editor has saved.
pub(super) struct Saved {
    pub path: PathBuf,
    pub text: String,
}

/// Lets the user edit a text. The file stays.
///
/// # Errors
/// The file cannot be written or read, or the editor fails.
pub(super) fn edit(environment: &Environment, text: &str, extension: &str) -> Result<Saved, Failure> {
    let folder = environment.variable("TMPDIR").map_or_else(std::env::temp_dir, PathBuf::from);
    let path = folder.join(format!("{PROGRAM}-edit-{}{extension}", Uuid::new_v4().simple()));
    write_private(&path, text).map_err(|error| Failure::plain(error.to_string()))?;
    let launched = launch(environment, &path);
    let saved =
        launched.and_then(|()| std::fs::read_to_string(&path).map_err(|error| Failure::plain(error.to_string())));
    match saved {
        Ok(text) => Ok(Saved { path, text }),
        Err(failure) => {
            remove(&path);
            Err(failure)
        }
    }
}

/// Removes a file that is not needed any more. If it cannot be removed, nothing is lost.
pub(super) fn remove(path: &Path) {
    let _ = std::fs::remove_file(path);
}

fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(text.as_bytes())
}

/// Runs the editor on a file and waits for it. It works with this process's own terminal.
fn launch(environment: &Environment, path: &Path) -> Result<(), Failure> {
    let editor = Editor::of(environment);
    let spelled = editor.words.join(" ");
    let words = editor.on(path);
    let (program, arguments) = words.split_first().ok_or(Failure::Silent)?;
    let mut command = Command::new(program);
    command.args(arguments).env_clear().envs(&environment.variables).current_dir(&environment.directory);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        // Go looks for a program only if its name says no folder.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && !program.contains('/') => {
            Err(Failure::plain(format!("unable to launch the editor \"{spelled}\"")))
        }
        _ => Err(Failure::plain(format!("there was a problem with the editor \"{spelled}\""))),
    }
}

/// The editor, as its words before a file is named.
struct Editor {
    words: Vec<String>,
    /// Whether the last word is a command line for a shell.
    is_for_shell: bool,
}

impl Editor {
    /// The user's editor. One that needs quotes is left to a shell.
    fn of(environment: &Environment) -> Self {
        let default = if cfg!(windows) { "notepad" } else { "vi" };
        let editor = ["KUBE_EDITOR", "EDITOR"].iter().find_map(|name| environment.variable(name)).unwrap_or(default);
        if editor.contains(' ') && editor.contains(['"', '\'', '\\']) && !cfg!(windows) {
            let shell = environment.variable("SHELL").unwrap_or("/bin/bash");
            return Self { words: vec![shell.to_owned(), "-c".to_owned(), editor.to_owned()], is_for_shell: true };
        }
        Self { words: editor.split(' ').map(str::to_owned).collect(), is_for_shell: false }
    }

    /// The words that open a file.
    fn on(&self, path: &Path) -> Vec<String> {
        let mut words = self.words.clone();
        match words.last_mut().filter(|_| self.is_for_shell) {
            Some(line) => *line = format!("{line} {:?}", path.to_string_lossy()),
            None => words.push(path.to_string_lossy().into_owned()),
        }
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_editor_is_found_as_kubectl_finds_it() {
        type Case<'a> = (&'a [(&'a str, &'a str)], &'a [&'a str]);
        let cases: [Case<'_>; 4] = [
            (&[], &["vi", "f"]),
            (&[("EDITOR", "nano")], &["nano", "f"]),
            (&[("EDITOR", "nano"), ("KUBE_EDITOR", "sed -i s/a/b/")], &["sed", "-i", "s/a/b/", "f"]),
            (&[("EDITOR", "ed 'x y'"), ("SHELL", "/bin/sh")], &["/bin/sh", "-c", "ed 'x y' \"f\""]),
        ];
        for (variables, want) in cases {
            let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            let environment = Environment::new(variables, PathBuf::new());
            assert_eq!(Editor::of(&environment).on(Path::new("f")), want);
        }
    }
}
