//! Permissions in words, as all answers about a whole cluster say them.

use crate::rbac::PolicyRule;

/// What a rule gives: `get, list pods, deployments.apps/scale named web`. The words go before it that say who may or may not.
pub fn granted(rule: &PolicyRule) -> String {
    let is_any = rule.verbs.iter().any(|verb| verb == "*");
    let verbs = if is_any { "do anything to".to_owned() } else { rule.verbs.join(", ") };
    if !rule.non_resource_urls.is_empty() {
        return format!("{verbs} {}", rule.non_resource_urls.join(", "));
    }
    let groups = rule.api_groups.iter();
    let resources = groups.flat_map(|group| rule.resources.iter().map(move |resource| resource_text(group, resource)));
    let resources: Vec<String> = resources.collect();
    let names = match rule.resource_names.as_slice() {
        [] => String::new(),
        names => format!(" named {}", names.join(", ")),
    };
    format!("{verbs} {}{names}", resources.join(", "))
}

/// Where a grant counts: `in prod`, or `cluster-wide` for an empty namespace.
pub fn place(namespace: &str) -> String {
    if namespace.is_empty() { "cluster-wide".to_owned() } else { format!("in {namespace}") }
}

fn resource_text(group: &str, resource: &str) -> String {
    match (group, resource) {
        ("*", "*") => "every resource".to_owned(),
        ("", "*") => "every resource of the core group".to_owned(),
        (group, "*") => format!("every resource of {group}"),
        ("", resource) => resource.to_owned(),
        ("*", resource) => format!("{resource} of every group"),
        (group, resource) => match resource.split_once('/') {
            Some((resource, subresource)) => format!("{resource}.{group}/{subresource}"),
            None => format!("{resource}.{group}"),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_worded() {
        let list = |text: &str| text.split_whitespace().map(|word| word.replace("core", "")).collect::<Vec<_>>();
        let resources = |verbs: &str, group: &str, resources: &str, names: &str| PolicyRule {
            verbs: list(verbs),
            api_groups: list(group),
            resources: list(resources),
            resource_names: list(names),
            non_resource_urls: Vec::new(),
        };
        for (rule, expected) in [
            (resources("get list", "core", "pods pods/log", ""), "get, list pods, pods/log"),
            (
                resources("patch", "apps", "deployments deployments/scale", "a b"),
                "patch deployments.apps, deployments.apps/scale named a, b",
            ),
            (resources("* get", "*", "*", ""), "do anything to every resource"),
            (resources("get", "core", "*", ""), "get every resource of the core group"),
            (resources("get", "apps", "*", ""), "get every resource of apps"),
            (resources("update", "*", "*/scale", ""), "update */scale of every group"),
            (
                PolicyRule { verbs: list("get"), non_resource_urls: list("/a /b*"), ..PolicyRule::default() },
                "get /a, /b*",
            ),
        ] {
            assert_eq!(granted(&rule), expected);
        }
    }
}
