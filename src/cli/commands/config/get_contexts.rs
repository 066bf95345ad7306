//! `config get-contexts`.

use clap::Args;

use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::config::List;
use crate::kubectl::failure::Failure;
use crate::kubectl::failure::PROGRAM;
use crate::print::columns::Columns;

/// Show contexts
#[derive(Args, Debug)]
pub(super) struct GetContexts {
    /// No header line
    #[arg(long)]
    no_headers: bool,
    /// Only name
    #[arg(long, short = 'o', default_value = "", hide_default_value = true, value_name = "FORMAT")]
    output: String,
    /// Names of contexts; all if none is given
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

impl Run for GetContexts {
    const USAGE: &'static str = "[(-o|--output=)name)]";
    const EXAMPLES: &'static str = "
# All contexts, the current one marked
rbacsim config get-contexts

# Their names only
rbacsim config get-contexts -o name";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        if !matches!(self.output.as_str(), "" | "name") {
            return Err(Failure::plain(format!(
                "--output {} is not available in {PROGRAM} config get-contexts; resetting to default output format",
                self.output
            )));
        }
        let config = session.config_sources()?.load()?;
        let contexts = config.list(List::Contexts);
        let mut names = session.all_arguments(&self.arguments);
        if names.is_empty() {
            names = contexts.keys().cloned().collect();
        }
        names.sort();
        let (mut table, mut failures) = (Columns::new(), Vec::new());
        if self.output.is_empty() && !self.no_headers {
            table.raw_row(["CURRENT", "NAME", "CLUSTER", "AUTHINFO", "NAMESPACE"]);
        }
        for name in &names {
            let Some(context) = contexts.get(name) else {
                failures.push(Failure::plain(format!("context {name} not found")));
                continue;
            };
            if self.output == "name" {
                table.raw_row([name]);
                continue;
            }
            let field = |field: &str| context.get(field).and_then(serde_json::Value::as_str).unwrap_or_default();
            let current = if *name == config.current_context { "*" } else { "" };
            table.raw_row([current, name, field("cluster"), field("user"), field("namespace")]);
        }
        session.console.out(&table.finish());
        Failure::collect(failures)?;
        Ok(0)
    }
}
