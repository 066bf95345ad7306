//! What `label` and `annotate` have in common: their flags, and the way from them to changed objects.

use clap::Args;
use serde_json::{Value, json};

use super::targets::{FromFiles, Target, Targets, refuse_local_on_server};
use super::writing::Writing;
use crate::apiserver::request::PatchType;
use crate::cli::flags::{DryRunFlags, FileFlags, PrintFlags, RecordFlags};
use crate::cli::session::Session;
use crate::kubectl::apply::DryRun;
use crate::kubectl::failure::Failure;
use crate::kubectl::marking::{Changes, Mark, outcome, patch_between, split_arguments};
use crate::kubectl::output::Keys;
use crate::kubectl::selection::Filters;

/// The flags of both commands.
#[derive(Args, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of kubectl")]
pub(super) struct Marking {
    #[command(flatten)]
    files: FileFlags,
    #[command(flatten)]
    dry_run: DryRunFlags,
    #[command(flatten)]
    print: PrintFlags,
    #[command(flatten)]
    record: RecordFlags,
    /// Change values that are there already
    #[arg(long)]
    overwrite: bool,
    /// Show what is there
    #[arg(long)]
    list: bool,
    /// Change the files' objects and print them, without a request
    #[arg(long)]
    local: bool,
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
    /// Only change an object that still has this version
    #[arg(long, default_value = "", hide_default_value = true, value_name = "VERSION")]
    resource_version: String,
    /// TYPE NAME… or TYPE/NAME…, then KEY=VALUE… and KEY-…
    #[arg(value_name = "OBJECT|CHANGE")]
    arguments: Vec<String>,
}

impl Marking {
    /// Makes the changes.
    pub fn run(self, session: &mut Session<'_>, mark: Mark) -> Result<u8, Failure> {
        let dry_run = self.dry_run.mode(session)?;
        let mut writing = Writing::unvalidated(session, dry_run, &self.print)?;
        let (objects, words) = split_arguments(mark, &session.all_arguments(&self.arguments))?;
        let changes = Changes::parse(mark, &words)?;
        self.check(mark, dry_run, &objects, &changes)?;

        let filters = Filters {
            labels: self.selector.clone(),
            fields: self.field_selector.clone(),
            all: self.all,
            all_namespaces: self.all_namespaces,
            ..Filters::default()
        };
        let how = if self.local { FromFiles::Local } else { FromFiles::Latest };
        let targets = Targets::find(session, &self.files, how, &objects, &filters)?;
        let single = targets.single;
        if !single && !self.resource_version.is_empty() {
            return Err(Failure::plain("--resource-version may only be used with a single resource"));
        }
        targets.each(session, |session, target| {
            let marked = changes.make(mark, &target.object, self.overwrite)?;
            if self.list {
                list(session, mark, &target, &marked, single);
                return Ok(());
            }
            let happened = outcome(mark, &target.object, &marked);
            let answer = if self.local || dry_run == DryRun::Client {
                None
            } else {
                Some(self.send(session, mark, &target, &marked, &changes, &writing)?)
            };
            // `label` shows the object it made itself, whatever the server answered.
            let shown = answer.filter(|_| mark == Mark::Annotation).unwrap_or(marked);
            writing.print(session, &shown, Keys::Sorted, happened)
        })?;
        Ok(0)
    }

    fn check(&self, mark: Mark, dry_run: DryRun, objects: &[String], changes: &Changes) -> Result<(), Failure> {
        let refuse = |text: &str| Err(Failure::plain(text));
        if self.list && self.print.output.as_ref().is_some_and(|format| !format.is_empty()) {
            return refuse("--list and --output may not be specified together");
        }
        if self.all && !self.selector.is_empty() {
            return refuse("cannot set --all and --selector at the same time");
        }
        if self.all && !self.field_selector.is_empty() {
            return refuse("cannot set --all and --field-selector at the same time");
        }
        if self.local {
            refuse_local_on_server(self.local, dry_run)?;
            if !objects.is_empty() {
                return refuse("can only use local files by -f pathname when --local=true is set");
            }
            if self.files.names().is_empty() {
                return refuse("one or more files must be specified as -f when --local=true is set");
            }
        } else if objects.is_empty() && self.files.names().is_empty() {
            return refuse("one or more resources must be specified as <resource> <name> or <resource>/<name>");
        }
        if changes.is_empty() && !self.list {
            return Err(Failure::plain(format!("at least one {} update is required", mark.noun())));
        }
        match changes.contradictions().as_slice() {
            [] => Ok(()),
            keys => Err(Failure::plain(format!(
                "can not both modify and remove the following annotation(s) in the same command: {}",
                keys.join(", ")
            ))),
        }
    }

    fn send(
        &self,
        session: &mut Session<'_>,
        mark: Mark,
        target: &Target,
        marked: &Value,
        changes: &Changes,
        writing: &Writing,
    ) -> Result<Value, Failure> {
        if mark == Mark::Label {
            let present = mark.of(&target.object);
            for key in changes.remove.iter().filter(|key| !present.contains_key(*key)) {
                session.console.out_line(&format!("label {key:?} not found."));
            }
        }
        let mut patch = patch_between(mark, &target.object, marked);
        if !self.resource_version.is_empty() {
            json_patch::merge(&mut patch, &json!({"metadata": {"resourceVersion": self.resource_version}}));
        }
        let patch = (PatchType::Merge, session.recorded(patch));
        session.client()?.patch(&target.resource, &target.namespace, &target.name, patch, writing.options)
    }
}

/// Prints an object's marks; under a heading, unless there is only one object.
fn list(session: &Session<'_>, mark: Mark, target: &Target, object: &Value, single: bool) {
    let console = session.console;
    if !single {
        let resource = &target.resource;
        console.out_line(&format!(
            "Listing {} for {}.{}/{}:",
            mark.field(),
            resource.kind,
            resource.group,
            target.name
        ));
    }
    for (key, value) in mark.of(object) {
        console.out_line(&format!("{}{key}={value}", if single { "" } else { " " }));
    }
}
