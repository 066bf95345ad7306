//! The quality of service that a pod gets: what its containers ask for decides it.
//!
//! Mirrors `ComputePodQOS` of `pkg/apis/core/v1/helper/qos/qos.go`.

use std::collections::BTreeMap;

use serde_json::Value;

use super::json::list;
use super::quantity::Quantity;

/// The resources that count.
const COUNTED: [&str; 2] = ["cpu", "memory"];

/// The class of a pod with this specification: `Guaranteed`, `Burstable` or `BestEffort`.
pub fn qos_class(spec: &Value) -> &'static str {
    let of_pod = spec.get("resources").filter(|resources| !resources.is_null());
    let of_containers = ["containers", "initContainers"].into_iter().flat_map(|kind| list(spec.get(kind)));
    let all: Vec<Option<&Value>> = match of_pod {
        Some(resources) => vec![Some(resources)],
        None => of_containers.map(|container| container.get("resources")).collect(),
    };
    let (mut requests, mut limits) = (BTreeMap::new(), BTreeMap::new());
    let mut all_are_limited = true;
    for resources in all {
        add(&mut requests, resources, "requests");
        all_are_limited &= add(&mut limits, resources, "limits") == COUNTED.len();
    }
    if requests.is_empty() && limits.is_empty() {
        "BestEffort"
    } else if all_are_limited && requests == limits {
        "Guaranteed"
    } else {
        "Burstable"
    }
}

/// Adds what is said of the resources that count, and gives how many of them it is said of.
fn add(sums: &mut BTreeMap<&'static str, Quantity>, resources: Option<&Value>, which: &str) -> usize {
    let said = resources.and_then(|resources| resources.get(which));
    let amounts = COUNTED.into_iter().filter_map(|name| Some((name, Quantity::of(said?.get(name)?)?)));
    let mut count = 0;
    for (name, amount) in amounts.filter(|(_, amount)| !amount.is_zero()) {
        *sums.entry(name).or_default() += amount;
        count += 1;
    }
    count
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::qos_class;

    #[test]
    fn the_class_follows_from_requests_and_limits() {
        let both = json!({"cpu": "1", "memory": "64Mi"});
        for (resources, want) in [
            (json!({}), "BestEffort"),
            (json!({"requests": {"cpu": "0"}}), "BestEffort"),
            (json!({"requests": {"example.com/gpu": 1}}), "BestEffort"),
            (json!({"requests": {"cpu": "1"}}), "Burstable"),
            (json!({"limits": both}), "Burstable"),
            (json!({"limits": both, "requests": both}), "Guaranteed"),
            (json!({"limits": both, "requests": {"cpu": "1000m", "memory": "65536Ki"}}), "Guaranteed"),
            (json!({"limits": {"cpu": 1}, "requests": {"cpu": 1}}), "Burstable"),
        ] {
            assert_eq!(qos_class(&json!({"containers": [{"resources": resources}]})), want, "{resources}");
        }
        let both = json!({"limits": both, "requests": both});
        assert_eq!(qos_class(&json!({"containers": [{"resources": both}, {}]})), "Burstable");
        assert_eq!(qos_class(&json!({"resources": both, "containers": [{}]})), "Guaranteed");
    }
}
