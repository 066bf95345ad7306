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
    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        self.marking.run(session, Mark::Annotation)
    }
}
