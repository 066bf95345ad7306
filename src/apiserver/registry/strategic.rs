//! Strategic merge: the patch type that knows which lists are sets of named things.
//!
//! Mirrors `k8s.io/apimachinery/pkg/util/strategicpatch/patch.go` (`StrategicMergePatch`).

use serde_json::{Map, Value};

use crate::print::go_value::to_go_text;

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

/// Lists of specifications whose items are told apart by their names.
const NAMED: [&str; 8] = [
    "containers",
    "env",
    "ephemeralContainers",
    "imagePullSecrets",
    "initContainers",
    "resourceClaims",
    "schedulingGates",
    "volumes",
];

/// How the list under a field is merged: the `patchStrategy` tags of `k8s.io/api`. `path` leads from the top of the
/// object to the list, without indexes.
pub fn list_merge(path: &[&str]) -> ListMerge {
    match path {
        ["metadata", "ownerReferences"] => ListMerge::ByKey("uid"),
        ["metadata" | "spec", "finalizers"] => ListMerge::Set,
        ["secrets"] => ListMerge::ByKey("name"),
        ["spec", .., list] if NAMED.contains(list) => ListMerge::ByKey("name"),
        ["spec", .., "volumeMounts"] => ListMerge::ByKey("mountPath"),
        ["spec", .., "volumeDevices"] => ListMerge::ByKey("devicePath"),
        ["spec", .., "hostAliases"] => ListMerge::ByKey("ip"),
        ["spec", .., "topologySpreadConstraints"] => ListMerge::ByKey("topologyKey"),
        // Of a service, and of a container.
        ["spec", "ports"] => ListMerge::ByKey("port"),
        ["spec", .., "ports"] => ListMerge::ByKey("containerPort"),
        ["status", "conditions"] => ListMerge::ByKey("type"),
        _ => ListMerge::Replace,
    }
}

/// What a map or an item of a list says of itself: replace, delete.
const DIRECTIVE: &str = "$patch";
/// The only fields that a map may have left.
const RETAIN_KEYS: &str = "$retainKeys";
/// In front of a list's name: the order that its items are to have.
const ELEMENT_ORDER: &str = "$setElementOrder/";
/// In front of a list's name: plain values to take out of it.
const DELETE_FROM_LIST: &str = "$deleteFromPrimitiveList/";

/// Applies a strategic merge patch.
///
/// # Errors
/// What is wrong with the patch: a directive it may not hold, or an item without its merge key.
pub(super) fn apply(original: &Value, patch: &Value) -> Result<Value, String> {
    merge(original, patch, &mut Vec::new())
}

fn merge<'p>(original: &Value, patch: &'p Value, path: &mut Vec<&'p str>) -> Result<Value, String> {
    match (original, patch) {
        (original, Value::Object(patch)) => match patch.get(DIRECTIVE) {
            None => merge_maps(original.as_object(), patch, path).map(Value::Object),
            Some(Value::String(word)) if word == "replace" => {
                let kept = patch.iter().filter(|(field, _)| *field != DIRECTIVE);
                Ok(Value::Object(kept.map(|(field, value)| (field.clone(), value.clone())).collect()))
            }
            Some(Value::String(word)) if word == "delete" => Ok(Value::Object(Map::new())),
            Some(other) => Err(unknown_directive(other, patch)),
        },
        (Value::Array(original), Value::Array(patch)) => merge_lists(original, patch, path).map(Value::Array),
        (_, patch) => Ok(patch.clone()),
    }
}

fn unknown_directive(directive: &Value, patch: &Map<String, Value>) -> String {
    let patch = to_go_text(&Value::Object(patch.clone()));
    format!("unknown patch type: {} in map: {patch}", directive.as_str().unwrap_or_default())
}

fn merge_maps<'p>(
    original: Option<&Map<String, Value>>,
    patch: &'p Map<String, Value>,
    path: &mut Vec<&'p str>,
) -> Result<Map<String, Value>, String> {
    let mut merged = original.cloned().unwrap_or_default();
    retain_keys(&mut merged, patch)?;
    for (field, value) in patch {
        if field == RETAIN_KEYS || field.starts_with(ELEMENT_ORDER) {
            continue;
        }
        if let Some(list) = field.strip_prefix(DELETE_FROM_LIST) {
            let unwanted = value.as_array().ok_or("invalid patch format of primitive list")?;
            if let Some(items) = merged.get_mut(list).and_then(Value::as_array_mut) {
                items.retain(|item| !unwanted.contains(item));
            }
            continue;
        }
        if value.is_null() {
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
    for (field, order) in patch.iter().filter_map(|(field, order)| Some((field.strip_prefix(ELEMENT_ORDER)?, order))) {
        let Value::Array(order) = order else { return Err("invalid patch format of setElementOrder list".into()) };
        path.push(field);
        let before = original.and_then(|original| original.get(field));
        set_order(&mut merged, before, (field, order, patch.get(field)), path)?;
        path.pop();
    }
    Ok(merged)
}

/// Drops the fields that `$retainKeys` does not name; what the patch itself sets must be among those it names.
fn retain_keys(merged: &mut Map<String, Value>, patch: &Map<String, Value>) -> Result<(), String> {
    let Some(keys) = patch.get(RETAIN_KEYS) else { return Ok(()) };
    let wrong = || "invalid patch format of retainKeys".to_owned();
    let keys: Vec<&str> = keys.as_array().ok_or_else(wrong)?.iter().filter_map(Value::as_str).collect();
    let is_directive =
        |field: &str| field == RETAIN_KEYS || field.starts_with(ELEMENT_ORDER) || field.starts_with(DELETE_FROM_LIST);
    let foreign =
        |(field, value): (&String, &Value)| !value.is_null() && !is_directive(field) && !keys.contains(&field.as_str());
    if patch.iter().any(foreign) {
        return Err(wrong());
    }
    merged.retain(|field, _| keys.contains(&field.as_str()));
    Ok(())
}

/// Brings the items of a merged list into the order that the patch asks for.
fn set_order(
    merged: &mut Map<String, Value>,
    before: Option<&Value>,
    (field, order, patched): (&str, &[Value], Option<&Value>),
    path: &[&str],
) -> Result<(), String> {
    let key = match list_merge(path) {
        ListMerge::ByKey(key) => Some(key),
        ListMerge::Set | ListMerge::Replace => None,
    };
    check_order(order, patched.and_then(Value::as_array).map_or(&[], Vec::as_slice), key)?;
    let Some(Value::Array(items)) = merged.get_mut(field) else { return Ok(()) };
    let before = before.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    *items = ordered(std::mem::take(items), order, before, key);
    Ok(())
}

/// The items that the patch holds must stand in the order that it asks for.
fn check_order(order: &[Value], patched: &[Value], key: Option<&str>) -> Result<(), String> {
    if order.is_empty() {
        return Ok(());
    }
    let mut rest = order.iter();
    for item in patched.iter().filter(|item| item.get(DIRECTIVE).is_none()) {
        if !rest.any(|wanted| same(wanted, item, key)) {
            let list = |items: &[Value]| to_go_text(&Value::Array(items.to_vec()));
            return Err(format!(
                "The order in patch list:\n{}\n doesn't match $setElementOrder list:\n{}\n",
                list(patched),
                list(order)
            ));
        }
    }
    Ok(())
}

/// Whether two items are the same one: of plain values the value counts, of objects the merge key.
fn same(one: &Value, other: &Value, key: Option<&str>) -> bool {
    match key {
        Some(key) => one.get(key).is_some() && one.get(key) == other.get(key),
        None => one == other,
    }
}

/// Something empty to merge a new value into, so that its nulls and directives do not get in.
fn empty_like(value: &Value) -> Value {
    match value {
        Value::Array(_) => Value::Array(Vec::new()),
        _ => Value::Null,
    }
}

fn merge_lists<'p>(original: &[Value], patch: &'p [Value], path: &mut Vec<&'p str>) -> Result<Vec<Value>, String> {
    let key = match list_merge(path) {
        ListMerge::Replace => return Ok(patch.to_vec()),
        ListMerge::Set => {
            let mut merged = original.to_vec();
            merged.extend(patch.iter().filter(|item| !original.contains(item)).cloned());
            return Ok(ordered(merged, patch, original, None));
        }
        ListMerge::ByKey(key) => key,
    };
    let mut merged: Vec<Value> = original.to_vec();
    let (mut changes, mut replaces): (Vec<&'p Value>, bool) = (Vec::new(), false);
    for item in patch {
        let Some(map) = item.as_object() else {
            return Err("expected a map[string]interface {}, but received another type".into());
        };
        match map.get(DIRECTIVE) {
            None => changes.push(item),
            Some(Value::String(word)) if word == "replace" => replaces = true,
            Some(Value::String(word)) if word == "delete" => {
                let name = merge_key(item, key)?;
                merged.retain(|present| present.get(key) != Some(name));
            }
            Some(Value::String(word)) if word == "merge" => {
                return Err("merging lists cannot yet be specified in the patch".into());
            }
            Some(other) => return Err(unknown_directive(other, map)),
        }
    }
    if replaces {
        return Ok(changes.into_iter().cloned().collect());
    }
    for change in &changes {
        let name = merge_key(change, key)?;
        match merged.iter_mut().find(|present| present.get(key) == Some(name)) {
            Some(present) => *present = merge(present, change, path)?,
            None => merged.push(merge(&Value::Null, change, path)?),
        }
    }
    let order: Vec<Value> = changes.into_iter().cloned().collect();
    Ok(ordered(merged, &order, original, Some(key)))
}

fn merge_key<'i>(item: &'i Value, key: &str) -> Result<&'i Value, String> {
    item.get(key).ok_or_else(|| format!("map: {} does not contain declared merge key: {key}", to_go_text(item)))
}

/// The items that `order` names in its order, among the others in the order they had: one of the others goes first where it
/// stood in front of the next named one.
fn ordered(items: Vec<Value>, order: &[Value], before: &[Value], key: Option<&str>) -> Vec<Value> {
    let place = |list: &[Value], item: &Value| list.iter().position(|other| same(other, item, key));
    let (mut named, mut others): (Vec<Value>, Vec<Value>) =
        items.into_iter().partition(|item| place(order, item).is_some());
    named.sort_by_key(|item| place(order, item));
    others.sort_by_key(|item| place(before, item));
    let (mut named, mut others) = (named.into_iter().peekable(), others.into_iter().peekable());
    let mut sorted = Vec::with_capacity(named.len() + others.len());
    while let (Some(next), Some(other)) = (named.peek(), others.peek()) {
        let stood_in_front = match (place(before, other), place(before, next)) {
            (Some(other), Some(next)) => other < next,
            _ => false,
        };
        sorted.extend(if stood_in_front { others.next() } else { named.next() });
    }
    sorted.extend(named.chain(others));
    sorted
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
                json!({"metadata": {"finalizers": ["b", "a"]}}),
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

    #[test]
    fn directives() {
        let account =
            json!({"secrets": [{"name": "a"}, {"name": "b"}, {"name": "c"}], "metadata": {"labels": {"x": "1"}}});
        let names = |patch: Value| {
            let patched = apply(&account, &patch).unwrap();
            let items = patched["secrets"].as_array().unwrap();
            items.iter().map(|item| item["name"].as_str().unwrap().to_owned()).collect::<Vec<String>>().join(" ")
        };
        let order = |names: &[&str]| names.iter().map(|name| json!({"name": name})).collect::<Value>();
        assert_eq!(names(json!({"$setElementOrder/secrets": order(&["c", "a"])})), "b c a");
        let added = json!({"$setElementOrder/secrets": order(&["n", "c"]), "secrets": [{"name": "n"}]});
        assert_eq!(names(added), "n a b c");
        assert_eq!(names(json!({"secrets": [{"$patch": "replace"}, {"name": "z"}]})), "z");
        let whole = |patch: Value| apply(&account, &patch).map(|patched| patched["metadata"].clone());
        assert_eq!(whole(json!({"metadata": {"$patch": "replace", "name": "s"}})), Ok(json!({"name": "s"})));
        assert_eq!(whole(json!({"metadata": {"labels": {"$patch": "delete"}}})), Ok(json!({"labels": {}})));
        let kept = json!({"metadata": {"$retainKeys": ["name"], "name": "s"}});
        assert_eq!(whole(kept), Ok(json!({"name": "s"})));
        for (patch, why) in [
            (json!({"metadata": {"$retainKeys": ["x"], "name": "s"}}), "invalid patch format of retainKeys"),
            (json!({"metadata": {"$patch": "merge"}}), "unknown patch type: merge in map: map[$patch:merge]"),
            (
                json!({"secrets": [{"$patch": "merge", "name": "a"}]}),
                "merging lists cannot yet be specified in the patch",
            ),
            (json!({"$setElementOrder/secrets": 1}), "invalid patch format of setElementOrder list"),
            (
                json!({"$setElementOrder/secrets": order(&["a"]), "secrets": [{"name": "b"}]}),
                "The order in patch list:\n[map[name:b]]\n doesn't match $setElementOrder list:\n[map[name:a]]\n",
            ),
        ] {
            assert_eq!(apply(&account, &patch).unwrap_err(), why);
        }
    }
}
