//! From the origins of an answer to what people look up: `rb.yaml:12`.
//!
//! Each file is read once more, and only when something in it is reported.

use std::borrow::Cow;
use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use crate::analysis::Origin;
use crate::manifest::{Location, decode, line_within};

/// The files that reports pointed into so far.
pub(super) struct Lines<'d> {
    /// The folder that relative paths start at.
    directory: &'d Path,
    /// Their texts; `None` for what cannot be read again.
    texts: HashMap<Arc<str>, Option<String>>,
    /// Texts of what is no file here: standard input, or a commit.
    known: Option<&'d HashMap<Arc<str>, String>>,
}

impl<'d> Lines<'d> {
    /// Nothing read yet.
    pub fn new(directory: &'d Path) -> Self {
        Self { directory, texts: HashMap::new(), known: None }
    }

    /// The same with texts that were read before.
    pub fn knowing(self, texts: &'d HashMap<Arc<str>, String>) -> Self {
        Self { known: Some(texts), ..self }
    }

    /// The file and line of an origin; `None` if no manifest holds its object.
    pub fn of(&mut self, origin: &Origin) -> Option<(Arc<str>, u32)> {
        let location = origin.location.as_ref()?;
        let line = self.text(location).and_then(|text| line_within(text, location, &origin.path));
        Some((Arc::clone(&location.source), line.unwrap_or(location.line)))
    }

    /// `FILE:LINE`, as people and editors read it.
    pub fn shown(&mut self, origin: &Origin) -> Option<String> {
        self.of(origin).map(|(file, line)| format!("{file}:{line}"))
    }

    fn text(&mut self, location: &Location) -> Option<&str> {
        if let Some(text) = self.known.and_then(|known| known.get(&location.source)) {
            return Some(text);
        }
        let directory = self.directory;
        let read = |file: &str| decode(&std::fs::read(directory.join(file)).ok()?).ok().map(Cow::into_owned);
        self.texts.entry(Arc::clone(&location.source)).or_insert_with_key(|file| read(file)).as_deref()
    }
}
