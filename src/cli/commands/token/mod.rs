//! `token`: looking into tokens, and what all commands about tokens share. These commands are rbacsim's own.

mod decode;
pub(super) mod readable;

use crate::cli::grammar::Entry;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;

pub(super) static COMMANDS: &[Entry] = &[Entry::command::<decode::Decode>("decode").own()];

/// The token that a command is about: an argument, `-` for standard input, or a file.
///
/// # Errors
/// No token, several, or one that cannot be read.
pub(super) fn token_of(session: &Session<'_>, arguments: &[String], file: &str) -> Result<String, Failure> {
    let text = match (session.all_arguments(arguments).as_slice(), file) {
        ([], "") => return Err(session.usage("a TOKEN is required, - for standard input")),
        ([], file) => session.read_text(file)?,
        ([dash], "") if dash == "-" => session.read_text(dash)?,
        ([token], "") => token.clone(),
        _ => return Err(session.usage("only one TOKEN can be given")),
    };
    let text = text.trim();
    Ok(text.strip_prefix("Bearer ").unwrap_or(text).trim().to_owned())
}
