//! `--sort-by`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/get/sorter.go`: objects without the field come first, amounts are compared as amounts.

use std::cmp::Ordering;

use serde_json::Value;

use super::failure::Failure;
use crate::apiserver::quantity::Quantity;
use crate::print::jsonpath::{JsonPath, relaxed};

/// Sorts by a field. `object_of` leads from an item to the object that has it. False if no object has the field.
///
/// # Errors
/// A malformed path.
pub fn sort_by<T>(items: &mut Vec<T>, field: &str, object_of: impl Fn(&T) -> &Value) -> Result<bool, Failure> {
    let template = relaxed(field).map_err(|why| Failure::plain(why.to_string()))?;
    let path = JsonPath::parse(&template).map_err(|why| Failure::plain(why.to_string()))?;
    let mut keyed = Vec::with_capacity(items.len());
    for item in items.drain(..) {
        let found = path.find(object_of(&item), true).map_err(|why| Failure::plain(why.to_string()))?;
        let key = found.into_iter().flatten().next().cloned();
        keyed.push((key, item));
    }
    let found = keyed.is_empty() || keyed.iter().any(|(key, _)| key.is_some());
    // Of two items without the field each is said to come before the other, so Go's insertion sort turns them around.
    keyed.reverse();
    let (without, mut with): (Vec<_>, Vec<_>) = keyed.into_iter().partition(|(key, _)| key.is_none());
    with.reverse();
    with.sort_by(|(left, _), (right, _)| compare(left.as_ref(), right.as_ref()));
    let keyed = without.into_iter().chain(with);
    items.extend(keyed.map(|(_, item)| item));
    Ok(found)
}

fn compare(left: Option<&Value>, right: Option<&Value>) -> Ordering {
    match (left, right) {
        (None, None) => Ordering::Equal,
        (None, Some(_)) => Ordering::Less,
        (Some(_), None) => Ordering::Greater,
        (Some(Value::Number(left)), Some(Value::Number(right))) => {
            left.as_f64().partial_cmp(&right.as_f64()).unwrap_or(Ordering::Equal)
        }
        (Some(Value::String(left)), Some(Value::String(right))) => {
            match (Quantity::parse(left), Quantity::parse(right)) {
                (Ok(left), Ok(right)) => left.cmp(&right),
                _ => natural(left, right),
            }
        }
        (Some(left), Some(right)) => left.to_string().cmp(&right.to_string()),
    }
}

/// Texts in order, runs of digits by their number.
fn natural(left: &str, right: &str) -> Ordering {
    let (mut left, mut right) = (left.chars().peekable(), right.chars().peekable());
    loop {
        match (left.peek().copied(), right.peek().copied()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(a), Some(b)) if a.is_ascii_digit() && b.is_ascii_digit() => {
                let (a, b) = (number(&mut left), number(&mut right));
                let order = a.trim_start_matches('0').len().cmp(&b.trim_start_matches('0').len());
                let order = order.then_with(|| a.trim_start_matches('0').cmp(b.trim_start_matches('0')));
                if order != Ordering::Equal {
                    return order;
                }
            }
            (Some(a), Some(b)) if a != b => return a.cmp(&b),
            _ => {
                left.next();
                right.next();
            }
        }
    }
}

fn number(characters: &mut std::iter::Peekable<std::str::Chars<'_>>) -> String {
    let mut digits = String::new();
    while let Some(digit) = characters.next_if(char::is_ascii_digit) {
        digits.push(digit);
    }
    digits
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn fields_are_compared_by_their_type() {
        let mut items = vec![json!({"n": "a10"}), json!({"n": "a9"}), json!({}), json!({"n": "a"})];
        assert!(sort_by(&mut items, ".n", |item| item).unwrap());
        assert_eq!(items, [json!({}), json!({"n": "a"}), json!({"n": "a9"}), json!({"n": "a10"})]);
        assert!(!sort_by(&mut items, "{.absent}", |item| item).unwrap());
        let mut items =
            vec![json!({"n": "1Gi"}), json!({"x": 1}), json!({"n": "500Mi"}), json!({"x": 2}), json!({"n": "2e3"})];
        assert!(sort_by(&mut items, ".n", |item| item).unwrap());
        let want = [json!({"x": 2}), json!({"x": 1}), json!({"n": "2e3"}), json!({"n": "500Mi"}), json!({"n": "1Gi"})];
        assert_eq!(items, want);
    }
}
