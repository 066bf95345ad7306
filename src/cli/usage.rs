//! Wrong command lines, in kubectl's words.
//!
//! Mirrors the errors of pflag and cobra. The parser's own wording never reaches a user.

use std::num::{IntErrorKind, ParseIntError};
use std::path::PathBuf;
use std::str::FromStr;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command};

use super::grammar::Entry;
use crate::kubectl::Failure;
use crate::kubectl::failure::PROGRAM;
use crate::print::go_quote::go_quote;

/// Commands that are suggested for words of other tools.
const SUGGEST_FOR: [(&str, &str); 5] =
    [("list", "get"), ("ls", "get"), ("rm", "delete"), ("remove", "delete"), ("inspect", "describe")];

/// What is wrong with the flags of a command. `spelled` is how the command is called, `words` what it was given.
pub(super) fn explain(error: &clap::Error, command: &Command, spelled: &str, words: &[String]) -> Failure {
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
            format!("invalid argument {} for \"{}\" flag: {cause}", go_quote(&value), both_names(flag, command))
        }
        ErrorKind::NoEquals => missing_value(flag, words),
        // What only an answer of rbacsim's own can have is unknown to kubectl's.
        ErrorKind::MissingRequiredArgument if flag == "--explain" => unknown_flag(needs_explain(words), words),
        _ => error.to_string().trim_start_matches("error: ").trim_end().to_owned(),
    };
    let called = format!("{PROGRAM} {spelled}");
    Failure::plain(format!("{text}\nSee '{} --help' for usage.", called.trim_end()))
}

/// The flag that was given although it needs `--explain`.
fn needs_explain(words: &[String]) -> &'static str {
    let is_given = |flag: &&&str| words.iter().any(|word| word.split('=').next() == Some(**flag));
    ["--output", "--assume-complete"].iter().find(is_given).copied().unwrap_or("-o")
}

/// `-f, --flag`, for a flag that has a short name.
fn both_names(flag: &str, command: &Command) -> String {
    let long = flag.trim_start_matches('-');
    let short = command.get_arguments().find(|arg| arg.get_long() == Some(long)).and_then(Arg::get_short);
    short.map_or_else(|| flag.to_owned(), |letter| format!("-{letter}, {flag}"))
}

fn unknown_flag(flag: &str, words: &[String]) -> String {
    if let Some(word) = words.iter().find(|word| word.starts_with("---") || word.starts_with("--=")) {
        return format!("bad flag syntax: {word}");
    }
    if flag.starts_with("--") {
        return format!("unknown flag: {flag}");
    }
    let letter = flag.chars().nth(1).unwrap_or('?');
    format!("unknown shorthand flag: '{letter}' in {}", from_letter(letter, words).unwrap_or_else(|| flag.to_owned()))
}

/// The word with a cluster of short flags, from a letter on: what pflag had still to read.
fn from_letter(letter: char, words: &[String]) -> Option<String> {
    let mut clusters = words.iter().filter_map(|word| word.strip_prefix('-')).filter(|word| !word.starts_with('-'));
    clusters.find_map(|cluster| {
        let (_, behind) = cluster.split_once(letter)?;
        Some(format!("-{letter}{behind}"))
    })
}

fn missing_value(flag: &str, words: &[String]) -> String {
    match words
        .last()
        .filter(|word| word.starts_with('-') && !word.starts_with("--"))
        .and_then(|word| word.chars().last())
    {
        Some(letter) => format!("flag needs an argument: '{letter}' in -{letter}"),
        None => format!("flag needs an argument: {flag}"),
    }
}

/// Commands of kubectl that have nothing to do with access.
const NOT_SIMULATED: [&str; 9] =
    ["alpha", "autoscale", "debug", "kuberc", "kustomize", "plugin", "set selector", "set volume", "top"];

/// What to say of a command that kubectl has and rbacsim has not, if `words` are one.
pub(super) fn not_simulated(words: &str) -> Option<Failure> {
    NOT_SIMULATED.contains(&words).then(|| {
        Failure::plain(format!("{words} is not simulated: {PROGRAM} has what access depends on, and runs nothing"))
    })
}

/// kubectl's commands in the order in which it suggests them: that of its help.
const IN_ORDER: [&str; 42] = [
    "create",
    "expose",
    "run",
    "set",
    "explain",
    "get",
    "edit",
    "delete",
    "rollout",
    "scale",
    "autoscale",
    "certificate",
    "cluster-info",
    "top",
    "cordon",
    "uncordon",
    "drain",
    "taint",
    "describe",
    "logs",
    "attach",
    "exec",
    "port-forward",
    "proxy",
    "cp",
    "auth",
    "debug",
    "events",
    "diff",
    "apply",
    "patch",
    "replace",
    "wait",
    "kustomize",
    "label",
    "annotate",
    "completion",
    "plugin",
    "version",
    "api-versions",
    "api-resources",
    "config",
];

/// A word where a command was expected.
pub(super) fn unknown_command(word: &str, commands: &[Entry]) -> Failure {
    if let Some(failure) = not_simulated(word) {
        return failure;
    }
    let text = format!("unknown command \"{word}\" for \"{PROGRAM}\"");
    let lower = word.to_lowercase();
    let close = |name: &str| strsim::levenshtein(&lower, name) <= 2 || name.starts_with(&lower);
    let suggested = |name: &str| SUGGEST_FOR.contains(&(word, name));
    let of_its_own = commands.iter().map(|entry| entry.name).filter(|name| !IN_ORDER.contains(name));
    let known = IN_ORDER.into_iter().chain(of_its_own);
    let similar: Vec<&str> = known.filter(|name| close(name) || suggested(name)).collect();
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
        other => Err(format!("strconv.ParseBool: parsing {}: invalid syntax", go_quote(other))),
    }
}

/// A whole number.
///
/// # Errors
/// Go's words for anything else.
pub(super) fn parse_int<N: FromStr<Err = ParseIntError>>(text: &str) -> Result<N, String> {
    text.parse().map_err(|error: ParseIntError| {
        let what = match error.kind() {
            IntErrorKind::PosOverflow | IntErrorKind::NegOverflow => "value out of range",
            _ => "invalid syntax",
        };
        format!("strconv.ParseInt: parsing {}: {what}", go_quote(text))
    })
}

/// The path of a file.
///
/// # Errors
/// An empty path, which comes of a variable that is not set.
pub(super) fn parse_path(text: &str) -> Result<PathBuf, String> {
    if text.is_empty() { Err("the path is empty".into()) } else { Ok(text.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_as_in_go() {
        assert_eq!(parse_int::<i32>("-3"), Ok(-3));
        assert_eq!(parse_int::<i32>("x"), Err("strconv.ParseInt: parsing \"x\": invalid syntax".into()));
        assert_eq!(
            parse_int::<i32>("9999999999"),
            Err("strconv.ParseInt: parsing \"9999999999\": value out of range".into())
        );
    }

    #[test]
    fn clusters_are_told_from_the_bad_letter_on() {
        let words = ["get".to_owned(), "-Azb".to_owned()];
        assert_eq!(unknown_flag("-z", &words), "unknown shorthand flag: 'z' in -zb");
        assert_eq!(missing_value("--namespace", &["-An".to_owned()]), "flag needs an argument: 'n' in -n");
    }
}
