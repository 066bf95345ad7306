//! `auth`: questions about permissions and identities.

mod can_i;
mod list;
mod reconcile;
mod whoami;

pub(super) use can_i::post;

use crate::cli::grammar::Entry;

pub(super) static COMMANDS: &[Entry] = &[
    Entry::command::<can_i::CanI>("can-i"),
    Entry::command::<whoami::WhoAmI>("whoami"),
    Entry::command::<reconcile::Reconcile>("reconcile").writing(),
];
