//! Completion scripts for shells, made from the grammar itself.

use clap_complete::Shell;

use super::grammar::whole_tree;
use crate::kubectl::failure::PROGRAM;

/// The shells there is a script for, and the file under `completions/` that holds it.
pub const SHELLS: [(&str, &str); 5] = [
    ("bash", "rbacsim.bash"),
    ("elvish", "rbacsim.elv"),
    ("fish", "rbacsim.fish"),
    ("powershell", "_rbacsim.ps1"),
    ("zsh", "_rbacsim"),
];

/// The script for a shell; `None` for a shell that is not known.
pub fn completion_script(shell: &str) -> Option<String> {
    let shell: Shell = shell.parse().ok()?;
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut whole_tree(), PROGRAM, &mut script);
    String::from_utf8(script).ok()
}
