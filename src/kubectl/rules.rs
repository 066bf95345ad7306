//! Rules as `can-i --list` and `describe` show them.

use serde_json::Value;

use crate::rbac::PolicyRule;

/// The rules in a list of JSON rules.
pub fn rules_in(rules: Option<&Value>) -> Vec<PolicyRule> {
    let strings = |rule: &Value, field: &str| -> Vec<String> {
        let list = rule.get(field).and_then(Value::as_array).into_iter().flatten();
        list.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let rules = rules.and_then(Value::as_array).into_iter().flatten();
    rules
        .map(|rule| PolicyRule {
            verbs: strings(rule, "verbs"),
            api_groups: strings(rule, "apiGroups"),
            resources: strings(rule, "resources"),
            resource_names: strings(rule, "resourceNames"),
            non_resource_urls: strings(rule, "nonResourceURLs"),
        })
        .collect()
}

/// `resource[.group][/subresource]` of a rule with one resource in one group; empty for URLs.
pub fn resource_cell(rule: &PolicyRule) -> String {
    let Some(resource) = rule.resources.first() else { return String::new() };
    let group = rule.api_groups.first().map_or("", String::as_str);
    let (name, subresource) = match resource.split_once('/') {
        Some((name, subresource)) => (name, format!("/{subresource}")),
        None => (resource.as_str(), String::new()),
    };
    if group.is_empty() { format!("{name}{subresource}") } else { format!("{name}.{group}{subresource}") }
}

/// A list as Go prints a slice: `[a b]`.
pub fn go_list(items: &[String]) -> String {
    format!("[{}]", items.join(" "))
}
