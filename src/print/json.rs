//! JSON as Go's `encoding/json` prints it: HTML-safe escapes, Go's floats, `{}` and `[]` for empty values.
//!
//! No function here adds a trailing newline; where kubectl prints one, the caller does.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::go_value::json_number_text;

/// Chooses which keys of the object at a path come first, and in which order; the others follow alphabetically.
///
/// The path holds the keys from the root; lists leave no trace in it, so every element of `rules` is at `["rules"]`.
pub type KeyOrder<'a> = dyn Fn(&[&str]) -> Option<Vec<&'static str>> + 'a;

/// Indented by four spaces, keys sorted.
pub fn to_json_pretty(value: &Value) -> String {
    to_json_pretty_with(value, &|_| None)
}

/// On one line without spaces, keys sorted.
pub fn to_json_compact(value: &Value) -> String {
    to_json_compact_with(value, &|_| None)
}

/// Like [`to_json_pretty`], with keys in the order of Go's structs.
pub fn to_json_pretty_with(value: &Value, order: &KeyOrder<'_>) -> String {
    Writer::new(order, true).finish(value)
}

/// Like [`to_json_compact`], with keys in the order of Go's structs.
pub fn to_json_compact_with(value: &Value, order: &KeyOrder<'_>) -> String {
    Writer::new(order, false).finish(value)
}

/// The entries of the object at `path`: first the keys that `order` lists, then the rest alphabetically.
pub(super) fn ordered_entries<'v>(
    map: &'v Map<String, Value>,
    path: &[&str],
    order: &KeyOrder<'_>,
) -> Vec<(&'v str, &'v Value)> {
    let listed = order(path).unwrap_or_default();
    let mut entries: Vec<_> = map.iter().map(|(key, value)| (key.as_str(), value)).collect();
    entries.sort_by_key(|(key, _)| (listed.iter().position(|name| name == key).unwrap_or(listed.len()), *key));
    entries
}

struct Writer<'a> {
    order: &'a KeyOrder<'a>,
    pretty: bool,
    depth: usize,
    out: String,
}

impl<'a> Writer<'a> {
    fn new(order: &'a KeyOrder<'a>, pretty: bool) -> Self {
        Self { order, pretty, depth: 0, out: String::new() }
    }

    fn finish(mut self, value: &Value) -> String {
        self.value(value, &mut Vec::new());
        self.out
    }

    fn value<'v>(&mut self, value: &'v Value, path: &mut Vec<&'v str>) {
        match value {
            Value::Null => self.out.push_str("null"),
            Value::Bool(flag) => self.out.push_str(if *flag { "true" } else { "false" }),
            Value::Number(number) => self.out.push_str(&json_number_text(number)),
            Value::String(text) => self.string(text),
            Value::Array(items) if items.is_empty() => self.out.push_str("[]"),
            Value::Array(items) => {
                self.open('[');
                for (index, item) in items.iter().enumerate() {
                    self.next_line(index > 0);
                    self.value(item, path);
                }
                self.close(']');
            }
            Value::Object(map) if map.is_empty() => self.out.push_str("{}"),
            Value::Object(map) => {
                self.open('{');
                for (index, (key, member)) in ordered_entries(map, path, self.order).into_iter().enumerate() {
                    self.next_line(index > 0);
                    self.string(key);
                    self.out.push_str(if self.pretty { ": " } else { ":" });
                    path.push(key);
                    self.value(member, path);
                    path.pop();
                }
                self.close('}');
            }
        }
    }

    fn open(&mut self, bracket: char) {
        self.out.push(bracket);
        self.depth += 1;
    }

    fn next_line(&mut self, comma: bool) {
        if comma {
            self.out.push(',');
        }
        if self.pretty {
            self.out.push('\n');
            self.out.extend(std::iter::repeat_n("    ", self.depth));
        }
    }

    fn close(&mut self, bracket: char) {
        self.depth -= 1;
        self.next_line(false);
        self.out.push(bracket);
    }

    fn string(&mut self, text: &str) {
        self.out.push('"');
        for c in text.chars() {
            match c {
                '"' => self.out.push_str("\\\""),
                '\\' => self.out.push_str("\\\\"),
                '\u{8}' => self.out.push_str("\\b"),
                '\u{c}' => self.out.push_str("\\f"),
                '\n' => self.out.push_str("\\n"),
                '\r' => self.out.push_str("\\r"),
                '\t' => self.out.push_str("\\t"),
                '\0'..='\u{1f}' | '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                    let _ = write!(self.out, "\\u{:04x}", u32::from(c));
                }
                c => self.out.push(c),
            }
        }
        self.out.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::{to_json_compact, to_json_compact_with, to_json_pretty};
    use serde_json::json;

    #[test]
    fn prints_like_go() {
        let value = json!({"b": [], "a": {"n": [1, 1.0, null]}, "c": {}, "h": "<&>\u{2028}\u{1}\t\"é"});
        assert_eq!(
            to_json_compact(&value),
            r#"{"a":{"n":[1,1,null]},"b":[],"c":{},"h":"\u003c\u0026\u003e\u2028\u0001\t\"é"}"#
        );
        assert_eq!(
            to_json_pretty(&json!({"a": [{"b": 1}]})),
            "{\n    \"a\": [\n        {\n            \"b\": 1\n        }\n    ]\n}"
        );
    }

    #[test]
    fn listed_keys_come_first() {
        let value = json!({"a": 1, "kind": 2, "rules": [{"apiGroups": 1, "verbs": 2}]});
        let order = |path: &[&str]| -> Option<Vec<&'static str>> {
            match path {
                [] => Some(vec!["kind", "absent"]),
                ["rules"] => Some(vec!["verbs"]),
                _ => None,
            }
        };
        assert_eq!(to_json_compact_with(&value, &order), r#"{"kind":2,"a":1,"rules":[{"verbs":2,"apiGroups":1}]}"#);
    }
}
