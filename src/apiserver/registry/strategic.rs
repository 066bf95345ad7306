//! Strategic merge: the patch type that knows which lists are sets of named things.
//!
//! Mirrors `k8s.io/apimachinery/pkg/util/strategicpatch/patch.go` (`StrategicMergePatch`).

use serde_json::{Map, Value};

/// How a list is merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListMerge {
    /// Replaced as a whole.
    Replace,
    /// Items are objects told apart by this field.
    ByKey(&'static str),
    /// Items are plain values; new ones are added.
    Set,
}

/// How the list under a field is merged: the `patchStrategy` tags of `k8s.io/api`. `path` leads from the top of the
/// object to the list, without indexes.
pub fn list_merge(path: &[&str]) -> ListMerge {
    match path {
        ["metadata", "ownerReferences"] => ListMerge::ByKey("uid"),
        ["metadata" | "spec", "finalizers"] => ListMerge::Set,
        ["secrets"] | ["spec", .., "imagePullSecrets"] => ListMerge::ByKey("name"),
        ["spec", .., "containers" | "initContainers" | "ephemeralContainers" | "volumes" | "env"] => {
            ListMerge::ByKey("name")
        }
        ["spec", .., "volumeMounts"] => ListMerge::ByKey("mountPath"),
        ["spec", .., "ports"] => ListMerge::ByKey("containerPort"),
        ["status", "conditions"] => ListMerge::ByKey("type"),
        _ => ListMerge::Replace,
    }
}

const DIRECTIVE: &str = "$patch";

/// Applies a strategic merge patch.
///
/// # Errors
/// What is wrong with the patch: a directive it may not hold, or an item without its merge key.
pub(super) fn apply(original: &Value, patch: &Value) -> Result<Value, String> {
    merge(original, patch, &mut Vec::new())
}

fn merge<'p>(original: &Value, patch: &'p Value, path: &mut Vec<&'p str>) -> Result<Value, String> {
    match (original, patch) {
        (_, Value::Object(patch)) if directive(patch) == Some("replace") => {
            Ok(Value::Object(without_directives(patch)))
        }
        (original, Value::Object(patch)) => {
            if let Some(other) = directive(patch).filter(|word| !matches!(*word, "merge" | "delete")) {
                return Err(format!("Unknown patch type found in strategic merge patch: {other}"));
            }
            let empty = Map::new();
            merge_maps(original.as_object().unwrap_or(&empty), patch, path).map(Value::Object)
        }
        (Value::Array(original), Value::Array(patch)) => merge_lists(original, patch, path),
        (_, patch) => Ok(patch.clone()),
    }
}

fn merge_maps<'p>(
    original: &Map<String, Value>,
    patch: &'p Map<String, Value>,
    path: &mut Vec<&'p str>,
) -> Result<Map<String, Value>, String> {
    let mut merged = original.clone();
    for (field, value) in patch {
        if field.starts_with("$setElementOrder/") || field.starts_with("$retainKeys") || field == DIRECTIVE {
            continue;
        }
        if let Some(list) = field.strip_prefix("$deleteFromPrimitiveList/") {
            let unwanted = value.as_array().map_or(&[][..], Vec::as_slice);
            if let Some(items) = merged.get_mut(list).and_then(Value::as_array_mut) {
                items.retain(|item| !unwanted.contains(item));
            }
            continue;
        }
        if value.is_null() || value.as_object().and_then(directive) == Some("delete") {
            merged.remove(field);
            continue;
        }
        path.push(field);
        let value = match merged.get(field) {
            Some(present) => merge(present, value, path)?,
            None => merge(&empty_like(value), value, path)?,
        };
        path.pop();
        merged.insert(field.clone(), value);
    }
    Ok(merged)
}

/// Something empty to merge a new value into, so that its nulls and directives do not get in.
fn empty_like(value: &Value) -> Value {
    match value {
        Value::Array(_) => Value::Array(Vec::new()),
        _ => Value::Null,
    }
}

fn merge_lists<'p>(original: &[Value], patch: &'p [Value], path: &mut Vec<&'p str>) -> Result<Value, String> {
    let key = match list_merge(path) {
        ListMerge::Replace => return Ok(Value::Array(patch.to_vec())),
        ListMerge::Set => {
            let mut merged = original.to_vec();
            merged.extend(patch.iter().filter(|item| !original.contains(item)).cloned());
            return Ok(Value::Array(merged));
        }
        ListMerge::ByKey(key) => key,
    };
    if patch.iter().any(|item| item.as_object().and_then(directive) == Some("replace") && item.get(key).is_none()) {
        let kept = patch.iter().filter(|item| item.get(key).is_some());
        return Ok(kept.cloned().collect());
    }
    let mut kept: Vec<Value> = original.to_vec();
    let mut patched: Vec<(Option<usize>, Value)> = Vec::new();
    for item in patch {
        let Some(name) = item.get(key) else {
            return Err(format!("map: {item} does not contain declared merge key: {key}"));
        };
        let position = original.iter().position(|present| present.get(key) == Some(name));
        kept.retain(|present| present.get(key) != Some(name));
        if item.as_object().and_then(directive) == Some("delete") {
            continue;
        }
        let base = position.and_then(|index| original.get(index)).unwrap_or(&Value::Null);
        patched.push((position, merge(base, item, path)?));
    }
    Ok(Value::Array(interleave(kept, patched, original)))
}

/// Items of the patch in their own order among the untouched ones: an item goes before an untouched one that stood behind
/// it, new items go first.
fn interleave(kept: Vec<Value>, patched: Vec<(Option<usize>, Value)>, original: &[Value]) -> Vec<Value> {
    let mut merged = Vec::with_capacity(kept.len() + patched.len());
    let mut patched = patched.into_iter().peekable();
    for untouched in kept {
        let position = original.iter().position(|item| *item == untouched);
        while let Some((_, item)) = patched.next_if(|(place, _)| place.is_none() || *place < position) {
            merged.push(item);
        }
        merged.push(untouched);
    }
    merged.extend(patched.map(|(_, item)| item));
    merged
}

fn directive(map: &Map<String, Value>) -> Option<&str> {
    map.get(DIRECTIVE).and_then(Value::as_str)
}

fn without_directives(map: &Map<String, Value>) -> Map<String, Value> {
    map.iter()
        .filter(|(field, _)| !field.starts_with('$'))
        .map(|(field, value)| (field.clone(), value.clone()))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn lists_of_named_things_are_merged() {
        let cases = [
            (
                json!({"secrets": [{"name": "one"}]}),
                json!({"secrets": [{"name": "two"}]}),
                json!({"secrets": [{"name": "two"}, {"name": "one"}]}),
            ),
            (
                json!({"secrets": [{"name": "a"}, {"name": "b"}]}),
                json!({"secrets": [{"$patch": "delete", "name": "a"}]}),
                json!({"secrets": [{"name": "b"}]}),
            ),
            (
                json!({"imagePullSecrets": [{"name": "p1"}]}),
                json!({"imagePullSecrets": [{"name": "p2"}]}),
                json!({"imagePullSecrets": [{"name": "p2"}]}),
            ),
            (
                json!({"metadata": {"finalizers": ["a"]}}),
                json!({"metadata": {"finalizers": ["b"]}}),
                json!({"metadata": {"finalizers": ["a", "b"]}}),
            ),
            (
                json!({"metadata": {"labels": {"a": "b"}}}),
                json!({"metadata": {"labels": {"a": null, "c": "d"}}}),
                json!({"metadata": {"labels": {"c": "d"}}}),
            ),
            (
                json!({"metadata": {"finalizers": ["a", "b"]}}),
                json!({"metadata": {"$deleteFromPrimitiveList/finalizers": ["a"]}}),
                json!({"metadata": {"finalizers": ["b"]}}),
            ),
        ];
        for (original, patch, want) in cases {
            assert_eq!(apply(&original, &patch).unwrap(), want, "{patch}");
        }
        assert!(apply(&json!({}), &json!({"secrets": [{"x": 1}]})).is_err());
    }
}
