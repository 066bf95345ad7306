//! What `apply` sends: the difference between what was applied last, what is written now and what is there.
//!
//! Mirrors `k8s.io/apimachinery/pkg/util/strategicpatch` (`CreateThreeWayMergePatch`) and, for custom resources,
//! `pkg/util/jsonmergepatch`: additions and changes against the live object, deletions against the last applied one.

use serde_json::{Map, Value, json};

use crate::apiserver::registry::{ListMerge, list_merge};

/// What stands before the name of a list whose items come in this order.
const ELEMENT_ORDER: &str = "$setElementOrder/";

/// Which lists are merged item by item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lists {
    /// Those that Kubernetes' own types mark.
    Strategic,
    /// None: custom resources.
    Whole,
}

/// The patch that makes `modified` of `current`, given what was applied last.
pub fn three_way_patch(original: &Value, modified: &Value, current: &Value, lists: Lists) -> Value {
    let empty = Map::new();
    let map = |value: &'_ Value| value.as_object().cloned().unwrap_or_else(|| empty.clone());
    let diff = Diff { lists };
    Value::Object(diff.maps(&map(original), &map(modified), &map(current), &mut Vec::new()))
}

struct Diff {
    lists: Lists,
}

impl Diff {
    fn maps(
        &self,
        original: &Map<String, Value>,
        modified: &Map<String, Value>,
        current: &Map<String, Value>,
        path: &mut Vec<String>,
    ) -> Map<String, Value> {
        let mut patch = Map::new();
        for (field, wanted) in modified {
            let (was, is) = (original.get(field), current.get(field));
            path.push(field.clone());
            match (is, wanted) {
                (Some(Value::Object(is)), Value::Object(wanted)) => {
                    let nested = self.maps(&map_of(was), wanted, is, path);
                    if !nested.is_empty() {
                        patch.insert(field.clone(), Value::Object(nested));
                    }
                }
                (Some(Value::Array(is)), Value::Array(wanted)) => {
                    self.arrays(field, &list_of(was), wanted, is, path, &mut patch);
                }
                (Some(is), wanted) if is == wanted => {}
                (None, Value::Null) => {}
                (_, wanted) => {
                    patch.insert(field.clone(), wanted.clone());
                }
            }
            path.pop();
        }
        for field in original.keys().filter(|field| !modified.contains_key(*field)) {
            patch.insert(field.clone(), Value::Null);
        }
        patch
    }

    fn arrays(
        &self,
        field: &str,
        original: &[Value],
        modified: &[Value],
        current: &[Value],
        path: &mut Vec<String>,
        patch: &mut Map<String, Value>,
    ) {
        let names: Vec<&str> = path.iter().map(String::as_str).collect();
        let merge = if self.lists == Lists::Strategic { list_merge(&names) } else { ListMerge::Replace };
        match merge {
            ListMerge::Replace => {
                if modified != current {
                    patch.insert(field.to_owned(), modified.into());
                }
            }
            ListMerge::Set => {
                let added: Vec<Value> = modified.iter().filter(|item| !current.contains(item)).cloned().collect();
                let removed: Vec<Value> = original.iter().filter(|item| !modified.contains(item)).cloned().collect();
                if !added.is_empty() {
                    patch.insert(format!("{ELEMENT_ORDER}{field}"), modified.into());
                    patch.insert(field.to_owned(), added.into());
                }
                if !removed.is_empty() {
                    patch.insert(format!("$deleteFromPrimitiveList/{field}"), removed.into());
                }
            }
            ListMerge::ByKey(key) => {
                let items = self.keyed(key, original, modified, current, path);
                // New items would come first otherwise.
                let is_edited = original == current && keys_of(key, modified) != keys_of(key, current);
                if !items.is_empty() || is_edited {
                    patch.insert(format!("{ELEMENT_ORDER}{field}"), keys_of(key, modified).into());
                }
                if !items.is_empty() {
                    patch.insert(field.to_owned(), items.into());
                }
            }
        }
    }

    fn keyed(
        &self,
        key: &str,
        original: &[Value],
        modified: &[Value],
        current: &[Value],
        path: &mut Vec<String>,
    ) -> Vec<Value> {
        let find = |list: &[Value], name: &Value| list.iter().find(|item| item.get(key) == Some(name)).cloned();
        let mut items = Vec::new();
        for wanted in modified {
            let Some(name) = wanted.get(key) else { continue };
            let Some(is) = find(current, name) else {
                items.push(wanted.clone());
                continue;
            };
            let mut nested =
                self.maps(&map_of(find(original, name).as_ref()), &map_of(Some(wanted)), &map_of(Some(&is)), path);
            if !nested.is_empty() {
                nested.insert(key.to_owned(), name.clone());
                items.push(Value::Object(nested));
            }
        }
        for gone in original.iter().filter_map(|item| item.get(key)).filter(|name| find(modified, name).is_none()) {
            items.push(json!({"$patch": "delete", key: gone}));
        }
        items
    }
}

/// The items of a list with nothing but their keys.
fn keys_of(key: &str, items: &[Value]) -> Vec<Value> {
    items.iter().filter_map(|item| Some(json!({key: item.get(key)?}))).collect()
}

fn map_of(value: Option<&Value>) -> Map<String, Value> {
    value.and_then(Value::as_object).cloned().unwrap_or_default()
}

fn list_of(value: Option<&Value>) -> Vec<Value> {
    value.and_then(Value::as_array).cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn additions_come_from_the_live_object_and_deletions_from_the_last_applied_one() {
        let cases = [
            // (last applied, manifest, live, patch)
            (json!({"a": 1}), json!({"a": 1}), json!({"a": 1, "b": 2}), json!({})),
            (json!({"a": 1, "b": 1}), json!({"a": 2}), json!({"a": 1, "b": 1, "c": 1}), json!({"a": 2, "b": null})),
            (json!({}), json!({"m": {"x": "1"}}), json!({"m": {"y": "2"}}), json!({"m": {"x": "1"}})),
            (json!({"rules": [1]}), json!({"rules": [1]}), json!({"rules": [1, 2]}), json!({"rules": [1]})),
            (
                json!({"secrets": [{"name": "one"}]}),
                json!({}),
                json!({"secrets": [{"name": "two"}, {"name": "one"}]}),
                json!({"secrets": null}),
            ),
            (
                json!({"secrets": [{"name": "one"}]}),
                json!({"secrets": [{"name": "two"}]}),
                json!({"secrets": [{"name": "one"}, {"name": "foreign"}]}),
                json!({
                    "$setElementOrder/secrets": [{"name": "two"}],
                    "secrets": [{"name": "two"}, {"$patch": "delete", "name": "one"}],
                }),
            ),
            (
                json!({"secrets": [{"name": "one"}, {"name": "two"}]}),
                json!({"secrets": [{"name": "two"}, {"name": "one"}]}),
                json!({"secrets": [{"name": "one"}, {"name": "two"}]}),
                json!({"$setElementOrder/secrets": [{"name": "two"}, {"name": "one"}]}),
            ),
            (
                json!({"secrets": [{"name": "one"}]}),
                json!({"secrets": [{"name": "one"}]}),
                json!({"secrets": [{"name": "foreign"}, {"name": "one"}]}),
                json!({}),
            ),
        ];
        for (original, modified, current, want) in cases {
            assert_eq!(three_way_patch(&original, &modified, &current, Lists::Strategic), want);
        }
    }
}
