//! The columns of what judges requests and runs pods: webhooks, admission policies, runtime classes.
//!
//! Mirrors the functions of the same kinds in `pkg/printers/internalversion/printers.go`.

use serde_json::Value;

use super::age::age_of;
use super::columns::{Columns, name, text};

/// Columns of a kind of these groups; `None` for any other kind.
pub(super) fn of(group: &str, kind: &str) -> Option<Columns> {
    Some(match (group, kind) {
        ("admissionregistration.k8s.io", "MutatingWebhookConfiguration" | "ValidatingWebhookConfiguration") => {
            Columns {
                names: &[("Name", 0), ("Webhooks", 0), ("Age", 0)],
                cells: |object, now| vec![name(object), length(object, "/webhooks"), age_of(object, now)],
            }
        }
        ("admissionregistration.k8s.io", "ValidatingAdmissionPolicy") => Columns {
            names: &[("Name", 0), ("Validations", 0), ("ParamKind", 0), ("Age", 0)],
            cells: |object, now| {
                vec![name(object), length(object, "/spec/validations"), param_kind(object), age_of(object, now)]
            },
        },
        ("admissionregistration.k8s.io", "MutatingAdmissionPolicy") => Columns {
            names: &[("Name", 0), ("Mutations", 0), ("ParamKind", 0), ("Age", 0)],
            cells: |object, now| {
                vec![name(object), length(object, "/spec/mutations"), param_kind(object), age_of(object, now)]
            },
        },
        ("admissionregistration.k8s.io", "ValidatingAdmissionPolicyBinding" | "MutatingAdmissionPolicyBinding") => {
            Columns {
                names: &[("Name", 0), ("PolicyName", 0), ("ParamRef", 0), ("Age", 0)],
                cells: |object, now| {
                    vec![name(object), text(object, "/spec/policyName"), param_ref(object), age_of(object, now)]
                },
            }
        }
        ("node.k8s.io", "RuntimeClass") => Columns {
            names: &[("Name", 0), ("Handler", 0), ("Age", 0)],
            cells: |object, now| vec![name(object), text(object, "/handler"), age_of(object, now)],
        },
        _ => return None,
    })
}

fn length(object: &Value, pointer: &str) -> String {
    object.pointer(pointer).and_then(Value::as_array).map_or(0, Vec::len).to_string()
}

fn param_kind(policy: &Value) -> String {
    policy
        .pointer("/spec/paramKind")
        .map_or_else(|| "<unset>".into(), |kind| format!("{}/{}", text(kind, "/apiVersion"), text(kind, "/kind")))
}

fn param_ref(binding: &Value) -> String {
    let Some(parameter) = binding.pointer("/spec/paramRef") else { return "<unset>".into() };
    match (text(parameter, "/namespace").as_str(), text(parameter, "/name")) {
        ("", name) => format!("*/{name}"),
        (namespace, name) => format!("{namespace}/{name}"),
    }
}
