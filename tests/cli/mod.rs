//! Wording and wiring of commands that no recording covers: rbacsim's own, and input that nobody should give.

mod bad_manifests;
mod bad_state;
mod exit_codes;
mod explain;
mod from;
mod rollout;
mod forged_tokens;
mod key_secrecy;
mod published_keys;
mod state;
mod token_options;
