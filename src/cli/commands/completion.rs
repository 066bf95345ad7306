//! `completion`.

use clap::Args;

use crate::cli::completion_script;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;

/// Print a completion script: bash, elvish, fish, powershell or zsh
#[derive(Args, Debug)]
pub(super) struct Completion {
    /// Name of the shell
    #[arg(value_name = "SHELL")]
    arguments: Vec<String>,
}

impl Run for Completion {
    const USAGE: &'static str = "SHELL";
    const EXAMPLES: &'static str = "
# Completion for this bash
rbacsim completion bash > completion.bash

# Completion for zsh, in a folder of its fpath
rbacsim completion zsh > _rbacsim";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let shell = match session.all_arguments(&self.arguments).as_slice() {
            [] => return Err(session.usage("Shell not specified.")),
            [shell] => shell.clone(),
            _ => return Err(session.usage("Too many arguments. Expected only the shell type.")),
        };
        let script =
            completion_script(&shell).ok_or_else(|| session.usage(format!("Unsupported shell type \"{shell}\".")))?;
        session.console.out(&script);
        Ok(0)
    }
}
