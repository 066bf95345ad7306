//! `apply set-last-applied`.

use clap::Args;

use crate::apiserver::request::PatchType;
use crate::cli::commands::writing::Writing;
use crate::cli::flags::{DryRunFlags, FileFlags, PrintFlags};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::apply::{DryRun, retrieving};
use crate::kubectl::failure::Failure;
use crate::kubectl::files::Validation;
use crate::kubectl::last_applied::{annotation_patch, applied_text, last_applied};
use crate::kubectl::output::Keys;

/// Set what was applied last to objects to what files say, without changing the objects otherwise
#[derive(Args, Debug)]
pub(super) struct SetLastApplied {
    #[command(flatten)]
    files: FileFlags,
    #[command(flatten)]
    dry_run: DryRunFlags,
    #[command(flatten)]
    print: PrintFlags,
    /// Also for objects that were never applied
    #[arg(long)]
    create_annotation: bool,
    #[arg(hide = true)]
    _arguments: Vec<String>,
}

impl Run for SetLastApplied {
    const USAGE: &'static str = "-f FILENAME";
    const EXAMPLES: &'static str = "
# Let the next apply take what is in a file for what was applied last
rbacsim apply set-last-applied -f role.yaml --create-annotation=true";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let dry_run = self.dry_run.mode(session)?;
        let mut writing = Writing::unvalidated(session, dry_run, &self.print)?;
        let names = self.files.names();
        if names.is_empty() {
            return Err(Failure::plain(crate::kubectl::selection::NOTHING_NAMED));
        }
        let (items, failures) = session.read_items(&names, Validation::Off, "")?;
        Failure::collect(failures)?;
        // All objects are looked at before the first of them is changed.
        let mut changes = Vec::new();
        for item in items {
            let client = session.client()?;
            let object = client
                .get(&item.resource, &item.namespace, &item.name, false)
                .map_err(|failure| if failure.is_not_found() { failure } else { retrieving(failure, &item) })?;
            let wanted = applied_text(&item.object);
            match last_applied(&object) {
                None if !self.create_annotation => {
                    return Err(Failure::plain(format!(
                        "no last-applied-configuration annotation found on resource: {}, to create the annotation, run the command with --create-annotation",
                        item.name
                    )));
                }
                Some(present) if present.trim_end() == wanted.trim_end() => {
                    let text = format!("set-last-applied {}: no changes required.", item.name);
                    session.console.err_line(&text);
                }
                _ => changes.push((item, object, wanted)),
            }
        }
        for (item, object, wanted) in changes {
            let object = if dry_run == DryRun::Client {
                object
            } else {
                let patch = (PatchType::Merge, annotation_patch(&wanted));
                session.client()?.patch(&item.resource, &item.namespace, &item.name, patch, writing.options)?
            };
            writing.print(session, &object, Keys::Sorted, "configured")?;
        }
        Ok(0)
    }
}
