//! `cordon`.

use clap::Args;

use super::nodes::NodeFlags;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;

/// Close nodes to new pods
#[derive(Args, Debug)]
pub(super) struct Cordon {
    #[command(flatten)]
    nodes: NodeFlags,
}

impl Run for Cordon {
    const USAGE: &'static str = "NODE";
    const EXAMPLES: &'static str = "
# No new pods for a node
rbacsim cordon worker";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        self.nodes.nodes(session)?.set_unschedulable(session, true)?;
        Ok(0)
    }
}
