//! `expose`: a service for what already runs.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/expose/expose.go`.

use serde_json::{Map, Value, json};

use super::failure::Failure;
use super::generate::named;
use crate::apiserver::discovery::ApiResource;
use crate::apiserver::json::{list, text};

/// What `expose` was told.
#[derive(Clone, Debug, Default)]
pub struct ExposeRequest {
    /// `--name`; that of the object if empty.
    pub name: String,
    /// The namespace that was given; empty if none was.
    pub namespace: String,
    /// `--port`; those of the object if empty.
    pub port: String,
    /// `--protocol`; that of the object's ports if empty.
    pub protocol: String,
    /// `--target-port`; the port itself if empty.
    pub target_port: String,
    /// `--type`.
    pub of: String,
    /// `--selector`; that of the object if empty.
    pub selector: String,
    /// `--labels`; those of the object if empty.
    pub labels: String,
    /// `--external-ip`.
    pub external_ip: String,
    /// `--load-balancer-ip`.
    pub load_balancer_ip: String,
    /// `--cluster-ip`.
    pub cluster_ip: String,
    /// `--session-affinity`.
    pub session_affinity: String,
}

/// The service that `run --expose` makes for a new pod's port. It looks for the labels that the pod has, and has them
/// itself if somebody asked for them.
///
/// Mirrors `generateService` of `k8s.io/kubectl/pkg/cmd/run/run.go`.
pub fn service_of_pod(pod: &Value, port: i32, is_labelled: bool) -> Value {
    let labels = pod.pointer("/metadata/labels").cloned().unwrap_or_default();
    let mut service = named("v1", "Service", text(pod, "/metadata/name"), text(pod, "/metadata/namespace"));
    if let Some(metadata) = service.get_mut("metadata").and_then(Value::as_object_mut).filter(|_| is_labelled) {
        metadata.insert("labels".into(), labels.clone());
    }
    let ports = json!([{"protocol": "TCP", "port": port, "targetPort": port}]);
    service.insert("spec".into(), json!({"ports": ports, "selector": labels}));
    service.insert("status".into(), json!({"loadBalancer": {}}));
    Value::Object(service)
}

/// The service for an object.
///
/// # Errors
/// kubectl's texts, in its order.
pub fn expose(resource: &ApiResource, object: &Value, request: &ExposeRequest) -> Result<Value, Failure> {
    let fail = |text: String| Err(Failure::Plain(text));
    let can_be = matches!(
        (&*resource.group, &*resource.kind),
        ("", "Pod" | "Service" | "ReplicationController") | ("apps", "Deployment" | "ReplicaSet")
    );
    if !can_be {
        let group = if resource.group.is_empty() { String::new() } else { format!(".{}", resource.group) };
        return fail(format!("cannot expose a {}{group}", resource.kind));
    }
    let selector = if request.selector.is_empty() {
        selector_of(&resource.kind, object).map_err(|why| {
            Failure::Plain(format!("couldn't retrieve selectors via --selector flag or introspection: {why}"))
        })?
    } else {
        pairs(&request.selector)?
    };
    let own_ports = ports_of(&resource.kind, object);
    let wanted: Vec<String> = if request.port.is_empty() {
        own_ports.iter().map(|(port, _)| port.to_string()).collect()
    } else {
        request.port.split(',').map(str::to_owned).collect()
    };
    if wanted.is_empty() && request.cluster_ip != "None" {
        return fail("couldn't find port via --port flag or introspection".into());
    }
    let mut ports = Vec::new();
    for (index, port) in wanted.iter().enumerate() {
        let Ok(number) = port.parse::<i32>() else {
            return fail(format!("strconv.Atoi: parsing {port:?}: invalid syntax"));
        };
        let own = own_ports.iter().find(|(own, _)| *own == i64::from(number)).map(|(_, protocol)| protocol.as_str());
        let protocol = Some(request.protocol.as_str()).filter(|given| !given.is_empty()).or(own).unwrap_or("TCP");
        let target = match request.target_port.as_str() {
            "" => json!(number),
            text => text.parse::<i32>().map_or_else(|_| json!(text), Value::from),
        };
        let mut made = json!({"port": number, "protocol": protocol, "targetPort": target});
        if let Some(map) = made.as_object_mut().filter(|_| wanted.len() > 1) {
            map.insert("name".into(), format!("port-{}", index + 1).into());
        }
        ports.push(made);
    }
    let mut spec = Map::from_iter([("selector".to_owned(), Value::Object(selector))]);
    if !ports.is_empty() {
        spec.insert("ports".into(), Value::Array(ports));
    }
    if !request.external_ip.is_empty() {
        spec.insert("externalIPs".into(), json!([request.external_ip]));
    }
    if request.of == "LoadBalancer" && !request.load_balancer_ip.is_empty() {
        spec.insert("loadBalancerIP".into(), request.load_balancer_ip.clone().into());
    }
    match request.session_affinity.as_str() {
        "" | "None" | "ClientIP" => {}
        other => return fail(format!("unknown session affinity: {other}")),
    }
    let given =
        [("type", &request.of), ("clusterIP", &request.cluster_ip), ("sessionAffinity", &request.session_affinity)];
    spec.extend(
        given
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(field, value)| (field.to_owned(), value.clone().into())),
    );

    let name = Some(request.name.as_str()).filter(|name| !name.is_empty()).unwrap_or(text(object, "/metadata/name"));
    let mut service = named("v1", "Service", name, &request.namespace);
    let labels = if request.labels.is_empty() {
        object.pointer("/metadata/labels").and_then(Value::as_object).cloned().unwrap_or_default()
    } else {
        pairs(&request.labels)?
    };
    if let Some(metadata) = service.get_mut("metadata").and_then(Value::as_object_mut).filter(|_| !labels.is_empty()) {
        metadata.insert("labels".into(), Value::Object(labels));
    }
    service.insert("spec".into(), Value::Object(spec));
    service.insert("status".into(), json!({"loadBalancer": {}}));
    Ok(Value::Object(service))
}

/// `a=b,c=d`.
fn pairs(text: &str) -> Result<Map<String, Value>, Failure> {
    let pair = |pair: &str| {
        let wrong = || Failure::Plain(format!("unexpected label spec: {pair}"));
        pair.split_once('=').map(|(key, value)| (key.to_owned(), value.into())).ok_or_else(wrong)
    };
    text.split(',').map(pair).collect()
}

/// The labels by which the pods of an object are found.
fn selector_of(kind: &str, object: &Value) -> Result<Map<String, Value>, String> {
    let map = |pointer: &str| object.pointer(pointer).and_then(Value::as_object).filter(|map| !map.is_empty()).cloned();
    match kind {
        "Pod" => map("/metadata/labels").ok_or_else(|| "the pod has no labels and cannot be exposed".to_owned()),
        "Service" => map("/spec/selector").ok_or_else(|| "the service has no pod selector set".to_owned()),
        "ReplicationController" => Ok(map("/spec/selector").unwrap_or_default()),
        _ if list(object.pointer("/spec/selector/matchExpressions")).next().is_some() => {
            Err("couldn't convert expressions to map-based selector format".to_owned())
        }
        _ => Ok(map("/spec/selector/matchLabels").unwrap_or_default()),
    }
}

/// The ports of an object with their protocols, each once.
fn ports_of(kind: &str, object: &Value) -> Vec<(i64, String)> {
    let containers = match kind {
        "Pod" => "/spec/containers",
        _ => "/spec/template/spec/containers",
    };
    let (ports, field): (Vec<&Value>, &str) = if kind == "Service" {
        (list(object.pointer("/spec/ports")).collect(), "port")
    } else {
        let of = |container| list(Value::get(container, "ports"));
        (list(object.pointer(containers)).flat_map(of).collect(), "containerPort")
    };
    let mut found: Vec<(i64, String)> = Vec::new();
    for port in ports {
        let Some(number) = port.get(field).and_then(Value::as_i64) else { continue };
        if found.iter().all(|(known, _)| *known != number) {
            let protocol = Some(text(port, "/protocol")).filter(|protocol| !protocol.is_empty()).unwrap_or("TCP");
            found.push((number, protocol.to_owned()));
        }
    }
    found
}
