//! `cluster reset`.

use clap::Args;

use super::flags::ApiServerFlags;
use crate::apiserver::options::TokenOptions;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::store::FileStore;

/// Throw the state away and start with a fresh cluster
#[derive(Args, Debug)]
pub(super) struct Reset {
    #[command(flatten)]
    flags: ApiServerFlags,
}

impl Run for Reset {
    const EXAMPLES: &'static str = "
# A fresh cluster
rbacsim cluster reset

# Another one beside it
rbacsim cluster reset --state staging.db";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        super::needs_state(session, "to reset")?;
        let options = self.flags.over(&TokenOptions::default())?;
        FileStore::discard(&session.state_path()?)?;
        super::start(session, &options)
    }
}
