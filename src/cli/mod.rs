//! The command line: what was typed becomes a command, and the command an exit code.
//!
//! One file per command below `commands`. Must not know how anything is decided.

mod commands;
mod completion;
mod editor;
mod environment;
mod flags;
mod grammar;
mod session;
mod usage;

pub use completion::{SHELLS, completion_script};
pub use environment::Environment;

use std::io::{Read, Write};

use crate::kubectl::{Console, Failure};
use grammar::{Parsed, ParsedCommand};
use session::Session;

/// Exit code of a command that could not answer.
const FAILED: u8 = 1;

/// Runs one command. `arguments` are those after the program's name; relative paths start at the environment's folder.
///
/// kubectl's own commands exit with 0 or 1; rbacsim's own with 0 (yes, clean), 1 (no, findings) or 2 (no answer).
pub fn run(
    arguments: &[String],
    environment: &Environment,
    input: &mut dyn Read,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> u8 {
    let moved;
    let console = Console::new(input, out, err);
    let code = match understand(arguments, environment, &console) {
        Ok((parsed, at_its_time)) => {
            moved = at_its_time;
            execute(&parsed, &moved, &console)
        }
        Err(code) => code,
    };
    match console.flush() {
        Ok(()) => code,
        Err(error) => {
            // What was not written yet is lost; say so if that is still possible.
            console.err_line(&format!("error: cannot write the output: {error}"));
            drop(console.flush());
            FAILED.max(code)
        }
    }
}

/// Reads the command line. What is no command to execute is answered at once: the exit code.
fn understand(
    arguments: &[String],
    environment: &Environment,
    console: &Console<'_>,
) -> Result<(Box<ParsedCommand>, Environment), u8> {
    let parsed = match grammar::parse(arguments, console) {
        Ok(Parsed::Command(command)) => environment.at(&command.globals.now).map(|moved| (command, moved)),
        Ok(Parsed::Said(code)) => return Err(code),
        Err(failure) => Err(failure),
    };
    parsed.map_err(|failure| {
        failure.report(console);
        FAILED
    })
}

fn execute<'s>(parsed: &ParsedCommand, environment: &'s Environment, console: &'s Console<'s>) -> u8 {
    let failed = if parsed.is_own { 2 } else { FAILED };
    let mut session = Session::new(environment, console, parsed);
    let result = (parsed.run)(&parsed.matches, &mut session);
    let (code, failure) = match result {
        Ok(code) => (code, None),
        Err(failure) => (failed, Some(failure)),
    };
    let lost = match &failure {
        // A state that failed halfway keeps nothing of this command.
        Some(Failure::State(_)) => true,
        _ => match session.finish() {
            Ok(()) => false,
            Err(error) => {
                console.retract();
                error.report(console);
                return failed;
            }
        },
    };
    if lost {
        console.retract();
    }
    if let Some(failure) = failure {
        failure.report(console);
    }
    if session.report_problems() { failed.max(code) } else { code }
}
