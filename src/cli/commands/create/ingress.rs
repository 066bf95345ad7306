//! `create ingress`.

use clap::Args;

use crate::cli::commands::writing::Writing;
use crate::cli::flags::MakingFlags;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::generate::{IngressRequest, ingress};

/// Create an ingress
#[derive(Args, Debug)]
pub(super) struct Ingress {
    /// Class of the ingress
    #[arg(long, default_value = "", hide_default_value = true, value_name = "NAME")]
    class: String,
    /// Rule, as host/path=service:port[,tls[=secret]]; a path that ends with * is a prefix; may be repeated
    #[arg(long, value_name = "RULE")]
    rule: Vec<String>,
    /// Annotation, as key=value; may be repeated
    #[arg(long, value_name = "KEY=VALUE")]
    annotation: Vec<String>,
    /// Where everything else goes, as service:port
    #[arg(long, default_value = "", hide_default_value = true, value_name = "SERVICE:PORT")]
    default_backend: String,
    #[command(flatten)]
    making: MakingFlags,
    /// Name of the ingress
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

impl Run for Ingress {
    const USAGE: &'static str = "NAME --rule=host/path=service:port[,tls[=secret]]";
    const EXAMPLES: &'static str = "
# Everything of a host goes to a service
rbacsim create ingress shop --class=nginx --rule='shop.example.com/*=front:80'

# With a certificate in a secret
rbacsim create ingress shop --rule='shop.example.com/*=front:80,tls=web'

# Whatever comes goes to one service
rbacsim create ingress shop --default-backend=front:http";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let name = session.exactly_one_name(&self.arguments)?;
        let mut writing = Writing::new(session, &self.making.write, &self.making.print)?;
        let object = ingress(&IngressRequest {
            name,
            namespace: session.given_namespace(),
            class: self.class,
            default_backend: self.default_backend,
            rules: self.rule,
            annotations: self.annotation,
        })?;
        writing.create(session, object, self.making.save_config, "failed to create ingress:")
    }
}
