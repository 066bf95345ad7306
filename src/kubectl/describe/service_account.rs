//! Service accounts.

use serde_json::Value;

use super::{Around, events, head};
use crate::apiserver::json::text;
use crate::kubectl::failure::Failure;
use crate::print::describe::Description;

pub(super) fn describe(lines: &mut Description, account: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    head::describe_with_namespace(lines, account);
    let secrets = account.get("imagePullSecrets").and_then(Value::as_array).into_iter().flatten();
    head::titled(lines, "Image pull secrets", secrets.map(|secret| text(secret, "/name").to_owned()).collect());
    events::of(lines, account, around)
}
