//! `api-versions`.

use clap::Args;

use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::resource_list::group_versions;

/// List the groups and versions that the server offers
#[derive(Args, Debug)]
pub(super) struct ApiVersions {
    #[arg(hide = true)]
    arguments: Vec<String>,
}

impl Run for ApiVersions {
    const EXAMPLES: &'static str = "
# What the server offers
rbacsim api-versions";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let arguments = session.all_arguments(&self.arguments);
        if !arguments.is_empty() {
            return Err(session.usage(format!("unexpected arguments: [{}]", arguments.join(" "))));
        }
        let discovery = session.client()?.discovery()?;
        for version in group_versions(&discovery) {
            session.console.out_line(&version);
        }
        Ok(0)
    }
}
