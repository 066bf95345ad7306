//! `apply view-last-applied`.

use clap::Args;
use serde_json::Value;

use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::apply::LAST_APPLIED;
use crate::kubectl::failure::Failure;
use crate::kubectl::selection::{Filters, Selection, select};
use crate::print::json::to_json_pretty;
use crate::print::yaml::to_yaml;

/// Show what was applied last to objects
#[derive(Args, Debug)]
pub(super) struct ViewLastApplied {
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
        let print: fn(&Value) -> String = match self.output.as_str() {
            "yaml" => to_yaml,
            "json" => |value| format!("{}\n", to_json_pretty(value)),
            other => {
                let text = format!("Unexpected -o output mode: {other}, the flag 'output' must be one of yaml|json");
                return Err(session.usage(text));
            }
        };
        let namespace = session.namespace()?.name;
        let (console, arguments) = (session.console, session.all_arguments(&self.arguments));
        let client = session.client()?;
        let Selection::Names(names) = select(client, console, &arguments, &Filters::default())? else { return Ok(0) };
        for (resource, name) in names {
            let object = client.get(&resource, &namespace, &name, false)?;
            let annotation =
                object.pointer("/metadata/annotations").and_then(|all| all.get(LAST_APPLIED)).and_then(Value::as_str);
            // kubectl says nothing of an object that was never applied.
            let Some(text) = annotation else { continue };
            let applied: Value = serde_json::from_str(text).map_err(|error| Failure::plain(error.to_string()))?;
            console.out(&print(&applied));
        }
        Ok(0)
    }
}
