//! `auth diff`: the difference of effective access between two sets of manifests.

mod document;
mod sentence;

use clap::{Args, ValueEnum};

use crate::analysis::Cluster;
use crate::analysis::diff::{Change, Direction, diff};
use crate::cli::commands::auth::format::Format;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::rbac::rules_of;

/// Show who may do more, and who less, in NEW than in OLD
///
/// OLD and NEW are each a file, a folder, - for standard input, or REV:PATH, a file or folder in a commit of git. Without
/// NEW, OLD is compared with the cluster of --from, or with that of the state file. What counts is who may do what in the
/// end: how rules are ordered and spread over roles and bindings does not matter. Exit code 0 if there is nothing that
/// --fail-on names, 1 if there is something, 2 if there is no answer.
#[derive(Args, Debug)]
pub(super) struct Diff {
    /// Changes that make the exit code 1
    #[arg(long, value_name = "CHANGE", default_value = "any")]
    fail_on: FailOn,
    /// Format of the answer: json or yaml
    #[arg(long, short = 'o', default_value = "", hide_default_value = true, value_name = "FORMAT")]
    output: String,
    /// OLD and NEW
    #[arg(value_name = "PATH")]
    arguments: Vec<String>,
}

/// Which changes make the exit code 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum FailOn {
    /// Somebody may do more
    Widened,
    /// Somebody may do less
    Narrowed,
    /// Both
    Any,
    /// Neither: always 0
    #[value(alias = "never")]
    None,
}

impl FailOn {
    fn names(self, direction: Direction) -> bool {
        match self {
            Self::Widened => direction == Direction::Widened,
            Self::Narrowed => direction == Direction::Narrowed,
            Self::Any => true,
            Self::None => false,
        }
    }
}

impl Run for Diff {
    const USAGE: &'static str = "OLD [NEW]";
    const EXAMPLES: &'static str = "
# What manifests allow that an older state of them did not
rbacsim auth diff role.yaml manifests --fail-on=none

# Fail only if somebody may do more
rbacsim auth diff manifests manifests --fail-on=widened";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let arguments = session.all_arguments(&self.arguments);
        let (old, new) = match arguments.as_slice() {
            [old] => (old, None),
            [_, _] if !session.globals.from.is_empty() => {
                return Err(session.usage("--from stands for NEW, which was given already"));
            }
            [old, new] => (old, Some(new)),
            other => return Err(session.usage(format!("expected OLD and NEW, got {} arguments", other.len()))),
        };
        let format = Format::of(&self.output, &[Format::Json, Format::Yaml])?;
        let (before, after) = match new {
            Some(new) => session.clusters_at(old, new)?,
            None => (session.cluster_at(old)?, session.cluster()?),
        };
        note_unresolved(session, old, &before);
        note_unresolved(session, new.map_or("NEW", String::as_str), &after);
        let changes = diff(&before, &after);
        let mut lines = session.lines();
        match format.document(&document::of(&changes, &mut lines)) {
            Some(document) => session.console.out(&document),
            None if changes.is_empty() => session.console.out_line("no difference in effective access"),
            None => changes.iter().for_each(|change| session.console.out_line(&sentence::of(change, &mut lines))),
        }
        let fails = |change: &Change| self.fail_on.names(change.direction);
        Ok(u8::from(changes.iter().any(fails)))
    }
}

/// Says that bindings to roles which are not in the manifests count as giving nothing, though elsewhere they may.
fn note_unresolved(session: &Session<'_>, argument: &str, cluster: &Cluster) {
    let unresolved =
        cluster.bindings.iter().filter_map(|binding| Some((binding, rules_of(&cluster.rules, binding).err()?)));
    let mut unresolved = unresolved.peekable();
    let Some((first, error)) = unresolved.next() else { return };
    let place = cluster.origin_of_binding(first, Vec::new());
    let more = match unresolved.count() {
        0 => String::new(),
        count => format!(" (and {count} more such)"),
    };
    let binding = place.shown();
    session.console.err_line(&format!("note: {argument}: {binding} gives nothing here: {error}{more}"));
}
