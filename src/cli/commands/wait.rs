//! `wait`: answers at once, as nothing moves here while one waits.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/wait/wait.go`.

use clap::Args;

use super::targets::{FromFiles, Targets};
use super::waiting::timed_out;
use super::writing::Writing;
use crate::cli::flags::{FileFlags, PrintFlags};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::apply::DryRun;
use crate::kubectl::condition::Condition;
use crate::kubectl::duration::parse_duration;
use crate::kubectl::failure::Failure;
use crate::kubectl::output::Keys;
use crate::kubectl::selection::Filters;

/// Ask whether something holds of objects
#[derive(Args, Debug)]
pub(super) struct Wait {
    #[command(flatten)]
    files: FileFlags,
    #[command(flatten)]
    print: PrintFlags,
    /// What is to hold: create, delete, condition=NAME[=VALUE] or jsonpath='{PATH}'[=VALUE]
    #[arg(long = "for", default_value = "", hide_default_value = true, value_name = "CONDITION")]
    condition: String,
    /// How long to wait; nothing moves here, so there is nothing to wait for
    #[arg(long, default_value = "30s", value_name = "DURATION", value_parser = parse_duration)]
    timeout: i64,
    /// All objects of the named types
    #[arg(long)]
    all: bool,
    /// In all namespaces
    #[arg(long, short = 'A')]
    all_namespaces: bool,
    /// Only objects whose labels satisfy the selector
    #[arg(long, short = 'l', default_value = "", hide_default_value = true, value_name = "SELECTOR")]
    selector: String,
    /// Only objects whose fields satisfy the selector
    #[arg(long, default_value = "", hide_default_value = true, value_name = "SELECTOR")]
    field_selector: String,
    /// Look at the files' objects instead of the server's
    #[arg(long)]
    local: bool,
    /// TYPE NAME… or TYPE/NAME…
    #[arg(value_name = "OBJECT")]
    arguments: Vec<String>,
}

impl Run for Wait {
    const USAGE: &'static str = "([-f FILENAME] | resource.group/resource.name | resource.group [(-l label | --all)]) [--for=create|--for=delete|--for condition=available|--for=jsonpath='{}'[=value]]";
    const EXAMPLES: &'static str = "
# Whether a pod waits for a node
rbacsim wait pod/web --for=jsonpath='{.status.phase}'=Pending

# Whether a pod is gone
rbacsim delete pod web --force
rbacsim wait pod/web --for=delete --timeout=60s";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let mut writing = Writing::unvalidated(session, DryRun::None, &self.print)?;
        let condition = Condition::parse(&self.condition)?;
        let arguments = session.all_arguments(&self.arguments);
        let filters = Filters {
            labels: self.selector.clone(),
            fields: self.field_selector.clone(),
            all: self.all,
            all_namespaces: self.all_namespaces,
            ..Filters::default()
        };
        let how = if self.local { FromFiles::AsWritten } else { FromFiles::Latest };
        let targets = Targets::find(session, &self.files, how, &arguments, &filters)?;
        let (targets, mut failures) = targets.fetch_all(session);
        match condition {
            Condition::Gone => failures.retain(|failure| !failure.is_not_found()),
            Condition::There if failures.iter().any(Failure::is_not_found) => return Err(timed_out(session, "")),
            _ => {}
        }
        if targets.is_empty() && failures.is_empty() && condition != Condition::Gone {
            return Err(Failure::plain("no matching resources found"));
        }
        for target in targets {
            if condition.holds(&target.object)? {
                writing.print(session, &target.object, Keys::Sorted, "condition met")?;
            } else {
                failures.push(timed_out(session, &format!(" on {}/{}", target.resource.name, target.name)));
            }
        }
        Failure::collect(failures)?;
        Ok(0)
    }
}
