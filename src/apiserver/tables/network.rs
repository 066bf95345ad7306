//! The columns of services and of what leads to them.
//!
//! Mirrors the functions of the same kinds in `pkg/printers/internalversion/printers.go`.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::age::age_of;
use super::columns::{Columns, name, or_none, text, texts};
use crate::apiserver::json::list;
use crate::apiserver::labels::selector_text;

/// Columns of a kind of these groups; `None` for any other kind.
pub(super) fn of(group: &str, kind: &str) -> Option<Columns> {
    Some(match (group, kind) {
        ("", "Service") => Columns {
            names: &[
                ("Name", 0),
                ("Type", 0),
                ("Cluster-IP", 0),
                ("External-IP", 0),
                ("Port(s)", 0),
                ("Age", 0),
                ("Selector", 1),
            ],
            cells: service,
        },
        ("", "Endpoints") => Columns {
            names: &[("Name", 0), ("Endpoints", 0), ("Age", 0)],
            cells: |object, now| vec![name(object), endpoints(object), age_of(object, now)],
        },
        ("discovery.k8s.io", "EndpointSlice") => Columns {
            names: &[("Name", 0), ("AddressType", 0), ("Ports", 0), ("Endpoints", 0), ("Age", 0)],
            cells: slice,
        },
        ("networking.k8s.io", "Ingress") => Columns {
            names: &[("Name", 0), ("Class", 0), ("Hosts", 0), ("Address", 0), ("Ports", 0), ("Age", 0)],
            cells: ingress,
        },
        ("networking.k8s.io", "IngressClass") => {
            Columns { names: &[("Name", 0), ("Controller", 0), ("Parameters", 0), ("Age", 0)], cells: ingress_class }
        }
        ("networking.k8s.io", "NetworkPolicy") => Columns {
            names: &[("Name", 0), ("Pod-Selector", 0), ("Age", 0)],
            cells: |object, now| {
                let selector = object.pointer("/spec/podSelector").map_or_else(|| "<none>".into(), selector_text);
                vec![name(object), selector, age_of(object, now)]
            },
        },
        ("networking.k8s.io", "ServiceCIDR") => Columns {
            names: &[("Name", 0), ("CIDRs", 0), ("Age", 0)],
            cells: |object, now| vec![name(object), texts(object, "/spec/cidrs").join(","), age_of(object, now)],
        },
        _ => return None,
    })
}

fn service(object: &Value, now: Timestamp) -> Vec<String> {
    let ports = list(object.pointer("/spec/ports")).map(|port| {
        let (number, protocol) = (number(port, "/port"), text(port, "/protocol"));
        match number_or(port, "/nodePort") {
            Some(node) => format!("{number}:{node}/{protocol}"),
            None => format!("{number}/{protocol}"),
        }
    });
    let labels = json!({"matchLabels": object.pointer("/spec/selector")});
    vec![
        name(object),
        text(object, "/spec/type"),
        or_none(text(object, "/spec/clusterIP")),
        external_ip(object),
        or_none(ports.collect::<Vec<String>>().join(",")),
        age_of(object, now),
        selector_text(&labels),
    ]
}

/// Mirrors `getServiceExternalIP`.
fn external_ip(service: &Value) -> String {
    let outside = texts(service, "/spec/externalIPs");
    match text(service, "/spec/type").as_str() {
        "LoadBalancer" => {
            let given = balancer_addresses(service);
            let all: Vec<String> = given.into_iter().chain(outside).collect();
            if all.is_empty() { "<pending>".into() } else { all.join(",") }
        }
        "ExternalName" => text(service, "/spec/externalName"),
        _ => or_none(outside.join(",")),
    }
}

fn balancer_addresses(object: &Value) -> Vec<String> {
    let points = list(object.pointer("/status/loadBalancer/ingress"));
    let addresses = points.map(|point| match text(point, "/ip") {
        ip if ip.is_empty() => text(point, "/hostname"),
        ip => ip,
    });
    addresses.filter(|address| !address.is_empty()).collect()
}

/// Mirrors `formatEndpoints`: three addresses, and how many more.
fn endpoints(object: &Value) -> String {
    let mut all = Vec::new();
    for subset in list(object.pointer("/subsets")) {
        for address in list(subset.pointer("/addresses")) {
            let ip = text(address, "/ip");
            let mut ports = list(subset.pointer("/ports")).peekable();
            if ports.peek().is_none() {
                all.push(ip.clone());
            }
            all.extend(ports.map(|port| format!("{ip}:{}", number(port, "/port"))));
        }
    }
    or_none(at_most_three(all))
}

fn slice(object: &Value, now: Timestamp) -> Vec<String> {
    let unset = |text: String| if text.is_empty() { "<unset>".to_owned() } else { text };
    let ports = list(object.pointer("/ports")).map(|port| match number_or(port, "/port") {
        Some(port) => port.to_string(),
        None => "*".to_owned(),
    });
    let addresses = list(object.pointer("/endpoints")).flat_map(|endpoint| texts(endpoint, "/addresses"));
    vec![
        name(object),
        text(object, "/addressType"),
        unset(at_most_three(ports.collect())),
        unset(at_most_three(addresses.collect())),
        age_of(object, now),
    ]
}

fn ingress(object: &Value, now: Timestamp) -> Vec<String> {
    let hosts: Vec<String> =
        list(object.pointer("/spec/rules")).map(|rule| text(rule, "/host")).filter(|host| !host.is_empty()).collect();
    let hosts = if hosts.is_empty() { "*".into() } else { at_most_three(hosts) };
    let ports = if list(object.pointer("/spec/tls")).next().is_some() { "80, 443" } else { "80" };
    vec![
        name(object),
        or_none(text(object, "/spec/ingressClassName")),
        hosts,
        balancer_addresses(object).join(","),
        ports.into(),
        age_of(object, now),
    ]
}

fn ingress_class(object: &Value, now: Timestamp) -> Vec<String> {
    let parameters = object.pointer("/spec/parameters").map_or_else(
        || "<none>".into(),
        |parameters| {
            let (kind, group) = (text(parameters, "/kind"), text(parameters, "/apiGroup"));
            let kind = if group.is_empty() { kind } else { format!("{kind}.{group}") };
            format!("{kind}/{}", text(parameters, "/name"))
        },
    );
    vec![name(object), text(object, "/spec/controller"), parameters, age_of(object, now)]
}

fn at_most_three(all: Vec<String>) -> String {
    let more = all.len().saturating_sub(3);
    let shown = all.into_iter().take(3).collect::<Vec<String>>().join(",");
    if more == 0 { shown } else { format!("{shown} + {more} more...") }
}

fn number(object: &Value, pointer: &str) -> i64 {
    number_or(object, pointer).unwrap_or_default()
}

fn number_or(object: &Value, pointer: &str) -> Option<i64> {
    object.pointer(pointer).and_then(Value::as_i64).filter(|number| *number != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(group: &str, kind: &str, object: &Value) -> Vec<String> {
        (of(group, kind).unwrap().cells)(object, Timestamp::UNIX_EPOCH)
    }

    #[test]
    fn services_show_their_addresses_by_type() {
        let service = |spec: Value| cells("", "Service", &json!({"metadata": {"name": "s"}, "spec": spec}));
        let ports = json!([{"port": 80, "protocol": "TCP", "nodePort": 30080}, {"port": 53, "protocol": "UDP"}]);
        let row = service(json!({"type": "NodePort", "clusterIP": "10.0.0.1", "ports": ports, "selector": {"a": "b"}}));
        assert_eq!(row[1..5], ["NodePort", "10.0.0.1", "<none>", "80:30080/TCP,53/UDP"]);
        assert_eq!(row[6], "a=b");
        let row = service(json!({"type": "ExternalName", "externalName": "a.b"}));
        assert_eq!(row[1..5], ["ExternalName", "<none>", "a.b", "<none>"]);
        assert_eq!(service(json!({"type": "LoadBalancer", "clusterIP": "10.0.0.1"}))[3], "<pending>");
    }

    #[test]
    fn ingresses_show_three_hosts() {
        let row = |spec: Value| cells("networking.k8s.io", "Ingress", &json!({"spec": spec}));
        assert_eq!(row(json!({"rules": [{}]}))[1..5], ["<none>", "*", "", "80"]);
        let hosts = json!({"rules": [{"host": "a"}, {"host": "b"}, {"host": "c"}, {"host": "d"}], "tls": [{}]});
        assert_eq!(row(hosts)[1..5], ["<none>", "a,b,c + 1 more...", "", "80, 443"]);
    }
}
