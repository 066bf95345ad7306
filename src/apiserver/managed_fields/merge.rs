//! An applied configuration on top of an object, and an object without some of its fields.
//!
//! Mirrors `sigs.k8s.io/structured-merge-diff/typed` (`Merge`, `RemoveItems`).

use serde_json::{Map, Value};

use super::compare::{part, steps};
use super::set::{FieldSet, Node, Step};
use super::topology::{Place, Topology, step_of};

/// The live object with everything that the configuration says.
pub(super) fn merge(place: Place, live: &Value, configuration: &Value) -> Value {
    let topology = place.topology(configuration);
    match (topology, live, configuration) {
        (Topology::Parts, Value::Object(live), Value::Object(wanted)) => {
            let mut merged = live.clone();
            for (name, value) in wanted {
                let value = match live.get(name) {
                    Some(present) => merge(place.child(name), present, value),
                    None => value.clone(),
                };
                merged.insert(name.clone(), value);
            }
            Value::Object(merged)
        }
        (Topology::Set | Topology::Keyed(_), Value::Array(_), Value::Array(_)) => {
            Value::Array(merge_lists(place, topology, live, configuration))
        }
        // Null says nothing about what is made of parts.
        (Topology::Parts | Topology::Set | Topology::Keyed(_), Value::Object(_) | Value::Array(_), Value::Null) => {
            live.clone()
        }
        _ => configuration.clone(),
    }
}

/// Items keep the order of the configuration; those that only the live list has stay where they stood among the shared ones.
fn merge_lists(place: Place, topology: Topology, live: &Value, configuration: &Value) -> Vec<Value> {
    let (present, wanted) = (steps(topology, Some(live)), steps(topology, Some(configuration)));
    let mut shared = wanted.iter().filter(|step| present.contains(step)).peekable();
    let (mut left, mut right) = (present.iter().peekable(), wanted.iter().peekable());
    let mut order: Vec<&Step> = Vec::new();
    loop {
        match (left.peek().copied(), right.peek().copied()) {
            (None, None) => break,
            (Some(step), _) if !wanted.contains(step) => {
                order.push(step);
                left.next();
            }
            // A shared item whose turn has not come: the configuration has it further down.
            (Some(step), Some(next)) if step != next && shared.peek().is_some_and(|due| *due != step) => {
                left.next();
            }
            (Some(_), None) => {
                left.next();
            }
            (step, Some(next)) => {
                order.push(next);
                right.next();
                if shared.peek() == Some(&next) {
                    shared.next();
                }
                if step == Some(next) {
                    left.next();
                }
            }
        }
    }
    let mut merged: Vec<Value> = Vec::with_capacity(order.len());
    for step in order {
        let item = match (part(topology, Some(live), step), part(topology, Some(configuration), step)) {
            (Some(present), Some(wanted)) => merge(place.item(), present, wanted),
            (Some(one), None) | (None, Some(one)) => one.clone(),
            (None, None) => continue,
        };
        merged.push(item);
    }
    merged
}

/// A value without the fields of a set; what becomes empty by that goes too.
pub(super) fn without(place: Place, value: &Value, unwanted: &FieldSet) -> Value {
    reduce(place, value, unwanted).unwrap_or_else(|| Value::Object(Map::new()))
}

fn reduce(place: Place, value: &Value, unwanted: &FieldSet) -> Option<Value> {
    if unwanted.is_empty() {
        return Some(value.clone());
    }
    let topology = place.topology(value);
    match (topology, value) {
        (Topology::Parts, Value::Object(map)) => {
            let parts = map.iter().filter_map(|(name, value)| {
                let step = Step::Field(name.clone());
                let kept = keep(place.child(name), value, unwanted.get(&step))?;
                Some((name.clone(), kept))
            });
            let parts: Map<String, Value> = parts.collect();
            (!parts.is_empty()).then_some(Value::Object(parts))
        }
        (Topology::Set | Topology::Keyed(_), Value::Array(items)) => {
            let items = items.iter().filter_map(|item| {
                let node = step_of(topology, item).and_then(|step| unwanted.get(&step));
                keep(place.item(), item, node)
            });
            let items: Vec<Value> = items.collect();
            (!items.is_empty()).then_some(Value::Array(items))
        }
        (_, Value::Object(_) | Value::Array(_)) => None,
        (_, value) => Some(value.clone()),
    }
}

fn keep(place: Place, value: &Value, node: Option<&Node>) -> Option<Value> {
    match node {
        None => Some(value.clone()),
        Some(node) if node.member => None,
        Some(node) => reduce(place, value, &node.below),
    }
}

/// The set with every field that the kind itself names and of which a part is in the set: to take a part's whole struct out
/// when nothing else is left in it.
pub(super) fn with_named_fields(place: Place, set: &FieldSet) -> FieldSet {
    let mut filled = FieldSet::default();
    for (step, node) in set.nodes() {
        let (child, named) = match step {
            Step::Field(name) => (place.child(name), !node.below.is_empty() && place.names(name)),
            _ => (place.item(), false),
        };
        filled
            .insert(step.clone(), Node { member: node.member || named, below: with_named_fields(child, &node.below) });
    }
    filled
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::apiserver::schema::shape_of;

    #[test]
    fn configurations_are_merged_by_the_marks_of_their_lists() {
        let account = Place::Struct(shape_of("", "ServiceAccount"));
        let cases = [
            (
                json!({"metadata": {"labels": {"a": "1", "b": "1"}}}),
                json!({"metadata": {"labels": {"a": "2"}}}),
                json!({"metadata": {"labels": {"a": "2", "b": "1"}}}),
            ),
            (
                json!({"secrets": [{"name": "x"}, {"name": "a"}, {"name": "y"}, {"name": "b"}]}),
                json!({"secrets": [{"name": "b"}, {"name": "n"}, {"name": "a"}]}),
                json!({"secrets": [{"name": "x"}, {"name": "y"}, {"name": "b"}, {"name": "n"}, {"name": "a"}]}),
            ),
            (
                json!({"imagePullSecrets": [{"name": "x"}]}),
                json!({"imagePullSecrets": [{"name": "y"}]}),
                json!({"imagePullSecrets": [{"name": "y"}]}),
            ),
            (
                json!({"metadata": {"labels": {"a": "1"}}}),
                json!({"metadata": null}),
                json!({"metadata": {"labels": {"a": "1"}}}),
            ),
        ];
        for (live, configuration, want) in cases {
            assert_eq!(merge(account, &live, &configuration), want, "{configuration}");
        }
    }

    #[test]
    fn what_becomes_empty_goes_too() {
        let map = Place::Struct(shape_of("", "ConfigMap"));
        let object = json!({"data": {"a": "1"}, "metadata": {"labels": {"x": "1", "y": "2"}}});
        let unwanted = FieldSet::from_value(&json!({"f:data": {"f:a": {}}, "f:metadata": {"f:labels": {"f:x": {}}}}));
        assert_eq!(without(map, &object, &unwanted), json!({"metadata": {"labels": {"y": "2"}}}));
        let filled = with_named_fields(map, &unwanted);
        assert_eq!(without(map, &object, &filled), json!({}));
    }
}
