//! `options`: the flags that every command has.

use clap::Args;

use crate::cli::grammar::Run;
use crate::cli::help;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;

/// Print the list of flags inherited by all commands
#[derive(Args, Debug)]
pub(super) struct Options {
    #[arg(hide = true)]
    arguments: Vec<String>,
}

impl Run for Options {
    const EXAMPLES: &'static str = "
# Flags that can be passed to any command
rbacsim options";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        // kubectl does not look at arguments either.
        drop(self.arguments);
        session.console.out(&help::of_global_flags());
        Ok(0)
    }
}
