//! The functions a template can call: those of text/template, and kubectl's `exists` and `base64decode`.

use std::cmp::Ordering;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::compare::{equals_any, order};
use super::escape::{html, javascript, url_query};
use super::printf::{sprint, sprintf, sprintln};
use super::value::Val;

/// Names with the least and, unless there is none, the greatest number of arguments.
const FUNCTIONS: [(&str, usize, Option<usize>); 20] = [
    ("and", 1, None),
    ("or", 1, None),
    ("not", 1, Some(1)),
    ("index", 1, None),
    ("slice", 1, None),
    ("len", 1, Some(1)),
    ("print", 0, None),
    ("printf", 1, None),
    ("println", 0, None),
    ("html", 0, None),
    ("js", 0, None),
    ("urlquery", 0, None),
    ("eq", 1, None),
    ("ne", 2, Some(2)),
    ("lt", 2, Some(2)),
    ("le", 2, Some(2)),
    ("gt", 2, Some(2)),
    ("ge", 2, Some(2)),
    ("exists", 1, None),
    ("base64decode", 1, Some(1)),
];

/// Whether templates know a function of this name.
pub(super) fn is_function(name: &str) -> bool {
    FUNCTIONS.iter().any(|(known, ..)| *known == name)
}

/// Complains about a wrong number of arguments.
pub(super) fn check_arguments(name: &str, count: usize) -> Result<(), String> {
    let Some((_, least, most)) = FUNCTIONS.iter().find(|(known, ..)| *known == name) else { return Ok(()) };
    match most {
        Some(exact) if count != *exact => Err(format!("wrong number of args for {name}: want {exact} got {count}")),
        None if count < *least => Err(format!("wrong number of args for {name}: want at least {least} got {count}")),
        _ => Ok(()),
    }
}

/// Whether a function declares its argument at this position as text, so that others are refused before it is called.
pub(super) fn takes_text(name: &str, position: usize) -> bool {
    position == 0 && matches!(name, "base64decode" | "printf")
}

/// Why a value is no text (`validateType` of Go's text/template).
pub(super) fn not_text(value: &Val<'_>) -> String {
    match value {
        Val::Missing => "invalid value; expected string".to_owned(),
        _ => format!("wrong type for value; expected string; got {}", value.type_name()),
    }
}

/// Calls a function; the error is Go's reason, without "error calling".
pub(super) fn call<'a>(name: &str, arguments: &[Val<'a>]) -> Result<Val<'a>, String> {
    let Some((first, rest)) = arguments.split_first() else { return Ok(Val::text(empty_call(name))) };
    let compared = |wanted: fn(Ordering) -> bool| {
        order(first, rest.first().unwrap_or(&Val::Missing)).map(|order| Val::flag(order.is_some_and(wanted)))
    };
    match name {
        "and" | "or" => Ok(arguments.last().cloned().unwrap_or(Val::Missing)),
        "not" => Ok(Val::flag(!first.is_true())),
        "index" => rest.iter().try_fold(first.clone(), |value, key| index(&value, key)),
        "slice" => slice(first, rest),
        "len" => length(first),
        "print" => Ok(Val::text(sprint(arguments))),
        "println" => Ok(Val::text(sprintln(arguments))),
        "printf" => match first.as_str() {
            Some(format) => Ok(Val::text(sprintf(format, rest))),
            None => Err(not_text(first)),
        },
        "html" => Ok(Val::text(html(&plain(arguments)))),
        "js" => Ok(Val::text(javascript(&plain(arguments)))),
        "urlquery" => Ok(Val::text(url_query(&plain(arguments)))),
        "eq" => equals_any(first, rest).map(Val::flag),
        "ne" => equals_any(first, rest).map(|equal| Val::flag(!equal)),
        "lt" => compared(Ordering::is_lt),
        "le" => compared(Ordering::is_le),
        "gt" => compared(Ordering::is_gt),
        "ge" => compared(Ordering::is_ge),
        "exists" => Ok(Val::flag(exists(first, rest))),
        _ => base64_decode(first),
    }
}

/// What a printing function yields without arguments.
fn empty_call(name: &str) -> &'static str {
    if name == "println" { "\n" } else { "" }
}

fn index<'a>(value: &Val<'a>, key: &Val<'a>) -> Result<Val<'a>, String> {
    match (value.json(), key.integer()) {
        (Some(Value::Array(items)), Some(number)) => {
            let position = usize::try_from(number).ok().filter(|position| *position < items.len());
            let element = position.and_then(|position| value.element(position));
            if position.is_none() {
                Err(format!("index out of range: {number}"))
            } else {
                Ok(element.unwrap_or(Val::Missing))
            }
        }
        (Some(Value::Array(_)), _) if matches!(key, Val::Missing) => {
            Err("cannot index slice/array with nil".to_owned())
        }
        (Some(Value::Array(_)), _) => Err(format!("cannot index slice/array with type {}", key.type_name())),
        (Some(Value::Object(_)), _) => match key.as_str() {
            Some(key) => Ok(value.member(key).unwrap_or(Val::Missing)),
            None => Err(format!("value has type {}; should be string", key.type_name())),
        },
        (Some(Value::String(text)), Some(number)) => {
            let byte = usize::try_from(number).ok().and_then(|position| text.as_bytes().get(position));
            byte.map(|byte| Val::Int(i64::from(*byte))).ok_or_else(|| format!("index out of range: {number}"))
        }
        _ if matches!(value, Val::Missing) => Err("index of untyped nil".to_owned()),
        _ => Err(format!("can't index item of type {}", value.type_name())),
    }
}

fn exists<'a>(value: &Val<'a>, keys: &[Val<'a>]) -> bool {
    let mut current = value.clone();
    for key in keys {
        let found = match key.as_str() {
            Some(name) => current.member(name),
            None => index(&current, key).ok(),
        };
        match found {
            Some(part) => current = part,
            None => return false,
        }
    }
    !matches!(current, Val::Missing)
}

fn slice<'a>(value: &Val<'a>, bounds: &[Val<'a>]) -> Result<Val<'a>, String> {
    let length = match value.json() {
        Some(Value::Array(items)) => items.len(),
        Some(Value::String(text)) => text.len(),
        _ if matches!(value, Val::Missing) => return Err("slice of untyped nil".to_owned()),
        _ => return Err(format!("can't slice item of type {}", value.type_name())),
    };
    if bounds.len() > 3 {
        return Err(format!("too many slice indexes: {}", bounds.len()));
    }
    let bound = |position: usize, default: usize| match bounds.get(position).map(|bound| (bound, bound.integer())) {
        None => Ok(default),
        Some((_, Some(number))) => {
            let index = usize::try_from(number).ok().filter(|index| *index <= length);
            index.ok_or_else(|| format!("index out of range: {number}"))
        }
        Some((other, None)) => Err(format!("cannot index slice/array with type {}", other.type_name())),
    };
    let (start, end) = (bound(0, 0)?, bound(1, length)?);
    if start > end {
        return Err(format!("invalid slice index: {start} > {end}"));
    }
    match value.json() {
        Some(Value::String(text)) => {
            Ok(Val::text(String::from_utf8_lossy(text.as_bytes().get(start..end).unwrap_or_default())))
        }
        Some(Value::Array(items)) => Ok(Val::owned(items.get(start..end).unwrap_or_default().into())),
        _ => Ok(Val::Missing),
    }
}

fn length<'a>(value: &Val<'a>) -> Result<Val<'a>, String> {
    let length = match value.json() {
        Some(Value::String(text)) => text.len(),
        Some(Value::Array(items)) => items.len(),
        Some(Value::Object(map)) => map.len(),
        _ if matches!(value, Val::Missing) => {
            return Err("reflect: call of reflect.Value.Type on zero Value".to_owned());
        }
        _ => return Err(format!("len of type {}", value.type_name())),
    };
    Ok(Val::Int(i64::try_from(length).unwrap_or(i64::MAX)))
}

fn base64_decode<'a>(value: &Val<'a>) -> Result<Val<'a>, String> {
    let Some(text) = value.as_str() else { return Err(not_text(value)) };
    let unbroken = text.replace(['\r', '\n'], "");
    let decoded = STANDARD.decode(unbroken).map_err(|error| match error {
        base64::DecodeError::InvalidByte(offset, _) | base64::DecodeError::InvalidLastSymbol(offset, _) => {
            format!("base64 decode failed: illegal base64 data at input byte {offset}")
        }
        _ => format!("base64 decode failed: illegal base64 data at input byte {}", text.len() / 4 * 4),
    })?;
    Ok(Val::text(String::from_utf8_lossy(&decoded)))
}

/// The text that the escaping functions work on.
fn plain(arguments: &[Val<'_>]) -> String {
    match arguments {
        [only] if only.as_str().is_some() => only.show(""),
        _ => sprint(arguments),
    }
}
