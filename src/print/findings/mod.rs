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

/// Text that cannot steer a terminal or turn the direction of reading: such characters are shown as `\u{202e}`.
fn safe(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        let steers = matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if steers || (character.is_control() && character != '\t') {
            shown.extend(character.escape_unicode());
        } else {
            shown.push(character);
        }
    }
    shown
}

/// `rb.yaml:12`, or the object where no file holds it.
fn place(position: Option<&Position>, object: &str) -> String {
    match position {
        Some(position) => format!("{}:{}", position.file, position.line),
        None => object.to_owned(),
    }
}

/// What to do about a finding, all in one.
fn advice(finding: &Finding) -> String {
    match &finding.help {
        Some(help) => format!("{help} ({})", finding.rule.fix.trim_end_matches('.')),
        None => finding.rule.fix.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_steers_a_terminal() {
        assert_eq!(safe("a\u{1b}[31m\u{202e}\r\n\té"), "a\\u{1b}[31m\\u{202e}\\u{d}\\u{a}\té");
    }
}
