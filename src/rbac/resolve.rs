//! The one traversal behind every question: which bindings apply to a user, and what does each give?
//!
//! Mirrors `VisitRulesFor` and `GetRoleReferenceRules` of `pkg/registry/rbac/validation/rule.go`, with bindings in name
//! order where the real server's order is random. It is lazy: who has seen enough stops asking.

use std::iter;

use super::resolution_error::ResolutionError;
use super::source::RuleSource;
use super::subjects::applying_subject;
use super::types::{Binding, PolicyRule, RoleKind, Subject};
use super::user::UserInfo;

/// A binding that applies to the user, and what it gives.
#[derive(Clone, Debug)]
pub struct Applicable<'s> {
    /// The binding.
    pub binding: &'s Binding,
    /// Its first subject that names the user.
    pub subject: &'s Subject,
    /// The rules of its role, or why there are none.
    pub rules: Result<&'s [PolicyRule], ResolutionError>,
}

/// The bindings that apply to the user: the `ClusterRoleBinding`s, then, unless `namespace` is empty, the
/// `RoleBinding`s of that namespace.
pub fn applicable<'s, S: RuleSource + ?Sized>(
    source: &'s S,
    user: &UserInfo,
    namespace: &str,
) -> impl Iterator<Item = Applicable<'s>> {
    let namespace = (!namespace.is_empty()).then_some(Some(namespace));
    iter::once(None).chain(namespace).flat_map(|scope| source.bindings(user, scope)).filter_map(|binding| {
        let subject = applying_subject(binding, user)?;
        Some(Applicable { binding, subject, rules: rules_of(source, binding) })
    })
}

/// The rules of the role a binding refers to. A `Role` is sought in the binding's namespace, so the `Role` reference
/// of a `ClusterRoleBinding` is never found.
///
/// # Errors
///
/// The role does not exist, or the reference is of an unknown kind.
pub fn rules_of<'s, S: RuleSource + ?Sized>(
    source: &'s S,
    binding: &Binding,
) -> Result<&'s [PolicyRule], ResolutionError> {
    let role_ref = &binding.role_ref;
    let rules = match role_ref.kind {
        RoleKind::Role => source.role(binding.namespace.as_deref().unwrap_or_default(), &role_ref.name),
        RoleKind::ClusterRole => source.cluster_role(&role_ref.name),
        RoleKind::Other(_) => None,
    };
    rules.ok_or_else(|| ResolutionError::new(role_ref.clone()))
}
