//! `cluster import-key`.

use clap::Args;

use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::token::{ImportedKey, keys_in_pem};

/// Use keys of a real cluster: a private key signs tokens from now on, a public key only verifies them
#[derive(Args, Debug)]
pub(super) struct ImportKey {
    /// File with RSA, P-256 or P-384 keys in PEM, or - for standard input
    #[arg(value_name = "FILE")]
    arguments: Vec<String>,
}

impl Run for ImportKey {
    const USAGE: &'static str = "(FILE | -)";
    const EXAMPLES: &'static str = "
# Trust the service account tokens of a real cluster
rbacsim cluster import-key sa.pub";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        super::needs_state(session, "to keep a key in")?;
        let file = match session.all_arguments(&self.arguments).as_slice() {
            [file] => file.clone(),
            other => return Err(session.usage(format!("exactly one FILE is required, got {}", other.len()))),
        };
        let text = session.read_text(&file)?;
        let keys = keys_in_pem(&text).map_err(|error| Failure::plain(format!("{file}: {error}")))?;
        let console = session.console;
        for key in keys {
            let (public, does) = match &key {
                ImportedKey::Private(key, _) => (key.public(), "signs tokens from now on"),
                ImportedKey::Public(key) => (key, "verifies tokens"),
            };
            console.out_line(&format!("{} key {} {does}", public.algorithm(), public.id()));
            session.client()?.server().import_key(key)?;
        }
        Ok(0)
    }
}
