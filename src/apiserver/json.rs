//! Looking into objects that may lack what is looked for.

use serde_json::Value;

/// The text at a JSON pointer; empty if there is none.
pub fn text<'v>(value: &'v Value, pointer: &str) -> &'v str {
    // `Value::pointer` copies every step twice to look for escapes; most pointers are names of fields and nothing else.
    let is_plain = !pointer.bytes().any(|byte| byte == b'~' || byte.is_ascii_digit());
    let found = if is_plain {
        pointer.split('/').skip(1).try_fold(value, |value, field| value.get(field))
    } else {
        value.pointer(pointer)
    };
    found.and_then(Value::as_str).unwrap_or_default()
}

/// The text at a JSON pointer, unless it is empty.
pub(super) fn given_text<'v>(value: &'v Value, pointer: &str) -> Option<&'v str> {
    value.pointer(pointer).and_then(Value::as_str).filter(|text| !text.is_empty())
}

/// The items of a list; none if it is no list.
pub fn list(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}

/// The reference to the owner that controls an object; there is one at the most.
///
/// Mirrors `GetControllerOf` of `k8s.io/apimachinery/pkg/apis/meta/v1/controller_ref.go`.
pub fn controller(object: &Value) -> Option<&Value> {
    list(object.pointer("/metadata/ownerReferences")).find(|owner| owner.get("controller") == Some(&Value::Bool(true)))
}
