//! `explain`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/explain/explain.go`.

use clap::Args;

use crate::apiserver::discovery::{ApiResource, split_api_version};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::explain::explain;
use crate::kubectl::failure::{Failure, PROGRAM};
use crate::kubectl::selection;

/// Tell what kinds and their fields are for
#[derive(Args, Debug)]
pub(super) struct Explain {
    /// Group and version of the API
    #[arg(long, default_value = "", hide_default_value = true, value_name = "GROUP/VERSION")]
    api_version: String,
    /// plaintext
    #[arg(long, short = 'o', default_value = "plaintext", hide_default_value = true, value_name = "FORMAT")]
    output: String,
    /// Fields of fields too, without a word about them
    #[arg(long)]
    recursive: bool,
    /// TYPE or TYPE.FIELD.FIELD…
    #[arg(value_name = "TYPE")]
    arguments: Vec<String>,
}

impl Run for Explain {
    const USAGE: &'static str = "TYPE[.FIELD]";
    const EXAMPLES: &'static str = "
# What a Role is, and what its rules are made of
rbacsim explain role
rbacsim explain role.rules

# All fields of a service account
rbacsim explain serviceaccount --recursive";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let arguments = session.all_arguments(&self.arguments);
        let asked = match arguments.as_slice() {
            [asked] => asked,
            [] => {
                return Err(Failure::plain(format!(
                    "You must specify the type of resource to explain. Use \"{PROGRAM} api-resources\" for a complete \
                     list of supported resources."
                )));
            }
            _ => return Err(Failure::plain("We accept only this format: explain RESOURCE")),
        };
        let mut words = asked.split('.');
        let resource = self.resource(session, words.next().unwrap_or_default())?;
        let words: Vec<&str> = words.collect();
        let path = fields(&resource, &words);
        if self.output != "plaintext" {
            return Err(Failure::plain(format!("unrecognized format: {}", self.output)));
        }
        let schema = session.client()?.schema(&resource)?;
        session.console.out(&explain(&resource, &schema, path, self.recursive)?);
        Ok(0)
    }
}

impl Explain {
    fn resource(&self, session: &mut Session<'_>, word: &str) -> Result<ApiResource, Failure> {
        let console = session.console;
        let client = session.client()?;
        let missing = |failure: Failure| Failure::Bare(failure.message());
        let found = selection::find(client, console, word).map_err(missing)?;
        if self.api_version.is_empty() {
            return Ok(found);
        }
        let (group, version) = split_api_version(&self.api_version);
        let served = client.discovery()?.resource(group, version, &found.name);
        served.ok_or_else(|| {
            Failure::plain(format!("couldn't find resource for \"{group}/{version}, Resource={}\"", found.name))
        })
    }
}

/// The way to the field. A type may be followed by its group, which is no field.
fn fields<'w>(resource: &'w ApiResource, words: &'w [&'w str]) -> &'w [&'w str] {
    let group: Vec<&str> = resource.group.split('.').collect();
    words.strip_prefix(group.as_slice()).unwrap_or(words)
}
