//! What is known not to conform: scenarios that wait for later work, and steps that differ on purpose.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// The contents of `pending.txt` and `exceptions.toml`.
#[derive(Debug, Default)]
pub struct Expectations {
    pending: BTreeSet<String>,
    exceptions: BTreeSet<(String, usize)>,
}

impl Expectations {
    /// Reads the text of the two files.
    pub fn parse(pending: &str, exceptions: &str) -> Self {
        Self { pending: names(pending).map(str::to_owned).collect(), exceptions: steps(exceptions) }
    }

    /// Whether the scenario is not yet expected to pass.
    pub fn is_pending(&self, scenario: &str) -> bool {
        self.pending.contains(scenario)
    }

    /// Whether the step (counted from 1) differs on purpose.
    pub fn is_exception(&self, scenario: &str, step: usize) -> bool {
        self.exceptions.contains(&(scenario.to_owned(), step))
    }

    /// The entries that name nothing that is there, given how many steps a scenario has, if it exists.
    pub fn unknown(&self, steps_of: impl Fn(&str) -> Option<usize>) -> Vec<String> {
        let has_step =
            |(scenario, step): &&(String, usize)| steps_of(scenario).is_some_and(|count| (1..=count).contains(step));
        let pending = self.pending.iter().filter(|name| steps_of(name).is_none());
        let exceptions = self.exceptions.iter().filter(|exception| !has_step(exception));
        let exceptions = exceptions.map(|(scenario, step)| format!("exceptions.toml: {scenario} step {step}"));
        pending.map(|name| format!("pending.txt: {name}")).chain(exceptions).collect()
    }
}

/// The lines without comments and blanks.
fn names(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(|line| line.split('#').next().unwrap_or_default().trim()).filter(|line| !line.is_empty())
}

/// Reads `[[exception]]` tables whose values are plain strings and numbers, which are the same in TOML and in JSON.
fn steps(text: &str) -> BTreeSet<(String, usize)> {
    let mut tables: Vec<Map<String, Value>> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match (line.split_once('='), tables.last_mut()) {
            (None, _) if line == "[[exception]]" => tables.push(Map::new()),
            (Some((key, value)), Some(table)) => {
                let value = serde_json::from_str(value.trim()).unwrap_or_else(|_| panic!("exceptions.toml: {line}"));
                table.insert(key.trim().to_owned(), value);
            }
            _ => panic!("exceptions.toml: {line}"),
        }
    }
    tables.iter().map(exception).collect()
}

fn exception(table: &Map<String, Value>) -> (String, usize) {
    let text = |key: &str| table.get(key).and_then(Value::as_str).filter(|text| !text.is_empty());
    let step = table.get("step").and_then(Value::as_u64).and_then(|step| usize::try_from(step).ok());
    match (text("scenario"), step, text("reason"), table.len()) {
        (Some(scenario), Some(step), Some(_), 3) => (scenario.to_owned(), step),
        _ => panic!("exceptions.toml: an exception has a scenario, a step and a reason: {table:?}"),
    }
}
