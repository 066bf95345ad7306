//! What `cordon`, `uncordon` and `drain` have in common: which nodes are meant, and closing and opening them.
//!
//! Mirrors `RunCordonOrUncordon` of `k8s.io/kubectl/pkg/cmd/drain/drain.go`.

use clap::Args;
use serde_json::{Value, json};

use super::targets::{Target, Targets};
use crate::apiserver::request::PatchType;
use crate::cli::flags::DryRunFlags;
use crate::cli::session::Session;
use crate::kubectl::WriteOptions;
use crate::kubectl::apply::DryRun;
use crate::kubectl::failure::Failure;
use crate::kubectl::output::name_of;
use crate::kubectl::selection::Filters;

/// The flags of all three.
#[derive(Args, Debug)]
pub(super) struct NodeFlags {
    #[command(flatten)]
    dry_run: DryRunFlags,
    /// Only nodes whose labels satisfy the selector
    #[arg(long, short = 'l', default_value = "", hide_default_value = true, value_name = "SELECTOR")]
    selector: String,
    /// Names of nodes
    #[arg(value_name = "NODE")]
    arguments: Vec<String>,
}

/// Nodes, and how they are changed.
pub(super) struct Nodes {
    pub targets: Vec<Target>,
    pub dry_run: DryRun,
}

impl NodeFlags {
    /// The nodes that are meant.
    ///
    /// # Errors
    /// kubectl's texts for wrong arguments, and nodes that cannot be had: then none is changed.
    pub fn nodes(&self, session: &mut Session<'_>) -> Result<Nodes, Failure> {
        let names = session.all_arguments(&self.arguments);
        if names.is_empty() && self.selector.is_empty() {
            return Err(session.usage(format!("USAGE: {} NODE [flags]", session.path)));
        }
        if !names.is_empty() && !self.selector.is_empty() {
            return Err(Failure::plain("cannot specify both a node name and a --selector option"));
        }
        let dry_run = self.dry_run.mode(session)?;
        let arguments: Vec<String> = std::iter::once("nodes".to_owned()).chain(names).collect();
        let filters = Filters { labels: self.selector.clone(), ..Filters::default() };
        let (targets, failures) = Targets::from_arguments(session, &arguments, &filters)?.fetch_all(session);
        Failure::collect(failures)?;
        Ok(Nodes { targets, dry_run })
    }
}

impl Nodes {
    /// Closes the nodes to new pods, or opens them. What is refused is told, and nothing more: kubectl ends well then.
    ///
    /// # Errors
    /// A wrong configuration only.
    pub fn set_unschedulable(&self, session: &mut Session<'_>, closed: bool) -> Result<(), Failure> {
        let word = if closed { "cordon" } else { "uncordon" };
        for Target { resource, name, object, .. } in &self.targets {
            let is_closed = object.pointer("/spec/unschedulable") == Some(&Value::Bool(true));
            if is_closed == closed {
                self.say(session, object, &format!("already {word}ed"));
                continue;
            }
            if self.dry_run != DryRun::Client {
                let wanted = if closed { Value::Bool(true) } else { Value::Null };
                let patch = (PatchType::Strategic, json!({"spec": {"unschedulable": wanted}}));
                if let Err(failure) = session.client()?.patch(resource, "", name, patch, self.options()) {
                    let text = format!("error: unable to {word} node {name:?}: {}", failure.message());
                    session.console.err_line(&text);
                    continue;
                }
            }
            self.say(session, object, &format!("{word}ed"));
        }
        Ok(())
    }

    /// Says what happened to a node.
    pub fn say(&self, session: &Session<'_>, node: &Value, happened: &str) {
        session.console.out_line(&format!("{} {happened}{}", name_of(node), self.dry_run.suffix()));
    }

    /// How writing requests are to be treated.
    pub fn options(&self) -> WriteOptions {
        WriteOptions { dry_run: self.dry_run == DryRun::Server, ..WriteOptions::default() }
    }
}
