//! Words that messages of several rules share.

use crate::analysis::identity::Identity;
use crate::rbac::{Binding, RoleKind};

/// Subjects named before the others are only counted.
const NAMED: usize = 3;

/// `RoleBinding shop/jane-reads`.
pub(super) fn binding_name(binding: &Binding) -> String {
    match &binding.namespace {
        Some(namespace) => format!("RoleBinding {namespace}/{}", binding.name),
        None => format!("ClusterRoleBinding {}", binding.name),
    }
}

/// `ClusterRole edit`, `Role shop/reader`: what a binding refers to.
pub(super) fn role_name(binding: &Binding) -> String {
    let (kind, name) = (binding.role_ref.kind.as_str(), &binding.role_ref.name);
    match (&binding.role_ref.kind, &binding.namespace) {
        (RoleKind::Role, Some(namespace)) => format!("{kind} {namespace}/{name}"),
        _ => format!("{kind} {name}"),
    }
}

/// Whom a binding names.
pub(super) fn subjects_of(binding: &Binding) -> Vec<Identity> {
    binding.subjects.iter().filter_map(|subject| Identity::of_subject(subject, binding)).collect()
}

/// `Group devs, User jane and 4 more`; `nobody`.
pub(super) fn people(identities: &[Identity]) -> String {
    let named: Vec<String> = identities.iter().take(NAMED).map(ToString::to_string).collect();
    match (named.as_slice(), identities.len().saturating_sub(NAMED)) {
        ([], _) => "nobody".to_owned(),
        (named, 0) => joined(named),
        (named, others) => format!("{} and {others} more", named.join(", ")),
    }
}

/// `a, b and c`.
pub(super) fn joined(words: &[impl AsRef<str>]) -> String {
    let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
    match words.as_slice() {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// `in namespace shop`, `in every namespace`.
pub(super) fn scope(namespace: Option<&str>) -> String {
    namespace.map_or_else(|| "in the whole cluster".to_owned(), |namespace| format!("in namespace {namespace}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_named_up_to_three() {
        let all: Vec<Identity> = ["a", "b", "c", "d", "e"].map(Identity::of_user).to_vec();
        assert_eq!(people(&all[..0]), "nobody");
        assert_eq!(people(&all[..1]), "User a");
        assert_eq!(people(&all[..3]), "User a, User b and User c");
        assert_eq!(people(&all), "User a, User b, User c and 2 more");
    }
}
