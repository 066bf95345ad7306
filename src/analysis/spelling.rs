//! Which words are probably slips for others.

/// The most edits that a slip in a long name takes.
const MOST_EDITS: usize = 2;
/// Below this length one edit is all that a slip takes.
const LONG: usize = 6;

/// Whether one word is probably a slip for the other; equal words are not. Words that differ only in numbers are counted,
/// not mistyped, and those that are merely alike are others: `networking.istio.io` is not `networking.k8s.io`.
pub(super) fn is_slip(one: &str, other: &str) -> bool {
    if one == other {
        return false;
    }
    let (lower, other_lower) = (one.to_lowercase(), other.to_lowercase());
    if lower == other_lower {
        return true;
    }
    let letters = |text: &str| text.chars().filter(|character| !character.is_numeric()).collect::<String>();
    let shortest = one.chars().count().min(other.chars().count());
    let edits = if shortest < LONG { 1 } else { MOST_EDITS };
    shortest > 2
        && letters(&lower) != letters(&other_lower)
        && lower.len().abs_diff(other_lower.len()) <= MOST_EDITS * 4
        && strsim::osa_distance(&lower, &other_lower) <= edits
}

/// The candidate that is most likely meant by a misspelt word.
pub(super) fn closest<'w>(word: &str, candidates: impl IntoIterator<Item = &'w str>) -> Option<&'w str> {
    let distance = |candidate: &str| strsim::osa_distance(&word.to_lowercase(), &candidate.to_lowercase());
    let slips = candidates.into_iter().filter(|candidate| is_slip(word, candidate));
    slips.map(|candidate| (distance(candidate), candidate)).min().map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_told_from_other_names() {
        for (one, other, want) in [
            ("jane", "jane", false),
            ("Jane", "jane", true),
            ("jnae", "jane", true),
            ("jan", "jane", true),
            ("john", "jane", false),
            ("deploier", "deployer", true),
            ("user-1", "user-2", false),
            ("a", "b", false),
            ("pod", "pods", true),
            ("deployment", "deployments", true),
        ] {
            assert_eq!(is_slip(one, other), want, "{one} {other}");
        }
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
