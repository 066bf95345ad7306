//! Where the evaluator reads roles and bindings: a small interface, implemented by whatever holds them.
//!
//! A source only finds. It may return bindings that do not apply. One that holds its rules compiled may judge too, and
//! must then judge as the walk over its bindings would; a law compares the two.

use super::attributes::Attributes;
use super::decide::{Decision, walk};
use super::types::{Binding, PolicyRule};
use super::user::UserInfo;

/// Read access to the roles and bindings of one cluster.
pub trait RuleSource {
    /// At least all bindings of one scope whose subjects name the user, in name order and without duplicates:
    /// `ClusterRoleBinding`s for `None`, the `RoleBinding`s of a namespace for `Some`.
    fn bindings<'s>(&'s self, user: &UserInfo, namespace: Option<&str>) -> Vec<&'s Binding>;

    /// The rules of a Role, or `None` if there is no such Role.
    fn role(&self, namespace: &str, name: &str) -> Option<&[PolicyRule]>;

    /// The rules of a `ClusterRole`, or `None` if there is no such `ClusterRole`.
    fn cluster_role(&self, name: &str) -> Option<&[PolicyRule]>;

    /// What [`super::decide::decide`] answers.
    fn decide<'s>(&'s self, user: &UserInfo, attributes: &Attributes<'_>) -> Decision<'s> {
        walk(self, user, attributes)
    }
}
