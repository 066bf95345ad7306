//! `create serviceaccount`.

use clap::Args;

use crate::cli::commands::writing::Writing;
use crate::cli::flags::MakingFlags;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::generate;

/// Create a service account
#[derive(Args, Debug)]
pub(super) struct ServiceAccount {
    #[command(flatten)]
    making: MakingFlags,
    /// Name of the account
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

impl Run for ServiceAccount {
    const USAGE: &'static str = "NAME [--dry-run=server|client|none]";
    const EXAMPLES: &'static str = "
# A service account
rbacsim create serviceaccount builder

# Only print it
rbacsim create serviceaccount builder --dry-run=client -o yaml";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let name = session.exactly_one_name(&self.arguments)?;
        let mut writing = Writing::new(session, &self.making.write, &self.making.print)?;
        if name.is_empty() {
            return Err(Failure::plain("name must be specified"));
        }
        let object = generate::service_account(&name, &session.given_namespace());
        writing.create(session, object, self.making.save_config, "failed to create serviceaccount:")
    }
}
