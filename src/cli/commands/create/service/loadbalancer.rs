//! `create service loadbalancer`.

use clap::Args;

use crate::cli::commands::writing::Writing;
use crate::cli::flags::{MakingFlags, split_slice};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::generate::{ServiceRequest, service};

/// Create a service with a load balancer
#[derive(Args, Debug)]
pub(super) struct LoadBalancer {
    /// Port, or port and that of the pods, as port:target; may be repeated
    #[arg(long, value_name = "PORT[:TARGET]", value_parser = crate::cli::csv::check)]
    tcp: Vec<String>,
    #[command(flatten)]
    making: MakingFlags,
    /// Name of the service
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

impl Run for LoadBalancer {
    const USAGE: &'static str = "NAME [--tcp=port:targetPort] [--dry-run=server|client|none]";
    const EXAMPLES: &'static str = "
# A service that the world outside can reach
rbacsim create service loadbalancer front --tcp=80:8080";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let name = session.exactly_one_name(&self.arguments)?;
        let mut writing = Writing::new(session, &self.making.write, &self.making.print)?;
        let object = service(&ServiceRequest {
            name,
            namespace: session.given_namespace(),
            of: "LoadBalancer",
            tcp: split_slice(&self.tcp),
            ..ServiceRequest::default()
        })?;
        writing.create(session, object, self.making.save_config, "failed to create LoadBalancer service:")
    }
}
