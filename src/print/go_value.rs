//! JSON values in the words of Go's `fmt` package: `%v`, and floats as `strconv` writes them.
//!
//! Used wherever kubectl prints a value that is no text: custom columns, jsonpath, templates, YAML floats.

use std::ops::Range;

use serde_json::{Map, Number, Value};

use super::go_quote::go_quote;

/// Go's `%v`: strings bare, lists as `[a b]`, maps as `map[k:v]` with sorted keys, null as `<nil>`.
pub fn to_go_text(value: &Value) -> String {
    match value {
        Value::Null => "<nil>".to_owned(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => number_text(number),
        Value::String(text) => text.clone(),
        Value::Array(items) => format!("[{}]", join(items.iter().map(to_go_text), " ")),
        Value::Object(map) => {
            format!("map[{}]", join(entries(map, |key, value| format!("{key}:{}", to_go_text(value))), " "))
        }
    }
}

/// Go's `%T` of decoded JSON.
pub fn go_type(value: &Value) -> &'static str {
    match value {
        Value::Null => "<nil>",
        Value::Bool(_) => "bool",
        Value::Number(number) if number.is_f64() => "float64",
        Value::Number(_) => "int64",
        Value::String(_) => "string",
        Value::Array(_) => "[]interface {}",
        Value::Object(_) => "map[string]interface {}",
    }
}

/// Go's `%#v` of decoded JSON, as kubectl shows the object of a failed template.
pub fn to_go_syntax(value: &Value) -> String {
    match value {
        Value::Null => "interface {}(nil)".to_owned(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => number_text(number),
        Value::String(text) => go_quote(text),
        Value::Array(items) => format!("[]interface {{}}{{{}}}", join(items.iter().map(to_go_syntax), ", ")),
        Value::Object(map) => {
            let pairs = entries(map, |key, value| format!("{}:{}", go_quote(key), to_go_syntax(value)));
            format!("map[string]interface {{}}{{{}}}", join(pairs, ", "))
        }
    }
}

/// The value after a trip through Go's `encoding/json` into untyped Go values, where every number becomes a `float64`.
///
/// kubectl does this to typed objects before jsonpath.
pub fn through_float(value: &Value) -> Value {
    match value {
        Value::Number(number) => number.as_f64().map_or(Value::Null, Value::from),
        Value::Array(items) => items.iter().map(through_float).collect(),
        Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), through_float(value))).collect(),
        other => other.clone(),
    }
}

/// The value after a trip through the JSON of `k8s.io/apimachinery/pkg/util/json`, where a number without a fraction
/// becomes an `int64` if it fits. kubectl does this to all objects before go-templates.
pub fn through_int(value: &Value) -> Value {
    match value {
        Value::Number(number) => match json_number_text(number).parse::<i64>() {
            Ok(integer) => integer.into(),
            Err(_) => number.as_f64().into(),
        },
        Value::Array(items) => items.iter().map(through_int).collect(),
        Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), through_int(value))).collect(),
        other => other.clone(),
    }
}

/// A number as Go prints it after JSON decoding that keeps integers: an `int64` in full, a `float64` by [`format_float`].
pub fn number_text(number: &Number) -> String {
    match number.as_f64() {
        Some(float) if number.is_f64() => format_float(float),
        _ => number.to_string(),
    }
}

/// Go's `strconv.FormatFloat(f, 'g', -1, 64)`, which is also `%v`: the shortest digits, with an exponent below 1e-4 and
/// from 1e+06 on.
pub fn format_float(float: f64) -> String {
    plain_or_scientific(float, -4..6).unwrap_or_else(|(digits, exponent)| {
        let sign = if exponent < 0 { '-' } else { '+' };
        format!("{digits}e{sign}{:02}", exponent.unsigned_abs())
    })
}

/// A number as Go's `encoding/json` writes it: a `float64` gets an exponent below 1e-6 and from 1e21 on.
pub fn json_number_text(number: &Number) -> String {
    match number.as_f64() {
        Some(float) if number.is_f64() => plain_or_scientific(float, -6..21).unwrap_or_else(|(digits, exponent)| {
            let sign = if exponent < 0 { '-' } else { '+' };
            format!("{digits}e{sign}{}", exponent.unsigned_abs())
        }),
        _ => number.to_string(),
    }
}

/// The decimal text of a float whose exponent is in `plain`, otherwise its digits and exponent.
fn plain_or_scientific(float: f64, plain: Range<i32>) -> Result<String, (String, i32)> {
    if !float.is_finite() {
        return Ok(if float.is_nan() {
            "NaN"
        } else if float > 0.0 {
            "+Inf"
        } else {
            "-Inf"
        }
        .to_owned());
    }
    let scientific = format!("{float:e}");
    let (digits, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent = exponent.parse().unwrap_or(0);
    if float == 0.0 || plain.contains(&exponent) { Ok(float.to_string()) } else { Err((digits.to_owned(), exponent)) }
}

fn entries(map: &Map<String, Value>, show: impl Fn(&str, &Value) -> String) -> impl Iterator<Item = String> {
    map.iter().map(move |(key, value)| show(key, value))
}

fn join(parts: impl Iterator<Item = String>, separator: &str) -> String {
    parts.collect::<Vec<_>>().join(separator)
}

#[cfg(test)]
mod tests {
    use super::{format_float, json_number_text, to_go_syntax, to_go_text};
    use serde_json::{Number, json};

    #[test]
    fn values_read_as_in_go() {
        let value = json!({"b": [1, "x", null], "a": {"k": true}});
        assert_eq!(to_go_text(&value), "map[a:map[k:true] b:[1 x <nil>]]");
        assert_eq!(to_go_syntax(&json!({"a": ["x\n"]})), r#"map[string]interface {}{"a":[]interface {}{"x\n"}}"#);
    }

    #[test]
    fn floats_read_as_in_go() {
        for (float, general, json) in [
            (0.0, "0", "0"),
            (3600.0, "3600", "3600"),
            (31_536_000.0, "3.1536e+07", "31536000"),
            (1e21, "1e+21", "1e+21"),
            (0.000_01, "1e-05", "0.00001"),
            (1e-7, "1e-07", "1e-7"),
            (-1.5, "-1.5", "-1.5"),
        ] {
            assert_eq!(format_float(float), general);
            assert_eq!(json_number_text(&Number::from_f64(float).unwrap()), json);
        }
    }
}
