//! Which names are probably slips for others.

/// The most edits that a slip in a long name takes.
const MOST_EDITS: usize = 2;
/// Below this length one edit is all that a slip takes.
const LONG: usize = 6;

/// Whether one name is probably a slip for the other; equal names are not. Names that differ only in numbers are counted,
/// not mistyped.
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
}
