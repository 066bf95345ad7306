//! Findings as SARIF 2.1.0, which code scanning of GitHub and others read.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::analysis::finding::{Located, Position, Report, Rule, Severity};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// The whole report, with the rules that its findings may refer to.
pub fn sarif(report: &Report, rules: &[&Rule]) -> Value {
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "rbacsim",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(|rule| descriptor(rule)).collect::<Vec<Value>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": report.findings.iter().map(|located| result(located, rules)).collect::<Vec<Value>>(),
        }],
    })
}

fn descriptor(rule: &Rule) -> Value {
    json!({
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.explanation},
        "help": {"text": rule.fix, "markdown": markdown(rule)},
        "defaultConfiguration": {"level": rule.severity.as_str()},
        "properties": {
            "tags": ["security", "kubernetes", "rbac"],
            "precision": "high",
            "problem.severity": problem(rule.severity),
            "security-severity": score(rule.severity),
            "publicIds": rule.public_ids,
        },
    })
}

/// What code scanning shows below a finding.
fn markdown(rule: &Rule) -> String {
    let known = if rule.public_ids.is_empty() {
        String::new()
    } else {
        format!("\n\n**Also known as:** {}", rule.public_ids.join(", "))
    };
    let Rule { code, explanation, fix, .. } = rule;
    format!("{explanation}\n\n**Fix:** {fix}{known}\n\n`rbacsim check --explain {code}` says the same.")
}

/// What code scanning calls a severity.
fn problem(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "recommendation",
    }
}

/// Where code scanning puts a severity between 0 and 10.
fn score(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "8.0",
        Severity::Warning => "5.0",
        Severity::Note => "2.0",
    }
}

fn result(located: &Located, rules: &[&Rule]) -> Value {
    let finding = &located.finding;
    let object = finding.spot.object();
    let mut location = json!({});
    if let (Some(map), Some(position)) = (location.as_object_mut(), &located.position) {
        map.insert("physicalLocation".into(), physical(position));
    }
    if let (Some(map), false) = (location.as_object_mut(), object.is_empty()) {
        map.insert("logicalLocations".into(), json!([{"fullyQualifiedName": object}]));
    }
    let related = finding.related.iter().zip(&located.related).enumerate().filter_map(|(id, (related, position))| {
        let position = position.as_ref()?;
        Some(json!({"id": id, "message": {"text": related.label}, "physicalLocation": physical(position)}))
    });
    let text = match &finding.help {
        Some(help) => format!("{}. {help}", finding.message),
        None => finding.message.clone(),
    };
    let mut result = json!({
        "ruleId": finding.rule.code,
        "level": finding.severity.as_str(),
        "message": {"text": text},
        "locations": [location],
        "relatedLocations": related.collect::<Vec<Value>>(),
        "partialFingerprints": {"rbacsim/v1": fingerprint(located)},
    });
    let index = rules.iter().position(|rule| rule.code == finding.rule.code);
    if let (Some(map), Some(index)) = (result.as_object_mut(), index) {
        map.insert("ruleIndex".into(), index.into());
    }
    result
}

fn physical(position: &Position) -> Value {
    json!({"artifactLocation": {"uri": uri(&position.file)}, "region": {"startLine": position.line.max(1)}})
}

/// The same finding keeps its fingerprint when lines move: it is made of the rule, the message and the file's name.
fn fingerprint(located: &Located) -> String {
    let finding = &located.finding;
    let file = located.position.as_ref().map_or("", |position| &position.file);
    let digest = Sha256::digest([finding.rule.code, &finding.message, file].join("\n"));
    let (first, _) = digest.split_first_chunk().unwrap_or((&[0; 16], &[]));
    format!("{:032x}", u128::from_be_bytes(*first))
}

/// A file as a URI reference, relative if the file is.
fn uri(file: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let encode = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    let path: String = file.strip_prefix("./").unwrap_or(file).bytes().map(encode).collect();
    if path.starts_with('/') { format!("file://{path}") } else { path }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_uri_references() {
        assert_eq!(uri("./a b/ü:1.yaml"), "a%20b/%C3%BC%3A1.yaml");
        assert_eq!(uri("/tmp/x.yaml"), "file:///tmp/x.yaml");
    }
}
