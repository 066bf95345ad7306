//! `cluster`: the simulated cluster itself. These commands are rbacsim's own.

mod export;
mod import_key;
mod path;
mod reset;

use crate::cli::grammar::Entry;

pub(super) static COMMANDS: &[Entry] = &[
    Entry::command::<reset::Reset>("reset").own().writing(),
    Entry::command::<path::Path>("path").own(),
    Entry::command::<export::Export>("export").own(),
    Entry::command::<import_key::ImportKey>("import-key").own().writing(),
];
