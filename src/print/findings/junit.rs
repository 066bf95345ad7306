//! Findings as `JUnit` XML, which most CI servers show as tests: each finding is a test that fails, or passes with a remark if
//! it does not count.

use std::fmt::Write as _;

use super::{advice, place};
use crate::analysis::finding::{Located, Report, Severity};

/// The whole report. Findings milder than `fails` are tests that pass; without any finding one test passes.
pub fn junit(report: &Report, fails: Option<Severity>) -> String {
    let counts = |located: &&Located| fails.is_some_and(|fails| located.finding.severity >= fails);
    let failures = report.findings.iter().filter(counts).count();
    let tests = report.findings.len().max(1);
    let totals = format!("tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" skipped=\"0\"");
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"rbacsim\" {totals}>\n  <testsuite name=\"rbacsim check\" {totals}>\n"
    );
    if report.findings.is_empty() {
        text.push_str("    <testcase classname=\"rbacsim.check\" name=\"no findings\"/>\n");
    }
    for located in &report.findings {
        add(&mut text, located, counts(&located));
    }
    text.push_str("  </testsuite>\n</testsuites>\n");
    text
}

fn add(text: &mut String, located: &Located, fails: bool) {
    let finding = &located.finding;
    let object = finding.spot.object();
    let place = place(located.position.as_ref(), &object);
    let name = escape(&format!("{} {place}: {}", finding.rule.code, finding.message));
    let file = located
        .position
        .as_ref()
        .map(|position| format!(" file=\"{}\" line=\"{}\"", escape(&position.file), position.line));
    let body = escape(&format!("{}: {place}\n{}\n{}", finding.severity, finding.message, advice(finding)));
    let content = if fails {
        format!("<failure type=\"{}\" message=\"{}\">{body}</failure>", finding.rule.name, escape(&finding.message))
    } else {
        format!("<system-out>{body}</system-out>")
    };
    // Writing to a text does not fail.
    let _ = writeln!(
        text,
        "    <testcase classname=\"rbacsim.{}\" name=\"{name}\"{}>\n      {content}\n    </testcase>",
        finding.rule.name,
        file.unwrap_or_default(),
    );
}

/// Text for attributes and elements. What XML 1.0 cannot hold, or a terminal would obey, becomes a replacement character.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            '\n' | '\r' | '\t' => {
                let _ = write!(escaped, "&#{};", u32::from(character));
            }
            '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => escaped.push('\u{fffd}'),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_breaks_out_of_xml() {
        assert_eq!(escape("a\"]]>&'\n\u{1}\u{b}é"), "a&quot;]]&gt;&amp;&apos;&#10;\u{fffd}\u{fffd}é");
    }
}
