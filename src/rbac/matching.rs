//! Does one rule allow one request?
//!
//! Mirrors `pkg/apis/rbac/v1/evaluation_helpers.go` and `RuleAllows` of `plugin/pkg/auth/authorizer/rbac/rbac.go`.
//! Only the wildcards of Kubernetes exist: `*`, `*/SUBRESOURCE`, and a trailing `*` of a URL. `pods/*` is none.

use super::attributes::{Attributes, ResourceTarget, Target};
use super::types::PolicyRule;

/// Whether `rule` on its own allows the request. A resource request ignores the URLs of the rule, a request for a path
/// ignores its groups, resources and names.
pub fn allows(rule: &PolicyRule, attributes: &Attributes<'_>) -> bool {
    has_or_all(&rule.verbs, attributes.verb)
        && match attributes.target {
            Target::Resource(target) => allows_resource(rule, &target),
            Target::Path(path) => rule.non_resource_urls.iter().any(|url| url_matches(url, path)),
        }
}

fn allows_resource(rule: &PolicyRule, target: &ResourceTarget<'_>) -> bool {
    has_or_all(&rule.api_groups, target.group)
        && rule.resources.iter().any(|element| resource_matches(element, target))
        && (rule.resource_names.is_empty() || rule.resource_names.iter().any(|name| name == target.name))
}

/// Whether a list of verbs or groups names the wanted one or has the wildcard.
pub(super) fn has_or_all(list: &[String], wanted: &str) -> bool {
    list.iter().any(|element| element == "*" || element == wanted)
}

fn resource_matches(element: &str, target: &ResourceTarget<'_>) -> bool {
    if element == "*" {
        return true;
    }
    if target.subresource.is_empty() {
        return element == target.resource;
    }
    let subresource_after = |prefix: &str| element.strip_prefix(prefix).and_then(|rest| rest.strip_prefix('/'));
    subresource_after(target.resource) == Some(target.subresource) || subresource_after("*") == Some(target.subresource)
}

/// Whether a URL of a rule matches a path: equal, or a prefix once all its trailing `*` are stripped. The same relation
/// tells whether one URL of a rule covers another.
pub(super) fn url_matches(url: &str, path: &str) -> bool {
    url == path || (url.ends_with('*') && path.starts_with(url.trim_end_matches('*')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(items: &[&str]) -> Vec<String> {
        items.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn resources_know_only_two_wildcards() {
        for (element, resource, subresource, expected) in [
            ("pods", "pods", "", true),
            ("pods", "pods", "log", false),
            ("Pods", "pods", "", false),
            ("pods/log", "pods", "log", true),
            ("pods/log", "pods", "", false),
            ("pods/log", "pods/log", "", true),
            ("pods/*", "pods", "log", false),
            ("pods/*", "pods", "*", true),
            ("*/scale", "deployments", "scale", true),
            ("*/scale", "deployments", "", false),
            ("*/scale", "*/scale", "", true),
            ("*/*", "pods", "log", false),
            ("*/*", "pods", "*", true),
            ("*", "pods", "log", true),
            ("*", "", "", true),
            ("pods/", "pods", "", false),
        ] {
            let target = ResourceTarget { resource, subresource, ..ResourceTarget::default() };
            assert_eq!(resource_matches(element, &target), expected, "{element} for {resource}/{subresource}");
        }
    }

    #[test]
    fn urls_match_by_prefix_only_with_a_trailing_star() {
        for (url, path, expected) in [
            ("/foo", "/foo", true),
            ("/foo", "/foo/", false),
            ("/foo/*", "/foo", false),
            ("/foo/*", "/foo/", true),
            ("/foo*", "/foobar", true),
            ("/foo***", "/foo", true),
            ("/*/bar", "/foo/bar", false),
            ("*", "/anything", true),
            ("*", "", true),
            ("", "", true),
            ("", "/", false),
        ] {
            assert_eq!(url_matches(url, path), expected, "{url} for {path}");
        }
    }

    #[test]
    fn all_parts_must_match() {
        let rule = PolicyRule {
            verbs: list(&["get", "list"]),
            api_groups: list(&["", "apps"]),
            resources: list(&["pods"]),
            resource_names: list(&["a"]),
            non_resource_urls: list(&["/x"]),
        };
        for (verb, group, name, expected) in [
            ("get", "", "a", true),
            ("get", "apps", "a", true),
            ("GET", "", "a", false),
            ("watch", "", "a", false),
            ("get", "batch", "a", false),
            ("get", "", "b", false),
            ("get", "", "", false),
        ] {
            let target = ResourceTarget { group, name, resource: "pods", namespace: "ns", ..ResourceTarget::default() };
            let attributes = Attributes { verb, target: Target::Resource(target) };
            assert_eq!(allows(&rule, &attributes), expected, "{attributes:?}");
        }
        assert!(allows(&rule, &Attributes { verb: "get", target: Target::Path("/x") }));
        assert!(!allows(&rule, &Attributes { verb: "post", target: Target::Path("/x") }));
    }
}
