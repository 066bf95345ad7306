//! `config`: contexts.

mod set_context;

use crate::cli::grammar::Entry;

pub(super) static COMMANDS: &[Entry] = &[Entry::command::<set_context::SetContext>("set-context")];
