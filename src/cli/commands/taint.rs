//! `taint`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/taint/taint.go`.

use clap::Args;

use super::targets::Targets;
use super::writing::Writing;
use crate::cli::flags::{PrintFlags, WriteFlags};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::apply::DryRun;
use crate::kubectl::edit::patch_between;
use crate::kubectl::failure::Failure;
use crate::kubectl::output::Keys;
use crate::kubectl::selection::Filters;
use crate::kubectl::taints::TaintChanges;

/// Keep pods off nodes unless they tolerate it
#[derive(Args, Debug)]
pub(super) struct Taint {
    #[command(flatten)]
    write: WriteFlags,
    #[command(flatten)]
    print: PrintFlags,
    /// Change taints that are there already
    #[arg(long)]
    overwrite: bool,
    /// All nodes
    #[arg(long)]
    all: bool,
    /// Only nodes whose labels satisfy the selector
    #[arg(long, short = 'l', default_value = "", hide_default_value = true, value_name = "SELECTOR")]
    selector: String,
    /// node NAME…, then KEY=VALUE:EFFECT… and KEY:EFFECT-…
    #[arg(value_name = "NODE|CHANGE")]
    arguments: Vec<String>,
}

impl Run for Taint {
    const USAGE: &'static str = "NODE NAME KEY_1=VAL_1:TAINT_EFFECT_1 ... KEY_N=VAL_N:TAINT_EFFECT_N";
    const EXAMPLES: &'static str = "
# Only pods that tolerate it
rbacsim taint nodes worker dedicated=web:NoSchedule

# Not any more
rbacsim taint nodes worker dedicated=web:NoSchedule
rbacsim taint nodes worker dedicated-";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let mut writing = Writing::new(session, &self.write, &self.print)?;
        let arguments = session.all_arguments(&self.arguments);
        let is_change = |word: &&String| word.contains(['=', ':']) || word.ends_with('-');
        let first = arguments.iter().position(|word| is_change(&word)).unwrap_or(arguments.len());
        let (objects, words) = arguments.split_at(first);
        if let Some(late) = words.iter().find(|word| !is_change(word)) {
            return Err(Failure::plain(format!("all resources must be specified before taint changes: {late}")));
        }
        let [kind, names @ ..] = objects else {
            return Err(Failure::plain("one or more resources must be specified as <resource> <name>"));
        };
        if words.is_empty() {
            return Err(Failure::plain("at least one taint update is required"));
        }
        let changes = TaintChanges::parse(words).map_err(|why| session.usage(why))?;
        if !matches!(kind.to_lowercase().as_str(), "node" | "nodes") {
            let text = format!("invalid resource type {kind}, only [\"node\" \"nodes\"] are supported");
            return Err(Failure::plain(text));
        }
        changes.check()?;
        if self.all && !self.selector.is_empty() {
            return Err(Failure::plain("setting 'all' parameter with a non empty selector is prohibited"));
        }
        if !self.all && self.selector.is_empty() && names.is_empty() {
            let text = "at least one resource name must be specified since 'all' parameter is not set";
            return Err(Failure::plain(text));
        }
        let chosen = self.all || !self.selector.is_empty();
        let nodes = if chosen { &[][..] } else { names };
        let arguments: Vec<String> = std::iter::once("nodes".to_owned()).chain(nodes.iter().cloned()).collect();
        let filters = Filters { labels: self.selector.clone(), all: self.all, ..Filters::default() };
        Targets::from_arguments(session, &arguments, &filters)?.each(session, |session, target| {
            let mut tainted = target.object.clone();
            let happened = changes.make(&mut tainted, self.overwrite)?;
            if writing.dry_run != DryRun::Client {
                let patch = patch_between(&target.resource, &target.object, &tainted)?;
                tainted = session.client()?.patch(&target.resource, "", &target.name, patch, writing.options)?;
            }
            writing.print(session, &tainted, Keys::Typed, happened)
        })?;
        Ok(0)
    }
}
