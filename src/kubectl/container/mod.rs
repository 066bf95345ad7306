//! A look inside a container: the files, variables and requests that a pod's account gives it.
//!
//! Nothing runs here. What a container can show of its identity is made from its pod by the requests a kubelet would send
//! (`kubelet`), and a few programs know how to show it (`programs`), alone or in a line of a shell (`shell`). Everything
//! that a program asks the API server is a request like any other.

mod environment;
mod files;
mod http;
mod kubelet;
mod programs;
mod shell;
mod volumes;

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use super::failure::Failure;
use crate::apiserver::ApiServer;
use crate::apiserver::json::text;
use files::{Files, Found, canonical};
use volumes::Content;

/// What a command inside a container left behind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ended {
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
    /// The exit code.
    pub code: u8,
}

impl Ended {
    /// A success that said this.
    fn saying(stdout: impl Into<String>) -> Self {
        Self { stdout: stdout.into(), ..Self::default() }
    }

    /// A failure that said this line.
    fn failing(code: u8, line: impl std::fmt::Display) -> Self {
        Self { stderr: format!("{line}\n"), code, ..Self::default() }
    }

    /// Goes on with what came next.
    fn then(&mut self, next: &Self) {
        self.stdout.push_str(&next.stdout);
        self.stderr.push_str(&next.stderr);
        self.code = next.code;
    }
}

/// The inside of one container, as a process in it sees it.
struct Inside<'s> {
    server: &'s mut ApiServer,
    pod: &'s Value,
    container: &'s Value,
    files: Files,
    variables: BTreeMap<String, String>,
    directory: String,
    /// The exit code of what a shell ran last: `$?`.
    last: u8,
}

impl Inside<'_> {
    /// What stands at a path.
    ///
    /// # Errors
    /// [`Failure::Plain`] for a path of the image.
    fn find(&self, path: &str) -> Result<Found<'_>, Failure> {
        let whole = canonical(path, &self.directory);
        let unknown = || not_simulated(&format!("it knows the files of volumes, not what the image has at {whole}"));
        self.files.find(&whole).ok_or_else(unknown)
    }

    /// The text of a file, or why there is none.
    ///
    /// # Errors
    /// As [`Self::find`].
    fn read(&mut self, path: &str) -> Result<Result<String, &'static str>, Failure> {
        let content = match self.find(path)? {
            Found::File { content, .. } => content.clone(),
            Found::Folder(_) => return Ok(Err("Is a directory")),
            Found::Nothing => return Ok(Err("No such file or directory")),
        };
        Ok(match content {
            Content::Text(text) => Ok(text),
            Content::Token { audience, seconds } => {
                kubelet::token(self.server, self.pod, &audience, seconds)?.ok_or("No such file or directory")
            }
        })
    }

    /// When the pod began, in a form of `strftime`.
    fn born(&self, form: &str) -> String {
        let began: Option<Timestamp> = text(self.pod, "/metadata/creationTimestamp").parse().ok();
        began.unwrap_or_default().strftime(form).to_string()
    }

    /// A field of the container's security context, or else of the pod's.
    fn security(&self, field: &str) -> Option<&Value> {
        let own = self.container.get("securityContext").and_then(|context| context.get(field));
        own.or_else(|| self.pod.pointer("/spec/securityContext").and_then(|context| context.get(field)))
    }
}

/// Runs a command in a container of a pod.
///
/// # Errors
/// [`Failure::Plain`] if the container could not have started, or for anything that needs a real one.
pub fn run(
    server: &mut ApiServer,
    pod: &Value,
    container: &Value,
    command: &[String],
    input: &str,
) -> Result<Ended, Failure> {
    let files = Files::of(volumes::mounts(server, pod, container)?);
    let variables = environment::variables(server, pod, container)?;
    let directory = match container.get("workingDir").and_then(Value::as_str) {
        None | Some("") => "/".to_owned(),
        Some(directory) => directory.to_owned(),
    };
    programs::run(&mut Inside { server, pod, container, files, variables, directory, last: 0 }, command, input)
}

/// Ends a pod that was deleted and given time: its containers stop at once, and their kubelet says so.
///
/// # Errors
/// [`Failure::State`].
pub fn end(server: &mut ApiServer, deleted: &Value) -> Result<(), Failure> {
    if text(deleted, "/kind") == "Pod" && !text(deleted, "/metadata/deletionTimestamp").is_empty() {
        kubelet::finish(server, deleted)?;
    }
    Ok(())
}

/// The refusal of something that only a real container could do.
fn not_simulated(what: &str) -> Failure {
    Failure::plain(format!("rbacsim runs no containers: {what}"))
}
