//! `auth`: questions about permissions and identities.

mod can_i;
mod diff;
mod list;
mod reconcile;
mod whoami;

pub(super) use can_i::post;

use crate::cli::grammar::Entry;

pub(super) static COMMANDS: &[Entry] = &[
    Entry::command::<can_i::CanI>("can-i"),
    Entry::command::<diff::Diff>("diff").own(),
    Entry::command::<whoami::WhoAmI>("whoami"),
    Entry::command::<reconcile::Reconcile>("reconcile").writing(),
];
