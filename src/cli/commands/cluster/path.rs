//! `cluster path`.

use clap::Args;

use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;

/// Print where the state file is
#[derive(Args, Debug)]
pub(super) struct Path {}

impl Run for Path {
    const EXAMPLES: &'static str = "
# Where is the state?
rbacsim cluster path";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let path = session.state_path()?;
        session.console.out_line(&path.display().to_string());
        Ok(0)
    }
}
