//! `create poddisruptionbudget`.
//!
//! Mirrors `create_pdb.go`.

use serde_json::{Map, Value, json};

use super::data::require_name;
use super::named;
use crate::apiserver::selector::LabelSelector;
use crate::kubectl::failure::Failure;

/// `create poddisruptionbudget` with `--selector`, `--min-available` and `--max-unavailable`.
///
/// # Errors
/// kubectl's texts, in its order.
pub fn disruption_budget(
    name: &str,
    namespace: &str,
    selector: &str,
    (min_available, max_unavailable): (&str, &str),
) -> Result<Value, Failure> {
    require_name(name)?;
    let (field, flag, amount) = match (selector, min_available, max_unavailable) {
        ("", ..) => return Err(Failure::plain("a selector must be specified")),
        (_, "", "") => return Err(Failure::plain("one of min-available or max-unavailable must be specified")),
        (_, min, "") => ("minAvailable", "min-available", min),
        (_, "", max) => ("maxUnavailable", "max-unavailable", max),
        _ => return Err(Failure::plain("min-available and max-unavailable cannot be both specified")),
    };
    let digits = amount.strip_suffix('%').unwrap_or(amount);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Failure::plain(format!("invalid format specified for {flag}")));
    }
    let read = LabelSelector::parse(selector).and_then(|selector| selector.to_object());
    let read = read.map_err(|why| {
        let why = format!("couldn't parse the selector string \"{selector}\": {why}");
        Failure::plain(format!("failed to create poddisruptionbudgets: {why}"))
    })?;
    let amount = amount.parse::<i32>().map_or_else(|_| Value::from(amount), Value::from);
    let spec = Map::from_iter([(field.to_owned(), amount), ("selector".to_owned(), read)]);
    let mut object = named("policy/v1", "PodDisruptionBudget", name, namespace);
    object.insert("spec".into(), Value::Object(spec));
    let counts = ["currentHealthy", "desiredHealthy", "disruptionsAllowed", "expectedPods"];
    let counts = counts.into_iter().map(|count| (count.to_owned(), json!(0)));
    object.insert("status".into(), Value::Object(counts.collect()));
    Ok(Value::Object(object))
}
