//! `create namespace`.

use clap::Args;

use crate::cli::commands::writing::Writing;
use crate::cli::flags::MakingFlags;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::generate;

/// Create a namespace
#[derive(Args, Debug)]
pub(super) struct Namespace {
    #[command(flatten)]
    making: MakingFlags,
    /// Name of the namespace
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

impl Run for Namespace {
    const USAGE: &'static str = "NAME [--dry-run=server|client|none]";
    const EXAMPLES: &'static str = "
# A namespace
rbacsim create namespace team-a";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let name = session.exactly_one_name(&self.arguments)?;
        let mut writing = Writing::new(session, &self.making.write, &self.making.print)?;
        if name.is_empty() {
            return Err(Failure::plain("name must be specified"));
        }
        writing.create(session, generate::namespace(&name), self.making.save_config, "")
    }
}
