//! Where an object was written, and the line of anything inside it.
//!
//! Only the start of each document is known after loading; lines of list items and fields are found by parsing the
//! document's events once more, and only for what is reported.

use super::documents::{Parts, documents, looks_like_json};
use super::events::{Events, line_number};
use libyaml_safer::EventData;
use std::sync::Arc;

/// The place an object was read from.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Location {
    /// The file as the user named it; `STDIN` for standard input.
    pub source: Arc<str>,
    /// The line its document starts at, counted from 1. For an item of a list, [`line_within`] tells its own line.
    pub line: u32,
    /// The index of its document in the file, counted from 0; empty documents count.
    pub document: u32,
    items: Vec<u32>,
}

impl Location {
    /// The place of a whole document.
    pub fn new(source: Arc<str>, line: u32, document: u32) -> Self {
        Self { source, line, document, items: Vec::new() }
    }

    /// The place of an item of the list at this place.
    #[must_use]
    pub fn item(&self, index: u32) -> Self {
        let mut items = Vec::with_capacity(self.items.len() + 1);
        items.extend_from_slice(&self.items);
        items.push(index);
        Self { items, ..self.clone() }
    }

    /// The indices that lead from the document through the `items` of lists to the object.
    pub fn items(&self) -> &[u32] {
        &self.items
    }
}

/// One step from a value to a value inside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathSegment {
    /// The value of this key.
    Key(String),
    /// The element at this index.
    Index(usize),
}

/// The line of what `path` leads to from the object at `location`; `text` is its whole file, decoded.
///
/// Falls back to the nearest line above that can be told; `None` only if the file does not hold the object any more.
pub fn line_within(text: &str, location: &Location, path: &[PathSegment]) -> Option<u32> {
    let mut full: Vec<PathSegment> = Vec::with_capacity(location.items.len() * 2 + path.len());
    for index in &location.items {
        full.push(PathSegment::Key("items".to_owned()));
        full.push(PathSegment::Index(*index as usize));
    }
    full.extend_from_slice(path);
    let (document, first_line) = document_text(text, location.document)?;
    let line = (0..=full.len()).rev().find_map(|length| line_of(document, full.get(..length)?))?;
    Some(first_line.saturating_add(line).saturating_sub(1))
}

/// The text from the start of a document, and the line it starts at.
fn document_text(text: &str, document: u32) -> Option<(&str, u32)> {
    if looks_like_json(text) {
        let start = documents(text).flatten().find(|found| found.index == document)?.line;
        let above = text.split_inclusive('\n').take(start as usize - 1).map(str::len).sum::<usize>();
        return Some((text.get(above..)?, start));
    }
    let part = Parts::new(text).flatten().find(|part| part.index == document)?;
    Some((part.text, part.line))
}

/// The line, counted from 1 in `text`, of what `path` leads to in its first document: for an entry of a map the line of
/// its key, for an element of a sequence the line its value starts at. Aliases and merged keys are not followed.
pub fn line_of(text: &str, path: &[PathSegment]) -> Option<u32> {
    let mut events = Events::new(text).ok()?;
    let mut node = events.next().ok()?;
    while matches!(node.data, EventData::StreamStart { .. } | EventData::DocumentStart { .. }) {
        node = events.next().ok()?;
    }
    let mut line = line_number(node.start_mark.line);
    for segment in path {
        match (&node.data, segment) {
            (EventData::MappingStart { .. }, PathSegment::Key(key)) => {
                line = find_entry(&mut events, key)?;
                node = events.next().ok()?;
            }
            (EventData::SequenceStart { .. }, PathSegment::Index(index)) => {
                for _ in 0..*index {
                    skip_value(&mut events)?;
                }
                node = events.next().ok()?;
                line = line_number(node.start_mark.line);
            }
            _ => return None,
        }
    }
    let is_value = !matches!(node.data, EventData::SequenceEnd | EventData::StreamEnd);
    is_value.then_some(line)
}

/// Skips to the value of `key` and returns the line of the key.
fn find_entry(events: &mut Events<'_>, key: &str) -> Option<u32> {
    loop {
        let event = events.next().ok()?;
        match event.data {
            EventData::Scalar { value, .. } if value == key => return Some(line_number(event.start_mark.line)),
            EventData::MappingEnd => return None,
            EventData::MappingStart { .. } | EventData::SequenceStart { .. } => skip_rest(events)?,
            _ => {}
        }
        skip_value(events)?;
    }
}

/// Skips one value; `None` if the collection ends instead.
fn skip_value(events: &mut Events<'_>) -> Option<()> {
    match events.next().ok()?.data {
        EventData::MappingStart { .. } | EventData::SequenceStart { .. } => skip_rest(events),
        EventData::Scalar { .. } | EventData::Alias { .. } => Some(()),
        _ => None,
    }
}

/// Skips the rest of a collection that was entered.
fn skip_rest(events: &mut Events<'_>) -> Option<()> {
    let mut depth = 1_usize;
    while depth > 0 {
        match events.next().ok()?.data {
            EventData::MappingStart { .. } | EventData::SequenceStart { .. } => depth += 1,
            EventData::MappingEnd | EventData::SequenceEnd => depth -= 1,
            EventData::StreamEnd => return None,
            _ => {}
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `a.0.b` as a path.
    fn path(words: &str) -> Vec<PathSegment> {
        let segment = |word: &str| word.parse().map_or_else(|_| PathSegment::Key(word.to_owned()), PathSegment::Index);
        words.split('.').filter(|word| !word.is_empty()).map(segment).collect()
    }

    #[test]
    fn lines_of_fields_and_elements() {
        let text = "# head\nkind: Role\nrules:\n- verbs: [get]\n- {a: {b: [1, 2]},\n   c:\n     d}\nlast: {x: 1}\n";
        let table = [
            ("", Some(2)),
            ("kind", Some(2)),
            ("rules", Some(3)),
            ("rules.0", Some(4)),
            ("rules.0.verbs.0", Some(4)),
            ("rules.1", Some(5)),
            ("rules.1.c", Some(6)),
            ("last.x", Some(8)),
            ("rules.2", None),
            ("rules.x", None),
            ("kind.x", None),
            ("absent", None),
        ];
        for (words, expected) in table {
            assert_eq!(line_of(text, &path(words)), expected, "{words}");
        }
        assert_eq!(line_of("", &[]), None);
        assert_eq!(line_of("a: [", &path("a.3")), None);
    }

    #[test]
    fn lines_within_documents_and_lists() {
        let yaml = "a: 1\n---\n# x\nkind: List\nitems:\n- a: 1\n- b:\n    c: 2\n---\nz: 1\n";
        let json = "{\"a\": 1}\n{\"items\": [\n {\"x\": 1},\n {\"b\": 2}\n]}\n";
        let at = |document, items: &[u32]| Location { source: "f".into(), line: 1, document, items: items.to_vec() };
        let table = [
            (yaml, at(0, &[]), "a", Some(1)),
            (yaml, at(1, &[]), "", Some(4)),
            (yaml, at(1, &[1]), "", Some(7)),
            (yaml, at(1, &[1]), "b.c", Some(8)),
            (yaml, at(1, &[1]), "b.d", Some(7)),
            (yaml, at(2, &[]), "z", Some(10)),
            (yaml, at(7, &[]), "z", None),
            (json, at(0, &[]), "a", Some(1)),
            (json, at(1, &[1]), "b", Some(4)),
        ];
        for (text, location, words, expected) in table {
            assert_eq!(line_within(text, &location, &path(words)), expected, "{location:?} {words}");
        }
    }
}
