//! Values that a schema forbids.
//!
//! Mirrors `k8s.io/kube-openapi/pkg/validation/validate` and what `k8s.io/apiextensions-apiserver/pkg/apiserver/validation` makes of its
//! findings.

use serde_json::Value;

use crate::apiserver::json::{list, text};
use crate::apiserver::status::FieldError;

/// Gathers what is wrong with a value at a path, which is empty for a whole object.
pub(super) fn validate(schema: &Value, value: &Value, path: &str, problems: &mut Vec<FieldError>) {
    let says = |field: &str| schema.get(field).and_then(Value::as_bool).unwrap_or_default();
    if value.is_null() && says("nullable") {
        return;
    }
    let wanted = if says("x-kubernetes-int-or-string") { "integer or string" } else { text(schema, "/type") };
    let found = type_of(value);
    if !is_of_type(value, wanted) {
        let wanted = wanted.replace(" or ", ",");
        let detail = format!("{path} in body must be of type {wanted}: {found:?}");
        problems.push(FieldError::invalid_text(path, found, &detail));
        return;
    }
    let mut refuse = |value: &Value, rule: String| {
        problems.push(FieldError::invalid(path, value, &format!("{path} in body should {rule}")));
    };
    match value {
        Value::Number(number) => of_number(schema, number, |rule| refuse(value, rule)),
        Value::String(given) => {
            let length = given.chars().count();
            if schema.get("minLength").and_then(size).is_some_and(|least| length < least) {
                let least = schema.get("minLength").unwrap_or(&Value::Null);
                refuse(value, format!("be at least {least} chars long"));
            }
            if let Some(most) = schema.get("maxLength").and_then(size).filter(|most| length > *most) {
                problems.push(FieldError::too_long(path, most));
            }
        }
        Value::Array(items) => {
            if let Some(least) = schema.get("minItems").and_then(size).filter(|least| items.len() < *least) {
                refuse(value, format!("have at least {least} items"));
            }
            if let Some(most) = schema.get("maxItems").and_then(size).filter(|most| items.len() > *most) {
                problems.push(FieldError::too_many(path, items.len(), most));
            }
            for (index, item) in items.iter().enumerate() {
                if let Some(schema) = schema.get("items") {
                    validate(schema, item, &format!("{path}[{index}]"), problems);
                }
            }
        }
        Value::Object(_) => of_object(schema, value, path, problems),
        _ => {}
    }
    if schema.get("enum").is_some() && !list(schema.get("enum")).any(|allowed| allowed == value) {
        let shown = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let allowed: Vec<String> = list(schema.get("enum")).map(shown).collect();
        let allowed: Vec<&str> = allowed.iter().map(String::as_str).collect();
        problems.push(FieldError::unsupported(path, &shown(value), &allowed));
    }
}

fn of_object(schema: &Value, value: &Value, path: &str, problems: &mut Vec<FieldError>) {
    let join = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
    let properties = schema.get("properties");
    let additional = schema.get("additionalProperties").filter(|schema| schema.is_object());
    for (key, member) in value.as_object().into_iter().flatten() {
        let is_meta = path.is_empty() && ["apiVersion", "kind", "metadata"].contains(&key.as_str());
        let schema = properties.and_then(|properties| properties.get(key)).or(additional);
        if let Some(schema) = schema.filter(|_| !is_meta) {
            validate(schema, member, &join(key), problems);
        }
    }
    for required in list(schema.get("required")).filter_map(Value::as_str) {
        if value.get(required).is_none() {
            problems.push(FieldError::required(join(required), ""));
        }
    }
}

fn of_number(schema: &Value, number: &serde_json::Number, mut refuse: impl FnMut(String)) {
    let given = number.as_f64().unwrap_or_default();
    let bound = |field: &str| schema.get(field).and_then(|bound| Some((bound, bound.as_f64()?)));
    let excludes = |field: &str| schema.get(field).and_then(Value::as_bool).unwrap_or_default();
    if let Some((shown, least)) = bound("minimum") {
        if excludes("exclusiveMinimum") && given <= least {
            refuse(format!("be greater than {shown}"));
        } else if given < least {
            refuse(format!("be greater than or equal to {shown}"));
        }
    }
    if let Some((shown, most)) = bound("maximum") {
        if excludes("exclusiveMaximum") && given >= most {
            refuse(format!("be less than {shown}"));
        } else if given > most {
            refuse(format!("be less than or equal to {shown}"));
        }
    }
    if let Some((shown, factor)) = bound("multipleOf").filter(|(_, factor)| *factor > 0.0)
        && (given / factor).fract() != 0.0
    {
        refuse(format!("be a multiple of {shown}"));
    }
}

fn size(value: &Value) -> Option<usize> {
    value.as_u64().and_then(|size| usize::try_from(size).ok())
}

/// How messages call the type of a value.
fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn is_of_type(value: &Value, wanted: &str) -> bool {
    match wanted {
        "" => true,
        "number" => value.is_number(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "integer or string" => value.is_string() || is_of_type(value, "integer"),
        wanted => type_of(value) == wanted,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn problems(schema: &Value, value: &Value) -> Vec<String> {
        let schema = json!({"type": "object", "properties": {"v": schema}});
        let mut problems = Vec::new();
        validate(&schema, &json!({"v": value}), "", &mut problems);
        problems.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn values_are_measured() {
        let integer = json!({"type": "integer", "minimum": 1, "maximum": 5});
        let cases = [
            (&integer, json!(3), ""),
            (&integer, json!(3.0), ""),
            (&integer, json!("x"), "v: Invalid value: \"string\": v in body must be of type integer: \"string\""),
            (&integer, json!(null), "v: Invalid value: \"null\": v in body must be of type integer: \"null\""),
            (&integer, json!(0), "v: Invalid value: 0: v in body should be greater than or equal to 1"),
            (&integer, json!(6), "v: Invalid value: 6: v in body should be less than or equal to 5"),
            (
                &json!({"type": "string", "enum": ["a", "b"]}),
                json!("c"),
                "v: Unsupported value: \"c\": supported values: \"a\", \"b\"",
            ),
            (
                &json!({"type": "string", "minLength": 2}),
                json!("c"),
                "v: Invalid value: \"c\": v in body should be at least 2 chars long",
            ),
            (&json!({"type": "string", "nullable": true}), json!(null), ""),
            (&json!({"x-kubernetes-int-or-string": true}), json!("80%"), ""),
            (&json!({"x-kubernetes-int-or-string": true}), json!(80), ""),
            (&json!({"type": "object", "required": ["a"]}), json!({}), "v.a: Required value"),
            (
                &json!({"type": "array", "items": {"type": "string"}}),
                json!(["", 1]),
                "v[1]: Invalid value: \"integer\": v[1] in body must be of type string: \"integer\"",
            ),
            (&json!({"type": "array", "maxItems": 1}), json!([1, 2]), "v: Too many: 2: must have at most 1 item"),
            (
                &json!({"type": "object", "additionalProperties": {"type": "string"}}),
                json!({"k": 1}),
                "v.k: Invalid value: \"integer\": v.k in body must be of type string: \"integer\"",
            ),
        ];
        for (schema, value, want) in cases {
            assert_eq!(problems(schema, &value).join("; "), want, "{schema} {value}");
        }
    }
}
