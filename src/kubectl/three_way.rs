//! What `apply` and `edit` send: the difference between what was applied last, what is written now and what is there.
//!
//! Mirrors `k8s.io/apimachinery/pkg/util/strategicpatch` (`CreateThreeWayMergePatch`) and, for custom resources,
//! `pkg/util/jsonmergepatch`: additions and changes against the live object, deletions against the last applied one.

use serde_json::{Map, Value, json};

use crate::apiserver::registry::{ListMerge, list_merge};
use crate::print::go_value::to_go_text;

/// Which lists are merged item by item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lists {
    /// Those that Kubernetes' own types mark.
    Strategic,
    /// None: custom resources.
    Whole,
}

/// The only fields that a map may have left.
const RETAIN_KEYS: &str = "$retainKeys";

/// The patch that makes `modified` of `current`, given what was applied last.
pub fn three_way_patch(original: &Value, modified: &Value, current: &Value, lists: Lists) -> Value {
    let empty = Map::new();
    let map = |value: &'_ Value| value.as_object().cloned().unwrap_or_else(|| empty.clone());
    let (original, modified, current) = (map(original), map(modified), map(current));
    Value::Object(match lists {
        Lists::Whole => whole(&original, &modified, &current),
        Lists::Strategic => {
            let deletions = Pass::Deletions.maps(&original, &modified, &mut Vec::new(), false);
            let additions = Pass::Additions.maps(&current, &modified, &mut Vec::new(), false);
            joined(deletions, additions, &mut Vec::new())
        }
    })
}

/// The difference without a thought for what lists mean.
fn whole(
    original: &Map<String, Value>,
    modified: &Map<String, Value>,
    current: &Map<String, Value>,
) -> Map<String, Value> {
    let mut patch = Map::new();
    for (field, wanted) in modified {
        match (current.get(field), wanted) {
            (Some(Value::Object(is)), Value::Object(wanted)) => {
                let nested = whole(&map_of(original.get(field)), wanted, is);
                if !nested.is_empty() {
                    patch.insert(field.clone(), Value::Object(nested));
                }
            }
            (Some(is), wanted) if is == wanted => {}
            (None, Value::Null) => {}
            (_, wanted) => {
                patch.insert(field.clone(), wanted.clone());
            }
        }
    }
    let gone = original.keys().filter(|field| !modified.contains_key(*field));
    patch.extend(gone.map(|field| (field.clone(), Value::Null)));
    patch
}

/// One of the two halves of a strategic patch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pass {
    /// What is new or other than before.
    Additions,
    /// What is gone.
    Deletions,
}

impl Pass {
    /// Mirrors `diffMaps`.
    fn maps(
        self,
        from: &Map<String, Value>,
        to: &Map<String, Value>,
        path: &mut Vec<String>,
        retains_keys: bool,
    ) -> Map<String, Value> {
        let mut patch = Map::new();
        for (field, wanted) in to {
            path.push(field.clone());
            match (from.get(field), wanted) {
                (Some(Value::Object(was)), Value::Object(wanted)) => {
                    let nested = self.maps(was, wanted, path, is_union(path));
                    if !nested.is_empty() {
                        patch.insert(field.clone(), Value::Object(nested));
                    }
                }
                (Some(Value::Array(was)), Value::Array(wanted)) => self.lists(field, was, wanted, path, &mut patch),
                (was, wanted) if self == Self::Additions && was != Some(wanted) => {
                    patch.insert(field.clone(), wanted.clone());
                }
                _ => {}
            }
            path.pop();
        }
        let has_more = from.iter().any(|(field, value)| !value.is_null() && !to.contains_key(field));
        if self == Self::Deletions {
            let gone = from.keys().filter(|field| !to.contains_key(*field));
            patch.extend(gone.map(|field| (field.clone(), Value::Null)));
        }
        let mut kept: Vec<&String> = to.iter().filter(|(_, value)| !value.is_null()).map(|(field, _)| field).collect();
        kept.sort();
        if retains_keys && !kept.is_empty() && (has_more || !patch.is_empty()) {
            patch.insert(RETAIN_KEYS.to_owned(), json!(kept));
        }
        patch
    }

    /// Mirrors `handleSliceDiff` and `diffLists`.
    fn lists(
        self,
        field: &str,
        was: &[Value],
        wanted: &[Value],
        path: &mut Vec<String>,
        patch: &mut Map<String, Value>,
    ) {
        let names: Vec<&str> = path.iter().map(String::as_str).collect();
        let merge = list_merge(&names);
        if merge == ListMerge::Replace || was.is_empty() {
            if self == Self::Additions && was != wanted {
                patch.insert(field.to_owned(), wanted.into());
            }
            return;
        }
        let is_ordered = match merge {
            ListMerge::ByKey(key) => {
                let items = self.keyed(key, was, wanted, path);
                let reordered = !was.iter().map(|item| item.get(key)).eq(wanted.iter().map(|item| item.get(key)));
                let changed = !items.is_empty();
                if changed {
                    patch.insert(field.to_owned(), items.into());
                }
                changed || (self == Self::Additions && reordered)
            }
            ListMerge::Set | ListMerge::Replace => {
                let missing = |from: &[Value], in_list: &[Value]| -> Vec<Value> {
                    from.iter().filter(|item| !in_list.contains(item)).cloned().collect()
                };
                let mut sorted = was.to_vec();
                sorted.sort_by_key(to_go_text);
                if self == Self::Deletions {
                    let removed = missing(&sorted, wanted);
                    let any = !removed.is_empty();
                    if any {
                        patch.insert(format!("$deleteFromPrimitiveList/{field}"), removed.into());
                    }
                    any
                } else {
                    let added = missing(wanted, was);
                    if !added.is_empty() {
                        patch.insert(field.to_owned(), added.into());
                    }
                    // The library has sorted what was there by now.
                    sorted != wanted
                }
            }
        };
        if is_ordered {
            let order: Vec<Value> = match merge {
                ListMerge::ByKey(key) => wanted.iter().map(|item| json!({key: item.get(key)})).collect(),
                ListMerge::Set | ListMerge::Replace => wanted.to_vec(),
            };
            patch.insert(order_of(field), order.into());
        }
    }

    /// Mirrors `diffListsOfMaps`.
    fn keyed(self, key: &str, was: &[Value], wanted: &[Value], path: &mut Vec<String>) -> Vec<Value> {
        let find = |list: &[Value], name: &Value| list.iter().find(|item| item.get(key) == Some(name)).cloned();
        let is_union = path.last().is_some_and(|field| field == "volumes");
        let mut items = Vec::new();
        for item in wanted {
            let Some(name) = item.get(key) else { continue };
            match find(was, name) {
                Some(old) => {
                    let mut nested = self.maps(&map_of(Some(&old)), &map_of(Some(item)), path, is_union);
                    if !nested.is_empty() {
                        nested.insert(key.to_owned(), name.clone());
                        items.push(Value::Object(nested));
                    }
                }
                None if self == Self::Additions => items.push(item.clone()),
                None => {}
            }
        }
        if self == Self::Deletions {
            let gone = was.iter().filter_map(|item| item.get(key)).filter(|name| find(wanted, name).is_none());
            items.extend(gone.map(|name| json!({"$patch": "delete", key: name})));
        }
        items
    }
}

/// Whether a map's fields exclude each other, so that what is left of others has to go: `patchStrategy:"retainKeys"`.
fn is_union(path: &[String]) -> bool {
    path == ["spec", "strategy"]
}

fn order_of(list: &str) -> String {
    format!("$setElementOrder/{list}")
}

/// One patch of two. Mirrors `mergeMap`, which leaves directives alone here.
fn joined(one: Map<String, Value>, other: Map<String, Value>, path: &mut Vec<String>) -> Map<String, Value> {
    let mut patch = one;
    for (field, value) in other {
        path.push(field.clone());
        let value = match (patch.remove(&field), value) {
            (Some(Value::Object(one)), Value::Object(other)) => Value::Object(joined(one, other, path)),
            (Some(Value::Array(one)), Value::Array(other)) => joined_lists(one, other, path).into(),
            (_, value) => value,
        };
        path.pop();
        patch.insert(field, value);
    }
    patch
}

/// The changes of two lists, what is deleted behind them.
fn joined_lists(one: Vec<Value>, other: Vec<Value>, path: &mut Vec<String>) -> Vec<Value> {
    let names: Vec<&str> = path.iter().map(String::as_str).collect();
    let ListMerge::ByKey(key) = list_merge(&names) else { return other };
    let mut rest = one;
    let mut items = Vec::with_capacity(rest.len() + other.len());
    for item in other {
        let same = rest.iter().position(|known| known.get(key) == item.get(key)).map(|place| rest.remove(place));
        items.push(match (same, item) {
            (Some(Value::Object(one)), Value::Object(other)) => Value::Object(joined(one, other, path)),
            (_, item) => item,
        });
    }
    items.extend(rest);
    items
}

fn map_of(value: Option<&Value>) -> Map<String, Value> {
    value.and_then(Value::as_object).cloned().unwrap_or_default()
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
        ];
        for (original, modified, current, want) in cases {
            assert_eq!(three_way_patch(&original, &modified, &current, Lists::Strategic), want);
        }
    }

    #[test]
    fn lists_come_with_the_order_of_their_items() {
        let containers = |items: Value| json!({"spec": {"containers": items}});
        let (a, b) = (json!({"name": "a", "image": "x"}), json!({"name": "b", "image": "x"}));
        let order = json!([{"name": "a"}, {"name": "b"}]);
        let patch = |modified: Value, current: Value| {
            three_way_patch(&modified, &containers(modified.clone()), &containers(current), Lists::Strategic)
        };
        // Nothing is said of a list that stays, and a new one is taken as it is.
        assert_eq!(patch(json!([a, b]), json!([a, b])), json!({}));
        assert_eq!(patch(json!([a]), json!([])), containers(json!([a])));
        // The order alone, and with it what the server has more.
        assert_eq!(patch(json!([a, b]), json!([b, a])), json!({"spec": {"$setElementOrder/containers": order}}));
        let less = json!({"spec": {"$setElementOrder/containers": [{"name": "a"}]}});
        assert_eq!(patch(json!([a]), json!([a, b])), less);
        let changed = json!([{"name": "a", "image": "y"}, b]);
        let want = json!({"spec": {"$setElementOrder/containers": order, "containers": [{"name": "a", "image": "y"}]}});
        assert_eq!(patch(changed, json!([a, b])), want);
        let finalizers = |items: Value| json!({"metadata": {"finalizers": items}});
        let patch = three_way_patch(
            &finalizers(json!(["a", "b"])),
            &finalizers(json!(["c", "a"])),
            &finalizers(json!(["a", "b"])),
            Lists::Strategic,
        );
        let want = json!({"metadata": {
            "$deleteFromPrimitiveList/finalizers": ["b"],
            "$setElementOrder/finalizers": ["c", "a"],
            "finalizers": ["c"],
        }});
        assert_eq!(patch, want);
    }

    #[test]
    fn what_excludes_each_other_is_named() {
        let strategy = |value: Value| json!({"spec": {"strategy": value}});
        let patch = three_way_patch(
            &json!({}),
            &strategy(json!({"type": "Recreate"})),
            &strategy(json!({"type": "RollingUpdate", "rollingUpdate": {"maxSurge": 1}})),
            Lists::Strategic,
        );
        assert_eq!(patch, strategy(json!({"$retainKeys": ["type"], "type": "Recreate"})));
        let volumes = |source: Value| json!({"spec": {"volumes": [{"name": "v", source.as_str().unwrap(): {}}]}});
        let patch = three_way_patch(
            &volumes(json!("emptyDir")),
            &volumes(json!("secret")),
            &volumes(json!("emptyDir")),
            Lists::Strategic,
        );
        let want = json!({"spec": {
            "$setElementOrder/volumes": [{"name": "v"}],
            "volumes": [{"$retainKeys": ["name", "secret"], "emptyDir": null, "name": "v", "secret": {}}],
        }});
        assert_eq!(patch, want);
    }
}
