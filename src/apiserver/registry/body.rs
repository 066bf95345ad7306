//! From what a request carries to an object of the right kind.
//!
//! Mirrors `transformDecodeError` and the decoding in `k8s.io/apiserver/pkg/endpoints/handlers/{create,update}.go`.

use serde_json::{Map, Value};

use super::call::FieldValidation;
use super::unreadable::{go_error, no_type_meta, unrecognized};
use super::{Call, duplicates};
use crate::apiserver::Failure;
use crate::apiserver::discovery::split_api_version;
use crate::apiserver::negotiation::MEDIA_TYPES;
use crate::apiserver::request::Body;
use crate::apiserver::schema::{decode, shape_of};
use crate::apiserver::status::{GoQuoted, Status};

/// How deep an object may be nested. A real server has no such limit; a state file could not be read back above 127.
const MAX_DEPTH: usize = 100;

/// How many bytes of JSON a request may carry (`MaxRequestBodyBytes` of `k8s.io/apiserver/pkg/server/config.go`).
const MAX_BYTES: usize = 3 << 20;

impl Call<'_> {
    /// Reads the body into an object with defaults.
    pub(super) fn decode(&mut self, body: Body) -> Result<Value, Failure> {
        let is_too_large = match &body {
            Body::Text(text) => text.len() > MAX_BYTES,
            Body::Object(value) | Body::Patch(_, Ok(value)) => bytes_left(value, MAX_BYTES).is_none(),
            Body::Patch(_, Err(_)) | Body::Empty | Body::Foreign | Body::Stream => false,
        };
        if is_too_large {
            return Err(Status::too_large(MAX_BYTES).into());
        }
        let (value, duplicates) = match body {
            Body::Object(value) | Body::Patch(_, Ok(value)) => (value, Vec::new()),
            Body::Patch(_, Err(why)) => return Err(self.cannot_handle(&self.resource.kind.clone(), &why).into()),
            Body::Text(text) => self.read(&text)?,
            Body::Empty => self.read("")?,
            Body::Foreign => return Err(Status::unsupported_media_type(MEDIA_TYPES).into()),
            Body::Stream => return Err(Status::bad_request("an empty body may not be set").into()),
        };
        self.decode_noting(value, &duplicates, self.field_validation())
    }

    /// Reads a text as JSON of which kind and version can be told; also the fields that stand in it twice.
    fn read(&self, text: &str) -> Result<(Value, Vec<String>), Failure> {
        let kind = &self.resource.kind;
        let (value, duplicates) = duplicates::read(text)
            .map_err(|error| Status::bad_request(unrecognized(kind, &go_error(&error, text), text)))?;
        if let Some(why) = no_type_meta(&value) {
            return Err(Status::bad_request(unrecognized(kind, &why, text)).into());
        }
        // Go leaves an object as it was when it reads null into it.
        Ok((if value.is_null() { Value::Object(Map::new()) } else { value }, duplicates))
    }

    /// Reads JSON into an object with defaults.
    pub(super) fn decode_value(&mut self, value: Value, validation: FieldValidation) -> Result<Value, Failure> {
        self.decode_noting(value, &[], validation)
    }

    /// The same of JSON in which fields stood twice.
    fn decode_noting(
        &mut self,
        value: Value,
        duplicates: &[String],
        validation: FieldValidation,
    ) -> Result<Value, Failure> {
        let text = |field: &str| value.get(field).and_then(Value::as_str).unwrap_or_default();
        let (kind, api_version) = (text("kind").to_owned(), text("apiVersion").to_owned());
        let expected = self.resource.api_version();
        if !kind.is_empty() && kind != self.resource.kind {
            return Err(self.wrong_kind(&kind, &api_version)?.into());
        }
        if !api_version.is_empty() && api_version != expected {
            let why = format!(
                "the API version in the data ({api_version}) does not match the expected API version ({expected})"
            );
            return Err(Status::bad_request(why).into());
        }
        let shape = shape_of(&self.resource.group, &self.resource.kind);
        let kind = self.resource.kind.clone();
        if is_deeper_than(&value, MAX_DEPTH) {
            return Err(self.cannot_handle(&kind, &format!("nested more than {MAX_DEPTH} deep")).into());
        }
        let mut decoded = decode(shape, value).map_err(|why| self.cannot_handle(&kind, &why.message))?;
        let mut strict_errors = decoded.strict_errors();
        if let Some(custom) = self.custom()? {
            strict_errors.extend(custom.read(&mut decoded.value));
        }
        // A field that is not known may stand there as often as it likes.
        let is_known = |path: &&String| !strict_errors.contains(&format!("unknown field \"{path}\""));
        let twice: Vec<String> =
            duplicates.iter().filter(is_known).map(|path| format!("duplicate field \"{path}\"")).collect();
        strict_errors.extend(twice);
        if !strict_errors.is_empty() {
            match validation {
                FieldValidation::Strict => {
                    let why = format!("strict decoding error: {}", strict_errors.join(", "));
                    return Err(self.cannot_handle(&kind, &why).into());
                }
                FieldValidation::Warn => strict_errors.into_iter().for_each(|text| self.warn(text)),
                FieldValidation::Ignore => {}
            }
        }
        let mut object = decoded.value;
        if let Some(map) = object.as_object_mut() {
            map.insert("kind".into(), Value::String(kind.into_owned()));
            map.insert("apiVersion".into(), Value::String(expected));
        }
        self.strategy().default(&mut object);
        Ok(object)
    }

    /// The refusal of an object of another kind: one that could be read, or one that could not.
    fn wrong_kind(&mut self, kind: &str, api_version: &str) -> Result<Status, Failure> {
        let (group, version) = split_api_version(api_version);
        let is_known = self.server.discovery()?.kind(group, version, kind).is_some();
        let why = if is_known {
            let package = match self.resource.group.split('.').next() {
                Some("") | None => "core",
                Some(first) => first,
            };
            format!("converting ({version}.{kind}) to ({package}.{}): unknown conversion", self.resource.kind)
        } else {
            let (kind, api_version) = (GoQuoted(kind), GoQuoted(api_version));
            format!(
                "no kind {kind:?} is registered for version {api_version:?} in scheme \"pkg/api/legacyscheme/scheme.go:30\""
            )
        };
        let (version, expected) = (GoQuoted(version), &self.resource.kind);
        Ok(Status::bad_request(format!("{kind} in version {version:?} cannot be handled as a {expected}: {why}")))
    }

    fn cannot_handle(&self, given: &str, why: &str) -> Status {
        let (version, kind) = (GoQuoted(&self.resource.version), &self.resource.kind);
        Status::bad_request(format!("{given} in version {version:?} cannot be handled as a {kind}: {why}"))
    }

    /// Makes the object's namespace that of the request.
    ///
    /// # Errors
    /// 400 if it names another one.
    pub(super) fn place(&self, object: &mut Value) -> Result<(), Failure> {
        let Some(metadata) = object.get_mut("metadata").and_then(Value::as_object_mut) else { return Ok(()) };
        if !self.resource.namespaced {
            metadata.remove("namespace");
            return Ok(());
        }
        let given = metadata.get("namespace").and_then(Value::as_str).unwrap_or_default();
        if !given.is_empty() && given != self.namespace {
            let why = "the namespace of the provided object does not match the namespace sent on the request";
            return Err(Status::bad_request(why).into());
        }
        if !self.namespace.is_empty() {
            metadata.insert("namespace".into(), self.namespace.into());
        }
        Ok(())
    }
}

/// What is left of so many bytes after the value as JSON, give or take escapes and numbers; `None` if they are too few.
fn bytes_left(value: &Value, bytes: usize) -> Option<usize> {
    match value {
        Value::Object(fields) => fields
            .iter()
            .try_fold(bytes.checked_sub(2)?, |left, (key, field)| bytes_left(field, left.checked_sub(key.len() + 4)?)),
        Value::Array(items) => {
            items.iter().try_fold(bytes.checked_sub(2)?, |left, item| bytes_left(item, left.checked_sub(1)?))
        }
        Value::String(text) => bytes.checked_sub(text.len() + 2),
        Value::Null | Value::Bool(_) | Value::Number(_) => bytes.checked_sub(4),
    }
}

/// Whether there are more than so many levels of objects and lists.
fn is_deeper_than(value: &Value, levels: usize) -> bool {
    let Some(below) = levels.checked_sub(1) else { return value.is_object() || value.is_array() };
    match value {
        Value::Object(fields) => fields.values().any(|field| is_deeper_than(field, below)),
        Value::Array(items) => items.iter().any(|item| is_deeper_than(item, below)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn bytes_are_counted_about_as_json_has_them() {
        let value =
            json!({"kind": "Role", "rules": [{"verbs": ["get", "list"], "resources": ["pods"]}], "n": [1000, true]});
        let length = value.to_string().len();
        assert!(bytes_left(&value, length + 8).is_some() && bytes_left(&value, length - 8).is_none());
    }

    #[test]
    fn levels_are_objects_and_lists() {
        let cases = [(json!(1), 0), (json!({}), 1), (json!([1, 2]), 1), (json!({"a": [{"b": 1}, 2]}), 3)];
        for (value, depth) in cases {
            assert!(!is_deeper_than(&value, depth), "{value}");
            assert!(depth == 0 || is_deeper_than(&value, depth - 1), "{value}");
        }
    }
}
