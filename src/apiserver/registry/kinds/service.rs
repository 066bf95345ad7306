//! Services: their defaults, and the address each gets.
//!
//! Mirrors `pkg/apis/core/v1/defaults.go` (`SetDefaults_Service`) and, of `pkg/registry/core/service/storage/alloc.go`, what
//! a cluster with one family of addresses does.

use serde_json::{Map, Value, json};

use super::super::Strategy;
use super::pod_spec::{fill, items};
use crate::apiserver::json::text;

/// The ports that nodes give to services.
const FIRST_NODE_PORT: u32 = 30_000;
const NODE_PORTS: u32 = 2_768;

pub(super) struct Service;

impl Strategy for Service {
    fn default(&self, service: &mut Value) {
        if let Some(spec) = service.get_mut("spec").and_then(Value::as_object_mut) {
            default_spec(spec);
        }
    }

    fn adds_fields(&self) -> bool {
        true
    }

    fn prepare_create(&self, service: &mut Value) {
        let drawn = drawn_by(service);
        let Some(map) = service.as_object_mut() else { return };
        map.insert("status".into(), json!({"loadBalancer": {}}));
        allocate(map, drawn);
    }

    fn prepare_update(&self, new: &mut Value, old: &Value) {
        let drawn = drawn_by(old);
        let Some(map) = new.as_object_mut() else { return };
        if let Some(status) = old.get("status") {
            map.insert("status".into(), status.clone());
        }
        // Whoever leaves the address out keeps it.
        let spec = map.get_mut("spec").and_then(Value::as_object_mut).filter(|spec| has_address(spec));
        if let (Some(spec), Some(old)) = (spec, old.get("spec")) {
            for field in ["clusterIP", "clusterIPs", "ipFamilies", "ipFamilyPolicy"] {
                if let Some(value) = old.get(field) {
                    spec.entry(field).or_insert_with(|| value.clone());
                }
            }
        }
        allocate(map, drawn);
    }
}

fn given<'m>(spec: &'m Map<String, Value>, field: &str) -> &'m str {
    spec.get(field).and_then(Value::as_str).unwrap_or_default()
}

/// Services that stand for a name elsewhere have none.
fn has_address(spec: &Map<String, Value>) -> bool {
    given(spec, "type") != "ExternalName"
}

/// Twenty bits of a service's random identity, by which its address and ports are drawn; what stands in a manifest alone
/// has none but its name.
fn drawn_by(service: &Value) -> u32 {
    let [uid, namespace, name] = ["/metadata/uid", "/metadata/namespace", "/metadata/name"].map(|at| text(service, at));
    let drawn = u32::from_str_radix(uid.get(..5).unwrap_or_default(), 16).ok();
    let spread = |sum: u32, byte: u8| (sum ^ u32::from(byte)).wrapping_mul(16_777_619);
    let drawn =
        drawn.unwrap_or_else(|| namespace.bytes().chain([b'/']).chain(name.bytes()).fold(2_166_136_261, spread) >> 12);
    // The first address is that of the API server.
    drawn.max(2)
}

/// Gives a service what it does not have yet: an address from `10.96.0.0/12`, ports of nodes from 30000 on.
fn allocate(service: &mut Map<String, Value>, drawn: u32) {
    let Some(spec) = service.get_mut("spec").and_then(Value::as_object_mut).filter(|spec| has_address(spec)) else {
        return;
    };
    if given(spec, "clusterIP").is_empty() {
        let [_, second, third, fourth] = drawn.to_be_bytes();
        let address = format!("10.{}.{third}.{fourth}", 96 + u32::from(second));
        spec.insert("clusterIP".into(), address.into());
    }
    let address = given(spec, "clusterIP").to_owned();
    fill(spec, &json!({"clusterIPs": [address], "ipFamilies": ["IPv4"], "ipFamilyPolicy": "SingleStack"}));
    if is_outside(given(spec, "type")) {
        for (port, drawn) in items(spec.get_mut("ports")).zip(drawn..) {
            fill(port, &json!({"nodePort": FIRST_NODE_PORT + drawn % NODE_PORTS}));
        }
    }
}

/// Whether services of this type are reached by ports of the nodes.
fn is_outside(kind: &str) -> bool {
    ["NodePort", "LoadBalancer"].contains(&kind)
}

fn default_spec(spec: &mut Map<String, Value>) {
    fill(spec, &json!({"sessionAffinity": "None", "type": "ClusterIP"}));
    if given(spec, "sessionAffinity") == "ClientIP" {
        fill(spec, &json!({"sessionAffinityConfig": {"clientIP": {"timeoutSeconds": 10800}}}));
    }
    for port in items(spec.get_mut("ports")) {
        let number = port.get("port").cloned().unwrap_or_default();
        fill(port, &json!({"protocol": "TCP", "targetPort": number}));
    }
    let kind = given(spec, "type").to_owned();
    if kind != "ExternalName" {
        fill(spec, &json!({"internalTrafficPolicy": "Cluster"}));
    }
    if is_outside(&kind) {
        fill(spec, &json!({"externalTrafficPolicy": "Cluster"}));
    }
    if kind == "LoadBalancer" {
        fill(spec, &json!({"allocateLoadBalancerNodePorts": true}));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn created(spec: &Value) -> Value {
        let mut service = json!({"metadata": {"uid": "f4eb32f4-4152-41c5-8e74-76c47de5b989"}, "spec": spec});
        Service.default(&mut service);
        Service.prepare_create(&mut service);
        service["spec"].take()
    }

    #[test]
    fn services_are_completed_and_get_an_address() {
        let want = json!({
            "type": "ClusterIP", "sessionAffinity": "None", "internalTrafficPolicy": "Cluster",
            "ipFamilies": ["IPv4"], "ipFamilyPolicy": "SingleStack", "clusterIP": "10.111.78.179",
            "clusterIPs": ["10.111.78.179"], "ports": [{"port": 80, "protocol": "TCP", "targetPort": 80}],
        });
        assert_eq!(created(&json!({"ports": [{"port": 80}]})), want);
        let headless = created(&json!({"clusterIP": "None"}));
        assert_eq!((headless["clusterIP"].clone(), headless["clusterIPs"].clone()), (json!("None"), json!(["None"])));
        let outside = created(&json!({"type": "NodePort", "ports": [{"port": 80}, {"port": 81, "nodePort": 30007}]}));
        assert_eq!(
            (outside["ports"][0]["nodePort"].clone(), outside["ports"][1]["nodePort"].clone()),
            (json!(31171), json!(30007))
        );
        let external = created(&json!({"type": "ExternalName", "externalName": "x"}));
        assert_eq!(external, json!({"type": "ExternalName", "externalName": "x", "sessionAffinity": "None"}));
    }

    #[test]
    fn an_update_keeps_the_address() {
        let old = json!({"spec": {"clusterIP": "10.96.0.9", "clusterIPs": ["10.96.0.9"]}});
        let mut new = json!({"spec": {"ports": []}});
        Service.prepare_update(&mut new, &old);
        assert_eq!(new["spec"]["clusterIP"], "10.96.0.9");
    }
}
