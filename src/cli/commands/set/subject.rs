//! `set subject`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/set/set_subject.go`.

use clap::Args;
use serde_json::{Value, json};

use super::{LOCAL_NEEDS_FILES, collect, patch, unsuitable};
use crate::cli::commands::targets::{FromFiles, Target, Targets, refuse_local_on_server};
use crate::cli::commands::writing::Writing;
use crate::cli::flags::{DryRunFlags, FileFlags, PrintFlags};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::apply::DryRun;
use crate::kubectl::failure::Failure;
use crate::kubectl::output::Keys;
use crate::kubectl::selection::Filters;
use crate::kubectl::subjects::NewSubjects;

const BINDINGS: [&str; 2] = ["rolebindings.rbac.authorization.k8s.io", "clusterrolebindings.rbac.authorization.k8s.io"];

/// Add subjects to bindings
#[derive(Args, Debug)]
pub(super) struct Subject {
    #[command(flatten)]
    files: FileFlags,
    #[command(flatten)]
    dry_run: DryRunFlags,
    #[command(flatten)]
    print: PrintFlags,
    /// User to add; may be repeated
    #[arg(long, value_name = "NAME")]
    user: Vec<String>,
    /// Group to add; may be repeated
    #[arg(long, value_name = "NAME")]
    group: Vec<String>,
    /// Service account to add; may be repeated
    #[arg(long, value_name = "NAMESPACE:NAME")]
    serviceaccount: Vec<String>,
    /// All bindings of the named types
    #[arg(long)]
    all: bool,
    /// Only bindings whose labels satisfy the selector
    #[arg(long, short = 'l', default_value = "", hide_default_value = true, value_name = "SELECTOR")]
    selector: String,
    /// Change the files' objects and print them, without a request
    #[arg(long)]
    local: bool,
    /// TYPE NAME… or TYPE/NAME…
    #[arg(value_name = "OBJECT")]
    arguments: Vec<String>,
}

impl Run for Subject {
    const USAGE: &'static str = "(-f FILENAME | TYPE NAME) [--user=username] [--group=groupname] [--serviceaccount=namespace:serviceaccountname] [--dry-run=server|client|none]";
    const EXAMPLES: &'static str = "
# Give the role to another user and a group
rbacsim set subject rolebinding jane-reads --user=john --group=support

# Give a cluster role to a service account
rbacsim set subject clusterrolebinding node-readers --serviceaccount=default:robot";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let dry_run = self.dry_run.mode(session)?;
        let mut writing = Writing::unvalidated(session, dry_run, &self.print)?;
        let arguments = session.all_arguments(&self.arguments);
        if self.local && !arguments.is_empty() {
            return Err(Failure::plain(LOCAL_NEEDS_FILES));
        }
        let filters = Filters { labels: self.selector.clone(), all: self.all, ..Filters::default() };
        let how = if self.local { FromFiles::Local } else { FromFiles::Latest };
        let targets = Targets::find(session, &self.files, how, &arguments, &filters)?;
        let (targets, failures) = targets.fetch_all(session);
        Failure::collect(failures)?;
        self.check(dry_run)?;
        let new =
            NewSubjects { users: self.user.clone(), groups: self.group.clone(), accounts: self.serviceaccount.clone() };
        new.check(targets.iter().any(|target| target.resource.kind == "ClusterRoleBinding"))?;

        let wanted = new.subjects(&session.namespace()?.name);
        let mut failures = Vec::new();
        for target in targets {
            let done = self.add(session, &mut writing, target, &wanted);
            failures.extend(done.err());
        }
        collect(failures)
    }
}

impl Subject {
    fn check(&self, dry_run: DryRun) -> Result<(), Failure> {
        let refuse = |text: &str| Err(Failure::plain(text));
        refuse_local_on_server(self.local, dry_run)?;
        if self.all && !self.selector.is_empty() {
            return refuse("cannot set --all and --selector at the same time");
        }
        Ok(())
    }

    /// Adds what is missing; nothing is said where nothing is.
    fn add(
        &self,
        session: &mut Session<'_>,
        writing: &mut Writing,
        target: Target,
        wanted: &[Value],
    ) -> Result<(), Failure> {
        if !BINDINGS.contains(&target.resource.group_resource().as_str()) {
            let why = "setting subjects is only supported for RoleBinding/ClusterRoleBinding";
            return Err(unsuitable(&target, self.local, why));
        }
        let mut subjects = target.object.get("subjects").and_then(Value::as_array).cloned().unwrap_or_default();
        let missing: Vec<Value> = wanted.iter().filter(|subject| !subjects.contains(subject)).cloned().collect();
        if missing.is_empty() {
            return Ok(());
        }
        subjects.extend(missing);
        let object = if self.local || writing.dry_run == DryRun::Client {
            let mut object = target.object;
            if let Some(map) = object.as_object_mut() {
                map.insert("subjects".into(), subjects.into());
            }
            object
        } else {
            patch(session, &target, json!({"subjects": subjects}), writing).map_err(|failure| {
                Failure::plain(format!("failed to patch subjects to rolebinding: {}", failure.message()))
            })?
        };
        writing.print(session, &object, Keys::Typed, "subjects updated")
    }
}
