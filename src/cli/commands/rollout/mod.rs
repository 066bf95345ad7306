//! `rollout`: the revisions of workloads. Nothing runs here, so that no rollout ever ends but that of no pods.

mod changes;
mod history;
mod pause;
mod restart;
mod resume;
mod status;
mod undo;

use crate::cli::grammar::Entry;

pub(super) static COMMANDS: &[Entry] = &[
    Entry::command::<history::History>("history"),
    Entry::command::<pause::Pause>("pause").writing(),
    Entry::command::<restart::Restart>("restart").writing(),
    Entry::command::<resume::Resume>("resume").writing(),
    Entry::command::<status::Status>("status"),
    Entry::command::<undo::Undo>("undo").writing(),
];
