//! `config use-context`.

use clap::Args;

use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::config::List;
use crate::kubectl::failure::Failure;

/// Make a context the current one
#[derive(Args, Debug)]
pub(super) struct UseContext {
    /// Name of the context
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

impl Run for UseContext {
    const USAGE: &'static str = "CONTEXT_NAME";
    const EXAMPLES: &'static str = "
# Work as jane from now on
rbacsim config set-context jane --cluster=kubernetes --user=jane
rbacsim config use-context jane";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let [name] = super::exactly(session, &self.arguments)?;
        let sources = session.config_sources()?;
        let before = sources.load()?;
        if !before.list(List::Contexts).contains_key(&name) {
            return Err(Failure::plain(format!("no context exists with the name: \"{name}\"")));
        }
        let mut after = before.clone();
        after.current_context.clone_from(&name);
        sources.save(&before, &after)?;
        session.console.out_line(&format!("Switched to context \"{name}\"."));
        Ok(0)
    }
}
