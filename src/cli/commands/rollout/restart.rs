//! `rollout restart`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/rollout/rollout_restart.go` and `defaultObjectRestarter` of
//! `k8s.io/kubectl/pkg/polymorphichelpers/objectrestarter.go`.

use clap::Args;
use serde_json::{Value, json};

use crate::apiserver::format_time;
use crate::apiserver::request::PatchType;
use crate::cli::commands::targets::{FromFiles, Target, Targets};
use crate::cli::commands::writing::Writing;
use crate::cli::flags::{FileFlags, PrintFlags};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::apply::DryRun;
use crate::kubectl::failure::Failure;
use crate::kubectl::output::Keys;
use crate::kubectl::selection::Filters;

/// What the pods of a restarted workload are told apart by.
const RESTARTED_AT: &str = "/spec/template/metadata/annotations/kubectl.kubernetes.io~1restartedAt";

/// Replace the pods of deployments, daemonsets and statefulsets
#[derive(Args, Debug)]
pub(super) struct Restart {
    #[command(flatten)]
    files: FileFlags,
    #[command(flatten)]
    print: PrintFlags,
    /// Only objects whose labels satisfy the selector
    #[arg(long, short = 'l', default_value = "", hide_default_value = true, value_name = "SELECTOR")]
    selector: String,
    /// Name to track changes under
    #[arg(long, hide = true, default_value = "", hide_default_value = true, value_name = "NAME")]
    field_manager: String,
    /// TYPE, TYPE NAME… or TYPE/NAME…
    #[arg(value_name = "OBJECT")]
    arguments: Vec<String>,
}

impl Run for Restart {
    const USAGE: &'static str = "RESOURCE";
    const EXAMPLES: &'static str = "
# New pods for a deployment, after its service account was changed
rbacsim set serviceaccount deployment front robot
rbacsim rollout restart deployment/front

# All deployments of a namespace
rbacsim rollout restart deployment -n default";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let arguments = session.all_arguments(&self.arguments);
        if arguments.is_empty() && self.files.names().is_empty() {
            return Err(Failure::plain("required resource not specified"));
        }
        let mut writing = Writing::unvalidated(session, DryRun::None, &self.print)?;
        let filters = Filters { labels: self.selector.clone(), type_alone_is_all: true, ..Filters::default() };
        let targets = Targets::find(session, &self.files, FromFiles::Latest, &arguments, &filters)?;
        let (targets, mut failures) = targets.fetch_all(session);
        if targets.is_empty() && failures.is_empty() {
            let namespace = session.namespace()?.name;
            session.console.err_line(&format!("No resources found in {namespace} namespace."));
        }
        for target in targets {
            failures.extend(restart(session, &mut writing, &target).err());
        }
        Failure::collect(failures)?;
        Ok(0)
    }
}

fn restart(session: &mut Session<'_>, writing: &mut Writing, target: &Target) -> Result<(), Failure> {
    let Target { resource, namespace, name, object } = target;
    if let Err(why) = can_restart(&resource.group, &resource.kind, object) {
        return Err(Failure::plain(format!("error: {} {name:?} {why}", resource.group_resource())));
    }
    let now = format_time(session.environment.now);
    if object.pointer(RESTARTED_AT).and_then(Value::as_str) == Some(&now) {
        return Err(Failure::plain(format!(
            "failed to create patch for {name}: if restart has already been triggered within the past second, please \
             wait before attempting to trigger another"
        )));
    }
    let annotations = json!({"kubectl.kubernetes.io/restartedAt": now});
    let patch = (PatchType::Strategic, json!({"spec": {"template": {"metadata": {"annotations": annotations}}}}));
    let restarted = session
        .client()?
        .patch(resource, namespace, name, patch, writing.options)
        .map_err(|failure| Failure::plain(format!("failed to patch: {}", failure.message())))?;
    writing.print(session, &restarted, Keys::Typed, "restarted")
}

fn can_restart(group: &str, kind: &str, object: &Value) -> Result<(), &'static str> {
    match (group, kind) {
        ("apps", "Deployment") if object.pointer("/spec/paused") == Some(&Value::Bool(true)) => {
            Err("can't restart paused deployment (run rollout resume first)")
        }
        ("apps", "Deployment" | "DaemonSet" | "StatefulSet") => Ok(()),
        _ => Err("restarting is not supported"),
    }
}
