//! A bar on standard error that shows how far a check is, where a person waits for it.

use crate::cli::session::Session;
use crate::kubectl::Console;

/// What a check does, in order.
const STEPS: [&str; 4] = ["reading manifests", "looking at rights", "looking for suppressions", "looking up lines"];

/// Back to the start of the line, and the line made empty.
const CLEAR: &str = "\r\u{1b}[2K";

/// How far a check is.
pub(super) struct Progress<'c> {
    console: &'c Console<'c>,
    /// Nobody watches otherwise.
    is_shown: bool,
    done: usize,
}

impl<'c> Progress<'c> {
    /// At the first step.
    pub fn start(session: &Session<'c>) -> Self {
        let progress = Self { console: session.console, is_shown: session.environment.warns_on_terminal, done: 0 };
        progress.draw();
        progress
    }

    /// At the next step.
    pub fn next(&mut self) {
        self.done += 1;
        self.draw();
    }

    fn draw(&self) {
        if self.is_shown
            && let Some(step) = STEPS.get(self.done)
        {
            let (done, left) = ("#".repeat(self.done), ".".repeat(STEPS.len() - self.done));
            self.console.show(&format!("{CLEAR}[{done}{left}] {step}"));
        }
    }
}

impl Drop for Progress<'_> {
    /// The bar goes when the check is done or has failed.
    fn drop(&mut self) {
        if self.is_shown {
            self.console.show(CLEAR);
        }
    }
}
