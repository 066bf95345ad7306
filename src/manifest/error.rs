//! The one error of reading text: what kubectl would print, and where the fault really is.
//!
//! kubectl's own line numbers count from the start of the document and are sometimes one too small; they are kept in
//! the message because users compare it with kubectl's. [`SyntaxError::line`] is the honest one.

use thiserror::Error;

/// Text that is not the YAML or JSON it should be.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{message}")]
pub struct SyntaxError {
    message: String,
    problem: String,
    line: Option<u32>,
}

impl SyntaxError {
    /// An error whose message carries no position.
    pub(super) fn new(message: impl Into<String>, line: Option<u32>) -> Self {
        let message = message.into();
        Self { problem: message.clone(), message, line }
    }

    /// An error of the YAML library: `yaml: «problem»`, with the line the library would show, if it would show one.
    pub(super) fn yaml(problem: impl Into<String>, shown_line: Option<u64>, line: Option<u32>) -> Self {
        let problem = problem.into();
        let message = match shown_line {
            Some(shown) => format!("yaml: line {shown}: {problem}"),
            None => format!("yaml: {problem}"),
        };
        Self { message, problem, line }
    }

    /// The same error with words in front of its message.
    pub(super) fn within(mut self, context: &str) -> Self {
        self.message = format!("{context}: {}", self.message);
        self
    }

    /// The same error for a text that starts `lines` lines further down.
    pub(super) fn moved_down(mut self, lines: u32) -> Self {
        self.line = self.line.map(|line| line.saturating_add(lines));
        self
    }

    /// The same error for a text of so many lines; faults found at the very end are on the last one.
    pub(super) fn clipped(mut self, lines: u32) -> Self {
        self.line = self.line.map(|line| line.min(lines.max(1)));
        self
    }

    /// What is wrong, without any position: for reports that show [`Self::line`] themselves.
    pub fn problem(&self) -> &str {
        &self.problem
    }

    /// The line of the fault, counted from 1 in the text that was handed over; absent if it cannot be told.
    pub fn line(&self) -> Option<u32> {
        self.line
    }
}
