//! Where pods may run: node selectors, tolerations, spreading; and what keeps them off a node.

use serde_json::Value;

use super::head::titled;
use super::reading::{number, pairs, selector_or_none};
use crate::apiserver::json::{list, text};
use crate::print::describe::Description;

/// The labels that a node must have.
pub(super) fn node_selector(lines: &mut Description, indent: &str, spec: &Value) {
    titled(lines, &format!("{indent}Node-Selectors"), pairs(spec.get("nodeSelector")));
}

/// Which taints are borne, in the order of their keys.
pub(super) fn tolerations(lines: &mut Description, indent: &str, spec: &Value) {
    let mut tolerations: Vec<&Value> = list(spec.get("tolerations")).collect();
    tolerations.sort_by_key(|toleration| text(toleration, "/key"));
    titled(lines, &format!("{indent}Tolerations"), tolerations.into_iter().map(toleration).collect());
}

/// `key=value:Effect op=Exists for 300s`.
fn toleration(toleration: &Value) -> String {
    let [key, value, effect] = ["/key", "/value", "/effect"].map(|pointer| text(toleration, pointer));
    let mut worded = key.to_owned();
    if !value.is_empty() {
        worded = format!("{worded}={value}");
    }
    if !effect.is_empty() {
        worded = format!("{worded}:{effect}");
    }
    if text(toleration, "/operator") == "Exists" && value.is_empty() {
        worded.push_str(if worded.is_empty() { "op=Exists" } else { " op=Exists" });
    }
    match toleration.get("tolerationSeconds").and_then(Value::as_i64) {
        Some(seconds) => format!("{worded} for {seconds}s"),
        None => worded,
    }
}

/// How pods are spread over a topology, in the order of its keys. Nothing if they are not.
pub(super) fn spreading(lines: &mut Description, indent: &str, spec: &Value) {
    let mut constraints: Vec<&Value> = list(spec.get("topologySpreadConstraints")).collect();
    constraints.sort_by_key(|constraint| text(constraint, "/topologyKey"));
    for (index, constraint) in constraints.into_iter().enumerate() {
        let title = if index == 0 { "Topology Spread Constraints:" } else { "" };
        let [key, otherwise] = ["/topologyKey", "/whenUnsatisfiable"].map(|pointer| text(constraint, pointer));
        let skew = number(constraint, "/maxSkew");
        let selector = constraint.get("labelSelector");
        let selector = selector.map(|selector| format!(" for selector {}", selector_or_none(Some(selector))));
        let selector = selector.unwrap_or_default();
        lines.line(0, &format!("{indent}{title}\t{key}:{otherwise} when max skew {skew} is exceeded{selector}"));
    }
}

/// The taints of a node, ordered by effect and key.
pub(super) fn taints(lines: &mut Description, node: &Value) {
    let mut taints: Vec<&Value> = list(node.pointer("/spec/taints")).collect();
    taints.sort_by_key(|taint| format!("{},{}", text(taint, "/effect"), text(taint, "/key")));
    titled(lines, "Taints", taints.into_iter().map(taint).collect());
}

fn taint(taint: &Value) -> String {
    match ["/key", "/value", "/effect"].map(|pointer| text(taint, pointer)) {
        [key, "", ""] => key.to_owned(),
        [key, "", effect] => format!("{key}:{effect}"),
        [key, value, ""] => format!("{key}={value}:"),
        [key, value, effect] => format!("{key}={value}:{effect}"),
    }
}
