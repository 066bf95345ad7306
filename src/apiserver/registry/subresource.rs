//! Subresources: those that are a part of their object, and those behind which a kubelet would answer.
//!
//! Mirrors the `StatusREST` and `FinalizeREST` types below `pkg/registry`. What creates something has files of its own:
//! tokens and evictions are not parts of an object.

use std::sync::Arc;

use serde_json::Value;

use super::tracking::set_managed_fields;
use super::{Call, connect};
use crate::apiserver::admission::{self, Admitted};
use crate::apiserver::request::{Body, PatchType, Request, ResponseBody};
use crate::apiserver::status::Status;
use crate::apiserver::{Failure, format_time};

impl Call<'_> {
    /// Answers a request for a subresource of the object that this call names.
    pub(super) fn subresource(
        &mut self,
        subresource: &str,
        verb: &str,
        request: &Request,
    ) -> Result<(u16, ResponseBody), Failure> {
        if matches!(subresource, "exec" | "attach" | "portforward") {
            return self.connect(subresource, verb, &request.body);
        }
        let old = self.stored(self.name)?.ok_or_else(|| Status::not_found(self.subject(self.name)))?;
        let answer = match (subresource, part_of(subresource), verb) {
            // No container ever ran, so none wrote anything.
            ("log", _, "get") => {
                connect::check_container(&old, self.query.first("container").unwrap_or_default())?;
                return Ok((200, ResponseBody::Text(String::new())));
            }
            ("eviction", _, "create") => {
                return Ok((201, ResponseBody::Object(self.evict(request.body.clone())?)));
            }
            ("scale", _, verb) => self.scale(verb, &request.body, &old)?,
            (_, Some(_), "get") => self.get()?,
            (_, Some(part), "update") => {
                let mut new = self.decode(request.body.clone())?;
                self.place(&mut new)?;
                self.check_name(&new)?;
                let managed = self.managed_after(subresource, &new, &old)?;
                admission::admit_update(self, subresource, &new, &old)?;
                self.update_part((subresource, part), &new, &old, managed)?
            }
            (_, Some(part), "patch") => {
                let Body::Patch(of, patch) = &request.body else { return Err(Status::method_not_allowed().into()) };
                let (new, managed) = match of {
                    PatchType::Apply => self.applied(subresource, patch.clone(), Some(&old))?,
                    _ => self.patched_part(subresource, (*of, patch.clone()), &old)?,
                };
                admission::admit_update(self, subresource, &new, &old)?;
                self.update_part((subresource, part), &new, &old, managed)?
            }
            _ => {
                let what = format!("{}/{subresource}", self.resource.name);
                return Err(Status::internal(format!("rbacsim runs nothing that could answer behind {what}")).into());
            }
        };
        Ok((200, ResponseBody::Object(answer)))
    }

    /// What a patch of a part makes of the object, with the `managedFields` it then has.
    fn patched_part(
        &mut self,
        subresource: &str,
        (of, patch): (PatchType, Result<Value, String>),
        old: &Value,
    ) -> Result<(Value, Option<Value>), Failure> {
        let new = self.patched(of, patch, old)?;
        let managed = self.managed_after(subresource, &new, old)?;
        Ok((new, managed))
    }

    /// Takes one part of the object from a request and leaves the rest as it is.
    fn update_part(
        &mut self,
        (subresource, part): (&str, &str),
        new: &Value,
        old: &Value,
        managed: Option<Value>,
    ) -> Result<Value, Failure> {
        self.check_version(new, old)?;
        let mut changed = old.clone();
        if let Some(map) = changed.as_object_mut() {
            match new.get(part) {
                Some(value) => map.insert(part.to_owned(), value.clone()),
                None => map.remove(part),
            };
        }
        set_managed_fields(&mut changed, managed);
        let strategy = self.strategy();
        strategy.prepare_part(subresource, &mut changed, old, &format_time(self.server.now));
        let mut problems = strategy.validate_part(subresource, &changed, old);
        problems.extend(self.custom()?.map(|custom| custom.validate(&changed)).unwrap_or_default());
        if !problems.is_empty() {
            return Err(Status::invalid(self.kind_subject(self.name), &problems).into());
        }
        admission::validate_part(self, subresource, &changed, old)?;
        self.store_change(Admitted::validated(changed), old).map(Arc::unwrap_or_clone)
    }
}

/// The field of an object that a subresource stands for.
fn part_of(subresource: &str) -> Option<&'static str> {
    match subresource {
        "status" | "approval" => Some("status"),
        "finalize" | "ephemeralcontainers" | "resize" => Some("spec"),
        _ => None,
    }
}
