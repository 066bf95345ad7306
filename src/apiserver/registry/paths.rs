//! Paths outside the resource API: health, version, discovery.

use serde_json::{Value, json};

use crate::apiserver::discovery::{ApiResource, Discovery, join_group_version, split_api_version};
use crate::apiserver::request::ResponseBody;
use crate::apiserver::status::Status;
use crate::apiserver::{ApiServer, Failure};

/// Answers a GET of a path.
pub(super) fn serve(server: &mut ApiServer, path: &str) -> Result<(u16, ResponseBody), Failure> {
    let body = match path.trim_end_matches('/') {
        "/healthz" | "/livez" | "/readyz" => ResponseBody::Text("ok".into()),
        "/version" => ResponseBody::Object(version()),
        "/api" => {
            ResponseBody::Object(json!({"kind": "APIVersions", "versions": ["v1"], "serverAddressByClientCIDRs": []}))
        }
        "/apis" => ResponseBody::Object(group_list(server.discovery()?.as_ref())),
        other => ResponseBody::Object(
            discovery_document(server.discovery()?.as_ref(), other).ok_or_else(Status::no_such_path)?,
        ),
    };
    Ok((200, body))
}

/// What `/version` says of the simulated server.
pub fn version() -> Value {
    json!({"major": "1", "minor": "36", "gitVersion": "v1.36.2", "gitTreeState": "clean", "platform": "linux/amd64"})
}

fn group_list(discovery: &Discovery) -> Value {
    let groups = discovery.groups().into_iter().filter(|(group, _)| !group.is_empty());
    let groups: Vec<Value> = groups.map(|(group, versions)| group_value(&group, &versions)).collect();
    json!({"kind": "APIGroupList", "apiVersion": "v1", "groups": groups})
}

fn group_value(group: &str, versions: &[String]) -> Value {
    let version = |version: &String| json!({"groupVersion": join_group_version(group, version), "version": version});
    let versions: Vec<Value> = versions.iter().map(version).collect();
    json!({"name": group, "preferredVersion": versions.first(), "versions": versions})
}

/// `/apis/GROUP`, `/apis/GROUP/VERSION` and `/api/v1`.
fn discovery_document(discovery: &Discovery, path: &str) -> Option<Value> {
    let place = path.strip_prefix("/apis/").or_else(|| path.strip_prefix("/api/"))?;
    if let Some((group, versions)) =
        discovery.groups().into_iter().find(|(group, _)| group == place && !group.is_empty())
    {
        let mut document = group_value(&group, &versions);
        document.as_object_mut()?.extend([("kind".into(), "APIGroup".into()), ("apiVersion".into(), "v1".into())]);
        return Some(document);
    }
    let (group, version) = split_api_version(place);
    if !discovery.serves(group, version) {
        return None;
    }
    let resources: Vec<Value> = discovery
        .iter()
        .filter(|row| row.group == group && row.version == version)
        .map(|row| resource_value(&row))
        .collect();
    Some(json!({"kind": "APIResourceList", "apiVersion": "v1", "groupVersion": place, "resources": resources}))
}

fn resource_value(row: &ApiResource) -> Value {
    let mut value = json!({
        "name": row.name, "singularName": row.singular, "namespaced": row.namespaced, "kind": row.kind, "verbs": row.verbs,
    });
    if let Some(map) = value.as_object_mut() {
        for (field, list) in [("shortNames", &row.short_names), ("categories", &row.categories)] {
            if !list.is_empty() {
                map.insert(field.into(), json!(list));
            }
        }
    }
    value
}
