//! PUT, and the second half of PATCH: a changed object.
//!
//! Mirrors `k8s.io/apiserver/pkg/registry/generic/registry/store.go` (`Store.Update`) and `pkg/registry/rest/update.go`.

use std::sync::Arc;

use serde_json::{Map, Value};

use super::call::metadata_text;
use super::tracking::set_managed_fields;
use super::{Call, is_built_in};
use crate::apiserver::admission::{self, Admitted};
use crate::apiserver::authz::forbidden;
use crate::apiserver::request::Body;
use crate::apiserver::schema::{persisted, shape_of};
use crate::apiserver::status::Status;
use crate::apiserver::validation::validate_metadata_update;
use crate::apiserver::{Failure, controllers, escalation};
use crate::rbac::{Attributes, ResourceTarget, Target};
use crate::store::Key;

impl Call<'_> {
    /// Replaces an object; some kinds are created if they are not there.
    pub(super) fn put(&mut self, body: Body) -> Result<(u16, Value), Failure> {
        let mut object = self.decode(body)?;
        self.place(&mut object)?;
        self.check_name(&object)?;
        match self.stored(self.name)? {
            Some(old) => Ok((200, Arc::unwrap_or_clone(self.update(object, &old)?))),
            None if self.strategy().create_on_update() => {
                self.require_create()?;
                Ok((201, Arc::unwrap_or_clone(self.create(object)?)))
            }
            None => Err(Status::not_found(self.subject(self.name)).into()),
        }
    }

    /// Who may replace may not create for that reason alone; here, unlike in a POST, the question has a name.
    pub(super) fn require_create(&self) -> Result<(), Failure> {
        let target = ResourceTarget {
            namespace: self.namespace,
            group: &self.resource.group,
            version: &self.resource.version,
            resource: &self.resource.name,
            subresource: "",
            name: self.name,
        };
        let attributes = Attributes { verb: "create", target: Target::Resource(target) };
        let verdict = self.server.authorizer.decide(self.server.store(), self.user, &attributes)?;
        if verdict.allowed { Ok(()) } else { Err(forbidden(self.user, &attributes, &verdict.reason).into()) }
    }

    pub(super) fn check_name(&self, object: &Value) -> Result<(), Failure> {
        let given = metadata_text(object, "name");
        if given.is_empty() {
            return Err(Status::bad_request("name must be provided").into());
        }
        if given != self.name {
            let why = format!("the name of the object ({given}) does not match the name on the URL ({})", self.name);
            return Err(Status::bad_request(why).into());
        }
        Ok(())
    }

    /// Puts a changed object in the place of the old one.
    pub(super) fn update(&mut self, new: Value, old: &Value) -> Result<Arc<Value>, Failure> {
        let managed = self.managed_after("", &new, old)?;
        self.update_managed("", new, old, managed)
    }

    /// The same with the `managedFields` it is to have: conflict check, validation, storage, controllers. `subresource` is what
    /// it was changed through, if anything.
    pub(super) fn update_managed(
        &mut self,
        subresource: &str,
        mut new: Value,
        old: &Value,
        managed: Option<Value>,
    ) -> Result<Arc<Value>, Failure> {
        self.deduplicate_owners(&mut new);
        admission::admit_update(self, subresource, &new, old)?;
        escalation::check(self, &new, Some(old))?;
        self.check_version(&new, old)?;
        keep_system_fields(&mut new, old);
        set_managed_fields(&mut new, managed);
        let strategy = self.strategy();
        strategy.prepare_update(&mut new, old);
        if let Some(custom) = self.custom()? {
            custom.prepare_update(&mut new, old);
        }
        let admitted = self.validate_change(new, old)?;
        for text in strategy.warnings(admitted.object(), Some(old)) {
            self.warn(text);
        }
        if subresource.is_empty() {
            admission::validate_update(self, admitted.object(), old)?;
        } else {
            admission::validate_part(self, subresource, admitted.object(), old)?;
        }
        self.store_change(admitted, old)
    }

    /// Stores a changed object, or removes it if the change was the last thing that held it.
    pub(super) fn store_change(&mut self, admitted: Admitted, old: &Value) -> Result<Arc<Value>, Failure> {
        let mut new = admitted.into_object();
        persisted(shape_of(&self.resource.group, &self.resource.kind), &mut new);
        if new == *old || self.is_dry_run() {
            return Ok(Arc::new(new));
        }
        let resource = self.stored_as();
        let key = Key { resource: &resource, namespace: self.namespace, name: self.name };
        if is_released(&new) {
            self.server.remove(key)?;
            controllers::after_write(self.server, key, Some(old), None)?;
            return Ok(Arc::new(new));
        }
        let stored = self.server.put(key, new)?;
        controllers::after_write(self.server, key, Some(old), Some(&stored))?;
        Ok(stored)
    }

    pub(super) fn check_version(&self, new: &Value, old: &Value) -> Result<(), Failure> {
        let (given, present) = (metadata_text(new, "resourceVersion"), metadata_text(old, "resourceVersion"));
        if !given.is_empty() && given.parse::<u64>().is_err() {
            return Err(Status::internal(format!("strconv.ParseUint: parsing {given:?}: invalid syntax")).into());
        }
        if !given.is_empty() && given != present {
            let why = "the object has been modified; please apply your changes to the latest version and try again";
            return Err(Status::conflict(self.subject(self.name), why).into());
        }
        let (given, present) = (metadata_text(new, "uid"), metadata_text(old, "uid"));
        if !given.is_empty() && given != present {
            let why = format!(
                "StorageError: invalid object, Code: 4, Key: {}, ResourceVersion: 0, AdditionalErrorMsg: Precondition failed: UID in precondition: {given}, UID in object meta: {present}",
                self.storage_key()
            );
            return Err(Status::conflict(self.subject(self.name), &why).into());
        }
        Ok(())
    }

    /// Where a real server keeps the object. Some resources are older than their names.
    fn storage_key(&self) -> String {
        let resource = match self.resource.group_resource().as_str() {
            "nodes" => "minions".to_owned(),
            "services" => "services/specs".to_owned(),
            "endpoints" => "services/endpoints".to_owned(),
            "replicationcontrollers" => "controllers".to_owned(),
            "ingresses.networking.k8s.io" => "ingress".to_owned(),
            "customresourcedefinitions.apiextensions.k8s.io" => {
                format!("{}/{}", self.resource.group, self.resource.name)
            }
            _ if !is_built_in(self.resource) => format!("{}/{}", self.resource.group, self.resource.name),
            _ => self.resource.name.to_string(),
        };
        let parts = ["/registry", &resource, self.namespace, self.name];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<&str>>().join("/")
    }

    fn validate_change(&self, new: Value, old: &Value) -> Result<Admitted, Failure> {
        let empty = Map::new();
        let metadata = |object: &Value| {
            object.get("metadata").and_then(Value::as_object).cloned().unwrap_or_else(|| empty.clone())
        };
        let mut problems = validate_metadata_update(&metadata(&new), &metadata(old));
        problems.extend(self.strategy().validate_update(&new, old));
        problems.extend(self.custom()?.map(|custom| custom.validate(&new)).unwrap_or_default());
        if !problems.is_empty() {
            return Err(Status::invalid(self.kind_subject(self.name), &problems).into());
        }
        Ok(Admitted::validated(new))
    }
}

/// Takes over what a change may not touch.
fn keep_system_fields(new: &mut Value, old: &Value) {
    let Some(metadata) = new.get_mut("metadata").and_then(Value::as_object_mut) else { return };
    for field in
        ["uid", "creationTimestamp", "deletionTimestamp", "deletionGracePeriodSeconds", "resourceVersion", "generation"]
    {
        match old.get("metadata").and_then(|metadata| metadata.get(field)) {
            Some(value) => metadata.insert(field.to_owned(), value.clone()),
            None => metadata.remove(field),
        };
    }
}

/// Whether an object that is being deleted is held by nothing any more.
pub(super) fn is_released(object: &Value) -> bool {
    let holds = |pointer: &str| object.pointer(pointer).and_then(Value::as_array).is_some_and(|list| !list.is_empty());
    let grace = object.pointer("/metadata/deletionGracePeriodSeconds").and_then(Value::as_i64).unwrap_or_default();
    object.pointer("/metadata/deletionTimestamp").is_some()
        && grace == 0
        && !holds("/metadata/finalizers")
        && !holds("/spec/finalizers")
}
