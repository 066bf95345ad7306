//! `config rename-context`.

use clap::Args;

use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::config::List;
use crate::kubectl::failure::Failure;

/// Give a context another name
#[derive(Args, Debug)]
pub(super) struct RenameContext {
    /// The old name and the new one
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

impl Run for RenameContext {
    const USAGE: &'static str = "CONTEXT_NAME NEW_NAME";
    const EXAMPLES: &'static str = "
# A shorter name
rbacsim config rename-context kubernetes-admin@kubernetes admin";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let [old, new] = super::exactly(session, &self.arguments)?;
        let sources = session.config_sources()?;
        let before = sources.load()?;
        let mut after = before.clone();
        let (contexts, file) = (after.list_mut(List::Contexts), sources.shown());
        let Some(context) = contexts.remove(&old) else {
            return Err(Failure::plain(format!("cannot rename the context \"{old}\", it's not in {file}")));
        };
        if contexts.contains_key(&new) {
            let text = format!("cannot rename the context \"{old}\", the context \"{new}\" already exists in {file}");
            return Err(Failure::plain(text));
        }
        contexts.insert(new.clone(), context);
        if before.current_context == old {
            after.current_context.clone_from(&new);
        }
        sources.save(&before, &after)?;
        session.console.out_line(&format!("Context \"{old}\" renamed to \"{new}\"."));
        Ok(0)
    }
}
