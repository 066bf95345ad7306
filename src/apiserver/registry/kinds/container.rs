//! Defaults inside of containers: their probes and what they ask for.
//!
//! Mirrors `SetDefaults_Probe`, `SetDefaults_HTTPGetAction` and, for requests, `SetDefaults_Pod` of
//! `pkg/apis/core/v1/defaults.go`.

use serde_json::{Map, Value, json};

use super::pod_spec::{fill, items};

const PROBES: [&str; 3] = ["livenessProbe", "readinessProbe", "startupProbe"];

/// Fills in what the API documents as defaults of probes and handlers.
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
}

fn default_handler(handler: &mut Map<String, Value>) {
    if let Some(http) = handler.get_mut("httpGet").and_then(Value::as_object_mut) {
        fill(http, &json!({"path": "/", "scheme": "HTTP"}));
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
    fn probes_and_requests_are_completed() {
        let mut container = json!({
            "livenessProbe": {"httpGet": {"port": 80}, "periodSeconds": 5},
            "lifecycle": {"preStop": {"httpGet": {"port": 80}}},
            "resources": {"limits": {"cpu": "500m", "memory": "1Gi"}, "requests": {"cpu": "100m"}},
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
