//! Who manages which fields, on the way of a request: noted when something is written, shown when somebody asks.
//!
//! The noting itself is [`crate::apiserver::managed_fields`]. Most objects keep the short form of it; it is
//! written out here, for clients that want it.

use std::sync::Arc;

use serde_json::Value;

use super::{Call, is_built_in};
use crate::apiserver::discovery::{ApiResource, split_api_version};
use crate::apiserver::managed_fields::{self, Configuration, Kind, Writer};
use crate::apiserver::schema::shape_of;
use crate::apiserver::{ApiServer, format_time};
use crate::store::{Key, StoreError};

/// Who writes if nothing else is said: the start of kubectl's `User-Agent`.
const DEFAULT_MANAGER: &str = "kubectl";
/// Under which name controllers write.
pub const CONTROLLERS: &str = "kube-controller-manager";
/// Under which name the server itself writes.
pub const API_SERVER: &str = "kube-apiserver";

impl Call<'_> {
    /// The kind of the resource, as far as the fields of its objects matter.
    pub(super) fn fields_kind(&mut self) -> Result<Kind<'_>, StoreError> {
        fields_kind(self.server, self.resource)
    }

    /// The name under which the request writes.
    pub(super) fn manager(&self) -> &str {
        self.query.first("fieldManager").filter(|manager| !manager.is_empty()).unwrap_or(DEFAULT_MANAGER)
    }

    /// The `managedFields` of a new object, as it was sent.
    pub(super) fn managed_as_new(&mut self, object: &Value) -> Result<Option<Value>, StoreError> {
        if !self.strategy().adds_fields() {
            return Ok(Some(managed_fields::stamp(self.manager())));
        }
        let (manager, now) = (self.manager().to_owned(), format_time(self.server.now));
        let writer = Writer { manager: &manager, subresource: "", now: &now };
        Ok(managed_fields::of_new(self.fields_kind()?, object, writer))
    }

    /// The `managedFields` of a changed object, as it was sent.
    pub(super) fn managed_after(
        &mut self,
        subresource: &str,
        new: &Value,
        old: &Value,
    ) -> Result<Option<Value>, StoreError> {
        let (manager, now) = (self.manager().to_owned(), format_time(self.server.now));
        let writer = Writer { manager: &manager, subresource, now: &now };
        Ok(managed_fields::after_update(self.fields_kind()?, old, new, writer))
    }

    /// A stored object as a patch sees it.
    pub(super) fn as_shown(&mut self, object: &Value) -> Result<Value, StoreError> {
        let mut shown = object.clone();
        present(self.server, self.resource, &mut shown, true)?;
        Ok(shown)
    }
}

fn fields_kind<'r>(server: &mut ApiServer, resource: &'r ApiResource) -> Result<Kind<'r>, StoreError> {
    let shape = shape_of(&resource.group, &resource.kind);
    let has_status = if shape.open {
        let status = format!("{}/status", resource.name);
        server.discovery()?.resource(&resource.group, &resource.version, &status).is_some()
    } else {
        shape.fields.iter().any(|field| field.name == "status")
    };
    Ok(Kind {
        group: &resource.group,
        version: &resource.version,
        kind: &resource.kind,
        shape,
        reset: reset_fields(&resource.group, &resource.kind, has_status),
        built_in: !shape.open || is_built_in(resource),
    })
}

/// The fields that a write of an object leaves as they are, and that are therefore nobody's.
///
/// Mirrors the `GetResetFields` of the strategies below `pkg/registry`.
fn reset_fields(group: &str, kind: &str, has_status: bool) -> &'static [&'static str] {
    match (group, kind) {
        ("certificates.k8s.io", "CertificateSigningRequest") => &["spec", "status"],
        _ if has_status => &["status"],
        _ => &[],
    }
}

/// Makes `managedFields` of an answer what clients know: written out if they want it, else left out.
pub(super) fn present(
    server: &mut ApiServer,
    resource: &ApiResource,
    answer: &mut Value,
    wanted: bool,
) -> Result<(), StoreError> {
    let kind = fields_kind(server, resource)?;
    let each = |object: &mut Value| {
        if object.pointer("/metadata/managedFields").is_some() {
            let fields = if wanted { managed_fields::written_out(kind, object) } else { None };
            set_managed_fields(object, fields);
        }
    };
    match answer.get_mut("items").and_then(Value::as_array_mut) {
        Some(items) => items.iter_mut().for_each(each),
        None => each(answer),
    }
    Ok(())
}

/// Sets or removes `metadata.managedFields`.
pub(super) fn set_managed_fields(object: &mut Value, fields: Option<Value>) {
    let Some(metadata) = object.get_mut("metadata").and_then(Value::as_object_mut) else { return };
    match fields {
        Some(fields) => metadata.insert("managedFields".into(), fields),
        None => metadata.remove("managedFields"),
    };
}

/// Takes the short form of `managedFields`, which no client knows, off a changed copy of a stored object. The stored one
/// has it still.
pub(super) fn forget_short_form(object: &mut Value) {
    if object.pointer("/metadata/managedFields").is_some_and(Value::is_string) {
        set_managed_fields(object, None);
    }
}

impl ApiServer {
    /// Puts an object that a controller changed, and notes whose the changed fields are now.
    pub(in crate::apiserver) fn put_changed(
        &mut self,
        manager: &str,
        subresource: &str,
        key: Key<'_>,
        (old, mut new): (&Value, Value),
    ) -> Result<Arc<Value>, StoreError> {
        let now = format_time(self.now);
        let writer = Writer { manager, subresource, now: &now };
        let fields = managed_fields::after_update(built_in_kind(&new), old, &new, writer);
        set_managed_fields(&mut new, fields);
        self.put(key, new)
    }

    /// Puts an object of which a controller applied one field, by force.
    pub(in crate::apiserver) fn put_applied(
        &mut self,
        manager: &str,
        key: Key<'_>,
        (old, mut new): (&Value, Value),
        field: &str,
    ) -> Result<Arc<Value>, StoreError> {
        let now = format_time(self.now);
        let writer = Writer { manager, subresource: "", now: &now };
        let wanted = serde_json::json!({
            "apiVersion": new.get("apiVersion"), "kind": new.get("kind"), "metadata": {"name": key.name},
            field: new.get(field),
        });
        let configuration = Configuration { live: Some(old), wanted: &wanted, force: true };
        if let Ok(applied) = managed_fields::apply(built_in_kind(&new), configuration, writer) {
            set_managed_fields(&mut new, applied.managed_fields);
        }
        self.put(key, new)
    }
}

/// The kind of an object that a controller works on: always one of Kubernetes' own.
fn built_in_kind(object: &Value) -> Kind<'_> {
    let text = |field: &str| object.get(field).and_then(Value::as_str).unwrap_or_default();
    let (group, version) = split_api_version(text("apiVersion"));
    let shape = shape_of(group, text("kind"));
    let reset = reset_fields(group, text("kind"), true);
    Kind { group, version, kind: text("kind"), shape, reset, built_in: true }
}
