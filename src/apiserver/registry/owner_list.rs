//! An object names each of its owners once.
//!
//! Mirrors `dedupOwnerReferencesAndAddWarning` in `k8s.io/apiserver/pkg/endpoints/handlers/create.go`.

use serde_json::Value;

use super::Call;

impl Call<'_> {
    /// Drops owners that are named a second time, and says so.
    pub(super) fn deduplicate_owners(&mut self, object: &mut Value) {
        let Some(owners) = object.pointer_mut("/metadata/ownerReferences").and_then(Value::as_array_mut) else {
            return;
        };
        let (mut kept, mut repeated): (Vec<Value>, Vec<String>) = (Vec::new(), Vec::new());
        for owner in owners.drain(..) {
            if kept.contains(&owner) {
                let uid = owner.get("uid").and_then(Value::as_str).unwrap_or_default().to_owned();
                if !repeated.contains(&uid) {
                    repeated.push(uid);
                }
            } else {
                kept.push(owner);
            }
        }
        *owners = kept;
        if !repeated.is_empty() {
            self.warn(format!(
                ".metadata.ownerReferences contains duplicate entries; API server dedups owner references in 1.20+, and may reject such requests as early as 1.24; please fix your requests; duplicate UID(s) observed: {}",
                repeated.join(", ")
            ));
        }
    }
}
