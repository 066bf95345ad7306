//! `create clusterrole`.

use std::collections::BTreeMap;

use clap::Args;

use super::role::RuleFlags;
use crate::cli::commands::writing::Writing;
use crate::cli::flags::{MakingFlags, split_slice};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::generate;
use crate::kubectl::mapper::Mapper;

/// Create a cluster role: rules for resources and URLs, or one that gathers the rules of others
#[derive(Args, Debug)]
pub(super) struct ClusterRole {
    #[command(flatten)]
    rule: RuleFlags,
    /// URL path it is allowed on, * at the end matches all below; a comma-separated list, may be repeated
    #[arg(long, value_name = "URL", value_parser = crate::cli::csv::check)]
    non_resource_url: Vec<String>,
    /// Label that roles must carry for their rules to be gathered, as key=value; may be repeated
    #[arg(long, value_name = "KEY=VALUE", value_parser = parse_pairs)]
    aggregation_rule: Vec<Pairs>,
    #[command(flatten)]
    making: MakingFlags,
    /// Name of the cluster role
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

/// Comma-separated `key=value` pairs of one flag.
#[derive(Clone, Debug)]
struct Pairs(Vec<(String, String)>);

fn parse_pairs(text: &str) -> Result<Pairs, String> {
    let pieces = text.split(',').filter(|piece| !piece.is_empty());
    let pair = |piece: &str| {
        let (key, value) = piece.split_once('=').ok_or("malformed pair, expect string=string")?;
        Ok((key.trim().to_owned(), value.trim().to_owned()))
    };
    pieces.map(pair).collect::<Result<_, String>>().map(Pairs)
}

impl Run for ClusterRole {
    const USAGE: &'static str =
        "NAME --verb=verb --resource=resource.group [--resource-name=resourcename] [--dry-run=server|client|none]";
    const EXAMPLES: &'static str = r#"
# May look at nodes
rbacsim create clusterrole node-viewer --verb=get,list,watch --resource=nodes

# May ask for the health and the metrics of the server
rbacsim create clusterrole health --verb=get --non-resource-url=/healthz,/metrics

# Has the rules of all cluster roles with a label
rbacsim create clusterrole monitoring --aggregation-rule="example.com/aggregate-to-monitoring=true""#;

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let name = session.exactly_one_name(&self.arguments)?;
        let mut writing = Writing::new(session, &self.making.write, &self.making.print)?;
        let mut request = self.rule.request(name, String::new());
        request.urls = split_slice(&self.non_resource_url);
        request.aggregation = self.aggregation_rule.into_iter().flat_map(|pairs| pairs.0).collect::<BTreeMap<_, _>>();
        let discovery = session.client()?.discovery()?;
        let object = generate::cluster_role(&request, &Mapper::new(&discovery), session.console)?;
        writing.create(session, object, self.making.save_config, "")
    }
}
