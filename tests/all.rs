//! Everything but the recordings of a real cluster, which `conformance` runs: laws, wording and wiring of commands, bad
//! input, house rules, and what is checked in because it was generated.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests: whatever they did not expect must stop them"
)]

mod checksums;
mod cli;
mod completions;
mod conformance_units;
mod hostile;
mod properties;
mod readme;
mod support;
mod tidy;

/// The harness of the recordings: tried in `conformance_units`, and used wherever rbacsim is run.
#[path = "conformance"]
mod harness {
    pub mod compare;
    pub mod decode;
    pub mod expectations;
    pub mod normalise;
    pub mod program;
}
