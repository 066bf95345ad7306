//! `scale`: how many replicas an object wants and has, as an object of its own.
//!
//! Mirrors the `ScaleREST` types below `pkg/registry/apps`. A change of it is a change of the object it belongs to.

use serde_json::{Value, json};

use super::Call;
use super::call::metadata_text;
use super::structural::{ScalePaths, put_number};
use crate::apiserver::Failure;
use crate::apiserver::json::text;
use crate::apiserver::labels::selector_text;
use crate::apiserver::request::{Body, PatchType};
use crate::apiserver::status::{FieldError, Status, Subject};

/// Where a scale has the number that is wanted.
const REPLICAS: &str = "/spec/replicas";

/// Where built-in kinds have their numbers.
fn built_in_paths() -> ScalePaths {
    ScalePaths { wanted: REPLICAS.into(), present: "/status/replicas".into(), selector: String::new() }
}

impl Call<'_> {
    /// Answers a request for the scale of the object that this call names.
    pub(super) fn scale(&mut self, verb: &str, body: &Body, old: &Value) -> Result<Value, Failure> {
        let paths = self.custom()?.map(|custom| custom.scale_paths());
        if let Some(paths) = paths.as_ref().filter(|paths| old.pointer(&paths.wanted).is_none()) {
            let path = paths.wanted.replace('/', ".");
            return Err(Status::internal_error(&format!("the spec replicas field {path:?} does not exist")).into());
        }
        let paths = paths.unwrap_or_else(built_in_paths);
        let before = scale_of(old, &paths);
        let wanted = match (verb, body) {
            ("get", _) => return Ok(before),
            ("update", Body::Object(scale)) => scale.clone(),
            ("update", Body::Text(written)) => serde_json::from_str(written).map_err(|error| {
                Status::bad_request(format!("couldn't get version/kind; json parse error: {error}"))
            })?,
            ("patch", Body::Patch(of, patch)) => {
                // Nothing of a scale is a list, so that a strategic merge is a plain one.
                let of = if *of == PatchType::Json { PatchType::Json } else { PatchType::Merge };
                self.patched_json(of, patch.clone(), &before)?
            }
            _ => return Err(Status::method_not_allowed().into()),
        };
        self.check_version(&wanted, old)?;
        let replicas = match wanted.pointer(REPLICAS) {
            None => 0,
            Some(given) => given.as_i64().and_then(|whole| i32::try_from(whole).ok()).ok_or_else(|| {
                Status::bad_request(format!(
                    "json: cannot unmarshal {given} into Go struct field ScaleSpec.spec.replicas of type int32"
                ))
            })?,
        };
        if replicas < 0 {
            let why = "must be greater than or equal to 0";
            let problem = FieldError::invalid("spec.replicas", &json!(replicas), why);
            let subject = Subject { group: "autoscaling", kind: "Scale", name: self.name };
            return Err(Status::invalid(subject, &[problem]).into());
        }
        let mut new = old.clone();
        put_number(&mut new, &paths.wanted, replicas);
        let managed = self.managed_after("scale", &new, old)?;
        let stored = self.update_managed("scale", new, old, managed)?;
        Ok(scale_of(&stored, &paths))
    }
}

/// How many replicas an object wants and has.
fn scale_of(object: &Value, paths: &ScalePaths) -> Value {
    let mut metadata = json!({});
    if let Some(map) = metadata.as_object_mut() {
        for field in ["name", "namespace", "uid", "resourceVersion", "creationTimestamp"] {
            let text = metadata_text(object, field);
            if !text.is_empty() {
                map.insert(field.into(), text.into());
            }
        }
    }
    let wanted = object.pointer(&paths.wanted).cloned().unwrap_or(json!(1));
    let mut status = json!({"replicas": object.pointer(&paths.present).cloned().unwrap_or(json!(0))});
    let mut selector = object.pointer("/spec/selector").cloned().unwrap_or_default();
    if text(object, "/kind") == "ReplicationController" {
        // There it is a map of labels.
        selector = json!({"matchLabels": selector});
    }
    let selector = match paths.selector.as_str() {
        "" => selector_text(&selector),
        pointer => text(object, pointer).to_owned(),
    };
    if let Some(status) = status.as_object_mut().filter(|_| !selector.is_empty()) {
        status.insert("selector".into(), selector.into());
    }
    json!({
        "kind": "Scale", "apiVersion": "autoscaling/v1", "metadata": metadata,
        "spec": {"replicas": wanted}, "status": status,
    })
}
