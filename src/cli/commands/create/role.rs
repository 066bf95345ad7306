//! `create role`.

use clap::Args;

use crate::cli::commands::writing::Writing;
use crate::cli::flags::{MakingFlags, split_slice};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::generate::{self, RoleRequest};
use crate::kubectl::mapper::Mapper;

/// Create a role with one rule for each API group of its resources
#[derive(Args, Debug)]
pub(super) struct Role {
    #[command(flatten)]
    rule: RuleFlags,
    #[command(flatten)]
    making: MakingFlags,
    /// Name of the role
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

/// The flags that make a rule.
#[derive(Args, Debug)]
pub(super) struct RuleFlags {
    /// Verb that is allowed; a comma-separated list, may be repeated
    #[arg(long, value_name = "VERB", value_parser = crate::cli::csv::check)]
    pub verb: Vec<String>,
    /// Resource it is allowed on, as RESOURCE.GROUP/SUBRESOURCE, of which only the first part is needed; a comma-separated list, may be repeated
    #[arg(long, value_name = "RESOURCE", value_parser = crate::cli::csv::check)]
    pub resource: Vec<String>,
    /// Name the rule is confined to; may be repeated
    #[arg(long, value_name = "NAME")]
    pub resource_name: Vec<String>,
}

impl RuleFlags {
    pub fn request(&self, name: String, namespace: String) -> RoleRequest {
        RoleRequest {
            name,
            namespace,
            verbs: split_slice(&self.verb),
            resources: split_slice(&self.resource),
            resource_names: self.resource_name.clone(),
            ..RoleRequest::default()
        }
    }
}

impl Run for Role {
    const USAGE: &'static str = "NAME --verb=verb --resource=resource.group/subresource [--resource-name=resourcename] [--dry-run=server|client|none]";
    const EXAMPLES: &'static str = "
# May look at pods
rbacsim create role pod-reader --verb=get,list,watch --resource=pods

# May read two pods, by name
rbacsim create role two-pods --verb=get --resource=pods --resource-name=web --resource-name=db

# May scale deployments and read the logs of pods
rbacsim create role operator --verb=get,patch --resource=deployments.apps/scale,pods/log";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let name = session.exactly_one_name(&self.arguments)?;
        let mut writing = Writing::new(session, &self.making.write, &self.making.print)?;
        let request = self.rule.request(name, session.given_namespace());
        let discovery = session.client()?.discovery()?;
        let object = generate::role(&request, &Mapper::new(&discovery), session.console)?;
        writing.create(session, object, self.making.save_config, "")
    }
}
