//! From the origins of an answer to what people look up: `rb.yaml:12`.
//!
//! Each file is read once more, and only when something in it is reported.

use std::borrow::Cow;
use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use crate::analysis::Origin;
use crate::manifest::{Outline, decode};

/// An excerpt has no more lines.
const MOST_LINES: u32 = 4;

/// What standard input is called.
pub(super) const STDIN: &str = "STDIN";

/// The files that reports pointed into so far.
pub(super) struct Lines<'d> {
    /// The folder that relative paths start at.
    directory: &'d Path,
    /// Their texts; `None` for what cannot be read again, such as standard input.
    texts: HashMap<Arc<str>, Option<Outline>>,
}

impl<'d> Lines<'d> {
    /// Nothing read yet.
    pub fn new(directory: &'d Path) -> Self {
        Self { directory, texts: HashMap::new() }
    }

    /// The same with texts that are in no file here, by what messages call them.
    pub fn knowing(mut self, texts: impl IntoIterator<Item = (Arc<str>, String)>) -> Self {
        self.texts.extend(texts.into_iter().map(|(name, text)| (name, Some(Outline::new(text)))));
        self
    }

    /// The same with the text of standard input, which cannot be read again.
    pub fn with_input(mut self, text: Option<String>) -> Self {
        self.texts.extend(text.map(|text| (STDIN.into(), Some(Outline::new(text)))));
        self
    }

    /// The file and line of an origin; `None` if no manifest holds its object.
    pub fn of(&mut self, origin: &Origin) -> Option<(Arc<str>, u32)> {
        let location = origin.location.as_ref()?;
        let line = self.file(&location.source).and_then(|file| file.line_within(location, &origin.path));
        Some((Arc::clone(&location.source), line.unwrap_or(location.line)))
    }

    /// `FILE:LINE`, as people and editors read it.
    pub fn shown(&mut self, origin: &Origin) -> Option<String> {
        self.of(origin).map(|(file, line)| format!("{file}:{line}"))
    }

    /// A line of a file, and a few that belong to it since they are indented more; empty if it cannot be read again.
    pub fn excerpt(&mut self, file: &Arc<str>, line: u32) -> String {
        let Some(file) = self.file(file) else { return String::new() };
        let indent = |text: &str| text.len() - text.trim_start().len();
        let first = file.line(line);
        let belongs = |text: &&str| !text.trim().is_empty() && indent(text) > indent(first);
        let rest = (1..MOST_LINES).map(|more| file.line(line.saturating_add(more))).take_while(belongs);
        std::iter::once(first).chain(rest).collect::<Vec<_>>().join("\n")
    }

    /// Whether a manifest holds what an origin leads to; what the server fills in, no manifest holds.
    pub fn holds(&mut self, origin: &Origin) -> bool {
        let Some(location) = &origin.location else { return false };
        self.file(&location.source).is_some_and(|file| file.holds(location, &origin.path))
    }

    /// The whole text of a file that was looked into before.
    pub fn whole(&self, file: &str) -> Option<&str> {
        self.texts.get(file).and_then(Option::as_ref).map(Outline::text)
    }

    fn file(&mut self, file: &Arc<str>) -> Option<&mut Outline> {
        let directory = self.directory;
        let read = |file: &str| decode(&std::fs::read(directory.join(file)).ok()?).ok().map(Cow::into_owned);
        self.texts.entry(Arc::clone(file)).or_insert_with_key(|file| read(file).map(Outline::new)).as_mut()
    }
}
