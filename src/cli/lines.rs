//! From the origins of an answer to what people look up: `rb.yaml:12`.
//!
//! Each file is read once more, and only when something in it is reported.

use std::borrow::Cow;
use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use crate::analysis::Origin;
use crate::analysis::finding::Position;
use crate::manifest::{Mark, Outline, decode};

/// An excerpt has no more lines.
const MOST_LINES: u32 = 4;

/// No line of an excerpt is longer, in characters.
const MOST_WIDE: usize = 160;

/// How much of a longer line is shown before the place in question.
const BEFORE: usize = 60;

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
        self.mark(origin).map(|(file, mark)| (file, mark.line))
    }

    fn mark(&mut self, origin: &Origin) -> Option<(Arc<str>, Mark)> {
        let location = origin.location.as_ref()?;
        let mark = self.file(&location.source).and_then(|file| file.mark_within(location, &origin.path));
        Some((Arc::clone(&location.source), mark.unwrap_or(Mark { line: location.line, column: 0 })))
    }

    /// Everything that is shown of the place of an origin; `None` if no manifest holds its object.
    pub fn position(&mut self, origin: &Origin) -> Option<Position> {
        let (file, mark) = self.mark(origin)?;
        let location = origin.location.as_ref()?;
        let template = self.file(&file).and_then(|file| file.template(location)).map(str::to_owned);
        Some(Position { text: self.excerpt(&file, mark), file, line: mark.line, template })
    }

    /// `FILE:LINE`, as people and editors read it.
    pub fn shown(&mut self, origin: &Origin) -> Option<String> {
        self.of(origin).map(|(file, line)| format!("{file}:{line}"))
    }

    /// A line of a file, and a few that belong to it since they are indented more; empty if it cannot be read again, or is
    /// no text.
    pub fn excerpt(&mut self, file: &Arc<str>, mark: Mark) -> String {
        let Some(file) = self.file(file) else { return String::new() };
        let indent = |text: &str| text.len() - text.trim_start().len();
        let first = file.line(mark.line);
        if first.contains('\0') {
            return String::new();
        }
        let belongs = |text: &&str| !text.trim().is_empty() && indent(text) > indent(first);
        let rest = (1..MOST_LINES).map(|more| file.line(mark.line.saturating_add(more))).take_while(belongs);
        let rest = rest.map(|line| cut(line, 0));
        std::iter::once(cut(first, mark.column)).chain(rest).collect::<Vec<_>>().join("\n")
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

/// A line, or of a long one the part around a column.
fn cut(line: &str, column: usize) -> Cow<'_, str> {
    let length = line.chars().take(MOST_WIDE + column + 1).count();
    if length <= MOST_WIDE {
        return line.into();
    }
    let start = column.saturating_sub(BEFORE);
    let shown: String = line.chars().skip(start).take(MOST_WIDE).collect();
    let (before, after) = (if start > 0 { "…" } else { "" }, if length > start + MOST_WIDE { "…" } else { "" });
    format!("{before}{shown}{after}").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_cut_around_the_place() {
        let digits = "0123456789".repeat(40);
        assert_eq!(cut("short", 3), "short");
        assert_eq!(cut(&"é".repeat(MOST_WIDE), 3), "é".repeat(MOST_WIDE));
        for (column, start, end) in [(3, "0123", "789…"), (100, "…0123", "789…"), (395, "…5678", "89")] {
            let shown = cut(&digits, column);
            assert!(shown.starts_with(start) && shown.ends_with(end), "{column}: {shown}");
            assert!(shown.chars().count() <= MOST_WIDE + 2);
        }
    }
}
