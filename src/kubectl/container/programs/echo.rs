//! `echo`.

use crate::kubectl::container::{Ended, Inside};
use crate::kubectl::failure::Failure;

#[expect(clippy::unnecessary_wraps, reason = "one signature for all programs")]
pub(super) fn run(_: &mut Inside<'_>, arguments: &[String], _: &str) -> Result<Ended, Failure> {
    Ok(Ended::saying(match arguments.split_first() {
        Some((flag, rest)) if flag == "-n" => rest.join(" "),
        _ => format!("{}\n", arguments.join(" ")),
    }))
}
