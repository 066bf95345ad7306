//! `create service clusterip`.

use clap::Args;

use crate::cli::commands::writing::Writing;
use crate::cli::flags::{MakingFlags, split_slice};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::generate::{ServiceRequest, service};

/// Create a service with an address in the cluster
#[derive(Args, Debug)]
pub(super) struct ClusterIP {
    /// Port, or port and that of the pods, as port:target; may be repeated
    #[arg(long, value_name = "PORT[:TARGET]", value_parser = crate::cli::csv::check)]
    tcp: Vec<String>,
    /// Address of its own, or None for a service without one
    #[arg(long, default_value = "", hide_default_value = true, value_name = "ADDRESS")]
    clusterip: String,
    #[command(flatten)]
    making: MakingFlags,
    /// Name of the service
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

impl Run for ClusterIP {
    const USAGE: &'static str = "NAME [--tcp=<port>:<targetPort>] [--dry-run=server|client|none]";
    const EXAMPLES: &'static str = "
# A service for the pods with the label app=front
rbacsim create service clusterip front --tcp=80:8080

# One without an address
rbacsim create service clusterip front --clusterip=None";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let name = session.exactly_one_name(&self.arguments)?;
        let mut writing = Writing::new(session, &self.making.write, &self.making.print)?;
        let object = service(&ServiceRequest {
            name,
            namespace: session.given_namespace(),
            of: "ClusterIP",
            tcp: split_slice(&self.tcp),
            cluster_ip: self.clusterip,
            ..ServiceRequest::default()
        })?;
        writing.create(session, object, self.making.save_config, "failed to create ClusterIP service:")
    }
}
