//! How a rule falls short of a question by one thing, and the smallest addition to its role that makes up for it.
//!
//! Found by asking the evaluator about the same rule with one of its lists opened.

use serde_json::{Value, json};

use super::near::Cause;
use crate::analysis::question::{Asked, AskedResource, Question};
use crate::analysis::spelling::is_slip;
use crate::rbac::{PolicyRule, allows, uncovered};
use crate::store::rule_value;

/// From how many atoms on a rule is not compared any more.
const MOST_ATOMS: usize = 10_000;

/// The one thing that keeps a rule from allowing the question; `None` if it allows it, or if several do.
pub(super) fn miss(rule: &PolicyRule, question: &Question) -> Option<Cause> {
    let attributes = question.attributes();
    let would = |opened: PolicyRule| allows(&opened, &attributes);
    if allows(rule, &attributes) {
        return None;
    }
    let any = || vec!["*".to_owned()];
    if would(PolicyRule { verbs: any(), ..rule.clone() }) {
        return Some(Cause::Verb);
    }
    let asked = match &question.target {
        Asked::Path(path) => {
            let opened = PolicyRule { non_resource_urls: any(), ..rule.clone() };
            return (would(opened) && rule.non_resource_urls.iter().any(|url| is_beside(url, path)))
                .then_some(Cause::Url);
        }
        Asked::Resource(asked) => asked,
    };
    if would(PolicyRule { resource_names: Vec::new(), ..rule.clone() }) {
        return Some(Cause::Names);
    }
    if would(PolicyRule { api_groups: any(), ..rule.clone() }) {
        return Some(Cause::Group);
    }
    if !would(PolicyRule { resources: vec![asked.element()], ..rule.clone() }) {
        return None;
    }
    rule.resources.iter().find_map(|element| resource_miss(element, asked))
}

/// Whether a resource in a rule was probably meant to be the one asked about.
fn resource_miss(element: &str, asked: &AskedResource) -> Option<Cause> {
    let (resource, _) = element.split_once('/').unwrap_or((element, ""));
    if resource == asked.resource {
        return Some(Cause::Subresource);
    }
    let wanted = asked.element();
    is_slip(element, &wanted).then(|| Cause::Resource(element.to_owned()))
}

/// Whether two paths begin with the same word.
fn is_beside(url: &str, path: &str) -> bool {
    let first = |text: &str| text.trim_start_matches('/').split(['/', '*']).next().unwrap_or_default().to_owned();
    first(url) == first(path)
}

/// The operations that make up for a miss of the rule at an index: one more word where that grants nothing else, a rule of
/// its own otherwise.
pub(super) fn operations(rule: &PolicyRule, index: usize, cause: &Cause, question: &Question) -> Vec<Value> {
    let extended = extended(rule, cause, question);
    let is_exact = |extended: &PolicyRule| {
        let atoms: usize = [&rule.verbs, &rule.api_groups, &rule.resources].map(|list| list.len() + 1).iter().product();
        atoms * (rule.resource_names.len() + 1) < MOST_ATOMS
            && uncovered(std::slice::from_ref(rule), std::slice::from_ref(extended)) == [question.as_rule()]
    };
    match extended {
        Some((field, value, rule)) if is_exact(&rule) => {
            vec![json!({"op": "add", "path": format!("/rules/{index}/{field}/-"), "value": value})]
        }
        _ => vec![json!({"op": "add", "path": "/rules/-", "value": rule_value(&question.as_rule())})],
    }
}

/// The rule with the missing word in the list that lacks it, and the name of that list.
fn extended(rule: &PolicyRule, cause: &Cause, question: &Question) -> Option<(&'static str, String, PolicyRule)> {
    let mut extended = rule.clone();
    let (field, list, value) = match (cause, &question.target) {
        (Cause::Verb, _) => ("verbs", &mut extended.verbs, question.verb.clone()),
        (Cause::Url, Asked::Path(path)) => ("nonResourceURLs", &mut extended.non_resource_urls, path.clone()),
        (Cause::Group, Asked::Resource(asked)) => ("apiGroups", &mut extended.api_groups, asked.group.clone()),
        (Cause::Names, Asked::Resource(asked)) => ("resourceNames", &mut extended.resource_names, asked.name.clone()),
        (Cause::Subresource | Cause::Resource(_), Asked::Resource(asked)) => {
            ("resources", &mut extended.resources, asked.element())
        }
        _ => return None,
    };
    if list.is_empty() || value.is_empty() && field == "resourceNames" {
        return None;
    }
    list.push(value.clone());
    Some((field, value, extended))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(verbs: &[&str], groups: &[&str], resources: &[&str], names: &[&str]) -> PolicyRule {
        let list = |words: &[&str]| words.iter().map(ToString::to_string).collect();
        PolicyRule {
            verbs: list(verbs),
            api_groups: list(groups),
            resources: list(resources),
            resource_names: list(names),
            ..PolicyRule::default()
        }
    }

    fn question(verb: &str, group: &str, resource: &str, subresource: &str, name: &str) -> Question {
        let [group, resource, subresource, name] = [group, resource, subresource, name].map(str::to_owned);
        let asked = AskedResource { namespace: "n".into(), group, resource, subresource, name };
        Question { verb: verb.into(), target: Asked::Resource(asked) }
    }

    #[test]
    fn one_missing_thing_is_named_and_made_up_for() {
        let own_rule = |text: &str| format!("/rules/- {text}");
        let log = r#"{"apiGroups":[""],"resources":["pods/log"],"verbs":["get"]}"#;
        for (rule, question, cause, operation) in [
            (
                rule(&["get"], &[""], &["pods"], &[]),
                question("list", "", "pods", "", ""),
                Cause::Verb,
                "/rules/0/verbs/- \"list\"".into(),
            ),
            (
                rule(&["get"], &[""], &["pods"], &[]),
                question("get", "", "pods", "log", ""),
                Cause::Subresource,
                "/rules/0/resources/- \"pods/log\"".into(),
            ),
            (
                rule(&["get", "list"], &[""], &["pods/*"], &[]),
                question("get", "", "pods", "log", ""),
                Cause::Subresource,
                own_rule(log),
            ),
            (
                rule(&["get"], &[""], &["deployments"], &[]),
                question("get", "apps", "deployments", "", ""),
                Cause::Group,
                "/rules/0/apiGroups/- \"apps\"".into(),
            ),
            (
                rule(&["get"], &[""], &["pod"], &[]),
                question("get", "", "pods", "", ""),
                Cause::Resource("pod".into()),
                "/rules/0/resources/- \"pods\"".into(),
            ),
            (
                rule(&["get"], &[""], &["secrets"], &["a"]),
                question("get", "", "secrets", "", "b"),
                Cause::Names,
                "/rules/0/resourceNames/- \"b\"".into(),
            ),
            (
                rule(&["get"], &[""], &["secrets"], &["a"]),
                question("get", "", "secrets", "", ""),
                Cause::Names,
                own_rule(r#"{"apiGroups":[""],"resources":["secrets"],"verbs":["get"]}"#),
            ),
        ] {
            assert_eq!(miss(&rule, &question).as_ref(), Some(&cause), "{question}");
            let made = operations(&rule, 0, &cause, &question);
            let shown = format!("{} {}", made[0]["path"].as_str().unwrap(), made[0]["value"]);
            assert_eq!(shown, operation, "{question}");
        }
    }

    #[test]
    fn two_missing_things_are_too_many() {
        assert_eq!(miss(&rule(&["get"], &[""], &["pods"], &[]), &question("list", "apps", "pods", "", "")), None);
        assert_eq!(miss(&rule(&["get"], &[""], &["secrets"], &[]), &question("get", "", "pods", "", "")), None);
    }

    #[test]
    fn urls_beside_the_path_are_near() {
        let rule = |url: &str| PolicyRule {
            verbs: vec!["get".into()],
            non_resource_urls: vec![url.into()],
            ..PolicyRule::default()
        };
        let question = Question { verb: "get".into(), target: Asked::Path("/metrics/cadvisor".into()) };
        assert_eq!(miss(&rule("/metrics"), &question), Some(Cause::Url));
        assert_eq!(miss(&rule("/healthz"), &question), None);
    }
}
