//! `create service`: its four types.
//!
//! Mirrors `create_service.go`.

use serde_json::{Map, Value, json};

use super::named;
use crate::apiserver::validation::dns_subdomain;
use crate::kubectl::failure::Failure;
use crate::print::go_quote::go_quote;

const HEADLESS: &str = "None";

/// What `create service TYPE` makes a service of.
#[derive(Clone, Debug, Default)]
pub struct ServiceRequest {
    /// Its name.
    pub name: String,
    /// Its namespace; empty if not given.
    pub namespace: String,
    /// `ClusterIP`, `NodePort`, `LoadBalancer` or `ExternalName`.
    pub of: &'static str,
    /// `--tcp`: `PORT` or `PORT:TARGET`.
    pub tcp: Vec<String>,
    /// `--clusterip`.
    pub cluster_ip: String,
    /// `--node-port`.
    pub node_port: i32,
    /// `--external-name`.
    pub external_name: String,
}

/// `create service`.
///
/// # Errors
/// kubectl's texts, in its order.
pub fn service(request: &ServiceRequest) -> Result<Value, Failure> {
    if request.cluster_ip != HEADLESS && request.tcp.is_empty() && request.of != "ExternalName" {
        return Err(Failure::plain("at least one tcp port specifier must be provided"));
    }
    if request.of == "ExternalName" && !dns_subdomain(&request.external_name).is_empty() {
        return Err(Failure::plain(format!("invalid service external name {}", request.external_name)));
    }
    let ports = request.tcp.iter().map(|pair| service_port(pair, request.node_port)).collect::<Result<Vec<_>, _>>();
    let ports =
        ports.map_err(|why| Failure::plain(format!("failed to create {} service: {}", request.of, why.message())))?;
    let app = json!({"app": request.name});
    let mut spec = Map::new();
    let optional = [("clusterIP", &request.cluster_ip), ("externalName", &request.external_name)];
    spec.extend(
        optional
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(field, value)| (field.to_owned(), value.clone().into())),
    );
    if !ports.is_empty() {
        spec.insert("ports".into(), Value::Array(ports));
    }
    spec.insert("selector".into(), app.clone());
    spec.insert("type".into(), request.of.into());
    let mut object = named("v1", "Service", &request.name, &request.namespace);
    if let Some(metadata) = object.get_mut("metadata").and_then(Value::as_object_mut) {
        metadata.insert("labels".into(), app);
    }
    object.insert("spec".into(), Value::Object(spec));
    object.insert("status".into(), json!({"loadBalancer": {}}));
    Ok(Value::Object(object))
}

fn service_port(pair: &str, node_port: i32) -> Result<Value, Failure> {
    let mut parts = pair.split(':');
    let port = port_number(parts.next().unwrap_or_default())?;
    let target = parts.next().map_or_else(|| Ok(port.into()), target_port)?;
    let mut made = json!({"name": pair.replace(':', "-"), "port": port, "protocol": "TCP", "targetPort": target});
    if let Some(map) = made.as_object_mut().filter(|_| node_port != 0) {
        map.insert("nodePort".into(), node_port.into());
    }
    Ok(made)
}

/// Mirrors `ParsePort` of `k8s.io/utils/net`.
fn port_number(text: &str) -> Result<u16, Failure> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| digits).ok_or_else(|| {
        let why = if digits { "value out of range" } else { "invalid syntax" };
        Failure::plain(format!("strconv.ParseUint: parsing {}: {why}", go_quote(text)))
    })
}

/// The number or name of a port of the pods.
fn target_port(text: &str) -> Result<Value, Failure> {
    let problems = match text.parse::<i64>() {
        Ok(number @ 1..=65535) => return Ok(number.into()),
        Ok(_) => vec!["must be between 1 and 65535, inclusive"],
        Err(_) => port_name(text),
    };
    if problems.is_empty() { Ok(text.into()) } else { Err(Failure::plain(problems.join(","))) }
}

/// What is wrong with the name of a port.
///
/// Mirrors `IsValidPortName` of `k8s.io/apimachinery/pkg/util/validation/validation.go`.
fn port_name(name: &str) -> Vec<&'static str> {
    let is_known = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    [
        (name.len() > 15, "must be no more than 15 characters"),
        (
            name.is_empty() || !name.bytes().all(is_known),
            "must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)",
        ),
        (!name.bytes().any(|byte| byte.is_ascii_lowercase()), "must contain at least one letter (a-z)"),
        (name.contains("--"), "must not contain consecutive hyphens"),
        (name.starts_with('-') || name.ends_with('-'), "must not begin or end with a hyphen"),
    ]
    .into_iter()
    .filter_map(|(is_wrong, why)| is_wrong.then_some(why))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_of_ports() {
        let said = |pair: &str| service_port(pair, 0).map_err(|failure| failure.message());
        let made =
            |name: &str, target: Value| json!({"name": name, "port": 80, "protocol": "TCP", "targetPort": target});
        assert_eq!(said("80"), Ok(made("80", 80.into())));
        assert_eq!(said("80:8080"), Ok(made("80-8080", 8080.into())));
        assert_eq!(said("80:web"), Ok(made("80-web", "web".into())));
        for (pair, why) in [
            ("x", "strconv.ParseUint: parsing \"x\": invalid syntax"),
            ("+1", "strconv.ParseUint: parsing \"+1\": invalid syntax"),
            ("70000", "strconv.ParseUint: parsing \"70000\": value out of range"),
            ("80:70000", "must be between 1 and 65535, inclusive"),
            (
                "80:A-",
                "must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-),must contain at least one letter (a-z),must not begin or end with a hyphen",
            ),
        ] {
            assert_eq!(said(pair), Err(why.to_owned()), "{pair}");
        }
    }
}
