//! `config`: one file per command, and what changing an entry takes.

mod current_context;
mod delete;
mod get_contexts;
mod get_names;
mod plugins;
mod rename_context;
mod set;
mod set_cluster;
mod set_context;
mod set_credentials;
mod unset;
mod use_context;
mod view;

use clap::Args;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::cli::grammar::Entry;
use crate::cli::session::Session;
use crate::kubectl::config::Entry as ConfigEntry;
use crate::kubectl::failure::Failure;
use crate::kubectl::output::os_text;

pub(super) static COMMANDS: &[Entry] = &[
    Entry::command::<current_context::CurrentContext>("current-context"),
    Entry::command::<delete::DeleteCluster>("delete-cluster"),
    Entry::command::<delete::DeleteContext>("delete-context"),
    Entry::command::<delete::DeleteUser>("delete-user"),
    Entry::command::<get_names::GetClusters>("get-clusters"),
    Entry::command::<get_contexts::GetContexts>("get-contexts"),
    Entry::command::<get_names::GetUsers>("get-users"),
    Entry::command::<rename_context::RenameContext>("rename-context"),
    Entry::command::<set::Set>("set"),
    Entry::command::<set_cluster::SetCluster>("set-cluster"),
    Entry::command::<set_context::SetContext>("set-context"),
    Entry::command::<set_credentials::SetCredentials>("set-credentials"),
    Entry::command::<unset::Unset>("unset"),
    Entry::command::<use_context::UseContext>("use-context").or(&["use"]),
    Entry::command::<view::View>("view"),
];

/// Arguments that kubectl does not look at.
#[derive(Args, Debug)]
struct IgnoredArguments {
    #[arg(hide = true)]
    _arguments: Vec<String>,
}

/// Exactly as many arguments as the command takes.
fn exactly<const N: usize>(session: &Session<'_>, arguments: &[String]) -> Result<[String; N], Failure> {
    let arguments = session.all_arguments(arguments);
    arguments
        .try_into()
        .map_err(|other: Vec<String>| session.usage_with_help(format!("Unexpected args: {}", listed(&other))))
}

/// Arguments as Go prints a list.
fn listed(arguments: &[String]) -> String {
    format!("[{}]", arguments.join(" "))
}

/// Sets a field if its flag was given.
fn set_text(entry: &mut ConfigEntry, field: &str, given: Option<&str>) {
    if let Some(value) = given {
        entry.insert(field.to_owned(), value.into());
    }
}

/// The same for a field that is left out when empty.
fn set_optional(entry: &mut ConfigEntry, field: &str, given: Option<&str>) {
    match given {
        Some("") => {
            entry.remove(field);
        }
        given => set_text(entry, field, given),
    }
}

/// Names a file in `field`, or puts its content into `field-data`; the other one of the two goes.
fn set_file(
    session: &Session<'_>,
    entry: &mut ConfigEntry,
    field: &str,
    file: &str,
    embed: bool,
) -> Result<(), Failure> {
    let (path, data) = (session.environment.directory.join(file), format!("{field}-data"));
    entry.remove(field);
    entry.remove(&data);
    if file.is_empty() {
        return Ok(());
    }
    if !embed {
        entry.insert(field.to_owned(), path.to_string_lossy().into_owned().into());
        return Ok(());
    }
    let unreadable = |error: std::io::Error| {
        Failure::plain(format!("could not read {data} from {file}: open {file}: {}", os_text(&error)))
    };
    entry.insert(data.clone(), STANDARD.encode(std::fs::read(&path).map_err(unreadable)?).into());
    Ok(())
}
