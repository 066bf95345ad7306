//! What an unquoted or tagged YAML scalar means in YAML 1.1, as Kubernetes reads it.
//!
//! Mirrors `resolve` in go-yaml v2 `resolve.go`: `y`, `no`, `On` are booleans, `0777` is octal, `1_000` is a number,
//! base 60 is text, and times stay text. This file must not know about documents, anchors or positions.

use super::binary;
use serde_json::{Number, Value};

/// The prefix of the standard tags, which are written `!!name`.
const STANDARD_TAG: &str = "tag:yaml.org,2002:";

/// The first float that no `i64` can hold: 2⁶³.
const INTEGER_LIMIT: f64 = 9_223_372_036_854_775_808.0;

/// A scalar with its type found out.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Scalar {
    Null,
    Bool(bool),
    Int(i64),
    Uint(u64),
    Float(f64),
    Text(String),
}

/// Resolves a scalar from its text, its tag and whether it was plain (unquoted and untagged).
///
/// # Errors
/// In go-yaml's words, if the text does not fit its tag.
pub(super) fn resolve(text: String, tag: Option<&str>, plain: bool) -> Result<Scalar, String> {
    // The tag `!` alone asks for resolution as if the text were plain.
    let tag = tag.filter(|tag| !tag.is_empty() && *tag != "!");
    match tag.map(|tag| tag.strip_prefix(STANDARD_TAG)) {
        None if plain => Ok(resolve_plain(&text).unwrap_or(Scalar::Text(text))),
        Some(Some(name @ ("bool" | "int" | "float" | "null"))) => resolve_tagged(&text, name),
        Some(Some("binary")) => binary::decode(&text)
            .map(|bytes| Scalar::Text(String::from_utf8_lossy(&bytes).into_owned()))
            .ok_or_else(|| "!!binary value contains invalid base64 data".to_owned()),
        // Quoted text, `!!str`, `!!timestamp` and tags nobody here knows.
        _ => Ok(Scalar::Text(text)),
    }
}

fn resolve_tagged(text: &str, wanted: &str) -> Result<Scalar, String> {
    let scalar = resolve_plain(text).unwrap_or(Scalar::Text(String::new()));
    match (wanted, scalar) {
        #[expect(clippy::cast_precision_loss, reason = "`!!float` asks for exactly this")]
        ("float", Scalar::Int(value)) => Ok(Scalar::Float(value as f64)),
        (_, scalar) if tag_name(&scalar) == wanted => Ok(scalar),
        (_, scalar) => Err(format!("cannot decode !!{} `{text}` as a !!{wanted}", tag_name(&scalar))),
    }
}

fn tag_name(scalar: &Scalar) -> &'static str {
    match scalar {
        Scalar::Null => "null",
        Scalar::Bool(_) => "bool",
        Scalar::Int(_) | Scalar::Uint(_) => "int",
        Scalar::Float(_) => "float",
        Scalar::Text(_) => "str",
    }
}

/// The meaning of plain text; `None` for ordinary text. The first byte rules most words out.
fn resolve_plain(text: &str) -> Option<Scalar> {
    match text.as_bytes().first() {
        None => Some(Scalar::Null),
        Some(b'y' | b'Y' | b'n' | b'N' | b't' | b'T' | b'f' | b'F' | b'o' | b'O' | b'~') => keyword(text),
        Some(b'.') => special_float(text).or_else(|| float(text)),
        Some(b'0'..=b'9' | b'+' | b'-') => special_float(text).or_else(|| number(text)),
        Some(_) => None,
    }
}

fn keyword(text: &str) -> Option<Scalar> {
    Some(match text {
        "y" | "Y" | "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" | "on" | "On" | "ON" => Scalar::Bool(true),
        "n" | "N" | "no" | "No" | "NO" | "false" | "False" | "FALSE" | "off" | "Off" | "OFF" => Scalar::Bool(false),
        "~" | "null" | "Null" | "NULL" => Scalar::Null,
        _ => return None,
    })
}

fn special_float(text: &str) -> Option<Scalar> {
    Some(Scalar::Float(match text {
        ".nan" | ".NaN" | ".NAN" => f64::NAN,
        ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" => f64::INFINITY,
        "-.inf" | "-.Inf" | "-.INF" => f64::NEG_INFINITY,
        _ => return None,
    }))
}

fn number(text: &str) -> Option<Scalar> {
    if text.contains('_') {
        let joined = text.replace('_', "");
        return integer(&joined).or_else(|| float(&joined));
    }
    integer(text).or_else(|| float(text))
}

/// Go's `strconv.ParseInt` and `ParseUint` with base 0: the base is told by the prefix.
fn integer(text: &str) -> Option<Scalar> {
    let unsigned = text.strip_prefix(['+', '-']);
    let digits = unsigned.unwrap_or(text);
    let (radix, digits) = match digits.strip_prefix('0') {
        None | Some("") => (10, digits),
        Some(rest) => {
            if let Some(hex) = rest.strip_prefix(['x', 'X']) {
                (16, hex)
            } else if let Some(binary) = rest.strip_prefix(['b', 'B']) {
                (2, binary)
            } else {
                (8, rest.strip_prefix(['o', 'O']).unwrap_or(rest))
            }
        }
    };
    // `from_str_radix` alone would accept a second sign.
    if !digits.starts_with(|first: char| first.is_digit(radix)) {
        return None;
    }
    let magnitude = u64::from_str_radix(digits, radix).ok()?;
    if text.starts_with('-') {
        return 0i64.checked_sub_unsigned(magnitude).map(Scalar::Int);
    }
    match i64::try_from(magnitude) {
        Ok(value) => Some(Scalar::Int(value)),
        // A number with a plus sign is never unsigned in Go; it becomes a float.
        Err(_) if unsigned.is_some() => None,
        Err(_) => Some(Scalar::Uint(magnitude)),
    }
}

fn float(text: &str) -> Option<Scalar> {
    if !is_decimal_float(text) {
        return None;
    }
    let value: f64 = text.parse().ok()?;
    value.is_finite().then_some(Scalar::Float(value))
}

/// Whether the text is `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`.
fn is_decimal_float(text: &str) -> bool {
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let mantissa = match unsigned.split_once(['e', 'E']) {
        None => unsigned,
        Some((mantissa, exponent)) => {
            let digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
            if digits.is_empty() || !all_digits(digits) {
                return false;
            }
            mantissa
        }
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    all_digits(whole) && all_digits(fraction) && !(whole.is_empty() && fraction.is_empty())
}

impl Scalar {
    /// The JSON value that reaches the API server: a float without a fraction travels as an integer.
    ///
    /// # Errors
    /// In the words of Go's JSON encoder, for numbers JSON cannot express.
    pub(super) fn into_json(self) -> Result<Value, String> {
        Ok(match self {
            Scalar::Null => Value::Null,
            Scalar::Bool(value) => Value::Bool(value),
            Scalar::Int(value) => Value::from(value),
            #[expect(clippy::cast_precision_loss, reason = "what no int64 holds is a float64 to Kubernetes")]
            Scalar::Uint(value) => Value::from(value as f64),
            Scalar::Text(text) => Value::String(text),
            #[expect(clippy::cast_possible_truncation, reason = "whole and within the range of i64")]
            Scalar::Float(value) if value.fract() == 0.0 && value.abs() < INTEGER_LIMIT => Value::from(value as i64),
            Scalar::Float(value) => Value::Number(Number::from_f64(value).ok_or_else(|| {
                let name = if value.is_nan() {
                    "NaN"
                } else if value > 0.0 {
                    "+Inf"
                } else {
                    "-Inf"
                };
                format!("json: unsupported value: {name}")
            })?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn plain(text: &str) -> Value {
        resolve(text.to_owned(), None, true).unwrap().into_json().unwrap()
    }

    #[test]
    fn plain_scalars_mean_what_go_yaml_v2_says() {
        let table = [
            (json!(true), "y Y yes Yes YES true True TRUE on On ON"),
            (json!(false), "n N no No NO false False FALSE off Off OFF"),
            (json!(null), "~ null Null NULL"),
            (json!(10), "10 +10 1_0 0xA 0Xa 0x_A 0b1010 0B1010 0o12 0O12 012 10.0 1e1 1.e+1 100e-1 +0b1010"),
            (json!(-10), "-10 -0xa -0b1010 -0o12 -012 -1_0 -1e1"),
            (json!(0), "0 00 -0 +0 0x0 0.0 -0.0 0_"),
            (json!(8), "08 008 8."),
            (json!(0.5), ".5 0.5 +.5 5e-1 0_.5"),
            (json!(i64::MAX), "9223372036854775807 0x7fffffffffffffff"),
            (json!(i64::MIN), "-9223372036854775808 -0x8000000000000000"),
            (json!(18_446_744_073_709_551_615.0), "18446744073709551615 0xffffffffffffffff"),
            (json!(18_446_744_073_709_551_616.0), "18446744073709551616 +18446744073709551615.5"),
            (json!(1e300), "1e300 1E+300"),
        ];
        for (expected, words) in table {
            for word in words.split(' ') {
                assert_eq!(plain(word), expected, "{word}");
            }
        }
        assert_eq!(plain(""), Value::Null);
    }

    #[test]
    fn everything_else_is_text() {
        let words = "yEs tRUE nULL oN nil none null1 <<  = . .. .e1 + - -- +- _1 0x 0b 0b2 0o8 0xg 1e 1e+ 1e999 .1e999 12:30 1:30:15 \
                     190:20:30.15 2001-12-14 2001-12-14t21:59:43.10-05:00 1.2.3 1,000 --1 +-1 0x-1 0x+1 1f NaN inf Infinity .infinity \
                     .5_0 0xFFFFFFFFFFFFFFFFF v1 * ö";
        for word in words.split_whitespace() {
            assert_eq!(plain(word), json!(word));
        }
    }

    #[test]
    fn numbers_json_cannot_express_are_errors() {
        for (text, name) in [(".inf", "+Inf"), ("-.INF", "-Inf"), (".NaN", "NaN")] {
            let scalar = resolve(text.to_owned(), None, true).unwrap();
            assert_eq!(scalar.into_json().unwrap_err(), format!("json: unsupported value: {name}"));
        }
    }

    #[test]
    fn tags_decide_over_the_text() {
        let table = [
            ("str", "12", Ok(json!("12"))),
            ("str", "", Ok(json!(""))),
            ("int", "0x10", Ok(json!(16))),
            ("int", "foo", Err("cannot decode !!str `foo` as a !!int")),
            ("int", "1.5", Err("cannot decode !!float `1.5` as a !!int")),
            ("float", "3", Ok(json!(3))),
            ("float", "0.5", Ok(json!(0.5))),
            ("bool", "yes", Ok(json!(true))),
            ("bool", "1", Err("cannot decode !!int `1` as a !!bool")),
            ("null", "", Ok(json!(null))),
            ("null", "x", Err("cannot decode !!str `x` as a !!null")),
            ("timestamp", "2001-01-01", Ok(json!("2001-01-01"))),
            ("binary", "aGk=", Ok(json!("hi"))),
            ("binary", "***", Err("!!binary value contains invalid base64 data")),
        ];
        for (tag, text, expected) in table {
            let got = resolve(text.to_owned(), Some(&format!("{STANDARD_TAG}{tag}")), false);
            assert_eq!(got.and_then(Scalar::into_json), expected.map_err(str::to_owned), "!!{tag} {text}");
        }
        assert_eq!(resolve("1".into(), Some("!mine"), false), Ok(Scalar::Text("1".into())));
        assert_eq!(resolve("1".into(), Some("!"), true), Ok(Scalar::Int(1)));
        assert_eq!(resolve("1".into(), None, false), Ok(Scalar::Text("1".into())));
    }
}
