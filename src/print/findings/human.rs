//! Findings for people: each with the lines it is about, as compilers show them.

use std::fmt::Write as _;

use super::{rendered_from, safe, summary};
use crate::analysis::finding::{Located, Position, Report, Severity};

/// Whether colours may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Text alone.
    Plain,
    /// Escape sequences of a terminal.
    Coloured,
}

const BOLD: &str = "1";
const DIM: &str = "2";

/// Related places that are shown; the others are only counted.
const SHOWN: usize = 3;

/// The whole report: the worst last, where it is seen beside the sum.
pub fn human(report: &Report, style: Style) -> String {
    let mut text = String::new();
    let mut findings: Vec<&Located> = report.findings.iter().collect();
    findings.sort_by_key(|located| located.finding.severity);
    for located in findings {
        add(&mut text, located, style);
        text.push('\n');
    }
    text.push_str(&summary(report));
    text.push('\n');
    text
}

fn add(text: &mut String, located: &Located, style: Style) {
    let finding = &located.finding;
    let colour = match finding.severity {
        Severity::Error => "1;31",
        Severity::Warning => "1;33",
        Severity::Note => "1;36",
    };
    let head = paint(&format!("{}[{}]", finding.severity, finding.rule.code), colour, style);
    let message = paint(&safe(&finding.message), BOLD, style);
    // Writing to a text does not fail.
    let _ = writeln!(text, "{head}: {message}");
    let related = finding.related.iter().zip(&located.related).take(SHOWN);
    let positions = located.related.iter().take(SHOWN).chain([&located.position]).flatten();
    let width = positions.map(|position| last_line(position).to_string().len()).max().unwrap_or(1);
    match &located.position {
        Some(position) => add_line(text, "-->", position, "", width, style),
        None if finding.spot.object().is_empty() => {}
        None => {
            let _ = writeln!(text, "{:width$}--> {}", "", safe(&finding.spot.object()));
        }
    }
    for (related, position) in related {
        let label = safe(&related.label);
        match position {
            Some(position) => add_line(text, ":::", position, &label, width, style),
            None => {
                let _ = writeln!(text, "{:width$}::: {}: {label}", "", safe(&related.spot.object()));
            }
        }
    }
    if let Some(others) = finding.related.len().checked_sub(SHOWN).filter(|others| *others > 0) {
        let _ = writeln!(text, "{:width$}::: and {others} more", "");
    }
    if located.position.is_some() {
        let _ = writeln!(text, "{:width$} {}", "", paint("|", DIM, style));
    }
    let help = finding.help.as_deref().unwrap_or(finding.rule.fix);
    let _ = writeln!(text, "{:width$} {} {}", "", paint("= help:", BOLD, style), safe(help));
}

/// The name of a line, and the line.
fn add_line(text: &mut String, arrow: &str, position: &Position, label: &str, width: usize, style: Style) {
    let Position { file, line, text: content, .. } = position;
    let template = safe(&rendered_from(position));
    let label = if label.is_empty() { String::new() } else { format!(": {label}") };
    let _ = writeln!(text, "{:width$}{} {}:{line}{template}{label}", "", paint(arrow, DIM, style), safe(file));
    if content.trim().is_empty() {
        return;
    }
    let bar = paint("|", DIM, style);
    let _ = writeln!(text, "{:width$} {bar}", "");
    for (number, content) in (*line..).zip(content.lines()) {
        let _ = writeln!(text, "{number:>width$} {bar} {}", safe(content.trim_end()));
    }
}

/// The last line that is shown.
fn last_line(position: &Position) -> usize {
    position.line as usize + position.text.lines().count().saturating_sub(1)
}

fn paint(text: &str, colour: &str, style: Style) -> String {
    match style {
        Style::Plain => text.to_owned(),
        Style::Coloured => format!("\u{1b}[{colour}m{text}\u{1b}[0m"),
    }
}
