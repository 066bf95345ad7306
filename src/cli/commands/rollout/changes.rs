//! What `rollout restart`, `pause` and `resume` have in common: their flags, and a patch for every object.

use clap::Args;
use serde_json::Value;

use crate::apiserver::request::PatchType;
use crate::cli::commands::targets::{FromFiles, Target, Targets};
use crate::cli::commands::writing::Writing;
use crate::cli::flags::{FileFlags, PrintFlags};
use crate::cli::session::Session;
use crate::kubectl::apply::DryRun;
use crate::kubectl::failure::Failure;
use crate::kubectl::output::Keys;
use crate::kubectl::selection::Filters;

/// The flags of all three.
#[derive(Args, Debug)]
pub(super) struct ChangeFlags {
    #[command(flatten)]
    print: PrintFlags,
    #[command(flatten)]
    which: WhichFlags,
    /// Name to track changes under
    #[arg(long, hide = true, default_value = "", hide_default_value = true, value_name = "NAME")]
    field_manager: String,
}

/// Which workloads a command of `rollout` is about.
#[derive(Args, Debug)]
pub(super) struct WhichFlags {
    #[command(flatten)]
    files: FileFlags,
    /// Only objects whose labels satisfy the selector
    #[arg(long, short = 'l', default_value = "", hide_default_value = true, value_name = "SELECTOR")]
    selector: String,
    /// TYPE, TYPE NAME… or TYPE/NAME…
    #[arg(value_name = "OBJECT")]
    arguments: Vec<String>,
}

impl WhichFlags {
    /// Those workloads, and why others cannot be had.
    ///
    /// # Errors
    /// Arguments that name nothing or do not go together.
    pub fn targets(&self, session: &mut Session<'_>) -> Result<(Vec<Target>, Vec<Failure>), Failure> {
        let arguments = session.all_arguments(&self.arguments);
        if arguments.is_empty() && self.files.names().is_empty() {
            return Err(Failure::plain("required resource not specified"));
        }
        let filters = Filters { labels: self.selector.clone(), type_alone_is_all: true, ..Filters::default() };
        let targets = Targets::find(session, &self.files, FromFiles::Latest, &arguments, &filters)?;
        let (targets, failures) = targets.fetch_all(session);
        if targets.is_empty() && failures.is_empty() {
            let namespace = session.namespace()?.name;
            session.console.err_line(&format!("No resources found in {namespace} namespace."));
        }
        Ok((targets, failures))
    }
}

impl ChangeFlags {
    /// Sends the patch of every object, and says what happened to it.
    ///
    /// # Errors
    /// All failures: of `patch_of`, which says why there is none, and of the server.
    pub fn patch_each(
        &self,
        session: &mut Session<'_>,
        happened: &str,
        patch_of: impl Fn(&Target) -> Result<Value, Failure>,
    ) -> Result<u8, Failure> {
        let mut writing = Writing::unvalidated(session, DryRun::None, &self.print)?;
        let (targets, mut failures) = self.which.targets(session)?;
        for target in targets {
            let done = patch_of(&target).and_then(|patch| {
                let patch = (PatchType::Strategic, patch);
                let changed = session
                    .client()?
                    .patch(&target.resource, &target.namespace, &target.name, patch, writing.options)
                    .map_err(|failure| Failure::plain(format!("failed to patch: {}", failure.message())))?;
                writing.print(session, &changed, Keys::Typed, happened)
            });
            failures.extend(done.err());
        }
        Failure::collect(failures)?;
        Ok(0)
    }
}

/// Why an object cannot be changed.
pub(super) fn cannot(target: &Target, why: &str) -> Failure {
    Failure::plain(format!("error: {} {:?} {why}", target.resource.group_resource(), target.name))
}
