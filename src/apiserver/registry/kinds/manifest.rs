//! One object of a manifest on its way into a cluster that is made from manifests.
//!
//! The same reading, defaults and validation as a request gets, without a request: what the server would refuse whatever
//! the state is refused here too.

use serde_json::{Map, Value};

use super::super::call::metadata_text;
use super::strategy_for;
use crate::apiserver::discovery::ApiResource;
use crate::apiserver::schema::{decode, persisted, shape_of};
use crate::apiserver::status::{GoQuoted, Status, Subject};
use crate::apiserver::validation::validate_metadata;

/// Reads an object of the given resource as a server would store it. A namespaced object without a namespace gets
/// `default_namespace`.
///
/// # Errors
/// The server's refusal: a wrong type, an unknown field, an invalid value.
pub fn admit_manifest(resource: &ApiResource, object: Value, default_namespace: &str) -> Result<Value, Status> {
    let kind = &resource.kind;
    let shape = shape_of(&resource.group, kind);
    let cannot_handle = |why: &str| {
        Status::bad_request(format!(
            "{kind} in version {:?} cannot be handled as a {kind}: {why}",
            GoQuoted(&resource.version)
        ))
    };
    let decoded = decode(shape, object).map_err(|why| cannot_handle(&why))?;
    if !decoded.strict_errors.is_empty() {
        return Err(cannot_handle(&format!("strict decoding error: {}", decoded.strict_errors.join(", "))));
    }
    let mut object = decoded.value;
    if let Some(metadata) = object.get_mut("metadata").and_then(Value::as_object_mut) {
        for field in ["resourceVersion", "managedFields", "selfLink", "deletionTimestamp", "deletionGracePeriodSeconds"]
        {
            metadata.remove(field);
        }
        if !resource.namespaced {
            metadata.remove("namespace");
        } else if !metadata.contains_key("namespace") {
            metadata.insert("namespace".into(), default_namespace.into());
        }
    }
    let strategy = strategy_for(&resource.group, kind);
    strategy.default(&mut object);
    strategy.prepare_create(&mut object);
    let empty = Map::new();
    let metadata = object.get("metadata").and_then(Value::as_object).unwrap_or(&empty);
    let mut problems = validate_metadata(metadata, strategy.name_rule(), resource.namespaced);
    problems.extend(strategy.validate(&object));
    if !problems.is_empty() {
        let subject = Subject { group: &resource.group, kind, name: metadata_text(&object, "name") };
        return Err(Status::invalid(subject, &problems));
    }
    persisted(shape, &mut object);
    Ok(object)
}
