//! PATCH: the first half, from patch to changed object.
//!
//! Mirrors `k8s.io/apiserver/pkg/endpoints/handlers/patch.go`.

use std::sync::Arc;

use serde_json::Value;

use super::{Call, strategic};
use crate::apiserver::Failure;
use crate::apiserver::request::PatchType;
use crate::apiserver::schema::shape_of;
use crate::apiserver::status::{FieldError, Status, Subject};

impl Call<'_> {
    /// Changes parts of an object.
    pub(super) fn patch(&mut self, of: PatchType, patch: &Value) -> Result<Value, Failure> {
        let old = self.stored(self.name)?.ok_or_else(|| Status::not_found(self.subject(self.name)))?;
        let patched = self.apply_patch(of, patch, &old)?;
        let validation = self.field_validation();
        let mut new = self.decode_value(patched, validation).map_err(|failure| refused_patch(failure, patch))?;
        self.place(&mut new)?;
        self.check_name(&new)?;
        self.update(new, &old).map(Arc::unwrap_or_clone)
    }

    fn apply_patch(&self, of: PatchType, patch: &Value, old: &Value) -> Result<Value, Failure> {
        match of {
            PatchType::Json => {
                let operations: json_patch::Patch = serde_json::from_value(patch.clone()).map_err(|_| {
                    let found = if patch.is_object() { "object" } else { "value" };
                    Status::bad_request(format!(
                        "error decoding patch: json: cannot unmarshal {found} into Go value of type []handlers.jsonPatchOp"
                    ))
                })?;
                let mut patched = old.clone();
                json_patch::patch(&mut patched, &operations).map_err(|_| Status::unprocessable())?;
                Ok(patched)
            }
            PatchType::Strategic if shape_of(&self.resource.group, &self.resource.kind).open && !self.is_built_in() => {
                let accepted =
                    "application/json-patch+json, application/merge-patch+json, application/apply-patch+yaml";
                Err(Status::unsupported_media_type(accepted).into())
            }
            PatchType::Merge | PatchType::Strategic => {
                merge_patch(of, old, patch).map_err(|why| Status::bad_request(why).into())
            }
        }
    }

    /// Custom resources have no Go types, and so no merge keys.
    fn is_built_in(&self) -> bool {
        let built_in = crate::apiserver::discovery::Discovery::default();
        built_in.kind(&self.resource.group, &self.resource.version, &self.resource.kind).is_some()
    }
}

/// The object with a merge patch or a strategic merge patch applied.
///
/// # Errors
/// What is wrong with the patch.
pub fn merge_patch(of: PatchType, object: &Value, patch: &Value) -> Result<Value, String> {
    if of == PatchType::Strategic {
        return strategic::apply(object, patch);
    }
    let mut patched = object.clone();
    json_patch::merge(&mut patched, patch);
    Ok(patched)
}

/// What a patch makes of an object is refused as the patch's fault.
fn refused_patch(failure: Failure, patch: &Value) -> Failure {
    match failure {
        Failure::Status(status) if status.code == 400 => {
            let why = status.message.split_once(": ").map_or(status.message.as_str(), |(_, why)| why);
            let problem = FieldError::invalid("patch", &Value::String(patch.to_string()), why);
            let mut refused =
                Status::invalid(Subject { group: "", kind: "", name: "" }, std::slice::from_ref(&problem));
            refused.message = problem.to_string();
            refused.details = None;
            refused.into()
        }
        other => other,
    }
}
