//! Where the evaluator reads roles and bindings: a small interface, implemented by whatever holds them.
//!
//! A source only finds; it never judges. It may return bindings that do not apply, and it must not resolve role
//! references itself.

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
}
