//! The order of map keys in go-yaml: "natural", so that `a2` comes before `a10`.
//!
//! Only compares text; printing is not its business.

use std::iter::Peekable;

use serde_json::{Map, Value};

/// The entries of a map in go-yaml's order (`keyList.Less` in go-yaml v2's sorter.go).
///
/// The order is not transitive (`9` < `10` < `1a` < `9`), and the standard sort may panic on such an order;
/// inserting one by one into the sorted list cannot.
pub(super) fn sorted(map: &Map<String, Value>) -> Vec<(&String, &Value)> {
    let mut entries: Vec<(&String, &Value)> = Vec::with_capacity(map.len());
    for entry in map {
        let position = entries.partition_point(|present| !is_before(entry.0, present.0));
        entries.insert(position, entry);
    }
    entries
}

/// At the first difference: letters compare by code point and come after everything else; numbers that start there
/// compare by value, then by length; the rest compares by code point.
fn is_before(left: &str, right: &str) -> bool {
    let mut left_rest = left.chars();
    let mut right_rest = right.chars();
    // Whether the digits just before the difference contain one other than 0; then zeros after them count as digits of
    // that number.
    let mut after_significant_digit = false;
    loop {
        let (left_tail, right_tail) = (left_rest.clone(), right_rest.clone());
        match (left_rest.next(), right_rest.next()) {
            (_, None) => return false,
            (None, Some(_)) => return true,
            (Some(a), Some(b)) if a == b => {
                after_significant_digit = a.is_numeric() && (after_significant_digit || a != '0');
            }
            (Some(a), Some(b)) => {
                if a.is_alphabetic() || b.is_alphabetic() {
                    return if a.is_alphabetic() && b.is_alphabetic() { a < b } else { b.is_alphabetic() };
                }
                let start = u64::from(after_significant_digit && (a == '0' || b == '0'));
                let left_number = leading_number(left_tail.peekable(), start);
                let right_number = leading_number(right_tail.peekable(), start);
                return if left_number == right_number { a < b } else { left_number < right_number };
            }
        }
    }
}

/// The value and the number of digits at the beginning of the text, continuing a number that has the value `start`.
fn leading_number(mut text: Peekable<std::str::Chars<'_>>, start: u64) -> (u64, usize) {
    let mut value = start;
    let mut digits = 0;
    while let Some(digit) = text.next_if(char::is_ascii_digit).and_then(|c| c.to_digit(10)) {
        value = value.wrapping_mul(10).wrapping_add(u64::from(digit));
        digits += 1;
    }
    (value, digits)
}

#[cfg(test)]
mod tests {
    use super::{is_before, sorted};
    use serde_json::json;

    #[test]
    fn keys_come_in_natural_order() {
        let value = json!({"a10": 1, "a2": 1, "a": 1, "A": 1, "_x": 1, "1a": 1, "b-c": 1, "b.c": 1, "bc": 1, "a02": 1});
        let keys: Vec<&str> = sorted(value.as_object().unwrap()).into_iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(keys, ["_x", "1a", "A", "a", "a2", "a02", "a10", "b-c", "b.c", "bc"]);
    }

    #[test]
    fn intransitive_keys_do_no_harm() {
        assert!(is_before("9", "10") && is_before("10", "1a") && is_before("1a", "9"));
        let many: serde_json::Map<_, _> =
            (0..2000).map(|i| (format!("{}{}", i % 37, ["", "a", "0"][i % 3]), json!(i))).collect();
        assert_eq!(sorted(&many).len(), many.len());
    }
}
