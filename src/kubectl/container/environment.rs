//! The environment variables of a container: where the API server is, and what its pod says.
//!
//! Mirrors `makeEnvironmentVariables` in `pkg/kubelet/kubelet_pods.go` and `pkg/kubelet/envvars/envvars.go`.

use std::collections::BTreeMap;

use serde_json::Value;

use super::volumes::{keys, not_started};
use super::{http, kubelet};
use crate::apiserver::ApiServer;
use crate::apiserver::json::{list, text};
use crate::kubectl::failure::Failure;

/// All variables, by name.
///
/// # Errors
/// kubectl's text for a container that cannot have started, since an object that a variable needs is not there.
pub(super) fn variables(
    server: &mut ApiServer,
    pod: &Value,
    container: &Value,
) -> Result<BTreeMap<String, String>, Failure> {
    let mut variables = given_to_all(pod);
    for source in list(container.get("envFrom")) {
        let prefix = text(source, "/prefix");
        for (field, resource) in REFERENCES.map(|(field, _, resource)| (field, resource)) {
            let Some(reference) = source.get(field) else { continue };
            match kubelet::object(server, pod, resource, text(reference, "/name"))? {
                Some(object) => {
                    variables.extend(keys(&object).into_iter().map(|(key, value)| (format!("{prefix}{key}"), value)));
                }
                None if is_optional(reference) => {}
                None => return Err(not_started(container)),
            }
        }
    }
    for variable in list(container.get("env")) {
        if let Some(value) = value_of(server, pod, container, variable)? {
            variables.insert(text(variable, "/name").to_owned(), value);
        }
    }
    Ok(variables)
}

/// Field of `envFrom`, field of `valueFrom`, and the resource that both refer to.
const REFERENCES: [(&str, &str, &str); 2] =
    [("configMapRef", "configMapKeyRef", "configmaps"), ("secretRef", "secretKeyRef", "secrets")];

fn is_optional(reference: &Value) -> bool {
    reference.get("optional").and_then(Value::as_bool).unwrap_or_default()
}

/// What a kubelet and a runtime give every container.
fn given_to_all(pod: &Value) -> BTreeMap<String, String> {
    let (host, port) = (http::SERVICE_ADDRESS, http::SERVICE_PORT);
    let endpoint = format!("tcp://{host}:{port}");
    let name = text(pod, "/spec/hostname");
    let hostname = if name.is_empty() { text(pod, "/metadata/name") } else { name };
    let pairs = [
        ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"),
        ("HOME", "/root"),
        ("HOSTNAME", hostname),
        ("KUBERNETES_PORT", &endpoint),
        ("KUBERNETES_PORT_443_TCP", &endpoint),
        ("KUBERNETES_PORT_443_TCP_ADDR", host),
        ("KUBERNETES_PORT_443_TCP_PORT", port),
        ("KUBERNETES_PORT_443_TCP_PROTO", "tcp"),
        ("KUBERNETES_SERVICE_HOST", host),
        ("KUBERNETES_SERVICE_PORT", port),
        ("KUBERNETES_SERVICE_PORT_HTTPS", port),
    ];
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// What an entry of `env` says; `None` if it names an optional thing that is not there.
fn value_of(
    server: &mut ApiServer,
    pod: &Value,
    container: &Value,
    variable: &Value,
) -> Result<Option<String>, Failure> {
    let Some(source) = variable.get("valueFrom") else { return Ok(Some(text(variable, "/value").to_owned())) };
    for (field, resource) in REFERENCES.map(|(_, field, resource)| (field, resource)) {
        let Some(reference) = source.get(field) else { continue };
        let object = kubelet::object(server, pod, resource, text(reference, "/name"))?;
        let found = object.and_then(|object| keys(&object).into_iter().find(|(key, _)| key == text(reference, "/key")));
        return match found {
            Some((_, value)) => Ok(Some(value)),
            None if is_optional(reference) => Ok(None),
            None => Err(not_started(container)),
        };
    }
    Ok(source.get("fieldRef").map(|reference| fact(pod, text(reference, "/fieldPath"))))
}

/// What a field path of the downward API says of a pod.
///
/// Mirrors `ExtractFieldPathAsString` in `pkg/fieldpath/fieldpath.go`.
pub(super) fn fact(pod: &Value, path: &str) -> String {
    if let Some((map, key)) = path.strip_suffix("']").and_then(|path| path.split_once("['")) {
        let entries = pod.pointer(&format!("/{}", map.replace('.', "/")));
        return entries.and_then(|entries| entries.get(key)).and_then(Value::as_str).unwrap_or_default().to_owned();
    }
    match pod.pointer(&format!("/{}", path.replace('.', "/"))) {
        Some(Value::Object(map)) => {
            let line = |(key, value): (&String, &Value)| format!("{key}={value}");
            map.iter().map(line).collect::<Vec<String>>().join("\n")
        }
        Some(Value::String(text)) => text.clone(),
        _ => String::new(),
    }
}
