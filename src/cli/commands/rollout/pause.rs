//! `rollout pause`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/rollout/rollout_pause.go` and `k8s.io/kubectl/pkg/polymorphichelpers/objectpauser.go`.

use clap::Args;
use serde_json::{Value, json};

use super::changes::{ChangeFlags, cannot};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;

/// Hold back what changes of deployments would do
#[derive(Args, Debug)]
pub(super) struct Pause {
    #[command(flatten)]
    changes: ChangeFlags,
}

impl Run for Pause {
    const USAGE: &'static str = "RESOURCE";
    const EXAMPLES: &'static str = "
# Change a deployment without new pods for now
rbacsim rollout pause deployment/front";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        self.changes.patch_each(session, "paused", |target| {
            if target.resource.group_resource() != "deployments.apps" {
                return Err(cannot(target, "pausing is not supported"));
            }
            let is_paused = target.object.pointer("/spec/paused") == Some(&Value::Bool(true));
            if is_paused {
                return Err(cannot(target, "is already paused"));
            }
            Ok(json!({"spec": {"paused": true}}))
        })
    }
}
