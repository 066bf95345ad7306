//! Anchors of one document, and the bounds on what aliases may make of it.
//!
//! go-yaml expands aliases and refuses documents that consist mostly of expansions (`allowedAliasRatio` in go-yaml v2
//! `decode.go`). Values are copied here where Go shares them, so the copied amount is bounded as well.

use serde_json::Value;
use std::collections::HashMap;

/// Copies of more than this many bytes, roughly, are refused even if go-yaml would still go along.
const MAX_COPIED_BYTES: usize = 256 << 20;

/// What a value costs besides its text.
const NODE_BYTES: usize = 64;

/// The ratio is 0.99 up to this many nodes …
const RATIO_RANGE_LOW: f64 = 400_000.0;
/// … and falls to 0.10 at this many.
const RATIO_RANGE_HIGH: f64 = 4_000_000.0;

const EXCESSIVE: &str = "document contains excessive aliasing";

/// Nodes and bytes, counted since the document began.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Tally {
    nodes: usize,
    bytes: usize,
}

/// A place where `&name` was seen; redefining the name makes a new one.
#[derive(Debug)]
pub(super) struct Opened {
    name: String,
    serial: usize,
}

#[derive(Debug)]
enum Anchor {
    /// Its value is not complete yet.
    Open(usize),
    /// Its value and what that costs.
    Known(Value, Tally),
}

/// The anchors seen so far.
#[derive(Debug, Default)]
pub(super) struct Anchors {
    by_name: HashMap<String, Anchor>,
    serial: usize,
    total: Tally,
    aliased_nodes: usize,
    copied_bytes: usize,
}

impl Anchors {
    /// Counts a node with this much text and returns the tally before it.
    pub(super) fn count(&mut self, text_bytes: usize) -> Tally {
        let before = self.total;
        self.total.nodes += 1;
        self.total.bytes += NODE_BYTES + text_bytes;
        before
    }

    /// Notes that the node now starting is called `name`.
    pub(super) fn open(&mut self, name: String) -> Opened {
        self.serial += 1;
        self.by_name.insert(name.clone(), Anchor::Open(self.serial));
        Opened { name, serial: self.serial }
    }

    /// Notes that the node opened at the tally `since` is complete.
    ///
    /// # Errors
    /// If too much would be copied.
    pub(super) fn close(&mut self, opened: Opened, value: &Value, since: Tally) -> Result<(), String> {
        // An inner node of the same name has taken the name over.
        if !matches!(self.by_name.get(&opened.name), Some(Anchor::Open(serial)) if *serial == opened.serial) {
            return Ok(());
        }
        let cost = Tally { nodes: self.total.nodes - since.nodes, bytes: self.total.bytes - since.bytes };
        self.copy(cost)?;
        self.by_name.insert(opened.name, Anchor::Known(value.clone(), cost));
        Ok(())
    }

    /// The value an alias stands for.
    ///
    /// # Errors
    /// In go-yaml's words: unknown anchors, anchors that contain themselves, too much expansion.
    pub(super) fn expand(&mut self, name: &str) -> Result<Value, String> {
        self.count(0);
        let cost = match self.by_name.get(name) {
            None => return Err(format!("unknown anchor '{name}' referenced")),
            Some(Anchor::Open(_)) => return Err(format!("anchor '{name}' value contains itself")),
            Some(Anchor::Known(_, cost)) => *cost,
        };
        self.total.nodes += cost.nodes;
        self.total.bytes += cost.bytes;
        self.aliased_nodes += cost.nodes;
        if self.aliased_nodes > 100 && self.total.nodes > 1000 && self.alias_ratio() > allowed_ratio(self.total.nodes) {
            return Err(EXCESSIVE.to_owned());
        }
        self.copy(cost)?;
        match self.by_name.get(name) {
            Some(Anchor::Known(value, _)) => Ok(value.clone()),
            _ => Ok(Value::Null),
        }
    }

    fn copy(&mut self, cost: Tally) -> Result<(), String> {
        self.copied_bytes = self.copied_bytes.saturating_add(cost.bytes);
        if self.copied_bytes > MAX_COPIED_BYTES { Err(EXCESSIVE.to_owned()) } else { Ok(()) }
    }

    #[expect(clippy::cast_precision_loss, reason = "a ratio needs no precision")]
    fn alias_ratio(&self) -> f64 {
        self.aliased_nodes as f64 / self.total.nodes as f64
    }
}

#[expect(clippy::cast_precision_loss, reason = "a ratio needs no precision")]
fn allowed_ratio(nodes: usize) -> f64 {
    let progress = (nodes as f64 - RATIO_RANGE_LOW) / (RATIO_RANGE_HIGH - RATIO_RANGE_LOW);
    0.99 - 0.89 * progress.clamp(0.0, 1.0)
}
