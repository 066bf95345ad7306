//! The rules themselves: as a table, one in full, as JSON and as the page `docs/rules.md`.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::analysis::finding::Rule;
use crate::print::columns::Columns;

/// One line for each rule.
pub fn table(rules: &[&Rule]) -> String {
    let mut rows = Columns::new();
    rows.row(["CODE", "SEVERITY", "NAME", "FINDS"]);
    for rule in rules {
        rows.row([rule.code, rule.severity.as_str(), rule.name, rule.summary]);
    }
    rows.finish()
}

/// A rule in full.
pub fn explanation(rule: &Rule) -> String {
    let Rule { code, name, severity, summary, explanation, fix, public_ids } = rule;
    let mut text = format!("{code} {name} ({severity})\n\nFinds: {summary}.\n\n{explanation}\n\nFix: {fix}\n");
    if !public_ids.is_empty() {
        // Writing to a text does not fail.
        let _ = write!(text, "\nAlso known as: {}\n", public_ids.join(", "));
    }
    text
}

/// A rule as JSON.
pub fn rule_value(rule: &Rule) -> Value {
    let Rule { code, name, severity, summary, explanation, fix, public_ids } = rule;
    json!({
        "code": code,
        "name": name,
        "severity": severity.as_str(),
        "summary": summary,
        "explanation": explanation,
        "fix": fix,
        "publicIds": public_ids,
    })
}

/// All rules as a page.
pub fn markdown(rules: &[&Rule]) -> String {
    let mut text = String::from(
        "# Rules of `rbacsim check`\n\nGenerated from the source by `UPDATE=1 cargo test --test all rules`; `rbacsim check --explain CODE` prints one.\n\
         Severity is that of the worst case: in a single namespace a finding is often milder.\n\n\
         | Code | Severity | Name | Finds |\n| --- | --- | --- | --- |\n",
    );
    for rule in rules {
        let Rule { code, severity, name, summary, .. } = rule;
        let _ = writeln!(text, "| [{code}](#{}) | {severity} | {name} | {summary} |", code.to_lowercase());
    }
    for rule in rules {
        let Rule { code, severity, name, summary, explanation, fix, public_ids } = rule;
        let _ = write!(text, "\n## {code}\n\n**{name}** ({severity}): {summary}.\n\n{explanation}\n\n*Fix:* {fix}\n");
        if !public_ids.is_empty() {
            let _ = write!(text, "\n*Also known as:* {}\n", public_ids.join(", "));
        }
    }
    text
}
