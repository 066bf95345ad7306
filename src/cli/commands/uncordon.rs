//! `uncordon`.

use clap::Args;

use super::nodes::NodeFlags;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;

/// Open nodes to new pods again
#[derive(Args, Debug)]
pub(super) struct Uncordon {
    #[command(flatten)]
    nodes: NodeFlags,
}

impl Run for Uncordon {
    const USAGE: &'static str = "NODE";
    const EXAMPLES: &'static str = "
# New pods for a node again
rbacsim cordon worker
rbacsim uncordon worker";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        self.nodes.nodes(session)?.set_unschedulable(session, false)?;
        Ok(0)
    }
}
