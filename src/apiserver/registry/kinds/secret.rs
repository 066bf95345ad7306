//! Secrets.
//!
//! Mirrors `pkg/registry/core/secret/strategy.go` and `pkg/apis/core/validation/validation.go` (`ValidateSecret`).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::super::Strategy;
use super::config_map::{immutable_problems, key_problems, size};
use crate::apiserver::status::FieldError;

const SIZE_LIMIT: usize = 1024 * 1024;

pub(super) struct Secret;

impl Strategy for Secret {
    fn default(&self, secret: &mut Value) {
        let Some(map) = secret.as_object_mut() else { return };
        map.entry("type").or_insert_with(|| "Opaque".into());
        let Some(Value::Object(plain)) = map.remove("stringData") else { return };
        let data = map.entry("data").or_insert_with(|| json!({}));
        for (key, value) in plain {
            if let Some(data) = data.as_object_mut() {
                data.insert(key, STANDARD.encode(value.as_str().unwrap_or_default()).into());
            }
        }
    }

    fn validate(&self, secret: &Value) -> Vec<FieldError> {
        let data = secret.get("data");
        let mut problems = Vec::new();
        for (key, _) in data.and_then(Value::as_object).into_iter().flatten() {
            problems.extend(key_problems(key, &format!("data[{key}]")));
        }
        // Base64 takes four thirds of what it encodes.
        if size(data) * 3 / 4 > SIZE_LIMIT {
            problems.push(FieldError::too_long("data", SIZE_LIMIT));
        }
        let has = |key: &str| data.and_then(|data| data.get(key)).is_some();
        let required = |key: &str| FieldError::required(format!("data[{key}]"), "");
        match secret.get("type").and_then(Value::as_str).unwrap_or_default() {
            "kubernetes.io/service-account-token" => {
                let annotation = secret.pointer("/metadata/annotations/kubernetes.io~1service-account.name");
                if annotation.and_then(Value::as_str).is_none_or(str::is_empty) {
                    problems.push(FieldError::required("metadata.annotations[kubernetes.io/service-account.name]", ""));
                }
            }
            "kubernetes.io/basic-auth" if !has("username") && !has("password") => {
                problems.extend([required("username"), required("password")]);
            }
            "kubernetes.io/ssh-auth" if !has("ssh-privatekey") => problems.push(required("ssh-privatekey")),
            "kubernetes.io/tls" => {
                problems.extend(["tls.crt", "tls.key"].into_iter().filter(|key| !has(key)).map(required));
            }
            "kubernetes.io/dockerconfigjson" => problems.extend(docker_problems(data, ".dockerconfigjson")),
            "kubernetes.io/dockercfg" => problems.extend(docker_problems(data, ".dockercfg")),
            _ => {}
        }
        problems
    }

    fn validate_update(&self, new: &Value, old: &Value) -> Vec<FieldError> {
        let mut problems = Vec::new();
        if new.get("type") != old.get("type") {
            problems.push(FieldError::invalid("type", new.get("type").unwrap_or(&Value::Null), "field is immutable"));
        }
        problems.extend(immutable_problems(new, old, &["data"]));
        problems.extend(self.validate(new));
        problems
    }

    fn selectable(&self, secret: &Value, field: &str) -> Option<String> {
        (field == "type").then(|| secret.get("type").and_then(Value::as_str).unwrap_or_default().to_owned())
    }

    fn unknown_field(&self, field: &str) -> String {
        format!("field label not supported: {field}")
    }
}

fn docker_problems(data: Option<&Value>, key: &str) -> Option<FieldError> {
    let field = format!("data[{key}]");
    let Some(encoded) = data.and_then(|data| data.get(key)).and_then(Value::as_str) else {
        return Some(FieldError::required(field, ""));
    };
    let decoded = STANDARD.decode(encoded).unwrap_or_default();
    let error = serde_json::from_slice::<Value>(&decoded).err()?;
    let why = if decoded.is_empty() { "unexpected end of JSON input".to_owned() } else { error.to_string() };
    Some(FieldError::invalid_text(field, "<secret contents redacted>", &why))
}
