//! `apply`, and what is below it.

mod edit_last_applied;
mod ignored;
mod set_last_applied;
mod view_last_applied;

use clap::Args;
use serde_json::{Value, json};

use self::ignored::Ignored;
use super::cascade::propagation;
use super::writing::Writing;
use crate::apiserver::discovery::ApiResource;
use crate::cli::flags::{FileFlags, PrintFlags, RecordFlags, WriteFlags};
use crate::cli::grammar::{Entry, Run};
use crate::cli::session::Session;
use crate::kubectl::Deletion;
use crate::kubectl::apply::{Applied, Applying, DryRun, apply};
use crate::kubectl::failure::Failure;
use crate::kubectl::files::Item;
use crate::kubectl::output::Keys;
use crate::kubectl::prune::{DEPRECATED_DEFAULT, Pruning, Visited, resources_to_prune};
use crate::kubectl::server_side::{MANAGER, ServerSide};

pub(super) static COMMANDS: &[Entry] = &[
    Entry::command::<edit_last_applied::EditLastApplied>("edit-last-applied"),
    Entry::command::<view_last_applied::ViewLastApplied>("view-last-applied"),
    Entry::command::<set_last_applied::SetLastApplied>("set-last-applied").writing(),
];

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
    /// With --prune: the kinds to look through, as group/version/kind; may be repeated
    #[arg(long, value_name = "KIND")]
    prune_allowlist: Vec<String>,
    /// With --prune and --force: what happens to dependents: background, foreground or orphan
    #[arg(long, value_name = "WAY", num_args = 0..=1, require_equals = true, default_value = "background", default_missing_value = "background")]
    cascade: String,
    /// With --prune and --force: seconds to give an object to end
    #[arg(long, default_value_t = -1, hide_default_value = true, value_name = "SECONDS", value_parser = crate::cli::usage::parse_int::<i64>)]
    grace_period: i64,
    /// With --server-side: the subresource to apply
    #[arg(long, default_value = "", hide_default_value = true, value_name = "NAME")]
    subresource: String,
    #[command(flatten)]
    record: RecordFlags,
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
        let names = self.files.names();
        names.require()?;
        let mut writing = Writing::new(session, &self.write, &self.print)?;
        session.check_configuration()?;
        let deletion = self.deletion(session)?;
        self.check(writing.dry_run)?;
        let prunable =
            if self.prune { resources_to_prune(session.client()?, &self.prune_allowlist)? } else { Vec::new() };
        let rule = session.namespace()?;
        let (mut items, unreadable) = session.read_items(&names, self.write.validation()?, &self.selector)?;
        let mut failures: Vec<Failure> = Failure::collect(unreadable).err().into_iter().collect();
        if items.is_empty() && failures.is_empty() {
            return Err(Failure::plain("no objects passed to apply"));
        }
        let mut visited = Visited::default();
        visited.namespaces.extend(rule.enforced.then_some(rule.name));
        let mut objects = Vec::new();
        for item in &mut items {
            item.object = session.recorded(std::mem::take(&mut item.object));
            if item.resource.namespaced {
                visited.namespaces.insert(item.namespace.clone());
            }
            match self.apply_one(session, &writing, item, deletion) {
                Ok(applied) => {
                    visited.uids.extend(applied.uid());
                    if writing.prints_objects() {
                        objects.push(applied.object);
                    } else {
                        writing.print(session, &applied.object, Keys::Sorted, applied.outcome)?;
                    }
                }
                Err(failure) => failures.push(failure),
            }
        }
        Failure::collect(failures)?;
        match objects.as_slice() {
            [] => {}
            [one] => writing.print(session, one, Keys::Sorted, "")?,
            _ => writing.print(session, &list(&objects), Keys::Typed, "")?,
        }
        if self.prune {
            self.prune_others(session, &mut writing, (&prunable, deletion), &visited)?;
        }
        Ok(0)
    }
}

/// Several objects are printed as one list.
fn list(objects: &[Value]) -> Value {
    json!({"kind": "List", "apiVersion": "v1", "metadata": {}, "items": objects})
}

impl Apply {
    /// How objects are deleted, if any are.
    fn deletion(&self, session: &Session<'_>) -> Result<Deletion<'static>, Failure> {
        let propagation = propagation(session, &self.cascade)?;
        // Nothing may be lost without a second to save it, unless that is forced.
        let least = i64::from(!self.force);
        Ok(Deletion { propagation, grace_seconds: (self.grace_period >= 0).then(|| self.grace_period.max(least)) })
    }

    fn apply_one(
        &self,
        session: &mut Session<'_>,
        writing: &Writing,
        item: &Item,
        deletion: Deletion<'_>,
    ) -> Result<Applied, Failure> {
        let console = session.console;
        if !self.server_side {
            let force = self.force.then_some(deletion);
            let applying = Applying { dry_run: writing.dry_run, options: writing.options, force };
            return apply(session.client()?, console, item, applying);
        }
        let manager = session.globals.field_manager.clone().unwrap_or_else(|| MANAGER.to_owned());
        let how = ServerSide {
            manager: &manager,
            force_conflicts: self.force_conflicts,
            subresource: &self.subresource,
            options: writing.options,
        };
        let client = session.client()?;
        client.set_field_manager(&manager);
        let shown = client.show_managed_fields(true);
        let applied = how.apply(client, console, item);
        client.show_managed_fields(shown);
        Ok(Applied { outcome: "serverside-applied", object: applied? })
    }

    /// Deletes what was applied once and is not any more.
    fn prune_others(
        &self,
        session: &mut Session<'_>,
        writing: &mut Writing,
        (resources, deletion): (&[ApiResource], Deletion<'_>),
        visited: &Visited,
    ) -> Result<(), Failure> {
        if self.prune_allowlist.is_empty() {
            session.log_warning("prune.go:71", DEPRECATED_DEFAULT);
        }
        let pruning = Pruning { resources, selector: &self.selector, deletion, dry_run: writing.dry_run };
        let mut pruned = Vec::new();
        let outcome = pruning.run(session.client()?, visited, &mut pruned);
        for object in &pruned {
            writing.print(session, object, Keys::Sorted, "pruned")?;
        }
        outcome
    }

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
        if self.prune && self.server_side {
            return refuse("--prune is in alpha and doesn't currently work on objects created by server-side apply");
        }
        if !self.subresource.is_empty() && !self.server_side {
            return refuse("--subresource can only be specified for --server-side");
        }
        Ok(())
    }
}
