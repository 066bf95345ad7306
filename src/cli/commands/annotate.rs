//! `annotate`.

use clap::Args;

use super::marking::Marking;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::marking::Mark;

/// Set and remove annotations of objects
#[derive(Args, Debug)]
pub(super) struct Annotate {
    #[command(flatten)]
    marking: Marking,
}

impl Run for Annotate {
    const USAGE: &'static str =
        "[--overwrite] (-f FILENAME | TYPE NAME) KEY_1=VAL_1 ... KEY_N=VAL_N [--resource-version=version]";
    const EXAMPLES: &'static str = "
# Describe a role
rbacsim annotate role reader description='may look at pods'

# Opt a default role out of repairs
rbacsim annotate clusterrole view rbac.authorization.kubernetes.io/autoupdate=false --overwrite

# Remove an annotation
rbacsim annotate role reader description-";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        self.marking.run(session, Mark::Annotation)
    }
}
