//! `cluster`: the simulated cluster itself. These commands are rbacsim's own.

mod export;
mod path;
mod reset;

use crate::cli::grammar::Entry;

pub(super) static COMMANDS: &[Entry] = &[
    Entry::command::<reset::Reset>("reset").own().writing(),
    Entry::command::<path::Path>("path").own(),
    Entry::command::<export::Export>("export").own(),
];
