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

/// The candidate that is most likely meant by a misspelt word: one or two letters apart, a quarter of the word at most.
/// Words that are merely alike are others: `networking.istio.io` is not `networking.k8s.io`.
pub(in crate::analysis) fn closest<'w>(word: &str, candidates: impl IntoIterator<Item = &'w str>) -> Option<&'w str> {
    if word.is_empty() {
        return None;
    }
    let most = (word.chars().count() / 4).clamp(1, 2);
    let distance = |candidate: &str| strsim::osa_distance(&word.to_lowercase(), &candidate.to_lowercase());
    let candidates = candidates.into_iter().filter(|candidate| {
        !matches!(*candidate, "*" | "") && *candidate != word && candidate.len().abs_diff(word.len()) <= 2 * most
    });
    let near = candidates.map(|candidate| (distance(candidate), candidate)).filter(|(distance, _)| *distance <= most);
    near.min().map(|(_, candidate)| candidate)
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

    #[test]
    fn a_likely_word_is_found_and_an_unlikely_one_is_not() {
        assert_eq!(closest("deployment", ["pods", "deployments"]), Some("deployments"));
        assert_eq!(closest("Get", ["get", "list"]), Some("get"));
        assert_eq!(closest("widgets", ["pods", "deployments"]), None);
        assert_eq!(closest("networking.istio.io", ["networking.k8s.io"]), None);
        assert_eq!((closest("", ["a"]), closest("x", ["*", ""])), (None, None));
        assert_eq!(closest("app-writer", ["app-reader"]), None);
        assert_eq!(
            closest("rbac.authorisation.k8s.io", ["rbac.authorization.k8s.io"]),
            Some("rbac.authorization.k8s.io")
        );
    }
}
