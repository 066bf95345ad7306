//! What a check reports: rules with stable codes, and findings that break them, as data.
//!
//! Everything that reports something (rules about a cluster, unmet expectations, widened access) makes [`Finding`]s of it, so
//! that suppressions and all output formats hold for all of them. Lines of files are looked up later, by whoever can read
//! files: a [`Report`] holds what printers show.

use std::fmt;
use std::sync::Arc;

pub use super::identity::Identity;
use super::origin::Origin;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; nothing is wrong by itself.
    Note,
    /// More than is usually needed, or probably a mistake.
    Warning,
    /// Broken, or as good as control over the cluster.
    Error,
}

impl Severity {
    /// All of them, the mildest first.
    pub const ALL: [Self; 3] = [Self::Note, Self::Warning, Self::Error];

    /// `note`, `warning` or `error`: the words of every output format.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    /// One step milder; a note stays a note.
    #[must_use]
    pub const fn milder(self) -> Self {
        match self {
            Self::Error => Self::Warning,
            Self::Warning | Self::Note => Self::Note,
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// Something that is looked for. Codes are stable: they stand in suppressions and in reports of other tools.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// A letter and two digits: `A01`.
    pub code: &'static str,
    /// Words joined by `-`: `cluster-admin-binding`.
    pub name: &'static str,
    /// How bad it is at its worst; a finding can be milder.
    pub severity: Severity,
    /// What is found, in one line without a full stop.
    pub summary: &'static str,
    /// Why it matters, in sentences.
    pub explanation: &'static str,
    /// What to do about it, in sentences.
    pub fix: &'static str,
    /// Under which names tools and benchmarks know it: `CIS 5.1.1`, `kubescape C-0035`.
    pub public_ids: &'static [&'static str],
}

/// What a finding points to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// An object, or a field of it.
    Object(Origin),
    /// A line of a file, where there is no object: something unreadable, an expectation, a setting.
    Line {
        /// The file, as it was named.
        file: Arc<str>,
        /// Counted from 1.
        line: u32,
    },
}

impl From<Origin> for Spot {
    fn from(origin: Origin) -> Self {
        Self::Object(origin)
    }
}

impl Spot {
    /// What is pointed to, for people: `RoleBinding shop/jane-reads`; nothing where there is no object.
    pub fn object(&self) -> String {
        match self {
            Self::Object(origin) if !origin.object.name.is_empty() => origin.shown(),
            Self::Object(_) | Self::Line { .. } => String::new(),
        }
    }
}

/// Something else that a finding rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// What part it plays: `this rule allows it`.
    pub label: String,
    /// Where it stands.
    pub spot: Spot,
}

/// A rule that something breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which rule.
    pub rule: &'static Rule,
    /// How bad it is here.
    pub severity: Severity,
    /// What is wrong, naming the objects; one line without a full stop.
    pub message: String,
    /// What to change.
    pub spot: Spot,
    /// What else it rests on, the nearest first.
    pub related: Vec<Related>,
    /// Whom it is about, sorted.
    pub subjects: Vec<Identity>,
    /// What to do here, where more can be said than the rule says.
    pub help: Option<String>,
}

impl Finding {
    /// A finding as bad as its rule says, which rests on nothing else and is about nobody.
    pub fn new(rule: &'static Rule, spot: impl Into<Spot>, message: impl Into<String>) -> Self {
        Self {
            rule,
            severity: rule.severity,
            message: message.into(),
            spot: spot.into(),
            related: Vec::new(),
            subjects: Vec::new(),
            help: None,
        }
    }

    /// The same with another severity.
    #[must_use]
    pub fn severity(self, severity: Severity) -> Self {
        Self { severity, ..self }
    }

    /// The same with an advice of its own.
    #[must_use]
    pub fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    /// The same about these.
    #[must_use]
    pub fn about(self, subjects: impl IntoIterator<Item = Identity>) -> Self {
        let mut subjects: Vec<Identity> = subjects.into_iter().collect();
        subjects.sort();
        subjects.dedup();
        Self { subjects, ..self }
    }

    /// The same resting on one thing more.
    #[must_use]
    pub fn because(mut self, label: impl Into<String>, spot: impl Into<Spot>) -> Self {
        self.related.push(Related { label: label.into(), spot: spot.into() });
        self
    }
}

/// What a check found, as printers need it.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// By file, line and code.
    pub findings: Vec<Located>,
    /// What suppressions kept out of the report.
    pub suppressed: usize,
}

impl Report {
    /// How many findings are of this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|located| located.finding.severity == severity).count()
    }

    /// The worst of the findings.
    pub fn worst(&self) -> Option<Severity> {
        self.findings.iter().map(|located| located.finding.severity).max()
    }
}

/// A finding, and the lines it points to.
#[derive(Clone, Debug)]
pub struct Located {
    /// What was found.
    pub finding: Finding,
    /// The line of its spot; `None` for objects that no file holds.
    pub position: Option<Position>,
    /// The lines of what it rests on, one for each.
    pub related: Vec<Option<Position>>,
    /// The lines at which a comment can suppress it: all of the above, and the first lines of their objects.
    pub anchors: Vec<(Arc<str>, u32)>,
}

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The file, as it was named.
    pub file: Arc<str>,
    /// Counted from 1.
    pub line: u32,
    /// The line, and a few that belong to it, long ones cut; empty if the file cannot be read again.
    pub text: String,
    /// The template that it was rendered from, where a renderer says so in a comment.
    pub template: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    static RULE: Rule = Rule {
        code: "Z01",
        name: "test",
        severity: Severity::Error,
        summary: "",
        explanation: "",
        fix: "",
        public_ids: &[],
    };

    #[test]
    fn a_report_counts_what_it_holds() {
        let spot = Spot::Line { file: "a.yaml".into(), line: 3 };
        let located = |severity| Located {
            finding: Finding::new(&RULE, spot.clone(), "x").severity(severity),
            position: None,
            related: Vec::new(),
            anchors: Vec::new(),
        };
        let findings = vec![located(Severity::Note), located(Severity::Warning), located(Severity::Note)];
        let report = Report { findings, suppressed: 0 };
        assert_eq!((report.count(Severity::Note), report.count(Severity::Error)), (2, 0));
        assert_eq!(report.worst(), Some(Severity::Warning));
        assert_eq!(Report::default().worst(), None);
    }

    #[test]
    fn subjects_are_sorted_and_stand_once() {
        let identity = |name: &str| Identity::of_user(name);
        let spot = Spot::Line { file: "a.yaml".into(), line: 3 };
        let finding = Finding::new(&RULE, spot, "x").about([identity("b"), identity("a"), identity("b")]);
        assert_eq!(finding.subjects, [identity("a"), identity("b")]);
    }
}
