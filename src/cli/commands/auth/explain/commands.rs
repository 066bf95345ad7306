//! Steps of a change as command lines of kubectl.

use serde_json::Value;

use crate::analysis::Cluster;
use crate::analysis::why::Step;
use crate::apiserver::json::text;
use crate::print::json::to_json_compact;
use crate::store::Place;

/// Verbs that `create clusterrole --non-resource-url` takes.
const URL_VERBS: [&str; 8] = ["*", "get", "post", "put", "delete", "patch", "head", "options"];
/// Verbs that `create role` takes on some resources only.
const SPECIAL_VERBS: [&str; 4] = ["use", "bind", "escalate", "impersonate"];

/// A step as it is typed.
pub(super) fn command(cluster: &Cluster, step: &Step) -> String {
    match step {
        Step::Create(object) => creation(cluster, object)
            .unwrap_or_else(|| format!("echo {} | kubectl create -f -", quoted(&to_json_compact(object)))),
        Step::Patch(place, operations) => added_subject(place, operations).unwrap_or_else(|| {
            let operations = quoted(&to_json_compact(&Value::Array(operations.clone())));
            line(
                &["kubectl patch", kind(place), &quoted(&place.name)],
                &place.namespace,
                &["--type=json -p", &operations],
            )
        }),
    }
}

/// `kubectl create role …`, if that can say what the object says.
fn creation(cluster: &Cluster, object: &Value) -> Option<String> {
    let (kind, name) = (text(object, "/kind").to_lowercase(), text(object, "/metadata/name"));
    let flags = if kind.ends_with("binding") { binding_flags(object)? } else { role_flags(cluster, object)? };
    let flags: Vec<String> = flags.iter().map(|(flag, value)| format!("--{flag}={}", quoted(value))).collect();
    let flags: Vec<&str> = flags.iter().map(String::as_str).collect();
    Some(line(&["kubectl create", &kind, &quoted(name)], text(object, "/metadata/namespace"), &flags))
}

fn binding_flags(object: &Value) -> Option<Vec<(&'static str, String)>> {
    let role = if text(object, "/roleRef/kind") == "Role" { "role" } else { "clusterrole" };
    let subject = subject_flag(object.pointer("/subjects/0")?)?;
    Some(vec![(role, text(object, "/roleRef/name").to_owned()), subject])
}

fn subject_flag(subject: &Value) -> Option<(&'static str, String)> {
    let name = text(subject, "/name");
    let flag = match text(subject, "/kind") {
        "User" => ("user", name.to_owned()),
        "Group" => ("group", name.to_owned()),
        _ => ("serviceaccount", format!("{}:{name}", text(subject, "/namespace"))),
    };
    (!flag.1.contains(',')).then_some(flag)
}

/// The flags of the one rule of a role; `None` where `create role` would read them otherwise.
fn role_flags(cluster: &Cluster, object: &Value) -> Option<Vec<(&'static str, String)>> {
    let rule = object.pointer("/rules/0")?;
    let (verb, url) = (text(rule, "/verbs/0"), text(rule, "/nonResourceURLs/0"));
    let values = [verb, url, text(rule, "/resources/0"), text(rule, "/resourceNames/0")];
    if values.iter().any(|value| value.contains([',', '"'])) {
        return None;
    }
    let mut flags = vec![("verb", verb.to_owned())];
    if !url.is_empty() {
        let is_taken = URL_VERBS.contains(&verb) && url.starts_with('/') && !url.trim_end_matches('*').contains('*');
        flags.push(("non-resource-url", url.to_owned()));
        return is_taken.then_some(flags);
    }
    let (group, element) = (text(rule, "/apiGroups/0"), text(rule, "/resources/0"));
    let (resource, subresource) = element.split_once('/').unwrap_or((element, ""));
    if SPECIAL_VERBS.contains(&verb) || cluster.is_namespaced(group, resource).is_none() {
        return None;
    }
    let group = if group.is_empty() { String::new() } else { format!(".{group}") };
    let subresource = if subresource.is_empty() { String::new() } else { format!("/{subresource}") };
    flags.push(("resource", format!("{resource}{group}{subresource}")));
    let name = text(rule, "/resourceNames/0");
    if !name.is_empty() {
        flags.push(("resource-name", name.to_owned()));
    }
    Some(flags)
}

/// `kubectl set subject …` for a patch that does nothing else.
fn added_subject(place: &Place, operations: &[Value]) -> Option<String> {
    let [operation] = operations else { return None };
    if text(operation, "/path") != "/subjects/-" {
        return None;
    }
    let (flag, value) = subject_flag(operation.get("value")?)?;
    let flag = format!("--{flag}={}", quoted(&value));
    Some(line(&["kubectl set subject", kind(place), &quoted(&place.name)], &place.namespace, &[&flag]))
}

/// The kind of an object, as commands name it.
fn kind(place: &Place) -> &str {
    let resource = place.resource.split('.').next().unwrap_or_default();
    resource.strip_suffix('s').unwrap_or(resource)
}

fn line(words: &[&str], namespace: &str, flags: &[&str]) -> String {
    let namespace = if namespace.is_empty() { String::new() } else { format!("-n {}", quoted(namespace)) };
    let all = [words, &[&namespace], flags].concat();
    all.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A word as a shell reads it back; one with control characters as bash and zsh do.
fn quoted(word: &str) -> String {
    let is_plain = |character: char| character.is_ascii_alphanumeric() || "-_./:=@%+,".contains(character);
    if word.chars().any(char::is_control) {
        let escaped: String = word
            .chars()
            .map(|character| match character {
                '\'' | '\\' => format!("\\{character}"),
                control if control.is_control() => format!("\\u{:04x}", u32::from(control)),
                plain => plain.to_string(),
            })
            .collect();
        format!("$'{escaped}'")
    } else if !word.is_empty() && word.chars().all(is_plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn words_are_quoted_where_a_shell_would_read_more_into_them() {
        for (word, want) in [
            ("system:serviceaccount:a:b", "system:serviceaccount:a:b"),
            ("", "''"),
            ("*", "'*'"),
            ("a b", "'a b'"),
            ("o'neil", r"'o'\''neil'"),
            ("$(x)`y`", "'$(x)`y`'"),
            ("a\nb'\u{1b}", r"$'a\u000ab\'\u001b'"),
        ] {
            assert_eq!(quoted(word), want);
        }
    }
}
