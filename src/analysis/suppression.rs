//! Suppressions: findings that somebody looked at and accepts, for a reason and for a time.
//!
//! A comment `# rbacsim:ignore CODE reason="…" until=2027-01-31` holds for its own line, or on a line of its own for the
//! next one; the first line of an object stands for the whole object. A configuration names objects instead. Where the
//! texts come from is not known here.

use std::sync::Arc;

use jiff::civil::Date;

use super::finding::{Finding, Located, Rule, Severity, Spot};
use crate::manifest::Scalars;

/// What a comment begins with.
const MARK: &str = "rbacsim:ignore";

static EXPIRED: Rule = Rule {
    code: "S01",
    name: "suppression-expired",
    severity: Severity::Warning,
    summary: "a suppression has expired",
    explanation: "Its date has passed: what it suppressed is reported again.",
    fix: "Solve what it suppressed, or look at it again and set a new date.",
    public_ids: &[],
};

static UNUSED: Rule = Rule {
    code: "S02",
    name: "suppression-unused",
    severity: Severity::Warning,
    summary: "a suppression suppresses nothing",
    explanation: "What it was for is solved, has moved, or was never found: later it may hide something else.",
    fix: "Remove it, or put it where the finding points to.",
    public_ids: &[],
};

static MALFORMED: Rule = Rule {
    code: "S03",
    name: "suppression-malformed",
    severity: Severity::Error,
    summary: "a suppression is incomplete or cannot be read",
    explanation: "A suppression needs the code of a rule and a reason; its date is written as 2027-01-31. One that lacks them suppresses \
                  nothing.",
    fix: "Write # rbacsim:ignore CODE reason=\"why\" until=YEAR-MONTH-DAY.",
    public_ids: &[],
};

/// The rules about suppressions.
pub(super) const RULES: &[&Rule] = &[&EXPIRED, &UNUSED, &MALFORMED];

/// Something that is accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suppression {
    /// The codes of the rules.
    pub codes: Vec<String>,
    /// What it holds for.
    pub scope: Scope,
    /// The last day it holds; without one it holds for ever.
    pub until: Option<Date>,
    /// Where it stands.
    pub spot: Spot,
}

/// What a suppression holds for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Findings that point to this line or rest on it.
    Line(Arc<str>, u32),
    /// Findings about this object, named as messages name it: `ClusterRoleBinding ops`.
    Object(String),
}

impl Suppression {
    fn holds_for(&self, located: &Located) -> bool {
        let finding = &located.finding;
        self.codes.iter().any(|code| code == finding.rule.code)
            && match &self.scope {
                Scope::Line(file, line) => located.anchors.iter().any(|(other, at)| other == file && at == line),
                Scope::Object(name) => {
                    let related = finding.related.iter().map(|related| &related.spot);
                    std::iter::once(&finding.spot).chain(related).any(|spot| spot.object() == *name)
                }
            }
    }
}

/// A finding about a suppression that cannot be read.
pub fn malformed(spot: Spot, problem: &str) -> Finding {
    Finding::new(&MALFORMED, spot, format!("this suppression {problem}"))
}

/// Takes out what is suppressed. Gives what is left, how much was taken out, and what is wrong with the suppressions.
pub fn suppress(
    findings: Vec<Located>,
    suppressions: &[Suppression],
    today: Date,
) -> (Vec<Located>, usize, Vec<Finding>) {
    let mut used = vec![false; suppressions.len()];
    let before = findings.len();
    let mut kept = findings;
    kept.retain(|located| {
        let mut is_kept = true;
        for (suppression, used) in suppressions.iter().zip(&mut used) {
            if suppression.holds_for(located) {
                *used = true;
                is_kept &= suppression.until.is_some_and(|until| until < today);
            }
        }
        is_kept
    });
    let mut problems = Vec::new();
    for (suppression, used) in suppressions.iter().zip(used) {
        let codes = suppression.codes.join(", ");
        let spot = suppression.spot.clone();
        match suppression.until.filter(|until| *until < today) {
            Some(until) => {
                problems.push(Finding::new(&EXPIRED, spot, format!("the suppression of {codes} expired on {until}")));
            }
            None if !used => {
                problems.push(Finding::new(&UNUSED, spot, format!("the suppression of {codes} suppresses nothing")));
            }
            None => {}
        }
    }
    let suppressed = before - kept.len();
    (kept, suppressed, problems)
}

/// The suppressions in the comments of a file, and what is wrong with others.
pub fn comments_of(file: &Arc<str>, text: &str) -> (Vec<Suppression>, Vec<Finding>) {
    let (mut suppressions, mut problems) = (Vec::new(), Vec::new());
    if !text.contains(MARK) {
        return (suppressions, problems);
    }
    let scalars = Scalars::of(text);
    let mut waiting: Vec<Suppression> = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let content = line.trim_start();
        let is_content = !content.is_empty() && !content.starts_with('#') && !content.starts_with("---");
        if is_content {
            for mut suppression in waiting.drain(..) {
                suppression.scope = Scope::Line(Arc::clone(file), number);
                suppressions.push(suppression);
            }
        }
        let Some((column, words)) = comment(line) else { continue };
        if scalars.hold(number, column) {
            continue;
        }
        let spot = Spot::Line { file: Arc::clone(file), line: number };
        match parse(words) {
            Err(problem) => problems.push(malformed(spot, &problem)),
            Ok((codes, until)) => {
                let suppression = Suppression { codes, scope: Scope::Line(Arc::clone(file), number), until, spot };
                if is_content { suppressions.push(suppression) } else { waiting.push(suppression) }
            }
        }
    }
    // Nothing stands below them.
    suppressions.extend(waiting);
    (suppressions, problems)
}

/// What follows the mark in what looks like the comment of a line, and the column of its number sign.
fn comment(line: &str) -> Option<(usize, &str)> {
    let (before, words) = line.split_once(MARK)?;
    let before = before.trim_end();
    let before = before.strip_suffix('#').filter(|rest| rest.is_empty() || rest.ends_with([' ', '\t']))?;
    Some((before.chars().count(), words))
}

/// `CODE… until=DATE reason="…"`.
fn parse(words: &str) -> Result<(Vec<String>, Option<Date>), String> {
    let (mut codes, mut until, mut reason) = (Vec::new(), None, false);
    let mut rest = words.trim();
    while !rest.is_empty() {
        let end = rest.find([' ', '\t', ',']).unwrap_or(rest.len());
        if let Some(text) = rest.strip_prefix("reason=") {
            let (value, after) = match text.strip_prefix('"') {
                Some(quoted) => quoted.split_once('"').ok_or("has a reason without a closing quote")?,
                None => text.split_once([' ', '\t']).unwrap_or((text, "")),
            };
            reason = !value.trim().is_empty();
            rest = after;
        } else {
            let (word, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
            match word.strip_prefix("until=") {
                Some(date) => until = Some(parse_date(date)?),
                None if is_code(word) => codes.push(word.to_owned()),
                None => return Err(format!("has the word {word:?}, which is neither a code nor until= or reason=")),
            }
            rest = after;
        }
        rest = rest.trim_start_matches([' ', '\t', ',']);
    }
    check(&codes, reason)?;
    Ok((codes, until))
}

/// What every suppression needs.
///
/// # Errors
/// What is missing, to follow `this suppression`.
pub fn check(codes: &[String], has_reason: bool) -> Result<(), String> {
    let known = super::rules();
    if let Some(unknown) = codes.iter().find(|code| !is_code(code) || !known.iter().any(|rule| rule.code == **code)) {
        return Err(format!("names {unknown}, which is the code of no rule"));
    }
    match (codes.is_empty(), has_reason) {
        (true, _) => Err("names no code".to_owned()),
        (false, false) => Err("has no reason".to_owned()),
        (false, true) => Ok(()),
    }
}

/// A day.
///
/// # Errors
/// A text that is none, to follow `this suppression`.
pub fn parse_date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| format!("has the date {text:?}; a date is written as 2027-01-31"))
}

fn is_code(word: &str) -> bool {
    let mut characters = word.chars();
    characters.next().is_some_and(|first| first.is_ascii_uppercase())
        && word.len() == 3
        && characters.all(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_hold_for_their_line_or_the_next() {
        let text = "# rbacsim:ignore A01 reason=\"break glass\" until=2027-01-31\n# more\n---\nkind: X\nname: y # rbacsim:ignore B01, B02 reason=ok\n";
        let (found, problems) = comments_of(&"f.yaml".into(), text);
        assert_eq!(problems, []);
        let shown: Vec<String> =
            found.iter().map(|one| format!("{:?} {:?} {:?}", one.codes, one.scope, one.until)).collect();
        assert_eq!(
            shown,
            ["[\"A01\"] Line(\"f.yaml\", 4) Some(2027-01-31)", "[\"B01\", \"B02\"] Line(\"f.yaml\", 5) None"]
        );
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (words, problem) in [
            ("A01", "has no reason"),
            ("A01 reason=\"\"", "has no reason"),
            ("reason=x", "names no code"),
            ("Q99 reason=x", "names Q99, which is the code of no rule"),
            ("A01 reason=\"x", "has a reason without a closing quote"),
            ("A01 until=soon reason=x", "has the date \"soon\"; a date is written as 2027-01-31"),
            ("A01 because reason=x", "has the word \"because\", which is neither a code nor until= or reason="),
        ] {
            let (found, problems) = comments_of(&"f".into(), &format!("x: # rbacsim:ignore {words}"));
            assert_eq!(
                (found.len(), problems[0].message.as_str()),
                (0, format!("this suppression {problem}").as_str())
            );
        }
        for value in ["x: \"rbacsim:ignore\"", "x: 'a # rbacsim:ignore A01'", "x: |\n  # rbacsim:ignore A01\n  y\n"] {
            assert_eq!(comments_of(&"f".into(), value), (Vec::new(), Vec::new()), "{value}");
        }
    }
}
