//! `apply`, and what is below it.

mod ignored;
mod view_last_applied;

use clap::Args;
use serde_json::{Value, json};

use self::ignored::Ignored;
use super::writing::Writing;
use crate::cli::flags::{FileFlags, PrintFlags, WriteFlags};
use crate::cli::grammar::{Entry, Run};
use crate::cli::session::Session;
use crate::kubectl::apply::{DryRun, apply};
use crate::kubectl::failure::Failure;
use crate::kubectl::output::Keys;

pub(super) static COMMANDS: &[Entry] = &[Entry::command::<view_last_applied::ViewLastApplied>("view-last-applied")];

/// Make objects as files describe them: create what is missing, change what differs
#[derive(Args, Debug)]
pub(super) struct Apply {
    #[command(flatten)]
    files: FileFlags,
    #[command(flatten)]
    write: WriteFlags,
    #[command(flatten)]
    print: PrintFlags,
    /// Only objects whose written labels satisfy the selector
    #[arg(long, short = 'l', default_value = "", hide_default_value = true, value_name = "SELECTOR")]
    selector: String,
    /// Let the server merge
    #[arg(long)]
    server_side: bool,
    /// Take over fields that others manage
    #[arg(long)]
    force_conflicts: bool,
    /// Delete objects that were applied once and are not named any more
    #[arg(long)]
    prune: bool,
    /// With --prune: of all objects
    #[arg(long)]
    all: bool,
    /// Delete and create again what cannot be changed
    #[arg(long)]
    force: bool,
    /// With --server-side: the subresource to apply
    #[arg(long, default_value = "", hide = true, value_name = "NAME")]
    subresource: String,
    #[command(flatten)]
    ignored: Ignored,
    #[arg(hide = true)]
    arguments: Vec<String>,
}

impl Run for Apply {
    const USAGE: &'static str = "(-f FILENAME | -k DIRECTORY)";
    const EXAMPLES: &'static str = "
# Make objects as a file describes them
rbacsim apply -f role.yaml

# All files of a folder
rbacsim apply -f manifests/

# What another command prints
rbacsim create role writer --verb=create --resource=pods --dry-run=client -o yaml | rbacsim apply -f -";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let arguments = session.all_arguments(&self.arguments);
        if !arguments.is_empty() {
            return Err(session.usage(format!("Unexpected args: [{}]", arguments.join(" "))));
        }
        if self.ignored.record {
            session.deprecated_record();
        }
        let names = self.files.names();
        names.require()?;
        let mut writing = Writing::new(session, &self.write, &self.print)?;
        self.check(writing.dry_run)?;
        let (items, mut failures) = session.read_items(&names, self.write.validation()?, &self.selector)?;
        if items.is_empty() && failures.is_empty() {
            return Err(Failure::plain("no objects passed to apply"));
        }
        let mut objects = Vec::new();
        for item in &items {
            let console = session.console;
            match apply(session.client()?, console, item, writing.dry_run, writing.options) {
                Ok(applied) if writing.prints_objects() => objects.push(applied.object),
                Ok(applied) => writing.print(session, &applied.object, Keys::Sorted, applied.outcome)?,
                Err(failure) => failures.push(failure),
            }
        }
        Failure::collect(failures)?;
        match objects.as_slice() {
            [] => {}
            [one] => writing.print(session, one, Keys::Sorted, "")?,
            _ => writing.print(session, &list(&objects), Keys::Sorted, "")?,
        }
        Ok(0)
    }
}

/// Several objects are printed as one list.
fn list(objects: &[Value]) -> Value {
    json!({"kind": "List", "apiVersion": "v1", "metadata": {}, "items": objects})
}

impl Apply {
    fn check(&self, dry_run: DryRun) -> Result<(), Failure> {
        let refuse = |text: &str| Err(Failure::plain(text));
        if self.force_conflicts && !self.server_side {
            return refuse("--force-conflicts only works with --server-side");
        }
        if dry_run == DryRun::Client && self.server_side {
            return refuse("--dry-run=client doesn't work with --server-side (did you mean --dry-run=server instead?)");
        }
        if self.force && self.server_side {
            return refuse("--force cannot be used with --server-side");
        }
        if dry_run == DryRun::Server && self.force {
            return refuse("--dry-run=server cannot be used with --force");
        }
        if self.all && !self.selector.is_empty() {
            return refuse("cannot set --all and --selector at the same time");
        }
        if self.force && self.prune {
            return refuse("--force cannot be used with --prune");
        }
        if self.prune && !self.all && self.selector.is_empty() {
            return refuse(
                "all resources selected for prune without explicitly passing --all. To prune all resources, pass the --all flag. If you did not mean to prune all resources, specify a label selector",
            );
        }
        if !self.subresource.is_empty() && !self.server_side {
            return refuse("--subresource can only be specified for --server-side");
        }
        if self.server_side || self.prune || self.force {
            return refuse("rbacsim does not simulate --server-side, --prune and --force of apply yet");
        }
        Ok(())
    }
}
