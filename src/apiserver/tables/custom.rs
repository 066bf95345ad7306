//! The columns that a `CustomResourceDefinition` asks for.
//!
//! Mirrors `apiextensions-apiserver/pkg/registry/customresource/tableconvertor`. Paths are followed as far as definitions
//! use them: fields, quoted fields, positions and `[?(@.field=="text")]`; any other path finds nothing.

use std::iter::Peekable;
use std::str::Chars;

use jiff::Timestamp;
use serde_json::Value;

use super::age::age_since;

/// One column besides the name.
pub(super) struct CustomColumn<'d> {
    definition: &'d Value,
}

impl<'d> CustomColumn<'d> {
    /// The columns that the definition has for a version; `None` if it asks for none.
    pub(super) fn all(definition: &'d Value, version: &str) -> Option<Vec<Self>> {
        let versions = definition.pointer("/spec/versions")?.as_array()?;
        let wanted = versions.iter().find(|known| known.get("name").and_then(Value::as_str) == Some(version))?;
        let columns = wanted.get("additionalPrinterColumns")?.as_array().filter(|columns| !columns.is_empty())?;
        Some(columns.iter().map(|definition| Self { definition }).collect())
    }

    /// The column as a table declares it.
    pub(super) fn header(&self) -> Value {
        let priority = self.definition.get("priority").and_then(Value::as_i64).unwrap_or_default();
        let of = self.text("type");
        let mut header = super::header(self.text("name"), of, self.text("format"), priority);
        if let Some(header) = header.as_object_mut() {
            let default = format!("Custom resource definition column (in JSONPath format): {}", self.text("jsonPath"));
            let given = self.text("description").to_owned();
            header.insert("description".into(), if given.is_empty() { default } else { given }.into());
        }
        header
    }

    /// What an object has in this column; empty if nothing fits the column's type (`cellForJSONValue`).
    pub(super) fn cell(&self, object: &Value, now: Timestamp) -> String {
        let Some(found) = follow(object, self.text("jsonPath")) else { return String::new() };
        match (self.text("type"), found) {
            (_, Value::Null) => String::new(),
            ("string", Value::String(text)) => text.clone(),
            ("string", other) => other.to_string(),
            ("date", Value::String(time)) if time.parse::<Timestamp>().is_err() => "<invalid>".to_owned(),
            ("date", Value::String(time)) => age_since(time, now),
            ("integer", Value::Number(number)) => match number.as_f64() {
                Some(float) if number.is_f64() => float.trunc().to_string(),
                _ => number.to_string(),
            },
            ("number", Value::Number(_)) | ("boolean", Value::Bool(_)) => found.to_string(),
            _ => String::new(),
        }
    }

    fn text(&self, field: &str) -> &'d str {
        self.definition.get(field).and_then(Value::as_str).unwrap_or_default()
    }
}

/// What a path such as `.status.conditions[?(@.type=="Ready")].status` leads to.
fn follow<'o>(object: &'o Value, path: &str) -> Option<&'o Value> {
    let mut steps = path.chars().peekable();
    let mut found = object;
    while let Some(step) = steps.next() {
        found = match step {
            '.' => found.get(field(&mut steps))?,
            '[' => select(found, &bracketed(&mut steps)?)?,
            _ => return None,
        };
    }
    Some(found)
}

/// The field ahead; a backslash takes the next character as it is.
fn field(steps: &mut Peekable<Chars<'_>>) -> String {
    let mut name = String::new();
    while let Some(character) = steps.next_if(|character| !matches!(character, '.' | '[')) {
        name.extend(if character == '\\' { steps.next() } else { Some(character) });
    }
    name
}

/// What stands before the closing bracket, which a quoted text may contain.
fn bracketed(steps: &mut Peekable<Chars<'_>>) -> Option<String> {
    let (mut inside, mut quote) = (String::new(), None);
    loop {
        match (steps.next()?, quote) {
            (']', None) => return Some(inside),
            (character, open) => {
                match open {
                    None if matches!(character, '"' | '\'') => quote = Some(character),
                    Some(opened) if opened == character => quote = None,
                    _ => {}
                }
                inside.push(character);
            }
        }
    }
}

/// The part of a list or a map that brackets ask for.
fn select<'o>(value: &'o Value, asked: &str) -> Option<&'o Value> {
    if let Some(condition) = asked.strip_prefix("?(@").and_then(|rest| rest.strip_suffix(')')) {
        let (path, wanted) = condition.split_once("==")?;
        let wanted = unquoted(wanted.trim())?;
        return value.as_array()?.iter().find(|item| {
            let found = item.get(path.trim().trim_start_matches('.'));
            found.and_then(Value::as_str) == Some(wanted)
        });
    }
    match unquoted(asked) {
        Some(name) => value.get(name),
        None => value.as_array()?.get(asked.parse::<usize>().ok()?),
    }
}

fn unquoted(text: &str) -> Option<&str> {
    ['"', '\''].into_iter().find_map(|quote| text.strip_prefix(quote)?.strip_suffix(quote))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn cells_show_what_paths_lead_to() {
        let object = json!({
            "metadata": {"creationTimestamp": "2026-01-01T00:00:00Z", "labels": {"a.b/c": "l"}},
            "spec": {"size": 3, "ratio": 1.5, "on": true, "list": ["x", "y"]},
            "status": {"conditions": [{"type": "Other", "status": "no"}, {"type": "Ready", "status": "True"}]},
        });
        let cases = [
            ("integer", ".spec.size", "3"),
            ("integer", ".spec.ratio", "1"),
            ("number", ".spec.ratio", "1.5"),
            ("boolean", ".spec.on", "true"),
            ("integer", ".spec.on", ""),
            ("string", ".spec.size", "3"),
            ("string", ".spec.list[1]", "y"),
            ("string", ".spec.list", r#"["x","y"]"#),
            ("string", ".spec.absent.deeper", ""),
            ("string", r".metadata.labels.a\.b/c", "l"),
            ("string", ".metadata.labels['a.b/c']", "l"),
            ("string", ".status.conditions[?(@.type==\"Ready\")].status", "True"),
            ("date", ".metadata.creationTimestamp", "60s"),
            ("date", ".metadata.labels['a.b/c']", "<invalid>"),
            ("string", ".spec[", ""),
        ];
        let now = "2026-01-01T00:01:00Z".parse().unwrap();
        for (of_type, path, want) in cases {
            let definition = json!({"name": "X", "type": of_type, "jsonPath": path});
            assert_eq!(CustomColumn { definition: &definition }.cell(&object, now), want, "{of_type} {path}");
        }
    }
}
