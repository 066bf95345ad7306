//! Accounts that confine their pods to the secrets they list.
//!
//! Mirrors `limitSecretReferences` and its kin in `plugin/pkg/admission/serviceaccount/admission.go`.

use serde_json::Value;

use crate::apiserver::json::{list, text};

const ANNOTATION: &str = "kubernetes.io/enforce-mountable-secrets";

/// The first reference of a pod to a secret that its account does not list, if the account insists on that.
pub(super) fn first_violation(pod: &Value, account: &Value) -> Option<String> {
    if !is_enforced(account) {
        return None;
    }
    let account_name = text(account, "/metadata/name");
    let listed = names(account.get("secrets"));
    let refused = |secret: &str| !secret.is_empty() && !listed.contains(&secret);
    let why = |what: &str, secret: &str| not_listed(what, secret, account_name);
    for volume in list(pod.pointer("/spec/volumes")) {
        let secret = text(volume, "/secret/secretName");
        if refused(secret) {
            return Some(why("volume with secret.secretName", secret));
        }
    }
    for (field, what) in [("initContainers", "init container"), ("containers", "container")] {
        for container in list(pod.pointer(&format!("/spec/{field}"))) {
            if let Some((what, secret)) = container_reference(container, what, &refused) {
                return Some(why(&what, &secret));
            }
        }
    }
    let pullable = names(account.get("imagePullSecrets"));
    for (index, secret) in list(pod.pointer("/spec/imagePullSecrets")).enumerate() {
        let name = text(secret, "/name");
        if !pullable.contains(&name) {
            return Some(format!(
                "imagePullSecrets[{index}].name=\"{name}\" is not allowed because service account {account_name} does not reference that imagePullSecret"
            ));
        }
    }
    None
}

/// The same for the containers that were added to a running pod.
pub(super) fn ephemeral_violation(pod: &Value, account: &Value) -> Option<String> {
    if !is_enforced(account) {
        return None;
    }
    let listed = names(account.get("secrets"));
    let refused = |secret: &str| !secret.is_empty() && !listed.contains(&secret);
    let mut containers = list(pod.pointer("/spec/ephemeralContainers"));
    let (what, secret) =
        containers.find_map(|container| container_reference(container, "ephemeral container", &refused))?;
    Some(not_listed(&what, &secret, text(account, "/metadata/name")))
}

fn not_listed(what: &str, secret: &str, account: &str) -> String {
    format!("{what}=\"{secret}\" is not allowed because service account {account} does not reference that secret")
}

/// The first refused secret in a container's environment.
fn container_reference(container: &Value, what: &str, refused: &dyn Fn(&str) -> bool) -> Option<(String, String)> {
    let name = text(container, "/name");
    for variable in list(container.get("env")) {
        let secret = text(variable, "/valueFrom/secretKeyRef/name");
        if refused(secret) {
            let variable = text(variable, "/name");
            let what = format!("{what} {name} with envVar {variable} referencing secret.secretName");
            return Some((what, secret.to_owned()));
        }
    }
    for source in list(container.get("envFrom")) {
        let secret = text(source, "/secretRef/name");
        if refused(secret) {
            return Some((format!("{what} {name} with envFrom referencing secret.secretName"), secret.to_owned()));
        }
    }
    None
}

/// Go's `ParseBool` of the annotation; anything else is no.
fn is_enforced(account: &Value) -> bool {
    let annotations = account.pointer("/metadata/annotations");
    let value = annotations.and_then(|all| all.get(ANNOTATION)).and_then(Value::as_str);
    matches!(value, Some("1" | "t" | "T" | "true" | "TRUE" | "True"))
}

fn names(references: Option<&Value>) -> Vec<&str> {
    list(references).map(|reference| text(reference, "/name")).collect()
}
