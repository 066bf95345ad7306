//! `create configmap`.

use clap::Args;

use crate::cli::commands::writing::Writing;
use crate::cli::flags::{MakingFlags, split_slice};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::generate::{self, DataSources};

/// Create a config map from literals, files or environment files
#[derive(Args, Debug)]
pub(super) struct ConfigMap {
    #[command(flatten)]
    data: DataFlags,
    #[command(flatten)]
    making: MakingFlags,
    /// Name of the config map
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

/// The flags that say where data comes from.
#[derive(Args, Debug)]
pub(super) struct DataFlags {
    /// Key and value, as key=value; may be repeated
    #[arg(long, value_name = "KEY=VALUE")]
    from_literal: Vec<String>,
    /// File or folder, as [key=]path; may be repeated
    #[arg(long, value_name = "[KEY=]PATH", value_parser = crate::cli::csv::check)]
    from_file: Vec<String>,
    /// File with lines KEY=value; may be repeated
    #[arg(long, value_name = "FILE", value_parser = crate::cli::csv::check)]
    from_env_file: Vec<String>,
    /// Append a hash of the data to the name
    #[arg(long)]
    append_hash: bool,
}

impl DataFlags {
    pub fn sources(&self) -> DataSources {
        DataSources {
            literals: self.from_literal.clone(),
            files: split_slice(&self.from_file),
            env_files: split_slice(&self.from_env_file),
            append_hash: self.append_hash,
        }
    }
}

impl Run for ConfigMap {
    const USAGE: &'static str =
        "NAME [--from-file=[key=]source] [--from-literal=key1=value1] [--dry-run=server|client|none]";
    const EXAMPLES: &'static str = "
# Two keys
rbacsim create configmap limits --from-literal=soft=10 --from-literal=hard=20

# A key named after a file
rbacsim create configmap manifests --from-file=role.yaml";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let name = session.exactly_one_name(&self.arguments)?;
        let mut writing = Writing::new(session, &self.making.write, &self.making.print)?;
        let environment = session.environment;
        let variable = |name: &str| environment.variables.get(name).cloned();
        let sources = self.data.sources();
        let object =
            generate::config_map(&name, &session.given_namespace(), &sources, &environment.directory, &variable)?;
        writing.create(session, object, self.making.save_config, "failed to create configmap:")
    }
}
