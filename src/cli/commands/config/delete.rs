//! `config delete-cluster`, `config delete-context` and `config delete-user`.

use clap::Args;

use crate::cli::grammar::{Run, help_of};
use crate::cli::session::Session;
use crate::kubectl::config::List;
use crate::kubectl::failure::Failure;
use crate::kubectl::failure::PROGRAM;

#[derive(Args, Debug)]
struct Name {
    /// Name of the entry
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

/// Forget a cluster
#[derive(Args, Debug)]
pub(super) struct DeleteCluster {
    #[command(flatten)]
    name: Name,
}

/// Forget a context
#[derive(Args, Debug)]
pub(super) struct DeleteContext {
    #[command(flatten)]
    name: Name,
}

/// Forget a user
#[derive(Args, Debug)]
pub(super) struct DeleteUser {
    #[command(flatten)]
    name: Name,
}

impl Run for DeleteCluster {
    const USAGE: &'static str = "NAME";
    const EXAMPLES: &'static str = "
# Forget a cluster
rbacsim config set-cluster staging --server=https://127.0.0.1:7443
rbacsim config delete-cluster staging";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        delete(session, List::Clusters, &self.name)
    }
}

impl Run for DeleteContext {
    const USAGE: &'static str = "NAME";
    const EXAMPLES: &'static str = "
# Forget a context
rbacsim config set-context jane --cluster=kubernetes --user=jane
rbacsim config delete-context jane";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        delete(session, List::Contexts, &self.name)
    }
}

impl Run for DeleteUser {
    const USAGE: &'static str = "NAME";
    const EXAMPLES: &'static str = "
# Forget a user
rbacsim config set-credentials jane --token=secret
rbacsim config delete-user jane";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        delete(session, List::Users, &self.name)
    }
}

fn delete(session: &Session<'_>, list: List, name: &Name) -> Result<u8, Failure> {
    let arguments = session.all_arguments(&name.arguments);
    let [name] = arguments.as_slice() else {
        return match list {
            List::Clusters => Err(Failure::plain(format!("unexpected args: {}", super::listed(&arguments)))),
            List::Users => Err(session.usage("user to delete is required")),
            // kubectl takes it for a question.
            List::Contexts => {
                session.console.out(&help_of(&session.path));
                Ok(0)
            }
        };
    };
    let sources = session.config_sources()?;
    let before = sources.load()?;
    let mut after = before.clone();
    let (noun, file) = (list.noun(), sources.shown());
    if after.list_mut(list).remove(name).is_none() {
        return Err(Failure::plain(format!("cannot delete {noun} {name}, not in {file}")));
    }
    if list == List::Contexts && *name == before.current_context {
        session.console.err_line(&format!(
            "warning: this removed your active context, use \"{PROGRAM} config use-context\" to select a different one"
        ));
    }
    sources.save(&before, &after)?;
    session.console.out_line(&format!("deleted {noun} {name} from {file}"));
    Ok(0)
}
