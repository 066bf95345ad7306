//! Map keys: JSON knows only text, YAML knows anything.
//!
//! Mirrors `convertToJSONableObject` in `sigs.k8s.io/yaml` `yaml.go`: numbers and booleans become text, null is refused.

use super::go_syntax;
use super::scalar::Scalar;
use serde_json::Value;

/// What stands before the colon.
#[derive(Debug)]
pub(super) enum Key {
    /// An ordinary key.
    Text(String),
    /// `<<`: the value's entries belong to this map.
    Merge,
    /// A key that cannot become text; the words name its Go type and value.
    Unsupported(&'static str, String),
}

impl From<Scalar> for Key {
    fn from(scalar: Scalar) -> Self {
        match scalar {
            Scalar::Text(text) => Key::Text(text),
            Scalar::Bool(value) => Key::Text(value.to_string()),
            Scalar::Int(value) => Key::Text(value.to_string()),
            Scalar::Float(value) => Key::Text(float_key(value)),
            Scalar::Null => Key::Unsupported("%!s(<nil>)", "<nil>".to_owned()),
            Scalar::Uint(value) => Key::Unsupported("uint64", format!("{value:#x}")),
        }
    }
}

/// The key an alias to `value` gives.
///
/// # Errors
/// In go-yaml's words, if the value is a collection.
pub(super) fn from_value(value: Value) -> Result<Key, String> {
    let scalar = match value {
        Value::Null => Scalar::Null,
        Value::Bool(value) => Scalar::Bool(value),
        Value::String(text) => Scalar::Text(text),
        Value::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(value), _) => Scalar::Int(value),
            (None, Some(value)) => Scalar::Uint(value),
            (None, None) => Scalar::Float(number.as_f64().unwrap_or_default()),
        },
        collection => return Err(format!("invalid map key: {}", go_syntax::describe(&collection))),
    };
    Ok(Key::from(scalar))
}

/// Go's `strconv.FormatFloat(value, 'g', -1, 32)`, with YAML's names for what is not finite.
#[expect(
    clippy::cast_possible_truncation,
    reason = "keys are printed with the precision of 32 bits, as Kubernetes does"
)]
fn float_key(value: f64) -> String {
    let value = value as f32;
    if value.is_nan() {
        return ".nan".to_owned();
    }
    if value.is_infinite() {
        return if value > 0.0 { ".inf" } else { "-.inf" }.to_owned();
    }
    let scientific = format!("{value:e}");
    match scientific.split_once('e') {
        Some((mantissa, exponent)) => match exponent.parse::<i32>() {
            Ok(exponent) if !(-4..6).contains(&exponent) => {
                let sign = if exponent < 0 { '-' } else { '+' };
                format!("{mantissa}e{sign}{:02}", exponent.unsigned_abs())
            }
            _ => value.to_string(),
        },
        None => scientific,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn float_keys_look_like_go_prints_them() {
        let table = [
            (1.0, "1"),
            (1.5, "1.5"),
            (-0.25, "-0.25"),
            (100_000.0, "100000"),
            (1e6, "1e+06"),
            (0.00001, "1e-05"),
            (0.0001, "0.0001"),
            (f64::INFINITY, ".inf"),
            (f64::NEG_INFINITY, "-.inf"),
            (f64::NAN, ".nan"),
        ];
        for (value, expected) in table {
            assert_eq!(float_key(value), expected);
        }
    }
}
