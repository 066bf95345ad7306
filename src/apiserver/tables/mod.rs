//! Objects as the rows that `kubectl get` shows.
//!
//! Mirrors `pkg/printers/internalversion/printers.go`: which columns a kind has is the server's decision.

mod admission;
mod age;
mod amounts;
mod columns;
mod custom;
mod event;
mod made;
mod network;
mod node;
mod workloads;

pub use age::human_duration;
pub use amounts::access_modes;

use std::sync::Arc;

use jiff::Timestamp;
use serde_json::{Value, json};

use super::discovery::ApiResource;
use columns::{AGE, Columns, name};
use custom::CustomColumn;

/// A `meta.k8s.io/v1 Table` of objects of one resource, which for a custom one has a `definition`. What of its object
/// each row carries is the registry's business.
pub(super) fn table(
    resource: &ApiResource,
    definition: Option<&Value>,
    objects: &[Arc<Value>],
    now: Timestamp,
) -> Value {
    if let Some(columns) = definition.and_then(|definition| CustomColumn::all(definition, &resource.version)) {
        let mut headers = vec![header("Name", "string", "name", 0)];
        headers.extend(columns.iter().map(CustomColumn::header));
        let rows = objects.iter().map(|object| {
            let mut cells = vec![name(object)];
            cells.extend(columns.iter().map(|column| column.cell(object, now)));
            json!({"cells": cells})
        });
        return whole(&headers, &rows.collect::<Vec<Value>>());
    }
    let columns = if definition.is_some() { AGE } else { Columns::of(&resource.group, &resource.kind) };
    let definitions = columns.names.iter().map(|(name, priority)| built_in_header(name, *priority));
    let rows = objects.iter().map(|object| json!({"cells": (columns.cells)(object, now)}));
    whole(&definitions.collect::<Vec<Value>>(), &rows.collect::<Vec<Value>>())
}

/// The same of scales, which are of no resource.
pub(super) fn scale_table(scales: &[Arc<Value>], now: Timestamp) -> Value {
    let columns = Columns::of("autoscaling", "Scale");
    let definitions = columns.names.iter().map(|(name, priority)| built_in_header(name, *priority));
    let rows = scales.iter().map(|scale| json!({"cells": (columns.cells)(scale, now)}));
    whole(&definitions.collect::<Vec<Value>>(), &rows.collect::<Vec<Value>>())
}

/// A column of a built-in kind as a table declares it.
fn built_in_header(name: &str, priority: u8) -> Value {
    header(name, "string", if name == "Name" { "name" } else { "" }, i64::from(priority))
}

/// A column as a table declares it (`TableColumnDefinition`).
fn header(name: &str, of: &str, format: &str, priority: i64) -> Value {
    json!({"name": name, "type": of, "format": format, "description": "", "priority": priority})
}

fn whole(headers: &[Value], rows: &[Value]) -> Value {
    json!({
        "kind": "Table",
        "apiVersion": "meta.k8s.io/v1",
        "metadata": {},
        "columnDefinitions": headers,
        "rows": rows,
    })
}
