//! Objects without the tokens in them, for logs.

use serde_json::Value;

/// kubectl's word for what it hides.
const MASKED: &str = "REDACTED";

/// The object with every token in it masked: in reviews and requests of tokens, and in Secrets of service accounts.
pub fn mask_tokens(mut object: Value) -> Value {
    let kind = object.get("kind").and_then(Value::as_str).unwrap_or_default().to_owned();
    // The items of a list do not say their kind.
    if let Some(items) = object.get_mut("items").and_then(Value::as_array_mut) {
        let item_kind = kind.strip_suffix("List").unwrap_or_default();
        for item in items {
            mask_one(item, item_kind);
        }
    }
    mask_one(&mut object, &kind);
    object
}

fn mask_one(object: &mut Value, kind: &str) {
    let kind = object.get("kind").and_then(Value::as_str).unwrap_or(kind);
    // A patch says neither kind nor type.
    let pointers: &[&str] = match kind {
        "TokenReview" => &["/spec/token"],
        "TokenRequest" => &["/status/token"],
        "Secret" | "" => &["/data/token", "/stringData/token"],
        _ => &[],
    };
    for pointer in pointers {
        if let Some(Value::String(token)) = object.pointer_mut(pointer).filter(|token| token.as_str() != Some("")) {
            MASKED.clone_into(token);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn tokens_are_masked_wherever_they_travel() {
        let review = json!({"kind": "TokenReview", "spec": {"token": "eyJ"}});
        assert_eq!(mask_tokens(review), json!({"kind": "TokenReview", "spec": {"token": "REDACTED"}}));
        let request = json!({"kind": "TokenRequest", "spec": {}, "status": {"token": "eyJ"}});
        assert_eq!(mask_tokens(request)["status"]["token"], "REDACTED");
        let list = json!({"kind": "SecretList", "items": [{"data": {"token": "ZXlK", "ca.crt": "x"}}]});
        assert_eq!(mask_tokens(list)["items"][0]["data"], json!({"token": "REDACTED", "ca.crt": "x"}));
        let patch = json!({"data": {"token": "ZXlK"}});
        assert_eq!(mask_tokens(patch)["data"]["token"], "REDACTED");
    }

    #[test]
    fn nothing_else_is_touched() {
        for object in [json!({"kind": "ConfigMap", "data": {"token": "x"}}), json!("text"), json!([1])] {
            assert_eq!(mask_tokens(object.clone()), object);
        }
    }
}
