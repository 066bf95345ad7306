//! `env`, `printenv` and `export`.

use super::{lines, unknown_option};
use crate::kubectl::container::{Ended, Inside};
use crate::kubectl::failure::Failure;

/// All variables, or the values of those that are named.
pub(super) fn run(inside: &mut Inside<'_>, arguments: &[String], _: &str) -> Result<Ended, Failure> {
    if let Some(option) = arguments.iter().find(|argument| argument.starts_with('-') || argument.contains('=')) {
        return Err(unknown_option("env", option));
    }
    if arguments.is_empty() {
        let lines = inside.variables.iter().map(|(name, value)| format!("{name}={value}\n"));
        return Ok(Ended::saying(lines.collect::<String>()));
    }
    let values = arguments.iter().filter_map(|name| inside.variables.get(name));
    let text: String = lines(values.clone());
    Ok(Ended { code: u8::from(values.count() < arguments.len()), ..Ended::saying(text) })
}

/// Every variable is one that programs see, so that only those with a value do anything.
#[expect(clippy::unnecessary_wraps, reason = "one signature for all programs")]
pub(super) fn export(inside: &mut Inside<'_>, arguments: &[String], _: &str) -> Result<Ended, Failure> {
    let given = arguments.iter().filter_map(|argument| argument.split_once('='));
    inside.variables.extend(given.map(|(name, value)| (name.to_owned(), value.to_owned())));
    Ok(Ended::default())
}
