//! PATCH with `application/apply-patch+yaml`: server-side apply.
//!
//! Mirrors `applyPatcher` of `k8s.io/apiserver/pkg/endpoints/handlers/patch.go`. How configurations are merged and whom they
//! conflict with is [`crate::apiserver::managed_fields`].

use std::sync::Arc;

use serde_json::Value;

use super::Call;
use super::call::{FieldValidation, metadata_text};
use super::tracking::forget_short_form;
use crate::apiserver::managed_fields::{self, Applied, ApplyError, Configuration, Writer};
use crate::apiserver::status::Status;
use crate::apiserver::{Failure, format_time};

impl Call<'_> {
    /// Applies a configuration; an object that is not there is created.
    pub(super) fn apply(&mut self, configuration: Result<Value, String>) -> Result<(u16, Value), Failure> {
        let old = self.stored(self.name)?;
        let (object, managed) = self.applied("", configuration, old.as_deref())?;
        let Some(old) = old else {
            let uid = metadata_text(&object, "uid");
            if !uid.is_empty() {
                let why =
                    format!("uid mismatch: the provided object specified uid {uid}, and no existing object was found");
                return Err(Status::conflict(self.subject(self.name), &why).into());
            }
            self.require_create()?;
            return Ok((201, Arc::unwrap_or_clone(self.create_managed(object, managed)?)));
        };
        Ok((200, Arc::unwrap_or_clone(self.update_managed("", object, &old, managed)?)))
    }

    /// What a configuration makes of an object, with the `managedFields` it then has.
    pub(super) fn applied(
        &mut self,
        subresource: &str,
        configuration: Result<Value, String>,
        old: Option<&Value>,
    ) -> Result<(Value, Option<Value>), Failure> {
        let wanted = configuration.map_err(|why| Status::bad_request(format!("error decoding YAML: {why}")))?;
        let (manager, now) = (self.manager().to_owned(), format_time(self.server.now));
        let writer = Writer { manager: &manager, subresource, now: &now };
        let force = self.query.first("force") == Some("true");
        let configuration = Configuration { live: old, wanted: &wanted, force };
        let Applied { mut object, managed_fields } =
            managed_fields::apply(self.fields_kind()?, configuration, writer).map_err(refusal)?;
        forget_short_form(&mut object);
        let mut object = self.decode_value(object, FieldValidation::Ignore)?;
        self.place(&mut object)?;
        self.check_name(&object)?;
        Ok((object, managed_fields))
    }
}

fn refusal(error: ApplyError) -> Status {
    match error {
        ApplyError::BadRequest(why) => Status::bad_request(why),
        ApplyError::Unreadable(why) => Status::internal(why),
        ApplyError::Conflicts { message, causes } => Status::apply_conflict(message, causes),
    }
}
