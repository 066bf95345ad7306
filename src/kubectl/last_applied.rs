//! What was applied last, kept in an annotation: shown, and set by hand.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/apply/{apply_view_last_applied,apply_set_last_applied}.go`.

use serde_json::{Value, json};

use super::apply::LAST_APPLIED;
use crate::print::json::to_json_compact;

/// The text in the annotation of an object.
pub fn last_applied(object: &Value) -> Option<&str> {
    object.pointer("/metadata/annotations")?.get(LAST_APPLIED)?.as_str()
}

/// The text that the annotation would have if the object, as it is written, had been applied last.
pub fn applied_text(object: &Value) -> String {
    format!("{}\n", to_json_compact(object))
}

/// The merge patch that puts a text into the annotation.
pub fn annotation_patch(text: &str) -> Value {
    json!({"metadata": {"annotations": {LAST_APPLIED: text}}})
}

/// JSON text laid out over lines with two spaces a level, in its own order: Go's `json.Indent`.
pub fn indent(text: &str) -> String {
    let mut laid_out = String::with_capacity(text.len() * 2);
    let (mut depth, mut in_string, mut escaped, mut opened) = (0_usize, false, false, false);
    let new_line = |laid_out: &mut String, depth: usize| {
        laid_out.push('\n');
        laid_out.push_str(&"  ".repeat(depth));
    };
    for character in text.trim_start().chars() {
        if in_string {
            laid_out.push(character);
            in_string = escaped || character != '"';
            escaped = !escaped && character == '\\';
            continue;
        }
        if character.is_whitespace() && depth > 0 {
            continue;
        }
        let closes = matches!(character, '}' | ']');
        if opened && !closes {
            depth += 1;
            new_line(&mut laid_out, depth);
        }
        match character {
            '{' | '[' => laid_out.push(character),
            '}' | ']' => {
                if !opened {
                    depth = depth.saturating_sub(1);
                    new_line(&mut laid_out, depth);
                }
                laid_out.push(character);
            }
            ',' => {
                laid_out.push(',');
                new_line(&mut laid_out, depth);
            }
            ':' => laid_out.push_str(": "),
            other => {
                laid_out.push(other);
                in_string = other == '"';
            }
        }
        opened = matches!(character, '{' | '[');
    }
    laid_out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layout_is_that_of_go() {
        let text = "{\"b\":{\"x\":[1,\"a,\\\"}\"],\"e\":{}},\"a\":[]}\n";
        let want =
            "{\n  \"b\": {\n    \"x\": [\n      1,\n      \"a,\\\"}\"\n    ],\n    \"e\": {}\n  },\n  \"a\": []\n}\n";
        assert_eq!(indent(text), want);
    }
}
