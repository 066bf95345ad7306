//! `run`, `create deployment`, `create job`, `create cronjob`: manifests around one pod template.
//!
//! Mirrors `create_{deployment,job,cronjob}.go` and `k8s.io/kubectl/pkg/cmd/run`. What the server fills in is not here.

use serde_json::{Map, Value, json};

use super::named;
use crate::kubectl::failure::Failure;

/// Annotation of a job that was made from a cron job by hand.
const INSTANTIATED: &str = "cronjob.kubernetes.io/instantiate";

/// What `run` makes a pod of.
#[derive(Clone, Debug, Default)]
pub struct PodRequest {
    /// Name of the pod and of its container.
    pub name: String,
    /// Its namespace; empty if not given.
    pub namespace: String,
    /// `--image`.
    pub image: String,
    /// `--labels`; `run=NAME` if there are none.
    pub labels: Vec<(String, String)>,
    /// `--annotations`.
    pub annotations: Vec<(String, String)>,
    /// `--env`.
    pub env: Vec<(String, String)>,
    /// `--port`.
    pub port: Option<i32>,
    /// `--restart`.
    pub restart: String,
    /// `--image-pull-policy`; empty if not given.
    pub pull_policy: String,
    /// `--privileged`.
    pub privileged: bool,
    /// What the container runs, or the arguments for it.
    pub words: Vec<String>,
    /// Whether `words` are what the container runs (`--command`).
    pub is_command: bool,
}

/// `run`.
pub fn pod(request: PodRequest) -> Value {
    let mut object = named("v1", "Pod", &request.name, &request.namespace);
    let pairs = |pairs: Vec<(String, String)>| -> Map<String, Value> {
        pairs.into_iter().map(|(key, value)| (key, value.into())).collect()
    };
    let mut labels = pairs(request.labels);
    if labels.is_empty() {
        labels.insert("run".into(), request.name.clone().into());
    }
    let annotations = pairs(request.annotations);
    if let Some(metadata) = object.get_mut("metadata").and_then(Value::as_object_mut) {
        metadata.insert("labels".into(), Value::Object(labels));
        if !annotations.is_empty() {
            metadata.insert("annotations".into(), Value::Object(annotations));
        }
    }
    let mut container = container(&request.name, &request.image, &[]);
    if let Some(map) = container.as_object_mut() {
        if !request.words.is_empty() {
            map.insert(if request.is_command { "command" } else { "args" }.into(), json!(request.words));
        }
        if let Some(port) = request.port {
            map.insert("ports".into(), json!([{"containerPort": port}]));
        }
        if request.privileged {
            map.insert("securityContext".into(), json!({"privileged": true}));
        }
        if !request.pull_policy.is_empty() {
            map.insert("imagePullPolicy".into(), request.pull_policy.into());
        }
        let env: Vec<Value> =
            request.env.into_iter().map(|(name, value)| json!({"name": name, "value": value})).collect();
        if !env.is_empty() {
            map.insert("env".into(), Value::Array(env));
        }
    }
    let spec = json!({"containers": [container], "dnsPolicy": "ClusterFirst", "restartPolicy": request.restart});
    object.insert("spec".into(), spec);
    object.insert("status".into(), json!({}));
    Value::Object(object)
}

/// What `create deployment` makes a deployment of.
#[derive(Clone, Copy, Debug)]
pub struct DeploymentRequest<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its namespace; empty if not given.
    pub namespace: &'a str,
    /// `--image`, one container each.
    pub images: &'a [String],
    /// `--replicas`.
    pub replicas: i32,
    /// `--port`, of the first container.
    pub port: Option<i32>,
    /// What the containers run.
    pub command: &'a [String],
}

/// `create deployment`.
///
/// # Errors
/// A command for several images.
pub fn deployment(request: DeploymentRequest<'_>) -> Result<Value, Failure> {
    if request.images.len() > 1 && !request.command.is_empty() {
        return Err(Failure::plain("cannot specify multiple --image options and command"));
    }
    let labels = json!({"app": request.name});
    let containers = request.images.iter().map(|image| container(&container_name(image), image, request.command));
    let mut containers: Vec<Value> = containers.collect();
    if let (Some(port), Some(first)) = (request.port, containers.first_mut().and_then(Value::as_object_mut)) {
        first.insert("ports".into(), json!([{"containerPort": port}]));
    }
    let mut object = named("apps/v1", "Deployment", request.name, request.namespace);
    if let Some(metadata) = object.get_mut("metadata").and_then(Value::as_object_mut) {
        metadata.insert("labels".into(), labels.clone());
    }
    let spec = json!({
        "replicas": request.replicas,
        "selector": {"matchLabels": labels},
        "strategy": {},
        "template": {"metadata": {"labels": labels}, "spec": {"containers": containers}},
    });
    object.insert("spec".into(), spec);
    object.insert("status".into(), json!({}));
    Ok(Value::Object(object))
}

/// `create job --image`.
pub fn job(name: &str, namespace: &str, image: &str, command: &[String]) -> Value {
    let mut object = named("batch/v1", "Job", name, namespace);
    object.insert("spec".into(), job_spec(name, image, command, "Never"));
    object.insert("status".into(), json!({}));
    Value::Object(object)
}

/// `create job --from`: one run of a cron job, which owns it.
pub fn job_from(name: &str, namespace: &str, cron_job: &Value) -> Value {
    let part = |pointer: &str| cron_job.pointer(pointer).cloned();
    let mut object = named("batch/v1", "Job", name, namespace);
    let mut annotations = part("/spec/jobTemplate/metadata/annotations").unwrap_or_else(|| json!({}));
    if let Some(map) = annotations.as_object_mut() {
        map.insert(INSTANTIATED.into(), "manual".into());
    }
    if let Some(metadata) = object.get_mut("metadata").and_then(Value::as_object_mut) {
        metadata.insert("annotations".into(), annotations);
        if let Some(labels) = part("/spec/jobTemplate/metadata/labels") {
            metadata.insert("labels".into(), labels);
        }
        let owner = json!({
            "apiVersion": "batch/v1",
            "kind": "CronJob",
            "name": part("/metadata/name"),
            "uid": part("/metadata/uid"),
            "controller": true,
        });
        metadata.insert("ownerReferences".into(), json!([owner]));
    }
    object.insert("spec".into(), part("/spec/jobTemplate/spec").unwrap_or_default());
    object.insert("status".into(), json!({}));
    Value::Object(object)
}

/// `create cronjob`.
pub fn cron_job(name: &str, namespace: &str, image: &str, schedule: &str, restart: &str, command: &[String]) -> Value {
    let mut object = named("batch/v1", "CronJob", name, namespace);
    let template = json!({"metadata": {"name": name}, "spec": job_spec(name, image, command, restart)});
    object.insert("spec".into(), json!({"schedule": schedule, "jobTemplate": template}));
    object.insert("status".into(), json!({}));
    Value::Object(object)
}

fn job_spec(name: &str, image: &str, command: &[String], restart: &str) -> Value {
    let spec = json!({"containers": [container(name, image, command)], "restartPolicy": restart});
    json!({"template": {"metadata": {}, "spec": spec}})
}

fn container(name: &str, image: &str, command: &[String]) -> Value {
    let mut container = json!({"name": name, "image": image, "resources": {}});
    if let Some(map) = container.as_object_mut().filter(|_| !command.is_empty()) {
        map.insert("command".into(), json!(command));
    }
    container
}

/// The last part of an image's name, without tag or digest, as a container may be called. (kubectl adds five random
/// characters to a name that it had to change.)
fn container_name(image: &str) -> String {
    let last = image.rsplit('/').next().unwrap_or_default();
    let plain = last.split([':', '@']).next().unwrap_or_default();
    plain.replace(['_', '.'], "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn containers_are_called_after_their_images() {
        for (image, name) in
            [("nginx", "nginx"), ("r.io:5000/team/web_app:1.2", "web-app"), ("busybox@sha256:00", "busybox")]
        {
            assert_eq!(container_name(image), name);
        }
    }

    #[test]
    fn a_pod_runs_its_words() {
        let request = PodRequest {
            name: "p".into(),
            image: "i".into(),
            restart: "Always".into(),
            words: vec!["x".into()],
            ..PodRequest::default()
        };
        let made = pod(request);
        assert_eq!(made.pointer("/spec/containers/0/args/0"), Some(&json!("x")));
        assert_eq!(made.pointer("/metadata/labels/run"), Some(&json!("p")));
    }
}
