//! The lines that all descriptions begin with: name, namespace, labels, annotations.

use serde_json::Value;

use crate::apiserver::json::text;
use crate::kubectl::apply::LAST_APPLIED;
use crate::kubectl::marking::Mark;
use crate::print::describe::Description;

/// Longer annotations get lines of their own, cut off at this width.
pub(super) const ANNOTATION_WIDTH: usize = 140;

/// Name, labels and annotations.
pub(super) fn describe(lines: &mut Description, object: &Value) {
    lines.line(0, &format!("Name:\t{}", text(object, "/metadata/name")));
    marks(lines, object);
}

/// The same with the namespace.
pub(super) fn describe_with_namespace(lines: &mut Description, object: &Value) {
    lines.line(0, &format!("Name:\t{}", text(object, "/metadata/name")));
    lines.line(0, &format!("Namespace:\t{}", text(object, "/metadata/namespace")));
    marks(lines, object);
}

/// Labels and annotations.
pub(super) fn marks(lines: &mut Description, object: &Value) {
    labels(lines, "Labels", object);
    annotations(lines, "Annotations", object);
}

/// Labels under a title.
pub(super) fn labels(lines: &mut Description, title: &str, object: &Value) {
    titled(lines, title, label_texts(object));
}

/// Labels as `key=value`.
pub(super) fn label_texts(object: &Value) -> Vec<String> {
    Mark::Label.of(object).into_iter().map(|(key, value)| format!("{key}={value}")).collect()
}

/// Annotations under a title.
pub(super) fn annotations(lines: &mut Description, title: &str, object: &Value) {
    titled(lines, title, annotation_texts(object));
}

/// A title with texts behind it, one below the other.
pub(super) fn titled(lines: &mut Description, title: &str, texts: Vec<String>) {
    if texts.is_empty() {
        lines.line(0, &format!("{title}:\t<none>"));
    }
    for (index, text) in texts.into_iter().enumerate() {
        lines.line(0, &if index == 0 { format!("{title}:\t{text}") } else { format!("\t{text}") });
    }
}

/// Annotations as `key: value`, long ones on lines of their own.
pub(super) fn annotation_texts(object: &Value) -> Vec<String> {
    let mut annotations = Mark::Annotation.of(object);
    annotations.remove(LAST_APPLIED);
    let mut texts = Vec::new();
    for (key, value) in annotations {
        let value = value.strip_suffix('\n').unwrap_or(&value);
        if key.len() + value.len() + 2 <= ANNOTATION_WIDTH && !value.contains('\n') {
            texts.push(format!("{key}: {value}"));
            continue;
        }
        texts.push(format!("{key}:"));
        texts.extend(value.split('\n').map(|line| format!("  {}", shorten(line, ANNOTATION_WIDTH - 2))));
    }
    texts
}

/// The first `length` bytes, cut off between characters.
pub(super) fn shorten(text: &str, length: usize) -> String {
    if text.len() <= length {
        return text.to_owned();
    }
    let end = (0..=length).rev().find(|index| text.is_char_boundary(*index)).unwrap_or_default();
    format!("{}...", text.get(..end).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::*;

    #[test]
    fn long_and_multi_line_annotations_get_lines_of_their_own() {
        let long = "a".repeat(150);
        let given = [("long", long.as_str()), ("short", "x\n"), ("two", "a\nb"), (LAST_APPLIED, "{}")];
        let annotations: BTreeMap<&str, &str> = given.into();
        let object = json!({"metadata": {"annotations": annotations}});
        let cut = format!("  {}...", "a".repeat(138));
        assert_eq!(annotation_texts(&object), ["long:", &cut, "short: x", "two:", "  a", "  b"]);
    }
}
