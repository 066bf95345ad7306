//! `ReplicaSets` and `ReplicationControllers`: so many pods of one template.
//!
//! Mirrors `pkg/controller/replicaset/replica_set.go` (`syncReplicaSet`, `manageReplicas`) and `replica_set_utils.go`
//! (`calculateStatus`).

use serde_json::{Value, json};

use super::{CONTROLLERS_OF_OLD, REPLICA_SETS, condition, number, pods, put_status};
use crate::apiserver::{ApiServer, Failure};

/// Makes or deletes pods, and says how that went.
pub(super) fn settle(server: &mut ApiServer, set: &Value) -> Result<(), Failure> {
    let (resource, component) = match set.get("kind").and_then(Value::as_str) {
        Some("ReplicationController") => (CONTROLLERS_OF_OLD, "replication-controller"),
        _ => (REPLICA_SETS, "replicaset-controller"),
    };
    let template = set.pointer("/spec/template").unwrap_or(&Value::Null);
    let (count, refusal) = pods::adjust(server, component, set, template, number(set, "/spec/replicas", 1))?;
    let mut status = json!({"replicas": count, "observedGeneration": number(set, "/metadata/generation", 1)});
    if let Some(map) = status.as_object_mut() {
        if count > 0 {
            map.insert("fullyLabeledReplicas".into(), count.into());
        }
        if let Some(refusal) = refusal {
            let failure = condition(server, "ReplicaFailure", true, "FailedCreate", &refusal);
            map.insert("conditions".into(), json!([failure]));
        }
    }
    put_status(server, resource, set, status)
}
