//! `--record`: the command line, kept in an annotation of what it changed, where `rollout history` finds it.
//!
//! Mirrors `k8s.io/cli-runtime/pkg/genericclioptions/record_flags.go`.

use clap::{ArgMatches, Command, parser::ValueSource};

use crate::kubectl::failure::PROGRAM;

/// Annotation that holds the command line.
pub(super) const CHANGE_CAUSE: &str = "kubernetes.io/change-cause";

/// The command line as kubectl writes it down: arguments first, then flags in the order in which they were given.
pub(super) fn command_line(path: &str, command: &Command, matches: &ArgMatches, after_dashes: &[String]) -> String {
    let (mut arguments, mut flags) = (vec![PROGRAM.to_owned(), path.to_owned()], Vec::new());
    for arg in command.get_arguments() {
        let id = arg.get_id().as_str();
        if matches.value_source(id) != Some(ValueSource::CommandLine) {
            continue;
        }
        let values = matches.get_raw(id).into_iter().flatten().map(|value| value.to_string_lossy().into_owned());
        match arg.get_long() {
            Some(long) => {
                let indices = matches.indices_of(id).into_iter().flatten();
                flags.extend(indices.zip(values).map(|(index, value)| (index, format!("--{long}={value}"))));
            }
            None => arguments.extend(values),
        }
    }
    arguments.extend(after_dashes.iter().cloned());
    flags.sort();
    arguments.extend(flags.into_iter().map(|(_, flag)| flag));
    arguments.join(" ")
}
