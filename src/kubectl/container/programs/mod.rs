//! The programs that are known inside a container, one file each.

mod cat;
mod curl;
mod echo;
mod env;
mod grep;
mod identity;
mod ls;
mod mount;
mod stat;
mod wget;

use super::{Ended, Inside, not_simulated, shell};
use crate::kubectl::failure::Failure;

/// What a program does with its arguments and standard input.
type Program = fn(&mut Inside<'_>, &[String], &str) -> Result<Ended, Failure>;

static PROGRAMS: &[(&str, Program)] = &[
    ("cat", cat::run),
    ("cd", identity::change_directory),
    ("curl", curl::run),
    ("echo", echo::run),
    ("env", env::run),
    ("export", env::export),
    ("grep", grep::run),
    ("hostname", identity::hostname),
    ("id", identity::id),
    ("ls", ls::run),
    ("mount", mount::run),
    ("printenv", env::run),
    ("pwd", identity::directory),
    ("stat", stat::run),
    ("wget", wget::run),
    ("whoami", identity::name),
];

/// Shells, all of which are the same one here.
const SHELLS: [&str; 3] = ["sh", "bash", "ash"];

/// Runs a command.
///
/// # Errors
/// [`Failure::Plain`] for a program that is not known.
pub(super) fn run(inside: &mut Inside<'_>, command: &[String], input: &str) -> Result<Ended, Failure> {
    run_nested(inside, command, input, 0)
}

/// The same inside so many shells.
pub(super) fn run_nested(
    inside: &mut Inside<'_>,
    command: &[String],
    input: &str,
    depth: usize,
) -> Result<Ended, Failure> {
    let Some((path, arguments)) = command.split_first() else { return Ok(Ended::default()) };
    let name = path.rsplit('/').next().unwrap_or(path);
    if SHELLS.contains(&name) {
        return match arguments {
            [] => shell::run(inside, input, "", depth + 1),
            // `-ec` and the like: what else the letters say makes no difference here.
            [flag, script, ..] if flag.starts_with('-') && flag.ends_with('c') => {
                shell::run(inside, script, input, depth + 1)
            }
            _ => Err(not_simulated("its sh runs what stands behind -c, or standard input")),
        };
    }
    if let Some((_, program)) = PROGRAMS.iter().find(|(known, _)| *known == name) {
        return program(inside, arguments, input);
    }
    let known: Vec<&str> = PROGRAMS.iter().map(|(name, _)| *name).collect();
    Err(not_simulated(&format!("{path:?} is none of the programs it knows inside one: sh, {}", known.join(", "))))
}

/// Each on a line of its own.
fn lines<T: AsRef<str>>(texts: impl Iterator<Item = T>) -> String {
    texts.fold(String::new(), |all, text| all + text.as_ref() + "\n")
}

/// The refusal of an option.
fn unknown_option(program: &str, option: &str) -> Failure {
    not_simulated(&format!("its {program} does not know {option}"))
}
