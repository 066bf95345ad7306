//! Roles and cluster roles: rules compared atom by atom, and selectors of aggregated roles.
//!
//! Mirrors `reconcile_role.go`.

use serde_json::{Value, json};

use super::{Operation, Plan, Removal, metadata};
use crate::apiserver::{rule_value, rules_in};
use crate::rbac::uncovered;

const SELECTORS: &str = "/aggregationRule/clusterRoleSelectors";

pub(super) fn create(expected: &Value) -> Plan {
    Plan {
        operation: Operation::Create,
        object: expected.clone(),
        missing_rules: rules_in(expected.get("rules")),
        ..Plan::default()
    }
}

pub(super) fn update(existing: &Value, expected: &Value, removal: Removal) -> Plan {
    let mut plan = metadata::start(existing, expected);
    let aggregates = |role: &Value| role.get("aggregationRule").is_some_and(Value::is_object);
    if !aggregates(existing) || !aggregates(expected) {
        let (present, wanted) = (rules_in(existing.get("rules")), rules_in(expected.get("rules")));
        plan.missing_rules = uncovered(&present, &wanted);
        plan.extra_rules = uncovered(&wanted, &present);
    }
    let differs = !plan.missing_rules.is_empty() || (removal.permissions && !plan.extra_rules.is_empty());
    if differs {
        let rules = if removal.permissions {
            expected.get("rules").cloned().unwrap_or_default()
        } else {
            joined(existing.get("rules"), plan.missing_rules.iter().map(rule_value).collect())
        };
        set(&mut plan.object, "rules", rules);
        plan.update();
    }
    if aggregates(existing) && !aggregates(expected) {
        remove(&mut plan.object, "aggregationRule");
        plan.update();
    } else if aggregates(expected) {
        update_selectors(&mut plan, existing, expected, removal);
    }
    if !removal.permissions {
        plan.extra_rules.clear();
    }
    plan
}

fn update_selectors(plan: &mut Plan, existing: &Value, expected: &Value, removal: Removal) {
    let selectors = |role: &Value| role.pointer(SELECTORS).and_then(Value::as_array).cloned().unwrap_or_default();
    let (present, wanted) = (selectors(existing), selectors(expected));
    let missing: Vec<Value> = wanted.iter().filter(|selector| !present.contains(selector)).cloned().collect();
    let has_extra = present.iter().any(|selector| !wanted.contains(selector));
    if missing.is_empty() && !(removal.permissions && has_extra) {
        return;
    }
    let selectors = if removal.permissions { Value::Array(wanted) } else { joined(Some(&present.into()), missing) };
    set(&mut plan.object, "aggregationRule", json!({"clusterRoleSelectors": selectors}));
    plan.update();
}

pub(super) fn joined(list: Option<&Value>, more: Vec<Value>) -> Value {
    let mut list = list.and_then(Value::as_array).cloned().unwrap_or_default();
    list.extend(more);
    Value::Array(list)
}

pub(super) fn set(object: &mut Value, field: &str, value: Value) {
    if let Some(map) = object.as_object_mut() {
        map.insert(field.to_owned(), value);
    }
}

fn remove(object: &mut Value, field: &str) {
    if let Some(map) = object.as_object_mut() {
        map.remove(field);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn role(verbs: &[&str]) -> Value {
        let rules: Vec<Value> =
            verbs.iter().map(|verb| json!({"verbs": [verb], "apiGroups": [""], "resources": ["pods"]})).collect();
        json!({"kind": "Role", "metadata": {"name": "r"}, "rules": rules})
    }

    #[test]
    fn missing_rules_are_added_and_extra_ones_removed_on_demand() {
        let remove = Removal { permissions: true, ..Removal::default() };
        for (existing, expected, removal, operation, rules) in [
            (role(&["get"]), role(&["get"]), Removal::default(), Operation::None, role(&["get"])),
            (role(&["get"]), role(&["list"]), Removal::default(), Operation::Update, role(&["get", "list"])),
            (role(&["*"]), role(&["list"]), Removal::default(), Operation::None, role(&["*"])),
            (role(&["get", "list"]), role(&["list"]), remove, Operation::Update, role(&["list"])),
        ] {
            let plan = update(&existing, &expected, removal);
            assert_eq!((plan.operation, plan.object.get("rules")), (operation, rules.get("rules")));
        }
    }
}
