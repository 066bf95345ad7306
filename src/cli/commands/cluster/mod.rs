//! `cluster`: the simulated cluster itself. These commands are rbacsim's own.

mod configure;
mod create;
mod export;
mod flags;
mod import_key;
mod path;
mod reset;

use crate::apiserver::options::TokenOptions;
use crate::cli::grammar::Entry;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;

pub(super) static COMMANDS: &[Entry] = &[
    Entry::command::<create::Create>("create").own().writing(),
    Entry::command::<configure::Configure>("configure").own().writing(),
    Entry::command::<reset::Reset>("reset").own().writing(),
    Entry::command::<path::Path>("path").own(),
    Entry::command::<export::Export>("export").own(),
    Entry::command::<import_key::ImportKey>("import-key").own().writing(),
];

/// Refuses what makes no sense for a cluster that lives as long as one command.
fn needs_state(session: &Session<'_>, what: &str) -> Result<(), Failure> {
    if session.globals.from.is_empty() {
        return Ok(());
    }
    Err(Failure::plain(format!("there is no state {what} with --from: it saves nothing")))
}

/// Makes a fresh cluster with these options, where there is nothing.
fn start(session: &mut Session<'_>, options: &TokenOptions) -> Result<u8, Failure> {
    let path = session.state_path()?;
    session.client()?.server().set_token_options(options)?;
    session.console.out_line(&format!("fresh cluster in {}", path.display()));
    Ok(0)
}
