//! `create quota`.

use clap::Args;

use crate::cli::commands::writing::Writing;
use crate::cli::flags::MakingFlags;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::generate::quota;

/// Create a quota of resources
#[derive(Args, Debug)]
pub(super) struct Quota {
    /// Limits, as RESOURCE=AMOUNT with commas between
    #[arg(long, default_value = "", hide_default_value = true, value_name = "LIMITS")]
    hard: String,
    /// Scopes the quota is for, with commas between
    #[arg(long, default_value = "", hide_default_value = true, value_name = "SCOPES")]
    scopes: String,
    #[command(flatten)]
    making: MakingFlags,
    /// Name of the quota
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

impl Run for Quota {
    const USAGE: &'static str =
        "NAME [--hard=key1=value1,key2=value2] [--scopes=Scope1,Scope2] [--dry-run=server|client|none]";
    const EXAMPLES: &'static str = "
# At most five secrets and one processor
rbacsim create quota small --hard=secrets=5,cpu=1

# Only for pods without requests
rbacsim create quota best-effort --hard=pods=100 --scopes=BestEffort";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let name = session.exactly_one_name(&self.arguments)?;
        let mut writing = Writing::new(session, &self.making.write, &self.making.print)?;
        let object = quota(&name, &session.given_namespace(), &self.hard, &self.scopes)?;
        writing.create(session, object, self.making.save_config, "failed to create quota:")
    }
}
