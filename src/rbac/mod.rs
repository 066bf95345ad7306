//! The evaluator: RBAC as pure functions of (user, attributes, source of rules).
//!
//! Every question walks the same road. [`resolve::applicable`] yields the bindings that apply to a user, each with the
//! rules of its role; [`decide::decide`] looks for a rule that allows, [`list::rules_for`] collects them all, and
//! [`covers::uncovered`] compares such a collection with rules somebody wants to grant. Where the rules come from is
//! hidden behind [`source::RuleSource`]; [`world::World`] is the one held in memory.
//!
//! This room knows neither the store nor the clock, neither serialisation nor printing. The only texts made here are
//! those the authorizer itself words: reasons, resolution errors and the list of missing permissions.

pub mod aggregate;
pub mod atom;
pub mod atom_set;
pub mod attributes;
pub mod compact;
pub mod covers;
pub mod decide;
mod hash;
pub mod keys;
pub mod list;
pub mod matching;
pub mod overlaps;
mod quote;
pub mod resolution_error;
pub mod resolve;
pub mod selector;
pub mod source;
pub mod subjects;
pub mod types;
pub mod user;
pub mod world;

pub use aggregate::{AggregationInput, aggregate};
pub use atom::{Atom, atoms};
pub use atom_set::{AtomSet, MOST_ATOMS, atom_count};
pub use attributes::{Attributes, ResourceTarget, Target};
pub use compact::{compact, missing_permissions, tabulate};
pub use covers::{covers, uncovered};
pub use decide::{Decision, Grant, decide};
pub use keys::{SubjectKey, binding_keys, subject_keys};
pub use list::rules_for;
pub use matching::allows;
pub use overlaps::overlap;
pub use resolution_error::{ResolutionError, aggregate_text};
pub use resolve::{Applicable, applicable, rules_of};
pub use selector::{LabelSelector, Operator, Requirement};
pub use source::RuleSource;
pub use subjects::{SERVICE_ACCOUNT_PREFIX, service_account_namespace};
pub use types::{Binding, PolicyRule, RoleKind, RoleRef, Subject, SubjectKind};
pub use user::UserInfo;
pub use world::World;
