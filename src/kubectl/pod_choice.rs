//! Which pod a command means, and which of its containers.
//!
//! Mirrors `k8s.io/kubectl/pkg/polymorphichelpers/{attachablepodforobject,helpers}.go` and `k8s.io/kubectl/pkg/cmd/util/podcmd`.

use serde_json::Value;

use super::client::Client;
use super::console::Console;
use super::failure::Failure;
use super::retrieve::get_named;
use super::selection::{Filters, Selection, find, select};
use crate::apiserver::json::{list, text};

/// The pod that `POD` or `TYPE/NAME` names: for a workload the oldest of its pods. Says how many
/// there are.
///
/// # Errors
/// The server's refusal, and kubectl's texts for kinds that have no pods and for workloads that have none now.
pub fn choose_pod(
    client: &mut Client<'_>,
    console: &Console<'_>,
    namespace: &str,
    argument: &str,
) -> Result<(Value, usize), Failure> {
    let (resource, name) = if argument.contains('/') {
        let arguments = [argument.to_owned()];
        match select(client, console, &arguments, &Filters::default())? {
            Selection::Names(names) => names.into_iter().next().ok_or(Failure::Silent)?,
            Selection::Lists(_) => return Err(Failure::Silent),
        }
    } else {
        (find(client, console, "pods")?, argument.to_owned())
    };
    let object = get_named(client, &resource, namespace, (&name, ""), false)?;
    if resource.group_resource() == "pods" {
        return Ok((object, 1));
    }
    let Some(selector) = selector_of(&object) else {
        let kind = format!("*{}.{}", resource.version, resource.kind);
        return Err(Failure::plain(format!("cannot attach to {kind}: selector for {kind} not implemented")));
    };
    let pods = find(client, console, "pods")?;
    let mut found = client.list(&pods, namespace, &selector, "", false)?;
    let items = found.get_mut("items").and_then(Value::as_array_mut).map(std::mem::take).unwrap_or_default();
    let count = items.len();
    // Of pods that all wait, the oldest one comes first.
    let born = |pod: &Value| text(pod, "/metadata/creationTimestamp").to_owned();
    let oldest = items.into_iter().min_by_key(born);
    Ok((oldest.ok_or_else(|| Failure::plain("timed out waiting for the condition"))?, count))
}

/// The labels that the pods of an object have, as a selector; `None` for kinds that have no pods.
pub fn selector_of(object: &Value) -> Option<String> {
    let selector = object.pointer("/spec/selector")?;
    let labels = selector.get("matchLabels").or_else(|| selector.get("matchExpressions").is_none().then_some(selector));
    let labels = labels.and_then(Value::as_object).into_iter().flatten();
    let mut terms: Vec<String> =
        labels.map(|(key, value)| format!("{key}={}", value.as_str().unwrap_or_default())).collect();
    for requirement in list(selector.get("matchExpressions")) {
        let key = text(requirement, "/key");
        let values: Vec<&str> = list(requirement.get("values")).filter_map(Value::as_str).collect();
        terms.push(match text(requirement, "/operator") {
            "Exists" => key.to_owned(),
            "DoesNotExist" => format!("!{key}"),
            "NotIn" => format!("{key} notin ({})", values.join(",")),
            _ => format!("{key} in ({})", values.join(",")),
        });
    }
    Some(terms.join(","))
}

/// A container of a pod.
#[derive(Debug)]
pub struct Chosen<'p> {
    /// Its part of the specification.
    pub container: &'p Value,
    /// What is said when it was one of several and nobody named it.
    pub note: Option<String>,
}

/// The container of that name, or the one that is meant if no name is given.
pub fn choose_container<'p>(pod: &'p Value, name: &str) -> Option<Chosen<'p>> {
    if !name.is_empty() {
        return Some(Chosen { container: named(pod, name)?, note: None });
    }
    let annotated = pod.pointer("/metadata/annotations/kubectl.kubernetes.io~1default-container");
    if let Some(container) = annotated.and_then(Value::as_str).and_then(|name| named(pod, name)) {
        return Some(Chosen { container, note: None });
    }
    let container = containers(pod).map(|(container, _)| container).next()?;
    let names: Vec<String> =
        containers(pod).map(|(container, role)| format!("{}{role}", text(container, "/name"))).collect();
    let note = (names.len() > 1)
        .then(|| format!("Defaulted container {:?} out of: {}", text(container, "/name"), names.join(", ")));
    Some(Chosen { container, note })
}

fn named<'p>(pod: &'p Value, name: &str) -> Option<&'p Value> {
    containers(pod).map(|(container, _)| container).find(|container| text(container, "/name") == name)
}

/// All containers, with the word that tells what some of them are for.
fn containers(pod: &Value) -> impl Iterator<Item = (&Value, &'static str)> {
    let roles = [("containers", ""), ("ephemeralContainers", " (ephem)"), ("initContainers", " (init)")];
    let of = |field: &str| list(pod.pointer("/spec").and_then(|spec| spec.get(field)));
    roles.into_iter().flat_map(move |(field, role)| of(field).map(move |container| (container, role)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_first_container_is_meant_unless_somebody_says_so() {
        let mut pod = json!({"spec": {
            "containers": [{"name": "a"}, {"name": "b"}], "initContainers": [{"name": "i"}], "ephemeralContainers": [{"name": "e"}],
        }});
        let of = |pod: &Value, name: &str| {
            choose_container(pod, name).map(|chosen| (text(chosen.container, "/name").to_owned(), chosen.note))
        };
        let note = "Defaulted container \"a\" out of: a, b, e (ephem), i (init)";
        assert_eq!(of(&pod, ""), Some(("a".into(), Some(note.into()))));
        assert_eq!(of(&pod, "i"), Some(("i".into(), None)));
        assert_eq!(of(&pod, "x"), None);
        pod["metadata"] = json!({"annotations": {"kubectl.kubernetes.io/default-container": "b"}});
        assert_eq!(of(&pod, ""), Some(("b".into(), None)));
    }

    #[test]
    fn selectors_of_all_forms_are_text() {
        let of = |selector: Value| selector_of(&json!({"spec": {"selector": selector}}));
        assert_eq!(of(json!({"app": "web"})).as_deref(), Some("app=web"));
        let expressions =
            json!([{"key": "k", "operator": "In", "values": ["a", "b"]}, {"key": "l", "operator": "Exists"}]);
        assert_eq!(
            of(json!({"matchLabels": {"app": "web"}, "matchExpressions": expressions})).as_deref(),
            Some("app=web,k in (a,b),l")
        );
        assert_eq!(selector_of(&json!({"data": {}})), None);
    }
}
