//! Objects as the rows that `kubectl get` shows.
//!
//! Mirrors `pkg/printers/internalversion/printers.go`: which columns a kind has is the server's decision.

mod age;
mod columns;
mod node;
mod workloads;

pub use age::human_duration;

use std::sync::Arc;

use jiff::Timestamp;
use serde_json::{Value, json};

use super::discovery::ApiResource;
use columns::Columns;

/// A `meta.k8s.io/v1 Table` of objects of one resource. Each row carries its whole object.
pub(super) fn table(resource: &ApiResource, objects: &[Arc<Value>], now: Timestamp) -> Value {
    let columns = Columns::of(&resource.group, &resource.kind);
    let definitions = columns.names.iter().map(|(name, priority)| json!({"name": name, "priority": priority}));
    let rows = objects.iter().map(|object| json!({"cells": (columns.cells)(object, now), "object": object.as_ref()}));
    json!({
        "kind": "Table",
        "apiVersion": "meta.k8s.io/v1",
        "metadata": {},
        "columnDefinitions": definitions.collect::<Vec<Value>>(),
        "rows": rows.collect::<Vec<Value>>(),
    })
}
