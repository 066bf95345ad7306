//! KYAML: the flow-style dialect of YAML that kubectl prints with `-o kyaml`.
//!
//! Mirrors the encoder in sigs.k8s.io/yaml/kyaml/kyaml.go for values that came from JSON (so without comments,
//! anchors or several documents).

use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::go_quote::is_printable;
use super::go_value::json_number_text;
use super::json::{KeyOrder, ordered_entries};
use super::yaml::reads_back_as_string;

/// Renders one document with sorted keys, beginning with `---` and ending in a newline.
pub fn to_kyaml(value: &Value) -> String {
    to_kyaml_with(value, &|_| None)
}

/// Like [`to_kyaml`], with keys in the order of Go's structs.
pub fn to_kyaml_with(value: &Value, order: &KeyOrder<'_>) -> String {
    let mut writer = Writer { order, out: "---\n".to_owned() };
    writer.value(value, 0, &mut Vec::new());
    writer.out.push('\n');
    writer.out
}

struct Writer<'a> {
    order: &'a KeyOrder<'a>,
    out: String,
}

impl Writer<'_> {
    fn value<'v>(&mut self, value: &'v Value, depth: usize, path: &mut Vec<&'v str>) {
        match value {
            Value::Null => self.out.push_str("null"),
            Value::Bool(flag) => self.out.push_str(if *flag { "true" } else { "false" }),
            Value::Number(number) => self.out.push_str(&json_number_text(number)),
            Value::String(text) => self.text(text, depth + 1),
            Value::Array(items) => self.list(items, depth, path),
            Value::Object(map) => self.map(map, depth, path),
        }
    }

    fn map<'v>(&mut self, map: &'v Map<String, Value>, depth: usize, path: &mut Vec<&'v str>) {
        if map.is_empty() {
            self.out.push_str("{}");
            return;
        }
        self.out.push_str("{\n");
        for (key, value) in ordered_entries(map, path, self.order) {
            self.indent(depth + 1);
            if key_needs_quotes(key) {
                self.quoted_line(key);
            } else {
                self.out.push_str(key);
            }
            self.out.push_str(": ");
            path.push(key);
            self.value(value, depth + 1, path);
            path.pop();
            self.out.push_str(",\n");
        }
        self.indent(depth);
        self.out.push('}');
    }

    /// A list of nothing but lists and maps is "cuddled": `[{`, `}, {`, `}]`.
    fn list<'v>(&mut self, items: &'v [Value], depth: usize, path: &mut Vec<&'v str>) {
        if items.iter().all(|item| item.is_array() || item.is_object()) {
            self.out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    self.out.push_str(", ");
                }
                self.value(item, depth, path);
            }
        } else {
            self.out.push_str("[\n");
            for item in items {
                self.indent(depth + 1);
                self.value(item, depth + 1, path);
                self.out.push_str(",\n");
            }
            self.indent(depth);
        }
        self.out.push(']');
    }

    /// Text of several lines is folded: each line of it on a line of its own, ended by `\n` and a backslash.
    fn text(&mut self, text: &str, depth: usize) {
        if !text.contains('\n') {
            self.quoted_line(text);
            return;
        }
        self.out.push_str("\"\\\n");
        for line in text.split_inclusive('\n') {
            self.indent(depth);
            // The YAML reader drops leading white space unless it is escaped; an extra space keeps the lines aligned. (For a
            // leading tab this yields `\\t`, a defect of the encoder that is kept.)
            let escapes_space = line.starts_with(|c: char| c.is_whitespace() && c != '\n');
            self.out.push(if escapes_space { '\\' } else { ' ' });
            line.chars().for_each(|c| self.escaped(c));
            self.out.push_str("\\\n");
        }
        self.indent(depth);
        self.out.push('"');
    }

    fn quoted_line(&mut self, text: &str) {
        self.out.push('"');
        text.chars().for_each(|c| self.escaped(c));
        self.out.push('"');
    }

    fn escaped(&mut self, c: char) {
        let short = match c {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\u{7}' => "\\a",
            '\u{8}' => "\\b",
            '\u{c}' => "\\f",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\u{b}' => "\\v",
            '\0' => "\\0",
            '\u{1b}' => "\\e",
            '\u{85}' => "\\N",
            '\u{a0}' => "\\_",
            '\u{2028}' => "\\L",
            '\u{2029}' => "\\P",
            c if is_printable(c) => {
                self.out.push(c);
                return;
            }
            c => {
                let code = u32::from(c);
                let _ = if c.is_ascii_control() {
                    write!(self.out, "\\x{code:02x}")
                } else if code < 0x1_0000 {
                    write!(self.out, "\\u{code:04x}")
                } else {
                    write!(self.out, "\\U{code:08x}")
                };
                return;
            }
        };
        self.out.push_str(short);
    }

    fn indent(&mut self, depth: usize) {
        self.out.extend(std::iter::repeat_n("  ", depth));
    }
}

/// A key stands bare when it consists of letters, digits and `_` (inside also `-`, `.`, `/`) and no YAML reader could
/// take it for another type.
fn key_needs_quotes(key: &str) -> bool {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    let allowed = key.starts_with(word) && key.ends_with(word) && key.chars().all(|c| word(c) || "-./".contains(c));
    let lower = key.to_lowercase();
    let go_word = ["t", "f", "inf", "infinity", "nan"].contains(&lower.as_str());
    !allowed || go_word || !reads_back_as_string(key) || !reads_back_as_string(&lower)
}

#[cfg(test)]
mod tests {
    use super::to_kyaml;
    use serde_json::json;

    #[test]
    fn prints_flow_style() {
        let value = json!({
            "note": "<b> & \"q\"", "list": ["a", 1], "maps": [{"k": "v"}, {}], "e": [], "rbac.io/x": true, "no": null, "a b": 1.5
        });
        let expected = "---\n{\n  \"a b\": 1.5,\n  e: [],\n  list: [\n    \"a\",\n    1,\n  ],\n  maps: [{\n    k: \"v\",\n  }, {}],\n  \"no\": null,\n  note: \"<b> & \\\"q\\\"\",\n  rbac.io/x: true,\n}\n";
        assert_eq!(to_kyaml(&value), expected);
    }

    #[test]
    fn folds_text_of_several_lines() {
        let expected = "---\n{\n  k: \"\\\n     a\\n\\\n    \\ b\\\n    \",\n}\n";
        assert_eq!(to_kyaml(&json!({"k": "a\n b"})), expected);
    }
}
