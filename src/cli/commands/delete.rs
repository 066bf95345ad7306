//! `delete`.

use clap::Args;
use serde_json::Value;

use super::cascade::propagation;
use super::raw;
use crate::apiserver::discovery::ApiResource;
use crate::apiserver::request::Method;
use crate::cli::flags::{DryRunFlags, FileFlags};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::cli::usage::parse_bool;
use crate::kubectl::apply::{DryRun, in_context};
use crate::kubectl::container;
use crate::kubectl::duration::parse_duration;
use crate::kubectl::failure::Failure;
use crate::kubectl::files::{self, Item};
use crate::kubectl::selection::{Filters, Selection, select};
use crate::kubectl::{Deletion, WriteOptions};

/// Delete objects by file, name or selector
#[derive(Args, Debug)]
pub(super) struct Delete {
    #[command(flatten)]
    files: FileFlags,
    /// Only objects whose labels satisfy the selector
    #[arg(long, short = 'l', default_value = "", hide_default_value = true, value_name = "SELECTOR")]
    selector: String,
    /// Only objects whose fields satisfy the selector
    #[arg(long, default_value = "", hide_default_value = true, value_name = "SELECTOR")]
    field_selector: String,
    /// All objects of the named types
    #[arg(long)]
    all: bool,
    /// In all namespaces
    #[arg(long, short = 'A')]
    all_namespaces: bool,
    /// What happens to dependents: background, foreground or orphan
    #[arg(long, value_name = "WAY", num_args = 0..=1, require_equals = true, default_value = "background", default_missing_value = "background")]
    cascade: String,
    /// Seconds to give an object to end
    #[arg(long, default_value_t = -1, hide_default_value = true, value_name = "SECONDS", value_parser = crate::cli::usage::parse_int::<i64>)]
    grace_period: i64,
    /// The same as --grace-period=1
    #[arg(long)]
    now: bool,
    /// Do not wait for anything
    #[arg(long)]
    force: bool,
    /// Accepted for kubectl's sake
    #[arg(long, hide = true, value_name = "DURATION", value_parser = parse_duration)]
    timeout: Option<i64>,
    /// Wait until what was deleted is gone
    #[arg(long, action = clap::ArgAction::Set, num_args = 0..=1, require_equals = true, default_value = "true", default_missing_value = "true", hide_possible_values = true, value_name = "BOOL", value_parser = parse_bool)]
    wait: bool,
    /// Succeed when an object is not there
    #[arg(long)]
    ignore_not_found: bool,
    /// Only name
    #[arg(long, short = 'o', default_value = "", hide_default_value = true, value_name = "FORMAT")]
    output: String,
    /// Ask before deleting
    #[arg(long, short = 'i')]
    interactive: bool,
    /// Delete a path of the API and print what comes
    #[arg(long, default_value = "", hide_default_value = true, value_name = "PATH")]
    raw: String,
    #[command(flatten)]
    dry_run: DryRunFlags,
    /// TYPE NAME…, TYPE/NAME…, or TYPE with a selector
    #[arg(value_name = "OBJECT")]
    arguments: Vec<String>,
}

/// An object to delete.
struct Target {
    resource: ApiResource,
    namespace: String,
    name: String,
    /// The file that named it; empty if none did.
    source: String,
}

impl Target {
    fn label(&self) -> String {
        self.resource.kind_label()
    }
}

impl Run for Delete {
    const USAGE: &'static str = "([-f FILENAME] | [-k DIRECTORY] | TYPE [(NAME | -l label | --all)])";
    const EXAMPLES: &'static str = "
# By name
rbacsim delete rolebinding jane-reads

# What a file names
rbacsim delete -f role.yaml

# By label
rbacsim delete pods,services -l run=web

# At once
rbacsim delete pod web --now";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        if !self.raw.is_empty() {
            raw::refuse_flag(self.files.recursive, "--recursive")?;
            let output = Some(self.output.as_str()).filter(|output| !output.is_empty());
            return raw::send(session, Method::Delete, &self.raw, &self.files.names().files, output);
        }
        if self.now && self.grace_period >= 0 {
            return Err(Failure::plain("--now and --grace-period cannot be specified together"));
        }
        let propagation = propagation(session, &self.cascade)?;
        let dry_run = self.dry_run.mode(session)?;
        let (targets, unreadable) = self.targets(session)?;
        if !self.output.is_empty() && self.output != "name" {
            return Err(Failure::plain(format!(
                "unexpected -o output mode: {}. We only support '-o name'",
                self.output
            )));
        }
        if self.all && !self.field_selector.is_empty() {
            return Err(Failure::plain("cannot set --all and --field-selector at the same time"));
        }
        if self.force && self.grace_period > 0 {
            return Err(Failure::plain("--force and --grace-period greater than 0 cannot be specified together"));
        }
        if self.force {
            session.console.warn("Immediate deletion does not wait for confirmation that the running resource has been terminated. The resource may continue to run on the cluster indefinitely.");
        }
        if targets.is_empty() && unreadable.is_empty() {
            if !(self.ignore_not_found && self.selector.is_empty() && !self.all && self.field_selector.is_empty()) {
                session.console.out_line("No resources found");
            }
            return Ok(0);
        }
        if self.interactive && !confirm(session, &targets)? {
            return Ok(0);
        }
        let named_namespace = !session.globals.namespace.is_empty() && !self.all_namespaces;
        if named_namespace && targets.iter().any(|target| !target.resource.namespaced) {
            session.console.warn("deleting cluster-scoped resources, not scoped to the provided namespace");
        }
        let mut failures = Vec::new();
        for target in &targets {
            match self.delete(session, target, dry_run, propagation) {
                Ok(()) => {}
                Err(failure) if self.forgives(&failure) => {}
                Err(failure) => failures.push(failure),
            }
        }
        Failure::collect_with_reading(failures, unreadable)?;
        Ok(0)
    }
}

impl Delete {
    /// Seconds to give an object to end, if the command line has a say in it. Only force takes none at all.
    fn grace_seconds(&self) -> Option<i64> {
        match self.grace_period {
            _ if self.now => Some(1),
            0 if !self.force => Some(1),
            ..0 if self.force => Some(0),
            ..0 => None,
            seconds => Some(seconds),
        }
    }

    /// Whether a missing object is no failure.
    fn forgives(&self, failure: &Failure) -> bool {
        let selecting = self.all || !self.selector.is_empty() || !self.field_selector.is_empty();
        (self.ignore_not_found || selecting) && failure.is_not_found()
    }

    fn targets(&self, session: &mut Session<'_>) -> Result<(Vec<Target>, Vec<Failure>), Failure> {
        let arguments = session.all_arguments(&self.arguments);
        let rule = session.namespace()?;
        let names = self.files.names();
        if !names.is_empty() {
            if !arguments.is_empty() {
                let text =
                    "when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well";
                return Err(Failure::plain(text));
            }
            let (items, failures) = session.read_items(&names, files::Validation::Off, &self.selector)?;
            let target = |item: Item| Target {
                resource: item.resource,
                namespace: item.namespace,
                name: item.name,
                source: item.source,
            };
            return Ok((items.into_iter().map(target).collect(), failures));
        }
        let (mut targets, mut failures) = (Vec::new(), Vec::new());
        let filters = Filters {
            labels: self.selector.clone(),
            fields: self.field_selector.clone(),
            all: self.all,
            all_namespaces: self.all_namespaces,
            ..Filters::default()
        };
        let console = session.console;
        let client = session.client()?;
        match select(client, console, &arguments, &filters)? {
            Selection::Names(pairs) => {
                targets.extend(pairs.into_iter().map(|(resource, name)| Target {
                    namespace: if resource.namespaced { rule.name.clone() } else { String::new() },
                    resource,
                    name,
                    source: String::new(),
                }));
            }
            Selection::Lists(resources) => {
                let namespace = if self.all_namespaces { "" } else { &rule.name };
                for resource in resources {
                    match client.list(&resource, namespace, &self.selector, &self.field_selector, false) {
                        Ok(list) => targets.extend(listed(&resource, &list)),
                        Err(failure) => failures.push(failure),
                    }
                }
            }
        }
        Ok((targets, failures))
    }

    fn delete(
        &self,
        session: &mut Session<'_>,
        target: &Target,
        dry_run: DryRun,
        propagation: &str,
    ) -> Result<(), Failure> {
        if dry_run != DryRun::Client {
            let options = WriteOptions { dry_run: dry_run == DryRun::Server, ..WriteOptions::default() };
            let deletion = Deletion { propagation, grace_seconds: self.grace_seconds() };
            let deleted =
                session.client()?.delete(&target.resource, &target.namespace, &target.name, deletion, options);
            let deleted = deleted.map_err(|failure| match target.source.as_str() {
                "" => failure,
                source => in_context(failure, &format!("error when deleting \"{source}\"")),
            })?;
            if self.wait && dry_run == DryRun::None {
                container::end(session.client()?.server(), &deleted)?;
            }
        }
        let (label, name) = (target.label(), &target.name);
        if self.output == "name" {
            session.console.out_line(&format!("{label}/{name}"));
            return Ok(());
        }
        let how = if self.force { "force deleted" } else { "deleted" };
        let place =
            if target.resource.namespaced { format!(" from {} namespace", target.namespace) } else { String::new() };
        session.console.out_line(&format!("{label} \"{name}\" {how}{place}{}", dry_run.suffix()));
        Ok(())
    }
}

fn listed(resource: &ApiResource, list: &Value) -> Vec<Target> {
    let items = list.get("items").and_then(Value::as_array).into_iter().flatten();
    let text =
        |item: &Value, pointer: &str| item.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned();
    items
        .map(|item| Target {
            resource: resource.clone(),
            namespace: text(item, "/metadata/namespace"),
            name: text(item, "/metadata/name"),
            source: String::new(),
        })
        .collect()
}

/// Asks whether to go on; anything but `y` is no.
fn confirm(session: &Session<'_>, targets: &[Target]) -> Result<bool, Failure> {
    let console = session.console;
    console.out_line(&format!("You are about to delete the following {} resource(s):", targets.len()));
    for target in targets {
        console.out_line(&format!("{}/{}", target.label(), target.name));
    }
    console.out("Do you want to continue? (y/N): ");
    let fail = |error: std::io::Error| Failure::plain(error.to_string());
    console.flush().map_err(fail)?;
    let answer = console.read_answer().map_err(fail)?;
    if matches!(answer.as_slice(), [b'y' | b'Y', ..]) {
        return Ok(true);
    }
    console.out_line("deletion is cancelled");
    Ok(false)
}
