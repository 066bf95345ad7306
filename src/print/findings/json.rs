//! Findings as the JSON form `CheckReport`, see `docs/json.md`.

use serde_json::{Value, json};

use super::rule_value;
use crate::analysis::finding::{Located, Position, Report, Severity};

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
        let mut value = place(position.as_ref(), related.spot.object());
        set(&mut value, "label", related.label.clone().into());
        value
    });
    let mut value = place(located.position.as_ref(), finding.spot.object());
    set(&mut value, "severity", finding.severity.as_str().into());
    set(&mut value, "message", finding.message.clone().into());
    set(&mut value, "related", related.collect());
    set(&mut value, "subjects", finding.subjects.iter().map(ToString::to_string).collect());
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
fn place(position: Option<&Position>, object: String) -> Value {
    let mut value = json!({});
    if let Some(position) = position {
        set(&mut value, "file", (*position.file).into());
        set(&mut value, "line", position.line.into());
    }
    if !object.is_empty() {
        set(&mut value, "object", object.into());
    }
    value
}

fn set(value: &mut Value, key: &str, item: Value) {
    if let Some(map) = value.as_object_mut() {
        map.insert(key.to_owned(), item);
    }
}
