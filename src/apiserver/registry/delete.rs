//! DELETE: of one object, or of all that selectors leave over.
//!
//! Mirrors `k8s.io/apiserver/pkg/registry/generic/registry/store.go` (`Store.Delete`) and `pkg/registry/rest/delete.go`.

use std::sync::Arc;

use serde_json::{Value, json};

use super::call::metadata_text;
use super::create::set_metadata;
use super::delete_options::DeleteOptions;
use super::update::is_released;
use super::{Call, NAMESPACES};
use crate::apiserver::request::Body;
use crate::apiserver::status::{Status, Subject};
use crate::apiserver::{Failure, admission, controllers, format_time, grace};
use crate::store::Key;

impl Call<'_> {
    /// Deletes one object, or marks it for deletion while something holds it.
    pub(super) fn delete(&mut self, options: &DeleteOptions) -> Result<(u16, Value), Failure> {
        let old = self.stored(self.name)?.ok_or_else(|| Status::not_found(self.subject(self.name)))?;
        admission::admit_delete(self)?;
        self.check_preconditions(options, &old)?;
        let mut object = Arc::unwrap_or_clone(Arc::clone(&old));
        self.mark(&mut object, options.grace_seconds);
        let is_gone = is_released(&object);
        let code = options.code(is_gone);
        if options.dry_run {
            return Ok((code, self.deleted(if is_gone { Arc::unwrap_or_clone(old) } else { object })));
        }
        let resource = self.stored_as();
        let key = Key { resource: &resource, namespace: self.namespace, name: self.name };
        if options.orphans() {
            controllers::orphan(self.server, key, &old)?;
        }
        if is_gone {
            self.server.remove(key)?;
            controllers::after_write(self.server, key, Some(&old), None)?;
            // Nothing held it, so it never was an object on its way out.
            return Ok((code, self.deleted(Arc::unwrap_or_clone(old))));
        }
        let stored = if *old == object { Arc::clone(&old) } else { self.server.put(key, object)? };
        controllers::after_write(self.server, key, Some(&old), Some(&stored))?;
        Ok((code, Arc::unwrap_or_clone(stored)))
    }

    /// Deletes every selected object and answers with the list of them.
    pub(super) fn delete_collection(&mut self, body: &Body) -> Result<Value, Failure> {
        self.list_options(false)?;
        let options = DeleteOptions::read(body, self.query)?;
        let objects = self.selected()?;
        for object in &objects {
            let mut single = Call {
                server: self.server,
                user: self.user,
                resource: self.resource,
                namespace: metadata_text(object, "namespace"),
                name: metadata_text(object, "name"),
                query: self.query,
                warnings: self.warnings,
            };
            single.delete(&options)?;
        }
        Ok(self.list_of(objects))
    }

    fn check_preconditions(&self, options: &DeleteOptions, old: &Value) -> Result<(), Failure> {
        for (field, demanded, what, then) in [
            ("uid", &options.uid, "UID", "The object might have been deleted and then recreated"),
            ("resourceVersion", &options.version, "ResourceVersion", "The object might have been modified"),
        ] {
            let present = metadata_text(old, field);
            if let Some(demanded) = demanded.as_deref().filter(|demanded| *demanded != present) {
                if self.resource.group_resource() == NAMESPACES {
                    let why = format!(
                        "Precondition failed: {what} in precondition: {demanded}, {what} in object meta: {present}"
                    );
                    return Err(Status::conflict(self.subject(self.name), &why).into());
                }
                let why = format!(
                    "the {what} in the precondition ({demanded}) does not match the {what} in record ({present}). {then}"
                );
                let subject = Subject { kind: &self.resource.kind, ..self.subject(self.name) };
                return Err(Status::conflict(subject, &why).into());
            }
        }
        Ok(())
    }

    /// Sets the deletion time; a second deletion can only bring it nearer.
    fn mark(&self, object: &mut Value, asked: Option<i64>) {
        let is_core = |kind: &str| self.resource.group.is_empty() && self.resource.kind == kind;
        let grace = if is_core("Pod") { grace::grace_seconds(object, asked) } else { 0 };
        let first = metadata_text(object, "deletionTimestamp").is_empty();
        let pointer = "/metadata/deletionGracePeriodSeconds";
        let shorter = object.pointer(pointer).and_then(Value::as_i64).is_some_and(|present| grace < present);
        if !first && !shorter {
            return;
        }
        set_metadata(object, "deletionTimestamp", format_time(grace::after_grace(self.server.now, grace)));
        if is_core("Namespace") {
            if let Some(status) = object.pointer_mut("/status").and_then(Value::as_object_mut) {
                status.insert("phase".into(), "Terminating".into());
            }
            return;
        }
        let Some(metadata) = object.get_mut("metadata").and_then(Value::as_object_mut) else { return };
        metadata.insert("deletionGracePeriodSeconds".into(), grace.into());
        // What starts to go is another object to those who watch it.
        if let Some(generation) = metadata.get("generation").and_then(Value::as_i64).filter(|_| first) {
            metadata.insert("generation".into(), generation.saturating_add(1).into());
        }
    }

    /// The answer to a deletion that is done.
    fn deleted(&self, mut object: Value) -> Value {
        if self.strategy().returns_deleted() {
            return object;
        }
        let uid = object.pointer_mut("/metadata/uid").map(Value::take).unwrap_or_default();
        let mut details = json!({"name": self.name, "kind": self.resource.name, "uid": uid});
        if let Some(map) = details.as_object_mut().filter(|_| !self.resource.group.is_empty()) {
            map.insert("group".into(), self.resource.group.to_string().into());
        }
        json!({"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Success", "details": details})
    }
}
