//! `cluster reset`.

use clap::Args;

use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::store::FileStore;

/// Throw the state away and start with a fresh cluster
#[derive(Args, Debug)]
pub(super) struct Reset {}

impl Run for Reset {
    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        if !session.globals.from.is_empty() {
            return Err(Failure::plain("there is no state to reset with --from: it saves nothing"));
        }
        let path = session.state_path()?;
        FileStore::discard(&path)?;
        session.client()?;
        session.console.out_line(&format!("fresh cluster in {}", path.display()));
        Ok(0)
    }
}
