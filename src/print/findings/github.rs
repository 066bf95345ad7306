//! Findings as commands of a GitHub workflow, which shows them beside the lines of a pull request.

use super::{advice, rendered_from, safe, summary};
use crate::analysis::finding::{Located, Report, Severity};

/// One line for each finding, and one that counts them.
pub fn github(report: &Report) -> String {
    let lines = report.findings.iter().map(annotation).chain([summary(report)]);
    lines.flat_map(|line| [line, "\n".to_owned()]).collect()
}

fn annotation(located: &Located) -> String {
    let finding = &located.finding;
    let command = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut properties = Vec::new();
    if let Some(position) = &located.position {
        properties.push(format!("file={}", property(&position.file)));
        properties.push(format!("line={}", position.line));
    }
    properties.push(format!("title={}", property(&format!("{} {}", finding.rule.code, finding.rule.name))));
    let template = located.position.as_ref().map(rendered_from).unwrap_or_default();
    let message = data(&format!("{}{}\n{}", safe(&finding.message), safe(&template), safe(&advice(finding))));
    format!("::{command} {}::{message}", properties.join(","))
}

/// What follows the second `::`: one line, percent signs escaped.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property: commas and colons end it.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_escaped_as_the_runner_reads_them() {
        assert_eq!(property("a,b:c%\r\n"), "a%2Cb%3Ac%25%0D%0A");
        assert_eq!(data("a,b:c%\n::"), "a,b:c%25%0A::");
    }
}
