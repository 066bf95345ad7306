//! `patch`: what was typed, and what becomes of an object without a server.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/patch/patch.go` and `ToJSON` of `k8s.io/apimachinery/pkg/util/yaml`.

use serde_json::Value;

use super::failure::Failure;
use crate::apiserver::discovery::ApiResource;
use crate::apiserver::registry::{is_built_in, json_patch, merge_patch};
use crate::apiserver::request::PatchType;
use crate::manifest;

/// The type of a patch by its name, in any case.
///
/// # Errors
/// kubectl's text for an unknown one.
pub fn patch_type(name: &str) -> Result<PatchType, Failure> {
    match name.to_lowercase().as_str() {
        "json" => Ok(PatchType::Json),
        "merge" => Ok(PatchType::Merge),
        "strategic" | "" => Ok(PatchType::Strategic),
        _ => Err(Failure::plain(format!("--type must be one of [json merge strategic], not {name:?}"))),
    }
}

/// Reads a patch. What begins like JSON is left to the server to judge: if it is wrong, what is wrong is given back.
///
/// # Errors
/// kubectl's text for malformed YAML.
pub fn parse_patch(text: &str) -> Result<Result<Value, String>, Failure> {
    if text.trim_start().starts_with('{') {
        return Ok(manifest::parse_json(text));
    }
    let parsed = manifest::parse_document(text);
    parsed.map(Ok).map_err(|why| Failure::plain(format!("unable to parse {text:?}: {why}")))
}

/// The refusal of a patch, which for an unsupported type does not look like one.
pub fn refused(failure: Failure, of: PatchType, resource: &ApiResource) -> Failure {
    match failure {
        Failure::Api { error, .. } if error.reason == "UnsupportedMediaType" => {
            Failure::plain(format!("{} is not supported by {}: {}", media_type(of), kind_of(resource), error.message))
        }
        other => other,
    }
}

/// The media type of a patch.
pub(super) fn media_type(of: PatchType) -> &'static str {
    match of {
        PatchType::Json => "application/json-patch+json",
        PatchType::Merge => "application/merge-patch+json",
        PatchType::Strategic => "application/strategic-merge-patch+json",
        PatchType::Apply => "application/apply-patch+yaml",
    }
}

fn kind_of(resource: &ApiResource) -> String {
    format!("{}/{}, Kind={}", resource.group, resource.version, resource.kind)
}

/// What a patch makes of an object, as far as can be told without a server.
///
/// # Errors
/// A patch that cannot be applied.
pub fn patch_locally(
    of: PatchType,
    resource: &ApiResource,
    object: &Value,
    patch: &Result<Value, String>,
) -> Result<Value, Failure> {
    let patch = patch.as_ref().map_err(Failure::plain)?;
    match of {
        PatchType::Json => {
            let operations: json_patch::Patch =
                serde_json::from_value(patch.clone()).map_err(|error| Failure::plain(error.to_string()))?;
            json_patch(object, &operations).map_err(Failure::plain)
        }
        PatchType::Strategic if !is_built_in(resource) => Err(Failure::plain(format!(
            "strategic merge patch is not supported for {} locally, try --type merge",
            kind_of(resource)
        ))),
        PatchType::Merge | PatchType::Strategic | PatchType::Apply => {
            merge_patch(of, object, patch).map_err(Failure::plain)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patches_are_json_or_yaml() {
        let cases = [
            ("{\"a\":1}", Ok(serde_json::json!({"a": 1}))),
            ("a: {b: c}", Ok(serde_json::json!({"a": {"b": "c"}}))),
            ("{", Err("unexpected end of JSON input".to_owned())),
            ("{} x", Err("invalid character 'x' after top-level value".to_owned())),
        ];
        for (text, want) in cases {
            assert_eq!(parse_patch(text).unwrap(), want, "{text}");
        }
        assert!(parse_patch("a: b: c").unwrap_err().message().starts_with("unable to parse \"a: b: c\": yaml: "));
    }
}
