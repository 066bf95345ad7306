//! What Go says of JSON that it cannot read.
//!
//! Mirrors the error texts of `encoding/json` (`scanner.go`) and `transformDecodeError` with `summarizeData` in
//! `k8s.io/apiserver/pkg/endpoints/handlers/{rest,create}.go`.

use serde_json::Value;

use crate::apiserver::schema::type_name;

/// How much of a body a refusal repeats.
const SHOWN: usize = 30;

/// Go's text for a syntax error in a text.
pub(super) fn go_error(error: &serde_json::Error, text: &str) -> String {
    if error.is_eof() {
        return "unexpected end of JSON input".to_owned();
    }
    let said = error.to_string();
    let context = [
        ("key must be a string", "looking for beginning of object key string"),
        ("trailing comma", "looking for beginning of value"),
        ("expected `:`", "after object key"),
        ("expected `,` or `}`", "after object key:value pair"),
        ("expected `,` or `]`", "after array element"),
        ("trailing characters", "after top-level value"),
    ];
    let context = context.iter().find(|(part, _)| said.starts_with(part));
    let context = context.map_or("looking for beginning of value", |(_, context)| context);
    let line = text.lines().nth(error.line().saturating_sub(1)).unwrap_or_default();
    let wrong = line.get(error.column().saturating_sub(1)..).and_then(|rest| rest.chars().next()).unwrap_or('\u{FFFD}');
    format!("invalid character {wrong:?} {context}")
}

/// The refusal of a body that is no JSON at all, where an object of a kind is expected.
pub(super) fn unrecognized(kind: &str, why: &str, text: &str) -> String {
    format!(
        "the object provided is unrecognized (must be of type {kind}): couldn't get version/kind; json parse error: {why} ({})",
        summary(text)
    )
}

/// Why kind and version cannot be told of JSON; nothing if they can, or are left out.
///
/// Mirrors `SimpleMetaFactory.Interpret` in `k8s.io/apimachinery/pkg/runtime/serializer/json/meta.go`.
pub(super) fn no_type_meta(value: &Value) -> Option<String> {
    const INTO: &str = r#"Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }"#;
    let Value::Object(fields) = value else {
        return (!value.is_null()).then(|| format!("json: cannot unmarshal {} into {INTO}", type_name(value)));
    };
    ["apiVersion", "kind"].iter().find_map(|name| {
        let given = fields.get(*name).filter(|given| !given.is_string() && !given.is_null())?;
        Some(format!("json: cannot unmarshal {} into Go struct field .{name} of type string", type_name(given)))
    })
}

/// The beginning of a body: as it is if it looks like JSON, otherwise in hexadecimal.
fn summary(text: &str) -> String {
    if text.is_empty() {
        return "<empty>".to_owned();
    }
    let more = if text.len() > SHOWN { " ..." } else { "" };
    let bytes = text.as_bytes().get(..SHOWN.min(text.len())).unwrap_or_default();
    if text.starts_with('{') {
        return format!("{}{more}", String::from_utf8_lossy(bytes));
    }
    let hexadecimal: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{}{more}", hexadecimal.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syntax_errors_are_gos() {
        for (text, want) in [
            ("", "unexpected end of JSON input (<empty>)"),
            ("{\"a\":1", "unexpected end of JSON input ({\"a\":1)"),
            ("{a}", "invalid character 'a' looking for beginning of object key string ({a})"),
            ("{\"a\" 1}", "invalid character '1' after object key ({\"a\" 1})"),
            ("{\"a\":1 \"b\"}", "invalid character '\"' after object key:value pair ({\"a\":1 \"b\"})"),
            ("{} x", "invalid character 'x' after top-level value ({} x)"),
            ("yes", "invalid character 'y' looking for beginning of value (796573)"),
        ] {
            let error = serde_json::from_str::<serde_json::Value>(text).unwrap_err();
            let said = unrecognized("ConfigMap", &go_error(&error, text), text);
            let got = said.split_once("json parse error: ").unwrap().1;
            assert_eq!(got, want, "{text}");
        }
        assert_eq!(summary(&"x".repeat(31)), format!("{} ...", "78".repeat(30)));
    }
}
