//! `label`.

use clap::Args;

use super::marking::Marking;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::marking::Mark;

/// Set and remove labels of objects
#[derive(Args, Debug)]
pub(super) struct Label {
    #[command(flatten)]
    marking: Marking,
}

impl Run for Label {
    const USAGE: &'static str =
        "[--overwrite] (-f FILENAME | TYPE NAME) KEY_1=VAL_1 ... KEY_N=VAL_N [--resource-version=version]";
    const EXAMPLES: &'static str = "
# Let a cluster role be part of view
rbacsim label clusterrole node-reader rbac.authorization.k8s.io/aggregate-to-view=true

# Change a label that is there
rbacsim label pod web tier=front --overwrite

# Remove a label
rbacsim label pod web tier-";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        self.marking.run(session, Mark::Label)
    }
}
