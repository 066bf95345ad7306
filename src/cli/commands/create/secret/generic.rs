//! `create secret generic`.

use clap::Args;

use super::super::configmap::DataFlags;
use crate::cli::commands::writing::Writing;
use crate::cli::flags::MakingFlags;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::generate;

/// Create a secret from literals, files or environment files
#[derive(Args, Debug)]
pub(super) struct Generic {
    #[command(flatten)]
    data: DataFlags,
    /// Type of the secret
    #[arg(long = "type", default_value = "", hide_default_value = true, value_name = "TYPE")]
    of: String,
    #[command(flatten)]
    making: MakingFlags,
    /// Name of the secret
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

impl Run for Generic {
    const USAGE: &'static str =
        "NAME [--type=string] [--from-file=[key=]source] [--from-literal=key1=value1] [--dry-run=server|client|none]";
    const EXAMPLES: &'static str = "
# Two keys
rbacsim create secret generic login --from-literal=user=jane --from-literal=password=x

# A key from a file
rbacsim create secret generic files --from-file=config=role.yaml";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let name = session.exactly_one_name(&self.arguments)?;
        let mut writing = Writing::new(session, &self.making.write, &self.making.print)?;
        let environment = session.environment;
        let variable = |name: &str| environment.variables.get(name).cloned();
        let (namespace, sources) = (session.given_namespace(), self.data.sources());
        let object =
            generate::generic_secret(&name, &namespace, &self.of, &sources, &environment.directory, &variable)?;
        writing.create(session, object, self.making.save_config, "failed to create secret")
    }
}
