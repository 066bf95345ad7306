//! GET: one object, or a list with its selectors.

use std::sync::Arc;

use serde_json::{Value, json};

use super::call::metadata_text;
use super::{Call, is_built_in, list_options, pages};
use crate::apiserver::Failure;
use crate::apiserver::negotiation::Wanted;
use crate::apiserver::selector::{FieldSelector, LabelSelector};
use crate::apiserver::status::Status;

impl Call<'_> {
    /// One object.
    pub(super) fn get(&mut self) -> Result<Value, Failure> {
        list_options::check_get(self.query, self.server.store.revision())?;
        let object = self.stored(self.name)?.ok_or_else(|| Status::not_found(self.subject(self.name)))?;
        Ok(Arc::unwrap_or_clone(object))
    }

    /// The selected objects as a list.
    pub(super) fn list(&self) -> Result<Value, Failure> {
        let (objects, metadata) = self.piece()?;
        let mut list = self.list_of(objects);
        if let Some(list) = list.as_object_mut() {
            list.insert("metadata".into(), metadata);
        }
        Ok(list)
    }

    /// The same as a table.
    pub(super) fn list_as_table(&mut self, wanted: Wanted, tracked: bool) -> Result<Value, Failure> {
        let (objects, metadata) = self.piece()?;
        self.table(&objects, metadata, wanted, tracked)
    }

    /// The piece of a list that is asked for, and what is said of the whole list.
    fn piece(&self) -> Result<(Vec<Arc<Value>>, Value), Failure> {
        let options = self.list_options(false)?;
        let page = self.page(self.selected()?, &options)?;
        let mut metadata = json!({"resourceVersion": self.server.store.revision().to_string()});
        let is_selective = ["labelSelector", "fieldSelector"].iter().any(|name| self.query.first(name).is_some());
        if let Some(metadata) = metadata.as_object_mut().filter(|_| page.remaining > 0) {
            metadata.insert("continue".into(), page.next.into());
            // How many more a selector would select is not known before they are looked at.
            if !is_selective {
                metadata.insert("remainingItemCount".into(), page.remaining.into());
            }
        }
        Ok((page.objects, metadata))
    }

    /// A list of objects; a typed one does not repeat in its items what its own kind says.
    pub(super) fn list_of(&self, objects: Vec<Arc<Value>>) -> Value {
        let is_typed = is_built_in(self.resource);
        let items = objects.into_iter().map(|object| {
            let mut object = Arc::unwrap_or_clone(object);
            if let Some(map) = object.as_object_mut().filter(|_| is_typed) {
                map.remove("kind");
                map.remove("apiVersion");
            }
            object
        });
        json!({
            "kind": format!("{}List", self.resource.kind),
            "apiVersion": self.resource.api_version(),
            "metadata": {"resourceVersion": self.server.store.revision().to_string()},
            "items": items.collect::<Vec<Value>>(),
        })
    }

    /// The objects that the request's selectors leave over.
    pub(super) fn selected(&self) -> Result<Vec<Arc<Value>>, Failure> {
        let bad_request = |why: String| Failure::from(Status::bad_request(why));
        let labels =
            LabelSelector::parse(self.query.first("labelSelector").unwrap_or_default()).map_err(bad_request)?;
        let fields =
            FieldSelector::parse(self.query.first("fieldSelector").unwrap_or_default()).map_err(bad_request)?;
        let strategy = self.strategy();
        for field in fields.fields() {
            let known = matches!(field, "metadata.name" | "metadata.namespace");
            if !known && strategy.selectable(&Value::Null, field).is_none() {
                return Err(bad_request(strategy.unknown_field(field)));
            }
        }
        let namespace = (!self.namespace.is_empty()).then_some(self.namespace);
        let mut objects = self.server.store.list(&self.stored_as(), namespace)?;
        if namespace.is_none() {
            pages::sort(&mut objects);
        }
        objects.retain(|object| {
            let value_of = |field: &str| match field {
                "metadata.name" => metadata_text(object, "name").to_owned(),
                "metadata.namespace" => metadata_text(object, "namespace").to_owned(),
                other => strategy.selectable(object, other).unwrap_or_default(),
            };
            (labels.is_empty() || labels.matches(&labels_of(object))) && fields.matches(value_of)
        });
        Ok(objects)
    }
}

/// The labels of an object.
fn labels_of(object: &Value) -> std::collections::BTreeMap<&str, &str> {
    let labels = object.pointer("/metadata/labels").and_then(Value::as_object);
    labels.into_iter().flatten().map(|(key, value)| (key.as_str(), value.as_str().unwrap_or_default())).collect()
}
