//! POST: a new object, or the answer to a review.
//!
//! Mirrors `k8s.io/apiserver/pkg/registry/generic/registry/store.go` (`Store.Create`) and `pkg/registry/rest/create.go`.

use std::sync::Arc;

use serde_json::{Map, Value};

use super::Call;
use super::call::metadata_text;
use super::reviews;
use super::tracking::set_managed_fields;
use crate::apiserver::admission::{self, Admitted};
use crate::apiserver::controllers;
use crate::apiserver::escalation;
use crate::apiserver::request::Body;
use crate::apiserver::schema::{persisted, shape_of};
use crate::apiserver::status::Status;
use crate::apiserver::validation::validate_metadata;
use crate::apiserver::{Failure, format_time};
use crate::store::Key;

/// How often a taken generated name is replaced by another one.
const NAME_ATTEMPTS: usize = 8;
/// The longest prefix that a generated name keeps.
const PREFIX_LENGTH: usize = 58;

/// A name that starts as `generateName` asks (`names.SimpleNameGenerator`); it may be taken.
pub fn generate_name(prefix: &str, suffix: &str) -> String {
    format!("{}{suffix}", truncate(prefix, PREFIX_LENGTH))
}

impl Call<'_> {
    /// Creates an object, or answers a review.
    pub(super) fn post(&mut self, body: Body) -> Result<Value, Failure> {
        let mut object = self.decode(body)?;
        self.place(&mut object)?;
        if let Some(answer) = reviews::answer(self, &mut object)? {
            return Ok(answer);
        }
        self.create(object).map(Arc::unwrap_or_clone)
    }

    /// Creates an object that was read and placed.
    pub(super) fn create(&mut self, object: Value) -> Result<Arc<Value>, Failure> {
        let managed = self.managed_as_new(&object)?;
        self.create_managed(object, managed)
    }

    /// The same with the `managedFields` it is to have: admission, validation, storage, controllers.
    pub(super) fn create_managed(&mut self, mut object: Value, managed: Option<Value>) -> Result<Arc<Value>, Failure> {
        self.deduplicate_owners(&mut object);
        admission::admit_create(self, &mut object)?;
        escalation::check(self, &object, None)?;
        let prefix = metadata_text(&object, "generateName").to_owned();
        let generated = metadata_text(&object, "name").is_empty() && !prefix.is_empty();
        self.fill_metadata(&mut object)?;
        set_managed_fields(&mut object, managed);
        for _ in 0..NAME_ATTEMPTS {
            if generated {
                let name = generate_name(&prefix, &self.server.ids.suffix());
                set_metadata(&mut object, "name", name);
            }
            let strategy = self.strategy();
            strategy.prepare_create(&mut object);
            if let Some(custom) = self.custom()? {
                custom.prepare_create(&mut object);
            }
            let admitted = self.validate_new(object)?;
            for text in strategy.warnings(admitted.object(), None) {
                self.warn(text);
            }
            admission::validate_create(self, admitted.object())?;
            let name = metadata_text(admitted.object(), "name").to_owned();
            let Some(present) = self.stored(&name)? else { return self.store_new(admitted, &name) };
            if !generated {
                let mut status = Status::already_exists(self.subject(&name));
                if !metadata_text(&present, "deletionTimestamp").is_empty() {
                    status.message.insert_str(0, "object is being deleted: ");
                }
                return Err(status.into());
            }
            object = admitted.into_object();
        }
        let name = metadata_text(&object, "name").to_owned();
        Err(Status::no_unique_name(self.subject(&name)).into())
    }

    /// Sets the fields that belong to the server.
    fn fill_metadata(&mut self, object: &mut Value) -> Result<(), Failure> {
        if !metadata_text(object, "resourceVersion").is_empty() {
            return Err(Status::internal("resourceVersion should not be set on objects to be created").into());
        }
        let (uid, now) = (self.server.ids.uid(), format_time(self.server.now));
        if let Some(metadata) = object.get_mut("metadata").and_then(Value::as_object_mut) {
            for field in ["selfLink", "deletionTimestamp", "deletionGracePeriodSeconds"] {
                metadata.remove(field);
            }
            metadata.insert("uid".into(), uid.into());
            metadata.insert("creationTimestamp".into(), now.into());
        }
        Ok(())
    }

    fn validate_new(&self, object: Value) -> Result<Admitted, Failure> {
        let strategy = self.strategy();
        let empty = Map::new();
        let metadata = object.get("metadata").and_then(Value::as_object).unwrap_or(&empty);
        let mut problems = strategy.validate(&object);
        problems.extend(self.custom()?.map(|custom| custom.validate(&object)).unwrap_or_default());
        // A kind's own checks call the common ones first; only their order shows.
        let common = validate_metadata(metadata, strategy.name_rule(), self.resource.namespaced);
        problems.splice(0..0, common);
        if !problems.is_empty() {
            let name = metadata_text(&object, "name");
            return Err(Status::invalid(self.kind_subject(name), &problems).into());
        }
        Ok(Admitted::validated(object))
    }

    fn store_new(&mut self, admitted: Admitted, name: &str) -> Result<Arc<Value>, Failure> {
        let mut object = admitted.into_object();
        if self.is_dry_run() {
            return Ok(Arc::new(object));
        }
        persisted(shape_of(&self.resource.group, &self.resource.kind), &mut object);
        let resource = self.stored_as();
        let key = Key { resource: &resource, namespace: self.namespace, name };
        let stored = self.server.put(key, object)?;
        controllers::after_write(self.server, key, None, Some(&stored))?;
        Ok(stored)
    }
}

/// Sets a text inside `metadata`.
pub(super) fn set_metadata(object: &mut Value, field: &str, value: String) {
    if let Some(metadata) = object.get_mut("metadata").and_then(Value::as_object_mut) {
        metadata.insert(field.to_owned(), Value::String(value));
    }
}

fn truncate(text: &str, length: usize) -> &str {
    let end = (0..=length.min(text.len())).rev().find(|index| text.is_char_boundary(*index)).unwrap_or(0);
    text.get(..end).unwrap_or(text)
}
