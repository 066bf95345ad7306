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
    const USAGE: &'static str = "(-f FILENAME | NAME)";
    const EXAMPLES: &'static str = "
# Approve a request for a certificate
rbacsim certificate approve jane

# Approve and see what was issued
rbacsim certificate approve jane
rbacsim get csr jane -o jsonpath='{.status.certificate}'";

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
    const USAGE: &'static str = "(-f FILENAME | NAME)";
    const EXAMPLES: &'static str = "
# Deny a request for a certificate
rbacsim certificate deny jane";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        self.flags.run(session, &Decision::DENIAL)
    }
}
