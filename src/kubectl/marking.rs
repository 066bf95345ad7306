//! `label` and `annotate`: what was typed, and what it does to an object.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/{label/label,annotate/annotate}.go` and `pkg/cmd/util/helpers.go`
//! (`GetResourcesAndPairs`, `ParsePairs`). Sends nothing.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::failure::Failure;
use crate::apiserver::validation::label_value;

/// The two kinds of marks that an object can bear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Labels, by which objects are selected.
    Label,
    /// Annotations, which are just kept.
    Annotation,
}

impl Mark {
    /// The field of `metadata`.
    pub fn field(self) -> &'static str {
        match self {
            Self::Label => "labels",
            Self::Annotation => "annotations",
        }
    }

    /// What one is called.
    pub fn noun(self) -> &'static str {
        match self {
            Self::Label => "label",
            Self::Annotation => "annotation",
        }
    }

    /// The marks that an object bears.
    pub fn of(self, object: &Value) -> BTreeMap<String, String> {
        let marks = object.pointer("/metadata").and_then(|metadata| metadata.get(self.field()));
        let marks = marks.and_then(Value::as_object).into_iter().flatten();
        marks.map(|(key, value)| (key.clone(), value.as_str().unwrap_or_default().to_owned())).collect()
    }
}

/// What is to be set and removed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// New values by key.
    pub set: BTreeMap<String, String>,
    /// Keys to remove, in the order typed.
    pub remove: Vec<String>,
}

/// Splits arguments into those that name objects and the changes behind them.
///
/// # Errors
/// An object named behind a change.
pub fn split_arguments(mark: Mark, arguments: &[String]) -> Result<(Vec<String>, Vec<String>), Failure> {
    let is_change = |argument: &&String| argument.contains('=') || argument.ends_with('-');
    let first = arguments.iter().position(|argument| is_change(&argument)).unwrap_or(arguments.len());
    let (objects, changes) = arguments.split_at(first);
    if let Some(late) = changes.iter().find(|argument| !is_change(argument)) {
        let noun = mark.noun();
        return Err(Failure::plain(format!("all resources must be specified before {noun} changes: {late}")));
    }
    Ok((objects.to_vec(), changes.to_vec()))
}

impl Changes {
    /// Reads changes as they were typed: `key=value` and `key-`.
    ///
    /// # Errors
    /// kubectl's texts for malformed ones; labels that are changed and removed at once.
    pub fn parse(mark: Mark, words: &[String]) -> Result<Self, Failure> {
        match mark {
            Mark::Label => Self::parse_labels(words),
            Mark::Annotation => Self::parse_annotations(words),
        }
    }

    fn parse_labels(words: &[String]) -> Result<Self, Failure> {
        let mut changes = Self::default();
        for word in words {
            let Some((key, value)) = word.split_once('=') else {
                changes.remove.push(word.strip_suffix('-').unwrap_or(word).to_owned());
                continue;
            };
            if value.contains('=') {
                return Err(Failure::plain(format!("invalid label spec: {word}")));
            }
            let problems = label_value(value);
            if !problems.is_empty() {
                return Err(Failure::plain(format!("invalid label value: {word:?}: {}", problems.join(";"))));
            }
            changes.set.insert(key.to_owned(), value.to_owned());
        }
        if !changes.contradictions().is_empty() {
            return Err(Failure::plain("can not both modify and remove a label in the same command"));
        }
        Ok(changes)
    }

    fn parse_annotations(words: &[String]) -> Result<Self, Failure> {
        let mut changes = Self::default();
        let mut malformed = Vec::new();
        for word in words {
            match (word.split_once('='), word.strip_suffix('-')) {
                (Some(("", _)), _) | (None, Some("") | None) => malformed.push(word.as_str()),
                (Some((key, value)), _) => {
                    changes.set.insert(key.to_owned(), value.to_owned());
                }
                (None, Some(key)) => changes.remove.push(key.to_owned()),
            }
        }
        if malformed.is_empty() {
            return Ok(changes);
        }
        Err(Failure::plain(format!("invalid annotation format: {}", malformed.join(", "))))
    }

    /// Whether nothing is to be changed.
    pub fn is_empty(&self) -> bool {
        self.set.is_empty() && self.remove.is_empty()
    }

    /// The keys that are set and removed at once.
    pub fn contradictions(&self) -> Vec<&str> {
        self.remove.iter().map(String::as_str).filter(|key| self.set.contains_key(*key)).collect()
    }

    /// Makes the changes to an object.
    ///
    /// # Errors
    /// Marks that the object bears already with other values, unless they may be overwritten.
    pub fn make(&self, mark: Mark, object: &Value, overwrite: bool) -> Result<Value, Failure> {
        let present = mark.of(object);
        if !overwrite {
            self.refuse_overwriting(mark, &present)?;
        }
        let mut marks: Map<String, Value> =
            present.into_iter().chain(self.set.clone()).map(|(key, value)| (key, value.into())).collect();
        marks.retain(|key, _| !self.remove.contains(key));
        let mut changed = object.clone();
        if let Some(map) = changed.as_object_mut() {
            let metadata = map.entry("metadata").or_insert_with(|| json!({}));
            if let Some(metadata) = metadata.as_object_mut() {
                metadata.insert(mark.field().to_owned(), marks.into());
            }
        }
        Ok(changed)
    }

    fn refuse_overwriting(&self, mark: Mark, present: &BTreeMap<String, String>) -> Result<(), Failure> {
        let taken = self.set.iter().filter_map(|(key, value)| {
            let old = present.get(key).filter(|old| *old != value)?;
            Some(format!("'{key}' already has a value ({old})"))
        });
        let taken: Vec<String> = taken.collect();
        match mark {
            _ if taken.is_empty() => Ok(()),
            Mark::Label => Failure::collect(
                taken.iter().map(|text| Failure::plain(format!("{text}, and --overwrite is false"))).collect(),
            ),
            Mark::Annotation => Err(Failure::plain(format!(
                "--overwrite is false but found the following declared annotation(s): {}",
                taken.join("; ")
            ))),
        }
    }
}

/// The merge patch that turns the marks of one object into those of another.
pub fn patch_between(mark: Mark, old: &Value, new: &Value) -> Value {
    let (old, new) = (mark.of(old), mark.of(new));
    let set = new.iter().filter(|(key, value)| old.get(*key) != Some(value));
    let mut difference: Map<String, Value> = set.map(|(key, value)| (key.clone(), value.clone().into())).collect();
    difference.extend(old.into_keys().filter(|key| !new.contains_key(key)).map(|key| (key, Value::Null)));
    if difference.is_empty() { json!({}) } else { json!({"metadata": {mark.field(): difference}}) }
}

/// What happened, in one word or two.
pub fn outcome(mark: Mark, old: &Value, new: &Value) -> &'static str {
    if mark == Mark::Annotation {
        return "annotated";
    }
    let (old, new) = (mark.of(old), mark.of(new));
    let set = new.iter().any(|(key, value)| old.get(key) != Some(value));
    let removed = old.keys().any(|key| !new.contains_key(key));
    match (set, removed) {
        (true, true) => "modified",
        (true, false) => "labeled",
        (false, true) => "unlabeled",
        (false, false) => "not labeled",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn malformed_words_are_refused() {
        let cases = [
            (Mark::Label, "a=b=c", "invalid label spec: a=b=c"),
            (Mark::Label, "a=1 a-", "can not both modify and remove a label in the same command"),
            (Mark::Annotation, "=b - c=", "invalid annotation format: =b, -"),
        ];
        for (mark, typed, want) in cases {
            assert_eq!(Changes::parse(mark, &words(typed)).unwrap_err().message(), want);
        }
        let late = split_arguments(Mark::Label, &words("sa a x=y b")).unwrap_err();
        assert_eq!(late.message(), "all resources must be specified before label changes: b");
    }

    #[test]
    fn changes_are_made_patched_and_named() {
        let object = json!({"metadata": {"labels": {"a": "b", "c": "d"}}});
        let cases = [
            ("x=y", json!({"metadata": {"labels": {"x": "y"}}}), "labeled"),
            ("c-", json!({"metadata": {"labels": {"c": null}}}), "unlabeled"),
            ("c- x=y", json!({"metadata": {"labels": {"c": null, "x": "y"}}}), "modified"),
            ("a=b n-", json!({}), "not labeled"),
        ];
        for (typed, patch, want) in cases {
            let changes = Changes::parse(Mark::Label, &words(typed)).unwrap();
            let changed = changes.make(Mark::Label, &object, false).unwrap();
            assert_eq!(patch_between(Mark::Label, &object, &changed), patch, "{typed}");
            assert_eq!(outcome(Mark::Label, &object, &changed), want, "{typed}");
        }
        let taken = Changes::parse(Mark::Label, &words("a=z")).unwrap().make(Mark::Label, &object, false);
        assert_eq!(taken.unwrap_err().message(), "'a' already has a value (b), and --overwrite is false");
    }
}
