//! `ControllerRevisions`: every template that a set ever had, numbered.
//!
//! Mirrors `pkg/controller/history/controller_history.go`, `getStatefulSetRevisions` in `pkg/controller/statefulset` and
//! `constructHistory` in `pkg/controller/daemon/update.go`. Old ones are not cleaned up.

use std::sync::Arc;

use serde_json::{Value, json};

use super::{is_owned_by, number, owner_reference, template_hash};
use crate::apiserver::registry::{self, CONTROLLERS, metadata_text};
use crate::apiserver::{ApiServer, Failure};
use crate::store::Key;

const REVISIONS: &str = "controllerrevisions.apps";

/// A template that a set has or had.
pub(super) struct Revision {
    /// The name of its object.
    pub name: String,
    /// What tells it from others of the set.
    pub hash: String,
}

/// The revision of the present template, made if it is new. `hash_label` is the label that its kind keeps the hash in.
pub(super) fn current(
    server: &mut ApiServer,
    component: &str,
    set: &Value,
    hash_label: &str,
) -> Result<Revision, Failure> {
    let template = set.pointer("/spec/template").unwrap_or(&Value::Null);
    let hash = template_hash(template);
    let (namespace, name) = (metadata_text(set, "namespace"), format!("{}-{hash}", metadata_text(set, "name")));
    let mut known: Vec<Arc<Value>> = server.store.list(REVISIONS, Some(namespace))?;
    known.retain(|revision| is_owned_by(revision, set));
    let last = known.iter().map(|revision| number(revision, "/revision", 0)).max().unwrap_or_default();
    let mut patch = template.clone();
    if let Some(patch) = patch.as_object_mut() {
        patch.insert("$patch".into(), "replace".into());
    }
    let data = json!({"spec": {"template": patch}});
    match known.iter().find(|revision| revision.get("data") == Some(&data)) {
        Some(same) if number(same, "/revision", 0) < last => {
            // A template that comes back is the newest again.
            let mut renewed = same.as_ref().clone();
            if let Some(map) = renewed.as_object_mut() {
                map.insert("revision".into(), last.saturating_add(1).into());
            }
            let key = Key { resource: REVISIONS, namespace, name: metadata_text(same, "name") };
            server.put_changed(CONTROLLERS, "", key, (same, renewed))?;
        }
        Some(_) => {}
        None => {
            let mut labels = template.pointer("/metadata/labels").cloned().unwrap_or_else(|| json!({}));
            labels.as_object_mut().map(|labels| labels.insert(hash_label.into(), hash.clone().into()));
            let metadata = json!({
                "name": name, "namespace": namespace, "labels": labels,
                "annotations": set.pointer("/metadata/annotations"), "ownerReferences": [owner_reference(set)],
            });
            let revision = json!({
                "kind": "ControllerRevision", "apiVersion": "apps/v1", "metadata": metadata, "data": data,
                "revision": last.saturating_add(1),
            });
            let account = format!("system:serviceaccount:kube-system:{component}");
            let made = registry::create_for_controller(server, &account, REVISIONS, namespace, revision);
            if let Err(failure @ Failure::Store(_)) = made {
                return Err(failure);
            }
        }
    }
    Ok(Revision { name, hash })
}
