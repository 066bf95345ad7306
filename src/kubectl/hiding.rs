//! The data of secrets, hidden in what `diff` shows.
//!
//! Mirrors `Masker` of `k8s.io/kubectl/pkg/cmd/diff/diff.go`.

use serde_json::{Map, Value};

const HIDDEN: &str = "***";
const BEFORE: &str = "*** (before)";
const AFTER: &str = "*** (after)";

/// Both versions of an object; of a secret's data only whether it is the same.
pub fn hide_data(live: Option<Value>, merged: Option<Value>) -> (Option<Value>, Option<Value>) {
    let is_secret = |object: &Value| {
        object.get("kind").and_then(Value::as_str) == Some("Secret")
            && object.get("apiVersion").and_then(Value::as_str) == Some("v1")
    };
    if ![&live, &merged].into_iter().flatten().any(is_secret) {
        return (live, merged);
    }
    let hidden = |of: &Option<Value>, other: &Option<Value>, changed: &str| {
        let mut object = of.clone()?;
        let other = other.as_ref().and_then(|other| other.get("data")).and_then(Value::as_object).cloned();
        if let Some(data) = object.get_mut("data").and_then(Value::as_object_mut) {
            hide(data, &other.unwrap_or_default(), changed);
        }
        Some(object)
    };
    (hidden(&live, &merged, BEFORE), hidden(&merged, &live, AFTER))
}

fn hide(data: &mut Map<String, Value>, other: &Map<String, Value>, changed: &str) {
    for (key, value) in data {
        let is_changed = other.get(key).is_some_and(|other| other != value);
        *value = if is_changed { changed } else { HIDDEN }.into();
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_whether_data_changed_is_told() {
        let secret = |data: Value| Some(json!({"apiVersion": "v1", "kind": "Secret", "data": data}));
        let (live, merged) =
            hide_data(secret(json!({"a": "1", "b": "1"})), secret(json!({"a": "1", "b": "2", "c": "3"})));
        assert_eq!(live, secret(json!({"a": "***", "b": "*** (before)"})));
        assert_eq!(merged, secret(json!({"a": "***", "b": "*** (after)", "c": "***"})));
        let map = Some(json!({"apiVersion": "v1", "kind": "ConfigMap", "data": {"a": "1"}}));
        assert_eq!(hide_data(map.clone(), None), (map, None));
    }
}
