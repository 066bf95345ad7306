//! What differs from kind to kind when objects are created, changed and deleted.
//!
//! Mirrors the `strategy.go` files below `pkg/registry`.

use serde_json::Value;

use crate::apiserver::status::FieldError;
use crate::apiserver::validation::NameRule;

/// The rules of one kind. The defaults are those of a kind with nothing special about it.
pub trait Strategy: Sync {
    /// Which names objects may have.
    fn name_rule(&self) -> NameRule {
        NameRule::Subdomain
    }

    /// Fills in what the API documentation calls defaults; done to everything that is read from a request.
    fn default(&self, _object: &mut Value) {}

    /// Sets what only the server may set, on a new object.
    fn prepare_create(&self, _object: &mut Value) {}

    /// Sets what only the server may set, on a changed object.
    fn prepare_update(&self, _new: &mut Value, _old: &Value) {}

    /// Whether the server adds fields to a new object that are nobody's: such objects keep a list of what was sent.
    fn adds_fields(&self) -> bool {
        false
    }

    /// Everything that is wrong with an object, besides its metadata.
    fn validate(&self, _object: &Value) -> Vec<FieldError> {
        Vec::new()
    }

    /// Everything that is wrong with a change, besides the metadata.
    fn validate_update(&self, new: &Value, _old: &Value) -> Vec<FieldError> {
        self.validate(new)
    }

    /// Sets what only the server may set, on an object that was changed through a subresource.
    fn prepare_part(&self, _subresource: &str, _new: &mut Value, _old: &Value, _now: &str) {}

    /// Everything that is wrong with a change through a subresource.
    fn validate_part(&self, _subresource: &str, _new: &Value, _old: &Value) -> Vec<FieldError> {
        Vec::new()
    }

    /// Whether replacing a missing object creates it.
    fn create_on_update(&self) -> bool {
        false
    }

    /// Whether a deletion is answered with the object instead of a `Status`.
    fn returns_deleted(&self) -> bool {
        false
    }

    /// The value of a field that field selectors may name, besides name and namespace; `None` for any other.
    fn selectable(&self, _object: &Value, _field: &str) -> Option<String> {
        None
    }

    /// The refusal of a field that selectors may not name.
    fn unknown_field(&self, field: &str) -> String {
        format!("{field:?} is not a known field selector: only \"metadata.name\", \"metadata.namespace\"")
    }

    /// Warnings for whoever creates or changes an object (`old` is `None` on creation).
    fn warnings(&self, _new: &Value, _old: Option<&Value>) -> Vec<String> {
        Vec::new()
    }
}
