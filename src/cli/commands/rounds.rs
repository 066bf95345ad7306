//! Rounds of editing: a text is edited until what was saved is taken, or the user gives up. While the editor is open, the
//! state is free for others.
//!
//! Mirrors the loop of `k8s.io/kubectl/pkg/cmd/util/editor/editoptions.go`. What is done with what was edited is the
//! command's business.

use std::path::PathBuf;

use serde_json::Value;

use crate::apiserver::discovery::ApiResource;
use crate::cli::editor::{self, Saved};
use crate::cli::session::Session;
use crate::kubectl::edit::{Reason, header, say_the_same, without_comments};
use crate::kubectl::failure::Failure;
use crate::kubectl::files::{self, Item, NamespaceRule, Validation};
use crate::print::json::to_json_pretty;
use crate::print::yaml::to_yaml;

/// As messages name the text.
const SOURCE: &str = "edited-file";

/// What came of one round of editing.
pub(super) enum Round {
    /// All is said and done.
    Over(u8),
    /// The text has to be edited again.
    Again(Vec<Reason>),
}

/// What was saved.
pub(super) enum Edited {
    /// Objects to work on.
    Items(Vec<Item>),
    /// Nothing: what comes next is clear.
    Nothing(Round),
}

/// Lets the user edit an object or list. `judge` gets the text as it was at first and what was saved.
///
/// # Errors
/// What the editor or `judge` fails with.
pub(super) fn edit_in_rounds(
    session: &mut Session<'_>,
    subject: &Value,
    as_json: bool,
    mut judge: impl FnMut(&mut Session<'_>, &str, &Saved) -> Result<Round, Failure>,
) -> Result<u8, Failure> {
    let original = if as_json { format!("{}\n", to_json_pretty(subject)) } else { to_yaml(subject) };
    let (mut text, mut reasons, mut last): (String, Vec<Reason>, Option<Saved>) = (original.clone(), Vec::new(), None);
    loop {
        let above = if as_json { String::new() } else { header(&reasons) };
        session.let_go()?;
        session.console.flush().map_err(|error| Failure::plain(error.to_string()))?;
        let extension = if as_json { ".json" } else { ".yaml" };
        let saved = editor::edit(session.environment, &format!("{above}{text}"), extension)
            .inspect_err(|_| keep(session, last.as_ref().map(|saved| &saved.path)))?;
        if let Some(last) = last.replace(Saved { path: saved.path.clone(), text: saved.text.clone() }) {
            if say_the_same(&last.text, &saved.text) {
                keep(session, Some(&saved.path));
                return Err(Failure::plain("Edit cancelled, no valid changes were saved."));
            }
            editor::remove(&last.path);
        }
        match judge(session, &original, &saved) {
            Ok(Round::Over(code)) => return Ok(code),
            Ok(Round::Again(why)) => reasons = why,
            Err(failure) => {
                keep(session, Some(&saved.path));
                return Err(failure);
            }
        }
        text = without_comments(&saved.text);
    }
}

/// Reads what was saved. A text that does not even say which object it is counts against `(resource, name)`.
///
/// # Errors
/// An object of another namespace.
pub(super) fn read_edited(
    session: &mut Session<'_>,
    original: &str,
    saved: &Saved,
    (resource, name): (&ApiResource, &str),
    validation: Validation,
) -> Result<Edited, Failure> {
    let give_up = |text: &str| {
        editor::remove(&saved.path);
        session.console.err_line(text);
        Ok(Edited::Nothing(Round::Over(0)))
    };
    let again = |reason: Reason| Ok(Edited::Nothing(Round::Again(vec![reason])));
    if validation == Validation::On
        && let Some(problem) = unfitness(&saved.text)
    {
        session.console.err_line(&format!("error: {} \"{name}\" is invalid", resource.group_resource()));
        return again(Reason::unfit(resource, name, &problem));
    }
    if say_the_same(original, &saved.text) {
        return give_up("Edit cancelled, no changes made.");
    }
    if without_comments(&saved.text).trim().is_empty() {
        return give_up("Edit cancelled, saved file was empty.");
    }
    let edited: Result<Vec<Value>, _> = files::objects_in(&saved.text).collect();
    let edited = match edited {
        Ok(edited) => edited,
        Err(why) => return again(Reason::syntax(&format!("error parsing {SOURCE}: {why}"))),
    };
    let rule = NamespaceRule { name: session.namespace()?.name, enforced: false };
    let mut items = Vec::new();
    for object in edited {
        match files::resolve(session.client()?, object, SOURCE, &rule) {
            Ok(item) => items.push(item),
            Err(failure) => return again(Reason::syntax(&failure.message())),
        }
    }
    match items.iter().find(|item| item.resource.namespaced && item.namespace != rule.name) {
        Some(item) => Err(files::other_namespace(&item.namespace, &rule.name)),
        None => Ok(Edited::Items(items)),
    }
}

/// What kubectl finds wrong with a text before it looks for objects in it.
fn unfitness(text: &str) -> Option<String> {
    // Of a file of comments nothing is left but `null`, and that nobody minds.
    let bare = without_comments(text);
    if bare.trim().is_empty() && !text.is_empty() {
        return None;
    }
    match files::objects_in(&bare).collect::<Result<Vec<Value>, _>>() {
        // Here the words of the YAML library stand alone.
        Err(why) => Some(why.to_string().trim_start_matches("error converting YAML to JSON: ").to_owned()),
        Ok(objects) if objects.is_empty() => Some("invalid object to validate".to_owned()),
        Ok(objects) => objects.iter().find_map(files::document_problem),
    }
}

/// Says where the edited text can be found.
fn keep(session: &Session<'_>, path: Option<&PathBuf>) {
    if let Some(path) = path {
        session.console.err_line(&format!("A copy of your changes has been stored to \"{}\"", path.display()));
    }
}
