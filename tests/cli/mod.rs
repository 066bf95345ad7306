//! Wording and wiring of commands that no recording covers: rbacsim's own, and input that nobody should give.

mod bad_manifests;
mod bad_state;
mod check;
mod check_formats;
mod diff;
mod exit_codes;
mod expectations;
mod explain;
mod from;
mod matrix;
#[cfg(unix)]
mod pipelines;
mod state;
mod who_can;
