//! The subresource `scale`: how many replicas a workload wants and has, whatever its kind.
//!
//! Mirrors `ScaleREST` of `pkg/registry/apps/deployment/storage/storage.go` and of the other workloads.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::call::metadata_text;
use super::kinds::not_negative;
use super::{Call, json_patch, merge_patch};
use crate::apiserver::Failure;
use crate::apiserver::json::text;
use crate::apiserver::labels::selector_text;
use crate::apiserver::request::{Body, PatchType};
use crate::apiserver::status::{Status, Subject};

impl Call<'_> {
    /// Answers a request for the scale of a workload: reads it, or changes it and with it the workload.
    pub(super) fn scale(&mut self, body: &Body, old: &Value) -> Result<Value, Failure> {
        let scale = scale_of(old);
        let wanted = match body {
            Body::Empty => return Ok(scale),
            Body::Object(wanted) => wanted.clone(),
            Body::Patch(PatchType::Json, Ok(patch)) => {
                let operations: Vec<_> = serde_json::from_value(patch.clone()).map_err(|_| Status::unprocessable())?;
                json_patch(&scale, &operations).map_err(|_| Status::unprocessable())?
            }
            Body::Patch(of, Ok(patch)) => merge_patch(*of, &scale, patch).map_err(Status::bad_request)?,
            Body::Text(written) => serde_json::from_str(written).map_err(|why| Status::bad_request(why.to_string()))?,
            Body::Patch(_, Err(why)) => return Err(Status::bad_request(why.clone()).into()),
            Body::Foreign | Body::Stream => return Err(Status::method_not_allowed().into()),
        };
        let empty = Map::new();
        let spec = wanted.get("spec").and_then(Value::as_object).unwrap_or(&empty);
        let replicas = spec.get("replicas").cloned().unwrap_or(json!(0));
        let problems: Vec<_> = not_negative(&json!({"replicas": replicas}), "replicas", "spec").into_iter().collect();
        if !problems.is_empty() {
            let subject = Subject { group: "autoscaling", kind: "Scale", name: self.name };
            return Err(Status::invalid(subject, &problems).into());
        }
        let mut new = old.clone();
        let version = metadata_text(&wanted, "resourceVersion");
        let version = (!version.is_empty()).then_some(version);
        let change = json!({"spec": {"replicas": replicas}, "metadata": {"resourceVersion": version}});
        ::json_patch::merge(&mut new, &change);
        self.update(new, old).map(|stored| scale_of(&Arc::unwrap_or_clone(stored)))
    }
}

/// How many replicas an object wants and has.
fn scale_of(object: &Value) -> Value {
    let mut metadata = json!({});
    if let Some(map) = metadata.as_object_mut() {
        for field in ["name", "namespace", "uid", "resourceVersion", "creationTimestamp"] {
            let text = metadata_text(object, field);
            if !text.is_empty() {
                map.insert(field.into(), text.into());
            }
        }
    }
    let wanted = object.pointer("/spec/replicas").cloned().unwrap_or(json!(1));
    let mut status = json!({"replicas": object.pointer("/status/replicas").cloned().unwrap_or(json!(0))});
    let mut selector = object.pointer("/spec/selector").cloned().unwrap_or_default();
    if text(object, "/kind") == "ReplicationController" {
        // There it is a map of labels.
        selector = json!({"matchLabels": selector});
    }
    let selector = selector_text(&selector);
    if let Some(status) = status.as_object_mut().filter(|_| !selector.is_empty()) {
        status.insert("selector".into(), selector.into());
    }
    json!({
        "kind": "Scale",
        "apiVersion": "autoscaling/v1",
        "metadata": metadata,
        "spec": {"replicas": wanted},
        "status": status,
    })
}
