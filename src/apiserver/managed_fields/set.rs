//! Sets of fields of an object, and their form inside `managedFields`.
//!
//! Mirrors `sigs.k8s.io/structured-merge-diff/fieldpath` (`Set`, `PathElement`). Must not know types: which fields a value
//! has is said by `compare`.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value};

/// One step on the way from an object to a field. The order is that in which conflicts are listed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    /// A field of an object or a key of a map.
    Field(String),
    /// An item of a list that is told apart by some of its fields: those fields, as JSON.
    Key(String),
    /// An item of a list of plain values: the value, as JSON.
    Value(String),
}

impl Step {
    /// Reads a key of `fieldsV1`. Items of atomic lists (`i:`) are never written, and not read.
    fn parse(text: &str) -> Option<Self> {
        let (kind, rest) = text.split_once(':')?;
        let canonical = || serde_json::from_str::<Value>(rest).ok().map(|value| value.to_string());
        match kind {
            "f" => Some(Self::Field(rest.to_owned())),
            "k" => canonical().map(Self::Key),
            "v" => canonical().map(Self::Value),
            _ => None,
        }
    }

    fn to_key(&self) -> String {
        match self {
            Self::Field(name) => format!("f:{name}"),
            Self::Key(fields) => format!("k:{fields}"),
            Self::Value(value) => format!("v:{value}"),
        }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(name) => write!(formatter, ".{name}"),
            Self::Value(value) => write!(formatter, "[={value}]"),
            Self::Key(fields) => {
                let fields: Map<String, Value> = serde_json::from_str(fields).unwrap_or_default();
                let fields: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={value}")).collect();
                write!(formatter, "[{}]", fields.join(","))
            }
        }
    }
}

/// A set of fields, as a tree of steps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct FieldSet(BTreeMap<Step, Node>);

/// A field, and what is known below it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Node {
    /// Whether the field itself is in the set.
    pub member: bool,
    /// The fields below it that are.
    pub below: FieldSet,
}

impl Node {
    pub fn is_empty(&self) -> bool {
        !self.member && self.below.is_empty()
    }
}

impl FieldSet {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What the set says of a step from here.
    pub fn get(&self, step: &Step) -> Option<&Node> {
        self.0.get(step)
    }

    /// The steps from here, with what lies behind each.
    pub fn nodes(&self) -> impl Iterator<Item = (&Step, &Node)> {
        self.0.iter()
    }

    /// Says what lies behind a step; nothing is kept of an empty node.
    pub fn insert(&mut self, step: Step, node: Node) {
        if !node.is_empty() {
            self.0.insert(step, node);
        }
    }

    /// Takes a step out of the set, with everything behind it.
    pub fn remove(&mut self, step: &Step) {
        self.0.remove(step);
    }

    /// Takes one field out of the set and leaves what is below it.
    pub fn remove_member(&mut self, path: &[&str]) {
        let Some((first, rest)) = path.split_first() else { return };
        let step = Step::Field((*first).to_owned());
        let Some(node) = self.0.get_mut(&step) else { return };
        if rest.is_empty() {
            node.member = false;
        } else {
            node.below.remove_member(rest);
        }
        if node.is_empty() {
            self.0.remove(&step);
        }
    }

    /// Whether the field at the end of the path is in the set.
    pub fn has(&self, path: &[Step]) -> bool {
        match path {
            [] => false,
            [last] => self.get(last).is_some_and(|node| node.member),
            [first, rest @ ..] => self.get(first).is_some_and(|node| node.below.has(rest)),
        }
    }

    /// The fields that are in either set.
    pub fn union(&self, other: &Self) -> Self {
        let mut both = self.clone();
        for (step, node) in &other.0 {
            let entry = both.0.entry(step.clone()).or_default();
            entry.member |= node.member;
            entry.below = entry.below.union(&node.below);
        }
        both
    }

    /// The fields that are not in the other set.
    pub fn difference(&self, other: &Self) -> Self {
        self.combine(other, |here, there| here && !there)
    }

    /// The fields that are in both sets.
    pub fn intersection(&self, other: &Self) -> Self {
        self.combine(other, |here, there| here && there)
    }

    fn combine(&self, other: &Self, keep: fn(bool, bool) -> bool) -> Self {
        let nothing = Node::default();
        let mut combined = Self::default();
        for (step, node) in &self.0 {
            let there = other.get(step).unwrap_or(&nothing);
            let below = node.below.combine(&there.below, keep);
            combined.insert(step.clone(), Node { member: keep(node.member, there.member), below });
        }
        combined
    }

    /// The paths of all fields: at each level first the fields themselves, then what is below them.
    pub fn paths(&self) -> Vec<Vec<Step>> {
        let members = self.0.iter().filter(|(_, node)| node.member).map(|(step, _)| vec![step.clone()]);
        let below = self.0.iter().flat_map(|(step, node)| {
            node.below.paths().into_iter().map(|mut path| {
                path.insert(0, step.clone());
                path
            })
        });
        members.chain(below).collect()
    }

    /// The set as `fieldsV1` has it.
    pub fn to_value(&self) -> Value {
        let fields = self.0.iter().map(|(step, node)| {
            let mut below = node.below.to_value();
            if let Some(map) = below.as_object_mut().filter(|map| node.member && !map.is_empty()) {
                map.insert(".".into(), Value::Object(Map::new()));
            }
            (step.to_key(), below)
        });
        Value::Object(fields.collect())
    }

    /// Reads `fieldsV1`; what is no field is left out.
    pub fn from_value(value: &Value) -> Self {
        let mut set = Self::default();
        for (key, below) in value.as_object().into_iter().flatten() {
            let Some(step) = Step::parse(key) else { continue };
            let member = below.as_object().is_none_or(|map| map.is_empty() || map.contains_key("."));
            set.insert(step, Node { member, below: Self::from_value(below) });
        }
        set
    }
}

/// A path as conflicts name it: `.spec.containers[name="web"].image`.
pub(super) fn path_text(path: &[Step]) -> String {
    path.iter().map(Step::to_string).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn set(value: &Value) -> FieldSet {
        FieldSet::from_value(value)
    }

    #[test]
    fn sets_survive_their_written_form() {
        let value = json!({
            "f:metadata": {"f:finalizers": {".": {}, "v:\"a\"": {}}},
            "f:spec": {"f:ports": {"k:{\"containerPort\":80,\"protocol\":\"TCP\"}": {".": {}, "f:name": {}}}},
        });
        let fields = set(&value);
        assert_eq!(fields.to_value(), value);
        let paths: Vec<String> = fields.paths().iter().map(|path| path_text(path)).collect();
        assert_eq!(
            paths,
            [
                ".metadata.finalizers",
                ".metadata.finalizers[=\"a\"]",
                ".spec.ports[containerPort=80,protocol=\"TCP\"]",
                ".spec.ports[containerPort=80,protocol=\"TCP\"].name",
            ]
        );
    }

    #[test]
    fn a_field_and_what_is_below_it_are_apart() {
        let whole = set(&json!({"f:data": {".": {}, "f:a": {}, "f:b": {}}}));
        let part = set(&json!({"f:data": {"f:a": {}, "f:c": {}}}));
        assert_eq!(whole.difference(&part), set(&json!({"f:data": {".": {}, "f:b": {}}})));
        assert_eq!(whole.intersection(&part), set(&json!({"f:data": {"f:a": {}}})));
        assert_eq!(part.union(&whole), set(&json!({"f:data": {".": {}, "f:a": {}, "f:b": {}, "f:c": {}}})));
        assert!(whole.difference(&whole).is_empty());
        let mut stripped = whole;
        stripped.remove_member(&["data"]);
        assert_eq!(stripped, set(&json!({"f:data": {"f:a": {}, "f:b": {}}})));
    }
}
