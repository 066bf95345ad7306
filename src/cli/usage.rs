//! Wrong command lines, in kubectl's words.
//!
//! Mirrors the errors of pflag and cobra. The parser's own wording never reaches a user.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::grammar::Entry;
use crate::kubectl::Failure;
use crate::kubectl::failure::PROGRAM;

/// Commands that are suggested for words of other tools.
const SUGGEST_FOR: [(&str, &str); 5] =
    [("list", "get"), ("ls", "get"), ("rm", "delete"), ("remove", "delete"), ("inspect", "describe")];

/// What is wrong with the flags of a command.
pub(super) fn explain(error: &clap::Error, command: &str, words: &[String]) -> Failure {
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.first().cloned().unwrap_or_default(),
        _ => String::new(),
    };
    // `--flag <VALUE>` or `-f <VALUE>`.
    let flag = context(ContextKind::InvalidArg);
    let flag = flag.split_whitespace().next().unwrap_or_default().split(['=', '[']).next().unwrap_or_default();
    let value = context(ContextKind::InvalidValue);
    let text = match error.kind() {
        ErrorKind::UnknownArgument => unknown_flag(flag, words),
        ErrorKind::InvalidValue if value.is_empty() => missing_value(flag, words),
        ErrorKind::ValueValidation | ErrorKind::InvalidValue => {
            let cause = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
            format!("invalid argument \"{value}\" for \"{flag}\" flag: {cause}")
        }
        ErrorKind::NoEquals => missing_value(flag, words),
        _ => error.to_string().trim_start_matches("error: ").trim_end().to_owned(),
    };
    Failure::plain(format!("{text}\nSee '{PROGRAM} {command} --help' for usage."))
}

fn unknown_flag(flag: &str, words: &[String]) -> String {
    if flag.starts_with("--") {
        format!("unknown flag: {flag}")
    } else {
        let letter = flag.chars().nth(1).unwrap_or('?');
        let mut clusters = words.iter().filter(|word| word.starts_with('-') && !word.starts_with("--"));
        let typed = clusters.find(|word| word.contains(letter)).map_or(flag, String::as_str);
        format!("unknown shorthand flag: '{letter}' in {typed}")
    }
}

fn missing_value(flag: &str, words: &[String]) -> String {
    match words.last().filter(|word| word.starts_with('-') && !word.starts_with("--")) {
        Some(word) => {
            let letter = word.chars().last().unwrap_or('?');
            format!("flag needs an argument: '{letter}' in {word}")
        }
        None => format!("flag needs an argument: {flag}"),
    }
}

/// A word where a command was expected.
pub(super) fn unknown_command(word: &str, commands: &[Entry]) -> Failure {
    let text = format!("unknown command \"{word}\" for \"{PROGRAM}\"");
    let lower = word.to_lowercase();
    let close = |name: &str| strsim::levenshtein(&lower, name) <= 2 || name.starts_with(&lower);
    let suggested = |name: &str| SUGGEST_FOR.contains(&(word, name));
    let mut similar: Vec<&str> =
        commands.iter().map(|entry| entry.name).filter(|name| close(name) || suggested(name)).collect();
    similar.sort_unstable();
    if similar.is_empty() {
        return Failure::plain(text);
    }
    Failure::plain(format!("{text}\n\nDid you mean this?\n\t{}", similar.join("\n\t")))
}

/// A Go boolean.
///
/// # Errors
/// Go's words for anything else.
pub(super) fn parse_bool(text: &str) -> Result<bool, String> {
    match text {
        "1" | "t" | "T" | "true" | "TRUE" | "True" => Ok(true),
        "0" | "f" | "F" | "false" | "FALSE" | "False" => Ok(false),
        other => Err(format!("strconv.ParseBool: parsing \"{other}\": invalid syntax")),
    }
}
