//! `config view`.

use clap::Args;

use crate::cli::flags::PrintFlags;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::config::{flatten, key_order, minify, redact};
use crate::kubectl::failure::Failure;
use crate::kubectl::output::{CHANGING, Format, Keys};
use crate::print::json::to_json_pretty_with;
use crate::print::yaml::to_yaml;

/// Print the configuration
#[derive(Args, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "every switch is a flag of its own")]
pub(super) struct View {
    #[command(flatten)]
    print: PrintFlags,
    /// Only what the current context needs
    #[arg(long)]
    minify: bool,
    /// With secrets and certificates
    #[arg(long)]
    raw: bool,
    /// With the content of files that are named by path
    #[arg(long)]
    flatten: bool,
    /// Accepted for kubectl's sake: files are always merged
    #[arg(long, hide = true, action = clap::ArgAction::Set, num_args = 0..=1, require_equals = true, default_value = "true", default_missing_value = "true", value_parser = crate::cli::usage::parse_bool)]
    merge: bool,
    #[arg(hide = true)]
    arguments: Vec<String>,
}

impl Run for View {
    const EXAMPLES: &'static str = "
# The configuration, secrets hidden
rbacsim config view

# The namespace of the current context
rbacsim config view --minify -o jsonpath='{..namespace}'";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let arguments = session.all_arguments(&self.arguments);
        if !arguments.is_empty() {
            return Err(session.usage(format!("unexpected arguments: {}", super::listed(&arguments))));
        }
        let wanted = self.print.wanted();
        let format = wanted.format(CHANGING, &session.environment.directory)?;
        let mut config = session.config_sources()?.load()?;
        if self.minify {
            if !session.globals.context.is_empty() {
                config.current_context.clone_from(&session.globals.context);
            }
            minify(&mut config)?;
        }
        if self.flatten {
            flatten(&mut config)?;
        } else if !self.raw {
            redact(&mut config);
        }
        let value = config.to_value();
        let text = match format {
            None => to_yaml(&value),
            Some(Format::Json) => to_json_pretty_with(&value, &key_order) + "\n",
            Some(format) => format.render(&value, Keys::Typed, true, wanted.allow_missing)?,
        };
        session.console.out(&text);
        Ok(0)
    }
}
