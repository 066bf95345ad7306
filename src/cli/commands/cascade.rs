//! `--cascade`: what happens to what a deleted object owns.

use crate::cli::session::Session;
use crate::cli::usage::parse_bool;
use crate::kubectl::failure::Failure;

/// The propagation policy that a value of the flag stands for; the old ways to say it are warned about.
///
/// # Errors
/// kubectl's text for anything else.
pub(super) fn propagation(session: &Session<'_>, cascade: &str) -> Result<&'static str, Failure> {
    let deprecated = |word: &str| {
        session.console.err_line(&format!(
            "warning: --cascade={cascade} is deprecated (boolean value) and can be replaced with --cascade={word}."
        ));
    };
    match cascade {
        "background" => Ok("Background"),
        "foreground" => Ok("Foreground"),
        "orphan" => Ok("Orphan"),
        other => match parse_bool(other) {
            Ok(true) => {
                deprecated("background");
                Ok("Background")
            }
            Ok(false) => {
                deprecated("orphan");
                Ok("Orphan")
            }
            Err(_) => Err(Failure::plain(format!(
                "invalid cascade value ({other}). Must be \"background\", \"foreground\", or \"orphan\""
            ))),
        },
    }
}
