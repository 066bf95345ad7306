//! `scale`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/scale/scale.go` and `k8s.io/kubectl/pkg/scale/scale.go`, without waiting.

use clap::Args;
use serde_json::{Value, json};

use super::targets::{FromFiles, Target, Targets};
use super::writing::Writing;
use crate::apiserver::request::PatchType;
use crate::cli::flags::{DryRunFlags, FileFlags, PrintFlags, RecordFlags};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::cli::usage::parse_int;
use crate::kubectl::apply::DryRun;
use crate::kubectl::failure::Failure;
use crate::kubectl::output::Keys;
use crate::kubectl::selection::Filters;

/// Set how many replicas a workload has
#[derive(Args, Debug)]
pub(super) struct Scale {
    #[command(flatten)]
    files: FileFlags,
    #[command(flatten)]
    dry_run: DryRunFlags,
    #[command(flatten)]
    print: PrintFlags,
    #[command(flatten)]
    record: RecordFlags,
    /// How many there shall be
    #[arg(long, value_name = "COUNT", allow_hyphen_values = true, value_parser = parse_int::<i32>)]
    replicas: Option<i32>,
    /// Only if there are so many now
    #[arg(long, value_name = "COUNT", default_value = "-1", hide_default_value = true, allow_hyphen_values = true, value_parser = parse_int::<i32>)]
    current_replicas: i32,
    /// Only if the object still has this version
    #[arg(long, default_value = "", hide_default_value = true, value_name = "VERSION")]
    resource_version: String,
    /// How long to wait; nothing runs here, so there is nothing to wait for
    #[arg(long, hide = true, default_value = "0s", value_name = "DURATION")]
    timeout: String,
    /// All objects of the named types
    #[arg(long)]
    all: bool,
    /// Only objects whose labels satisfy the selector
    #[arg(long, short = 'l', default_value = "", hide_default_value = true, value_name = "SELECTOR")]
    selector: String,
    /// TYPE NAME… or TYPE/NAME…
    #[arg(value_name = "OBJECT")]
    arguments: Vec<String>,
}

impl Run for Scale {
    const USAGE: &'static str = "--replicas=COUNT (-f FILENAME | TYPE NAME)";
    const EXAMPLES: &'static str = "
# Three pods of a deployment
rbacsim scale deployment front --replicas=3

# Only if there is one now
rbacsim scale deployment/front --replicas=2 --current-replicas=1";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let replicas = self.replicas.ok_or_else(|| Failure::plain("required flag(s) \"replicas\" not set"))?;
        if replicas < 0 {
            return Err(Failure::plain(
                "The --replicas=COUNT flag is required, and COUNT must be greater than or equal to 0",
            ));
        }
        if self.current_replicas < -1 {
            return Err(Failure::plain("The --current-replicas must specify an integer of -1 or greater"));
        }
        let dry_run = self.dry_run.mode(session)?;
        let mut writing = Writing::unvalidated(session, dry_run, &self.print)?;
        let arguments = session.all_arguments(&self.arguments);
        let filters = Filters { labels: self.selector.clone(), all: self.all, ..Filters::default() };
        let targets = Targets::find(session, &self.files, FromFiles::Latest, &arguments, &filters)?;
        let (targets, mut failures) = targets.fetch_all(session);
        if targets.len() > 1 && !self.resource_version.is_empty() {
            return Err(Failure::plain("cannot use --resource-version with multiple resources"));
        }
        if targets.is_empty() {
            return Err(match Failure::collect(failures) {
                Ok(()) => Failure::plain("no objects passed to scale"),
                Err(failure @ Failure::State(_)) => failure,
                Err(failure) => Failure::plain(format!("no objects passed to scale {}", failure.message())),
            });
        }
        for target in targets {
            failures.extend(self.scale(session, &mut writing, &target, replicas).err());
        }
        Failure::collect(failures)?;
        Ok(0)
    }
}

impl Scale {
    fn scale(
        &self,
        session: &mut Session<'_>,
        writing: &mut Writing,
        target: &Target,
        replicas: i32,
    ) -> Result<(), Failure> {
        let Target { resource, namespace, name, object } = target;
        if writing.dry_run == DryRun::Client {
            return writing.print(session, object, Keys::Sorted, "scaled");
        }
        let client = session.client()?;
        if self.current_replicas != -1 || !self.resource_version.is_empty() {
            self.check(&client.get_subresource(resource, namespace, name, "scale", false)?)?;
        }
        let patch = json!({"spec": {"replicas": replicas}});
        client.patch_unread(resource, namespace, (name, "scale"), (PatchType::Merge, Ok(patch)), writing.options)?;
        if session.change_cause.is_some() {
            let patch = (PatchType::Merge, session.recorded(json!({})));
            session.client()?.patch(resource, namespace, name, patch, writing.options)?;
        }
        writing.print(session, object, Keys::Sorted, "scaled")
    }

    /// What must hold of the present scale.
    fn check(&self, scale: &Value) -> Result<(), Failure> {
        let replicas = scale.pointer("/spec/replicas").and_then(Value::as_i64).unwrap_or_default();
        if self.current_replicas != -1 && i64::from(self.current_replicas) != replicas {
            let expected = self.current_replicas;
            return Err(Failure::plain(format!("Expected replicas to be {expected}, was {replicas}")));
        }
        let version = scale.pointer("/metadata/resourceVersion").and_then(Value::as_str).unwrap_or_default();
        if !self.resource_version.is_empty() && self.resource_version != version {
            let expected = &self.resource_version;
            return Err(Failure::plain(format!("Expected resource version to be {expected}, was {version}")));
        }
        Ok(())
    }
}
