//! `explain`: a schema as text.
//!
//! Mirrors the template `plaintext` of `k8s.io/kubectl/pkg/explain/v2`.

use std::fmt::Write;

use serde_json::Value;

use super::failure::{Failure, PROGRAM};
use crate::apiserver::discovery::ApiResource;

/// Text is broken into lines of at most this many characters.
const WIDTH: usize = 76;

/// Explains a kind, or the field that `path` leads to.
///
/// # Errors
/// kubectl's text for a field that does not exist.
pub fn explain(resource: &ApiResource, schema: &Value, path: &[&str], recursive: bool) -> Result<String, Failure> {
    let mut out = String::new();
    if !resource.group.is_empty() {
        let _ = writeln!(out, "GROUP:      {}", resource.group);
    }
    let _ = writeln!(out, "KIND:       {}\nVERSION:    {}\n", resource.kind, resource.version);
    let mut found = schema;
    for field in path {
        let object = innermost(found);
        let inner = object.get("properties").and_then(|properties| properties.get(field));
        found = inner.ok_or_else(|| {
            let is_open = object.get("x-kubernetes-preserve-unknown-fields") == Some(&Value::Bool(true));
            let why = if is_open { format!("is not known to {PROGRAM}") } else { "does not exist".to_owned() };
            Failure::plain(format!("field {field:?} {why}"))
        })?;
    }
    if let Some(field) = path.last() {
        let _ = writeln!(out, "FIELD: {field} <{}>", type_of(found));
        write_choices(&mut out, found);
        out.push_str("\n\n");
    }
    let words = description(found);
    let words = if words.is_empty() { "<empty>".to_owned() } else { format!("{words}\n") };
    let _ = writeln!(out, "DESCRIPTION:\n{}", wrapped(&words, WIDTH, 4));
    let fields = fields(innermost(found), 1, recursive);
    if !fields.is_empty() {
        let _ = write!(out, "FIELDS:\n{fields}");
    }
    out.push('\n');
    Ok(out)
}

/// What a schema says of itself, and what its type or that of its items says.
fn description(schema: &Value) -> String {
    let own = text(schema, "description");
    let below = inner(schema).map(description).unwrap_or_default();
    [own, &below].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
}

/// What a field refers to, a list is made of, or a map holds.
fn inner(schema: &Value) -> Option<&Value> {
    let values = schema.get("additionalProperties").filter(|values| values.is_object());
    schema.get("items").or(values).or_else(|| schema.pointer("/allOf/0"))
}

/// The schema of an object, or of the objects that a list or map holds.
fn innermost(schema: &Value) -> &Value {
    inner(schema).map_or(schema, innermost)
}

/// `string`, `[]PolicyRule`, `map[string]string`.
fn type_of(schema: &Value) -> String {
    if let Some(items) = schema.get("items") {
        return format!("[]{}", type_of(items));
    }
    if let Some(values) = schema.get("additionalProperties").filter(|values| values.is_object()) {
        return format!("map[string]{}", type_of(values));
    }
    if let Some(of) = schema.pointer("/allOf/0") {
        return type_of(of);
    }
    match (text(schema, "title"), text(schema, "type")) {
        ("", "object" | "") => "Object".to_owned(),
        ("", plain) => plain.to_owned(),
        (name, _) => name.to_owned(),
    }
}

fn write_choices(out: &mut String, schema: &Value) {
    let Some(choices) = schema.get("enum").and_then(Value::as_array) else { return };
    out.push_str("ENUM:\n");
    for choice in choices {
        let _ = writeln!(out, "    {}", choice.as_str().map_or_else(|| choice.to_string(), str::to_owned));
    }
}

/// The fields of an object, by name.
fn fields(schema: &Value, level: usize, recursive: bool) -> String {
    let mut out = String::new();
    let required = schema.get("required").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    for (name, field) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let mark = if required.iter().any(|required| required == name) { " -required-" } else { "" };
        let indent = level * 2;
        let _ = writeln!(out, "{:indent$}{name}\t<{}>{mark}", "", type_of(field));
        if recursive {
            out.push_str(&fields(innermost(field), level + 1, true));
        } else {
            let words = Some(text(field, "description")).filter(|words| !words.is_empty());
            let words = words.unwrap_or("<no description>");
            let _ = writeln!(out, "{}\n", wrapped(words, WIDTH + 2 - indent, indent + 2));
        }
    }
    out
}

fn text<'v>(schema: &'v Value, field: &str) -> &'v str {
    schema.get(field).and_then(Value::as_str).unwrap_or_default()
}

/// Breaks text at spaces and indents every line, empty ones included.
fn wrapped(text: &str, width: usize, indent: usize) -> String {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines.iter().map(|line| format!("{:indent$}{line}", "")).collect::<Vec<_>>().join("\n")
}
