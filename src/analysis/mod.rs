//! Questions about a whole cluster: who may do what and why, what two clusters differ in, what is risky or without effect.
//!
//! Everything starts from a [`Cluster`], which is read once and then only looked at; what an identity may do is always asked of
//! the evaluator ([`crate::rbac`]), never worked out again. Answers are data, each pointing to the objects it rests on;
//! lines in files are looked up by whoever shows them. Must not know command lines, printing or exit codes.

pub mod access;
pub mod baseline;
mod built_in;
mod cluster;
pub mod diff;
mod escalation;
pub mod excess;
pub mod expectations;
mod facts;
pub mod finding;
mod grants;
mod identity;
mod matrix;
mod origin;
mod question;
pub mod refusal;
mod rules;
mod running;
pub mod scopes;
mod special;
mod spelling;
pub mod suppression;
pub mod vocabulary;
mod who_can;
pub mod why;
pub mod wording;

pub use built_in::BuiltIn;
pub use cluster::{Cluster, Role};
pub use escalation::{Escalation, Means, escalation};
pub use facts::Facts;
pub use grants::{Grant, RuleOf};
pub use identity::Identity;
pub use matrix::{Cell, Matrix, Row, Selection, What, matrix};
pub use origin::{Origin, Places};
pub use question::{Asked, AskedResource, Question};
pub use rules::{check, loading, rules};
pub use running::{Running, Workload};
pub use who_can::{Holders, Reach, Through, accounts_in, unresolved, who_can};
