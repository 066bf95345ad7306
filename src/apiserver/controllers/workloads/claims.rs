//! The claims of numbered pods: made before the pod, and kept when it goes.
//!
//! Mirrors `createPersistentVolumeClaims` in `pkg/controller/statefulset/stateful_pod_control.go` and
//! `getPersistentVolumeClaims` in `stateful_set_utils.go`. Claims are retained, whatever the set's policy.

use serde_json::{Value, json};

use super::events::{self, Event};
use crate::apiserver::json::list;
use crate::apiserver::registry::{self, metadata_text};
use crate::apiserver::{ApiServer, Failure};
use crate::store::Key;

const CLAIMS: &str = "persistentvolumeclaims";

/// Makes the claims of a pod that are missing; false if one was refused.
pub(super) fn provide(server: &mut ApiServer, component: &str, set: &Value, pod: &str) -> Result<bool, Failure> {
    let (namespace, set_name) = (metadata_text(set, "namespace"), metadata_text(set, "name"));
    for template in list(set.pointer("/spec/volumeClaimTemplates")) {
        let name = format!("{}-{pod}", metadata_text(template, "name"));
        if server.store.get(Key { resource: CLAIMS, namespace, name: &name })?.is_some() {
            continue;
        }
        let mut labels = template.pointer("/metadata/labels").cloned().unwrap_or_else(|| json!({}));
        if let Some(selected) = set.pointer("/spec/selector/matchLabels") {
            json_patch::merge(&mut labels, selected);
        }
        let metadata = json!({
            "name": name, "namespace": namespace, "labels": labels,
            "annotations": template.pointer("/metadata/annotations"),
        });
        let claim = json!({
            "kind": "PersistentVolumeClaim", "apiVersion": "v1", "metadata": metadata, "spec": template.get("spec"),
            "status": {},
        });
        let account = format!("system:serviceaccount:kube-system:{component}");
        let made = registry::create_for_controller(server, &account, CLAIMS, namespace, claim);
        let (kind, reason, message) = match &made {
            Ok(_) => {
                let what = format!("create Claim {name} Pod {pod} in StatefulSet {set_name} success");
                ("Normal", "SuccessfulCreate", what)
            }
            Err(Failure::Status(status)) => {
                let what = format!("create Claim {name} for Pod {pod} in StatefulSet {set_name} failed error");
                ("Warning", "FailedCreate", format!("{what}: {}", status.message))
            }
            Err(Failure::Store(_)) => return made.map(|_| false),
        };
        events::record(server, set, &Event { component, kind, reason, message: &message })?;
        if made.is_err() {
            return Ok(false);
        }
    }
    Ok(true)
}
