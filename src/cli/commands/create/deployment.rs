//! `create deployment`.

use clap::Args;

use crate::cli::commands::writing::Writing;
use crate::cli::flags::{MakingFlags, split_slice};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::cli::usage::parse_int;
use crate::kubectl::failure::Failure;
use crate::kubectl::generate::{DeploymentRequest, deployment};

/// Create a deployment
#[derive(Args, Debug)]
pub(super) struct Deployment {
    /// Image to run; several make a container each
    #[arg(long, value_name = "IMAGE", value_parser = crate::cli::csv::check)]
    image: Vec<String>,
    /// Port of the first container
    #[arg(long, default_value_t = -1, hide_default_value = true, value_name = "PORT", value_parser = parse_int::<i32>)]
    port: i32,
    /// How many pods
    #[arg(long, short = 'r', default_value_t = 1, value_name = "NUMBER", value_parser = crate::cli::usage::parse_int::<i32>)]
    replicas: i32,
    #[command(flatten)]
    making: MakingFlags,
    /// Name of the deployment; behind --, what its containers run
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

impl Run for Deployment {
    const USAGE: &'static str = "NAME --image=image -- [COMMAND] [args...]";
    const EXAMPLES: &'static str = "
# Three pods of an image
rbacsim create deployment shop --image=nginx --replicas=3";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        if self.image.is_empty() {
            return Err(Failure::plain("required flag(s) \"image\" not set"));
        }
        let name = session.exactly_one_name(&self.arguments)?;
        let mut writing = Writing::new(session, &self.making.write, &self.making.print)?;
        let object = deployment(DeploymentRequest {
            name: &name,
            namespace: &session.given_namespace(),
            images: &split_slice(&self.image),
            replicas: self.replicas,
            port: Some(self.port).filter(|port| *port >= 0),
            command: &session.after_dashes,
        })?;
        writing.create(session, object, self.making.save_config, "failed to create deployment:")
    }
}
