//! `create serviceaccount`.

use clap::Args;

use crate::cli::commands::writing::Writing;
use crate::cli::flags::{PrintFlags, WriteFlags};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::generate;

/// Create a service account
#[derive(Args, Debug)]
pub(super) struct ServiceAccount {
    #[command(flatten)]
    write: WriteFlags,
    #[command(flatten)]
    print: PrintFlags,
    /// Keep what was made in an annotation, for later apply
    #[arg(long)]
    save_config: bool,
    /// Name of the account
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

impl Run for ServiceAccount {
    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let name = session.exactly_one_name(&self.arguments)?;
        let mut writing = Writing::new(session, &self.write, &self.print)?;
        if name.is_empty() {
            return Err(Failure::plain("name must be specified"));
        }
        let object = generate::service_account(&name, &session.given_namespace());
        writing.create(session, object, self.save_config, "failed to create serviceaccount:")
    }
}
