//! Service accounts.
//!
//! Mirrors `pkg/registry/core/serviceaccount/strategy.go`.

use serde_json::{Value, json};

use super::super::Strategy;

const MOUNTABLE: &str = "kubernetes.io/enforce-mountable-secrets";

pub(super) struct ServiceAccount;

impl Strategy for ServiceAccount {
    fn returns_deleted(&self) -> bool {
        true
    }

    fn prepare_create(&self, account: &mut Value) {
        keep_secret_names(account);
    }

    fn prepare_update(&self, new: &mut Value, _old: &Value) {
        keep_secret_names(new);
    }

    fn warnings(&self, new: &Value, old: Option<&Value>) -> Vec<String> {
        let enforces =
            |account: &Value| account.pointer("/metadata/annotations").is_some_and(|all| all.get(MOUNTABLE).is_some());
        if !enforces(new) || old.is_some_and(enforces) {
            return Vec::new();
        }
        vec![format!(
            "metadata.annotations[{MOUNTABLE}]: deprecated in v1.32+; prefer separate namespaces to isolate access to mounted secrets"
        )]
    }
}

/// Of references to secrets only the names are kept.
fn keep_secret_names(account: &mut Value) {
    for secret in account.get_mut("secrets").and_then(Value::as_array_mut).into_iter().flatten() {
        *secret = match secret.get("name") {
            Some(name) => json!({"name": name}),
            None => json!({}),
        };
    }
}
