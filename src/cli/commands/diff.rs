//! `diff`: what `apply` would change, found out by a dry run on the server.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/diff/diff.go`: exit code 1 for differences, more for failures.

use clap::Args;
use serde_json::Value;

use super::writing::strip_managed_fields;
use crate::cli::comparison::Comparison;
use crate::cli::flags::FileFlags;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::WriteOptions;
use crate::kubectl::apply::{Applying, DryRun, apply};
use crate::kubectl::failure::Failure;
use crate::kubectl::files::{Item, Validation};
use crate::kubectl::hiding::hide_data;
use crate::kubectl::retrieve::get_named;
use crate::kubectl::server_side::{MANAGER, ServerSide};
use crate::print::yaml::to_yaml;

/// Show what applying files would change
#[derive(Args, Debug)]
pub(super) struct Diff {
    #[command(flatten)]
    files: FileFlags,
    /// Only objects whose written labels satisfy the selector
    #[arg(long, short = 'l', default_value = "", hide_default_value = true, value_name = "SELECTOR")]
    selector: String,
    /// Let the server merge
    #[arg(long)]
    server_side: bool,
    /// Take over fields that others manage
    #[arg(long)]
    force_conflicts: bool,
    /// Name to track changes under
    #[arg(long, hide = true, default_value = "", hide_default_value = true, value_name = "NAME")]
    field_manager: String,
    /// Show managedFields too
    #[arg(long)]
    show_managed_fields: bool,
    /// Objects at once; one after the other here
    #[arg(long, hide = true, default_value_t = 1, value_name = "COUNT", value_parser = crate::cli::usage::parse_int::<i64>)]
    concurrency: i64,
    #[arg(hide = true)]
    arguments: Vec<String>,
}

impl Run for Diff {
    const USAGE: &'static str = "-f FILENAME";
    const EXAMPLES: &'static str = "
# Nothing, after the file was applied
rbacsim apply -f role.yaml
rbacsim diff -f role.yaml";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        match self.compare(session) {
            Ok(code) => Ok(code),
            Err(failure) => {
                failure.report(session.console);
                Ok(2)
            }
        }
    }
}

impl Diff {
    fn compare(&self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let arguments = session.all_arguments(&self.arguments);
        if !arguments.is_empty() {
            return Err(session.usage(format!("Unexpected args: [{}]", arguments.join(" "))));
        }
        let names = self.files.names();
        names.require()?;
        if self.force_conflicts && !self.server_side {
            return Err(Failure::plain("--force-conflicts only works with --server-side"));
        }
        let (items, failures) = session.read_items(&names, Validation::Off, &self.selector)?;
        Failure::collect(failures)?;
        let comparison = Comparison::new(session.environment)?;
        for item in &items {
            let (live, merged) = self.versions(session, item)?;
            let (live, merged) = hide_data(live, merged);
            let group =
                if item.resource.group.is_empty() { String::new() } else { format!("{}.", item.resource.group) };
            let name =
                format!("{group}{}.{}.{}.{}", item.resource.version, item.resource.kind, item.namespace, item.name);
            let text = |object: &Option<Value>| object.as_ref().map(to_yaml).unwrap_or_default();
            comparison.add(&name, &text(&live), &text(&merged))?;
        }
        let (output, code) = comparison.run(session.environment)?;
        session.console.out(&output);
        Ok(code)
    }

    /// The object as it is, if it is, and as it would be.
    fn versions(&self, session: &mut Session<'_>, item: &Item) -> Result<(Option<Value>, Option<Value>), Failure> {
        let console = session.console;
        let options = WriteOptions { dry_run: true, ..WriteOptions::default() };
        let manager = session.globals.field_manager.clone();
        let client = session.client()?;
        let live = match get_named(client, &item.resource, &item.namespace, (&item.name, ""), false) {
            Ok(object) => Some(object),
            Err(failure) if failure.is_not_found() => None,
            Err(failure) => return Err(failure),
        };
        let merged = if self.server_side {
            let how = ServerSide {
                manager: manager.as_deref().unwrap_or(MANAGER),
                force_conflicts: self.force_conflicts,
                subresource: "",
                options,
            };
            how.apply(client, console, item)?
        } else {
            let applying = Applying { dry_run: DryRun::Server, options, force: None };
            apply(client, console, item, applying).map_err(without_context)?.object
        };
        let shown = |mut object: Value| {
            if !self.show_managed_fields {
                strip_managed_fields(&mut object);
            }
            object
        };
        Ok((live.map(shown), Some(shown(merged))))
    }
}

/// What the server refused, without what was being done: nothing was to be done.
fn without_context(failure: Failure) -> Failure {
    match failure {
        Failure::Api { error, .. } => Failure::Api { error, context: None },
        other => other,
    }
}
