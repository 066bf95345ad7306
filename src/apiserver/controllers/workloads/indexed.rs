//! Pods of indexed jobs: each knows which part of the work is its own.
//!
//! Mirrors `pkg/controller/job/indexed_job_utils.go` and `manageJob` in `job_controller.go`.

use serde_json::{Value, json};

use super::pods;
use crate::apiserver::registry::metadata_text;
use crate::apiserver::{ApiServer, Failure};

const INDEX: &str = "batch.kubernetes.io/job-completion-index";
const VARIABLE: &str = "JOB_COMPLETION_INDEX";

/// Makes or deletes pods until each of the first indexes has one; how many pods there are then.
pub(super) fn adjust(
    server: &mut ApiServer,
    component: &str,
    job: &Value,
    template: &Value,
    wanted: i64,
) -> Result<i64, Failure> {
    let mut served: Vec<i64> = Vec::new();
    for pod in pods::of(server, job)? {
        match index_of(&pod).filter(|index| *index < wanted && !served.contains(index)) {
            Some(index) => served.push(index),
            None => pods::delete(server, component, job, &pod)?,
        }
    }
    for index in (0..wanted).take(pods::LIMIT) {
        if served.contains(&index) {
            continue;
        }
        let mut pod = pods::from_template(job, template);
        direct_to(&mut pod, job, index);
        if pods::create(server, component, job, pod)?.is_some() {
            break;
        }
        served.push(index);
    }
    Ok(pods::signed(served.len()))
}

fn index_of(pod: &Value) -> Option<i64> {
    pod.pointer("/metadata/annotations")?.get(INDEX)?.as_str()?.parse().ok()
}

/// Tells a pod its index in every way that it may ask for it.
fn direct_to(pod: &mut Value, job: &Value, index: i64) {
    let name = format!("{}-{index}", metadata_text(job, "name"));
    let number = index.to_string();
    pods::label(pod, INDEX, &number);
    if let Some(metadata) = pod.get_mut("metadata").and_then(Value::as_object_mut) {
        metadata.insert("generateName".into(), format!("{name}-").into());
        let annotations = metadata.entry("annotations").or_insert_with(|| json!({}));
        annotations.as_object_mut().map(|annotations| annotations.insert(INDEX.into(), number.into()));
    }
    let Some(spec) = pod.get_mut("spec").and_then(Value::as_object_mut) else { return };
    spec.insert("hostname".into(), name.into());
    for list in ["initContainers", "containers"] {
        for container in spec.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
            let Some(container) = container.as_object_mut() else { continue };
            let variables = container.entry("env").or_insert_with(|| json!([]));
            let Some(variables) = variables.as_array_mut() else { continue };
            if !variables.iter().any(|variable| variable.get("name").and_then(Value::as_str) == Some(VARIABLE)) {
                let path = format!("metadata.labels['{INDEX}']");
                variables.push(
                    json!({"name": VARIABLE, "valueFrom": {"fieldRef": {"apiVersion": "v1", "fieldPath": path}}}),
                );
            }
        }
    }
}
