//! `config get-clusters` and `config get-users`.

use clap::Args;

use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::config::List;
use crate::kubectl::failure::Failure;

/// List the clusters
#[derive(Args, Debug)]
pub(super) struct GetClusters {
    #[command(flatten)]
    ignored: super::IgnoredArguments,
}

/// List the users
#[derive(Args, Debug)]
pub(super) struct GetUsers {
    #[command(flatten)]
    ignored: super::IgnoredArguments,
}

impl Run for GetClusters {
    const EXAMPLES: &'static str = "
# All clusters
rbacsim config get-clusters";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        names(session, List::Clusters)
    }
}

impl Run for GetUsers {
    const EXAMPLES: &'static str = "
# All users
rbacsim config get-users";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        names(session, List::Users)
    }
}

fn names(session: &Session<'_>, list: List) -> Result<u8, Failure> {
    let config = session.config_sources()?.load()?;
    session.console.out_line("NAME");
    for name in config.list(list).keys() {
        session.console.out_line(name);
    }
    Ok(0)
}
