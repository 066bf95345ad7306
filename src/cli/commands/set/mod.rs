//! `set`: commands that change one thing of an object by patching it.

mod env;
mod image;
mod pods;
mod resources;
mod serviceaccount;
mod subject;

use serde_json::Value;

use super::targets::Target;
use super::writing::Writing;
use crate::apiserver::request::PatchType;
use crate::cli::grammar::Entry;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;

pub(super) static COMMANDS: &[Entry] = &[
    Entry::command::<env::Env>("env").writing(),
    Entry::command::<image::Image>("image").writing(),
    Entry::command::<resources::Resources>("resources").writing(),
    Entry::command::<subject::Subject>("subject").writing(),
    Entry::command::<serviceaccount::ServiceAccount>("serviceaccount").or(&["sa"]).writing(),
];

/// The refusal of arguments that would need a server.
const LOCAL_NEEDS_FILES: &str = "you must specify resources by --filename when --local is set.\nExample resource specifications include:\n   '-f rsrc.yaml'\n   '--filename=rsrc.json'";

/// Splits arguments into those that name objects and the changes behind them.
///
/// # Errors
/// An object named behind a change.
fn split_arguments(
    arguments: &[String],
    noun: &str,
    is_change: impl Fn(&str) -> bool,
) -> Result<(Vec<String>, Vec<String>), Failure> {
    let first = arguments.iter().position(|argument| is_change(argument)).unwrap_or(arguments.len());
    let (objects, changes) = arguments.split_at(first);
    if let Some(late) = changes.iter().find(|argument| !is_change(argument)) {
        return Err(Failure::plain(format!("all resources must be specified before {noun} changes: {late}")));
    }
    Ok((objects.to_vec(), changes.to_vec()))
}

/// Patches an object on the server.
fn patch(session: &mut Session<'_>, target: &Target, patch: Value, writing: &Writing) -> Result<Value, Failure> {
    let patch = (PatchType::Strategic, patch);
    session.client()?.patch(&target.resource, &target.namespace, &target.name, patch, writing.options)
}

/// An object of a kind that the command cannot change.
fn unsuitable(target: &Target, local: bool, why: &str) -> Failure {
    let name = if local {
        format!("{}/{}\n", target.resource.kind_label(), target.name)
    } else {
        format!("{}/{}", target.resource.name, target.name)
    };
    Failure::plain(format!("error: {name} {why}"))
}

/// All failures as one. kubectl ends the texts it makes itself with a newline, which shows between several.
fn collect(failures: Vec<Failure>) -> Result<u8, Failure> {
    let several = failures.len() > 1;
    let failures = failures.into_iter().map(|failure| match failure {
        Failure::Plain(text) if several && text.starts_with("error: ") => Failure::Plain(format!("{text}\n")),
        other => other,
    });
    Failure::collect(failures.collect())?;
    Ok(0)
}
