//! What a check finds beside a baseline: access that somebody did not have before.

use super::cluster::Cluster;
use super::diff::{Change, Direction, diff};
use super::finding::{Finding, Rule, Severity, Spot};
use super::wording::{granted, place};

static WIDENED: Rule = Rule {
    code: "W01",
    name: "access-widened",
    severity: Severity::Warning,
    summary: "somebody can do more than in the baseline",
    explanation: "Compared is what everybody effectively may do, not how it is written. Only what is more is found; `rbacsim auth diff` \
                  shows what is less, too.",
    fix: "If it is wanted, it is gone as soon as the baseline moves on; or else narrow the binding or the role that is named.",
    public_ids: &[],
};

/// Every rule about baselines.
pub const RULES: &[&Rule] = &[&WIDENED];

/// What `new` gives to anybody beyond `old`.
pub fn widened(old: &Cluster, new: &Cluster) -> Vec<Finding> {
    let changes = diff(old, new).into_iter().filter(|change| change.direction == Direction::Widened);
    changes.filter_map(found).collect()
}

fn found(change: Change) -> Option<Finding> {
    let Change { identity, namespace, rule, through, .. } = change;
    let place = place(namespace.as_deref().unwrap_or_default());
    let message = format!("{identity} may now {} {place}", granted(&rule));
    let mut ways = through.into_iter();
    let first = ways.next()?;
    // A binding that is in no file is one that was there before: then it is the role that changed.
    let role = first.gathered_from.unwrap_or(first.role);
    let (spot, other) = match first.binding.location {
        Some(_) => (first.binding, Some(role).filter(|role| role.location.is_some())),
        None => (role, None),
    };
    let mut finding = Finding::new(&WIDENED, Spot::from(spot), message).about([identity]);
    if let Some(role) = other {
        finding = finding.because("which gives this role", role);
    }
    for way in ways {
        finding = finding.because("also through this binding", way.binding);
    }
    Some(finding)
}
