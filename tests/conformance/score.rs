//! How much conforms, over all tests of a run, and a report of every difference for whoever works on it.

use std::collections::BTreeMap;
use std::fmt;

/// What has been counted so far.
#[derive(Debug, Default)]
pub struct Score {
    scenarios: Ratio,
    steps: Ratio,
    /// By world, whether each decision agrees in every way it was asked.
    decisions: BTreeMap<String, Vec<bool>>,
    /// By scenario or world, the differences.
    differences: BTreeMap<String, String>,
}

/// How many of how many.
#[derive(Debug, Default, Clone, Copy)]
struct Ratio {
    passed: usize,
    total: usize,
}

impl Score {
    /// Counts a scenario, given whether each of its steps conforms.
    pub fn add_scenario(&mut self, name: &str, steps: &[bool], differences: &str) {
        self.scenarios.add(&[steps.iter().all(|conforms| *conforms)]);
        self.steps.add(steps);
        self.note(name, differences);
    }

    /// Counts the decisions of a world; of one that is added twice, a decision passes if it agrees both times.
    pub fn add_decisions(&mut self, world: &str, agree: &[bool], differences: &str) {
        let decisions = self.decisions.entry(world.to_owned()).or_insert_with(|| vec![true; agree.len()]);
        for (decision, agrees) in decisions.iter_mut().zip(agree) {
            *decision &= agrees;
        }
        self.note(world, differences);
    }

    /// Every difference there was.
    pub fn differences(&self) -> String {
        self.differences.values().map(String::as_str).collect()
    }

    fn note(&mut self, name: &str, differences: &str) {
        self.differences.entry(name.to_owned()).or_default().push_str(differences);
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut decisions = Ratio::default();
        self.decisions.values().for_each(|world| decisions.add(world));
        write!(f, "scenarios {}, steps {}, decisions {decisions}", self.scenarios, self.steps)
    }
}

impl Ratio {
    fn add(&mut self, passed: &[bool]) {
        self.passed += passed.iter().filter(|passed| **passed).count();
        self.total += passed.len();
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} / {}", self.passed, self.total)
    }
}
