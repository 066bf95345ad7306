//! Flattens `kind: List` and every other `…List` into the objects inside, as kubectl's builder does.
//!
//! Mirrors `FlattenListVisitor` in `k8s.io/cli-runtime` and `decodeToList` in `k8s.io/apimachinery`
//! `unstructured_list.go`. Objects are moved, never checked.

use super::location::Location;
use serde_json::{Map, Value};

/// The objects in `value`, each with its location; anything but a list comes back as it is.
pub fn flatten(value: Value, location: Location) -> Vec<(Value, Location)> {
    let mut objects = Vec::new();
    collect(value, location, &mut objects);
    objects
}

fn collect(value: Value, location: Location, objects: &mut Vec<(Value, Location)>) {
    let mut entries = match value {
        Value::Object(entries) if is_list(&entries) => entries,
        other => return objects.push((other, location)),
    };
    let Some(Value::Array(items)) = entries.remove("items") else { return };
    for (index, mut item) in (0..).zip(items) {
        inherit_type(&mut item, &entries);
        // Recursion ends because a document's depth is bounded.
        collect(item, location.item(index), objects);
    }
}

fn is_list(entries: &Map<String, Value>) -> bool {
    let kind = entries.get("kind").and_then(Value::as_str).unwrap_or_default();
    kind.ends_with("List") && matches!(entries.get("items"), Some(Value::Array(_)))
}

/// Items of a typed list may leave out what the list's own kind says.
fn inherit_type(item: &mut Value, list: &Map<String, Value>) {
    let Value::Object(item) = item else { return };
    let is_unset = |key: &str| item.get(key).and_then(Value::as_str).unwrap_or_default().is_empty();
    if !is_unset("kind") || !is_unset("apiVersion") {
        return;
    }
    let kind = list.get("kind").and_then(Value::as_str).unwrap_or_default();
    item.insert("kind".to_owned(), Value::from(kind.strip_suffix("List").unwrap_or(kind)));
    if let Some(version) = list.get("apiVersion") {
        item.insert("apiVersion".to_owned(), version.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn lists_in_lists_become_a_row_of_objects() {
        let value = json!({"apiVersion": "v1", "kind": "List", "items": [
            {"kind": "A", "apiVersion": "v1"},
            {"kind": "RoleList", "apiVersion": "rbac/v1", "items": [{"metadata": {"name": "x"}}, {"kind": "B"}]},
            {"kind": "List", "items": null},
            7,
        ]});
        let found = flatten(value, Location::new("f".into(), 3, 0));
        let summary: Vec<_> = found.iter().map(|(value, at)| (value["kind"].as_str(), at.items().to_vec())).collect();
        let expected = [
            (Some("A"), vec![0]),
            (Some("Role"), vec![1, 0]),
            (Some("B"), vec![1, 1]),
            (Some("List"), vec![2]),
            (None, vec![3]),
        ];
        assert_eq!(summary, expected);
        assert_eq!(found[1].0["apiVersion"], "rbac/v1");
    }
}
