//! The help of commands, laid out as kubectl lays it out: what it does, examples, commands below it, options, usage.
//!
//! Mirrors the layout of `k8s.io/kubectl/pkg/util/templates`. Must not know what a command does.

use clap::{Arg, ArgAction, Args, Command};

use super::commands::COMMANDS;
use super::flags::Globals;
use super::grammar::Entry;
use super::usage;
use crate::kubectl::failure::PROGRAM;

const ABOUT: &str = "kubectl for Kubernetes authentication and authorization, without a cluster";
/// No line of explanation is longer.
const WIDTH: usize = 92;

/// The help of the program itself.
pub(super) fn of_program() -> String {
    let (own, shared): (Vec<&Entry>, Vec<&Entry>) = COMMANDS.iter().partition(|entry| entry.is_own());
    sections([
        ABOUT.to_owned(),
        section("Available Commands:", &listed(&shared)),
        section("Commands that kubectl does not have:", &listed(&own)),
        format!("Usage:\n  {PROGRAM} [flags] [options]"),
        format!(
            "Use \"{PROGRAM} <command> --help\" for more information about a given command.\n{}",
            global_options_hint()
        ),
    ])
}

/// The help of a command or a group. `spelled` are its words.
pub(super) fn of_entry(entry: &Entry, spelled: &str) -> String {
    let children: Vec<&Entry> = entry.children.iter().collect();
    let flags = if entry.augment.is_some() { "[options]" } else { "[flags] [options]" };
    let usage = [PROGRAM, spelled, entry.usage, flags].into_iter().filter(|part| !part.is_empty());
    let usage: Vec<&str> = usage.collect();
    let hint = match (children.is_empty(), entry.augment) {
        (false, _) => {
            format!("Use \"{PROGRAM} {spelled} <command> --help\" for more information about a given command.\n")
        }
        _ => String::new(),
    };
    let aliases = if entry.aliases.is_empty() {
        String::new()
    } else {
        format!("Aliases:\n  {}, {}", entry.name, entry.aliases.join(", "))
    };
    sections([
        about(entry),
        aliases,
        section("Examples:", &indented(entry.examples)),
        section("Available Commands:", &listed(&children)),
        section("Options:", &own_options(entry)),
        format!("Usage:\n  {}", usage.join(" ")),
        hint + &global_options_hint(),
    ])
}

/// The flags that every command has.
pub(super) fn of_global_flags() -> String {
    let flags = options(&Globals::augment_args(Command::new("")), |_| true);
    format!("The following options can be passed to any command:\n\n{flags}\n")
}

fn global_options_hint() -> String {
    format!("Use \"{PROGRAM} options\" for a list of global command-line options (applies to all commands).")
}

fn sections<const N: usize>(parts: [String; N]) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("\n\n") + "\n"
}

fn section(title: &str, body: &str) -> String {
    if body.is_empty() { String::new() } else { format!("{title}\n{body}") }
}

fn indented(text: &str) -> String {
    let lines = text.trim().lines().map(|line| if line.is_empty() { String::new() } else { format!("  {line}") });
    lines.collect::<Vec<String>>().join("\n")
}

/// Names of commands, and what each is for.
fn listed(entries: &[&Entry]) -> String {
    let width = entries.iter().map(|entry| entry.name.len()).max().unwrap_or_default();
    let line = |entry: &&Entry| format!("  {:width$}   {}", entry.name, about(entry));
    entries.iter().map(line).collect::<Vec<String>>().join("\n")
}

fn about(entry: &Entry) -> String {
    let documented = entry.augment.and_then(|augment| {
        let command = augment(Command::new(entry.name));
        command.get_long_about().or(command.get_about()).map(|about| plain(&about.to_string()))
    });
    documented.unwrap_or_else(|| entry.about.to_owned())
}

fn own_options(entry: &Entry) -> String {
    let Some(augment) = entry.augment else { return String::new() };
    options(&augment(Command::new("")), |arg| !arg.is_hide_set())
}

/// Flags by name: `    -f, --flag=default:`, and what each is for.
fn options(command: &Command, shown: fn(&Arg) -> bool) -> String {
    let is_shown = |arg: &&Arg| arg.get_long().is_some() && shown(arg);
    let mut flags: Vec<&Arg> = command.get_arguments().filter(is_shown).collect();
    flags.sort_by_key(|arg| arg.get_long());
    let explained = |arg: &&Arg| {
        let short = arg.get_short().map(|letter| format!("-{letter}, ")).unwrap_or_default();
        let help = arg.get_help().map(|help| wrapped(&plain(&help.to_string()))).unwrap_or_default();
        format!("    {short}--{}={}:\n{help}", arg.get_long().unwrap_or_default(), shown_default(arg))
    };
    flags.iter().map(explained).collect::<Vec<String>>().join("\n\n")
}

/// Defaults of switches of which it counts whether they were given, so that the grammar has none for them.
const UNSAID: [(&str, &str); 5] = [
    ("insecure-skip-tls-verify", "false"),
    ("exec-provide-cluster-info", "false"),
    ("namespaced", "true"),
    ("service-account-extend-token-expiration", "true"),
    ("show-events", "true"),
];

/// The default of a flag as pflag writes it.
fn shown_default(arg: &Arg) -> String {
    if matches!(arg.get_action(), ArgAction::Append) {
        return "[]".to_owned();
    }
    if matches!(arg.get_action(), ArgAction::SetTrue) {
        return "false".to_owned();
    }
    if let Some((_, default)) = UNSAID.iter().find(|(flag, _)| arg.get_long() == Some(*flag)) {
        return (*default).to_owned();
    }
    let default =
        arg.get_default_values().first().map(|value| value.to_string_lossy().into_owned()).unwrap_or_default();
    let is_bare = usage::parse_bool(&default).is_ok() || default.parse::<i64>().is_ok();
    if is_bare { default } else { format!("'{default}'") }
}

/// Text without the marks of documentation.
fn plain(text: &str) -> String {
    text.replace('`', "")
}

fn wrapped(text: &str) -> String {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let Some(line) = lines.last_mut() else { continue };
        if line.is_empty() {
            line.push_str(word);
        } else if line.len() + 1 + word.len() <= WIDTH {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines.iter().map(|line| format!("\t{line}")).collect::<Vec<String>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn explanations_are_broken_between_words() {
        let text = "word ".repeat(40);
        assert!(wrapped(&text).lines().all(|line| line.starts_with("\tword") && line.len() <= WIDTH + 1));
        assert_eq!(wrapped("short"), "\tshort");
    }
}
