//! Taints of nodes as `taint` takes them, and what they do to those that are there.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/taint/utils.go`.

use serde_json::{Map, Value};

use super::failure::Failure;
use crate::apiserver::json::{list, text};
use crate::apiserver::validation::{label_value, qualified_name};

const EFFECTS: [&str; 3] = ["NoSchedule", "PreferNoSchedule", "NoExecute"];

/// A taint, or part of one that is to be removed.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Taint {
    key: String,
    value: String,
    /// Empty for all effects.
    effect: String,
}

impl Taint {
    /// Reads `KEY`, `KEY:EFFECT` or `KEY=VALUE:EFFECT`.
    fn parse(word: &str) -> Result<Self, String> {
        let invalid = |why: &[String]| {
            let why = if why.is_empty() { String::new() } else { format!(", {}", why.join("; ")) };
            format!("invalid taint spec: {word}{why}")
        };
        let parts: Vec<&str> = word.split(':').collect();
        let (pair, effect) = match parts.as_slice() {
            [pair] => (*pair, ""),
            [pair, effect] if EFFECTS.contains(effect) => (*pair, *effect),
            [_, effect] => return Err(format!("invalid taint effect: {effect}, unsupported taint effect")),
            _ => return Err(invalid(&[])),
        };
        // Without an effect all of it is the key.
        let (key, value) = if parts.len() == 1 { (pair, "") } else { pair.split_once('=').unwrap_or((pair, "")) };
        if value.contains('=') {
            return Err(invalid(&[]));
        }
        for problems in [label_value(value), qualified_name(key)] {
            if !problems.is_empty() {
                return Err(invalid(&problems));
            }
        }
        Ok(Self { key: key.to_owned(), value: value.to_owned(), effect: effect.to_owned() })
    }

    fn of(object: &Value) -> Self {
        let part = |pointer: &str| text(object, pointer).to_owned();
        Self { key: part("/key"), value: part("/value"), effect: part("/effect") }
    }

    /// Whether the other one takes its place.
    fn is_like(&self, other: &Self) -> bool {
        self.key == other.key && self.effect == other.effect
    }

    fn to_object(&self) -> Value {
        let fields = [("key", &self.key), ("value", &self.value), ("effect", &self.effect)];
        let fields = fields.into_iter().filter(|(_, value)| !value.is_empty());
        Value::Object(fields.map(|(field, value)| (field.to_owned(), value.clone().into())).collect::<Map<_, _>>())
    }
}

/// What is to be added and removed.
#[derive(Clone, Debug, Default)]
pub struct TaintChanges {
    add: Vec<Taint>,
    remove: Vec<Taint>,
}

impl TaintChanges {
    /// Reads changes as they were typed.
    ///
    /// # Errors
    /// kubectl's texts for malformed ones.
    pub fn parse(words: &[String]) -> Result<Self, String> {
        let mut changes = Self::default();
        for word in words {
            if let Some(word) = word.strip_suffix('-') {
                changes.remove.push(Taint { value: String::new(), ..Taint::parse(word)? });
                continue;
            }
            let taint = Taint::parse(word)?;
            if taint.effect.is_empty() {
                return Err(format!("invalid taint spec: {word}"));
            }
            if changes.add.iter().any(|other| other.is_like(&taint)) {
                let Taint { key, value, effect } = taint;
                return Err(format!(
                    "duplicated taints with the same key and effect: {{{key} {value} {effect} <nil>}}"
                ));
            }
            changes.add.push(taint);
        }
        Ok(changes)
    }

    /// Refuses taints that are added and removed at once.
    ///
    /// # Errors
    /// kubectl's text.
    pub fn check(&self) -> Result<(), Failure> {
        let is_hit = |remove: &Taint, add: &Taint| {
            add.key == remove.key && ["", add.effect.as_str()].contains(&remove.effect.as_str())
        };
        let conflicts: Vec<String> = self
            .add
            .iter()
            .flat_map(|add| self.remove.iter().filter(|remove| is_hit(remove, add)))
            .map(|taint| format!("{}={}", taint.key, taint.effect))
            .collect();
        if conflicts.is_empty() {
            return Ok(());
        }
        let conflicts = conflicts.join(", ");
        let text = "can not both modify and remove the following taint(s) in the same command";
        Err(Failure::plain(format!("{text}: {conflicts}")))
    }

    /// Changes a node. Gives what happened to it.
    ///
    /// # Errors
    /// A taint that is there already, unless it may be overwritten, and one that is to be removed and is not there.
    pub fn make(&self, node: &mut Value, overwrite: bool) -> Result<&'static str, Failure> {
        let old: Vec<Taint> = list(node.pointer("/spec/taints")).map(Taint::of).collect();
        let present: Vec<&str> = self
            .add
            .iter()
            .filter(|taint| old.iter().any(|other| other.is_like(taint)))
            .map(|taint| taint.key.as_str())
            .collect();
        if !overwrite && !present.is_empty() {
            return Err(Failure::plain(format!(
                "node {} already has {} taint(s) with same effect(s) and --overwrite is false",
                text(node, "/metadata/name"),
                present.join(",")
            )));
        }
        let mut new = self.add.clone();
        new.extend(old.iter().filter(|taint| !self.add.iter().any(|other| other.is_like(taint))).cloned());
        let added = new.len() != old.len();
        let (mut removed, mut missing) = (false, Vec::new());
        for taint in &self.remove {
            let before = new.len();
            new.retain(|other| other.key != taint.key || (!taint.effect.is_empty() && other.effect != taint.effect));
            if new.len() == before {
                let Taint { key, effect, .. } = taint;
                let called = if effect.is_empty() { key.clone() } else { format!("{key}:{effect}") };
                missing.push(Failure::plain(format!("taint {called:?} not found")));
            } else {
                removed = true;
            }
        }
        Failure::collect(missing)?;
        let taints: Vec<Value> = new.iter().map(Taint::to_object).collect();
        if let Some(spec) = node
            .as_object_mut()
            .and_then(|node| node.entry("spec").or_insert_with(|| Map::new().into()).as_object_mut())
        {
            if taints.is_empty() {
                spec.remove("taints");
            } else {
                spec.insert("taints".into(), Value::Array(taints));
            }
        }
        Ok(match (added, removed) {
            _ if overwrite => "modified",
            (true, true) => "modified",
            (true, false) => "tainted",
            (false, _) => "untainted",
        })
    }
}
