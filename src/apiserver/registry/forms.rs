//! Other forms of objects: their metadata alone, or tables of them.
//!
//! Mirrors `doTransformObject` in `k8s.io/apiserver/pkg/endpoints/handlers/response.go`.

use std::sync::Arc;

use serde_json::{Value, json};

use super::{Call, DEFINITIONS, is_built_in, tracking};
use crate::apiserver::json::text;
use crate::apiserver::negotiation::{Form, Wanted};
use crate::apiserver::status::{FieldError, Status};
use crate::apiserver::{Failure, tables};
use crate::store::Key;

/// What of an object its row of a table carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Included {
    Nothing,
    Metadata,
    Object,
}

impl Call<'_> {
    /// What rows are to carry (`TableOptions`).
    ///
    /// # Errors
    /// 400 for a value that is none.
    pub(super) fn included(&self) -> Result<Included, Failure> {
        match self.query.first("includeObject").unwrap_or_default() {
            "" | "Metadata" => Ok(Included::Metadata),
            "Object" => Ok(Included::Object),
            "None" => Ok(Included::Nothing),
            other => {
                let detail = "must be 'Metadata', 'Object', 'None', or empty";
                let problem = FieldError::invalid_text("includeObject", other, detail);
                Err(Status::bad_request(format!("Unable to convert to Table as requested: {problem}")).into())
            }
        }
    }

    /// What a client sees of an answer: in the form that it asked for, `managedFields` as it looks at them.
    ///
    /// # Errors
    /// [`Self::in_form`]
    pub(super) fn presented(&mut self, mut answer: Value, wanted: Wanted, tracked: bool) -> Result<Value, Failure> {
        // Rows take from whole objects what they carry.
        if wanted.form != Form::Table {
            tracking::present(self.server, self.resource, &mut answer, tracked)?;
        }
        self.in_form(answer, wanted, tracked)
    }

    /// An answer in the form that was asked for. `tracked` is whether the client looks at `managedFields`.
    ///
    /// # Errors
    /// 406 for one object where a list is asked for, and the other way round.
    fn in_form(&mut self, answer: Value, wanted: Wanted, tracked: bool) -> Result<Value, Failure> {
        let is_list = answer.get("items").is_some_and(Value::is_array);
        match wanted.form {
            _ if text(&answer, "/kind") == "Status" => Ok(answer),
            Form::Whole | Form::Discovery => Ok(answer),
            Form::Table => {
                let metadata = table_metadata(&answer);
                let objects: Vec<Arc<Value>> = match answer {
                    Value::Object(mut list) if is_list => match list.get_mut("items").map(Value::take) {
                        Some(Value::Array(items)) => items.into_iter().map(Arc::new).collect(),
                        _ => Vec::new(),
                    },
                    object => vec![Arc::new(object)],
                };
                self.table(&objects, metadata, wanted, tracked)
            }
            Form::Metadata if is_list => Err(self.not_that("PartialObjectMetadata", "a list", "List")),
            Form::Metadata => Ok(metadata_of(&answer, wanted.api_version)),
            Form::MetadataList if !is_list => Err(self.not_that("PartialObjectMetadataList", "not a list", "")),
            Form::MetadataList => {
                let items = answer.get("items").and_then(Value::as_array).into_iter().flatten();
                let items: Vec<Value> = items.map(|item| metadata_of(item, wanted.api_version)).collect();
                Ok(json!({
                    "kind": "PartialObjectMetadataList", "apiVersion": wanted.api_version,
                    "metadata": answer.get("metadata"), "items": items,
                }))
            }
        }
    }

    /// Objects as a table, with the columns that the definition of a custom resource asks for.
    ///
    /// # Errors
    /// [`Self::included`]
    pub(super) fn table(
        &mut self,
        objects: &[Arc<Value>],
        metadata: Value,
        wanted: Wanted,
        tracked: bool,
    ) -> Result<Value, Failure> {
        let included = self.included()?;
        let definition = if is_built_in(self.resource) {
            None
        } else {
            let name = self.resource.group_resource();
            self.server.store.get(Key { resource: DEFINITIONS, namespace: "", name: &name })?
        };
        let now = self.server.now;
        let mut table = match objects.first() {
            Some(scale) if text(scale, "/kind") == "Scale" => tables::scale_table(objects, now),
            _ => tables::table(self.resource, definition.as_deref(), objects, now),
        };
        let rows = table.get_mut("rows").and_then(Value::as_array_mut).into_iter().flatten();
        for (row, object) in rows.zip(objects) {
            let carried = match included {
                Included::Nothing => Value::Null,
                Included::Metadata if !tracked => metadata_of(object, wanted.api_version),
                Included::Metadata | Included::Object => {
                    let mut object = Value::clone(object);
                    tracking::present(self.server, self.resource, &mut object, tracked)?;
                    if included == Included::Object { object } else { metadata_of(&object, wanted.api_version) }
                }
            };
            if let Some(row) = row.as_object_mut() {
                row.insert("object".into(), carried);
            }
        }
        if let Some(table) = table.as_object_mut() {
            table.insert("apiVersion".into(), wanted.api_version.into());
            table.insert("metadata".into(), metadata);
        }
        Ok(table)
    }

    fn not_that(&self, asked: &str, what: &str, suffix: &str) -> Failure {
        let go_type = if is_built_in(self.resource) {
            let package = match self.resource.group.split('.').next() {
                Some("") | None => "core",
                Some(first) => first,
            };
            format!("*{package}.{}{suffix}", self.resource.kind)
        } else {
            format!("*unstructured.Unstructured{suffix}")
        };
        let why = format!("you requested {asked}, but the requested object is {what} ({go_type})");
        Status::not_acceptable(why).into()
    }
}

/// What a table takes over from the list or object that it is of.
pub(super) fn table_metadata(of: &Value) -> Value {
    let mut metadata = json!({});
    for field in ["resourceVersion", "continue", "remainingItemCount"] {
        let given = of.pointer("/metadata").and_then(|metadata| metadata.get(field));
        if let (Some(given), Some(map)) = (given, metadata.as_object_mut()) {
            map.insert(field.to_owned(), given.clone());
        }
    }
    metadata
}

/// Only the metadata of an object. The short form of `managedFields`, which no client knows, is left out.
fn metadata_of(object: &Value, api_version: &str) -> Value {
    let mut metadata = object.get("metadata").cloned().unwrap_or_else(|| json!({}));
    if metadata.get("managedFields").is_some_and(|fields| !fields.is_array())
        && let Some(map) = metadata.as_object_mut()
    {
        map.remove("managedFields");
    }
    json!({"kind": "PartialObjectMetadata", "apiVersion": api_version, "metadata": metadata})
}
