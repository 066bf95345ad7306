//! One YAML document to one JSON value, the way `sigs.k8s.io/yaml` converts YAML to JSON for kubectl.
//!
//! Built without recursion from parser events. Duplicate keys: the later one wins; `<<` overrides what stands before it
//! and is overridden by what follows, as in go-yaml v2. Splitting streams into documents is not done here.

use super::anchors::{Anchors, Opened, Tally};
use super::error::SyntaxError;
use super::events::{Events, line_number};
use super::go_syntax;
use super::key::{self, Key};
use super::scalar;
use libyaml_safer::EventData;
use serde_json::map::Entry;
use serde_json::{Map, Value};

/// Deeper documents are refused, as `serde_json` refuses deeper JSON: values are dropped, compared and printed by
/// recursion everywhere.
const MAX_DEPTH: usize = 128;

/// The depth go-yaml refuses, and the number in its message.
const GO_MAX_DEPTH: usize = 10_000;

/// How many more events are looked at to tell the two apart.
const MAX_EVENTS_TOO_DEEP: usize = 50_000;

/// A document's value and where it starts.
pub(super) struct Parsed {
    pub(super) value: Value,
    /// The line of the first node, counted from 1; the first line if there is none.
    pub(super) line: u32,
    /// Keys that stand in one map again, and their lines.
    pub(super) repeated: Vec<(String, u32)>,
}

/// Reads the first document in `text`; text without any document is `null`. A newline missing at the end is added.
///
/// # Errors
/// In kubectl's words without its `error converting YAML to JSON: `, such as `yaml: line 4: did not find expected ',' or ']'`.
pub fn parse_document(text: &str) -> Result<Value, SyntaxError> {
    parse(text).map(|parsed| parsed.value)
}

/// Like [`parse_document`], keeping the line of the first node.
pub(super) fn parse(text: &str) -> Result<Parsed, SyntaxError> {
    let mut events = Events::new(text)?;
    let mut builder = Builder::default();
    let mut first_line = None;
    loop {
        let event = events.next()?;
        let line = line_number(event.start_mark.line);
        match event.data {
            EventData::StreamStart { .. } | EventData::DocumentStart { .. } => continue,
            EventData::StreamEnd | EventData::DocumentEnd { .. } => break,
            data => builder.add(data, line).map_err(|fault| fault.at(line))?,
        }
        first_line.get_or_insert(line);
        if builder.stack.len() > MAX_DEPTH {
            return Err(too_deep(&mut events, builder.stack.len()).at(line));
        }
    }
    Ok(Parsed { value: builder.root, line: first_line.unwrap_or(1), repeated: builder.repeated })
}

/// Something the YAML allows as text but not as a value.
enum Fault {
    /// Told by go-yaml, which puts `yaml: ` in front.
    Yaml(String),
    /// Told by the conversion to JSON.
    Json(String),
}

impl From<String> for Fault {
    fn from(problem: String) -> Self {
        Fault::Yaml(problem)
    }
}

impl Fault {
    fn at(self, line: u32) -> SyntaxError {
        match self {
            Fault::Yaml(problem) => SyntaxError::yaml(problem, None, Some(line)),
            Fault::Json(problem) => SyntaxError::new(problem, Some(line)),
        }
    }
}

/// Follows the text further down without keeping it, to name the limit that go-yaml would name.
fn too_deep(events: &mut Events<'_>, mut depth: usize) -> Fault {
    for _ in 0..MAX_EVENTS_TOO_DEEP {
        match events.next().map(|event| event.data) {
            Ok(EventData::SequenceStart { .. } | EventData::MappingStart { .. }) => depth += 1,
            Ok(EventData::SequenceEnd | EventData::MappingEnd) => depth = depth.saturating_sub(1),
            Ok(EventData::DocumentEnd { .. } | EventData::StreamEnd) | Err(_) => break,
            Ok(_) => {}
        }
        if depth > GO_MAX_DEPTH {
            return Fault::Yaml(format!("exceeded max depth of {GO_MAX_DEPTH}"));
        }
    }
    Fault::Yaml(format!("exceeded max depth of {MAX_DEPTH}"))
}

/// A collection whose end has not been reached.
struct Frame {
    content: Content,
    anchor: Option<Opened>,
    since: Tally,
}

enum Content {
    Sequence(Vec<Value>),
    /// The key is there while its value is awaited, with its line. Once something was merged in, keys may stand again.
    Mapping {
        entries: Map<String, Value>,
        awaited: Option<(Key, u32)>,
        is_merged: bool,
    },
}

#[derive(Default)]
struct Builder {
    stack: Vec<Frame>,
    anchors: Anchors,
    root: Value,
    /// The line of the event at hand.
    line: u32,
    repeated: Vec<(String, u32)>,
}

impl Builder {
    fn add(&mut self, event: EventData, line: u32) -> Result<(), Fault> {
        self.line = line;
        match event {
            EventData::Scalar { anchor, tag, value, plain_implicit, .. } => {
                self.add_scalar(anchor, tag.as_deref(), value, plain_implicit)
            }
            EventData::Alias { anchor } => self.add_alias(&anchor),
            EventData::SequenceStart { anchor, .. } => {
                self.open(anchor, Content::Sequence(Vec::new()));
                Ok(())
            }
            EventData::MappingStart { anchor, .. } => {
                let content = Content::Mapping { entries: Map::new(), awaited: None, is_merged: false };
                self.open(anchor, content);
                Ok(())
            }
            EventData::SequenceEnd | EventData::MappingEnd => self.close(),
            _ => Ok(()),
        }
    }

    fn open(&mut self, anchor: Option<String>, content: Content) {
        let since = self.anchors.count(0);
        let anchor = anchor.map(|name| self.anchors.open(name));
        self.stack.push(Frame { content, anchor, since });
    }

    fn close(&mut self) -> Result<(), Fault> {
        let Some(frame) = self.stack.pop() else { return Ok(()) };
        let value = match frame.content {
            Content::Sequence(items) => Value::Array(items),
            Content::Mapping { entries, .. } => Value::Object(entries),
        };
        if let Some(opened) = frame.anchor {
            self.anchors.close(opened, &value, frame.since)?;
        }
        if self.awaits_key() {
            return Err(Fault::Yaml(format!("invalid map key: {}", go_syntax::describe(&value))));
        }
        self.place(value, false)
    }

    fn add_scalar(
        &mut self,
        anchor: Option<String>,
        tag: Option<&str>,
        text: String,
        plain: bool,
    ) -> Result<(), Fault> {
        let since = self.anchors.count(text.len());
        let awaits_key = self.awaits_key();
        if awaits_key && text == "<<" && (plain || tag == Some("tag:yaml.org,2002:merge")) {
            self.set_key(Key::Merge);
            return Ok(());
        }
        let scalar = scalar::resolve(text, tag, plain)?;
        if let Some(name) = anchor {
            let opened = self.anchors.open(name);
            let value = scalar.clone().into_json().map_err(Fault::Json)?;
            self.anchors.close(opened, &value, since)?;
        }
        if awaits_key {
            self.set_key(Key::from(scalar));
            return Ok(());
        }
        let value = scalar.into_json().map_err(Fault::Json)?;
        self.place(value, false)
    }

    fn add_alias(&mut self, name: &str) -> Result<(), Fault> {
        let value = self.anchors.expand(name)?;
        if self.awaits_key() {
            self.set_key(key::from_value(value)?);
            return Ok(());
        }
        self.place(value, true)
    }

    fn awaits_key(&self) -> bool {
        matches!(self.stack.last(), Some(Frame { content: Content::Mapping { awaited: None, .. }, .. }))
    }

    fn set_key(&mut self, key: Key) {
        if let Some(Frame { content: Content::Mapping { awaited, .. }, .. }) = self.stack.last_mut() {
            *awaited = Some((key, self.line));
        }
    }

    /// Puts a complete value where it belongs.
    fn place(&mut self, value: Value, aliased: bool) -> Result<(), Fault> {
        match self.stack.last_mut().map(|frame| &mut frame.content) {
            None => self.root = value,
            Some(Content::Sequence(items)) => items.push(value),
            Some(Content::Mapping { entries, awaited, is_merged }) => match awaited.take() {
                Some((Key::Text(key), line)) => match entries.entry(key) {
                    Entry::Vacant(free) => drop(free.insert(value)),
                    Entry::Occupied(mut taken) => {
                        if !*is_merged {
                            self.repeated.push((taken.key().clone(), line));
                        }
                        taken.insert(value);
                    }
                },
                Some((Key::Merge, _)) => {
                    *is_merged = true;
                    merge(value, aliased, entries)?;
                }
                Some((Key::Unsupported(kind, key), _)) => {
                    let value = go_syntax::describe(&value);
                    return Err(Fault::Json(format!(
                        "unsupported map key of type: {kind}, key: {key}, value: {value}"
                    )));
                }
                None => {}
            },
        }
        Ok(())
    }
}

/// Adds the entries a `<<` names. In a sequence the earlier map wins; an alias may not stand for a sequence.
fn merge(value: Value, aliased: bool, entries: &mut Map<String, Value>) -> Result<(), Fault> {
    match value {
        Value::Object(more) => entries.extend(more),
        Value::Array(maps) if !aliased => {
            for map in maps.into_iter().rev() {
                // Whatever is no map ends up in the last arm.
                merge(map, true, entries)?;
            }
        }
        _ => return Err(Fault::Yaml("map merge requires map or sequence of maps as the value".to_owned())),
    }
    Ok(())
}

#[cfg(test)]
mod tests;
