//! Reports of findings, one file a format.

mod catalogue;
mod github;
mod human;
mod json;
mod junit;
mod sarif;

pub use catalogue::{explanation, markdown, rule_value, table};
pub use github::github;
pub use human::{Style, human};
pub use json::json;
pub use junit::junit;
pub use sarif::sarif;

use crate::analysis::finding::{Finding, Position, Report, Severity};
use crate::print::safe::safe;

/// `2 errors, 1 warning and 3 notes; 1 suppressed`.
fn summary(report: &Report) -> String {
    let counted = |severity: Severity| match report.count(severity) {
        0 => None,
        1 => Some(format!("1 {severity}")),
        count => Some(format!("{count} {severity}s")),
    };
    let mut counts: Vec<String> = Severity::ALL.into_iter().rev().filter_map(counted).collect();
    let last = counts.pop();
    let counts = match (counts.as_slice(), last) {
        (_, None) => "no findings".to_owned(),
        ([], Some(only)) => only,
        (first, Some(last)) => format!("{} and {last}", first.join(", ")),
    };
    if report.suppressed == 0 { counts } else { format!("{counts}; {} suppressed", report.suppressed) }
}

/// `rb.yaml:12`, or the object where no file holds it.
fn place(position: Option<&Position>, object: &str) -> String {
    match position {
        Some(position) => format!("{}:{}{}", position.file, position.line, rendered_from(position)),
        None => object.to_owned(),
    }
}

/// ` (from chart/templates/role.yaml)`, where a template was rendered.
fn rendered_from(position: &Position) -> String {
    position.template.as_ref().map_or_else(String::new, |template| format!(" (from {template})"))
}

/// What to do about a finding, all in one.
fn advice(finding: &Finding) -> String {
    match &finding.help {
        Some(help) => format!("{help} ({})", finding.rule.fix.trim_end_matches('.')),
        None => finding.rule.fix.to_owned(),
    }
}
