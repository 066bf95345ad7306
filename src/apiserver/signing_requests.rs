//! What every part of the server that meets a `CertificateSigningRequest` needs to read in it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::apiserver::json::text;
use crate::apiserver::x509::{CertificateRequest, RequestError};

/// Store name of certificate signing requests.
pub const SIGNING_REQUESTS: &str = "certificatesigningrequests.certificates.k8s.io";
/// The signer of certificates for clients of the API server.
pub const CLIENT_SIGNER: &str = "kubernetes.io/kube-apiserver-client";
/// The signer of certificates for kubelets as clients.
pub const KUBELET_CLIENT_SIGNER: &str = "kubernetes.io/kube-apiserver-client-kubelet";
/// The signer of certificates for kubelets as servers.
pub const KUBELET_SERVING_SIGNER: &str = "kubernetes.io/kubelet-serving";
/// How user names of nodes begin.
pub const NODE_PREFIX: &str = "system:node:";
/// The group of nodes.
pub const NODES: &str = "system:nodes";

/// The request for a certificate that an object carries.
///
/// # Errors
/// [`RequestError`]
pub fn request_of(object: &Value) -> Result<CertificateRequest, RequestError> {
    let encoded = text(object, "/spec/request");
    CertificateRequest::from_pem(&STANDARD.decode(encoded).map_err(|_| RequestError::NoRequest)?)
}

/// Whom the object is addressed to.
pub fn signer_of(object: &Value) -> &str {
    text(object, "/spec/signerName")
}

/// What the certificate is to be used for.
pub fn usages_of(object: &Value) -> Vec<&str> {
    let usages = object.pointer("/spec/usages").and_then(Value::as_array).into_iter().flatten();
    usages.filter_map(Value::as_str).collect()
}

/// The conditions, in order.
pub fn conditions_of(object: &Value) -> &[Value] {
    object.pointer("/status/conditions").and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// Whether there is a condition of a type.
pub fn has_condition(object: &Value, of: &str) -> bool {
    conditions_of(object).iter().any(|condition| condition.get("type").and_then(Value::as_str) == Some(of))
}

/// What has become of a request so far, in one word for each thing (`extractCSRStatus`).
pub fn state_of(object: &Value) -> String {
    let mut state = match (has_condition(object, "Approved"), has_condition(object, "Denied")) {
        (_, true) => "Denied",
        (true, false) => "Approved",
        (false, false) => "Pending",
    }
    .to_owned();
    if has_condition(object, "Failed") {
        state.push_str(",Failed");
    }
    if !text(object, "/status/certificate").is_empty() {
        state.push_str(",Issued");
    }
    state
}

/// Adds a condition that is true. The times are set only by who knows the time.
pub fn add_condition(object: &mut Value, of: &str, reason: &str, message: &str) {
    let condition = json!({"type": of, "status": "True", "reason": reason, "message": message});
    let Some(status) = object.as_object_mut().map(|map| map.entry("status").or_insert_with(|| json!({}))) else {
        return;
    };
    let Some(status) = status.as_object_mut() else { return };
    if let Some(conditions) = status.entry("conditions").or_insert_with(|| json!([])).as_array_mut() {
        conditions.push(condition);
    }
}

/// The times of conditions that have none yet: the last change of a condition's status is kept.
///
/// Mirrors `populateConditionTimestamps` in `pkg/registry/certificates/certificates/strategy.go`.
pub fn stamp_conditions(object: &mut Value, old: &Value, now: &str) {
    let before = conditions_of(old);
    let conditions = object.pointer_mut("/status/conditions").and_then(Value::as_array_mut);
    for condition in conditions.into_iter().flatten().filter_map(Value::as_object_mut) {
        let same = before
            .iter()
            .find(|other| ["type", "status"].iter().all(|field| other.get(field) == condition.get(*field)));
        let since = same.and_then(|same| same.get("lastTransitionTime")).cloned().unwrap_or_else(|| now.into());
        condition.entry("lastUpdateTime").or_insert_with(|| now.into());
        condition.entry("lastTransitionTime").or_insert(since);
    }
}
