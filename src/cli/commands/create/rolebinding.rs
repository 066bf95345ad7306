//! `create rolebinding`.

use clap::Args;

use crate::cli::commands::writing::Writing;
use crate::cli::flags::MakingFlags;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::generate::{self, RoleReference};

/// Give a role or a cluster role to subjects in one namespace
#[derive(Args, Debug)]
pub(super) struct RoleBinding {
    /// Cluster role to give
    #[arg(long, default_value = "", hide_default_value = true, value_name = "NAME")]
    clusterrole: String,
    /// Role to give
    #[arg(long, default_value = "", hide_default_value = true, value_name = "NAME")]
    role: String,
    #[command(flatten)]
    subjects: SubjectFlags,
    #[command(flatten)]
    making: MakingFlags,
    /// Name of the binding
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

/// The flags that name subjects.
#[derive(Args, Debug)]
pub(super) struct SubjectFlags {
    /// User to give it to; may be repeated
    #[arg(long, value_name = "NAME")]
    user: Vec<String>,
    /// Group to give it to; may be repeated
    #[arg(long, value_name = "NAME")]
    group: Vec<String>,
    /// Service account to give it to, as namespace:name; may be repeated
    #[arg(long, value_name = "NAMESPACE:NAME")]
    serviceaccount: Vec<String>,
}

impl SubjectFlags {
    pub fn reference(self, cluster_role: String, role: String) -> RoleReference {
        RoleReference { cluster_role, role, users: self.user, groups: self.group, accounts: self.serviceaccount }
    }
}

impl Run for RoleBinding {
    const USAGE: &'static str = "NAME --clusterrole=NAME|--role=NAME [--user=username] [--group=groupname] [--serviceaccount=namespace:serviceaccountname] [--dry-run=server|client|none]";
    const EXAMPLES: &'static str = "
# A role for a user and a service account
rbacsim create rolebinding readers --role=reader --user=jane --serviceaccount=default:robot

# A cluster role, in one namespace only
rbacsim create rolebinding shop-viewers --clusterrole=view --group=support -n shop";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let name = session.exactly_one_name(&self.arguments)?;
        let mut writing = Writing::new(session, &self.making.write, &self.making.print)?;
        let reference = self.subjects.reference(self.clusterrole, self.role);
        let object = generate::role_binding(&name, &session.given_namespace(), &reference)?;
        writing.create(session, object, self.making.save_config, "failed to create rolebinding:")
    }
}
