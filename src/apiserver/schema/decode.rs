//! Reading JSON into a shape as Kubernetes' strict decoder does.
//!
//! Mirrors `sigs.k8s.io/json` (`UnmarshalStrict`): the first wrong type is the error; unknown fields are gathered apart.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

use super::kinds::OBJECT_META;
use super::time;
use super::types::{Presence, Shape, Type};
use crate::apiserver::quantity::Quantity;

/// An object read into its shape.
#[derive(Debug)]
pub struct Decoded {
    /// The object without unknown, null and empty fields.
    pub value: Value,
    /// Fields that the shape does not know, in the order of the input.
    pub unknown_fields: Vec<UnknownField>,
}

/// A field that a shape does not know.
#[derive(Debug)]
pub struct UnknownField {
    /// Its path: `rules[0].verb`.
    pub path: String,
    /// A field of the same struct whose name is much alike.
    pub meant: Option<&'static str>,
}

impl Decoded {
    /// What a strict decoder says of it: `unknown field "path"`.
    pub fn strict_errors(&self) -> Vec<String> {
        self.unknown_fields.iter().map(|field| format!("unknown field \"{}\"", field.path)).collect()
    }
}

/// Why an object does not fit its shape: the first value of a wrong type.
#[derive(Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// Go's text, such as `json: cannot unmarshal string into Go struct field Role.rules of type []v1.PolicyRule`.
    pub message: String,
    /// The path of the value: `rules[0].verbs`; empty for the object as a whole.
    pub path: String,
}

/// Reads an object.
///
/// # Errors
/// [`Mismatch`]: the first value of a wrong type.
pub fn decode(shape: &'static Shape, value: Value) -> Result<Decoded, Mismatch> {
    let mut walk = Walk { unknown_fields: Vec::new() };
    let place = Place { within: shape.name, go_path: String::new(), path: String::new() };
    let value = match value {
        Value::Object(map) => walk.object(shape, map, &place)?,
        other => {
            let message =
                format!("json: cannot unmarshal {} into Go value of type v1.{}", type_name(&other), shape.name);
            return Err(Mismatch { message, path: String::new() });
        }
    };
    Ok(Decoded { value, unknown_fields: walk.unknown_fields })
}

/// Checks the types within `metadata` alone, as a client does that knows nothing else of an object.
///
/// # Errors
/// As [`decode`].
pub fn decode_metadata(object: &Value) -> Result<(), Mismatch> {
    let Some(metadata) = object.get("metadata") else { return Ok(()) };
    let place = Place { within: "metadataOnlyObject", go_path: "metadata".into(), path: "metadata".into() };
    Walk { unknown_fields: Vec::new() }.value(&METADATA, metadata.clone(), &place).map(drop)
}

static METADATA: Type = Type::Object(&OBJECT_META);

/// The object as it comes back from storage, which cannot tell an empty list from none.
pub fn persisted(shape: &'static Shape, object: &mut Value) {
    let Some(map) = object.as_object_mut() else { return };
    for field in
        shape.fields.iter().filter(|field| field.presence == Presence::Always && matches!(field.of, Type::List(_)))
    {
        if let Some(list) = map.get_mut(field.name).filter(|list| list.as_array().is_some_and(Vec::is_empty)) {
            *list = Value::Null;
        }
    }
}

/// An object of which nothing was said: only what is always printed.
pub fn blank(shape: &'static Shape) -> Value {
    zero(&Type::Object(shape))
}

/// Where a value stands.
struct Place {
    /// Name of the innermost struct.
    within: &'static str,
    /// Field names from the top, without indexes: Go's way.
    go_path: String,
    /// The same with indexes: the strict decoder's way.
    path: String,
}

impl Place {
    fn field(&self, within: &'static str, name: &str) -> Self {
        Self { within, go_path: join(&self.go_path, name), path: join(&self.path, name) }
    }

    fn item(&self, index: usize) -> Self {
        Self { within: self.within, go_path: self.go_path.clone(), path: format!("{}[{index}]", self.path) }
    }

    fn entry(&self, key: &str) -> Self {
        Self { within: self.within, go_path: self.go_path.clone(), path: join(&self.path, key) }
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

struct Walk {
    unknown_fields: Vec<UnknownField>,
}

impl Walk {
    fn value(&mut self, of: &'static Type, value: Value, place: &Place) -> Result<Value, Mismatch> {
        match (of, value) {
            (_, Value::Null) => Ok(Value::Null),
            (Type::Any, value) | (Type::Bool, value @ Value::Bool(_)) | (Type::Text, value @ Value::String(_)) => {
                Ok(value)
            }
            (Type::Time, Value::String(text)) => match time::check(&text) {
                Ok(()) => Ok(Value::String(text)),
                Err(message) => Err(Mismatch { message, path: place.path.clone() }),
            },
            (Type::Bytes, Value::String(text)) => check_base64(&text, place).map(|()| Value::String(text)),
            (Type::Int32, Value::Number(number)) => match number.as_i64().and_then(|whole| i32::try_from(whole).ok()) {
                Some(_) => Ok(Value::Number(number)),
                None => Err(mismatch(&format!("number {number}"), of, place)),
            },
            (Type::Int64, Value::Number(number)) => match number.as_i64() {
                Some(_) => Ok(Value::Number(number)),
                None => Err(mismatch(&format!("number {number}"), of, place)),
            },
            (Type::Quantity, value @ (Value::String(_) | Value::Number(_))) => quantity(&value, place),
            (Type::List(item), Value::Array(values)) => {
                let walked =
                    values.into_iter().enumerate().map(|(index, value)| self.value(item, value, &place.item(index)));
                walked.collect::<Result<Vec<Value>, Mismatch>>().map(Value::Array)
            }
            (Type::Map(item), Value::Object(map)) => {
                let mut walked = Map::new();
                for (key, value) in map {
                    let place = place.entry(&key);
                    // A null entry of a typed map is its zero value.
                    let value = match self.value(item, value, &place)? {
                        Value::Null if matches!(item, Type::Text | Type::Bytes) => Value::String(String::new()),
                        value => value,
                    };
                    walked.insert(key, value);
                }
                Ok(Value::Object(walked))
            }
            (Type::Object(shape), Value::Object(map)) => self.object(shape, map, place),
            (of, value) => Err(mismatch(type_name(&value), of, place)),
        }
    }

    fn object(&mut self, shape: &'static Shape, mut map: Map<String, Value>, place: &Place) -> Result<Value, Mismatch> {
        let mut walked = Map::new();
        // In the order of the input: it decides which error is the first.
        for (name, value) in std::mem::take(&mut map) {
            match shape.fields.iter().find(|field| field.name == name) {
                Some(field) => {
                    let value = self.value(&field.of, value, &place.field(shape.name, &name))?;
                    let keep = match field.presence {
                        Presence::NotEmpty => !is_empty(&value),
                        Presence::NotNull | Presence::Always => !value.is_null(),
                    };
                    if keep {
                        walked.insert(name, value);
                    }
                }
                None if shape.open => {
                    walked.insert(name, value);
                }
                None => {
                    let (path, meant) = (join(&place.path, &name), meant_by(shape, &name));
                    self.unknown_fields.push(UnknownField { path, meant });
                }
            }
        }
        for field in shape.fields.iter().filter(|field| field.presence == Presence::Always) {
            if !walked.contains_key(field.name) {
                walked.insert(field.name.to_owned(), zero(&field.of));
            }
        }
        Ok(Value::Object(walked))
    }
}

/// The field that a misspelt name probably means.
fn meant_by(shape: &'static Shape, name: &str) -> Option<&'static str> {
    let edits = |field: &str| strsim::osa_distance(&field.to_lowercase(), &name.to_lowercase());
    let near = shape.fields.iter().map(|field| (edits(field.name), field.name));
    near.filter(|(edits, field)| *edits <= (field.len() / 3).min(2)).min().map(|(_, field)| field)
}

/// The value a Go field has when nothing was given.
fn zero(of: &Type) -> Value {
    match of {
        Type::Text => Value::String(String::new()),
        Type::Bool => Value::Bool(false),
        Type::Int32 => Value::from(0),
        Type::Quantity => "0".into(),
        Type::Object(shape) if shape.name != "BoundObjectReference" => {
            let always = shape.fields.iter().filter(|field| field.presence == Presence::Always);
            Value::Object(always.map(|field| (field.name.to_owned(), zero(&field.of))).collect())
        }
        _ => Value::Null,
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.is_empty(),
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::Bool(true) => false,
    }
}

/// An amount in its canonical form. Go's decoder tells what is wrong with one as it is, without its place.
fn quantity(value: &Value, place: &Place) -> Result<Value, Mismatch> {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    match Quantity::parse(text.trim()) {
        Ok(amount) => Ok(amount.to_string().into()),
        Err(why) => Err(Mismatch { message: why.to_string(), path: place.path.clone() }),
    }
}

fn mismatch(found: &str, of: &Type, place: &Place) -> Mismatch {
    let within = if place.within.is_empty() { String::new() } else { format!("{}.", place.within) };
    let field = format!("{within}{}", place.go_path);
    let message = format!("json: cannot unmarshal {found} into Go struct field {field} of type {}", of.go_name());
    Mismatch { message, path: place.path.clone() }
}

/// What Go calls a value of JSON that it cannot put somewhere.
pub fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "bool",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn check_base64(text: &str, place: &Place) -> Result<(), Mismatch> {
    let packed: String = text.chars().filter(|character| !matches!(character, '\r' | '\n')).collect();
    STANDARD.decode(&packed).map(drop).map_err(|error| {
        let offset = match error {
            base64::DecodeError::InvalidByte(offset, _) | base64::DecodeError::InvalidLastSymbol(offset, _) => offset,
            base64::DecodeError::InvalidLength(_) | base64::DecodeError::InvalidPadding => packed.len() / 4 * 4,
        };
        Mismatch { message: format!("illegal base64 data at input byte {offset}"), path: place.path.clone() }
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::shape_of;
    use super::*;

    fn role(body: Value) -> Result<Decoded, Mismatch> {
        decode(shape_of("rbac.authorization.k8s.io", "Role"), body)
    }

    #[test]
    fn wrong_types_are_worded_as_go_words_them() {
        let cases = [
            (json!({"rules": "nope"}), "string into Go struct field Role.rules of type []v1.PolicyRule"),
            (
                json!({"rules": [{"apiGroups": ""}]}),
                "string into Go struct field PolicyRule.rules.apiGroups of type []string",
            ),
            (json!({"rules": [{"verbs": [true]}]}), "bool into Go struct field PolicyRule.rules.verbs of type string"),
            (
                json!({"metadata": {"labels": {"a": true}}}),
                "bool into Go struct field ObjectMeta.metadata.labels of type string",
            ),
            (json!({"metadata": {"name": 1}}), "number into Go struct field ObjectMeta.metadata.name of type string"),
        ];
        for (body, want) in cases {
            assert_eq!(role(body).unwrap_err().message, format!("json: cannot unmarshal {want}"));
        }
        let mismatch = role(json!({"rules": [{}, {"verbs": ["get", 1]}]})).unwrap_err();
        assert_eq!(mismatch.path, "rules[1].verbs[1]");
    }

    #[test]
    fn unknown_and_empty_fields_are_dropped() {
        let decoded = role(json!({
            "colour": "red", "kind": "Role",
            "metadata": {"name": "r", "labels": {}, "creationTimestamp": null},
            "rules": [{"verbs": ["get"], "verb": "list", "resources": []}],
        }))
        .unwrap();
        let meant: Vec<_> = decoded.unknown_fields.iter().map(|field| field.meant).collect();
        assert_eq!(meant, [None, Some("verbs")]);
        assert_eq!(decoded.strict_errors(), [r#"unknown field "colour""#, r#"unknown field "rules[0].verb""#]);
        assert_eq!(decoded.value, json!({"kind": "Role", "metadata": {"name": "r"}, "rules": [{"verbs": ["get"]}]}));
    }

    #[test]
    fn fields_that_are_always_printed_are_filled() {
        let binding = decode(shape_of("rbac.authorization.k8s.io", "RoleBinding"), json!({})).unwrap().value;
        assert_eq!(binding, json!({"metadata": {}, "roleRef": {"apiGroup": "", "kind": "", "name": ""}}));
        let mut role = role(json!({"rules": []})).unwrap().value;
        persisted(shape_of("rbac.authorization.k8s.io", "Role"), &mut role);
        assert_eq!(role, json!({"metadata": {}, "rules": null}));
    }

    #[test]
    fn amounts_are_kept_in_one_form() {
        let pod = |cpu: Value| {
            let container = json!({"name": "c", "resources": {"limits": {"cpu": cpu}}});
            decode(shape_of("", "Pod"), json!({"spec": {"containers": [container]}}))
        };
        for (given, kept) in [(json!(0.5), "500m"), (json!("1024Mi"), "1Gi"), (json!(2), "2")] {
            let pod = pod(given).unwrap().value;
            assert_eq!(pod["spec"]["containers"][0]["resources"]["limits"]["cpu"], kept);
        }
        assert!(pod(json!("lots")).unwrap_err().message.starts_with("quantities must match the regular expression"));
        assert!(pod(json!(true)).unwrap_err().message.ends_with("limits of type resource.Quantity"));
    }
}
