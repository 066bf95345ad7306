//! How long a pod is given to end.
//!
//! Mirrors `CheckGracefulDelete` in `pkg/registry/core/pod/strategy.go`.

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

/// Seconds that a pod is given: those asked for, or its own, and none if no node could make use of them.
pub fn grace_seconds(pod: &Value, asked: Option<i64>) -> i64 {
    let text = |pointer: &str| pod.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
    if matches!(text("/status/phase"), "Failed" | "Succeeded") || text("/spec/nodeName").is_empty() {
        return 0;
    }
    let own = || pod.pointer("/spec/terminationGracePeriodSeconds").and_then(Value::as_i64);
    match asked.or_else(own).unwrap_or_default() {
        ..0 => 1,
        seconds => seconds,
    }
}

/// The end of a grace period.
pub fn after_grace(now: Timestamp, seconds: i64) -> Timestamp {
    now.checked_add(SignedDuration::from_secs(seconds)).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_pods_on_nodes_get_time() {
        let on_node = json!({"spec": {"nodeName": "n", "terminationGracePeriodSeconds": 30}});
        let cases = [(None, 30), (Some(0), 0), (Some(5), 5), (Some(-1), 1)];
        for (asked, want) in cases {
            assert_eq!(grace_seconds(&on_node, asked), want, "{asked:?}");
            assert_eq!(grace_seconds(&json!({"spec": {}}), asked), 0, "{asked:?}");
        }
    }
}
