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

/// Why an object of a manifest would be refused.
#[derive(Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The server's words.
    pub message: String,
    /// The fields that are wrong, as messages name them: `rules[0].verbs`; none for the object as a whole.
    pub fields: Vec<String>,
    /// What was probably meant, if that can be told: `Did you mean verbs?`
    pub advice: Option<String>,
}

/// Reads an object of the given resource as a server would store it. A namespaced object without a namespace gets
/// `default_namespace`.
///
/// # Errors
/// [`Refusal`]: a wrong type, an unknown field, an invalid value.
pub fn admit_manifest(resource: &ApiResource, object: Value, default_namespace: &str) -> Result<Value, Refusal> {
    let kind = &resource.kind;
    let shape = shape_of(&resource.group, kind);
    let cannot_handle = |why: &str, fields: Vec<String>, advice: Option<String>| {
        let version = GoQuoted(&resource.version);
        let message = format!("{kind} in version {version:?} cannot be handled as a {kind}: {why}");
        Refusal { message, fields, advice }
    };
    let decoded = decode(shape, object).map_err(|why| cannot_handle(&why.message, vec![why.path], None))?;
    if !decoded.unknown_fields.is_empty() {
        let why = format!("strict decoding error: {}", decoded.strict_errors().join(", "));
        let meant: Vec<&str> = decoded.unknown_fields.iter().filter_map(|field| field.meant).collect();
        let advice = (!meant.is_empty()).then(|| format!("Did you mean {}?", meant.join(", ")));
        let fields = decoded.unknown_fields.into_iter().map(|field| field.path).collect();
        return Err(cannot_handle(&why, fields, advice));
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
        let Status { message, details, .. } = Status::invalid(subject, &problems);
        let causes = details.into_iter().flat_map(|details| details.causes);
        return Err(Refusal { message, fields: causes.map(|cause| cause.field).collect(), advice: None });
    }
    persisted(shape, &mut object);
    Ok(object)
}
