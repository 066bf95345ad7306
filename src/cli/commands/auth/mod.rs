//! `auth`: questions about permissions and identities.

mod can_i;
mod diff;
mod explain;
mod format;
mod hint;
mod list;
mod matrix;
mod named;
mod reconcile;
mod report;
mod who_can;
mod whoami;

pub(super) use can_i::post;

use crate::cli::grammar::Entry;

pub(super) static COMMANDS: &[Entry] = &[
    Entry::command::<can_i::CanI>("can-i"),
    Entry::command::<diff::Diff>("diff").own(),
    Entry::command::<explain::Explain>("explain").own(),
    Entry::command::<who_can::WhoCan>("who-can").own(),
    Entry::command::<matrix::MatrixOf>("matrix").own(),
    Entry::command::<whoami::WhoAmI>("whoami"),
    Entry::command::<reconcile::Reconcile>("reconcile").writing(),
];
