//! The variables of a container, and where their values come from.

use serde_json::Value;

use super::reading::flag;
use crate::apiserver::json::{list, text};
use crate::apiserver::quantity::Quantity;
use crate::print::describe::Description;

/// The variables of a container; `pod` is the pod it is in, if it is in one and not in a template.
pub(super) fn describe(lines: &mut Description, container: &Value, pod: Option<&Value>) {
    whole_sources(lines, container);
    let mut variables = list(container.get("env")).peekable();
    lines.line(2, if variables.peek().is_none() { "Environment:\t<none>" } else { "Environment:" });
    for variable in variables {
        one(lines, variable, container, pod);
    }
}

/// Config maps and secrets all of whose keys become variables. Nothing without any.
fn whole_sources(lines: &mut Description, container: &Value) {
    let mut sources = list(container.get("envFrom")).peekable();
    if sources.peek().is_some() {
        lines.line(2, "Environment Variables from:");
    }
    for source in sources {
        let (kind, reference) = match (source.get("configMapRef"), source.get("secretRef")) {
            (Some(map), _) => ("ConfigMap", map),
            (None, Some(secret)) => ("Secret", secret),
            (None, None) => ("", &Value::Null),
        };
        let prefix = text(source, "/prefix");
        let prefix = if prefix.is_empty() { String::new() } else { format!(" with prefix '{prefix}'") };
        let (name, optional) = (text(reference, "/name"), flag(reference, "/optional"));
        lines.line(3, &format!("{name}\t{kind}{prefix}\tOptional: {optional}"));
    }
}

fn one(lines: &mut Description, variable: &Value, container: &Value, pod: Option<&Value>) {
    let name = text(variable, "/name");
    let Some(from) = variable.get("valueFrom").filter(|from| !from.is_null()) else {
        for (index, line) in text(variable, "/value").split('\n').enumerate() {
            lines.line(3, &if index == 0 { format!("{name}:\t{line}") } else { format!("\t{line}") });
        }
        return;
    };
    if let Some(field) = from.get("fieldRef") {
        let [version, path] = ["/apiVersion", "/fieldPath"].map(|pointer| text(field, pointer));
        let value = pod.map_or("", |pod| value_of_field(pod, path));
        lines.line(3, &format!("{name}:\t{value} ({version}:{path})"));
    } else if let Some(field) = from.get("resourceFieldRef") {
        let resource = text(field, "/resource");
        let value = match value_of_resource(container, field) {
            Some(0) if ["limits.cpu", "limits.memory"].contains(&resource) => "node allocatable".to_owned(),
            value => value.map(|value| value.to_string()).unwrap_or_default(),
        };
        lines.line(3, &format!("{name}:\t{value} ({resource})"));
    } else if let Some(key) = from.get("secretKeyRef") {
        let (of, at, optional) = (text(key, "/name"), text(key, "/key"), flag(key, "/optional"));
        lines.line(3, &format!("{name}:\t<set to the key '{at}' in secret '{of}'>\tOptional: {optional}"));
    } else if let Some(key) = from.get("configMapKeyRef") {
        let (of, at, optional) = (text(key, "/name"), text(key, "/key"), flag(key, "/optional"));
        lines.line(3, &format!("{name}:\t<set to the key '{at}' of config map '{of}'>\tOptional: {optional}"));
    }
}

/// The field of a pod that a variable is set to. kubectl knows two of them; the others are known on the node only.
fn value_of_field<'p>(pod: &'p Value, path: &str) -> &'p str {
    match path {
        "metadata.name" => text(pod, "/metadata/name"),
        "metadata.namespace" => text(pod, "/metadata/namespace"),
        _ => "",
    }
}

/// The limit or request of a container that a variable is set to, in the unit it asks for.
///
/// Mirrors `ExtractContainerResourceValue` in kubectl's `pkg/util/resource/resource.go`.
fn value_of_resource(container: &Value, field: &Value) -> Option<i128> {
    let (which, resource) = text(field, "/resource").split_once('.')?;
    let known = ["cpu", "memory", "ephemeral-storage"].contains(&resource) || resource.starts_with("hugepages-");
    if !known || !["limits", "requests"].contains(&which) {
        return None;
    }
    let amount = container.get("resources").and_then(|resources| resources.get(which)?.get(resource));
    let amount = amount.and_then(Quantity::of).unwrap_or_default();
    let unit = field.get("divisor").and_then(Quantity::of).filter(|unit| !unit.is_zero());
    let unit = unit.or_else(|| Quantity::parse("1").ok())?;
    let (amount, unit) = match resource {
        "cpu" => (amount.thousandths(), unit.thousandths()),
        _ => (amount.units(), unit.units()),
    };
    Some(amount.checked_div(unit)? + i128::from(amount % unit != 0))
}
