//! Pod Security: what pods of a namespace may ask of their nodes, by the namespace's labels.
//!
//! Mirrors `k8s.io/pod-security-admission/admission/admission.go` with its default configuration: everything is privileged
//! unless a label says otherwise, and nobody is exempt. Nothing is audited here, so the labels for that are only checked.

mod checks;
mod existing;
mod policy;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use serde_json::Value;

use crate::apiserver::Failure;
use crate::apiserver::json::{list, text};
use crate::apiserver::registry::{Call, NAMESPACES, metadata_text};
use crate::apiserver::status::Status;
use crate::store::Key;
use checks::Pod;
use policy::{Level, Policy};

/// Old annotations that stood for seccomp profiles: of a pod, and of a container whose name follows.
const SECCOMP_POD: &str = "seccomp.security.alpha.kubernetes.io/pod";
const SECCOMP_CONTAINER: &str = "container.seccomp.security.alpha.kubernetes.io/";

/// Looks at a new namespace, pod or template of pods.
pub(super) fn validate_create(call: &mut Call<'_>, object: &Value) -> Result<(), Failure> {
    match subject_of(call) {
        Some(Subject::Namespace) => require_valid_labels(call, object, None),
        Some(Subject::Pod) => judge(call, object, "", true),
        Some(Subject::Template(pointer)) => judge(call, object, pointer, false),
        None => Ok(()),
    }
}

/// Looks at a changed one.
pub(super) fn validate_update(call: &mut Call<'_>, new: &Value, old: &Value) -> Result<(), Failure> {
    match subject_of(call) {
        Some(Subject::Namespace) => {
            require_valid_labels(call, new, Some(old))?;
            existing::warn(call, new, old)
        }
        Some(Subject::Pod) if matters(new, old) => judge(call, new, "", true),
        Some(Subject::Template(pointer)) => judge(call, new, pointer, false),
        _ => Ok(()),
    }
}

/// Looks at a pod that was changed through a subresource, if that can change what it asks for.
pub(super) fn validate_part(call: &mut Call<'_>, subresource: &str, new: &Value, old: &Value) -> Result<(), Failure> {
    let is_looked_at = subresource != "status" && matters(new, old);
    match subject_of(call) {
        Some(Subject::Pod) if is_looked_at => judge(call, new, "", true),
        _ => Ok(()),
    }
}

/// What a request is about.
enum Subject {
    Namespace,
    Pod,
    /// Something that makes pods, with the JSON pointer to the template.
    Template(&'static str),
}

fn subject_of(call: &Call<'_>) -> Option<Subject> {
    Some(match (call.resource.group.as_ref(), call.resource.kind.as_ref()) {
        ("", "Namespace") => Subject::Namespace,
        ("", "Pod") => Subject::Pod,
        ("", "PodTemplate") => Subject::Template("/template"),
        ("", "ReplicationController")
        | ("apps", "Deployment" | "ReplicaSet" | "StatefulSet" | "DaemonSet")
        | ("batch", "Job") => Subject::Template("/spec/template"),
        ("batch", "CronJob") => Subject::Template("/spec/jobTemplate/spec/template"),
        _ => return None,
    })
}

/// Refuses labels that say nothing, unless they said the same before.
fn require_valid_labels(call: &Call<'_>, namespace: &Value, old: Option<&Value>) -> Result<(), Failure> {
    let (_, problems) = Policy::of(namespace);
    if problems.is_empty() || old.is_some_and(|old| Policy::of(old).1 == problems) {
        return Ok(());
    }
    Err(Status::invalid(call.kind_subject(metadata_text(namespace, "name")), &problems).into())
}

/// Refuses a pod that its namespace forbids; warns of one, or of a template, that it only warns of.
fn judge(call: &mut Call<'_>, object: &Value, template: &str, enforce: bool) -> Result<(), Failure> {
    let Some(namespace) = namespace_of(call)? else { return Ok(()) };
    let (policy, _) = Policy::of(&namespace);
    let Some(pod) = object.pointer(template).and_then(Pod::new) else { return Ok(()) };
    let violations = |standard: policy::Standard| match standard.level {
        Level::Privileged => String::new(),
        _ => checks::in_detail(&checks::violations(standard, &pod)),
    };
    let forbidden = if enforce { violations(policy.enforce) } else { String::new() };
    if !forbidden.is_empty() {
        let why = format!("violates PodSecurity \"{}\": {forbidden}", policy.enforce);
        return Err(Status::forbidden(call.subject(metadata_text(object, "name")), &why).into());
    }
    let doubtful = violations(policy.warn);
    if !doubtful.is_empty() {
        call.warn(format!("would violate PodSecurity \"{}\": {doubtful}", policy.warn));
    }
    Ok(())
}

fn namespace_of(call: &Call<'_>) -> Result<Option<Arc<Value>>, Failure> {
    Ok(call.server.store().get(Key { resource: NAMESPACES, namespace: "", name: call.namespace })?)
}

/// Whether a change of a pod is one that can break a rule: another image, another container, another seccomp annotation.
fn matters(new: &Value, old: &Value) -> bool {
    let containers = |pod: &Value, field: &str| -> Vec<Value> {
        list(pod.pointer(&format!("/spec/{field}"))).map(|container| significant(pod, container)).collect()
    };
    let annotation = |pod: &Value| pod.pointer("/metadata/annotations").and_then(|all| all.get(SECCOMP_POD)).cloned();
    let (added, known) = (containers(new, "ephemeralContainers"), containers(old, "ephemeralContainers"));
    annotation(new) != annotation(old)
        || ["containers", "initContainers"].iter().any(|field| containers(new, field) != containers(old, field))
        || added.iter().any(|container| !known.contains(container))
}

/// What of a container a change must touch to matter.
fn significant(pod: &Value, container: &Value) -> Value {
    let name = text(container, "/name");
    let annotations = pod.pointer("/metadata/annotations");
    let seccomp = annotations.and_then(|all| all.get(format!("{SECCOMP_CONTAINER}{name}")));
    serde_json::json!([name, text(container, "/image"), seccomp])
}
