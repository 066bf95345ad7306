//! Where custom resources keep how many replicas they want and have.
//!
//! Mirrors `ScaleREST` in `k8s.io/apiextensions-apiserver/pkg/registry/customresource/etcd.go`.

use serde_json::Value;

use super::Custom;
use crate::apiserver::json::text;

/// JSON pointers into an object that can be scaled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) struct ScalePaths {
    /// How many replicas are wanted.
    pub wanted: String,
    /// How many there are.
    pub present: String,
    /// A text that selects them; empty if there is none.
    pub selector: String,
}

impl Custom {
    /// Where the definition says that the numbers are.
    pub fn scale_paths(&self) -> ScalePaths {
        let pointer = |field: &str| text(&self.0, &format!("/subresources/scale/{field}")).replace('.', "/");
        ScalePaths {
            wanted: pointer("specReplicasPath"),
            present: pointer("statusReplicasPath"),
            selector: pointer("labelSelectorPath"),
        }
    }
}

/// Puts a number at a pointer, making the objects on the way there.
pub(in super::super) fn put(object: &mut Value, pointer: &str, number: i32) {
    let mut place = object;
    let mut fields = pointer.split('/').skip(1).peekable();
    while let Some(field) = fields.next() {
        let Some(map) = place.as_object_mut() else { return };
        if fields.peek().is_none() {
            map.insert(field.to_owned(), number.into());
            return;
        }
        place = map.entry(field).or_insert_with(|| serde_json::json!({}));
    }
}
