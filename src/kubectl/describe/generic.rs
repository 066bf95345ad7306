//! Any other kind: all its fields, labelled by their names.

use serde_json::{Map, Value};

use super::{Around, events, head};
use crate::kubectl::failure::Failure;
use crate::print::describe::Description;

/// Told already, or of no interest.
const SKIPPED: [&str; 5] =
    [".metadata.managedFields", ".metadata.name", ".metadata.namespace", ".metadata.labels", ".metadata.annotations"];

/// What is written in capitals.
const ACRONYMS: [&str; 5] = ["API", "URL", "UID", "OSB", "GUID"];

/// Fields nested more deeply are left out; no kind has them.
const MAX_DEPTH: usize = 64;

pub(super) fn describe(lines: &mut Description, object: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    head::describe_with_namespace(lines, object);
    if let Some(map) = object.as_object() {
        fields(lines, 0, map, "");
    }
    events::of(lines, object, around)
}

fn fields(lines: &mut Description, level: usize, map: &Map<String, Value>, path: &str) {
    if level > MAX_DEPTH {
        return;
    }
    for (field, value) in map {
        let path = format!("{path}.{field}");
        if SKIPPED.contains(&path.as_str()) {
            continue;
        }
        let label = label_for(field);
        match value {
            Value::Object(map) => {
                lines.line(level, &format!("{label}:"));
                fields(lines, level + 1, map, &path);
            }
            Value::Array(items) => {
                lines.line(level, &format!("{label}:"));
                for item in items {
                    match item {
                        Value::Object(map) => fields(lines, level + 1, map, &path),
                        other => lines.line(level + 1, &scalar(other)),
                    }
                }
            }
            other => lines.line(level, &format!("{label}:\t{}", scalar(other))),
        }
    }
}

/// A value as Go's `%v` prints it.
fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => "<nil>".to_owned(),
        Value::Array(items) => format!("[{}]", items.iter().map(scalar).collect::<Vec<_>>().join(" ")),
        other => other.to_string(),
    }
}

/// `creationTimestamp` becomes `Creation Timestamp`; names with anything but letters and dashes stay as they are.
fn label_for(field: &str) -> String {
    if !field.chars().all(|character| character.is_alphabetic() || character == '-') {
        return field.to_owned();
    }
    let words = words_of(field).into_iter().map(|word| {
        let capitals = word.to_uppercase();
        if ACRONYMS.contains(&capitals.as_str()) {
            return capitals;
        }
        let mut characters = word.chars();
        characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Splits camel case: runs of capitals stay together but for the one that begins the next word.
fn words_of(field: &str) -> Vec<String> {
    let class = |character: char| (character.is_uppercase(), character.is_alphabetic());
    let mut words: Vec<String> = Vec::new();
    let mut previous = None;
    for character in field.chars() {
        let class = class(character);
        match words.last_mut().filter(|_| previous == Some(class)) {
            Some(word) => word.push(character),
            // A lower-case run takes the last capital before it.
            None => match words.last_mut().filter(|_| previous == Some((true, true)) && class == (false, true)) {
                Some(word) => {
                    let capital = word.pop();
                    if word.is_empty() {
                        words.pop();
                    }
                    words.push(capital.into_iter().chain([character]).collect());
                }
                None => words.push(character.to_string()),
            },
        }
        previous = Some(class);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_split_camel_case() {
        for (field, want) in [
            ("apiVersion", "API Version"),
            ("creationTimestamp", "Creation Timestamp"),
            ("clusterIPs", "Cluster I Ps"),
            ("uid", "UID"),
            ("webhookURL", "Webhook URL"),
            ("example.com/x", "example.com/x"),
            ("a-b", "A - B"),
        ] {
            assert_eq!(label_for(field), want, "{field}");
        }
    }
}
