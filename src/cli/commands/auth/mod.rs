//! `auth`: questions about permissions and identities.

mod can_i;
mod list;
mod whoami;

use crate::cli::grammar::Entry;

pub(super) static COMMANDS: &[Entry] = &[
    Entry::command::<can_i::CanI>("can-i", "Ask whether something is allowed, or what is"),
    Entry::command::<whoami::WhoAmI>("whoami", "Show who the server takes you for"),
];
