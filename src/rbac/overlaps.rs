//! Do two permissions have a request in common?
//!
//! Where [`super::covers()`] asks whether one holds all of the other, this asks whether they meet at all: what must not be
//! allowed is allowed in part by a rule that meets it.

use super::atom::Atom;

/// Whether there can be a request that both atoms allow.
pub fn overlap(one: &Atom<'_>, other: &Atom<'_>) -> bool {
    match (*one, *other) {
        (
            Atom::Resource { verb, group, resource, name },
            Atom::Resource { verb: other_verb, group: other_group, resource: other_resource, name: other_name },
        ) => {
            equal_or_any(verb, other_verb)
                && equal_or_any(group, other_group)
                && resources_overlap(resource, other_resource)
                && (name.is_none() || other_name.is_none() || name == other_name)
        }
        (Atom::Url { verb, url }, Atom::Url { verb: other_verb, url: other_url }) => {
            equal_or_any(verb, other_verb) && urls_overlap(url, other_url)
        }
        _ => false,
    }
}

fn equal_or_any(one: &str, other: &str) -> bool {
    one == other || one == "*" || other == "*"
}

fn resources_overlap(one: &str, other: &str) -> bool {
    if one == "*" || other == "*" {
        return true;
    }
    match (one.split_once('/'), other.split_once('/')) {
        (Some((resource, subresource)), Some((other_resource, other_subresource))) => {
            subresource == other_subresource && equal_or_any(resource, other_resource)
        }
        _ => one == other,
    }
}

fn urls_overlap(one: &str, other: &str) -> bool {
    let prefix = |url: &str| url.ends_with('*').then(|| url.trim_end_matches('*').to_owned());
    match (prefix(one), prefix(other)) {
        (Some(prefix), Some(other)) => prefix.starts_with(&other) || other.starts_with(&prefix),
        (Some(prefix), None) => other.starts_with(&prefix),
        (None, Some(prefix)) => one.starts_with(&prefix),
        (None, None) => one == other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn permissions_meet_where_wildcards_let_them() {
        let get = |resource, name| Atom::Resource { verb: "get", group: "", resource, name };
        let url = |url| Atom::Url { verb: "get", url };
        for (one, other, expected) in [
            (get("secrets", None), get("secrets", Some("a")), true),
            (get("secrets", Some("b")), get("secrets", Some("a")), false),
            (get("*", None), get("pods/exec", None), true),
            (get("pods", None), get("pods/exec", None), false),
            (get("*/exec", None), get("pods/exec", None), true),
            (get("*/exec", None), get("pods/log", None), false),
            (get("pods", None), Atom::Resource { verb: "*", group: "*", resource: "pods", name: None }, true),
            (get("pods", None), Atom::Resource { verb: "get", group: "apps", resource: "pods", name: None }, false),
            (url("/a/*"), url("/a/b*"), true),
            (url("/a/b"), url("/a/*"), true),
            (url("/a"), url("/a/*"), false),
            (url("/a"), url("/a"), true),
            (url("/a"), get("*", None), false),
        ] {
            assert_eq!(overlap(&one, &other), expected, "{one:?} {other:?}");
            assert_eq!(overlap(&other, &one), expected, "{other:?} {one:?}");
        }
    }
}
