//! `config unset`.

use clap::Args;

use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::config::Property;
use crate::kubectl::failure::Failure;

/// Empty a field, an entry or a list, named by a path such as users.dana
#[derive(Args, Debug)]
pub(super) struct Unset {
    /// Path of what to empty
    #[arg(value_name = "PATH")]
    arguments: Vec<String>,
}

impl Run for Unset {
    const USAGE: &'static str = "PROPERTY_NAME";
    const EXAMPLES: &'static str = "
# No current context any more
rbacsim config unset current-context

# A context without a namespace of its own
rbacsim config unset contexts.kubernetes-admin@kubernetes.namespace";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let [path] = super::exactly(session, &self.arguments)?;
        let sources = session.config_sources()?;
        let before = sources.load()?;
        let mut after = before.clone();
        Property::parse(&path)?.unset(&mut after)?;
        sources.save(&before, &after)?;
        session.console.out_line(&format!("Property \"{path}\" unset."));
        Ok(0)
    }
}
