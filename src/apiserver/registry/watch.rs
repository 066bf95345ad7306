//! A watch: what is there comes as if it had just been added, and then nothing more happens.
//!
//! Mirrors `k8s.io/apiserver/pkg/endpoints/handlers/watch.go`. No time passes here while a request waits, so that a watch ends at once,
//! as a real one does after `timeoutSeconds`.

use serde_json::{Value, json};

use super::list_options::read_version;
use super::{Call, metadata_text};
use crate::apiserver::Failure;
use crate::apiserver::negotiation::{Form, Wanted};
use crate::apiserver::schema::{blank, shape_of};
use crate::apiserver::status::Status;

impl Call<'_> {
    /// The events of a watch. One that goes on from a known version of the state has missed nothing.
    pub(super) fn watch(&mut self, wanted: Wanted, tracked: bool) -> Result<Vec<Value>, Failure> {
        let options = self.list_options(true)?;
        if let Err(problem) = read_version(options.version) {
            return Err(Status::internal(problem.to_string()).into());
        }
        let mut objects = self.selected()?;
        // The old form of a watch names its object in the path.
        objects.retain(|object| self.name.is_empty() || metadata_text(object, "name") == self.name);
        if options.initial != Some(true) {
            return Ok(Vec::new());
        }
        let mut events = Vec::new();
        for object in objects {
            let mut shown = self.presented(Value::clone(&object), wanted, tracked)?;
            // Only the first table has headers.
            if let Some(table) = shown.as_object_mut().filter(|_| wanted.form == Form::Table && !events.is_empty()) {
                table.insert("columnDefinitions".into(), Value::Null);
            }
            events.push(json!({"type": "ADDED", "object": shown}));
        }
        if options.bookmarks {
            events.push(json!({"type": "BOOKMARK", "object": self.end_of_initial_events()}));
        }
        Ok(events)
    }

    /// An object of which only is said that everything that was there has come.
    fn end_of_initial_events(&self) -> Value {
        let mut bookmark = blank(shape_of(&self.resource.group, &self.resource.kind));
        if let Some(bookmark) = bookmark.as_object_mut() {
            bookmark.insert("kind".into(), self.resource.kind.to_string().into());
            bookmark.insert("apiVersion".into(), self.resource.api_version().into());
            let metadata = json!({
                "resourceVersion": self.server.store.revision().to_string(),
                "annotations": {"k8s.io/initial-events-end": "true"},
            });
            bookmark.insert("metadata".into(), metadata);
        }
        bookmark
    }
}
