//! `cluster create`.

use clap::Args;

use super::flags::ApiServerFlags;
use crate::apiserver::options::TokenOptions;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;

/// Make a fresh cluster where there is none yet, as the first command does, but with options of your own
#[derive(Args, Debug)]
pub(super) struct Create {
    #[command(flatten)]
    flags: ApiServerFlags,
}

impl Run for Create {
    const USAGE: &'static str = "";
    const EXAMPLES: &'static str = "
# A cluster whose tokens name an issuer of your own
rbacsim cluster create --state=lab.db --service-account-issuer=https://issuer.example.com";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        super::needs_state(session, "to create")?;
        let options = self.flags.over(&TokenOptions::default())?;
        let path = session.state_path()?;
        // An empty file is filled, as by any other command.
        if path.metadata().is_ok_and(|file| file.len() > 0) {
            return Err(Failure::plain(format!(
                "there is something in {} already; name another file with --state, or throw it away with `rbacsim cluster reset`",
                path.display()
            )));
        }
        super::start(session, &options)
    }
}
