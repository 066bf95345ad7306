//! Secrets: how long each value is, and of a service account token the token itself.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::head;
use crate::apiserver::json::text;
use crate::print::describe::Description;

const TOKEN_TYPE: &str = "kubernetes.io/service-account-token";

pub(super) fn describe(lines: &mut Description, secret: &Value) {
    head::describe_with_namespace(lines, secret);
    let of = text(secret, "/type");
    lines.line(0, "");
    lines.line(0, &format!("Type:\t{of}"));
    lines.line(0, "");
    lines.line(0, "Data");
    lines.line(0, "====");
    for (key, value) in secret.get("data").and_then(Value::as_object).into_iter().flatten() {
        let value = STANDARD.decode(value.as_str().unwrap_or_default()).unwrap_or_default();
        if of == TOKEN_TYPE && key == "token" {
            lines.line(0, &format!("{key}:\t{}", String::from_utf8_lossy(&value)));
        } else {
            lines.line(0, &format!("{key}:\t{} bytes", value.len()));
        }
    }
}
