//! Who may do what, as tables for people.

use std::collections::BTreeMap;

use super::bindings;
use crate::analysis::{Cell, Identity, Matrix, What};
use crate::cli::commands::auth::report::{qualified, table};

/// How wide a list of resources gets.
const MOST_WIDE: usize = 70;

/// The verbs that have a letter, in its place.
const LETTERS: [(char, &str); 8] = [
    ('G', "get"),
    ('L', "list"),
    ('W', "watch"),
    ('C', "create"),
    ('U', "update"),
    ('P', "patch"),
    ('D', "delete"),
    ('X', "deletecollection"),
];

/// Resources by the letters of their verbs.
type ByVerbs = BTreeMap<String, Vec<String>>;

/// A row for each subject, scope and set of verbs, with all that they may be used on.
pub(super) fn short_table(rows: &Matrix<'_>) -> String {
    let mut groups: BTreeMap<(&Identity, Option<&str>), ByVerbs> = BTreeMap::new();
    for (row, cell) in rows {
        let place = groups.entry((&row.subject, row.namespace)).or_default();
        place.entry(letters(cell)).or_default().push(thing(&row.what));
    }
    let mut lines: Vec<[String; 4]> = Vec::new();
    for ((subject, namespace), verbs) in groups {
        // The letter of more verbs comes before the dash.
        for (letters, things) in verbs.into_iter().rev() {
            let mut head = [subject.to_string(), namespace.unwrap_or("cluster").to_owned(), letters];
            for things in wrapped(&things) {
                let [subject, scope, verbs] = std::mem::take(&mut head);
                lines.push([subject, scope, verbs, things]);
            }
        }
    }
    table(&["SUBJECT", "SCOPE", "VERBS", "RESOURCES"], &lines)
}

/// A list in lines that are not too wide.
fn wrapped(things: &[String]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for (index, thing) in things.iter().enumerate() {
        let comma = if index + 1 == things.len() { "" } else { "," };
        match lines.last_mut() {
            Some(line) if line.chars().count() + thing.chars().count() < MOST_WIDE => {
                line.extend([" ", thing, comma]);
            }
            _ => lines.push(format!("{thing}{comma}")),
        }
    }
    lines
}

/// A row for each thing, with the bindings.
pub(super) fn wide_table(rows: &Matrix<'_>) -> String {
    let lines = rows.iter().map(|(row, cell)| {
        let scope = row.namespace.unwrap_or("cluster").to_owned();
        [row.subject.to_string(), scope, thing(&row.what), letters(cell), bindings(cell).join(",")]
    });
    table(&["SUBJECT", "SCOPE", "RESOURCE", "VERBS", "BINDINGS"], &lines.collect::<Vec<_>>())
}

/// `secrets "a","b"`, or a URL.
fn thing(what: &What<'_>) -> String {
    match what {
        What::Url(url) => (*url).to_owned(),
        What::Resource { group, resource, names } => {
            let names: Vec<String> = names.iter().map(|name| format!("{name:?}")).collect();
            let names = names.join(",");
            format!("{} {names}", qualified(group, resource)).trim_end().to_owned()
        }
    }
}

/// `GL------ bind`: a letter for each common verb, a dash where it lacks, and the others in full.
fn letters(cell: &Cell<'_>) -> String {
    let has = |verb: &str| cell.verbs.contains(verb) || cell.verbs.contains("*");
    let letters: String = LETTERS.iter().map(|(letter, verb)| if has(verb) { *letter } else { '-' }).collect();
    let is_other = |verb: &&&str| LETTERS.iter().all(|(_, known)| *known != **verb);
    let others: Vec<&str> = cell.verbs.iter().filter(is_other).copied().collect();
    format!("{letters} {}", others.join(",")).trim_end().to_owned()
}
