//! `create clusterrolebinding`.

use clap::Args;

use super::rolebinding::SubjectFlags;
use crate::cli::commands::writing::Writing;
use crate::cli::flags::MakingFlags;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::generate;

/// Give a cluster role to subjects in all namespaces and for the cluster itself
#[derive(Args, Debug)]
pub(super) struct ClusterRoleBinding {
    /// Cluster role to give
    #[arg(long, value_name = "NAME")]
    clusterrole: Option<String>,
    #[command(flatten)]
    subjects: SubjectFlags,
    #[command(flatten)]
    making: MakingFlags,
    /// Name of the binding
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

impl Run for ClusterRoleBinding {
    const USAGE: &'static str = "NAME --clusterrole=NAME [--user=username] [--group=groupname] [--serviceaccount=namespace:serviceaccountname] [--dry-run=server|client|none]";
    const EXAMPLES: &'static str = "
# A cluster role for a user, everywhere
rbacsim create clusterrolebinding jane-views --clusterrole=view --user=jane

# For a service account
rbacsim create clusterrolebinding robot-reads-nodes --clusterrole=node-reader --serviceaccount=default:robot";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let Some(cluster_role) = self.clusterrole else {
            return Err(Failure::plain("required flag(s) \"clusterrole\" not set"));
        };
        let name = session.exactly_one_name(&self.arguments)?;
        let mut writing = Writing::new(session, &self.making.write, &self.making.print)?;
        let reference = self.subjects.reference(cluster_role, String::new());
        let object = generate::cluster_role_binding(&name, &reference)?;
        writing.create(session, object, self.making.save_config, "failed to create clusterrolebinding:")
    }
}
