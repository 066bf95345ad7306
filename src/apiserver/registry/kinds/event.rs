//! Events: found by what they are about.
//!
//! Mirrors `pkg/registry/core/event/strategy.go` (`ToSelectableFields`).

use serde_json::Value;

use super::super::Strategy;
use crate::apiserver::json::text;

/// Fields that selectors may name, and where they stand.
const SELECTABLE: [(&str, &str); 11] = [
    ("involvedObject.kind", "/involvedObject/kind"),
    ("involvedObject.namespace", "/involvedObject/namespace"),
    ("involvedObject.name", "/involvedObject/name"),
    ("involvedObject.uid", "/involvedObject/uid"),
    ("involvedObject.apiVersion", "/involvedObject/apiVersion"),
    ("involvedObject.resourceVersion", "/involvedObject/resourceVersion"),
    ("involvedObject.fieldPath", "/involvedObject/fieldPath"),
    ("reason", "/reason"),
    ("reportingComponent", "/reportingComponent"),
    ("source", "/source/component"),
    ("type", "/type"),
];

pub(super) struct Event;

impl Strategy for Event {
    fn selectable(&self, event: &Value, field: &str) -> Option<String> {
        let (_, pointer) = SELECTABLE.iter().find(|(known, _)| *known == field)?;
        Some(text(event, pointer).to_owned())
    }

    fn unknown_field(&self, field: &str) -> String {
        format!("field label not supported: {field}")
    }
}
