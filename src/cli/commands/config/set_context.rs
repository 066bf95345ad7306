//! `config set-context`.

use clap::Args;

use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::config::List;
use crate::kubectl::failure::Failure;

/// Set the cluster, user or namespace of a context
#[derive(Args, Debug)]
pub(super) struct SetContext {
    /// Change the current context
    #[arg(long)]
    current: bool,
    /// Cluster of the context
    #[arg(long, value_name = "NAME")]
    cluster: Option<String>,
    /// User of the context
    #[arg(long, value_name = "NAME")]
    user: Option<String>,
    /// Namespace of the context
    #[arg(long, short = 'n', value_name = "NAME")]
    namespace: Option<String>,
    /// Name of the context
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

impl Run for SetContext {
    const USAGE: &'static str =
        "[NAME | --current] [--cluster=cluster_nickname] [--user=user_nickname] [--namespace=namespace]";
    const EXAMPLES: &'static str = "
# Work in the namespace shop from now on
rbacsim config set-context --current --namespace=shop

# A context for jane, in the namespace shop
rbacsim config set-context jane@shop --cluster=kubernetes --user=jane --namespace=shop";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let sources = session.config_sources()?;
        let before = sources.load()?;
        let name = match (session.all_arguments(&self.arguments).as_slice(), self.current) {
            ([], false) => return Err(Failure::plain("you must specify a non-empty context name or --current")),
            ([], true) if before.current_context.is_empty() => {
                return Err(Failure::plain("no current context is set"));
            }
            ([], true) => before.current_context.clone(),
            ([_], true) => return Err(Failure::plain("you cannot specify both a context name and --current")),
            ([name], false) => name.clone(),
            (many, _) => return Err(session.usage_with_help(format!("Unexpected args: {}", super::listed(many)))),
        };
        let outcome = if before.list(List::Contexts).contains_key(&name) { "modified" } else { "created" };
        let mut after = before.clone();
        let context = after.entry_mut(List::Contexts, &name);
        super::set_text(context, "cluster", self.cluster.as_deref());
        super::set_text(context, "user", self.user.as_deref());
        super::set_optional(context, "namespace", self.namespace.as_deref());
        sources.save(&before, &after)?;
        session.console.out_line(&format!("Context \"{name}\" {outcome}."));
        Ok(0)
    }
}
