//! Values inside a template, with the types Go would give them: a number of the object is an `int64` or a `float64`.

use std::borrow::Cow;

use serde_json::Value;

use crate::print::go_value::{go_type, to_go_text};

/// A value of a template.
#[derive(Debug, Clone)]
pub(super) enum Val<'a> {
    /// Nothing: a missing key, null or `nil`.
    Missing,
    /// Part of the object, or something made from it; never null.
    Json(Cow<'a, Value>),
    /// A whole number written in the template or counted by it.
    Int(i64),
}

impl<'a> Val<'a> {
    /// A part of the object.
    pub(super) fn part(value: &'a Value) -> Self {
        if value.is_null() { Self::Missing } else { Self::Json(Cow::Borrowed(value)) }
    }

    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Json(Cow::Owned(Value::String(text.into())))
    }

    pub(super) fn flag(flag: bool) -> Self {
        Self::Json(Cow::Owned(Value::Bool(flag)))
    }

    pub(super) fn float(float: f64) -> Self {
        Self::owned(Value::from(float))
    }

    pub(super) fn json(&self) -> Option<&Value> {
        match self {
            Self::Json(value) => Some(value),
            Self::Missing | Self::Int(_) => None,
        }
    }

    /// The whole number, wherever it comes from.
    pub(super) fn integer(&self) -> Option<i64> {
        match self {
            Self::Int(number) => Some(*number),
            Self::Json(value) => value.as_i64(),
            Self::Missing => None,
        }
    }

    pub(super) fn as_str(&self) -> Option<&str> {
        self.json().and_then(Value::as_str)
    }

    /// Go's `isTrue`: zero, empty and missing values are false.
    pub(super) fn is_true(&self) -> bool {
        match self {
            Self::Missing => false,
            Self::Int(number) => *number != 0,
            Self::Json(value) => match value.as_ref() {
                Value::Null => false,
                Value::Bool(flag) => *flag,
                Value::Number(number) => number.as_f64() != Some(0.0),
                Value::String(text) => !text.is_empty(),
                Value::Array(items) => !items.is_empty(),
                Value::Object(map) => !map.is_empty(),
            },
        }
    }

    /// Go's `%v`; `nothing` stands for a missing value.
    pub(super) fn show(&self, nothing: &str) -> String {
        match self {
            Self::Missing => nothing.to_owned(),
            Self::Int(number) => number.to_string(),
            Self::Json(value) => to_go_text(value),
        }
    }

    /// The name of the Go type.
    pub(super) fn type_name(&self) -> &'static str {
        match self {
            Self::Missing => "<nil>",
            Self::Int(_) => "int",
            Self::Json(value) => go_type(value.as_ref()),
        }
    }

    /// The member of a map.
    pub(super) fn member(&self, key: &str) -> Option<Self> {
        match self {
            Self::Json(Cow::Borrowed(value)) => value.as_object()?.get(key).map(Self::part),
            Self::Json(Cow::Owned(value)) => value.as_object()?.get(key).cloned().map(Self::owned),
            Self::Missing | Self::Int(_) => None,
        }
    }

    /// Whether asking for a member makes sense: a map might have it, and of nothing nothing is known.
    pub(super) fn may_have_members(&self) -> bool {
        matches!(self, Self::Missing) || matches!(self.json(), Some(Value::Object(_)))
    }

    /// The element of a list.
    pub(super) fn element(&self, index: usize) -> Option<Self> {
        match self {
            Self::Json(Cow::Borrowed(value)) => value.as_array()?.get(index).map(Self::part),
            Self::Json(Cow::Owned(value)) => value.as_array()?.get(index).cloned().map(Self::owned),
            Self::Missing | Self::Int(_) => None,
        }
    }

    pub(super) fn owned(value: Value) -> Self {
        if value.is_null() { Self::Missing } else { Self::Json(Cow::Owned(value)) }
    }

    /// How often `range` goes around; `None` if it cannot.
    pub(super) fn range_length(&self) -> Option<usize> {
        match self {
            Self::Missing => Some(0),
            Self::Int(number) => Some(usize::try_from(*number).unwrap_or(0)),
            Self::Json(value) => match value.as_ref() {
                Value::Array(items) => Some(items.len()),
                Value::Object(map) => Some(map.len()),
                Value::Number(number) => number.as_i64().map(|number| usize::try_from(number).unwrap_or(0)),
                _ => None,
            },
        }
    }

    /// The keys of a map; empty for anything else.
    pub(super) fn keys(&self) -> Vec<String> {
        self.json().and_then(Value::as_object).map_or_else(Vec::new, |map| map.keys().cloned().collect())
    }
}
