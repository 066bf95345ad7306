//! `cluster configure`.

use clap::Args;

use super::flags::{ApiServerFlags, as_flags};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;

/// Start the API server of a cluster again with other options; print what it goes on with. What is not said stays, as do objects and keys
#[derive(Args, Debug)]
pub(super) struct Configure {
    #[command(flatten)]
    flags: ApiServerFlags,
}

impl Run for Configure {
    const USAGE: &'static str = "";
    const EXAMPLES: &'static str = "
# What the API server goes by
rbacsim cluster configure

# A second issuer: it signs, and tokens of the first one are still accepted
rbacsim cluster configure --service-account-issuer=https://new.example.com --service-account-issuer=https://kubernetes.default.svc.cluster.local

# No token for longer than a day
rbacsim cluster configure --service-account-max-token-expiration=24h";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        super::needs_state(session, "to configure")?;
        let server = session.client()?.server();
        let options = self.flags.over(server.token_options()?.as_ref())?;
        server.set_token_options(&options)?;
        for flag in as_flags(&options) {
            session.console.out_line(&flag);
        }
        Ok(0)
    }
}
