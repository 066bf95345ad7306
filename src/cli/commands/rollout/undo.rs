//! `rollout undo`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/rollout/rollout_undo.go`.

use clap::Args;

use super::changes::WhichFlags;
use crate::cli::commands::targets::Target;
use crate::cli::commands::writing::Writing;
use crate::cli::flags::{DryRunFlags, PrintFlags};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::cli::usage::parse_int;
use crate::kubectl::apply::DryRun;
use crate::kubectl::failure::Failure;
use crate::kubectl::output::Keys;
use crate::kubectl::rollout::Revisions;

/// Go back to an earlier revision of a workload
#[derive(Args, Debug)]
pub(super) struct Undo {
    #[command(flatten)]
    which: WhichFlags,
    #[command(flatten)]
    dry_run: DryRunFlags,
    #[command(flatten)]
    print: PrintFlags,
    /// The revision to go back to; 0 for the one before
    #[arg(long, default_value_t = 0, value_name = "REVISION", value_parser = parse_int::<i64>)]
    to_revision: i64,
}

impl Run for Undo {
    const USAGE: &'static str = "(TYPE NAME | TYPE/NAME) [flags]";
    const EXAMPLES: &'static str = "
# Back to what was before
rbacsim set image deployment/front nginx=nginx:nosuch
rbacsim rollout undo deployment/front

# Back to the first revision
rbacsim set image deployment/front nginx=nginx:1.28
rbacsim rollout undo deployment/front --to-revision=1";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let dry_run = self.dry_run.mode(session)?;
        let mut writing = Writing::unvalidated(session, dry_run, &self.print)?;
        let (targets, mut failures) = self.which.targets(session)?;
        for target in targets {
            failures.extend(self.undo(session, &mut writing, &target).err());
        }
        Failure::collect(failures)?;
        Ok(0)
    }
}

impl Undo {
    fn undo(&self, session: &mut Session<'_>, writing: &mut Writing, target: &Target) -> Result<(), Failure> {
        let Target { resource, namespace, name, object } = target;
        let console = session.console;
        let revisions = Revisions::of(session.client()?, console, (resource, object), "rollbacker")?;
        let revision = revisions.to_go_back_to(self.to_revision)?;
        if writing.dry_run == DryRun::Client {
            return writing.print(session, object, Keys::Sorted, &revision.template_text());
        }
        if let Some(skipped) = revisions.why_not(object, revision, self.to_revision)? {
            return writing.print(session, object, Keys::Sorted, &skipped);
        }
        let patch = revisions.way_back(object, revision);
        let restored = session.client()?.patch(resource, namespace, name, patch, writing.options);
        restored.map_err(|failure| {
            Failure::plain(format!("failed restoring revision {}: {}", self.to_revision, failure.message()))
        })?;
        writing.print(session, object, Keys::Sorted, "rolled back")
    }
}
