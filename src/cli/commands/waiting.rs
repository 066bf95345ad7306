//! The end of waiting: nothing moves here while one waits.

use crate::cli::session::Session;
use crate::kubectl::failure::Failure;

/// What kubectl says when its patience ends. `about` is what was waited for, such as ` on pods/web`.
pub(super) fn timed_out(session: &Session<'_>, about: &str) -> Failure {
    if session.environment.prints_to_terminal {
        session.console.err_line("note: rbacsim runs nothing, so that waiting changes nothing");
    }
    Failure::plain(format!("timed out waiting for the condition{about}"))
}
