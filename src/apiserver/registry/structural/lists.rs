//! Lists whose items must differ: sets, and lists that are maps by some of their fields.
//!
//! Mirrors `ValidateListSetsAndMaps` in `k8s.io/apiextensions-apiserver/pkg/apiserver/schema/listtype/validation.go`.

use serde_json::{Map, Value};

use crate::apiserver::json::{list, text};
use crate::apiserver::status::FieldError;

/// Gathers items that are there already.
pub(super) fn validate(schema: &Value, value: &Value, path: &str, problems: &mut Vec<FieldError>) {
    match value {
        Value::Object(map) => {
            let join = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
            let additional = schema.get("additionalProperties").filter(|schema| schema.is_object());
            for (key, member) in map {
                let known = schema.get("properties").and_then(|properties| properties.get(key));
                if let Some(schema) = known.or(additional) {
                    // Entries of maps are named as such.
                    let path = if known.is_some() { join(key) } else { format!("{path}[{key}]") };
                    validate(schema, member, &path, problems);
                }
            }
        }
        Value::Array(items) => {
            let of = text(schema, "/x-kubernetes-list-type");
            let keys: Vec<&str> = list(schema.get("x-kubernetes-list-map-keys")).filter_map(Value::as_str).collect();
            let mut seen: Vec<Value> = Vec::new();
            for (index, item) in items.iter().enumerate() {
                let path = format!("{path}[{index}]");
                let key = match of {
                    "set" => Some(item.clone()),
                    "map" => Some(key_of(schema, item, &keys)),
                    _ => None,
                };
                match key {
                    Some(key) if seen.contains(&key) => problems.push(FieldError::duplicate_value(&path, &key)),
                    Some(key) => seen.push(key),
                    None => {}
                }
                if let Some(schema) = schema.get("items") {
                    validate(schema, item, &path, problems);
                }
            }
        }
        _ => {}
    }
}

/// The fields that an item is told apart by, with their defaults.
fn key_of(schema: &Value, item: &Value, keys: &[&str]) -> Value {
    let properties = schema.pointer("/items/properties");
    let default = |key: &str| properties.and_then(|properties| properties.get(key)?.get("default"));
    let fields = keys.iter().filter_map(|key| {
        let value = item.get(*key).or_else(|| default(key))?;
        Some(((*key).to_owned(), value.clone()))
    });
    Value::Object(fields.collect::<Map<String, Value>>())
}
