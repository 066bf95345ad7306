//! Values of objects in the words of descriptions. What is not there reads as Go's zero value does.

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use crate::apiserver::json::{self, list, text};
use crate::apiserver::labels::selector_text;
use crate::apiserver::quantity::Quantity;
use crate::apiserver::tables::human_duration;
use crate::print::go_value::to_go_text;

/// What is at a JSON pointer, unless it is null.
pub(super) fn present<'v>(value: &'v Value, pointer: &str) -> Option<&'v Value> {
    value.pointer(pointer).filter(|value| !value.is_null())
}

/// The number at a JSON pointer; zero if there is none.
pub(super) fn number(value: &Value, pointer: &str) -> i64 {
    value.pointer(pointer).and_then(Value::as_i64).unwrap_or_default()
}

/// The flag at a JSON pointer; false if there is none.
pub(super) fn flag(value: &Value, pointer: &str) -> bool {
    value.pointer(pointer).and_then(Value::as_bool).unwrap_or_default()
}

/// The texts of a list at a JSON pointer.
pub(super) fn texts<'v>(value: &'v Value, pointer: &str) -> Vec<&'v str> {
    list(value.pointer(pointer)).filter_map(Value::as_str).collect()
}

/// A text, or something instead of an empty one.
pub(super) fn or<'t>(text: &'t str, instead: &'t str) -> &'t str {
    if text.is_empty() { instead } else { text }
}

/// The value at a JSON pointer as Go prints it, or something instead if there is none.
pub(super) fn shown_or(value: &Value, pointer: &str, instead: &str) -> String {
    present(value, pointer).map_or_else(|| instead.to_owned(), to_go_text)
}

/// A flag as descriptions write it where they do not leave it to Go.
pub(super) fn true_false(flag: bool) -> &'static str {
    if flag { "True" } else { "False" }
}

/// The time at a JSON pointer as Go's `time.RFC1123Z` prints it; without one, the beginning of Go's calendar.
pub(super) fn moment(value: &Value, pointer: &str) -> String {
    match text(value, pointer).parse::<Timestamp>() {
        Ok(time) => time.strftime("%a, %d %b %Y %H:%M:%S +0000").to_string(),
        Err(_) => "Mon, 01 Jan 0001 00:00:00 +0000".to_owned(),
    }
}

/// How long the time at a JSON pointer is past.
pub(super) fn since(value: &Value, pointer: &str, now: Timestamp) -> String {
    match text(value, pointer).parse::<Timestamp>() {
        Ok(time) => human_duration(now.duration_since(time)),
        Err(_) => "<unknown>".to_owned(),
    }
}

/// The time between those at two JSON pointers, if both are there.
pub(super) fn between(value: &Value, from: &str, to: &str) -> Option<SignedDuration> {
    let [from, to] = [from, to].map(|pointer| text(value, pointer).parse::<Timestamp>().ok());
    Some(to?.duration_since(from?))
}

/// An amount of a resource in its canonical form; nothing if there is none, and what is no amount as it stands.
pub(super) fn amount(value: Option<&Value>) -> String {
    let Some(value) = value else { return "0".to_owned() };
    Quantity::of(value).map_or_else(|| to_go_text(value), |quantity| quantity.to_string())
}

/// The entries of a map as `key=value`, in the order of their keys.
pub(super) fn pairs(map: Option<&Value>) -> Vec<String> {
    let entries = map.and_then(Value::as_object).into_iter().flatten();
    entries.map(|(key, value)| format!("{key}={}", value.as_str().unwrap_or_default())).collect()
}

/// The same on one line (`FormatLabels` in apimachinery's labels.go).
pub(super) fn pairs_on_a_line(map: Option<&Value>) -> String {
    or(&pairs(map).join(","), "<none>").to_owned()
}

/// A label selector, or that there is none (`FormatLabelSelector` in apimachinery's helpers.go).
pub(super) fn selector_or_none(selector: Option<&Value>) -> String {
    or(&selector.map(selector_text).unwrap_or_default(), "<none>").to_owned()
}

/// `Kind/name` of the owner that controls an object.
pub(super) fn controller(object: &Value) -> Option<String> {
    let owner = json::controller(object)?;
    Some(format!("{}/{}", text(owner, "/kind"), text(owner, "/name")))
}

/// Whether the owner with this uid controls an object.
pub(super) fn is_controlled_by(object: &Value, uid: &str) -> bool {
    json::controller(object).is_some_and(|owner| text(owner, "/uid") == uid)
}
