//! Labels and annotations: what is there wins.

use serde_json::Value;

use super::Plan;

const AUTO_UPDATE: &str = "rbac.authorization.kubernetes.io/autoupdate";

/// A plan that starts from what is there, with the labels and annotations that it lacks.
pub(super) fn start(existing: &Value, expected: &Value) -> Plan {
    let mut plan = Plan { object: existing.clone(), is_protected: is_protected(existing), ..Plan::default() };
    let Some(metadata) = plan.object.get_mut("metadata").and_then(Value::as_object_mut) else { return plan };
    let mut changed = false;
    for field in ["labels", "annotations"] {
        let wanted = expected.pointer(&format!("/metadata/{field}")).and_then(Value::as_object);
        for (key, value) in wanted.into_iter().flatten() {
            let present = metadata.entry(field).or_insert_with(|| Value::Object(serde_json::Map::new()));
            if let Some(present) = present.as_object_mut().filter(|present| !present.contains_key(key)) {
                present.insert(key.clone(), value.clone());
                changed = true;
            }
        }
    }
    if changed {
        plan.update();
    }
    plan
}

/// Whether the object says that nobody may bring it in line.
pub(super) fn is_protected(object: &Value) -> bool {
    let annotations = object.pointer("/metadata/annotations");
    annotations.and_then(|all| all.get(AUTO_UPDATE)).and_then(Value::as_str) == Some("false")
}
