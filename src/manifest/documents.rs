//! A text to its documents, in order, as kubectl's `YAMLOrJSONDecoder` finds them.
//!
//! Text that starts with `{` is read as a row of JSON values, everything else as YAML documents between `---` lines.
//! Mirrors `k8s.io/apimachinery/pkg/util/yaml` `decoder.go`. YAML is split before it is parsed, so a broken document
//! does not hide the ones before it. What a document means is not looked at; lists are not flattened here.

use super::error::SyntaxError;
use super::json_syntax::{self, Fault};
use super::yaml::{self, Parsed};
use rayon::prelude::*;
use serde_json::{Deserializer, Value};

/// One document that is not empty.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// What it says.
    pub value: Value,
    /// The line its value starts at, counted from 1 in the whole text.
    pub line: u32,
    /// Which part of the text it is, counted from 0; empty documents count.
    pub index: u32,
    /// Keys that stand in one map again, and their lines in the whole text; of each map the last one counts.
    pub repeated: Vec<(String, u32)>,
}

/// The documents of `text`. Empty and `null` documents are left out.
///
/// After an error kubectl reads no further; this iterator goes on with the next YAML document, since a check of a
/// whole folder wants every fault. Errors have kubectl's words without its `error parsing «source»: `.
pub fn documents(text: &str) -> Documents<'_> {
    let json = looks_like_json(text);
    Documents { rest: Parts::new(text), json, json_read: 0 }
}

/// Texts below this many bytes are parsed sooner than a second thread is woken.
const WORTH_SHARING: usize = 64 << 10;

/// All documents of `text`, empty ones as `null`, each handed to `then` on the thread that parsed it; on all cores if they
/// can be told apart beforehand. Otherwise as [`documents`].
pub fn parse_all<T: Send>(text: &str, then: impl Fn(Document) -> T + Sync) -> Vec<Result<T, SyntaxError>> {
    if looks_like_json(text) {
        return documents(text).map(|document| document.map(&then)).collect();
    }
    let parse = |part: Result<Part<'_>, SyntaxError>| part.and_then(|part| part.parse()).map(&then);
    if text.len() < WORTH_SHARING {
        return Parts::new(text).map(parse).collect();
    }
    let parts: Vec<_> = Parts::new(text).collect();
    parts.into_par_iter().map(parse).collect()
}

/// Iterator over the documents of a text, see [`documents`].
#[derive(Debug, Clone)]
pub struct Documents<'a> {
    rest: Parts<'a>,
    /// Whether the text is (still) taken for JSON.
    json: bool,
    /// Bytes in front of the rest, for the offsets in JSON errors.
    json_read: usize,
}

impl Iterator for Documents<'_> {
    type Item = Result<Document, SyntaxError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let found = if self.json { self.next_json()? } else { self.rest.next()?.and_then(|part| part.parse()) };
            match found {
                Ok(document) if document.value.is_null() => {}
                other => return Some(other),
            }
        }
    }
}

impl Documents<'_> {
    fn next_json(&mut self) -> Option<Result<Document, SyntaxError>> {
        let blank = self.rest.text.len() - self.rest.text.trim_ascii_start().len();
        if blank == self.rest.text.len() {
            return None;
        }
        let index = self.rest.index;
        let mut values = Deserializer::from_str(self.rest.text).into_iter::<Value>();
        let (value, end) = match values.next()? {
            Ok(value) => (value, values.byte_offset()),
            Err(error) => match json_syntax::read_leniently(self.rest.text) {
                Some(read) => read,
                None => return self.retry_as_yaml(&error),
            },
        };
        self.advance(blank);
        let line = self.rest.line;
        self.advance(end - blank);
        self.rest.index += 1;
        Some(Ok(Document { value: json_syntax::as_go_holds(value), line, index, repeated: Vec::new() }))
    }

    /// What starts with `{` may be YAML all the same. Only after two JSON values is it certainly not.
    fn retry_as_yaml(&mut self, error: &serde_json::Error) -> Option<Result<Document, SyntaxError>> {
        let fault = json_syntax::find_fault(self.rest.text);
        let line = u32::try_from(error.line()).ok().map(|line| self.rest.line.saturating_add(line).saturating_sub(1));
        let (offset, problem) = match fault {
            Some(Fault::Invalid { offset, problem }) => (Some(self.json_read + offset), problem),
            Some(Fault::UnexpectedEnd) => (None, "unexpected EOF".to_owned()),
            None => (None, "exceeded max depth".to_owned()),
        };
        if self.rest.index > 1 {
            self.rest.text = "";
            return Some(Err(SyntaxError::new(problem, line)));
        }
        self.json = false;
        self.skip_first_line_if_blank();
        let found = self.rest.next()?.and_then(|part| part.parse());
        Some(found.map_err(|_| {
            self.rest.text = "";
            let message = SyntaxError::new(problem, line);
            match offset {
                Some(offset) => message.within(&format!("json: offset {offset}")),
                None => message,
            }
        }))
    }

    fn skip_first_line_if_blank(&mut self) {
        if let Some((first, _)) = self.rest.text.split_once('\n')
            && first.trim().is_empty()
        {
            self.advance(first.len() + 1);
        }
    }

    /// Leaves `bytes` of the rest behind.
    fn advance(&mut self, bytes: usize) {
        let (read, rest) = self.rest.text.split_at_checked(bytes).unwrap_or((self.rest.text, ""));
        self.rest.line = self.rest.line.saturating_add(count_lines(read));
        self.rest.text = rest;
        self.json_read += read.len();
    }
}

/// Whether kubectl would first try to read the text as JSON.
pub(super) fn looks_like_json(text: &str) -> bool {
    text.trim_start().starts_with('{')
}

/// A YAML document not parsed yet.
#[derive(Debug, Clone)]
pub(super) struct Part<'a> {
    pub(super) text: &'a str,
    /// The line it starts at, counted from 1 in the whole text.
    pub(super) line: u32,
    pub(super) index: u32,
}

impl Part<'_> {
    /// Parses the document; one without content is `null`.
    pub(super) fn parse(&self) -> Result<Document, SyntaxError> {
        let above = self.line.saturating_sub(1);
        let lines = count_lines(self.text) + u32::from(!self.text.ends_with('\n'));
        let Parsed { value, line, mut repeated } = yaml::parse(self.text)
            .map_err(|error| error.clipped(lines).moved_down(above).within("error converting YAML to JSON"))?;
        for (_, line) in &mut repeated {
            *line = line.saturating_add(above);
        }
        Ok(Document { value, line: line.saturating_add(above), index: self.index, repeated })
    }
}

/// Splits a text at its `---` lines, see `YAMLReader.Read` in `decoder.go`.
#[derive(Debug, Clone)]
pub(super) struct Parts<'a> {
    pub(super) text: &'a str,
    pub(super) line: u32,
    pub(super) index: u32,
}

impl<'a> Parts<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, line: 1, index: 0 }
    }

    fn part(&mut self, length: usize, lines: u32) -> Part<'a> {
        let (text, rest) = self.text.split_at_checked(length).unwrap_or((self.text, ""));
        let part = Part { text, line: self.line, index: self.index };
        self.text = rest;
        self.line = self.line.saturating_add(lines);
        self.index += 1;
        part
    }
}

impl<'a> Iterator for Parts<'a> {
    type Item = Result<Part<'a>, SyntaxError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.text.is_empty() {
            return None;
        }
        let mut length = 0;
        for (lines, line) in (0..).zip(self.text.split_inclusive('\n')) {
            if let Some(after) = line.strip_prefix("---") {
                let after = after.trim();
                if !after.is_empty() && !after.starts_with('#') {
                    // kubectl loses the document before such a line as well.
                    let error = SyntaxError::new(
                        format!("invalid Yaml document separator: {after}"),
                        Some(self.line.saturating_add(lines)),
                    );
                    self.part(length + line.len(), lines + 1);
                    return Some(Err(error));
                }
                // A separator with nothing before it belongs to the document that follows.
                if length > 0 {
                    let part = self.part(length, lines);
                    self.skip_line(line.len());
                    return Some(Ok(part));
                }
            }
            length += line.len();
        }
        Some(Ok(self.part(length, 0)))
    }
}

impl Parts<'_> {
    fn skip_line(&mut self, length: usize) {
        self.text = self.text.get(length..).unwrap_or_default();
        self.line = self.line.saturating_add(1);
    }
}

pub(super) fn count_lines(text: &str) -> u32 {
    u32::try_from(text.matches('\n').count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
