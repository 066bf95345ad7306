//! Comparisons inside `[?(…)]`, with the types Go's templates would see: strings, booleans, integers and floats do not mix.

use std::cmp::Ordering;

use serde_json::Value;

use super::JsonPathError;

/// Whether `left operator right` holds.
pub(super) fn compare(left: &Value, operator: &str, right: &Value) -> Result<bool, JsonPathError> {
    match operator {
        "==" => Ok(order(left, right)? == Some(Ordering::Equal)),
        "!=" => Ok(order(left, right)? != Some(Ordering::Equal)),
        "<" => Ok(ordered(left, right)?.is_some_and(Ordering::is_lt)),
        "<=" => Ok(ordered(left, right)?.is_some_and(Ordering::is_le)),
        ">" => Ok(!ordered(left, right)?.is_some_and(Ordering::is_le)),
        ">=" => Ok(!ordered(left, right)?.is_some_and(Ordering::is_lt)),
        _ => Err(JsonPathError::Evaluation(format!("unrecognized filter operator {operator}"))),
    }
}

/// Like [`order`], but booleans only know equality.
fn ordered(left: &Value, right: &Value) -> Result<Option<Ordering>, JsonPathError> {
    match (left, right) {
        (Value::Bool(_), Value::Bool(_)) => Err(invalid_type()),
        _ => order(left, right),
    }
}

fn order(left: &Value, right: &Value) -> Result<Option<Ordering>, JsonPathError> {
    match (left, right) {
        (Value::Null | Value::Array(_) | Value::Object(_), _)
        | (_, Value::Null | Value::Array(_) | Value::Object(_)) => Err(invalid_type()),
        (Value::String(left), Value::String(right)) => Ok(Some(left.cmp(right))),
        (Value::Bool(left), Value::Bool(right)) => Ok(Some(left.cmp(right))),
        (Value::Number(left), Value::Number(right)) if left.is_f64() && right.is_f64() => {
            Ok(left.as_f64().partial_cmp(&right.as_f64()))
        }
        (Value::Number(left), Value::Number(right)) if !left.is_f64() && !right.is_f64() => {
            Ok(left.as_i128().partial_cmp(&right.as_i128()))
        }
        _ => Err(JsonPathError::Evaluation("incompatible types for comparison".to_owned())),
    }
}

fn invalid_type() -> JsonPathError {
    JsonPathError::Evaluation("invalid type for comparison".to_owned())
}
