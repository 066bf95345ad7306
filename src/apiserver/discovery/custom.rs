//! What a `CustomResourceDefinition` adds to discovery.
//!
//! Only names, scope, versions and subresources are read; schemas are only handed on.

use std::borrow::Cow;

use serde_json::Value;

use super::ApiResource;
use crate::apiserver::schema::{openapi, shape_of};

const EVERY_VERB: &[&str] = &["delete", "deletecollection", "get", "list", "patch", "create", "update", "watch"];
const SUBRESOURCE: &[&str] = &["get", "patch", "update"];

/// The resources one definition makes known: one per served version, the storage version first, then subresources.
pub(super) fn resources_of(definition: &Value) -> Vec<ApiResource> {
    let text = |pointer: &str| definition.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
    let (group, plural, kind) = (text("/spec/group"), text("/spec/names/plural"), text("/spec/names/kind"));
    if group.is_empty() || plural.is_empty() || kind.is_empty() {
        return Vec::new();
    }
    let singular = match text("/spec/names/singular") {
        "" => kind.to_lowercase(),
        given => given.to_owned(),
    };
    let strings = |pointer: &str| -> Vec<Cow<'static, str>> {
        let list = definition.pointer(pointer).and_then(Value::as_array);
        list.into_iter().flatten().filter_map(Value::as_str).map(|name| Cow::Owned(name.to_owned())).collect()
    };
    let whole = ApiResource {
        group: group.to_owned().into(),
        version: "".into(),
        name: plural.to_owned().into(),
        singular: singular.into(),
        kind: kind.to_owned().into(),
        namespaced: text("/spec/scope") == "Namespaced",
        verbs: EVERY_VERB,
        short_names: strings("/spec/names/shortNames"),
        categories: strings("/spec/names/categories"),
    };

    let mut versions: Vec<&Value> =
        definition.pointer("/spec/versions").and_then(Value::as_array).into_iter().flatten().collect();
    versions.retain(|version| version.get("served") == Some(&Value::Bool(true)));
    versions.sort_by_key(|version| version.get("storage") != Some(&Value::Bool(true)));
    versions.into_iter().flat_map(|version| in_version(&whole, version)).collect()
}

/// The schema of a version's objects, with the fields that every object has.
pub fn schema_of(definition: &Value, version: &str) -> Value {
    let versions = definition.pointer("/spec/versions").and_then(Value::as_array).into_iter().flatten();
    let mut named = versions.filter(|found| found.get("name").and_then(Value::as_str) == Some(version));
    let own = named.find_map(|version| version.pointer("/schema/openAPIV3Schema"));
    let mut schema = openapi(shape_of("", ""));
    if let Some(own) = own {
        json_patch::merge(&mut schema, own);
    }
    schema
}

/// The resource and its subresources in one served version.
fn in_version(whole: &ApiResource, version: &Value) -> Vec<ApiResource> {
    let name = version.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
    let resource = ApiResource { version: name.into(), ..whole.clone() };
    let subresources =
        ["scale", "status"].into_iter().filter(|sub| version.pointer(&format!("/subresources/{sub}")).is_some());
    let mut rows: Vec<ApiResource> = subresources
        .map(|sub| ApiResource {
            name: format!("{}/{sub}", resource.name).into(),
            singular: "".into(),
            verbs: SUBRESOURCE,
            short_names: Vec::new(),
            categories: Vec::new(),
            ..resource.clone()
        })
        .collect();
    rows.insert(0, resource);
    rows
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_definition_adds_its_served_versions_and_subresources() {
        let definition = json!({"spec": {
            "group": "example.com", "scope": "Cluster",
            "names": {"plural": "gadgets", "kind": "Gadget", "shortNames": ["gd"]},
            "versions": [
                {"name": "v1beta1", "served": true, "storage": false},
                {"name": "v1", "served": true, "storage": true, "subresources": {"status": {}}},
                {"name": "v0", "served": false, "storage": false},
            ],
        }});
        let rows: Vec<String> = resources_of(&definition)
            .iter()
            .map(|row| format!("{} {} {}", row.api_version(), row.name, row.singular))
            .collect();
        assert_eq!(
            rows,
            ["example.com/v1 gadgets gadget", "example.com/v1 gadgets/status ", "example.com/v1beta1 gadgets gadget"]
        );
        assert!(resources_of(&json!({"spec": {}})).is_empty());
    }
}
