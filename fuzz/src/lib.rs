//! The targets, which `cargo test` uses too.

#[path = "../../tests/hostile/targets.rs"]
pub mod targets;
