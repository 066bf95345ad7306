//! `config current-context`.

use clap::Args;

use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;

/// Print the name of the current context
#[derive(Args, Debug)]
pub(super) struct CurrentContext {
    #[command(flatten)]
    ignored: super::IgnoredArguments,
}

impl Run for CurrentContext {
    const EXAMPLES: &'static str = "
# Which context is the current one
rbacsim config current-context";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let config = session.config_sources()?.load()?;
        if config.current_context.is_empty() {
            return Err(Failure::plain("current-context is not set"));
        }
        session.console.out_line(&config.current_context);
        Ok(0)
    }
}
