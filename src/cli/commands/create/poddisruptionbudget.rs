//! `create poddisruptionbudget`.

use clap::Args;

use crate::cli::commands::writing::Writing;
use crate::cli::flags::MakingFlags;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::generate::disruption_budget;

/// Create a budget for disruptions of pods
#[derive(Args, Debug)]
pub(super) struct PodDisruptionBudget {
    /// How many pods must be there, as a number or a percentage
    #[arg(long, default_value = "", hide_default_value = true, value_name = "AMOUNT")]
    min_available: String,
    /// How many pods may be missing, as a number or a percentage
    #[arg(long, default_value = "", hide_default_value = true, value_name = "AMOUNT")]
    max_unavailable: String,
    /// Labels of the pods
    #[arg(long, default_value = "", hide_default_value = true, value_name = "SELECTOR")]
    selector: String,
    #[command(flatten)]
    making: MakingFlags,
    /// Name of the budget
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

impl Run for PodDisruptionBudget {
    const USAGE: &'static str = "NAME --selector=SELECTOR --min-available=N [--dry-run=server|client|none]";
    const EXAMPLES: &'static str = "
# One pod of a deployment must be there
rbacsim create poddisruptionbudget front --selector=app=front --min-available=1

# Half of them may be missing
rbacsim create poddisruptionbudget front --selector=app=front --max-unavailable=50%";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let name = session.exactly_one_name(&self.arguments)?;
        let mut writing = Writing::new(session, &self.making.write, &self.making.print)?;
        let amounts = (self.min_available.as_str(), self.max_unavailable.as_str());
        let object = disruption_budget(&name, &session.given_namespace(), &self.selector, amounts)?;
        writing.create(session, object, self.making.save_config, "failed to create poddisruptionbudgets:")
    }
}
