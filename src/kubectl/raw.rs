//! `--raw`: a path as it is typed, and an answer as it comes over the wire.
//!
//! The server encodes Go structs, so keys come in the order of the Go types; objects of custom resources are maps there,
//! and sorted. Must not look at what an answer means.

use serde_json::Value;

use super::failure::Failure;
use crate::apiserver::discovery::{Discovery, split_api_version};
use crate::apiserver::request::Query;
use crate::apiserver::schema::{field_order, shape_of};
use crate::print::json::{KeyOrder, to_json_compact_with, to_json_pretty_with};

/// Checks that a path can be asked for (Go's `url.ParseRequestURI`).
///
/// # Errors
/// kubectl's text for anything that is neither a path nor a URL.
pub fn check_path(path: &str) -> Result<(), Failure> {
    if path.starts_with('/') || path.contains("://") {
        return Ok(());
    }
    Err(Failure::plain(format!("--raw must be a valid URL path: parse \"{path}\": invalid URI for request")))
}

/// An answer as the server writes it to whoever asked with this URL.
pub fn answer_text(answer: &Value, url: &str) -> String {
    let query = Query::parse(url.split_once('?').map_or("", |(_, query)| query));
    if wants_pretty(&query).unwrap_or_default() { wire_text_pretty(answer) } else { wire_text(answer) }
}

/// Whether `pretty` says that JSON is to be laid out for people; `None` if it says nothing.
///
/// Mirrors `isPrettyPrint` in `k8s.io/apiserver/pkg/endpoints/handlers/negotiation/negotiate.go`.
pub fn wants_pretty(query: &Query) -> Option<bool> {
    let word = query.first("pretty").filter(|word| !word.is_empty())?;
    Some(matches!(word, "1" | "t" | "T" | "true" | "TRUE" | "True"))
}

/// An answer as the server writes it.
pub fn wire_text(answer: &Value) -> String {
    match answer {
        Value::String(text) => return text.clone(),
        Value::Array(events) => return events.iter().map(event_text).collect(),
        _ => {}
    }
    if answer.get("kind").is_none() {
        // Not API objects: /version and the list of paths.
        return two_space_json(answer);
    }
    to_json_compact_with(answer, &wire_order(answer)) + "\n"
}

/// An event of a watch: its object is written as one by itself would be.
fn event_text(event: &Value) -> String {
    let (of, object) = (event.get("type").unwrap_or(&Value::Null), event.get("object").unwrap_or(&Value::Null));
    format!("{{\"type\":{of},\"object\":{}}}\n", wire_text(object).trim_end())
}

/// The same as the server writes it for people: those who ask for `pretty`, and programs such as curl.
pub fn wire_text_pretty(answer: &Value) -> String {
    // A watch is never laid out.
    if answer.get("kind").is_none() {
        return wire_text(answer);
    }
    indented_by_two(answer, &wire_order(answer))
}

/// JSON indented by two spaces, in the field order of `version.Info`; without a newline at its end.
pub fn two_space_json(value: &Value) -> String {
    let fields =
        ["major", "minor", "gitVersion", "gitCommit", "gitTreeState", "buildDate", "goVersion", "compiler", "platform"];
    indented_by_two(value, &|_: &[&str]| Some(fields.to_vec()))
}

fn indented_by_two(value: &Value, order: &KeyOrder<'_>) -> String {
    let text = to_json_pretty_with(value, order);
    let halved = |line: &str| {
        let rest = line.trim_start_matches(' ');
        format!("{}{rest}", " ".repeat((line.len() - rest.len()) / 2))
    };
    text.lines().map(halved).collect::<Vec<String>>().join("\n")
}

/// The key order of an answer's Go type.
fn wire_order(answer: &Value) -> impl Fn(&[&str]) -> Option<Vec<&'static str>> {
    let text = |field: &str| answer.get(field).and_then(Value::as_str).unwrap_or_default();
    let (group, version) = split_api_version(text("apiVersion"));
    let kind = text("kind").to_owned();
    let item = kind.strip_suffix("List").filter(|_| answer.get("items").is_some() && !is_meta(&kind));
    let shape = shape_of(group, item.unwrap_or(&kind));
    let is_list = item.is_some();
    let row_order = order_of_rows(answer);
    let is_sorted =
        !is_meta(&kind) && shape.open && Discovery::default().kind(group, version, item.unwrap_or(&kind)).is_none();
    move |path| match (is_sorted, is_list, path) {
        (true, ..) => None,
        (_, true, []) => Some(vec!["kind", "apiVersion", "metadata", "items"]),
        (_, true, ["metadata"]) => Some(vec!["selfLink", "resourceVersion", "continue", "remainingItemCount"]),
        (_, true, ["items", rest @ ..]) => field_order(shape, rest),
        (.., ["rows", "object", rest @ ..]) if !rest.is_empty() => row_order(rest),
        _ if is_meta(&kind) => meta_order(path),
        _ => field_order(shape, path),
    }
}

/// Whether a kind belongs to the protocol itself and not to a group.
fn is_meta(kind: &str) -> bool {
    matches!(
        kind,
        "Status"
            | "APIVersions"
            | "APIGroup"
            | "APIGroupList"
            | "APIGroupDiscoveryList"
            | "APIResourceList"
            | "PartialObjectMetadata"
            | "PartialObjectMetadataList"
            | "Scale"
            | "Table"
    )
}

/// The key order of the objects that the rows of a table carry: all of one kind.
fn order_of_rows(table: &Value) -> impl Fn(&[&str]) -> Option<Vec<&'static str>> {
    let text = |pointer: &str| table.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
    let (group, _) = split_api_version(text("/rows/0/object/apiVersion"));
    let shape = match text("/rows/0/object/kind") {
        "" | "PartialObjectMetadata" => shape_of("", "Scale"),
        kind => shape_of(group, kind),
    };
    move |path| field_order(shape, path)
}

/// Field orders of the protocol's own kinds, all in one list per depth: no two of them disagree.
fn meta_order(path: &[&str]) -> Option<Vec<&'static str>> {
    Some(match path {
        [] => vec![
            "kind",
            "apiVersion",
            "metadata",
            "spec",
            "status",
            "message",
            "reason",
            "details",
            "code",
            "name",
            "versions",
            "preferredVersion",
            "serverAddressByClientCIDRs",
            "groupVersion",
            "groups",
            "resources",
            "items",
            "columnDefinitions",
            "rows",
        ],
        ["columnDefinitions"] => vec!["name", "type", "format", "description", "priority"],
        ["rows"] => vec!["cells", "conditions", "object"],
        ["rows", "object"] => vec!["kind", "apiVersion", "metadata"],
        ["items"] => vec!["kind", "apiVersion", "metadata", "versions"],
        ["items", "versions"] => vec!["version", "resources", "freshness"],
        ["items", "versions", "resources"] => vec![
            "resource",
            "responseKind",
            "scope",
            "singularResource",
            "verbs",
            "shortNames",
            "categories",
            "subresources",
        ],
        ["items", "versions", "resources", "subresources"] => vec!["subresource", "responseKind", "verbs"],
        [.., "responseKind"] => vec!["group", "version", "kind"],
        ["items", rest @ ..] => return field_order(shape_of("", "Scale"), rest),
        ["details"] => vec!["name", "group", "kind", "uid", "causes", "retryAfterSeconds"],
        ["details", "causes"] => vec!["reason", "message", "field"],
        ["groups"] => vec!["name", "versions", "preferredVersion"],
        ["resources"] => RESOURCE_FIELDS.to_vec(),
        ["metadata", ..] => return field_order(shape_of("", "Scale"), path),
        _ => return None,
    })
}

/// Field order of `metav1.APIResource`.
pub const RESOURCE_FIELDS: &[&str] =
    &["name", "singularName", "namespaced", "group", "version", "kind", "verbs", "shortNames", "categories"];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn keys_come_as_go_writes_them() {
        let role = json!({"apiVersion": "rbac.authorization.k8s.io/v1", "kind": "Role", "metadata": {"uid": "u", "name": "r"}, "rules": [{"apiGroups": [""], "verbs": ["get"]}]});
        assert_eq!(
            wire_text(&role),
            "{\"kind\":\"Role\",\"apiVersion\":\"rbac.authorization.k8s.io/v1\",\"metadata\":{\"name\":\"r\",\"uid\":\"u\"},\"rules\":[{\"verbs\":[\"get\"],\"apiGroups\":[\"\"]}]}\n"
        );
        let custom = json!({"apiVersion": "example.com/v1", "kind": "Gadget", "metadata": {"uid": "u", "name": "r"}});
        assert_eq!(
            wire_text(&custom),
            "{\"apiVersion\":\"example.com/v1\",\"kind\":\"Gadget\",\"metadata\":{\"name\":\"r\",\"uid\":\"u\"}}\n"
        );
        assert_eq!(wire_text(&json!("ok")), "ok");
    }

    #[test]
    fn only_paths_are_asked_for() {
        assert!(check_path("/api").is_ok());
        assert!(check_path("api").is_err());
    }
}
