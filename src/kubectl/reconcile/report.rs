//! What a reconciliation found, as kubectl tells it on standard error: Go's `%+v` of rules and subjects.

use serde_json::Value;

use super::{Operation, Plan};
use crate::kubectl::rules::go_list;
use crate::rbac::PolicyRule;

impl Plan {
    /// The lines below the object; none if it was as it should be.
    pub fn report(&self) -> Vec<String> {
        let operation = match self.operation {
            Operation::None => return Vec::new(),
            Operation::Create => "create",
            Operation::Update => "update",
            Operation::Recreate => "recreate",
        };
        let but = if self.is_protected {
            ", but object opted out (rbac.authorization.kubernetes.io/autoupdate: false)"
        } else {
            ""
        };
        let mut lines = vec![format!("\treconciliation required {operation}{but}")];
        let sections = [
            ("missing subjects added", self.missing_subjects.iter().map(subject_line).collect::<Vec<String>>()),
            ("extra subjects removed", self.extra_subjects.iter().map(subject_line).collect()),
            ("missing rules added", self.missing_rules.iter().map(rule_line).collect()),
            ("extra rules removed", self.extra_rules.iter().map(rule_line).collect()),
        ];
        for (title, entries) in sections.into_iter().filter(|(_, entries)| !entries.is_empty()) {
            lines.push(format!("\t{title}:"));
            lines.extend(entries.into_iter().map(|entry| format!("\t\t{entry}")));
        }
        lines
    }
}

fn subject_line(subject: &Value) -> String {
    let text = |field: &str| subject.get(field).and_then(Value::as_str).unwrap_or_default();
    let (kind, group, name, namespace) = (text("kind"), text("apiGroup"), text("name"), text("namespace"));
    format!("{{Kind:{kind} APIGroup:{group} Name:{name} Namespace:{namespace}}}")
}

fn rule_line(rule: &PolicyRule) -> String {
    let parts = [
        ("Verbs", &rule.verbs),
        ("APIGroups", &rule.api_groups),
        ("Resources", &rule.resources),
        ("ResourceNames", &rule.resource_names),
        ("NonResourceURLs", &rule.non_resource_urls),
    ];
    let parts: Vec<String> = parts.iter().map(|(label, list)| format!("{label}:{}", go_list(list))).collect();
    format!("{{{}}}", parts.join(" "))
}
