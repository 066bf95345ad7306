//! `rollout`: only what a new service account makes necessary. Nothing runs here, so there is nothing to watch or undo.

mod restart;

use crate::cli::grammar::Entry;

pub(super) static COMMANDS: &[Entry] = &[Entry::command::<restart::Restart>("restart").writing()];
