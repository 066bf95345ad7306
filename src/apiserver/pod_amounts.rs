//! How much a pod asks for or is limited to, all its containers together.
//!
//! Mirrors `PodRequests` and `PodLimits` of `k8s.io/component-helpers/resource/helpers.go`.

use std::collections::BTreeMap;

use serde_json::Value;

use super::json::{list, text};
use super::quantity::Quantity;

/// Amounts by resource.
#[derive(Clone, Debug, Default)]
pub struct Amounts(pub BTreeMap<String, Quantity>);

impl Amounts {
    /// The amounts of a resource list; what is no amount is left out.
    pub fn of(list: Option<&Value>) -> Self {
        let entries = list.and_then(Value::as_object).into_iter().flatten();
        Self(entries.filter_map(|(resource, amount)| Some((resource.clone(), Quantity::of(amount)?))).collect())
    }

    /// The amount of a resource; nothing if it is not among these.
    pub fn get(&self, resource: &str) -> Quantity {
        self.0.get(resource).copied().unwrap_or_default()
    }

    /// Adds other amounts, resource by resource.
    pub fn add(&mut self, other: &Self) {
        for (resource, amount) in &other.0 {
            *self.0.entry(resource.clone()).or_default() += *amount;
        }
    }

    fn raise_to(&mut self, other: &Self) {
        for (resource, amount) in &other.0 {
            let known = self.0.entry(resource.clone()).or_default();
            *known = (*known).max(*amount);
        }
    }
}

/// What a pod requests (`requests`) or may use (`limits`): the sum of its containers, or what its initialization needs if
/// that is more, unless the pod says it of itself; and what running it costs.
pub fn of_pod(pod: &Value, which: &str) -> Amounts {
    let none = Value::Null;
    let spec = pod.get("spec").unwrap_or(&none);
    let of = |container: &Value| Amounts::of(container.get("resources").and_then(|resources| resources.get(which)));
    let mut sum = Amounts::default();
    list(spec.get("containers")).for_each(|container| sum.add(&of(container)));
    let (mut beside, mut peak) = (Amounts::default(), Amounts::default());
    for container in list(spec.get("initContainers")) {
        // One that always restarts stays beside the containers, and beside those that come after it.
        let mut now = beside.clone();
        now.add(&of(container));
        peak.raise_to(&now);
        if text(container, "/restartPolicy") == "Always" {
            sum.add(&of(container));
            beside = now;
        }
    }
    sum.raise_to(&peak);
    let of_pod = of(spec);
    sum.0.extend(of_pod.0);
    let overhead = Amounts::of(spec.get("overhead"));
    if which == "requests" {
        sum.add(&overhead);
    } else {
        // Without a limit, none comes about.
        for (resource, amount) in &overhead.0 {
            if let Some(limit) = sum.0.get_mut(resource).filter(|limit| !limit.is_zero()) {
                *limit += *amount;
            }
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::of_pod;

    #[test]
    fn initialization_counts_where_it_needs_more() {
        let cpu = |amount: &str| json!({"requests": {"cpu": amount}});
        let pod = json!({"spec": {
            "initContainers": [
                {"resources": cpu("100m"), "restartPolicy": "Always"},
                {"resources": cpu("2")},
            ],
            "containers": [{"resources": cpu("500m")}, {"resources": {"requests": {"memory": "1Gi"}}}],
            "overhead": {"cpu": "50m"},
        }});
        let requests = of_pod(&pod, "requests");
        assert_eq!(
            (requests.get("cpu").to_string(), requests.get("memory").to_string()),
            ("2150m".into(), "1Gi".into())
        );
        assert!(of_pod(&pod, "limits").get("cpu").is_zero());
    }
}
