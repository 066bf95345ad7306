//! Wording and wiring of commands that no recording covers: rbacsim's own, and input that nobody should give.

mod apply;
mod bad_manifests;
mod bad_state;
mod custom_resources;
mod exam;
mod exec;
mod exit_codes;
mod explain;
mod forged_tokens;
mod from;
mod help;
mod key_secrecy;
mod published_keys;
mod raw;
mod reconcile;
mod rollout;
mod scale;
mod long_lists;
mod state;
mod subresource;
mod token_options;
mod token_secrets;
mod usage;
mod verbosity;
mod walkthroughs;
mod whole_clusters;
