//! From words to a command and its flags, as cobra and pflag read them.
//!
//! The words before the first one that is no command name the command; its flags may stand anywhere. Only the grammar of
//! the one command that was typed is built.

use clap::{Arg, ArgAction, ArgMatches, Args, Command};

use super::commands::COMMANDS;
use super::flags::{GLOBAL_SWITCHES, Globals};
use super::help;
use super::record;
use super::session::Session;
use super::usage;
use crate::kubectl::failure::PROGRAM;
use crate::kubectl::{Console, Failure};

/// The flag that asks for help. It is one like any other, so what is wrong beside it is told first.
const HELP: &str = "help";

/// Words for a command that takes none. They are read like those of others, so that what is wrong with flags is told first.
const UNEXPECTED: &str = "unexpected";

/// What a command does with its flags; gives the exit code.
pub(super) type Runner = fn(&ArgMatches, &mut Session<'_>) -> Result<u8, Failure>;

/// A command: the flags, as a struct, and what they make happen.
pub(super) trait Run: Args {
    /// What stands between the command's words and its flags in its usage line.
    const USAGE: &'static str = "";

    /// Examples for its help: lines of comment, each with command lines below it that work as they are printed.
    const EXAMPLES: &'static str = "";

    /// Does it.
    ///
    /// # Errors
    /// Why it failed, for the user.
    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure>;
}

/// One command in the tree of commands.
pub(super) struct Entry {
    pub name: &'static str,
    pub aliases: &'static [&'static str],
    /// What a group is for; a command says it in the documentation of its flags.
    pub about: &'static str,
    /// See [`Run::USAGE`].
    pub usage: &'static str,
    /// See [`Run::EXAMPLES`].
    pub examples: &'static str,
    pub augment: Option<fn(Command) -> Command>,
    pub run: Runner,
    pub children: &'static [Entry],
    /// Whether the command is rbacsim's own, with its own exit codes.
    pub own: bool,
    /// Whether it may change the state.
    pub writes: bool,
    /// What a group does without one of its commands.
    pub alone: Alone,
}

/// What a group does without one of its commands, as kubectl's groups differ in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Alone {
    /// It refuses, with its help on standard error.
    Refuses,
    /// It refuses, with its help on standard output.
    RefusesOnOutput,
    /// It shows its help, whatever stands behind it, and succeeds.
    Helps,
}

impl Entry {
    /// A command with flags.
    pub const fn command<R: Run>(name: &'static str) -> Self {
        Self {
            name,
            aliases: &[],
            about: "",
            usage: R::USAGE,
            examples: R::EXAMPLES,
            augment: Some(R::augment_args),
            run: run_as::<R>,
            children: &[],
            own: false,
            writes: false,
            alone: Alone::Refuses,
        }
    }

    /// A word that needs another one behind it.
    pub const fn group(name: &'static str, about: &'static str, children: &'static [Entry]) -> Self {
        Self {
            name,
            aliases: &[],
            about,
            usage: "",
            examples: "",
            augment: None,
            run: refuse,
            children,
            own: false,
            writes: false,
            alone: Alone::Refuses,
        }
    }

    /// The same under further names.
    pub const fn or(self, aliases: &'static [&'static str]) -> Self {
        Self { aliases, ..self }
    }

    /// The same with another way to stand alone.
    pub const fn alone(self, alone: Alone) -> Self {
        Self { alone, ..self }
    }

    /// The same with commands below it.
    pub const fn with(self, children: &'static [Entry]) -> Self {
        Self { children, ..self }
    }

    /// The same as one that changes the state.
    pub const fn writing(self) -> Self {
        Self { writes: true, ..self }
    }

    /// The same as a command that kubectl does not have.
    pub const fn own(self) -> Self {
        Self { own: true, ..self }
    }

    /// Whether kubectl has no such command, nor any below it.
    pub fn is_own(&self) -> bool {
        self.own || (!self.children.is_empty() && self.children.iter().all(Self::is_own))
    }

    /// Whether one of its own flags is this one, and leaves the next word alone.
    fn has_switch(&self, flag: &str) -> bool {
        let Some(augment) = self.augment else { return false };
        let command = augment(Command::new(self.name)).mut_args(like_pflag);
        let is_named = |arg: &&Arg| match flag.strip_prefix("--") {
            Some(long) => arg.get_long() == Some(long),
            None => arg.get_short().is_some_and(|letter| flag.ends_with(letter)),
        };
        command.get_arguments().find(is_named).is_some_and(Arg::is_require_equals_set)
    }

    fn is_called(&self, word: &str) -> bool {
        self.name == word || self.aliases.contains(&word)
    }
}

fn run_as<R: Run>(matches: &ArgMatches, session: &mut Session<'_>) -> Result<u8, Failure> {
    R::from_arg_matches(matches).map_err(|error| Failure::plain(error.to_string()))?.run(session)
}

fn refuse(_: &ArgMatches, _: &mut Session<'_>) -> Result<u8, Failure> {
    Err(Failure::Silent)
}

/// A command line that was understood.
pub(super) struct ParsedCommand {
    pub run: Runner,
    pub matches: ArgMatches,
    pub globals: Globals,
    /// The command's words, aliases replaced: `create serviceaccount`.
    pub path: String,
    /// What stood behind `--`.
    pub after_dashes: Vec<String>,
    pub is_own: bool,
    pub writes: bool,
    /// The whole command line, if it is to be recorded in what it changes.
    pub change_cause: Option<String>,
}

/// A command line that was not understood.
pub(super) struct Wrong {
    pub failure: Failure,
    /// Whether it was for a command that kubectl does not have.
    pub is_own: bool,
}

impl From<Failure> for Wrong {
    fn from(failure: Failure) -> Self {
        Self { failure, is_own: false }
    }
}

/// What came of reading a command line.
pub(super) enum Parsed {
    /// A command to run.
    Command(Box<ParsedCommand>),
    /// All is said already: help. The exit code.
    Said(u8),
}

/// Reads a command line.
///
/// # Errors
/// kubectl's words for what is wrong with it.
pub(super) fn parse(arguments: &[String], console: &Console<'_>) -> Result<Parsed, Wrong> {
    let dashes = arguments.iter().position(|word| word == "--").unwrap_or(arguments.len());
    let (words, behind) = arguments.split_at(dashes);
    let after_dashes: Vec<String> = behind.iter().skip(1).cloned().collect();
    let (path, rest) = find(words);
    if path.is_empty()
        && let Some(("help", topic)) = rest.split_first().map(|(word, topic)| (word.as_str(), topic))
    {
        return Ok(help_on(topic, console));
    }

    let Some(entry) = path.last() else { return Ok(without_command(&rest, console)?) };
    let names: Vec<&str> = path.iter().map(|entry| entry.name).collect();
    let spelled = names.join(" ");
    let is_own = path.iter().any(|entry| entry.own);
    let Some(augment) = entry.augment else { return Ok(group(entry, &spelled, &rest, console)?) };
    let mut command = leaf(entry, &spelled, augment);
    let rest = normalise(&rest, &command);
    match command.try_get_matches_from_mut(&rest) {
        Ok(matches) if matches.get_flag(HELP) => {
            console.out(&help::of_entry(entry, &spelled));
            Ok(Parsed::Said(0))
        }
        Ok(matches) if unexpected(&matches).is_some() => {
            let word = unexpected(&matches).unwrap_or_default();
            Err(Wrong { failure: Failure::usage(&spelled, format!("unexpected argument {word:?}")), is_own })
        }
        Ok(matches) => {
            let globals = Globals::of(&matches);
            let change_cause =
                globals.records.then(|| record::command_line(&spelled, &command, &matches, &after_dashes));
            Ok(Parsed::Command(Box::new(ParsedCommand {
                run: entry.run,
                globals,
                matches,
                path: spelled,
                after_dashes,
                is_own,
                writes: entry.writes,
                change_cause,
            })))
        }
        Err(error) => Err(Wrong { failure: usage::explain(&error, &command, &spelled, &rest), is_own }),
    }
}

/// The first word for a command that takes none.
fn unexpected(matches: &ArgMatches) -> Option<String> {
    matches.try_get_one::<String>(UNEXPECTED).ok().flatten().cloned()
}

/// Follows command names through the tree. Gives the commands on the way and every other word, in order.
fn find(words: &[String]) -> (Vec<&'static Entry>, Vec<String>) {
    let (mut path, mut rest): (Vec<&'static Entry>, Vec<String>) = (Vec::new(), Vec::new());
    let mut children: &'static [Entry] = COMMANDS;
    let mut words = words.iter().peekable();
    while let Some(word) = words.next() {
        if word.starts_with('-') && word.len() > 1 {
            rest.push(word.clone());
            if !is_switch(word) && !children.is_empty() && !path.last().is_some_and(|entry| entry.has_switch(word)) {
                rest.extend(words.next().cloned());
            }
            continue;
        }
        let Some(entry) = children.iter().find(|entry| entry.is_called(word)) else {
            rest.push(word.clone());
            children = &[];
            continue;
        };
        path.push(entry);
        children = entry.children;
    }
    (path, rest)
}

/// `help COMMAND`: like `COMMAND --help`, for the command that the first words name.
fn help_on(topic: &[String], console: &Console<'_>) -> Parsed {
    let (path, rest) = find(topic);
    let names: Vec<&str> = path.iter().map(|entry| entry.name).collect();
    if let Some(entry) = path.last() {
        console.out(&help::of_entry(entry, &names.join(" ")));
    } else {
        if !rest.is_empty() {
            console.err_line(&format!("Unknown help topic [`{}`]", rest.join("` `")));
        }
        console.out(&help::of_program());
    }
    Parsed::Said(0)
}

/// The help of the command with these words.
pub(super) fn help_of(spelled: &str) -> String {
    let words: Vec<String> = spelled.split(' ').map(str::to_owned).collect();
    find(&words).0.last().map_or_else(help::of_program, |entry| help::of_entry(entry, spelled))
}

/// Whether a flag leaves the next word alone.
fn is_switch(flag: &str) -> bool {
    flag.contains('=') || (!flag.starts_with("--") && flag.len() > 2) || GLOBAL_SWITCHES.contains(&flag)
}

/// No command at all: help, or an unknown word.
fn without_command(rest: &[String], console: &Console<'_>) -> Result<Parsed, Failure> {
    let mut words = rest.iter();
    while let Some(word) = words.next() {
        if !word.starts_with('-') || word.len() == 1 {
            return Err(usage::unknown_command(word, COMMANDS));
        }
        if !is_switch(word) {
            words.next();
        }
    }
    if rest.iter().any(|flag| flag == "-V" || flag == "--version") {
        console.out_line(&format!("{PROGRAM} {}", env!("CARGO_PKG_VERSION")));
        return Ok(Parsed::Said(0));
    }
    let mut command = bare(Command::new(PROGRAM));
    command.try_get_matches_from_mut(rest).map_err(|error| usage::explain(&error, &command, "", rest))?;
    console.out(&help::of_program());
    Ok(Parsed::Said(0))
}

/// A group without one of its commands.
fn group(entry: &Entry, spelled: &str, rest: &[String], console: &Console<'_>) -> Result<Parsed, Failure> {
    let asks_for_help = rest.iter().any(|word| word == "-h" || word == "--help");
    let help = help::of_entry(entry, spelled);
    if asks_for_help || entry.alone == Alone::Helps {
        console.out(&help);
        return Ok(Parsed::Said(0));
    }
    let words: Vec<&str> = rest.iter().map(String::as_str).filter(|word| !word.starts_with('-')).collect();
    if words.is_empty() {
        match entry.alone {
            Alone::RefusesOnOutput => console.out(&help),
            _ => console.err_line(help.trim_end()),
        }
        return Ok(Parsed::Said(1));
    }
    let known = words.first().and_then(|word| usage::not_simulated(&format!("{spelled} {word}")));
    Err(known.unwrap_or_else(|| Failure::usage(spelled, format!("unknown command \"{}\"", words.join(" ")))))
}

/// The grammar of one command, global flags included unless it has flags of the same name.
fn leaf(entry: &Entry, spelled: &str, augment: fn(Command) -> Command) -> Command {
    bare(augment(Command::new(entry.name).bin_name(format!("{PROGRAM} {spelled}"))))
}

/// A command that reads words as pflag does.
fn bare(command: Command) -> Command {
    let help = Arg::new(HELP).long(HELP).short('h').action(ArgAction::SetTrue);
    let mut command = command.no_binary_name(true).args_override_self(true).disable_help_flag(true).arg(help);
    if command.get_positionals().next().is_none() {
        command = command.arg(Arg::new(UNEXPECTED).num_args(0..));
    }
    with_globals(command).mut_args(like_pflag)
}

/// The command with global flags, unless it has flags of the same name.
fn with_globals(mut command: Command) -> Command {
    let own: Vec<(Option<String>, Option<char>)> =
        command.get_arguments().map(|arg| (arg.get_long().map(str::to_owned), arg.get_short())).collect();
    for global in Globals::augment_args(Command::new("")).get_arguments() {
        let long = global.get_long().map(str::to_owned);
        if own.iter().any(|(name, _)| *name == long) {
            continue;
        }
        let mut global = global.clone().help_heading("Global flags");
        if own.iter().any(|(_, short)| short.is_some() && *short == global.get_short()) {
            global = global.short(None);
        }
        command = command.arg(global);
    }
    command.disable_version_flag(true)
}

/// A switch may be given `=true` or `=false`; a flag takes the next word whatever it looks like.
fn like_pflag(arg: Arg) -> Arg {
    match arg.get_action() {
        ArgAction::SetTrue => arg
            .action(ArgAction::Set)
            .num_args(0..=1)
            .require_equals(true)
            .default_value("false")
            .default_missing_value("true")
            .hide_default_value(true)
            .hide_possible_values(true)
            .value_name("BOOL")
            .value_parser(usage::parse_bool),
        ArgAction::Set | ArgAction::Append if !arg.is_positional() => arg.allow_hyphen_values(true),
        _ => arg,
    }
}

/// `--dry_run` is `--dry-run`, where there is such a flag.
fn normalise(words: &[String], command: &Command) -> Vec<String> {
    let rename = |word: &String| {
        // Behind a short name alone `=` is the value; it only introduces one that has more than itself.
        if let [b'-', letter, b'='] = word.as_bytes()
            && let Some(flag) = command.get_arguments().find(|arg| arg.get_short() == Some(char::from(*letter)))
            && !flag.is_require_equals_set()
        {
            return format!("{word}=");
        }
        let (name, value) = word.split_once('=').map_or((word.as_str(), None), |(name, value)| (name, Some(value)));
        let dashed = name.strip_prefix("--").filter(|name| name.contains('_')).map(|name| name.replace('_', "-"));
        match dashed.filter(|dashed| command.get_arguments().any(|arg| arg.get_long() == Some(dashed))) {
            Some(dashed) => value.map_or_else(|| format!("--{dashed}"), |value| format!("--{dashed}={value}")),
            None => word.clone(),
        }
    };
    words.iter().map(rename).collect()
}

/// All commands, for help and completions.
pub(super) fn whole_tree() -> Command {
    let root = Command::new(PROGRAM)
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .disable_help_subcommand(true)
        .subcommands(COMMANDS.iter().map(branch));
    Globals::augment_args(root)
}

fn branch(entry: &Entry) -> Command {
    let command = Command::new(entry.name).visible_aliases(entry.aliases.iter().copied());
    let command = match entry.augment {
        Some(augment) => with_globals(augment(command)),
        None => command.about(entry.about),
    };
    command.disable_help_subcommand(true).subcommands(entry.children.iter().map(branch))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_grammar_is_sound() {
        whole_tree().debug_assert();
    }
}
