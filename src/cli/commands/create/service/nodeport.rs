//! `create service nodeport`.

use clap::Args;

use crate::cli::commands::writing::Writing;
use crate::cli::flags::{MakingFlags, split_slice};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::cli::usage::parse_int;
use crate::kubectl::failure::Failure;
use crate::kubectl::generate::{ServiceRequest, service};

/// Create a service with a port on all nodes
#[derive(Args, Debug)]
pub(super) struct OnNodes {
    /// Port, or port and that of the pods, as port:target; may be repeated
    #[arg(long, value_name = "PORT[:TARGET]", value_parser = crate::cli::csv::check)]
    tcp: Vec<String>,
    /// Port on the nodes; chosen by the server unless given
    #[arg(long, default_value_t = 0, value_name = "PORT", value_parser = parse_int::<i32>)]
    node_port: i32,
    #[command(flatten)]
    making: MakingFlags,
    /// Name of the service
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

impl Run for OnNodes {
    const USAGE: &'static str = "NAME [--tcp=port:targetPort] [--dry-run=server|client|none]";
    const EXAMPLES: &'static str = "
# A port on all nodes
rbacsim create service nodeport front --tcp=80:8080 --node-port=30080";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let name = session.exactly_one_name(&self.arguments)?;
        let mut writing = Writing::new(session, &self.making.write, &self.making.print)?;
        let object = service(&ServiceRequest {
            name,
            namespace: session.given_namespace(),
            of: "NodePort",
            tcp: split_slice(&self.tcp),
            node_port: self.node_port,
            ..ServiceRequest::default()
        })?;
        writing.create(session, object, self.making.save_config, "failed to create NodePort service:")
    }
}
