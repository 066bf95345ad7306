//! `cluster`: the simulated cluster itself. These commands are rbacsim's own.

mod export;
mod path;
mod reset;

use crate::cli::grammar::Entry;

pub(super) static COMMANDS: &[Entry] = &[
    Entry::command::<reset::Reset>("reset", "Throw the state away and start with a fresh cluster").own().writing(),
    Entry::command::<path::Path>("path", "Print where the state file is").own(),
    Entry::command::<export::Export>("export", "Print every object of yours as a manifest for kubectl apply -f -")
        .own(),
];
