//! The pods of a controller, counted by phase.

use serde_json::Value;

use super::cluster::Cluster;
use super::reading::is_controlled_by;
use crate::apiserver::json::text;
use crate::kubectl::failure::Failure;

/// `2 Running / 1 Waiting / 0 Succeeded / 0 Failed`: the pods that match a selector and belong to `owner`.
///
/// Mirrors `getPodStatusForController` of describe.go.
///
/// # Errors
/// The pods may not be listed.
pub(super) fn status(cluster: &mut dyn Cluster, owner: &Value, selector: &str) -> Result<String, Failure> {
    let pods = cluster.list(("", "pods"), text(owner, "/metadata/namespace"), selector, "")?;
    let uid = text(owner, "/metadata/uid");
    let count = |phase: &str| {
        let of_phase = pods.iter().filter(|pod| is_controlled_by(pod, uid) && text(pod, "/status/phase") == phase);
        of_phase.count()
    };
    let [running, waiting, succeeded, failed] = ["Running", "Pending", "Succeeded", "Failed"].map(count);
    Ok(format!("{running} Running / {waiting} Waiting / {succeeded} Succeeded / {failed} Failed"))
}
