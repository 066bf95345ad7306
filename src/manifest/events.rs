//! The parser of the YAML library, with its errors in go-yaml's words.
//!
//! go-yaml and this library are both ports of libyaml, so they find the same faults at the same marks; what differs is
//! how a fault is shown (`fail` in go-yaml v2 `decode.go`). Nothing here interprets what was parsed.

use super::error::SyntaxError;
use super::tag_guard;
use libyaml_safer::{Encoding, ErrorKind, Event, Parser};
use std::io::{BufReader, Chain, Read};

/// The parser keeps all text it was handed decoded in memory; small portions stay in the processor's cache.
const PORTION: usize = 4096;

/// What the library reads from.
pub(super) type Reader<'a> = BufReader<Chain<&'a [u8], &'a [u8]>>;

/// Hands `text` to the library, and `end` after it.
pub(super) fn reader<'a>(text: &'a str, end: &'static [u8]) -> Reader<'a> {
    BufReader::with_capacity(PORTION, text.as_bytes().chain(end))
}

/// Parser events of one text.
pub(super) struct Events<'a> {
    parser: Parser<Reader<'a>>,
}

impl<'a> Events<'a> {
    /// Starts parsing `text`, which may begin with a byte order mark.
    ///
    /// # Errors
    /// If the text holds the one form the library cannot be trusted with, see `tag_guard`.
    pub(super) fn new(text: &'a str) -> Result<Self, SyntaxError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        tag_guard::check(text)?;
        let mut parser = Parser::new();
        parser.set_encoding(Encoding::Utf8);
        // kubectl ends every line with a newline, which block scalars notice; and the library panics where a backslash or
        // a block scalar is the very last thing in a text.
        parser.set_input(reader(text, if text.ends_with('\n') { b"" } else { b"\n" }));
        Ok(Self { parser })
    }

    /// The next event.
    ///
    /// # Errors
    /// The text is not YAML from here on; there are no further events.
    pub(super) fn next(&mut self) -> Result<Event, SyntaxError> {
        self.parser.parse().map_err(|error| reword(&error))
    }
}

fn reword(error: &libyaml_safer::Error) -> SyntaxError {
    let problem = error.problem_mark().map_or(0, |mark| mark.line);
    let context = error.context_mark().map_or(0, |mark| mark.line);
    let shown = match (problem, context) {
        (0, 0) => None,
        (0, context) => Some(context),
        // Marks count from 0; go-yaml adds one for scanner errors only.
        (problem, _) => Some(problem + u64::from(error.kind() == ErrorKind::Scanner)),
    };
    let line = error.problem_mark().map(|mark| line_number(mark.line));
    SyntaxError::yaml(error.problem(), shown, line)
}

/// The line, counted from 1, of a mark's line, counted from 0.
pub(super) fn line_number(mark_line: u64) -> u32 {
    u32::try_from(mark_line).unwrap_or(u32::MAX).saturating_add(1)
}
