//! The command line: what was typed becomes a command, and the command an exit code.
//!
//! One file per command below `commands`. Must not know how anything is decided.

mod commands;
mod comparison;
mod completion;
mod csv;
mod editor;
mod environment;
mod flags;
mod grammar;
mod help;
mod ignored;
mod lines;
mod record;
mod refused;
mod revision;
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

/// The same for a command of rbacsim's own, where 1 is an answer.
const OWN_FAILED: u8 = 2;

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
    let refused = |failure: Failure, code: u8| {
        failure.report(console);
        code
    };
    match grammar::parse(arguments, console) {
        Ok(Parsed::Command(command)) => match environment.at(&command.globals.now) {
            Ok(moved) => Ok((command, moved)),
            Err(failure) => Err(refused(failure, failed(command.is_own))),
        },
        Ok(Parsed::Said(code)) => Err(code),
        Err(wrong) => Err(refused(wrong.failure, failed(wrong.is_own))),
    }
}

fn failed(is_own: bool) -> u8 {
    if is_own { OWN_FAILED } else { FAILED }
}

fn execute<'s>(parsed: &ParsedCommand, environment: &'s Environment, console: &'s Console<'s>) -> u8 {
    let failed = failed(parsed.is_own);
    let mut session = Session::new(environment, console, parsed);
    if session.globals.records {
        session.deprecated_record();
    }
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
        session.log_refusal(&failure);
        failure.report(console);
    }
    if session.report_problems() { failed.max(code) } else { code }
}
