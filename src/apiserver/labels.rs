//! Labels and label selectors as objects hold them; selectors in queries are [`super::selector`]'s.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::rbac::{LabelSelector, Operator, Requirement};

/// The labels of an object.
pub(super) fn labels_of(object: &Value) -> BTreeMap<String, String> {
    text_map(object.pointer("/metadata/labels"))
}

fn text_map(map: Option<&Value>) -> BTreeMap<String, String> {
    let entries = map.and_then(Value::as_object).into_iter().flatten();
    entries.map(|(key, value)| (key.clone(), value.as_str().unwrap_or_default().to_owned())).collect()
}

/// A `metav1.LabelSelector` in its JSON form.
pub(super) fn selector_of(selector: &Value) -> LabelSelector {
    let expressions = selector.get("matchExpressions").and_then(Value::as_array).into_iter().flatten();
    LabelSelector {
        match_labels: text_map(selector.get("matchLabels")),
        match_expressions: expressions.filter_map(requirement_of).collect(),
    }
}

/// The selectors of an aggregated `ClusterRole`; `None` for an ordinary one.
pub fn selectors_of(role: &Value) -> Option<Vec<LabelSelector>> {
    let rule = role.get("aggregationRule")?;
    let selectors = rule.get("clusterRoleSelectors").and_then(Value::as_array).into_iter().flatten();
    Some(selectors.map(selector_of).collect())
}

fn requirement_of(expression: &Value) -> Option<Requirement> {
    let list = expression.get("values").and_then(Value::as_array).into_iter().flatten();
    let values = list.filter_map(Value::as_str).map(str::to_owned).collect();
    let operator = match expression.get("operator").and_then(Value::as_str)? {
        "In" => Operator::In(values),
        "NotIn" => Operator::NotIn(values),
        "Exists" => Operator::Exists,
        "DoesNotExist" => Operator::DoesNotExist,
        _ => return None,
    };
    Some(Requirement { key: expression.get("key").and_then(Value::as_str)?.to_owned(), operator })
}

/// A label selector as it is shown and asked for: its requirements sorted by key; empty if it selects everything.
///
/// Mirrors `LabelSelectorAsSelector` of `k8s.io/apimachinery/pkg/apis/meta/v1/helpers.go` and `String` of what it gives.
pub fn selector_text(selector: &Value) -> String {
    let LabelSelector { match_labels, match_expressions } = selector_of(selector);
    let mut parts: Vec<(String, String)> =
        match_labels.iter().map(|(key, value)| (key.clone(), format!("{key}={value}"))).collect();
    parts.extend(match_expressions.iter().map(|requirement| {
        let key = &requirement.key;
        let worded = match &requirement.operator {
            Operator::In(values) => format!("{key} in ({})", sorted(values)),
            Operator::NotIn(values) => format!("{key} notin ({})", sorted(values)),
            Operator::Exists => key.clone(),
            Operator::DoesNotExist => format!("!{key}"),
        };
        (key.clone(), worded)
    }));
    parts.sort();
    parts.into_iter().map(|(_, part)| part).collect::<Vec<String>>().join(",")
}

fn sorted(values: &[String]) -> String {
    let mut values = values.to_vec();
    values.sort();
    values.join(",")
}
