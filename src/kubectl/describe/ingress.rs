//! Ingresses: which host and path leads to which service, and to which addresses behind it.

use std::collections::BTreeSet;

use serde_json::Value;

use super::reading::{number, or, present, texts};
use super::{Around, events, head, slices};
use crate::apiserver::json::{list, text};
use crate::kubectl::failure::Failure;
use crate::print::describe::Description;

pub(super) fn describe(lines: &mut Description, ingress: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    lines.field(0, "Name", text(ingress, "/metadata/name"));
    head::labels(lines, "Labels", ingress);
    lines.field(0, "Namespace", text(ingress, "/metadata/namespace"));
    lines.field(0, "Address", addresses(ingress));
    lines.field(0, "Ingress Class", or(text(ingress, "/spec/ingressClassName"), "<none>"));
    let default = match present(ingress, "/spec/defaultBackend") {
        Some(default) => backend(ingress, default, around)?,
        None => "<default>".to_owned(),
    };
    lines.field(0, "Default backend", &default);
    let mut secured = list(ingress.pointer("/spec/tls")).peekable();
    if secured.peek().is_some() {
        lines.line(0, "TLS:");
    }
    for tls in secured {
        let hosts = texts(tls, "/hosts").join(",");
        let told = match text(tls, "/secretName") {
            "" => format!("SNI routes {hosts}"),
            secret => format!("{secret} terminates {hosts}"),
        };
        lines.line(1, &told);
    }
    lines.line(0, "Rules:");
    lines.line(1, "Host\tPath\tBackends");
    lines.line(1, "----\t----\t--------");
    let mut rules = list(ingress.pointer("/spec/rules")).filter(|rule| present(rule, "/http").is_some()).peekable();
    if rules.peek().is_none() {
        lines.line(1, &format!("*\t*\t{default}"));
    }
    for rule in rules {
        lines.line(1, &format!("{}\t", or(text(rule, "/host"), "*")));
        for path in list(rule.pointer("/http/paths")) {
            let backend = backend(ingress, path.get("backend").unwrap_or(&Value::Null), around)?;
            lines.line(2, &format!("\t{} \t{backend}", text(path, "/path")));
        }
    }
    head::annotations(lines, "Annotations", ingress);
    events::of(lines, ingress, around)
}

/// The addresses of the load balancers, in order and once each.
fn addresses(ingress: &Value) -> String {
    let balancers = list(ingress.pointer("/status/loadBalancer/ingress"));
    let addresses = balancers.map(|balancer| or(text(balancer, "/ip"), text(balancer, "/hostname")));
    let addresses: BTreeSet<&str> = addresses.filter(|address| !address.is_empty()).collect();
    addresses.into_iter().collect::<Vec<&str>>().join(",")
}

/// `service:80 (10.244.0.7:8080)`, or why nothing is known of the service (`describeBackendV1`).
fn backend(ingress: &Value, backend: &Value, around: &mut Around<'_>) -> Result<String, Failure> {
    let Some(service) = present(backend, "/service") else {
        let Some(resource) = present(backend, "/resource") else { return Ok(String::new()) };
        let [group, kind, name] = ["/apiGroup", "/kind", "/name"].map(|pointer| text(resource, pointer));
        return Ok(format!("APIGroup: {}, Kind: {kind}, Name: {name}", or(group, "<none>")));
    };
    let namespace = text(ingress, "/metadata/namespace");
    let (name, wanted_name, wanted) =
        (text(service, "/name"), text(service, "/port/name"), number(service, "/port/number"));
    let told = if wanted == 0 { format!("{name}:{wanted_name}") } else { format!("{name}:{wanted}") };
    let known = slices::of_service(around.cluster, namespace, name);
    let known = known.and_then(|slices| Ok((slices, around.cluster.get(("", "services"), namespace, name)?)));
    let (slices, service) = match known {
        Ok(known) => known,
        Err(Failure::State(error)) => return Err(error.into()),
        Err(refusal) => return Ok(format!("{told} (<error: {}>)", refusal.message())),
    };
    let ports = list(service.pointer("/spec/ports"));
    let ports = ports.filter(|port| {
        let (number, name) = (number(port, "/port"), text(port, "/name"));
        (wanted != 0 && number == wanted) || (!wanted_name.is_empty() && name == wanted_name)
    });
    let port = ports.last().map_or("", |port| text(port, "/name"));
    Ok(format!("{told} ({})", slices::addresses(&slices, port)))
}
