//! `rollout restart`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/rollout/rollout_restart.go` and `defaultObjectRestarter` of
//! `k8s.io/kubectl/pkg/polymorphichelpers/objectrestarter.go`.

use clap::Args;
use serde_json::{Value, json};

use super::changes::{ChangeFlags, cannot};
use crate::apiserver::format_time;
use crate::cli::commands::targets::Target;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;

/// What the pods of a restarted workload are told apart by.
const RESTARTED_AT: &str = "/spec/template/metadata/annotations/kubectl.kubernetes.io~1restartedAt";

/// Replace the pods of deployments, daemonsets and statefulsets
#[derive(Args, Debug)]
pub(super) struct Restart {
    #[command(flatten)]
    changes: ChangeFlags,
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
        let now = format_time(session.environment.now);
        self.changes.patch_each(session, "restarted", |target| patch(target, &now))
    }
}

fn patch(target: &Target, now: &str) -> Result<Value, Failure> {
    let Target { resource, name, object, .. } = target;
    can_restart(&resource.group, &resource.kind, object).map_err(|why| cannot(target, why))?;
    if object.pointer(RESTARTED_AT).and_then(Value::as_str) == Some(now) {
        return Err(Failure::plain(format!(
            "failed to create patch for {name}: if restart has already been triggered within the past second, please \
             wait before attempting to trigger another"
        )));
    }
    let annotations = json!({"kubectl.kubernetes.io/restartedAt": now});
    Ok(json!({"spec": {"template": {"metadata": {"annotations": annotations}}}}))
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
