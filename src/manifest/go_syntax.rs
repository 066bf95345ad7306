//! Values in Go syntax (`%#v`), because a few of kubectl's YAML errors quote them that way.
//!
//! Only for those error texts; it says nothing that a program could read back.

use serde_json::Value;
use std::{fmt, iter};

/// Deeper values are cut off with `…`; the text is for people.
const MAX_DEPTH: usize = 8;

/// `value` as Go's `%#v` prints a decoded YAML value.
pub(super) fn describe(value: &Value) -> String {
    GoSyntax(value, MAX_DEPTH).to_string()
}

/// A value and how deep it may still be shown.
struct GoSyntax<'a>(&'a Value, usize);

impl fmt::Display for GoSyntax<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(value, depth) = *self;
        let Some(depth) = depth.checked_sub(1) else { return f.write_str("…") };
        let separators = iter::once("").chain(iter::repeat(", "));
        match value {
            Value::Null => f.write_str("interface {}(nil)"),
            Value::Bool(_) | Value::Number(_) => write!(f, "{value}"),
            Value::String(text) => write!(f, "{text:?}"),
            Value::Array(items) => {
                f.write_str("[]interface {}{")?;
                for (separator, item) in separators.zip(items) {
                    write!(f, "{separator}{}", GoSyntax(item, depth))?;
                }
                f.write_str("}")
            }
            Value::Object(entries) => {
                f.write_str("map[interface {}]interface {}{")?;
                for (separator, (key, entry)) in separators.zip(entries) {
                    write!(f, "{separator}{key:?}:{}", GoSyntax(entry, depth))?;
                }
                f.write_str("}")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::describe;
    use serde_json::json;

    #[test]
    fn quotes_values_as_go_does() {
        let value = json!({".Values": null, "a": [1, "b"]});
        let expected = r#"map[interface {}]interface {}{".Values":interface {}(nil), "a":[]interface {}{1, "b"}}"#;
        assert_eq!(describe(&value), expected);
    }
}
