//! Findings as the JSON form `CheckReport`, see `docs/json.md`.

use serde_json::{Value, json};

use super::rule_value;
use crate::analysis::finding::{Identity, Located, Position, Report, Severity, Spot};

/// The whole report.
pub fn json(report: &Report) -> Value {
    json!({
        "apiVersion": "rbacsim/v1",
        "kind": "CheckReport",
        "findings": report.findings.iter().map(finding).collect::<Vec<Value>>(),
        "summary": {
            "errors": report.count(Severity::Error),
            "warnings": report.count(Severity::Warning),
            "notes": report.count(Severity::Note),
            "suppressed": report.suppressed,
        },
    })
}

fn finding(located: &Located) -> Value {
    let finding = &located.finding;
    let related = finding.related.iter().zip(&located.related).map(|(related, position)| {
        let mut value = place(position.as_ref(), &related.spot);
        set(&mut value, "label", related.label.clone().into());
        value
    });
    let mut value = place(located.position.as_ref(), &finding.spot);
    set(&mut value, "severity", finding.severity.as_str().into());
    set(&mut value, "message", finding.message.clone().into());
    set(&mut value, "related", related.collect());
    set(&mut value, "subjects", finding.subjects.iter().map(subject).collect());
    if let Some(help) = &finding.help {
        set(&mut value, "help", help.clone().into());
    }
    if let (Some(value), Value::Object(rule)) = (value.as_object_mut(), rule_value(finding.rule)) {
        let of_rule = ["code", "name", "fix", "publicIds"];
        value.extend(rule.into_iter().filter(|(key, _)| of_rule.contains(&key.as_str())));
    }
    value
}

/// File and line, and the object.
fn place(position: Option<&Position>, spot: &Spot) -> Value {
    let mut value = json!({});
    if let Some(position) = position {
        set(&mut value, "file", (*position.file).into());
        set(&mut value, "line", position.line.into());
        if let Some(template) = &position.template {
            set(&mut value, "template", template.as_str().into());
        }
    }
    if let Spot::Object(origin) = spot
        && !origin.object.name.is_empty()
    {
        set(&mut value, "object", named(origin.kind(), &origin.object.namespace, &origin.object.name));
    }
    value
}

fn subject(identity: &Identity) -> Value {
    match identity {
        Identity::User(name) => named("User", "", name),
        Identity::Group(name) => named("Group", "", name),
        Identity::ServiceAccount { namespace, name } => named("ServiceAccount", namespace, name),
    }
}

fn named(kind: &str, namespace: &str, name: &str) -> Value {
    let mut value = json!({"kind": kind, "name": name});
    if !namespace.is_empty() {
        set(&mut value, "namespace", namespace.into());
    }
    value
}

fn set(value: &mut Value, key: &str, item: Value) {
    if let Some(map) = value.as_object_mut() {
        map.insert(key.to_owned(), item);
    }
}
