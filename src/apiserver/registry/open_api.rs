//! `/openapi/v3`: the schemas of all objects, a document for each group and version.
//!
//! Mirrors `k8s.io/kube-openapi/pkg/handler3/handler.go`. A real server describes its operations as well; here are the types only, as far
//! as `explain` knows them.

use serde_json::{Map, Value, json};

use crate::apiserver::discovery::{ApiResource, Discovery};
use crate::apiserver::{ApiServer, Failure};

const ROOT: &str = "/openapi/v3";

/// The index, or the document of a group and version; `None` for a path that is neither.
pub(super) fn document(server: &mut ApiServer, path: &str) -> Result<Option<Value>, Failure> {
    let Some(place) = path.strip_prefix(ROOT) else { return Ok(None) };
    let discovery = server.discovery()?;
    if matches!(place, "" | "/") {
        return Ok(Some(index(&discovery)));
    }
    let (group, version) = match place.split('/').collect::<Vec<&str>>().as_slice() {
        ["", "api", version] => ("", *version),
        ["", "apis", group, version] if !group.is_empty() => (*group, *version),
        _ => return Ok(None),
    };
    let kinds: Vec<ApiResource> =
        discovery.iter().filter(|row| row.group == group && row.version == version && !row.is_subresource()).collect();
    if kinds.is_empty() {
        return Ok(None);
    }
    let mut schemas = Map::new();
    for resource in kinds {
        let mut schema = server.schema(&resource)?;
        if let Some(map) = schema.as_object_mut() {
            let kind = json!([{"group": resource.group, "kind": resource.kind, "version": resource.version}]);
            map.insert("x-kubernetes-group-version-kind".into(), kind);
        }
        schemas.insert(schema_name(&resource), schema);
    }
    Ok(Some(json!({
        "openapi": "3.0.0",
        "info": {
            "title": "Kubernetes", "version": super::version().get("gitVersion"),
            "description": "The types of objects, as rbacsim knows them. Operations are left out.",
        },
        "paths": {},
        "components": {"schemas": schemas},
    })))
}

fn index(discovery: &Discovery) -> Value {
    let mut paths = Map::new();
    for (group, versions) in discovery.groups() {
        for version in versions {
            let place = if group.is_empty() { format!("api/{version}") } else { format!("apis/{group}/{version}") };
            let url = json!({"serverRelativeURL": format!("{ROOT}/{place}")});
            paths.insert(place, url);
        }
    }
    json!({"paths": paths})
}

/// The name of a type: that of its Go package, or for custom ones their group from its end.
fn schema_name(resource: &ApiResource) -> String {
    let ApiResource { group, version, kind, .. } = resource;
    match group.as_ref() {
        "" => format!("io.k8s.api.core.{version}.{kind}"),
        "apiextensions.k8s.io" => {
            format!("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.{version}.{kind}")
        }
        "apiregistration.k8s.io" => format!("io.k8s.kube-aggregator.pkg.apis.apiregistration.{version}.{kind}"),
        group if Discovery::is_built_in_group(group) => {
            let package = group.split('.').next().unwrap_or_default();
            format!("io.k8s.api.{package}.{version}.{kind}")
        }
        group => format!("{}.{version}.{kind}", group.rsplit('.').collect::<Vec<&str>>().join(".")),
    }
}
