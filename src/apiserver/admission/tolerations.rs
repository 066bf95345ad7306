//! Pods stay five minutes on a node that stops answering, unless they say for how long.
//!
//! Mirrors `plugin/pkg/admission/defaulttolerationseconds/admission.go`.

use serde_json::{Value, json};

use crate::apiserver::json::{list, text};
use crate::apiserver::registry::Call;

const CONDITIONS: [&str; 2] = ["node.kubernetes.io/not-ready", "node.kubernetes.io/unreachable"];
const SECONDS: i64 = 300;

/// Adds what a new pod does not say itself.
pub(super) fn admit_create(call: &Call<'_>, pod: &mut Value) {
    if !call.resource.group.is_empty() || call.resource.kind != "Pod" {
        return;
    }
    let is_said = |pod: &Value, condition: &str| {
        list(pod.pointer("/spec/tolerations")).any(|toleration| {
            let (key, effect) = (text(toleration, "/key"), text(toleration, "/effect"));
            (key.is_empty() || key == condition) && (effect.is_empty() || effect == "NoExecute")
        })
    };
    let missing: Vec<&str> = CONDITIONS.into_iter().filter(|condition| !is_said(pod, condition)).collect();
    let Some(spec) = pod.get_mut("spec").and_then(Value::as_object_mut).filter(|_| !missing.is_empty()) else { return };
    let tolerations = spec.entry("tolerations").or_insert_with(|| json!([]));
    if let Some(tolerations) = tolerations.as_array_mut() {
        tolerations.extend(missing.iter().map(|condition| {
            json!({"key": condition, "operator": "Exists", "effect": "NoExecute", "tolerationSeconds": SECONDS})
        }));
    }
}
