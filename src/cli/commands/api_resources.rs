//! `api-resources`.

use clap::Args;

use crate::cli::flags::split_slice;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::cli::usage::parse_bool;
use crate::kubectl::failure::Failure;
use crate::kubectl::output::{Format, Keys, Wanted};
use crate::kubectl::raw::RESOURCE_FIELDS;
use crate::kubectl::resource_list::{ResourceFilter, ResourceOrder, listed_resources, resource_list, resource_table};
use crate::print::json::to_json_pretty_with;

/// Formats of this command.
const FORMATS: &[&str] = &["json", "kyaml", "name", "wide", "yaml"];
/// List what the server offers
#[derive(Args, Debug)]
pub(super) struct ApiResources {
    /// Only resources of this group
    #[arg(long, value_name = "GROUP")]
    api_group: Option<String>,
    /// Only resources with (or without) namespaces
    #[arg(long, action = clap::ArgAction::Set, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", hide_possible_values = true, value_parser = parse_bool)]
    namespaced: Option<bool>,
    /// Only resources that support all of these verbs; a comma-separated list, may be repeated
    #[arg(long, value_name = "VERBS", value_parser = crate::cli::csv::check)]
    verbs: Vec<String>,
    /// Only resources in all of these categories; a comma-separated list, may be repeated
    #[arg(long, value_name = "CATEGORIES", value_parser = crate::cli::csv::check)]
    categories: Vec<String>,
    /// What to sort by: name or kind
    #[arg(long, default_value = "", hide_default_value = true, value_name = "FIELD")]
    sort_by: String,
    /// No header line
    #[arg(long)]
    no_headers: bool,
    /// Accepted for kubectl's sake
    #[arg(long, hide = true)]
    cached: bool,
    /// wide, name, json, yaml or kyaml
    #[arg(long, short = 'o', value_name = "FORMAT")]
    output: Option<String>,
    #[arg(hide = true)]
    arguments: Vec<String>,
}

impl Run for ApiResources {
    const EXAMPLES: &'static str = "
# Everything that the server offers
rbacsim api-resources

# What can be listed in a namespace
rbacsim api-resources --namespaced=true --verbs=list -o name

# One group
rbacsim api-resources --api-group=rbac.authorization.k8s.io";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let arguments = session.all_arguments(&self.arguments);
        if !arguments.is_empty() {
            return Err(session.usage(format!("unexpected arguments: [{}]", arguments.join(" "))));
        }
        let wanted = Wanted { format: self.output, template: String::new(), allow_missing: true };
        let format = wanted.format(FORMATS, &session.environment.directory)?;
        let order = match self.sort_by.as_str() {
            "" => ResourceOrder::Group,
            "name" => ResourceOrder::Name,
            "kind" => ResourceOrder::Kind,
            _ => return Err(Failure::plain("--sort-by accepts only name or kind")),
        };
        let filter = ResourceFilter {
            group: self.api_group,
            namespaced: self.namespaced,
            verbs: split_slice(&self.verbs),
            categories: split_slice(&self.categories),
        };
        let discovery = session.client()?.discovery()?;
        let resources = listed_resources(&discovery, &filter, order);
        let text = match format {
            None => resource_table(&resources, false, self.no_headers),
            Some(Format::Table { .. }) => resource_table(&resources, true, self.no_headers),
            Some(Format::Name) => resources.iter().map(|resource| resource.group_resource() + "\n").collect(),
            Some(Format::Json) => {
                let order = |path: &[&str]| match path {
                    [] => Some(vec!["kind", "apiVersion", "groupVersion", "resources"]),
                    ["resources"] => Some(RESOURCE_FIELDS.to_vec()),
                    _ => None,
                };
                to_json_pretty_with(&resource_list(&resources), &order) + "\n"
            }
            Some(other) => other.render(&resource_list(&resources), Keys::Sorted, true, true)?,
        };
        session.console.out(&text);
        Ok(0)
    }
}
