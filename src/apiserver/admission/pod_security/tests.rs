//! Which changes of pods are looked at again.

use serde_json::{Value, json};

use super::*;

#[test]
fn only_changes_that_can_break_a_rule_matter() {
    let old = json!({"metadata": {}, "spec": {"containers": [{"name": "a", "image": "i"}], "ephemeralContainers": [{"name": "e", "image": "i"}]}});
    let changed = |pointer: &str, value: Value| {
        let mut new = old.clone();
        *new.pointer_mut(pointer).unwrap() = value;
        new
    };
    let cases = [
        (old.clone(), false),
        (changed("/metadata", json!({"labels": {"a": "b"}})), false),
        (changed("/spec/ephemeralContainers", json!([])), false),
        (changed("/spec/containers/0/image", json!("j")), true),
        (changed("/spec/ephemeralContainers", json!([{"name": "f", "image": "i"}, {"name": "e", "image": "i"}])), true),
        (changed("/spec/ephemeralContainers/0/image", json!("j")), true),
        (changed("/metadata", json!({"annotations": {SECCOMP_POD: "unconfined"}})), true),
        (changed("/metadata", json!({"annotations": {format!("{SECCOMP_CONTAINER}a"): "unconfined"}})), true),
        (changed("/metadata", json!({"annotations": {format!("{SECCOMP_CONTAINER}other"): "unconfined"}})), false),
    ];
    for (new, want) in cases {
        assert_eq!(matters(&new, &old), want, "{new}");
    }
}
