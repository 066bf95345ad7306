//! `--raw`: a path of the API, asked for as it is typed.
//!
//! Mirrors `k8s.io/kubectl/pkg/rawhttp/raw.go`.

use crate::apiserver::request::{Body, Method};
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::output::os_text;
use crate::kubectl::raw::{answer_text, check_path};

/// Refuses a flag that has no meaning beside `--raw`.
///
/// # Errors
/// kubectl's text.
pub(super) fn refuse_flag(given: bool, flag: &str) -> Result<(), Failure> {
    if given { Err(Failure::plain(format!("--raw and {flag} are mutually exclusive"))) } else { Ok(()) }
}

/// Sends a file, standard input (`-`) or nothing to a path and prints what comes.
///
/// # Errors
/// A wrong path or file, and the server's refusal.
pub(super) fn send(
    session: &mut Session<'_>,
    method: Method,
    path: &str,
    files: &[String],
    output: Option<&str>,
) -> Result<u8, Failure> {
    let body = match files {
        [] => Body::Empty,
        [url] if url.starts_with("http://") || url.starts_with("https://") => {
            return Err(Failure::plain("--raw cannot read from a url"));
        }
        [file] => Body::Text(read(session, file)?),
        _ => return Err(Failure::plain("--raw can only use a single local file or stdin")),
    };
    refuse_flag(output.is_some_and(|output| !output.is_empty()), "--output")?;
    check_path(path)?;
    let answer = session.client()?.raw(method, path, body)?;
    session.console.out(&answer_text(&answer, path));
    Ok(0)
}

fn read(session: &Session<'_>, file: &str) -> Result<String, Failure> {
    let bytes = match file {
        "-" => session.console.read_input().map_err(|error| Failure::plain(os_text(&error)))?,
        file => std::fs::read(session.environment.directory.join(file))
            .map_err(|error| Failure::plain(format!("open {file}: {}", os_text(&error))))?,
    };
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
