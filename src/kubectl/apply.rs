//! `apply`, client side: what becomes of one object.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/apply/{apply,patcher}.go`.

use serde_json::{Map, Value, json};

use super::client::{Client, Deletion, WriteOptions};
use super::console::Console;
use super::failure::{Failure, PROGRAM};
use super::files::Item;
use super::three_way::{Lists, three_way_patch};
use crate::apiserver::registry::merge_patch;
use crate::apiserver::request::PatchType;
use crate::apiserver::schema::shape_of;
use crate::print::json::to_json_compact;

/// The annotation that remembers what was applied last.
pub const LAST_APPLIED: &str = "kubectl.kubernetes.io/last-applied-configuration";

/// How far a dry run goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DryRun {
    /// Everything is done.
    None,
    /// Nothing is sent that would write.
    Client,
    /// The server does everything but write.
    Server,
}

impl DryRun {
    /// What is added to the line that says what happened.
    pub fn suffix(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Client => " (dry run)",
            Self::Server => " (server dry run)",
        }
    }
}

/// What happened to an object, and what it is now.
#[derive(Debug)]
pub struct Applied {
    /// `created`, `configured` or `unchanged`.
    pub outcome: &'static str,
    /// The object.
    pub object: Value,
}

impl Applied {
    /// The UID of the object; a dry run may have none.
    pub fn uid(&self) -> Option<String> {
        self.object.pointer("/metadata/uid").and_then(Value::as_str).map(str::to_owned)
    }
}

/// How objects are applied.
#[derive(Clone, Copy, Debug)]
pub struct Applying<'a> {
    /// How far it goes.
    pub dry_run: DryRun,
    /// Dry run and validation, for the server.
    pub options: WriteOptions,
    /// With `--force`: how an object is deleted, to be created again, that cannot be changed.
    pub force: Option<Deletion<'a>>,
}

/// Applies one object.
///
/// # Errors
/// kubectl's texts and the server's refusals.
pub fn apply(
    client: &mut Client<'_>,
    console: &Console<'_>,
    item: &Item,
    applying: Applying<'_>,
) -> Result<Applied, Failure> {
    let Applying { dry_run, options, force } = applying;
    refuse_generated_name(item)?;
    let modified = with_last_applied(&item.object);
    let current = match fetch(client, item) {
        Ok(current) => current,
        Err(failure) if failure.is_not_found() => {
            let object = without_nulls(modified);
            let object = match dry_run {
                DryRun::Client => object,
                _ => client
                    .create(&item.resource, &item.namespace, object, options)
                    .map_err(|failure| creating(failure, item))?,
            };
            return Ok(Applied { outcome: "created", object });
        }
        Err(failure) => return Err(retrieving(failure, item)),
    };
    let original = if let Some(text) =
        current.pointer("/metadata/annotations").and_then(|annotations| annotations.get(LAST_APPLIED))
    {
        serde_json::from_str(text.as_str().unwrap_or_default()).unwrap_or_default()
    } else {
        console.warn(&missing_annotation(item));
        Value::Null
    };
    let custom = shape_of(&item.resource.group, &item.resource.kind).open;
    let (lists, of) = if custom { (Lists::Whole, PatchType::Merge) } else { (Lists::Strategic, PatchType::Strategic) };
    let patch = three_way_patch(&original, &modified, &current, lists);
    if patch.as_object().is_some_and(Map::is_empty) {
        warn_if_deleting(console, &current);
        return Ok(Applied { outcome: "unchanged", object: current });
    }
    let object = if dry_run == DryRun::Client {
        merge_patch(of, &current, &patch).map_err(Failure::plain)?
    } else {
        let patched = client.patch(&item.resource, &item.namespace, &item.name, (of, patch.clone()), options);
        match (patched, force) {
            (Err(failure), Some(deletion)) if failure.has_reason("Conflict") || failure.has_reason("Invalid") => {
                recreate(client, item, (&current, &modified), deletion, options)?
            }
            (patched, _) => patched.map_err(|failure| patching(failure, item, &patch))?,
        }
    };
    warn_if_deleting(console, &object);
    Ok(Applied { outcome: "configured", object })
}

/// Deletes an object that cannot be changed and creates what it should be; if that fails the old one comes back.
fn recreate(
    client: &mut Client<'_>,
    item: &Item,
    (current, modified): (&Value, &Value),
    deletion: Deletion<'_>,
    options: WriteOptions,
) -> Result<Value, Failure> {
    let Item { resource, namespace, name, .. } = item;
    let within = |failure: Failure| patching(failure, item, &item.object);
    client.delete(resource, namespace, name, deletion, options).map_err(within)?;
    if client.get(resource, namespace, name, false).is_ok() {
        return Err(patching(Failure::plain("timed out waiting for the condition"), item, modified));
    }
    let create = |client: &mut Client<'_>, mut object: Value| {
        if let Some(metadata) = object.get_mut("metadata").and_then(Value::as_object_mut) {
            metadata.remove("resourceVersion");
        }
        client.create(resource, namespace, object, options)
    };
    create(client, modified.clone()).map_err(|failure| {
        let failure = match create(client, current.clone()) {
            Ok(_) => failure,
            Err(second) => Failure::plain(format!(
                "An error occurred force-replacing the existing object with the newly provided one:\n\n{}.\n\nAdditionally, an error occurred attempting to restore the original object:\n\n{}",
                failure.message(),
                second.message()
            )),
        };
        patching(failure, item, modified)
    })
}

/// What is applied is known by its name.
///
/// # Errors
/// kubectl's text for an object that asks for a name.
pub fn refuse_generated_name(item: &Item) -> Result<(), Failure> {
    match item.object.pointer("/metadata/generateName").and_then(Value::as_str) {
        Some(prefix) if item.name.is_empty() && !prefix.is_empty() => {
            Err(Failure::plain(format!("from {prefix}: cannot use generate name with apply")))
        }
        _ => Ok(()),
    }
}

/// Says that an object is on its way out.
pub fn warn_if_deleting(console: &Console<'_>, object: &Value) {
    if object.pointer("/metadata/deletionTimestamp").is_some() {
        let name = object.pointer("/metadata/name").and_then(Value::as_str).unwrap_or_default();
        console.warn(&format!("Detected changes to resource {name} which is currently being deleted."));
    }
}

fn fetch(client: &mut Client<'_>, item: &Item) -> Result<Value, Failure> {
    if item.name.is_empty() && item.resource.supports("get") {
        // The server gets to say that a name is required.
        return Err(super::client::ApiError { reason: "NotFound".into(), ..super::client::ApiError::default() }.into());
    }
    client.get(&item.resource, &item.namespace, &item.name, false)
}

/// The object with itself in its annotation.
pub fn with_last_applied(object: &Value) -> Value {
    let mut bare = object.clone();
    let annotations = bare
        .as_object_mut()
        .and_then(|map| map.entry("metadata").or_insert_with(|| json!({})).as_object_mut())
        .map(|metadata| metadata.entry("annotations").or_insert_with(|| json!({})));
    if let Some(annotations) = annotations {
        if annotations.is_null() {
            *annotations = json!({});
        }
        if let Some(map) = annotations.as_object_mut() {
            map.remove(LAST_APPLIED);
        }
    }
    annotate(object, &format!("{}\n", to_json_compact(&bare)))
}

/// The object with a text in the annotation.
pub fn annotate(object: &Value, text: &str) -> Value {
    let mut annotated = object.clone();
    let metadata =
        annotated.as_object_mut().and_then(|map| map.entry("metadata").or_insert_with(|| json!({})).as_object_mut());
    if let Some(metadata) = metadata {
        let annotations = metadata.entry("annotations").or_insert_with(|| json!({}));
        if !annotations.is_object() {
            *annotations = json!({});
        }
        if let Some(map) = annotations.as_object_mut() {
            map.insert(LAST_APPLIED.into(), text.into());
        }
    }
    annotated
}

/// Whether an object carries the annotation already.
pub fn is_annotated(object: &Value) -> bool {
    object.pointer("/metadata/annotations").is_some_and(|annotations| annotations.get(LAST_APPLIED).is_some())
}

fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(map) => Value::Object(
            map.into_iter()
                .filter(|(_, value)| !value.is_null())
                .map(|(key, value)| (key, without_nulls(value)))
                .collect(),
        ),
        other => other,
    }
}

fn missing_annotation(item: &Item) -> String {
    format!(
        "resource {}/{} is missing the {LAST_APPLIED} annotation which is required by {PROGRAM} apply. {PROGRAM} apply should only be used on resources created declaratively by either {PROGRAM} create --save-config or {PROGRAM} apply. The missing annotation will be patched automatically.",
        item.resource.name, item.name
    )
}

fn creating(failure: Failure, item: &Item) -> Failure {
    in_context(failure, &format!("error when creating \"{}\"", item.source))
}

/// Says that an object was asked for to compare it with a file.
pub fn retrieving(failure: Failure, item: &Item) -> Failure {
    let what = describe(item);
    in_context(
        failure,
        &format!("error when retrieving current configuration of:\n{what}\nfrom server for: \"{}\"", item.source),
    )
}

fn patching(failure: Failure, item: &Item, patch: &Value) -> Failure {
    let context = format!(
        "error when applying patch:\n{}\nto:\n{}\nfor: \"{}\": error when patching \"{}\"",
        to_json_compact(patch),
        describe(item),
        item.source,
        item.source
    );
    in_context(failure, &context)
}

fn describe(item: &Item) -> String {
    let (group, version) = (&item.resource.group, &item.resource.version);
    format!(
        "Resource: \"{group}/{version}, Resource={}\", GroupVersionKind: \"{group}/{version}, Kind={}\"\nName: \"{}\", Namespace: \"{}\"",
        item.resource.name, item.resource.kind, item.name, item.namespace
    )
}

/// Adds what was being done to a failure.
pub fn in_context(failure: Failure, context: &str) -> Failure {
    match failure {
        Failure::Api { error, context: None } => Failure::Api { error, context: Some(context.to_owned()) },
        Failure::Plain(text) => Failure::Plain(format!("{context}: {text}")),
        other => other,
    }
}
