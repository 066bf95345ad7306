//! Flags of `apply` that change nothing here: nothing is waited for or overwritten by others.
//!
//! Only what takes part in no decision may stand here.

use clap::{ArgAction, Args};

use crate::cli::usage::parse_bool;

/// Accepted for kubectl's sake.
#[derive(Args, Debug)]
pub(super) struct Ignored {
    #[arg(long, hide = true, action = ArgAction::Set, num_args = 0..=1, require_equals = true, default_value = "true", default_missing_value = "true", value_parser = parse_bool)]
    overwrite: bool,
    #[arg(long, hide = true, action = ArgAction::Set, num_args = 0..=1, require_equals = true, default_value = "true", default_missing_value = "true", value_parser = parse_bool)]
    openapi_patch: bool,
    #[arg(long, hide = true)]
    wait: bool,
    #[arg(long, hide = true, value_name = "DURATION")]
    timeout: Option<String>,
}
