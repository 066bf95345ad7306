//! `certificate approve` and `certificate deny`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/certificates/certificates.go`.

mod decision;

use clap::Args;

use crate::cli::grammar::{Entry, Run};
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use decision::{Decision, DecisionFlags};

pub(super) static COMMANDS: &[Entry] =
    &[Entry::command::<Approve>("approve").writing(), Entry::command::<Deny>("deny").writing()];

/// Approve requests for certificates
#[derive(Args, Debug)]
struct Approve {
    #[command(flatten)]
    flags: DecisionFlags,
}

impl Run for Approve {
    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        self.flags.run(session, &Decision::APPROVAL)
    }
}

/// Deny requests for certificates
#[derive(Args, Debug)]
struct Deny {
    #[command(flatten)]
    flags: DecisionFlags,
}

impl Run for Deny {
    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        self.flags.run(session, &Decision::DENIAL)
    }
}
