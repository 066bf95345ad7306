//! What everything costs, by size. `cargo bench` prints one table; `BENCHMARKS.md` keeps one run and says how to read it.
//!
//! Compare the rows of one run with each other: machines differ, and so do the neighbours on one machine.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a benchmark that cannot be set up must stop")]

mod cluster;
mod evaluator;
#[path = "../tests/support/generated.rs"]
mod generated;
mod loader;
mod state;
mod tokens;

/// Objects of the clusters that are compared: a small one, and those that the API server was measured with.
const OBJECTS: [usize; 3] = [112, 7_875, 73_750];

fn main() {
    divan::main();
}
