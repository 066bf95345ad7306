//! `rollout resume`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/rollout/rollout_resume.go` and `k8s.io/kubectl/pkg/polymorphichelpers/objectresumer.go`.

use clap::Args;
use serde_json::{Value, json};

use super::changes::{ChangeFlags, cannot};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;

/// Let paused deployments go on
#[derive(Args, Debug)]
pub(super) struct Resume {
    #[command(flatten)]
    changes: ChangeFlags,
}

impl Run for Resume {
    const USAGE: &'static str = "RESOURCE";
    const EXAMPLES: &'static str = "
# Go on
rbacsim rollout pause deployment/front
rbacsim rollout resume deployment/front";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        self.changes.patch_each(session, "resumed", |target| {
            if target.resource.group_resource() != "deployments.apps" {
                return Err(cannot(target, "resuming is not supported"));
            }
            let is_paused = target.object.pointer("/spec/paused") == Some(&Value::Bool(true));
            if !is_paused {
                return Err(cannot(target, "is not paused"));
            }
            Ok(json!({"spec": {"paused": null}}))
        })
    }
}
