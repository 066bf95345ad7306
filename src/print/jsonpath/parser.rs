//! Text to nodes. Mirrors client-go's util/jsonpath/parser.go: what is accepted, and the words for what is not.

use serde_json::Value;

use super::JsonPathError;
use super::node::{Filter, Node, Slice, SliceEnd};
use crate::print::go_quote::unquote;

/// The nodes of a template: texts and lists.
pub(super) fn parse(template: &str) -> Result<Vec<Node>, JsonPathError> {
    let mut cursor = Cursor { chars: template.chars().collect(), position: 0 };
    let mut nodes = Vec::new();
    while !cursor.at_end() {
        let text = cursor.take_until(|c| c == '{');
        if !text.is_empty() {
            nodes.push(Node::Text(text.into()));
        }
        if cursor.skip("{") {
            nodes.push(Node::List(cursor.action()?));
        }
    }
    Ok(nodes)
}

/// Parses `text` as if it stood alone in braces.
fn parse_action(text: &str) -> Result<Vec<Node>, JsonPathError> {
    match parse(&format!("{{{text}}}"))?.into_iter().next() {
        Some(Node::List(nodes)) => Ok(nodes),
        _ => Ok(Vec::new()),
    }
}

fn syntax(message: impl Into<String>) -> JsonPathError {
    JsonPathError::Syntax(message.into())
}

struct Cursor {
    chars: Vec<char>,
    position: usize,
}

impl Cursor {
    fn at_end(&self) -> bool {
        self.position >= self.chars.len()
    }

    fn peek(&self) -> Option<char> {
        self.chars.get(self.position).copied()
    }

    fn next(&mut self) -> Option<char> {
        let next = self.peek();
        self.position += usize::from(next.is_some());
        next
    }

    fn skip(&mut self, prefix: &str) -> bool {
        let ahead = self.chars.iter().skip(self.position);
        let length = prefix.chars().count();
        let found = ahead.take(length).copied().eq(prefix.chars());
        if found {
            self.position += length;
        }
        found
    }

    fn take_until(&mut self, stop: impl Fn(char) -> bool) -> String {
        let taken: String = self.chars.iter().skip(self.position).take_while(|c| !stop(**c)).collect();
        self.position += taken.chars().count();
        taken
    }

    fn between(&self, start: usize, end: usize) -> String {
        self.chars.iter().take(end).skip(start).collect()
    }

    /// Everything up to and including the closing brace.
    fn action(&mut self) -> Result<Vec<Node>, JsonPathError> {
        let mut nodes = Vec::new();
        loop {
            if self.skip("}") {
                return Ok(nodes);
            }
            if self.skip("[?(") {
                nodes.push(self.filter()?);
            } else if self.skip("..") {
                if matches!(nodes.last(), Some(Node::Recursive)) {
                    return Err(syntax("invalid multiple recursive descent"));
                }
                nodes.push(Node::Recursive);
                if self.peek().is_some_and(is_alphanumeric) {
                    nodes.push(self.field());
                }
            } else {
                self.step(&mut nodes)?;
            }
        }
    }

    fn step(&mut self, nodes: &mut Vec<Node>) -> Result<(), JsonPathError> {
        match self.next() {
            None | Some('\r' | '\n') => return Err(syntax("unclosed action")),
            Some(' ' | '@' | '$') => {}
            Some('[') => self.brackets(nodes)?,
            Some(quote @ ('"' | '\'')) => nodes.push(self.quoted(quote)?),
            Some('.') => nodes.push(self.field()),
            Some(c) if c == '+' || c == '-' || c.is_numeric() => nodes.push(self.number(c)?),
            Some(c) if is_alphanumeric(c) => {
                let word = format!("{c}{}", self.take_until(is_terminator));
                nodes.push(word.parse::<bool>().map_or(Node::Identifier(word), |flag| Node::Literal(flag.into())));
            }
            Some(c) => {
                let code = u32::from(c);
                return Err(syntax(format!("unrecognized character in action: U+{code:04X} '{c}'")));
            }
        }
        Ok(())
    }

    /// A field name: up to a terminator that has no backslash before it. Backslashes are dropped.
    fn field(&mut self) -> Node {
        let mut name = String::new();
        while let Some(c) = self.peek() {
            if c == '\\' {
                self.position += 1;
                name.extend(self.next().filter(|escaped| *escaped != '\\'));
            } else if is_terminator(c) {
                break;
            } else {
                self.position += 1;
                name.push(c);
            }
        }
        if name == "*" { Node::Wildcard } else { Node::Field(name) }
    }

    fn number(&mut self, first: char) -> Result<Node, JsonPathError> {
        let text = format!("{first}{}", self.take_until(|c| c != '.' && !c.is_numeric()));
        let number = text.parse::<i64>().map(Value::from).or_else(|_| text.parse::<f64>().map(Value::from));
        number.map(Node::Literal).map_err(|_| syntax(format!("cannot parse number {text}")))
    }

    fn quoted(&mut self, quote: char) -> Result<Node, JsonPathError> {
        let start = self.position;
        loop {
            match self.next() {
                None | Some('\n') => return Err(syntax("unterminated quoted string")),
                Some(c) if c == quote && !self.escaped_before() => break,
                Some(_) => {}
            }
        }
        let inner = self.between(start, self.position.saturating_sub(1));
        let unquoted = unquote(&inner, quote);
        unquoted
            .map(|text| Node::Text(text.into()))
            .ok_or_else(|| syntax(format!("unquote string {quote}{inner}{quote} error invalid syntax")))
    }

    /// Whether a backslash stands before the character read last.
    fn escaped_before(&self) -> bool {
        self.position.checked_sub(2).and_then(|index| self.chars.get(index)) == Some(&'\\')
    }

    fn brackets(&mut self, nodes: &mut Vec<Node>) -> Result<(), JsonPathError> {
        let text = self.take_until(|c| c == ']' || c == '\n');
        if self.next() != Some(']') {
            return Err(syntax("unterminated array"));
        }
        if text.contains(',') {
            let members = text.split(',').map(|member| parse_action(&format!("[{}]", member.trim_matches(' '))));
            nodes.push(Node::Union(members.collect::<Result<_, _>>()?));
        } else if let Some(key) = quoted_key(&text) {
            nodes.extend(parse_action(&format!(".{key}"))?);
        } else {
            nodes.push(Node::Slice(slice(&text)?));
        }
        Ok(())
    }

    /// The rest of a filter. Quotes are expected on the right side only, once, so the filter ends at the first
    /// parenthesis outside of one pair of them.
    fn filter(&mut self) -> Result<Node, JsonPathError> {
        let start = self.position;
        let mut quote = None;
        let mut closed = false;
        loop {
            match self.next() {
                None | Some('\n') => return Err(syntax("unterminated filter")),
                Some(c @ ('"' | '\'')) => match quote {
                    None => quote = Some(c),
                    Some(open) => closed |= c == open && !self.escaped_before(),
                },
                Some(')') if quote.is_some() == closed => break,
                Some(_) => {}
            }
        }
        let text = self.between(start, self.position.saturating_sub(1));
        if self.next() != Some(']') {
            return Err(syntax("unclosed array expect ]"));
        }
        let Some((left, operator, right)) = split_comparison(&text) else {
            return Ok(Node::Filter(Filter { left: parse_action(&text)?, comparison: None }));
        };
        let comparison = Some((operator, parse_action(&right)?));
        Ok(Node::Filter(Filter { left: parse_action(&left)?, comparison }))
    }
}

/// The key in `'key'`.
fn quoted_key(text: &str) -> Option<&str> {
    text.strip_prefix('\'')?.strip_suffix('\'').filter(|key| !key.contains('\''))
}

/// `index`, `start:end` or `start:end:step`; `*` means everything.
fn slice(text: &str) -> Result<Slice, JsonPathError> {
    let parts: Vec<&str> = if text == "*" { vec!["", ""] } else { text.split(':').collect() };
    let looks_numeric = |part: &&str| part.strip_prefix('-').unwrap_or(part).chars().all(|c| c.is_ascii_digit());
    if parts.len() > 3 || !parts.iter().all(looks_numeric) {
        return Err(syntax(format!("invalid array index {text}")));
    }
    let number = |index: usize| match parts.get(index) {
        None | Some(&"") => Ok(None),
        Some(part) => part.parse().map(Some).map_err(|_| syntax(format!("array index {part} is not a number"))),
    };
    let start = number(0)?;
    let end = match number(1)? {
        Some(end) => SliceEnd::At(end),
        None if parts.len() > 1 => SliceEnd::Open,
        None => SliceEnd::AfterStart,
    };
    Ok(Slice { start, end, step: number(2)? })
}

/// Splits at the first run of comparison characters, if there is text on both sides.
fn split_comparison(text: &str) -> Option<(String, String, String)> {
    let is_operator = |c: char| "!<>=".contains(c);
    let left: String = text.chars().take_while(|c| !is_operator(*c)).collect();
    let rest = text.strip_prefix(left.as_str())?;
    let mut operator: String = rest.chars().take_while(|c| is_operator(*c)).collect();
    let mut right = rest.strip_prefix(operator.as_str())?.to_owned();
    if right.is_empty() {
        // The right side needs at least one character, even if it is one of the operator's.
        right.extend(operator.pop());
    }
    (!left.is_empty() && !operator.is_empty()).then_some((left, operator, right))
}

fn is_alphanumeric(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

/// Characters that end a field or a word.
fn is_terminator(c: char) -> bool {
    " \t\r\n.,[]$@{}".contains(c)
}
