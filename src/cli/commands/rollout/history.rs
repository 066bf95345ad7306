//! `rollout history`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/rollout/rollout_history.go`.

use clap::Args;

use super::changes::WhichFlags;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::cli::usage::parse_int;
use crate::kubectl::failure::Failure;
use crate::kubectl::output::name_of;
use crate::kubectl::rollout::Revisions;

/// List the revisions of deployments
#[derive(Args, Debug)]
pub(super) struct History {
    #[command(flatten)]
    which: WhichFlags,
    /// Show the pods of this revision
    #[arg(long, default_value_t = 0, value_name = "REVISION", value_parser = parse_int::<i64>)]
    revision: i64,
}

impl Run for History {
    const USAGE: &'static str = "(TYPE NAME | TYPE/NAME) [flags]";
    const EXAMPLES: &'static str = "
# All revisions of a deployment
rbacsim set image deployment/front nginx=nginx:1.29
rbacsim rollout history deployment/front

# One of them
rbacsim rollout history deployment/front --revision=1";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        if self.revision < 0 {
            return Err(Failure::plain(format!("revision must be a positive integer: {}", self.revision)));
        }
        let (targets, mut failures) = self.which.targets(session)?;
        for target in targets {
            let console = session.console;
            let about = (&target.resource, &target.object);
            let shown = Revisions::of(session.client()?, console, about, "history viewer")
                .and_then(|revisions| revisions.history(self.revision));
            match shown {
                Ok(text) => {
                    let with =
                        if self.revision > 0 { format!("with revision #{}", self.revision) } else { String::new() };
                    session.console.out_line(&format!("{} {with}\n{text}", name_of(&target.object)));
                }
                Err(failure) => failures.push(failure),
            }
        }
        Failure::collect(failures)?;
        Ok(0)
    }
}
