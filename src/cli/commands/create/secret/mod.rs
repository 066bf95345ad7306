//! `create secret`: one file per form.

mod docker_registry;
mod generic;
mod tls;

use crate::cli::grammar::Entry;

pub(super) static COMMANDS: &[Entry] = &[
    Entry::command::<docker_registry::DockerRegistry>("docker-registry").writing(),
    Entry::command::<generic::Generic>("generic").writing(),
    Entry::command::<tls::Tls>("tls").writing(),
];
