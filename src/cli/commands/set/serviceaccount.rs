//! `set serviceaccount`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/set/set_serviceaccount.go`.

use clap::Args;
use serde_json::{Value, json};

use super::{collect, patch, unsuitable};
use crate::cli::commands::targets::{FromFiles, Target, Targets, refuse_local_on_server};
use crate::cli::commands::writing::Writing;
use crate::cli::flags::{DryRunFlags, FileFlags, PrintFlags, RecordFlags};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::apply::DryRun;
use crate::kubectl::failure::Failure;
use crate::kubectl::output::Keys;
use crate::kubectl::selection::Filters;
use crate::kubectl::workload::pod_spec_path;

/// Set the service account of pods and pod templates
#[derive(Args, Debug)]
pub(super) struct ServiceAccount {
    #[command(flatten)]
    files: FileFlags,
    #[command(flatten)]
    dry_run: DryRunFlags,
    #[command(flatten)]
    print: PrintFlags,
    #[command(flatten)]
    record: RecordFlags,
    /// All objects of the named types
    #[arg(long)]
    all: bool,
    /// Change the files' objects and print them, without a request
    #[arg(long)]
    local: bool,
    /// TYPE NAME… or TYPE/NAME…, then the service account
    #[arg(value_name = "OBJECT|ACCOUNT")]
    arguments: Vec<String>,
}

impl Run for ServiceAccount {
    const USAGE: &'static str = "(-f FILENAME | TYPE NAME) SERVICE_ACCOUNT";
    const EXAMPLES: &'static str = "
# Let the pods of a deployment run as a service account
rbacsim set serviceaccount deployment front robot

# Only print what would come of it
rbacsim set sa deployment/front robot --dry-run=client -o yaml";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let dry_run = self.dry_run.mode(session)?;
        let mut writing = Writing::unvalidated(session, dry_run, &self.print)?;
        refuse_local_on_server(self.local, dry_run)?;
        let arguments = session.all_arguments(&self.arguments);
        let Some((account, objects)) = arguments.split_last() else {
            return Err(Failure::plain("serviceaccount is required"));
        };
        let (how, objects) = if self.local { (FromFiles::Local, &[][..]) } else { (FromFiles::Latest, objects) };
        let filters = Filters { all: self.all, ..Filters::default() };
        let targets = Targets::find(session, &self.files, how, objects, &filters)?;
        let (targets, failures) = targets.fetch_all(session);
        Failure::collect(failures)?;
        let mut failures = Vec::new();
        for target in targets {
            failures.extend(self.set(session, &mut writing, target, account).err());
        }
        collect(failures)
    }
}

impl ServiceAccount {
    fn set(
        &self,
        session: &mut Session<'_>,
        writing: &mut Writing,
        target: Target,
        account: &str,
    ) -> Result<(), Failure> {
        let Some(path) = pod_spec_path(&target.resource.group, &target.resource.kind) else {
            let (version, kind) = (&target.resource.version, &target.resource.kind);
            let why = format!("the object is not a pod or does not have a pod template: *{version}.{kind}");
            return Err(unsuitable(&target, self.local, &why));
        };
        let nested =
            path.iter().rev().fold(json!({"serviceAccountName": account}), |inner, field| json!({*field: inner}));
        let object = if self.local || writing.dry_run == DryRun::Client {
            let mut object = target.object;
            json_patch::merge(&mut object, &session.recorded(nested));
            object
        } else {
            let change = session.recorded(unless_unchanged(&target.object, path, nested));
            patch(session, &target, change, writing).map_err(|failure| {
                Failure::plain(format!("failed to patch ServiceAccountName {}", failure.message()))
            })?
        };
        writing.print(session, &object, Keys::Typed, "serviceaccount updated")
    }
}

/// The patch; an empty one for an object that has the service account already.
fn unless_unchanged(object: &Value, path: &[&str], change: Value) -> Value {
    let pointer = format!("/{}/serviceAccountName", path.join("/"));
    if object.pointer(&pointer) == change.pointer(&pointer) { json!({}) } else { change }
}
