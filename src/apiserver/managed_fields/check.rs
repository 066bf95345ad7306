//! Whether a configuration has the form of its kind.
//!
//! Mirrors `sigs.k8s.io/structured-merge-diff/typed` (`validate.go`): what is wrong is worded by that library, not by the
//! decoder of the other requests.

use serde_json::Value;

use super::set::Step;
use super::topology::{Place, Topology, key_of};
use crate::apiserver::schema::Type;
use crate::print::go_value::{go_type, to_go_syntax, to_go_text};

/// Everything that is wrong, each with its path.
pub(super) fn check(place: Place, value: &Value) -> Vec<String> {
    let mut problems = Vec::new();
    walk(place, value, "", &mut problems);
    problems
}

fn walk(place: Place, value: &Value, path: &str, problems: &mut Vec<String>) {
    let mut say = |what: String| {
        problems.push(if path.is_empty() { what } else { format!("{path}: {what}") });
    };
    match (place.of(), value) {
        (_, Value::Null) | (Some(Type::Any), _) => {}
        (Some(Type::Text | Type::Bytes | Type::Time), value) if !value.is_string() => {
            say(format!("expected string, got &value.valueUnstructured{{Value:{}}}", to_go_syntax(value)));
        }
        (Some(Type::Bool), value) if !value.is_boolean() => say(format!("expected boolean, got {}", wrapped(value))),
        (Some(Type::Int32 | Type::Int64), value) if !value.is_number() => {
            say(format!("expected numeric (int or float), got {}", go_type(value)));
        }
        (Some(Type::List(_)), Value::Array(items)) => walk_list(place, value, items, path, problems),
        (Some(Type::List(_)), value) => say(format!("expected list, got {}", wrapped(value))),
        (Some(Type::Map(_)), Value::Object(map)) => {
            for (name, part) in map {
                walk(place.child(name), part, &format!("{path}.{name}"), problems);
            }
        }
        (of, Value::Object(map)) => {
            let shape = place.shape();
            for (name, part) in map {
                let path = format!("{path}.{name}");
                if shape.is_some_and(|shape| !shape.open) && !place.names(name) {
                    problems.push(format!("{path}: field not declared in schema"));
                } else if shape.is_some() || of.is_some() {
                    walk(place.child(name), part, &path, problems);
                }
            }
        }
        (Some(Type::Map(_) | Type::Object(_)), value) => say(format!("expected map, got {}", wrapped(value))),
        _ => {}
    }
}

fn walk_list(place: Place, list: &Value, items: &[Value], path: &str, problems: &mut Vec<String>) {
    let topology = place.topology(list);
    let mut seen: Vec<Step> = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let step = match topology {
            Topology::Keyed(keys) => match key_of(keys, item) {
                Ok(step) => Some(step),
                Err(why) => {
                    problems.push(format!("{path}: element {index}: {why}"));
                    continue;
                }
            },
            Topology::Set => Some(Step::Value(item.to_string())),
            Topology::Whole | Topology::Parts => None,
        };
        let place_of_item = match &step {
            Some(step) => step.to_string(),
            None => format!("[{index}]"),
        };
        if let Some(step) = step {
            if seen.contains(&step) {
                problems.push(format!("{path}: duplicate entries for key {step}"));
            }
            seen.push(step);
        }
        walk(place.item(), item, &format!("{path}{place_of_item}"), problems);
    }
}

/// A value as Go's `%v` prints the wrapper that the library holds it in.
fn wrapped(value: &Value) -> String {
    format!("&{{{}}}", to_go_text(value))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::apiserver::schema::shape_of;

    #[test]
    fn what_is_wrong_is_named_with_its_path() {
        let account = Place::Struct(shape_of("", "ServiceAccount"));
        let cases = [
            (json!({"automount": false}), ".automount: field not declared in schema"),
            (
                json!({"metadata": {"labels": {"a": true}}}),
                ".metadata.labels.a: expected string, got &value.valueUnstructured{Value:true}",
            ),
            (
                json!({"secrets": [{"kind": "Secret"}]}),
                ".secrets: element 0: associative list with keys has an element that omits key field \"name\" (and doesn't have default value)",
            ),
            (json!({"secrets": [{"name": "a"}, {"name": "a"}]}), ".secrets: duplicate entries for key [name=\"a\"]"),
            (json!({"secrets": "x"}), ".secrets: expected list, got &{x}"),
            (json!({"secrets": {"name": "a"}}), ".secrets: expected list, got &{map[name:a]}"),
            (json!({"metadata": {"labels": ["a"]}}), ".metadata.labels: expected map, got &{[a]}"),
            (
                json!({"automountServiceAccountToken": "no"}),
                ".automountServiceAccountToken: expected boolean, got &{no}",
            ),
            (
                json!({"metadata": {"generation": "1"}}),
                ".metadata.generation: expected numeric (int or float), got string",
            ),
            (
                json!({"metadata": {"name": {"a": 1}}}),
                ".metadata.name: expected string, got &value.valueUnstructured{Value:map[string]interface {}{\"a\":1}}",
            ),
        ];
        for (value, want) in cases {
            assert_eq!(check(account, &value), [want]);
        }
        assert!(check(account, &json!({"metadata": {"name": "s"}, "secrets": null})).is_empty());
    }
}
