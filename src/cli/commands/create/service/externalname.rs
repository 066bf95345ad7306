//! `create service externalname`.

use clap::Args;

use crate::cli::commands::writing::Writing;
use crate::cli::flags::{MakingFlags, split_slice};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::generate::{ServiceRequest, service};

/// Create a service that stands for a name outside of the cluster
#[derive(Args, Debug)]
pub(super) struct NameElsewhere {
    /// Name that the service stands for
    #[arg(long, value_name = "NAME")]
    external_name: Option<String>,
    /// Port, or port and that of the pods, as port:target; may be repeated
    #[arg(long, value_name = "PORT[:TARGET]", value_parser = crate::cli::csv::check)]
    tcp: Vec<String>,
    #[command(flatten)]
    making: MakingFlags,
    /// Name of the service
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

impl Run for NameElsewhere {
    const USAGE: &'static str = "NAME --external-name external.name [--dry-run=server|client|none]";
    const EXAMPLES: &'static str = "
# A name outside of the cluster under a name inside
rbacsim create service externalname registry --external-name=registry.example.com";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let missing = || Failure::plain("required flag(s) \"external-name\" not set");
        let external_name = self.external_name.ok_or_else(missing)?;
        let name = session.exactly_one_name(&self.arguments)?;
        let mut writing = Writing::new(session, &self.making.write, &self.making.print)?;
        let object = service(&ServiceRequest {
            name,
            namespace: session.given_namespace(),
            of: "ExternalName",
            tcp: split_slice(&self.tcp),
            external_name,
            ..ServiceRequest::default()
        })?;
        writing.create(session, object, self.making.save_config, "failed to create ExternalName service:")
    }
}
