//! `create secret tls`.

use clap::Args;

use crate::cli::commands::writing::Writing;
use crate::cli::flags::MakingFlags;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::generate::{SecretName, tls_secret};

/// Create a secret from a certificate and its key
#[derive(Args, Debug)]
pub(super) struct Tls {
    /// PEM file with the certificate
    #[arg(long, default_value = "", hide_default_value = true, value_name = "FILE")]
    cert: String,
    /// PEM file with the certificate's private key
    #[arg(long, default_value = "", hide_default_value = true, value_name = "FILE")]
    key: String,
    /// Append a hash of the data to the name
    #[arg(long)]
    append_hash: bool,
    #[command(flatten)]
    making: MakingFlags,
    /// Name of the secret
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

impl Run for Tls {
    const USAGE: &'static str = "NAME --cert=path/to/cert/file --key=path/to/key/file [--dry-run=server|client|none]";
    const EXAMPLES: &'static str = "
# A certificate and its key
rbacsim create secret tls web --cert=tls.crt --key=tls.key";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let name = session.exactly_one_name(&self.arguments)?;
        let mut writing = Writing::new(session, &self.making.write, &self.making.print)?;
        let namespace = session.given_namespace();
        let name = SecretName { name: &name, namespace: &namespace, append_hash: self.append_hash };
        let object = tls_secret(name, &self.cert, &self.key, &session.environment.directory)?;
        writing.create(session, object, self.making.save_config, "failed to create secret")
    }
}
