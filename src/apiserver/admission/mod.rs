//! What stands between an authorized request and the store. An [`Admitted`] object has passed all of it.

mod certificates;
mod mountable;
mod namespace_lifecycle;
mod node_restriction;
mod node_taint;
mod pod_security;
mod priority;
mod service_account;
mod tolerations;

use serde_json::Value;

use super::Failure;
use super::registry::Call;

/// An object that may be stored.
#[derive(Debug)]
pub struct Admitted(Value);

impl Admitted {
    /// Vouches for an object that passed validation. Mutating admission has run before; no validating plug-in beyond
    /// that concerns the kinds held here.
    pub(super) fn validated(object: Value) -> Self {
        Self(object)
    }

    /// The object.
    pub fn object(&self) -> &Value {
        &self.0
    }

    /// Gives up the proof.
    pub fn into_object(self) -> Value {
        self.0
    }
}

/// Mutating admission of a new object, or of a review.
///
/// # Errors
/// The refusal of a plug-in.
pub(super) fn admit_create(call: &mut Call<'_>, object: &mut Value) -> Result<(), Failure> {
    namespace_lifecycle::admit_create(call, object)?;
    certificates::admit_create(call, object)?;
    service_account::admit_create(call, object)?;
    node_restriction::admit_create(call, object)?;
    node_taint::admit_create(call, object);
    priority::admit_create(call, object)?;
    tolerations::admit_create(call, object);
    Ok(())
}

/// Admission of a changed object, or of a changed part of one: `subresource` is empty, or names the part.
///
/// # Errors
/// The refusal of a plug-in.
pub(super) fn admit_update(call: &Call<'_>, subresource: &str, new: &Value, old: &Value) -> Result<(), Failure> {
    service_account::admit_update(call, subresource, new)?;
    node_restriction::admit_update(call, subresource, new, old)
}

/// Validating admission of a new object that is otherwise in order.
///
/// # Errors
/// The refusal of a plug-in.
pub(super) fn validate_create(call: &mut Call<'_>, object: &Value) -> Result<(), Failure> {
    pod_security::validate_create(call, object)?;
    certificates::validate_create(call, object)
}

/// Validating admission of a changed object that is otherwise in order.
///
/// # Errors
/// The refusal of a plug-in.
pub(super) fn validate_update(call: &mut Call<'_>, new: &Value, old: &Value) -> Result<(), Failure> {
    pod_security::validate_update(call, new, old)
}

/// Validating admission of a change through a subresource that is otherwise in order.
///
/// # Errors
/// The refusal of a plug-in.
pub(super) fn validate_part(call: &mut Call<'_>, subresource: &str, new: &Value, old: &Value) -> Result<(), Failure> {
    pod_security::validate_part(call, subresource, new, old)?;
    certificates::validate_part(call, subresource, new, old)
}

/// Admission of a deletion.
///
/// # Errors
/// The refusal of a plug-in.
pub(super) fn admit_delete(call: &Call<'_>) -> Result<(), Failure> {
    namespace_lifecycle::admit_delete(call)?;
    node_restriction::admit_delete(call)
}
