//! Lists that come in pieces.
//!
//! Mirrors `FollowContinue` of `k8s.io/cli-runtime/pkg/resource/helper.go`: kubectl asks for 500 objects at a time and goes
//! on until there are no more.

use serde_json::Value;

/// How many objects are asked for at a time.
pub const AT_ONCE: &str = "500";

/// Adds the next piece of a list or a table to what came before. Gives what to ask for the piece behind it with; empty if
/// there is none.
pub fn add(whole: &mut Option<Value>, mut piece: Value) -> String {
    let metadata = piece.get_mut("metadata").and_then(Value::as_object_mut);
    let next = metadata.and_then(|metadata| {
        metadata.remove("remainingItemCount");
        metadata.remove("continue")
    });
    match whole {
        None => *whole = Some(piece),
        Some(whole) => {
            for field in ["items", "rows"] {
                let more = piece.get_mut(field).and_then(Value::as_array_mut).map(std::mem::take).unwrap_or_default();
                if let Some(entries) = whole.get_mut(field).and_then(Value::as_array_mut) {
                    entries.extend(more);
                }
            }
        }
    }
    next.as_ref().and_then(Value::as_str).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn pieces_become_one_list() {
        for field in ["items", "rows"] {
            let mut whole = None;
            let first = json!({"kind": "K", "metadata": {"continue": "x", "remainingItemCount": 1}, field: [1, 2]});
            assert_eq!(add(&mut whole, first), "x");
            assert_eq!(add(&mut whole, json!({"kind": "K", "metadata": {}, field: [3]})), "");
            assert_eq!(whole, Some(json!({"kind": "K", "metadata": {}, field: [1, 2, 3]})));
        }
    }

    #[test]
    fn what_is_no_list_stays_as_it_is() {
        let mut whole = None;
        assert_eq!(add(&mut whole, json!("text")), "");
        assert_eq!(whole, Some(json!("text")));
    }
}
