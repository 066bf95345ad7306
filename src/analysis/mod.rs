//! Questions about a whole cluster: who may do what and why, what two clusters differ in, what is risky or without effect.
//!
//! Everything starts from a [`Cluster`], which is read once and then only looked at; what an identity may do is always asked of
//! the evaluator ([`crate::rbac`]), never worked out again. Answers are data, each pointing to the objects it rests on;
//! lines in files are looked up by whoever shows them. Must not know command lines, printing or exit codes.

pub mod access;
pub mod baseline;
mod cluster;
pub mod diff;
pub mod excess;
pub mod expectations;
mod facts;
pub mod finding;
mod identity;
mod origin;
mod rules;
mod running;
pub mod scopes;
pub mod suppression;
pub mod wording;

pub use cluster::{Cluster, Role};
pub use facts::Facts;
pub use identity::Identity;
pub use origin::{Origin, Places};
pub use rules::{check, loading, rules};
pub use running::{Running, Workload};
