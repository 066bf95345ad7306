//! Commands of kubectl that need running containers or a network, and are refused whatever stands behind them.

use clap::Args;

use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;

/// Not simulated: no containers run here, and nothing listens
#[derive(Args, Debug)]
pub(super) struct NotSimulated {
    /// Anything
    #[arg(value_name = "ARGUMENT", trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<String>,
}

impl Run for NotSimulated {
    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        Err(Failure::plain(format!("rbacsim runs no containers and opens no ports: {} is not simulated", session.path)))
    }
}
