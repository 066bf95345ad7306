//! Services, and where their traffic goes.

use serde_json::Value;

use super::reading::{number, or, pairs_on_a_line, present, shown_or, texts};
use super::{Around, events, head, slices};
use crate::apiserver::json::{list, text};
use crate::kubectl::failure::Failure;
use crate::print::describe::Description;

pub(super) fn describe(lines: &mut Description, service: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    let [namespace, name] = ["/metadata/namespace", "/metadata/name"].map(|pointer| text(service, pointer));
    let slices = match slices::of_service(around.cluster, namespace, name) {
        Ok(slices) => slices,
        Err(Failure::State(error)) => return Err(error.into()),
        Err(_) => Vec::new(),
    };
    head::describe_with_namespace(lines, service);
    lines.field(0, "Selector", pairs_on_a_line(service.pointer("/spec/selector")));
    lines.field(0, "Type", text(service, "/spec/type"));
    given(lines, "IP Family Policy", text(service, "/spec/ipFamilyPolicy"));
    lines.field(0, "IP Families", or(&texts(service, "/spec/ipFamilies").join(","), "<none>"));
    lines.field(0, "IP", text(service, "/spec/clusterIP"));
    lines.field(0, "IPs", or(&texts(service, "/spec/clusterIPs").join(","), "<none>"));
    given(lines, "External IPs", &texts(service, "/spec/externalIPs").join(","));
    given(lines, "Desired LoadBalancer IP", text(service, "/spec/loadBalancerIP"));
    given(lines, "External Name", text(service, "/spec/externalName"));
    given(lines, "LoadBalancer Ingress", &balancers(service));
    for port in list(service.pointer("/spec/ports")) {
        describe_port(lines, port, &slices);
    }
    lines.field(0, "Session Affinity", text(service, "/spec/sessionAffinity"));
    given(lines, "External Traffic Policy", text(service, "/spec/externalTrafficPolicy"));
    given(lines, "Internal Traffic Policy", text(service, "/spec/internalTrafficPolicy"));
    if number(service, "/spec/healthCheckNodePort") != 0 {
        lines.field(0, "HealthCheck NodePort", number(service, "/spec/healthCheckNodePort"));
    }
    given(lines, "LoadBalancer Source Ranges", &texts(service, "/spec/loadBalancerSourceRanges").join(","));
    given(lines, "Traffic Distribution", text(service, "/spec/trafficDistribution"));
    events::of(lines, service, around)
}

fn describe_port(lines: &mut Description, port: &Value, slices: &[Value]) {
    let protocol = text(port, "/protocol");
    let name = or(text(port, "/name"), "<unset>");
    lines.field(0, "Port", format!("{name}\t{}/{protocol}", number(port, "/port")));
    lines.field(0, "TargetPort", format!("{}/{protocol}", shown_or(port, "/targetPort", "0")));
    if present(port, "/appProtocol").is_some() {
        lines.field(0, "AppProtocol", text(port, "/appProtocol"));
    }
    if number(port, "/nodePort") != 0 {
        lines.field(0, "NodePort", format!("{name}\t{}/{protocol}", number(port, "/nodePort")));
    }
    lines.field(0, "Endpoints", slices::addresses(slices, text(port, "/name")));
}

/// A line of its own, unless there is nothing to tell.
fn given(lines: &mut Description, label: &str, value: &str) {
    if !value.is_empty() {
        lines.field(0, label, value);
    }
}

/// Addresses of load balancers, by name where they have no number.
fn balancers(service: &Value) -> String {
    let balancers = list(service.pointer("/status/loadBalancer/ingress"));
    let told = balancers.map(|balancer| match (text(balancer, "/ip"), text(balancer, "/ipMode")) {
        ("", _) => text(balancer, "/hostname").to_owned(),
        (ip, "") => ip.to_owned(),
        (ip, mode) => format!("{ip} ({mode})"),
    });
    told.collect::<Vec<String>>().join(", ")
}
