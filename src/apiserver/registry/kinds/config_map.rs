//! `ConfigMaps`, and the rules for the keys of data that they share with Secrets.
//!
//! Mirrors `pkg/apis/core/validation/validation.go` (`ValidateConfigMap`).

use serde_json::Value;

use super::super::Strategy;
use crate::apiserver::status::FieldError;
use crate::apiserver::validation::config_map_key;

const SIZE_LIMIT: usize = 1024 * 1024;

pub(super) struct ConfigMap;

impl Strategy for ConfigMap {
    fn validate(&self, map: &Value) -> Vec<FieldError> {
        let mut problems = Vec::new();
        let (data, binary) = (map.get("data"), map.get("binaryData"));
        for (key, _) in data.and_then(Value::as_object).into_iter().flatten() {
            problems.extend(key_problems(key, &format!("data[{key}]")));
            if binary.and_then(|binary| binary.get(key)).is_some() {
                problems.push(FieldError::invalid_text(
                    format!("data[{key}]"),
                    key,
                    "duplicate of key present in binaryData",
                ));
            }
        }
        for (key, _) in binary.and_then(Value::as_object).into_iter().flatten() {
            problems.extend(key_problems(key, &format!("binaryData[{key}]")));
        }
        if size(data) + size(binary) > SIZE_LIMIT {
            // How Go writes a path with an empty name.
            problems.push(FieldError::too_long("[]", SIZE_LIMIT));
        }
        problems
    }

    fn validate_update(&self, new: &Value, old: &Value) -> Vec<FieldError> {
        let mut problems = immutable_problems(new, old, &["data", "binaryData"]);
        problems.extend(self.validate(new));
        problems
    }
}

/// What is wrong with a key of `data`.
pub(super) fn key_problems(key: &str, field: &str) -> Vec<FieldError> {
    let problems = config_map_key(key);
    problems.iter().map(|detail| FieldError::invalid_text(field, key, detail)).collect()
}

/// The bytes that keys and values take.
pub(super) fn size(data: Option<&Value>) -> usize {
    let entries = data.and_then(Value::as_object).into_iter().flatten();
    entries.map(|(key, value)| key.len() + value.as_str().map_or(0, str::len)).sum()
}

/// Changes to an object that was marked immutable.
pub(super) fn immutable_problems(new: &Value, old: &Value, fields: &[&str]) -> Vec<FieldError> {
    if old.get("immutable") != Some(&Value::Bool(true)) {
        return Vec::new();
    }
    let detail = "field is immutable when `immutable` is set";
    let mut problems = Vec::new();
    if new.get("immutable") != Some(&Value::Bool(true)) {
        problems.push(FieldError::forbidden("immutable", detail));
    }
    let changed = fields.iter().filter(|field| new.get(**field) != old.get(**field));
    problems.extend(changed.map(|field| FieldError::forbidden(*field, detail)));
    problems
}
