//! `create priorityclass`.

use clap::Args;

use crate::cli::commands::writing::Writing;
use crate::cli::flags::MakingFlags;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::cli::usage::parse_int;
use crate::kubectl::failure::Failure;
use crate::kubectl::generate::priority_class;

/// Create a class of priorities
#[derive(Args, Debug)]
pub(super) struct PriorityClass {
    /// Priority of the pods of the class
    #[arg(long, default_value_t = 0, allow_hyphen_values = true, value_name = "PRIORITY", value_parser = parse_int::<i32>)]
    value: i32,
    /// Whether pods that name no class are of this one
    #[arg(long)]
    global_default: bool,
    /// When the class is to be used
    #[arg(long, default_value = "", hide_default_value = true, value_name = "TEXT")]
    description: String,
    /// What pods of lower priority suffer: to be preempted (the default), or nothing if it is Never
    #[arg(long, default_value = "PreemptLowerPriority", value_name = "POLICY")]
    preemption_policy: String,
    #[command(flatten)]
    making: MakingFlags,
    /// Name of the class
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

impl Run for PriorityClass {
    const USAGE: &'static str = "NAME --value=VALUE --global-default=BOOL [--dry-run=server|client|none]";
    const EXAMPLES: &'static str = "
# Pods that go before others
rbacsim create priorityclass high --value=1000 --description='what must not wait'

# What all other pods get
rbacsim create priorityclass usual --value=100 --global-default=true --preemption-policy=Never";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let name = session.exactly_one_name(&self.arguments)?;
        let mut writing = Writing::new(session, &self.making.write, &self.making.print)?;
        let (description, policy) = (&self.description, &self.preemption_policy);
        let object = priority_class(&name, self.value, self.global_default, description, policy)?;
        writing.create(session, object, self.making.save_config, "failed to create priorityclass:")
    }
}
