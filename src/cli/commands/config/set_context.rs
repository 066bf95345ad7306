//! `config set-context`.

use clap::Args;

use crate::cli::grammar::Run;
use crate::cli::session::Session;
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
    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let mut config = session.config()?;
        let name = match (session.all_arguments(&self.arguments).as_slice(), self.current) {
            ([], false) => return Err(Failure::plain("you must specify a non-empty context name or --current")),
            ([], true) => match config.current_context() {
                name if name.is_empty() => return Err(Failure::plain("no current context is set")),
                name => name,
            },
            ([_], true) => return Err(Failure::plain("you cannot specify both a context name and --current")),
            ([name], false) => name.clone(),
            (many, _) => return Err(session.usage(format!("Unexpected args: [{}]", many.join(" ")))),
        };
        let given = [("cluster", &self.cluster), ("user", &self.user), ("namespace", &self.namespace)];
        let fields: Vec<(&str, &str)> =
            given.into_iter().filter_map(|(field, value)| Some((field, value.as_deref()?))).collect();
        let outcome = if config.set_context(&name, &fields) { "modified" } else { "created" };
        config.save()?;
        session.console.out_line(&format!("Context \"{name}\" {outcome}."));
        Ok(0)
    }
}
