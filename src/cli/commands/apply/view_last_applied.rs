//! `apply view-last-applied`.

use clap::Args;
use serde_json::Value;

use crate::cli::commands::targets::{FromFiles, Target, Targets};
use crate::cli::flags::FileFlags;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::last_applied::{indent, last_applied};
use crate::kubectl::selection::Filters;
use crate::print::yaml::to_yaml;

/// Show what was applied last to objects
#[derive(Args, Debug)]
pub(super) struct ViewLastApplied {
    #[command(flatten)]
    files: FileFlags,
    /// Only objects whose labels satisfy the selector
    #[arg(long, short = 'l', default_value = "", hide_default_value = true, value_name = "SELECTOR")]
    selector: String,
    /// Of all objects of the type
    #[arg(long)]
    all: bool,
    /// yaml or json
    #[arg(long, short = 'o', default_value = "yaml", value_name = "FORMAT")]
    output: String,
    /// TYPE NAME or TYPE/NAME
    #[arg(value_name = "OBJECT")]
    arguments: Vec<String>,
}

impl Run for ViewLastApplied {
    const USAGE: &'static str = "(TYPE [NAME | -l label] | TYPE/NAME | -f FILENAME)";
    const EXAMPLES: &'static str = "
# What was applied last
rbacsim apply -f role.yaml
rbacsim apply view-last-applied role/reader";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let as_yaml = match self.output.as_str() {
            "yaml" => true,
            "json" => false,
            other => {
                let text = format!("Unexpected -o output mode: {other}, the flag 'output' must be one of yaml|json");
                return Err(session.usage(text));
            }
        };
        let arguments = session.all_arguments(&self.arguments);
        let filters = Filters { labels: self.selector.clone(), all: self.all, ..Filters::default() };
        let targets = Targets::find(session, &self.files, FromFiles::Latest, &arguments, &filters)?;
        let (targets, failures) = targets.fetch_all(session);
        Failure::collect(failures)?;
        let mut shown = String::new();
        for Target { name, object, .. } in &targets {
            let Some(text) = last_applied(object) else {
                // kubectl says nothing of an object that was never applied, unless a file names it.
                match self.files.names().files.first() {
                    None => {}
                    Some(file) => {
                        return Err(Failure::plain(format!(
                            "error when no last-applied-configuration annotation found on resource: {name}\n \"{file}\": <nil>"
                        )));
                    }
                }
                continue;
            };
            if as_yaml {
                let applied: Value = serde_json::from_str(text).map_err(|error| Failure::plain(error.to_string()))?;
                shown.push_str(&to_yaml(&applied));
            } else {
                shown.push_str(&indent(text));
            }
        }
        session.console.out(&shown);
        Ok(0)
    }
}
