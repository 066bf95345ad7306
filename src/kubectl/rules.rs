//! Rules as `can-i --list` and `describe` show them.

use crate::rbac::PolicyRule;

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
