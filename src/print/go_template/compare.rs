//! `eq`, `lt` and their relatives. Mirrors the comparisons of text/template/funcs.go: integers and floats do
//! not mix.

use std::cmp::Ordering;

use serde_json::Value;

use super::value::Val;

const INCOMPATIBLE: &str = "incompatible types for comparison";
const INVALID: &str = "invalid type for comparison";

/// Whether `first` equals any of the others.
pub(super) fn equals_any(first: &Val<'_>, others: &[Val<'_>]) -> Result<bool, String> {
    if others.is_empty() {
        return Err("missing argument for comparison".to_owned());
    }
    for other in others {
        if equals(first, other)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn equals(left: &Val<'_>, right: &Val<'_>) -> Result<bool, String> {
    match (left, right) {
        (Val::Missing, Val::Missing) => Ok(true),
        (Val::Missing, _) | (_, Val::Missing) => Ok(false),
        _ if is_collection(left) && is_collection(right) => {
            let types = (left.show(""), left.type_name(), right.show(""), right.type_name());
            Err(format!("non-comparable types {}: {}, {}: {}", types.0, types.1, types.3, types.2))
        }
        _ => match (left.json(), right.json()) {
            (Some(Value::Bool(left)), Some(Value::Bool(right))) => Ok(left == right),
            _ => order(left, right).map(|order| order == Some(Ordering::Equal)).map_err(|_| INCOMPATIBLE.to_owned()),
        },
    }
}

/// How two numbers or two strings compare; `None` where a float is no number.
pub(super) fn order(left: &Val<'_>, right: &Val<'_>) -> Result<Option<Ordering>, String> {
    let basic = |value: &Val<'_>| !matches!(value, Val::Missing) && !is_collection(value);
    match (left.integer(), right.integer(), left.json(), right.json()) {
        (Some(left), Some(right), ..) => Ok(Some(left.cmp(&right))),
        (_, _, Some(Value::String(left)), Some(Value::String(right))) => Ok(Some(left.cmp(right))),
        (None, None, Some(Value::Number(left)), Some(Value::Number(right))) => {
            Ok(left.as_f64().partial_cmp(&right.as_f64()))
        }
        (_, _, Some(Value::Bool(_)), Some(Value::Bool(_))) => Err(INVALID.to_owned()),
        _ if basic(left) && basic(right) => Err(INCOMPATIBLE.to_owned()),
        _ => Err(INVALID.to_owned()),
    }
}

fn is_collection(value: &Val<'_>) -> bool {
    matches!(value.json(), Some(Value::Array(_) | Value::Object(_)))
}
