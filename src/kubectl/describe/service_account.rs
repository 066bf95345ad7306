//! Service accounts.

use serde_json::Value;

use super::{Surroundings, events, head};
use crate::apiserver::json::text;
use crate::print::describe::Description;

pub(super) fn describe(lines: &mut Description, account: &Value, surroundings: &Surroundings) {
    head::describe_with_namespace(lines, account);
    let secrets = account.get("imagePullSecrets").and_then(Value::as_array).into_iter().flatten();
    head::titled(lines, "Image pull secrets", secrets.map(|secret| text(secret, "/name").to_owned()).collect());
    events(lines, surroundings);
}
