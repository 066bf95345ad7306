//! `rollout status`. Nothing moves here while one watches, so that waiting ends at once.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/rollout/rollout_status.go`.

use clap::{ArgAction, Args};

use super::changes::WhichFlags;
use crate::cli::commands::waiting::timed_out;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::cli::usage::{parse_bool, parse_int};
use crate::kubectl::duration::parse_duration;
use crate::kubectl::failure::Failure;
use crate::kubectl::rollout::status;

/// Show how far a rollout is
#[derive(Args, Debug)]
pub(super) struct Status {
    #[command(flatten)]
    which: WhichFlags,
    /// Whether to wait for the end of the rollout
    #[arg(long, short = 'w', action = ArgAction::Set, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_value = "true", default_missing_value = "true", hide_possible_values = true, value_parser = parse_bool)]
    watch: bool,
    /// Only if this is the revision that is rolled out
    #[arg(long, default_value_t = 0, value_name = "REVISION", value_parser = parse_int::<i64>)]
    revision: i64,
    /// How long to wait; nothing moves here, so there is nothing to wait for
    #[arg(long, hide = true, default_value = "0s", value_name = "DURATION", value_parser = parse_duration)]
    timeout: i64,
}

impl Run for Status {
    const USAGE: &'static str = "(TYPE NAME | TYPE/NAME) [flags]";
    const EXAMPLES: &'static str = "
# How far a deployment is
rbacsim rollout status deployment/front --watch=false";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let (targets, mut failures) = self.which.targets(session)?;
        for target in targets {
            match status(&target.resource, &target.object, self.revision) {
                Ok(status) => {
                    session.console.out_line(&status.text);
                    if self.watch && !status.is_done {
                        failures.push(timed_out(session, ""));
                    }
                }
                Err(failure) => failures.push(failure),
            }
        }
        Failure::collect(failures)?;
        Ok(0)
    }
}
