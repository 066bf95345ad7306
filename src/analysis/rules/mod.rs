//! The rules of `check`: what is risky, broken or without effect in a cluster.
//!
//! One file for a family of rules; each family is a table of [`Rule`]s and a pure function from [`Facts`] to findings.
//! What a fresh cluster holds is never reported. Codes are those of a catalogue that names what other tools know, too:
//! `A` to `E` are about what somebody effectively holds, `F` about tidiness, `G` about the API server, `N` about rules that
//! are not what they seem, `L` about loading, `S` about suppressions,
//! `X` about expectations, `W` about what widened.

mod applier;
mod bind;
mod chains;
mod effect;
mod held;
mod joined;
pub mod loading;
pub(super) mod powers;
mod references;
mod roles;
mod servers;
pub(super) mod steps;
mod subjects;
mod uses;
mod vocabulary;
pub(super) mod words;
mod workloads;

use super::facts::Facts;
use super::finding::{Finding, Rule};
use super::{baseline, expectations, suppression};

/// Every family: its rules, and how they are looked for.
type Family = (&'static [&'static Rule], fn(&Facts<'_>) -> Vec<Finding>);

const FAMILIES: [Family; 11] = [
    (held::RULES, held::check),
    (chains::RULES, chains::check),
    (subjects::RULES, subjects::check),
    (workloads::RULES, workloads::check),
    (references::RULES, references::check),
    (roles::RULES, roles::check),
    (servers::RULES, servers::check),
    (effect::RULES, effect::check),
    (vocabulary::RULES, vocabulary::check),
    (uses::RULES, uses::check),
    (applier::RULES, applier::check),
];

/// Every rule, by code.
pub fn rules() -> Vec<&'static Rule> {
    let of_families = FAMILIES.iter().flat_map(|(rules, _)| rules.iter());
    let others =
        powers::RULES.into_iter().chain([loading::RULES, suppression::RULES, expectations::RULES, baseline::RULES]);
    let mut rules: Vec<&'static Rule> = of_families.chain(others.flatten()).copied().collect();
    rules.sort_by_key(|rule| rule.code);
    rules
}

/// Everything that the rules find, in no order.
pub fn check(facts: &Facts<'_>) -> Vec<Finding> {
    FAMILIES
        .iter()
        .map(|(_, check)| *check)
        .chain([joined::check as fn(&Facts<'_>) -> Vec<Finding>, bind::check])
        .flat_map(|check| check(facts))
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn codes_and_names_stand_once_and_have_their_form() {
        let rules = rules();
        let codes: BTreeSet<&str> = rules.iter().map(|rule| rule.code).collect();
        let names: BTreeSet<&str> = rules.iter().map(|rule| rule.name).collect();
        assert_eq!((codes.len(), names.len()), (rules.len(), rules.len()));
        for rule in rules {
            let (letter, digits) = rule.code.split_at(1);
            assert!(
                letter.chars().all(|c| c.is_ascii_uppercase()) && digits.len() == 2 && digits.parse::<u8>().is_ok(),
                "{}",
                rule.code
            );
            assert!(rule.name.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{}", rule.name);
            assert!(
                !rule.summary.ends_with('.') && rule.explanation.ends_with('.') && rule.fix.ends_with('.'),
                "{}",
                rule.code
            );
        }
    }
}
