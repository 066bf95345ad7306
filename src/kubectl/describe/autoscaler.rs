//! Horizontal pod autoscalers, as version 2 of their API has them.

use serde_json::Value;

use super::reading::{amount, moment, number, or, present, shown_or};
use super::{Around, events, head};
use crate::apiserver::json::{list, text};
use crate::kubectl::failure::Failure;
use crate::print::describe::Description;
use crate::print::go_quote::go_quote;

pub(super) fn describe(lines: &mut Description, scaler: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    head::describe_with_namespace(lines, scaler);
    lines.field(0, "CreationTimestamp", moment(scaler, "/metadata/creationTimestamp"));
    let [kind, name] = ["/kind", "/name"].map(|field| text(scaler, &format!("/spec/scaleTargetRef{field}")));
    lines.field(0, "Reference", format!("{kind}/{name}"));
    lines.field(0, "Metrics", "( current / target )");
    let current: Vec<&Value> = list(scaler.pointer("/status/currentMetrics")).collect();
    for (index, metric) in list(scaler.pointer("/spec/metrics")).enumerate() {
        lines.line(1, &worded(metric, current.get(index).copied().unwrap_or(&Value::Null)));
    }
    lines.field(0, "Min replicas", shown_or(scaler, "/spec/minReplicas", "<unset>"));
    lines.field(0, "Max replicas", number(scaler, "/spec/maxReplicas"));
    if let Some(behavior) = present(scaler, "/spec/behavior") {
        lines.line(0, "Behavior:");
        direction(lines, "Scale Up", behavior.get("scaleUp"));
        direction(lines, "Scale Down", behavior.get("scaleDown"));
    }
    let [now, wanted] = ["/status/currentReplicas", "/status/desiredReplicas"].map(|pointer| number(scaler, pointer));
    lines.field(0, &format!("{kind} pods"), format!("{now} current / {wanted} desired"));
    conditions(lines, scaler);
    events::of(lines, scaler, around)
}

/// What is measured, its present value and the one aimed at.
fn worded(metric: &Value, current: &Value) -> String {
    let value = |of: &str, which: &str| {
        let pointer = format!("/{of}/current/{which}");
        current.pointer(&pointer).map_or_else(|| "<unknown>".to_owned(), |value| amount(Some(value)))
    };
    let target = |of: &str, which: &str| amount(metric.pointer(&format!("/{of}/target/{which}")));
    let name = |of: &str| go_quote(text(metric, &format!("/{of}/metric/name")));
    match text(metric, "/type") {
        "External" => {
            let (which, title) = match present(metric, "/external/target/averageValue") {
                Some(_) => ("averageValue", "target average value"),
                None => ("value", "target value"),
            };
            format!("{} ({title}):\t{} / {}", name("external"), value("external", which), target("external", which))
        }
        "Pods" => {
            let (current, target) = (value("pods", "averageValue"), target("pods", "averageValue"));
            format!("{} on pods:\t{current} / {target}", name("pods"))
        }
        "Object" => {
            let (which, title) = match text(metric, "/object/target/type") {
                "AverageValue" => ("averageValue", "target average value"),
                _ => ("value", "target value"),
            };
            let [kind, of] = ["kind", "name"].map(|field| text(metric, &format!("/object/describedObject/{field}")));
            let name = text(metric, "/object/metric/name");
            let (current, target) = (value("object", which), target("object", which));
            format!("\"{name}\" on {kind}/{of} ({title}):\t{current} / {target}")
        }
        "Resource" => {
            format!("resource {} on pods{}", text(metric, "/resource/name"), of_resource(metric, current, "resource"))
        }
        "ContainerResource" => {
            let [name, container] =
                ["name", "container"].map(|field| text(metric, &format!("/containerResource/{field}")));
            let rest = of_resource(metric, current, "containerResource");
            format!("resource {name} of container \"{container}\" on pods{rest}")
        }
        other => format!("<unknown metric type {}>", go_quote(other)),
    }
}

/// How much of a resource is used, as an amount or as a share of what is asked for.
fn of_resource(metric: &Value, current: &Value, of: &str) -> String {
    let at =
        |value: &Value, rest: &str| value.pointer(&format!("/{of}/{rest}")).filter(|value| !value.is_null()).cloned();
    if let Some(target) = at(metric, "target/averageValue") {
        let current = at(current, "current/averageValue").map(|value| amount(Some(&value)));
        return format!(":\t{} / {}", current.as_deref().unwrap_or("<unknown>"), amount(Some(&target)));
    }
    let used = at(current, "current/averageUtilization").map(|percent| {
        let value = at(current, "current/averageValue");
        format!("{percent}% ({})", amount(value.as_ref()))
    });
    let target = at(metric, "target/averageUtilization").map(|percent| format!("{percent}%"));
    let (used, target) = (used.as_deref().unwrap_or("<unknown>"), target.as_deref().unwrap_or("<auto>"));
    format!("  (as a percentage of request):\t{used} / {target}")
}

fn direction(lines: &mut Description, title: &str, rules: Option<&Value>) {
    let Some(rules) = rules.filter(|rules| !rules.is_null()) else { return };
    lines.line(1, &format!("{title}:"));
    if let Some(seconds) = present(rules, "/stabilizationWindowSeconds") {
        lines.line(2, &format!("Stabilization Window: {seconds} seconds"));
    }
    let mut policies = list(rules.get("policies")).peekable();
    if policies.peek().is_some() {
        lines.line(2, &format!("Select Policy: {}", or(text(rules, "/selectPolicy"), "Max")));
        lines.line(2, "Policies:");
    }
    for policy in policies {
        let (of, value, period) = (text(policy, "/type"), number(policy, "/value"), number(policy, "/periodSeconds"));
        lines.line(3, &format!("- Type: {of}\tValue: {value}\tPeriod: {period} seconds"));
    }
}

fn conditions(lines: &mut Description, scaler: &Value) {
    let mut conditions = list(scaler.pointer("/status/conditions")).peekable();
    if conditions.peek().is_some() {
        lines.line(0, "Conditions:");
        lines.line(1, "Type\tStatus\tReason\tMessage");
        lines.line(1, "----\t------\t------\t-------");
    }
    for condition in conditions {
        let cells = ["/type", "/status", "/reason", "/message"].map(|pointer| text(condition, pointer));
        lines.line(1, &cells.join("\t"));
    }
}
