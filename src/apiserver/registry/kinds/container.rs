//! Defaults inside of containers: their probes and what they ask for.
//!
//! Mirrors `SetDefaults_Probe`, `SetDefaults_HTTPGetAction` and, for requests, `SetDefaults_Pod` of
//! `pkg/apis/core/v1/defaults.go`; amounts are written as the server's serializer writes them.

use serde_json::{Map, Value, json};

use super::pod_spec::{fill, items};
use crate::apiserver::quantity::Quantity;

const PROBES: [&str; 3] = ["livenessProbe", "readinessProbe", "startupProbe"];

/// Fills in what the API documents as defaults of probes and handlers, and puts amounts into their canonical form.
pub(super) fn default(container: &mut Map<String, Value>) {
    let times = json!({"timeoutSeconds": 1, "periodSeconds": 10, "successThreshold": 1, "failureThreshold": 3});
    for probe in PROBES {
        if let Some(probe) = container.get_mut(probe).and_then(Value::as_object_mut) {
            fill(probe, &times);
            default_handler(probe);
        }
    }
    let lifecycle = container.get_mut("lifecycle").and_then(Value::as_object_mut);
    let handlers = lifecycle.into_iter().flatten().filter_map(|(_, handler)| handler.as_object_mut());
    handlers.for_each(default_handler);
    if let Some(resources) = container.get_mut("resources") {
        make_canonical(resources);
    }
}

fn default_handler(handler: &mut Map<String, Value>) {
    if let Some(http) = handler.get_mut("httpGet").and_then(Value::as_object_mut) {
        fill(http, &json!({"path": "/", "scheme": "HTTP"}));
    }
}

/// Writes limits and requests as `500m` and `1Gi`, whatever was given; what is no amount stays.
pub(super) fn make_canonical(resources: &mut Value) {
    for which in ["limits", "requests"] {
        make_amounts_canonical(resources.get_mut(which));
    }
}

/// The same for one list of amounts.
pub(super) fn make_amounts_canonical(amounts: Option<&mut Value>) {
    for (_, amount) in amounts.and_then(Value::as_object_mut).into_iter().flatten() {
        if let Some(quantity) = Quantity::of(amount) {
            *amount = quantity.to_string().into();
        }
    }
}

/// Lets the containers of a pod ask for what they are limited to, where they do not say what they ask for.
pub(super) fn request_limits(spec: &mut Map<String, Value>) {
    for kind in ["containers", "initContainers"] {
        for container in items(spec.get_mut(kind)) {
            let Some(resources) = container.get_mut("resources").and_then(Value::as_object_mut) else { continue };
            let Some(limits) = resources.get("limits").cloned() else { continue };
            let requests = resources.entry("requests").or_insert_with(|| json!({}));
            if let Some(requests) = requests.as_object_mut() {
                fill(requests, &limits);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn probes_and_amounts_are_completed() {
        let mut container = json!({
            "livenessProbe": {"httpGet": {"port": 80}, "periodSeconds": 5},
            "lifecycle": {"preStop": {"httpGet": {"port": 80}}},
            "resources": {"limits": {"cpu": 0.5, "memory": "1024Mi"}, "requests": {"cpu": "0.1"}},
        });
        default(container.as_object_mut().unwrap());
        let mut spec = json!({"containers": [container]});
        request_limits(spec.as_object_mut().unwrap());
        let want = json!({
            "livenessProbe": {"httpGet": {"path": "/", "port": 80, "scheme": "HTTP"}, "timeoutSeconds": 1,
                "periodSeconds": 5, "successThreshold": 1, "failureThreshold": 3},
            "lifecycle": {"preStop": {"httpGet": {"path": "/", "port": 80, "scheme": "HTTP"}}},
            "resources": {"limits": {"cpu": "500m", "memory": "1Gi"}, "requests": {"cpu": "100m", "memory": "1Gi"}},
        });
        assert_eq!(spec["containers"][0], want);
    }
}
