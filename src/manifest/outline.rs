//! The lines of everything in a file, for those who look up many of them.
//!
//! [`line_within`](super::line_within) reads a document anew for each question; an [`Outline`] reads each document once,
//! when it is first asked about.

use std::collections::HashMap;

use libyaml_safer::{Event, EventData};

use super::documents::{Parts, documents, looks_like_json};
use super::events::{Events, line_number};
use super::location::{Location, PathSegment};

/// A file, its documents told apart.
#[derive(Debug)]
pub struct Outline {
    text: String,
    /// The byte that each line starts at.
    lines: Vec<usize>,
    /// Of each document its index, the byte it starts at, how many it has, and its line.
    documents: HashMap<u32, Extent>,
    /// What was read so far.
    trees: HashMap<u32, Option<Node>>,
}

/// Where a document stands.
#[derive(Clone, Copy, Debug)]
struct Extent {
    start: usize,
    length: usize,
    line: u32,
}

/// A value: where it is looked up at, and what is in it.
#[derive(Debug)]
struct Node {
    mark: Mark,
    inner: Inner,
}

/// A line, counted from 1, and a column, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The line.
    pub line: u32,
    /// How many characters stand before it in its line.
    pub column: usize,
}

#[derive(Debug)]
enum Inner {
    Leaf,
    Entries(HashMap<String, Node>),
    Items(Vec<Node>),
}

impl Outline {
    /// The documents of a text.
    pub fn new(text: String) -> Self {
        let lines: Vec<usize> = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let documents = if looks_like_json(&text) { of_json(&text, &lines) } else { of_yaml(&text) };
        Self { text, lines, documents, trees: HashMap::new() }
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// A line, counted from 1; empty if there is none.
    pub fn line(&self, line: u32) -> &str {
        let start = (line as usize).checked_sub(1).and_then(|index| self.lines.get(index));
        let rest = start.and_then(|start| self.text.get(*start..)).unwrap_or_default();
        rest.lines().next().unwrap_or_default()
    }

    /// Where what `path` leads to stands, from the object at `location`, or the nearest place above that can be told; `None`
    /// only if the file does not hold the object any more.
    pub fn mark_within(&mut self, location: &Location, path: &[PathSegment]) -> Option<Mark> {
        let first = self.documents.get(&location.document)?.line;
        let (mark, _) = self.follow(location, path)?;
        Some(Mark { line: first.saturating_add(mark.line).saturating_sub(1), ..mark })
    }

    /// The template that Helm rendered the document at `location` from: it says so in a comment at its head.
    pub fn template(&self, location: &Location) -> Option<&str> {
        let extent = self.documents.get(&location.document)?;
        let is_head = |line: &&str| line.starts_with(['#', '-']) && !line.starts_with("- ");
        let head = self.text.get(extent.start..)?.lines().take_while(is_head);
        head.filter_map(|line| line.strip_prefix("# Source: ")).map(str::trim).find(|template| !template.is_empty())
    }

    /// Whether `path` leads to something from the object at `location`.
    pub fn holds(&mut self, location: &Location, path: &[PathSegment]) -> bool {
        self.follow(location, path).is_some_and(|(_, is_found)| is_found)
    }

    /// The place within the document of the last step that leads somewhere, and whether it was the last of all. Messages
    /// join keys by dots: several steps lead to a key that holds dots itself.
    fn follow(&mut self, location: &Location, path: &[PathSegment]) -> Option<(Mark, bool)> {
        let extent = *self.documents.get(&location.document)?;
        let text = &self.text;
        let tree = self.trees.entry(location.document).or_insert_with(|| {
            let document = text.get(extent.start..extent.start.checked_add(extent.length)?)?;
            read(&mut Events::new(document).ok()?)
        });
        let mut node = tree.as_ref()?;
        let items = location
            .items()
            .iter()
            .flat_map(|index| [PathSegment::Key("items".to_owned()), PathSegment::Index(*index as usize)]);
        let mut steps: Vec<PathSegment> = items.chain(path.iter().cloned()).collect();
        while let Some(first) = steps.first() {
            let (next, taken) = match (&node.inner, first) {
                (Inner::Entries(entries), PathSegment::Key(_)) => dotted(entries, &steps),
                (Inner::Items(items), PathSegment::Index(index)) => (items.get(*index), 1),
                _ => (None, 1),
            };
            match next {
                Some(next) => node = next,
                None => return Some((node.mark, false)),
            }
            steps.drain(..taken);
        }
        Some((node.mark, true))
    }
}

/// The entry that as many steps as possible lead to, their keys joined by dots; and how many that are.
fn dotted<'n>(entries: &'n HashMap<String, Node>, steps: &[PathSegment]) -> (Option<&'n Node>, usize) {
    let mut name = String::new();
    let mut found = (None, 1);
    for (taken, step) in (1..).zip(steps) {
        let PathSegment::Key(key) = step else { break };
        name.push_str(key);
        if let Some(node) = entries.get(&name) {
            found = (Some(node), taken);
        }
        name.push('.');
    }
    found
}

fn of_yaml(text: &str) -> HashMap<u32, Extent> {
    let parts = Parts::new(text).flatten();
    // Parts borrow from the text: the distance between the two is where they start.
    let extent =
        |part: &str, line| Extent { start: part.as_ptr() as usize - text.as_ptr() as usize, length: part.len(), line };
    parts.map(|part| (part.index, extent(part.text, part.line))).collect()
}

fn of_json(text: &str, lines: &[usize]) -> HashMap<u32, Extent> {
    let found: Vec<(u32, u32)> = documents(text).flatten().map(|found| (found.index, found.line)).collect();
    let start = |line: u32| (line as usize).checked_sub(1).and_then(|index| lines.get(index)).copied();
    let mut extents = HashMap::new();
    // A document ends within the line that the next one begins in: reading it must not cost what the rest is long.
    let (mut end, mut next) = (text.len(), u32::MAX);
    for (index, line) in found.into_iter().rev() {
        if line < next {
            end = start(next.saturating_add(1)).unwrap_or(text.len());
            next = line;
        }
        if let Some(start) = start(line) {
            extents.insert(index, Extent { start, length: end.saturating_sub(start), line });
        }
    }
    extents
}

/// The first document of a text.
fn read(events: &mut Events<'_>) -> Option<Node> {
    loop {
        let event = events.next().ok()?;
        if !matches!(event.data, EventData::StreamStart { .. } | EventData::DocumentStart { .. }) {
            let mark = mark_of(&event);
            return node(events, &event, mark);
        }
    }
}

/// A value that begins with this event. It ends early where the text is no YAML; the depth of documents is bounded.
fn node(events: &mut Events<'_>, event: &Event, mark: Mark) -> Option<Node> {
    let inner = match event.data {
        EventData::MappingStart { .. } => {
            let mut entries = HashMap::new();
            while let Some((key, entry)) = entry(events) {
                entries.insert(key, entry);
            }
            Inner::Entries(entries)
        }
        EventData::SequenceStart { .. } => {
            let mut items = Vec::new();
            while let Ok(event) = events.next() {
                let mark = mark_of(&event);
                match node(events, &event, mark) {
                    Some(item) => items.push(item),
                    None => break,
                }
            }
            Inner::Items(items)
        }
        EventData::Scalar { .. } | EventData::Alias { .. } => Inner::Leaf,
        _ => return None,
    };
    Some(Node { mark, inner })
}

/// The next entry of a map, at the line of its key; keys that are no text are called by nothing.
fn entry(events: &mut Events<'_>) -> Option<(String, Node)> {
    let key = events.next().ok()?;
    let mark = mark_of(&key);
    node(events, &key, mark)?;
    let name = match key.data {
        EventData::Scalar { value, .. } => value,
        _ => String::new(),
    };
    let value = events.next().ok()?;
    Some((name, node(events, &value, mark)?))
}

fn mark_of(event: &Event) -> Mark {
    let column = usize::try_from(event.start_mark.column).unwrap_or(usize::MAX);
    Mark { line: line_number(event.start_mark.line), column }
}

#[cfg(test)]
mod tests {
    use super::super::line_within;
    use super::*;

    #[test]
    fn keys_may_hold_dots() {
        let key = |name: &str| PathSegment::Key(name.to_owned());
        let mut outline = Outline::new("labels:\n  a: x\n  a.b/c.d: 1\n".to_owned());
        let location = Location::new("f".into(), 1, 0);
        let mut line = |path: &[PathSegment]| outline.mark_within(&location, path).map(|mark| mark.line);
        assert_eq!(line(&[key("labels"), key("a"), key("b/c"), key("d")]), Some(3));
        assert_eq!(line(&[key("labels"), key("a.b/c"), key("d")]), Some(3));
        assert_eq!(line(&[key("labels"), key("x"), key("d")]), Some(1));
    }

    #[test]
    fn an_outline_agrees_with_looking_up_each_line() {
        let yaml =
            "# c\na: 1\n---\nkind: List\nitems:\n- kind: X\n  rules:\n  - verbs: [get]\n  -\n    verbs: {a: b}\n- y\n";
        let json = "{\"a\": 1}\n{\"items\": [\n {\"rules\": [\n  {\"verbs\": 1}]}]}\n";
        let joined = "{\"a\": 1}\n{\"rules\": [\n  {\"verbs\": 1}\n]} {\"b\": 1}\n{\"c\":\n 1}\n";
        let key = |name: &str| PathSegment::Key(name.to_owned());
        let paths = [
            vec![],
            vec![key("rules")],
            vec![key("rules"), PathSegment::Index(0)],
            vec![key("rules"), PathSegment::Index(0), key("verbs")],
            vec![key("rules"), PathSegment::Index(1), key("verbs"), key("a")],
            vec![key("rules"), PathSegment::Index(7), key("verbs")],
            vec![key("nope")],
        ];
        for text in [yaml, json, joined] {
            let mut outline = Outline::new(text.to_owned());
            for document in 0..3 {
                let whole = Location::new("f".into(), 1, document);
                for location in [whole.clone(), whole.item(0), whole.item(1)] {
                    for path in &paths {
                        let want = line_within(text, &location, path);
                        let got = outline.mark_within(&location, path).map(|mark| mark.line);
                        assert_eq!(got, want, "{text} {location:?} {path:?}");
                    }
                }
            }
        }
    }
}
