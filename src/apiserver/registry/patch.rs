//! PATCH: the first half, from patch to changed object.
//!
//! Mirrors `k8s.io/apiserver/pkg/endpoints/handlers/patch.go`.

use std::sync::Arc;

use json_patch::PatchOperation;
use serde_json::{Value, json};

use super::tracking::forget_short_form;
use super::{Call, strategic};
use crate::apiserver::Failure;
use crate::apiserver::discovery::{ApiResource, Discovery};
use crate::apiserver::request::PatchType;
use crate::apiserver::schema::type_name;
use crate::apiserver::status::{FieldError, Status, Subject};
use crate::print::go_value::to_go_text;

impl Call<'_> {
    /// Changes parts of an object.
    pub(super) fn patch(&mut self, of: PatchType, patch: Result<Value, String>) -> Result<(u16, Value), Failure> {
        if of == PatchType::Apply {
            return self.apply(patch);
        }
        let old = self.stored(self.name)?.ok_or_else(|| Status::not_found(self.subject(self.name)))?;
        let new = self.patched(of, patch, &old)?;
        Ok((200, Arc::unwrap_or_clone(self.update(new, &old)?)))
    }

    /// What a patch makes of an object.
    pub(super) fn patched(
        &mut self,
        of: PatchType,
        patch: Result<Value, String>,
        old: &Value,
    ) -> Result<Value, Failure> {
        let patch = readable(of, patch)?;
        let mut patched = if patch.to_string().contains("managedFields") {
            let shown = self.as_shown(old)?;
            self.apply_patch(of, &patch, &shown)?
        } else {
            self.apply_patch(of, &patch, old)?
        };
        forget_short_form(&mut patched);
        let validation = self.field_validation();
        let mut new = self.decode_value(patched, validation).map_err(|failure| refused_patch(failure, of, &patch))?;
        self.place(&mut new)?;
        self.check_name(&new)?;
        Ok(new)
    }

    /// The refusal of a patch in a form that this resource does not take.
    pub(super) fn unknown_patch(&self) -> Status {
        let strategic = if is_built_in(self.resource) { "application/strategic-merge-patch+json, " } else { "" };
        Status::unsupported_media_type(&format!(
            "application/json-patch+json, application/merge-patch+json, {strategic}application/apply-patch+yaml"
        ))
    }

    /// What a patch makes of JSON that is no stored object.
    pub(super) fn patched_json(
        &self,
        of: PatchType,
        patch: Result<Value, String>,
        old: &Value,
    ) -> Result<Value, Failure> {
        self.apply_patch(of, &readable(of, patch)?, old)
    }

    fn apply_patch(&self, of: PatchType, patch: &Value, old: &Value) -> Result<Value, Failure> {
        match of {
            PatchType::Json => {
                check_operations(patch).map_err(|why| Status::bad_request(undecodable(&why)))?;
                let operations: ::json_patch::Patch =
                    serde_json::from_value(patch.clone()).map_err(|_| Status::unprocessable())?;
                json_patch(old, &operations).map_err(|_| Status::unprocessable().into())
            }
            PatchType::Strategic if !is_built_in(self.resource) => Err(self.unknown_patch().into()),
            PatchType::Merge | PatchType::Strategic | PatchType::Apply => {
                merge_patch(of, old, patch).map_err(|why| Status::bad_request(why).into())
            }
        }
    }
}

/// The patch as the JSON it must be.
fn readable(of: PatchType, patch: Result<Value, String>) -> Result<Value, Status> {
    // Go reads `null` as nothing at all, which only a merge patch may not be.
    let nothing = patch.as_ref().is_ok_and(Value::is_null);
    if nothing && of == PatchType::Merge {
        return Err(Status::bad_request("Invalid JSON Patch"));
    }
    let patch = patch.and_then(|patch| match of {
        PatchType::Strategic if nothing => Ok(json!({})),
        PatchType::Json if nothing => Ok(json!([])),
        PatchType::Merge | PatchType::Strategic if !patch.is_object() => {
            Err(cannot_unmarshal(&patch, "map[string]interface {}"))
        }
        _ => Ok(patch),
    });
    patch.map_err(|why| Status::bad_request(if of == PatchType::Strategic { why } else { undecodable(&why) }))
}

/// Whether a JSON patch is a list of what operations consist of; which operations there are is looked at later.
fn check_operations(patch: &Value) -> Result<(), String> {
    let Value::Array(operations) = patch else { return Err(cannot_unmarshal(patch, "[]handlers.jsonPatchOp")) };
    for operation in operations {
        let Value::Object(fields) = operation else {
            return Err(cannot_unmarshal(operation, "handlers.jsonPatchOp"));
        };
        for name in ["from", "op", "path"] {
            if let Some(given) = fields.get(name).filter(|given| !given.is_string() && !given.is_null()) {
                let found = type_name(given);
                return Err(format!(
                    "json: cannot unmarshal {found} into Go struct field jsonPatchOp.{name} of type string"
                ));
            }
        }
    }
    Ok(())
}

fn undecodable(why: &str) -> String {
    format!("error decoding patch: {why}")
}

fn cannot_unmarshal(value: &Value, into: &str) -> String {
    let found = if value.is_null() { "value" } else { type_name(value) };
    format!("json: cannot unmarshal {found} into Go value of type {into}")
}

/// Whether a resource is Kubernetes' own. Custom ones have no Go types, and so no merge keys.
pub fn is_built_in(resource: &ApiResource) -> bool {
    Discovery::default().kind(&resource.group, &resource.version, &resource.kind).is_some()
}

/// How many bytes the copies of one JSON patch may add, measured as JSON.
const COPY_LIMIT: usize = 3 << 20;

/// The object with a JSON patch applied, unless its copies double and double.
///
/// Mirrors `AccumulatedCopySizeLimit` of `gopkg.in/evanphx/json-patch.v4`, which the server sets to the same limit.
///
/// # Errors
/// What is wrong with the patch.
pub fn json_patch(object: &Value, operations: &[PatchOperation]) -> Result<Value, String> {
    let (mut patched, mut copied) = (object.clone(), 0);
    for operation in operations {
        if let PatchOperation::Copy(copy) = operation {
            copied += patched.pointer(copy.from.as_str()).map_or(0, |value| value.to_string().len());
            if copied > COPY_LIMIT {
                return Err(format!(
                    "Unable to complete the copy, the accumulated size increase of data copy is {copied}, exceeding the limit {COPY_LIMIT}"
                ));
            }
        }
        ::json_patch::patch(&mut patched, std::slice::from_ref(operation)).map_err(|error| error.to_string())?;
    }
    Ok(patched)
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
    ::json_patch::merge(&mut patched, patch);
    Ok(patched)
}

/// What a patch makes of an object is refused as the patch's fault.
fn refused_patch(failure: Failure, of: PatchType, patch: &Value) -> Failure {
    match failure {
        Failure::Status(status) if status.code == 400 => {
            // Go prints the map that it holds of a strategic merge patch.
            let shown = if of == PatchType::Strategic { to_go_text(patch) } else { patch.to_string() };
            let why = status.message.split_once(": ").map_or(status.message.as_str(), |(_, why)| why);
            let problem = FieldError::invalid("patch", &Value::String(shown), why);
            let mut refused =
                Status::invalid(Subject { group: "", kind: "", name: "" }, std::slice::from_ref(&problem));
            refused.message = problem.to_string();
            refused.details = None;
            refused.into()
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_that_double_and_double_are_refused() {
        let copies: Vec<Value> =
            (0..60).map(|number| json!({"op": "copy", "from": "/x", "path": format!("/x/k{number}")})).collect();
        let operations: ::json_patch::Patch = serde_json::from_value(copies.into()).unwrap();
        let why = json_patch(&json!({"x": {"a": "b"}}), &operations).unwrap_err();
        assert!(why.starts_with("Unable to complete the copy, the accumulated size"), "{why}");
        let patched = json_patch(&json!({"x": {"a": "b"}}), operations.split_at(1).0).unwrap();
        assert_eq!(patched, json!({"x": {"a": "b", "k0": {"a": "b"}}}));
    }
}
