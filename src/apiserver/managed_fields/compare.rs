//! Which fields a value has, and which differ between two values.
//!
//! Mirrors `sigs.k8s.io/structured-merge-diff/typed` (`ToFieldSet`, `Compare`).

use std::collections::BTreeSet;

use serde_json::Value;

use super::set::{FieldSet, Node, Step};
use super::topology::{Place, Topology, step_of};

/// The fields of a value.
pub(super) fn fields_of(place: Place, value: &Value) -> FieldSet {
    node_of(place, value).below
}

fn node_of(place: Place, value: &Value) -> Node {
    let topology = place.topology(value);
    let mut node = Node::default();
    match (topology, value) {
        (Topology::Whole, _) => node.member = true,
        (Topology::Parts, Value::Object(map)) => {
            for (name, part) in map {
                let mut child = node_of(place.child(name), part);
                let is_bare = part.is_null() || part.as_object().is_some_and(serde_json::Map::is_empty);
                child.member |= is_bare || !place.names(name);
                node.below.insert(Step::Field(name.clone()), child);
            }
        }
        (Topology::Set | Topology::Keyed(_), Value::Array(items)) => {
            for item in items {
                if let Some(step) = step_of(topology, item) {
                    let below =
                        if topology == Topology::Set { FieldSet::default() } else { fields_of(place.item(), item) };
                    node.below.insert(step, Node { member: true, below });
                }
            }
        }
        _ => {}
    }
    node
}

/// What differs between two values.
#[derive(Debug, Default)]
pub(super) struct Difference {
    /// Fields that only the new value has, and fields with another content.
    pub changed: FieldSet,
    /// Fields that only the old value has.
    pub removed: FieldSet,
}

impl Difference {
    /// Compares two objects of one kind.
    pub fn between(place: Place, old: &Value, new: &Value) -> Self {
        let (mut changed, mut removed) = (Node::default(), Node::default());
        compare(place, Some(old), Some(new), &mut changed, &mut removed);
        Self { changed: changed.below, removed: removed.below }
    }

    pub fn is_empty(&self) -> bool {
        self.changed.is_empty() && self.removed.is_empty()
    }
}

fn compare(place: Place, old: Option<&Value>, new: Option<&Value>, changed: &mut Node, removed: &mut Node) {
    if old == new {
        return;
    }
    let topology = |value: &Value| place.topology(value);
    let kind = match (old.map(topology), new.map(topology)) {
        (Some(before), Some(after)) if before != after => {
            // Only where no type is known: everything of the one went, the other came.
            changed.member = true;
            changed.below = new.map(|value| node_of(place, value).below).unwrap_or_default();
            removed.below = old.map(|value| node_of(place, value).below).unwrap_or_default();
            return;
        }
        (before, after) => after.or(before).unwrap_or(Topology::Whole),
    };
    // Nothing and an empty list or object are told apart, so an empty one is a field of its own.
    if kind == Topology::Whole || (is_bare(old) && is_bare(new)) {
        match (old, new) {
            (Some(_), None) => removed.member = true,
            _ => changed.member = true,
        }
        return;
    }
    for step in steps(kind, old).into_iter().chain(steps(kind, new)).collect::<BTreeSet<Step>>() {
        let child = match &step {
            Step::Field(name) => place.child(name),
            _ => place.item(),
        };
        let (mut changed_child, mut removed_child) = (Node::default(), Node::default());
        compare(child, part(kind, old, &step), part(kind, new, &step), &mut changed_child, &mut removed_child);
        changed.below.insert(step.clone(), changed_child);
        removed.below.insert(step, removed_child);
    }
    match (old, new) {
        (None, Some(_)) => changed.member = true,
        (Some(_), None) => removed.member = true,
        _ => {}
    }
}

fn is_bare(value: Option<&Value>) -> bool {
    match value {
        None | Some(Value::Null) => true,
        Some(Value::Object(map)) => map.is_empty(),
        Some(Value::Array(items)) => items.is_empty(),
        Some(_) => false,
    }
}

/// The steps that lead from a value to its parts.
pub(super) fn steps(topology: Topology, value: Option<&Value>) -> Vec<Step> {
    match value {
        Some(Value::Object(map)) => map.keys().cloned().map(Step::Field).collect(),
        Some(Value::Array(items)) => items.iter().filter_map(|item| step_of(topology, item)).collect(),
        _ => Vec::new(),
    }
}

/// The part of a value that a step leads to.
pub(super) fn part<'v>(topology: Topology, value: Option<&'v Value>, step: &Step) -> Option<&'v Value> {
    match (value?, step) {
        (Value::Object(map), Step::Field(name)) => map.get(name),
        (Value::Array(items), _) => items.iter().find(|item| step_of(topology, item).as_ref() == Some(step)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::apiserver::schema::shape_of;

    #[test]
    fn parts_of_maps_and_whole_lists_are_fields() {
        let role = Place::Struct(shape_of("rbac.authorization.k8s.io", "Role"));
        let object = json!({"metadata": {"labels": {"a": "b"}}, "rules": [{"verbs": ["get"]}]});
        let want = json!({"f:metadata": {"f:labels": {"f:a": {}}}, "f:rules": {}});
        assert_eq!(fields_of(role, &object).to_value(), want);
        let created = Difference::between(role, &json!({"metadata": {}, "rules": null}), &object);
        let want = json!({"f:metadata": {"f:labels": {".": {}, "f:a": {}}}, "f:rules": {}});
        assert_eq!(created.changed.to_value(), want);
        assert!(created.removed.is_empty());
    }

    #[test]
    fn items_of_keyed_lists_are_told_apart() {
        let pod = Place::Struct(shape_of("", "Pod"));
        let with = |image: &str, port: u16| json!({"spec": {"containers": [{"name": "c", "image": image, "ports": [{"containerPort": port}]}]}});
        let difference = Difference::between(pod, &with("a", 80), &with("b", 81));
        let below = |port: u16, image: bool| {
            let mut container = json!({"f:ports": {format!("k:{{\"containerPort\":{port},\"protocol\":\"TCP\"}}"): {".": {}, "f:containerPort": {}}}});
            if image {
                container["f:image"] = json!({});
            }
            json!({"f:spec": {"f:containers": {"k:{\"name\":\"c\"}": container}}})
        };
        assert_eq!(difference.changed.to_value(), below(81, true));
        assert_eq!(difference.removed.to_value(), below(80, false));
    }
}
