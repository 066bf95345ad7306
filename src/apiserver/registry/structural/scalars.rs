//! Texts and numbers that a schema forbids.
//!
//! Mirrors `stringValidator` and `numberValidator` in `k8s.io/kube-openapi/pkg/validation/validate/validator.go`.

use regex_lite::Regex;
use serde_json::{Number, Value};

use super::validate::size;
use crate::apiserver::json::text;
use crate::apiserver::status::FieldError;

/// Problems of a text; only the first of them is told.
pub(super) fn of_text(schema: &Value, given: &str, path: &str) -> Vec<FieldError> {
    let length = given.chars().count();
    let refuse = |rule: String| vec![FieldError::invalid_text(path, given, &format!("{path} in body should {rule}"))];
    if let Some(most) = size(schema, "maxLength").filter(|most| length > *most) {
        return vec![FieldError::too_long(path, most)];
    }
    if let Some(least) = size(schema, "minLength").filter(|least| length < *least) {
        return refuse(format!("be at least {least} chars long"));
    }
    let pattern = text(schema, "/pattern");
    // A pattern that cannot be read here refuses nothing: it is in order for the server, or the definition is not.
    let fails = !pattern.is_empty() && Regex::new(pattern).is_ok_and(|pattern| !pattern.is_match(given));
    if fails { refuse(format!("match '{pattern}'")) } else { Vec::new() }
}

/// Problems of a number.
pub(super) fn of_number(schema: &Value, number: &Number, path: &str) -> Vec<FieldError> {
    let mut problems = Vec::new();
    let mut refuse = |rule: String| {
        let value = Value::Number(number.clone());
        problems.push(FieldError::invalid(path, &value, &format!("{path} in body should {rule}")));
    };
    let given = number.as_f64().unwrap_or_default();
    let bound = |field: &str| schema.get(field).and_then(|bound| Some((bound, bound.as_f64()?)));
    let excludes = |field: &str| schema.get(field) == Some(&Value::Bool(true));
    if let Some((shown, factor)) = bound("multipleOf").filter(|(_, factor)| *factor > 0.0) {
        // So that a tenth goes into whole tenths in spite of binary fractions.
        let quotient = if factor < 1.0 { 1.0 / factor * given } else { given / factor };
        if quotient.fract() != 0.0 {
            refuse(format!("be a multiple of {shown}"));
        }
    }
    if let Some((shown, least)) = bound("minimum") {
        match excludes("exclusiveMinimum") {
            true if given <= least => refuse(format!("be greater than {shown}")),
            false if given < least => refuse(format!("be greater than or equal to {shown}")),
            _ => {}
        }
    }
    if let Some((shown, most)) = bound("maximum") {
        match excludes("exclusiveMaximum") {
            true if given >= most => refuse(format!("be less than {shown}")),
            false if given > most => refuse(format!("be less than or equal to {shown}")),
            _ => {}
        }
    }
    if let Some(format) = range_exceeded(schema, number) {
        let what = format!("Checked value must be of type integer with format {format} in {path}");
        problems.insert(0, FieldError::invalid_text("<nil>", "", &what));
    }
    problems
}

/// The format whose range an integer leaves.
fn range_exceeded<'s>(schema: &'s Value, number: &Number) -> Option<&'s str> {
    let format = text(schema, "/format");
    let whole = number.as_i64().filter(|_| text(schema, "/type") == "integer")?;
    (format == "int32" && i32::try_from(whole).is_err()).then_some(format)
}
