//! `create priorityclass`.
//!
//! Mirrors `create_priorityclass.go`.

use serde_json::Value;

use super::data::require_name;
use super::named;
use crate::kubectl::failure::Failure;

/// `create priorityclass` with its flags.
///
/// # Errors
/// No name.
pub fn priority_class(
    name: &str,
    value: i32,
    is_default: bool,
    description: &str,
    preemption_policy: &str,
) -> Result<Value, Failure> {
    require_name(name)?;
    let mut object = named("scheduling.k8s.io/v1", "PriorityClass", name, "");
    object.insert("value".into(), value.into());
    if is_default {
        object.insert("globalDefault".into(), true.into());
    }
    if !description.is_empty() {
        object.insert("description".into(), description.into());
    }
    object.insert("preemptionPolicy".into(), preemption_policy.into());
    Ok(Value::Object(object))
}
