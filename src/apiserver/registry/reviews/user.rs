//! Users as reviews carry them.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::rbac::UserInfo;

/// `userInfo` of an answer.
pub(super) fn user_info(user: &UserInfo) -> Value {
    let mut info = Map::new();
    info.insert("username".into(), user.name.clone().into());
    if !user.uid.is_empty() {
        info.insert("uid".into(), user.uid.clone().into());
    }
    if !user.groups.is_empty() {
        info.insert("groups".into(), user.groups.clone().into());
    }
    if !user.extra.is_empty() {
        info.insert("extra".into(), json!(user.extra));
    }
    Value::Object(info)
}

/// The user that the `spec` of an access review asks about: exactly what it says, no group is added.
pub(super) fn user_of(spec: &Value) -> UserInfo {
    let text = |field: &str| spec.get(field).and_then(Value::as_str).unwrap_or_default().to_owned();
    let list = |value: Option<&Value>| -> Vec<String> {
        let items = value.and_then(Value::as_array).into_iter().flatten();
        items.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let extra: BTreeMap<String, Vec<String>> = spec
        .get("extra")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(key, values)| (key.clone(), list(Some(values))))
        .collect();
    UserInfo { name: text("user"), uid: text("uid"), groups: list(spec.get("groups")), extra }
}
