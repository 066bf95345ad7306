//! A watch: what is there comes as if it had just been added, and then nothing more happens.
//!
//! Mirrors `k8s.io/apiserver/pkg/endpoints/handlers/watch.go`. No time passes here while a request waits, so that a watch ends at once,
//! as a real one does after `timeoutSeconds`.

use serde_json::{Value, json};

use super::{Call, metadata_text};
use crate::apiserver::Failure;

impl Call<'_> {
    /// The events of a watch. One that goes on from a known version of the state has missed nothing.
    pub(super) fn watch(&self, as_table: bool) -> Result<Vec<Value>, Failure> {
        let mut objects = self.selected()?;
        // The old form of a watch names its object in the path.
        objects.retain(|object| self.name.is_empty() || metadata_text(object, "name") == self.name);
        if !matches!(self.query.first("resourceVersion"), None | Some("" | "0")) {
            return Ok(Vec::new());
        }
        let event = |object| json!({"type": "ADDED", "object": object});
        if as_table {
            return objects.into_iter().map(|object| self.table(&[object]).map(event)).collect();
        }
        Ok(objects.iter().map(|object| event(json!(object.as_ref()))).collect())
    }
}
