//! Indexes and slices of lists, with the bounds and complaints of client-go's `evalArray`.

use serde_json::Value;

use super::JsonPathError;
use super::node::{Slice, SliceEnd};
use crate::print::go_value::go_type;

/// The elements that `slice` picks from each list of `input`; null counts as no list at all.
pub(super) fn slice_all<'v>(slice: Slice, input: &[&'v Value]) -> Result<Vec<&'v Value>, JsonPathError> {
    let mut results = Vec::new();
    for value in input {
        if value.is_null() {
            continue;
        }
        let Some(items) = value.as_array() else {
            return Err(JsonPathError::Evaluation(format!("{} is not array or slice", type_in_interface(value))));
        };
        let length = i64::try_from(items.len()).unwrap_or(i64::MAX);
        let (start, end) = bounds(slice, length);
        if start == end {
            // kubectl gives up here and forgets the values after this one.
            return Ok(results);
        }
        let (from, count) = check_bounds(start, end, length)?;
        let step = usize::try_from(slice.step.unwrap_or(1)).unwrap_or(0);
        if step == 0 {
            return Err(JsonPathError::Evaluation("step must be > 0".to_owned()));
        }
        results.extend(items.iter().skip(from).take(count).step_by(step));
    }
    Ok(results)
}

/// Start and end in a list of `length` elements, negative ones counted from its end.
fn bounds(slice: Slice, length: i64) -> (i64, i64) {
    let from_end = |index: i64| if index < 0 { index.saturating_add(length) } else { index };
    let start = slice.start.unwrap_or(0);
    let end = match slice.end {
        SliceEnd::Open => length,
        SliceEnd::At(end) => from_end(end),
        // After the last element, written as -1, comes the end and not the first.
        SliceEnd::AfterStart if start == -1 => length,
        SliceEnd::AfterStart => from_end(start.saturating_add(1)),
    };
    (from_end(start), end)
}

/// How many elements to skip and to take.
fn check_bounds(start: i64, end: i64, length: i64) -> Result<(usize, usize), JsonPathError> {
    if !(0..length).contains(&start) {
        return Err(JsonPathError::OutOfBounds { index: start, length });
    }
    if !(0..=length).contains(&end) {
        return Err(JsonPathError::OutOfBounds { index: end - 1, length });
    }
    if start > end {
        return Err(JsonPathError::Evaluation(format!("starting index {start} is greater than ending index {end}")));
    }
    Ok((usize::try_from(start).unwrap_or(0), usize::try_from(end - start).unwrap_or(0)))
}

/// What Go calls the type of a decoded JSON value, of which null is no value but an empty interface.
fn type_in_interface(value: &Value) -> &'static str {
    if value.is_null() { "interface {}" } else { go_type(value) }
}
